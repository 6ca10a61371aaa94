"""Whose weekly mail is due, and the stored fact that a week's mail went out or was skipped."""

import logging
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfoNotFoundError

from sqlalchemy import exists, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.weeks import Occurrence, Rhythm
from app.models import Edition, EditionState, Person, Workspace
from app.services import people, workspaces
from app.services.summaries.content import Period

log = logging.getLogger(__name__)

#: The leads of so long a time stand in the joint numbers.
JOINT_PERIOD = timedelta(days=90)
#: What a reader's first mail looks back on.
FIRST_LOOKS_BACK = timedelta(days=7)
#: After so many quiet weeks in a row a short note says that we are still there.
QUIET_WEEKS = 3
_LOOKED_AT = timedelta(days=15)


class Skipped(StrEnum):
    """Why no mail went out for a week."""

    NOTHING_NEW = "nothing_new"
    #: The service was down for too long; the next mail has it all.
    MISSED = "missed"
    #: The reader was away; the next mail has it all.
    AWAY = "away"
    #: The reader has been silent and hears every second week; the next mail has it all.
    SLOWED = "slowed"


def rhythm_of(person: Person, workspace: Workspace) -> Rhythm:
    """When the person wants the weekly mail."""
    day, hour = person.weekly_day, person.weekly_hour
    return Rhythm(
        workspace.weekly_day if day is None else day,
        time(workspace.weekly_hour if hour is None else hour),
        people.zone_of(person, workspace),
    )


def due(session: Session, now: datetime) -> list[int]:
    """The people whose weekly mail is due and neither sent nor skipped yet.

    It depends on rhythm, zone, editions and `now` alone, so downtime and double runs do no
    harm. Two queries, however many people.
    """
    if not workspaces.is_set_up(session):
        return []
    workspace = workspaces.current(session)
    readers = session.scalars(
        select(Person).where(Person.mail_off_at.is_(None)).order_by(Person.id)
    ).all()
    rows = session.execute(
        select(Edition.person_id, func.max(Edition.week).label("week"))
        .where(Edition.published_at > now - _LOOKED_AT)
        .group_by(Edition.person_id)
    )
    newest = {row.person_id: row.week for row in rows}
    waiting = []
    for person in readers:
        try:
            occurrence = occurrence_for(person, workspace, now)
        except ZoneInfoNotFoundError:
            log.exception("Person %s lives in no zone that we know", person.id)
            continue
        # Who moved the day back may find an older week without an edition: it stays so.
        if occurrence and occurrence.week.key > newest.get(person.id, ""):
            waiting.append(person.id)
    return waiting


def occurrence_for(
    person: Person, workspace: Workspace, now: datetime
) -> Occurrence | None:
    """The newest time the person's mail was due; None for who gets none, or is away."""
    if not person.teams or person.mail_off_at is not None:
        return None
    occurrence = rhythm_of(person, workspace).latest(now)
    today = now.astimezone(occurrence.week.zone).date()
    if person.has_left_on(today) or person.is_away_on(today):
        return None
    return occurrence if occurrence.due_at >= person.created_at else None


def latest(session: Session, person: Person) -> Sequence[Edition]:
    """The person's newest editions, as many as decide about the next."""
    return session.scalars(
        select(Edition)
        .where(Edition.person_id == person.id)
        .order_by(Edition.covers_until.desc(), Edition.id.desc())
        .limit(QUIET_WEEKS)
    ).all()


def had_mail(session: Session, person: Person) -> bool:
    """Whether a weekly mail ever went out to the person."""
    published = exists().where(
        Edition.person_id == person.id, Edition.state == EditionState.PUBLISHED
    )
    return bool(session.scalar(select(published)))


def period_after(editions: Sequence[Edition], person: Person, now: datetime) -> Period:
    """Everything since the newest of the editions; for the first mail, a week before joining."""
    if editions:
        return Period(editions[0].covers_until, now)
    return Period(person.created_at - FIRST_LOOKS_BACK, now)


def quiet_weeks(editions: Sequence[Edition]) -> int:
    """How many of the newest editions in a row had nothing to say."""
    count = 0
    for edition in editions:
        if edition.reason != Skipped.NOTHING_NEW:
            break
        count += 1
    return count


def claim(
    session: Session,
    person: Person,
    occurrence: Occurrence,
    before: Sequence[Edition],
    period: Period,
) -> Edition | None:
    """The edition of the week, this process's alone; None if there is one, or a later one."""
    week = occurrence.week.key
    if any(edition.week >= week for edition in before):
        return None
    edition = Edition(
        person=person,
        week=week,
        state=EditionState.PUBLISHED,
        covers_from=period.since,
        covers_until=period.until,
        published_at=period.until,
    )
    try:
        with session.begin_nested():
            session.add(edition)
    except IntegrityError:
        return None
    return edition
