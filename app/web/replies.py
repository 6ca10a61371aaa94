"""The page behind "take it back" in a receipt."""

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from app.domain.tokens import Purpose, TokenRefused, unsign
from app.models import Outcome
from app.services import choices, outcomes
from app.web.access import signed_link
from app.web.context import db_session, gettext, now, runtime, words, workspace

bp = Blueprint("replies", __name__)


@bp.get("/undo/<token>")
@signed_link
def undo(token: str) -> ResponseReturnValue:
    outcome = _outcome(token)
    return _page(outcome, is_undone=outcome.undone_at is not None)


@bp.post("/undo/<token>")
@signed_link
def take_back(token: str) -> ResponseReturnValue:
    outcome = _outcome(token)
    try:
        outcomes.undo(db_session(), outcome, outcome.person, now())
    except outcomes.TooLateToUndo:
        return _page(outcome, problem=gettext("More than two weeks have passed.")), 422
    db_session().commit()
    return _page(outcome, is_undone=True)


def _outcome(token: str) -> Outcome:
    try:
        values = unsign(runtime().settings.signing_keys, Purpose.UNDO, token, now())
    except TokenRefused:
        abort(404)
    return db_session().get(Outcome, int(values[0])) or abort(404)


def _page(outcome: Outcome, *, is_undone: bool = False, problem: str = "") -> str:
    return render_template(
        "replies/undo.html",
        outcome=outcome,
        label=choices.label(outcome.kind, workspace(), words()),
        is_undone=is_undone,
        problem=problem,
    )
