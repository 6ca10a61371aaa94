"""Requests that say the same in other words: put together and taken apart by hand."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.requests import RequestState
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.models import Person, Request
from app.services import audit, requests


class NotTheSame(Exception):
    """A request cannot be put under itself, or under one that hangs on another."""


def put_together(
    session: Session, request: Request, into: Request, person: Person, now: datetime
) -> None:
    """Let the request, and all that hang on it, hear from now on what the other one hears.

    What the other has heard so far reaches their authors now, once. Raises OnlyForMarketing
    or NotTheSame.
    """
    _only_marketing(person)
    if request is into or into.same_as is not None:
        raise NotTheSame
    for one in (request, *request.same):
        one.same_as = into
        if into.state is not RequestState.OPEN:
            one.state, one.answer = into.state, into.answer
            one.answered_by, one.answered_at = into.answered_by, now
    details = {"into": into.id}
    audit.note(session, person, "put together", f"request-{request.id}", details, now)


def take_apart(
    session: Session, request: Request, person: Person, now: datetime
) -> None:
    """Let the request stand for itself again, in the state that its own answers make."""
    _only_marketing(person)
    request.same_as = None
    session.flush()  # The other one's answers are not its own any more.
    requests.settle(session, request)
    audit.note(session, person, "taken apart", f"request-{request.id}", {}, now)


def _only_marketing(person: Person) -> None:
    if not speaks_for_marketing(person.teams, person.role):
        raise OnlyForMarketing
