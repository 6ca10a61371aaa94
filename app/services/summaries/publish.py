"""Puts a reader's weekly mail into the outbox, once a week whatever happens."""

import logging
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.teams import Team
from app.domain.weeks import LATEST, Occurrence, Timeliness, timeliness
from app.mail.render import Message
from app.models import Edition, EditionState, Person, Prompt
from app.services import outbox, prompts, workspaces
from app.services.outbox import Letterhead
from app.services.summaries import editions, letters
from app.services.summaries.editions import QUIET_WEEKS, Skipped
from app.services.summaries.summarise import summarise

log = logging.getLogger(__name__)


def publish(
    session: Session, person_id: int, letterhead: Letterhead, now: datetime
) -> Edition | None:
    """Write the person's mail of the week, or note why there is none.

    None if nothing is due, or another process has the week already. The edition's row comes
    first: it is unique for reader and week, so only one process goes on from there.
    """
    person = session.get_one(Person, person_id)
    occurrence = editions.occurrence_for(person, workspaces.current(session), now)
    if occurrence is None:
        return None
    before = editions.latest(session, person)
    period = editions.period_after(before, person, now)
    is_first = not editions.had_mail(session, person)
    edition = editions.claim(session, person, occurrence, before, period)
    if edition is None:
        log.info(
            "Week %s of person %s has its edition already",
            occurrence.week.key,
            person_id,
        )
        return None
    if timeliness(occurrence.due_at, now) is Timeliness.TOO_LATE:
        return _skip_missed(edition, person, occurrence)
    asked = prompts.take_due(session, person, now) if Team.SALES in person.teams else []
    summary = summarise(session, person, period, asked, is_first=is_first)
    quiet = editions.quiet_weeks(before)
    if not summary.has_news and quiet < QUIET_WEEKS:
        return _skip(edition, Skipped.NOTHING_NEW)
    letter = letters.Letter(
        summary, asked, occurrence, edition.id, quiet_weeks=quiet + 1
    )
    mail = letters.mail(session, letter, person, letterhead, now)
    edition.delivery = outbox.queue(session, letterhead, person, mail, now)
    return edition


def preview(
    session: Session, person: Person, letterhead: Letterhead, now: datetime
) -> Message:
    """The person's next mail as it would be now; nothing is written, nobody is asked."""
    workspace = workspaces.current(session)
    before = editions.latest(session, person)
    period = editions.period_after(before, person, now)
    asked: Sequence[Prompt] = prompts.owed(session, person)
    is_first = not editions.had_mail(session, person)
    summary = summarise(session, person, period, asked, is_first=is_first)
    rhythm = editions.rhythm_of(person, workspace)
    occurrence = next(rhythm.upcoming(now))
    quiet = editions.quiet_weeks(before) + 1
    letter = letters.Letter(summary, asked, occurrence, quiet_weeks=quiet)
    mail = letters.mail(session, letter, person, letterhead, now)
    return outbox.rendered(letterhead, person, workspace, mail, now)


def _skip_missed(edition: Edition, person: Person, occurrence: Occurrence) -> Edition:
    """The week's mail would come too late: nothing is covered, the next mail has it all."""
    edition.covers_until = edition.covers_from
    day = occurrence.due_at.astimezone(occurrence.week.zone).date()
    if person.is_away_on(day):
        return _skip(edition, Skipped.AWAY)
    log.warning(
        "Week %s of person %s is more than %s late and goes into the next mail",
        occurrence.week.key,
        person.id,
        LATEST,
    )
    return _skip(edition, Skipped.MISSED)


def _skip(edition: Edition, reason: Skipped) -> Edition:
    edition.state = EditionState.SKIPPED
    edition.reason = reason
    return edition
