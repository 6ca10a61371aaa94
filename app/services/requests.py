"""Requests: what the field asks of marketing, and what marketing says to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from app.domain.outcomes import Trust
from app.domain.requests import (
    OWED_AFTER,
    RequestState,
    check_request_answer,
    is_left,
    text_key,
)
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.models import Person, Request, RequestAnswer, Submission, SurveyVersion

PAGE = 20

_FINAL = tuple(state for state in RequestState if state.is_final)


@dataclass(frozen=True)
class Page:
    """Some requests, the newest first; `older` is where the next page begins, if any."""

    requests: Sequence[Request]
    older: int | None


@dataclass(frozen=True)
class Saying:
    """What a person says to a request, how sure that is, and the button it came by."""

    person: Person
    state: RequestState
    words: str
    at: datetime
    trust: Trust = Trust.VERIFIED
    delivery_id: int | None = None
    client_hash: str = ""


def raise_(
    session: Session,
    author: Person,
    text: str,
    now: datetime,
    submission: Submission | None = None,
) -> Request:
    """Ask something of marketing; what one submission asks is asked once.

    In the words of a request that still waits, it hears what that one hears.
    """
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
        text_key=text_key(text),
    )
    request.same_as = _waiting_with(session, request.text_key)
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
    """Say something to a request and to all that say the same; twice in a row is once.

    Raises OnlyForMarketing, DeclinedNeedsWords, AnswerStepsBack or WordsRefused.
    """
    return say(session, request, Saying(person, state, words.strip(), now))


def say(session: Session, request: Request, saying: Saying) -> RequestAnswer:
    """Keep what is said, and let it count as far as it is believed; see `answer`."""
    if not speaks_for_marketing(saying.person.teams, saying.person.role):
        raise OnlyForMarketing
    request = request.same_as or request
    # Two marketers may press at once: the later one must see what the first one said.
    before = session.scalars(
        select(Request.state).where(Request.id == request.id).with_for_update()
    ).one()
    last = _last_answer(session, request)
    if last is not None and _says_the_same(last, saying):
        return last
    check_request_answer(before, saying.state, saying.words)
    said = RequestAnswer(
        request=request,
        person=saying.person,
        state=saying.state,
        words=saying.words,
        said_at=saying.at,
        trust=saying.trust,
        delivery_id=saying.delivery_id,
        client_hash=saying.client_hash,
    )
    session.add(said)
    session.flush()  # What counts is looked up, and the next answer looks for this one.
    settle(session, request)
    return said


def settle(session: Session, request: Request) -> None:
    """Give the request, and all that say the same, the state that its answers make.

    The last one that was confirmed counts, else the last one that does not look like a
    machine's.
    """
    believed = session.scalars(
        select(RequestAnswer)
        .where(
            RequestAnswer.request_id == request.id,
            RequestAnswer.trust != Trust.SUSPECT,
        )
        .options(joinedload(RequestAnswer.person))
        .order_by(RequestAnswer.trust == Trust.VERIFIED, RequestAnswer.id)
    ).all()
    said = believed[-1] if believed else None
    same = session.scalars(select(Request).where(Request.same_as_id == request.id))
    for one in (request, *same):
        one.state = said.state if said else RequestState.OPEN
        one.answer = said.words if said else ""
        one.answered_by = said.person if said else None
        one.answered_at = said.said_at if said else None


def _says_the_same(last: RequestAnswer, saying: Saying) -> bool:
    """Whether it was said already, and as sure as now."""
    is_as_sure = last.trust in (Trust.VERIFIED, saying.trust)
    return is_as_sure and (last.state, last.words) == (saying.state, saying.words)


def get(session: Session, request_id: int) -> Request | None:
    """The request with everything that was said to it."""
    return session.scalar(
        select(Request)
        .where(Request.id == request_id)
        .options(*_WITH_ANSWERS, selectinload(Request.same).joinedload(Request.author))
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
            Request.same_as_id.is_(None),
            Request.raised_at <= now,
            or_(Request.state == RequestState.OPEN, _left(now)),
        )
        .order_by(Request.raised_at, Request.id),
    )


def left(session: Session, now: datetime) -> list[Request]:
    """What waited a fortnight without news, oldest first: both sides are told."""
    return _listed(
        session,
        select(Request)
        .where(_left(now), Request.same_as_id.is_(None))
        .order_by(Request.raised_at, Request.id),
    )


def waiting(session: Session) -> list[Request]:
    """Every request without a final answer, oldest first."""
    return _listed(
        session,
        select(Request)
        .where(Request.state.not_in(_FINAL), Request.same_as_id.is_(None))
        .order_by(Request.raised_at, Request.id),
    )


def settled(session: Session, before: int | None = None) -> Page:
    """A page of the requests with a final answer, from below an id on."""
    query = select(Request).where(
        Request.state.in_(_FINAL), Request.same_as_id.is_(None)
    )
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


def _waiting_with(session: Session, key: str) -> Request | None:
    """The oldest request in the same words that still waits."""
    return session.scalar(
        select(Request)
        .where(
            Request.text_key == key,
            Request.text_key != "",
            Request.same_as_id.is_(None),
            Request.state.not_in(_FINAL),
        )
        .order_by(Request.id)
        .limit(1)
    )


_WITH_ANSWERS: Sequence[ExecutableOption] = (
    joinedload(Request.author),
    joinedload(Request.answered_by),
    selectinload(Request.answers).joinedload(RequestAnswer.person),
    joinedload(Request.submission).joinedload(Submission.lead),
    joinedload(Request.submission)
    .joinedload(Submission.version)
    .joinedload(SurveyVersion.survey),
    joinedload(Request.submission).joinedload(Submission.author),
    selectinload(Request.same),
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
