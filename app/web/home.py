"""The first page: what I owe, what I said lately and what became of it."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.web.access import signed_in

bp = Blueprint("home", __name__)


@bp.get("/")
@signed_in
def index() -> ResponseReturnValue:
    return render_template("home/index.html")
