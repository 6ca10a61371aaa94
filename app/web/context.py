"""The request's session, time and person: the only place that touches g and current_app."""

from datetime import datetime

from flask import Flask, current_app, g, request
from sqlalchemy.orm import Session

from app.models import Person, Workspace
from app.runtime import Runtime
from app.services import people, workspaces
from app.translations import Words, words_for

EXTENSION = "throughline"
SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))


def init_app(app: Flask, runtime: Runtime) -> None:
    """Give the application its runtime, and close each request's session."""
    app.extensions[EXTENSION] = runtime
    app.teardown_appcontext(_close)


def runtime() -> Runtime:
    """What this process was built with."""
    found: Runtime = current_app.extensions[EXTENSION]
    return found


def db_session() -> Session:
    """The request's session; that of a GET cannot write."""
    if "db_session" not in g:
        database = runtime().database
        is_safe = request.method in SAFE_METHODS
        g.db_session = database.readings() if is_safe else database.sessions()
    found: Session = g.db_session
    return found


def now() -> datetime:
    """The request's one moment."""
    if "now" not in g:
        g.now = runtime().clock()
    found: datetime = g.now
    return found


def current_person() -> Person:
    """The person who is signed in; only for endpoints that ask for one."""
    found: Person = g.person
    return found


def person_or_none() -> Person | None:
    """The person who is signed in, if anybody is."""
    found: Person | None = g.get("person")
    return found


def enter(person: Person | None) -> None:
    """Note who makes this request."""
    g.person = person


def workspace() -> Workspace:
    """The workspace; NotSetUp before there is one."""
    return workspaces.current(db_session())


def words() -> Words:
    """The words of whoever reads this page."""
    if "words" not in g:
        g.words = _words()
    found: Words = g.words
    return found


def gettext(text: str) -> str:
    """The bare text in the reader's language, for templates."""
    return words().catalogue.ugettext(text)


def ngettext(one: str, many: str, count: int) -> str:
    """The bare text for a number of things, for templates."""
    return words().catalogue.ungettext(one, many, count)


def _words() -> Words:
    person = person_or_none()
    if person is not None:
        return people.words_of(person, workspace())
    if workspaces.is_set_up(db_session()):
        place = workspace()
        return words_for(place.language, place.zone)
    return words_for("en", "UTC")


def _close(_: BaseException | None) -> None:
    session: Session | None = g.pop("db_session", None)
    if session is not None:
        session.close()
