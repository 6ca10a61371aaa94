"""The link at the foot of every mail: one press, or one POST of a mail program, stops it."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.tokens import Purpose, TokenExpired, TokenRefused, unsign
from app.domain.trust import TapKind
from app.models import Person
from app.services import roster, subscriptions
from app.web.access import signed_link
from app.web.context import db_session, enter, now, runtime, speak_to
from app.web.mail_links import believed

bp = Blueprint("subscriptions", __name__, url_prefix="/u")

_ACTS = {
    TapKind.STOP_MAIL: subscriptions.stop,
    TapKind.SEND_MAIL: subscriptions.resume,
}


@bp.get("/<token>")
@signed_link
def stop(token: str) -> ResponseReturnValue:
    person = _person(token)
    if person is None:
        return render_template("subscriptions/dead.html"), 404
    return render_template("subscriptions/stop.html", person=person, token=token)


@bp.post("/<token>")
@signed_link
def confirm(token: str) -> ResponseReturnValue:
    """One-Click comes from a mail provider's machine: it wants no page and no redirect."""
    person = _person(token)
    if person is None:
        return render_template("subscriptions/dead.html"), 404
    if request.form.get("List-Unsubscribe") == "One-Click":
        subscriptions.stop(db_session(), person, "one-click", now())
        db_session().commit()
        return "", 200, {"Content-Type": "text/plain"}
    return _set(token, person, TapKind.STOP_MAIL)


@bp.post("/<token>/undo")
@signed_link
def undo(token: str) -> ResponseReturnValue:
    person = _person(token)
    if person is None:
        return render_template("subscriptions/dead.html"), 404
    return _set(token, person, TapKind.SEND_MAIL)


def _set(token: str, person: Person, kind: TapKind) -> ResponseReturnValue:
    """Do what was pressed on the page, unless a mail scanner seems to have pressed it."""
    is_believed = believed(kind, person, person.id)
    if is_believed:
        act = _ACTS[kind]
        act(db_session(), person, "link", now())
    db_session().commit()
    url = url_for("subscriptions.stop", token=token, fast=None if is_believed else 1)
    return redirect(url, 303)


def _person(token: str) -> Person | None:
    """Whose link it is; the page then speaks that person's language."""
    keys = runtime().settings.signing_keys
    try:
        (person_id,) = unsign(keys, Purpose.UNSUBSCRIBE, token, now())
    except TokenExpired as error:
        # Stopping mail must never become impossible: an old link still does it.
        (person_id,) = error.values
    except TokenRefused:
        return None
    person = roster.get(db_session(), int(person_id))
    enter(None)
    if person is not None:
        speak_to(person)
    return person
