"""What connects the service with others: one page from which admins reach it all."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.web.access import admin_only

bp = Blueprint("connections", __name__, url_prefix="/connections")


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    return render_template("connections/index.html")
