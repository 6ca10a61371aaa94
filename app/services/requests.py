"""Requests: what the field asks of marketing, and what marketing says to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from app.domain.requests import OWED_AFTER, RequestState, check_request_answer, is_left
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.models import Person, Request, RequestAnswer, Submission

PAGE = 20

_FINAL = tuple(state for state in RequestState if state.is_final)


@dataclass(frozen=True)
class Page:
    """Some requests, the newest first; `older` is where the next page begins, if any."""

    requests: Sequence[Request]
    older: int | None


def raise_(
    session: Session,
    author: Person,
    text: str,
    now: datetime,
    submission: Submission | None = None,
) -> Request:
    """Ask something of marketing; what one submission asks is asked once."""
    if submission is not None:
        known = session.scalar(
            select(Request).where(Request.submission_id == submission.id)
        )
        if known is not None:
            return known
    request = Request(
        author=author,
        text=text,
        state=RequestState.OPEN,
        raised_at=now,
        submission=submission,
    )
    session.add(request)
    session.flush()  # The caller refers to its id.
    return request


def answer(
    session: Session,
    request: Request,
    person: Person,
    state: RequestState,
    words: str,
    now: datetime,
) -> RequestAnswer:
    """Say something to a request; the same said twice in a row is said once.

    Raises OnlyForMarketing, DeclinedNeedsWords, AnswerStepsBack or WordsRefused.
    """
    if not speaks_for_marketing(person.teams, person.role):
        raise OnlyForMarketing
    # Two marketers may press at once: the later one must see what the first one said.
    before = session.scalars(
        select(Request.state).where(Request.id == request.id).with_for_update()
    ).one()
    words = words.strip()
    last = _last_answer(session, request)
    if last is not None and (last.state, last.words) == (state, words):
        return last
    check_request_answer(before, state, words)
    said = RequestAnswer(
        request=request, person=person, state=state, words=words, said_at=now
    )
    session.add(said)
    request.state = state
    request.answer = words
    request.answered_by = person
    request.answered_at = now
    session.flush()  # The next answer looks for this one.
    return said


def get(session: Session, request_id: int) -> Request | None:
    """The request with everything that was said to it."""
    return session.scalar(
        select(Request).where(Request.id == request_id).options(*_WITH_ANSWERS)
    )


def owed(session: Session, now: datetime) -> list[Request]:
    """What marketing owes an answer to, oldest first.

    That is every request that nobody has looked at, and every one that was seen or thought
    about but heard no more for a fortnight.
    """
    return _listed(
        session,
        select(Request)
        .where(
            Request.raised_at <= now,
            or_(Request.state == RequestState.OPEN, _left(now)),
        )
        .order_by(Request.raised_at, Request.id),
    )


def left(session: Session, now: datetime) -> list[Request]:
    """What waited a fortnight without news, oldest first: both sides are told."""
    return _listed(
        session,
        select(Request).where(_left(now)).order_by(Request.raised_at, Request.id),
    )


def waiting(session: Session) -> list[Request]:
    """Every request without a final answer, oldest first."""
    return _listed(
        session,
        select(Request)
        .where(Request.state.not_in(_FINAL))
        .order_by(Request.raised_at, Request.id),
    )


def settled(session: Session, before: int | None = None) -> Page:
    """A page of the requests with a final answer, from below an id on."""
    query = select(Request).where(Request.state.in_(_FINAL))
    if before is not None:
        query = query.where(Request.id < before)
    # One more than the page holds tells whether there is another.
    found = _listed(session, query.order_by(Request.id.desc()).limit(PAGE + 1))
    shown = found[:PAGE]
    return Page(shown, shown[-1].id if len(found) > PAGE else None)


def answered_since(session: Session, since: datetime, until: datetime) -> list[Request]:
    """The requests that heard something from `since` up to but not at `until`."""
    return _listed(
        session,
        select(Request)
        .where(Request.answered_at >= since, Request.answered_at < until)
        .order_by(Request.answered_at, Request.id),
    )


def is_left_at(request: Request, now: datetime) -> bool:
    """Whether the request waited a fortnight without news."""
    return is_left(request.state, request.last_news_at, now)


def _left(now: datetime) -> ColumnElement[bool]:
    limit = now - OWED_AFTER
    return and_(
        Request.state.not_in(_FINAL),
        Request.raised_at <= limit,
        or_(Request.answered_at.is_(None), Request.answered_at <= limit),
    )


_WITH_ANSWERS: Sequence[ExecutableOption] = (
    joinedload(Request.author),
    joinedload(Request.answered_by),
    selectinload(Request.answers).joinedload(RequestAnswer.person),
    joinedload(Request.submission).joinedload(Submission.lead),
)


def _listed(session: Session, query: Select[Request]) -> list[Request]:
    return list(session.scalars(query.options(*_WITH_ANSWERS)).unique())


def _last_answer(session: Session, request: Request) -> RequestAnswer | None:
    return session.scalar(
        select(RequestAnswer)
        .where(RequestAnswer.request_id == request.id)
        .order_by(RequestAnswer.id.desc())
        .limit(1)
    )
