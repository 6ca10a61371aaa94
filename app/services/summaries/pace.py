"""How often a reader hears from us: who says nothing for weeks hears every second week."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from app.domain.weeks import Week
from app.models import (
    BrowserSession,
    Edition,
    Note,
    Outcome,
    Person,
    RequestAnswer,
    Submission,
)

#: After so many mails without a word from the reader we slow down.
SILENT_WEEKS = 4


def has_fallen_silent(session: Session, person: Person) -> bool:
    """Whether the reader did nothing at all since the last four weekly mails went out."""
    sent = session.scalars(
        select(Edition.published_at)
        .where(Edition.person_id == person.id, Edition.delivery_id.is_not(None))
        .order_by(Edition.published_at.desc())
        .limit(SILENT_WEEKS)
    ).all()
    return len(sent) == SILENT_WEEKS and not _was_heard_since(session, person, sent[-1])


def is_week_off(week: Week, before: Sequence[Edition]) -> bool:
    """Whether a reader who hears every second week had a mail in the week before this one."""
    newest = before[0] if before else None
    return (
        newest is not None
        and newest.delivery_id is not None
        and newest.week == week.previous().key
    )


def _was_heard_since(session: Session, person: Person, since: datetime) -> bool:
    """Whether the person said, answered or looked anything up; one question for all of it."""
    signs = (
        _sign(Submission.author_id == person.id, Submission.submitted_at >= since),
        _sign(Outcome.person_id == person.id, Outcome.said_at >= since),
        _sign(Note.author_id == person.id, Note.written_at >= since),
        _sign(RequestAnswer.person_id == person.id, RequestAnswer.said_at >= since),
        _sign(
            BrowserSession.person_id == person.id, BrowserSession.started_at >= since
        ),
    )
    return bool(session.scalar(select(or_(*(sign.exists() for sign in signs)))))


def _sign(*conditions: ColumnElement[bool]) -> Select[int]:
    return select(1).where(*conditions)
