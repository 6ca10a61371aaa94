"""The first page: what I owe, what I said lately and what became of it."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from app.services import home
from app.web.access import signed_in
from app.web.context import current_person, db_session, now

bp = Blueprint("home", __name__)


@bp.get("/")
@signed_in
def index() -> ResponseReturnValue:
    found = home.of_person(db_session(), current_person(), now())
    return render_template("home/index.html", desk=found, person=current_person())
