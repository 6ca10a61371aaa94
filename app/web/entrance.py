"""The door: looks at each endpoint's mark before its view runs."""

from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.models import Person
from app.services import browser_sessions
from app.web import context, cookies
from app.web.access import Access

#: These ask nothing of the visitor that the door could check.
OPEN = frozenset((Access.PUBLIC, Access.SIGNED_LINK, Access.MACHINE))


def install(app: Flask) -> None:
    """Let nobody pass whom the mark does not let pass."""
    app.before_request(_check)


def recognise() -> Person | None:
    """The person whose browser this is, by its cookie."""
    secret = cookies.read(cookies.PERSON)
    if not secret:
        return None
    return browser_sessions.person_of(context.db_session(), secret, context.now())


def _check() -> ResponseReturnValue | None:
    if request.endpoint is None:
        return None
    mark = context.access()
    if mark in OPEN:
        return None
    if mark is None:
        # A forgotten mark must close the door, not open it.
        abort(403)
    person = context.person_or_none()
    if person is None:
        return _ask_in()
    if mark is Access.ADMIN_ONLY and not person.is_admin:
        abort(403)
    return None


def _ask_in() -> ResponseReturnValue:
    if context.workspace_or_none() is None:
        return redirect(url_for("set_up.new"), 303)
    if request.path == "/":
        return redirect(url_for("sign_in.ask"), 303)
    target = request.full_path.rstrip("?") if request.method == "GET" else request.path
    return redirect(url_for("sign_in.ask", next=target), 303)
