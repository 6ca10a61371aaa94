"""The page behind "take it back" in a receipt."""

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.domain.tokens import Purpose, TokenRefused, unsign
from app.models import Outcome
from app.services import choices, clicks, outcomes
from app.translations import N_
from app.web.access import signed_link
from app.web.context import db_session, gettext, now, runtime, words, workspace
from app.web.mail_links import visitor_of

SIGN_IN_FIRST = N_(
    "We do not know this browser. Sign in and take the answer back on the lead’s page, or "
    "reply to the mail with what is right."
)

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
    visitor = visitor_of(outcome.person)
    try:
        is_believed = clicks.take_back(db_session(), outcome, visitor, now())
    except outcomes.TooLateToUndo:
        return _page(outcome, problem=gettext("More than two weeks have passed.")), 422
    except outcomes.NotYourAnswer:
        return _page(outcome, problem=gettext(SIGN_IN_FIRST)), 422
    db_session().commit()
    url = url_for("replies.undo", token=token, fast=None if is_believed else 1)
    return redirect(url, 303)


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
