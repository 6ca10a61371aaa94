"""The request's session, time and person: the only place that touches g and current_app."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from flask import Flask, current_app, g, request
from sqlalchemy.orm import Session

from app.models import Person, Workspace
from app.runtime import Runtime
from app.services import people, workspaces
from app.translations import Words, words_for
from app.web.access import Access, access_of
from app.web.bodies import advice_of, most_bytes_of

EXTENSION = "throughline"
SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))

#: Tells from the request who sends it, when somebody asks.
Recognise = Callable[[], Person | None]


def init_app(app: Flask, runtime: Runtime, recognise: Recognise) -> None:
    """Give the application its runtime, and close each request's session."""
    app.extensions[EXTENSION] = runtime
    app.extensions[f"{EXTENSION}.recognise"] = recognise
    app.teardown_appcontext(_close)


def access() -> Access | None:
    """The mark of the endpoint that is asked for; None where there is no endpoint."""
    return access_of(_view())


def most_bytes() -> int | None:
    """How much the endpoint may be sent, where that differs from the usual."""
    return most_bytes_of(_view())


def advice_on_size() -> str:
    """What to tell somebody who sent the endpoint more than it takes."""
    return advice_of(_view())


def _view() -> Callable[..., Any] | None:
    return current_app.view_functions.get(request.endpoint or "")


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
    found = person_or_none()
    if found is None:
        raise LookupError("Nobody is signed in.")
    return found


def person_or_none() -> Person | None:
    """The person who is signed in, if anybody is."""
    if "person" not in g:
        g.person = current_app.extensions[f"{EXTENSION}.recognise"]()
    found: Person | None = g.person
    return found


def enter(person: Person | None) -> None:
    """Note who makes this request, from here on also for the words of its page."""
    g.person = person
    g.pop("words", None)


def speak_to(person: Person) -> None:
    """Write this page in the person's words, without taking the browser for the person's."""
    g.words = people.words_of(person, workspace())


def written_for(person: Person) -> None:
    """Speak the words of that person from here on, whoever may be signed in."""
    g.words = people.words_of(person, workspace())


def ask_nothing_more() -> None:
    """From here on the page needs no database: it may be what broke."""
    g.person = None
    g.workspace = None
    g.words = words_for("en", "UTC")


def workspace() -> Workspace:
    """The workspace; NotSetUp before there is one."""
    found = workspace_or_none()
    if found is None:
        raise workspaces.NotSetUp
    return found


def workspace_or_none() -> Workspace | None:
    """The workspace, if the service has been set up."""
    if "workspace" not in g:
        session = db_session()
        is_there = workspaces.is_set_up(session)
        g.workspace = workspaces.current(session) if is_there else None
    found: Workspace | None = g.workspace
    return found


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
    place = workspace_or_none()
    if place is None:
        return words_for("en", "UTC")
    if person is not None:
        return people.words_of(person, place)
    return words_for(place.language, place.zone)


def _close(_: BaseException | None) -> None:
    session: Session | None = g.pop("db_session", None)
    if session is not None:
        session.close()
