"""What the reader's words changed: whom they reached, what was answered, what was done."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased, joinedload

from app.domain.requests import OWED_AFTER
from app.models import (
    Answer,
    Edition,
    EditionState,
    Lead,
    Membership,
    Note,
    Request,
    Submission,
)
from app.services import requests
from app.services.summaries.content import AnsweredRequest, Change, Reach, Said
from app.services.summaries.reader import Reader


def reach(session: Session, reader: Reader) -> Reach:
    """How many of the reader's reports and intents went out to the other team since last time.

    Reached is who got a mail that covers the moment it was said. Whether it was opened we
    neither know nor want to know.
    """
    period = reader.period
    row = session.execute(
        select(
            func.count(Submission.id.distinct()),
            func.count(Edition.person_id.distinct()),
        )
        .select_from(Submission)
        .join(
            Edition,
            (Edition.covers_from <= Submission.submitted_at)
            & (Edition.covers_until > Submission.submitted_at),
        )
        .join(Membership, Membership.person_id == Edition.person_id)
        .where(
            Submission.author_id == reader.person.id,
            select(Answer.value).where(Answer.submission_id == Submission.id).exists(),
            Edition.state == EditionState.PUBLISHED,
            Edition.person_id != reader.person.id,
            Edition.published_at >= period.since,
            Edition.published_at < period.until,
            Membership.team.in_({team.other for team in reader.person.teams}),
        )
    ).one()
    return Reach(*row)


def changes(
    session: Session, reader: Reader, answered: Sequence[Request]
) -> list[Change]:
    """The reader's requests that heard something, the most decided first; then those left."""
    mine = [
        _change(request)
        for request in _each_once(answered)
        if request.author_id == reader.person.id
        and request.answered_by_id != reader.person.id
    ]
    mine.sort(key=lambda change: not change.state.is_final)
    left = [
        _change(request, reader.period.until)
        for request in requests.left(session, reader.period.until)
        if request.author_id == reader.person.id and _became_left(request, reader)
    ]
    return mine + left


def answered_to_others(
    reader: Reader, answered: Iterable[Request]
) -> list[AnsweredRequest]:
    """What marketing decided on colleagues' requests; being looked at is no news to others."""
    return [
        AnsweredRequest(
            request.id, request.text, request.state, request.answer, _by(request)
        )
        for request in answered
        if request.same_as_id is None
        and reader.person.id not in _authors(request)
        and request.state.is_final
    ]


def _authors(request: Request) -> set[int]:
    return {request.author_id, *(one.author_id for one in request.same)}


def _each_once(answered: Iterable[Request]) -> Iterable[Request]:
    """One request for each that the same person has asked for in the same sense."""
    return {
        (request.same_as_id or request.id, request.author_id): request
        for request in answered
    }.values()


def said(session: Session, reader: Reader) -> list[Said]:
    """What the other team wrote in reply since last time, newest first."""
    others = {team.other for team in reader.person.teams}
    answered = aliased(Note)
    rows = session.execute(
        select(Note, Submission.author_id, answered.author_id)
        .outerjoin(Submission, Submission.id == Note.submission_id)
        .outerjoin(answered, answered.id == Note.answers_id)
        .where(
            Note.written_at >= reader.period.since,
            Note.written_at < reader.period.until,
            Note.author_id != reader.person.id,
            select(Membership.person_id)
            .where(Membership.person_id == Note.author_id, Membership.team.in_(others))
            .exists(),
        )
        .options(
            joinedload(Note.author), joinedload(Note.lead).joinedload(Lead.campaign)
        )
        .order_by(Note.written_at.desc(), Note.id.desc())
    )
    return [_said(reader, note, set(authors)) for note, *authors in rows]


def _said(reader: Reader, note: Note, authors: set[int | None]) -> Said:
    """`authors` are those of what the note is about, be it a submission or a note."""
    lead, me = note.lead, reader.person.id
    is_mine = (
        me in authors
        or (lead is not None and me in (lead.owner_id, lead.campaign.owner_id))
        or note.campaign_id in reader.owned | reader.worked
    )
    return Said(
        note.text,
        note.author.name,
        note.written_at,
        reader.names(lead),
        is_mine,
        note.id,
    )


def _became_left(request: Request, reader: Reader) -> bool:
    """Whether the fortnight ran out since last time: it is told once."""
    return request.last_news_at + OWED_AFTER >= reader.period.since


def _change(request: Request, now: datetime | None = None) -> Change:
    days = (now - request.last_news_at).days if now is not None else None
    return Change(
        request.id, request.text, request.state, request.answer, _by(request), days
    )


def _by(request: Request) -> str:
    return request.answered_by.name if request.answered_by is not None else ""
