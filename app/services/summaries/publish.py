"""Puts a reader's weekly mail into the outbox, once a week whatever happens."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.weeks import LATEST, Occurrence, Timeliness, timeliness
from app.mail.render import Message
from app.models import (
    Delivery,
    Edition,
    EditionState,
    MailKind,
    Person,
)
from app.services import fit, outbox, workspaces
from app.services.outbox import Letterhead
from app.services.summaries import asked, editions, letters, pace, ranking, trials
from app.services.summaries.asked import Asked
from app.services.summaries.content import Summary
from app.services.summaries.editions import QUIET_WEEKS, Skipped
from app.services.summaries.letters import Written
from app.services.summaries.summarise import summarise
from app.services.summaries.trials import Trial

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
    is_slow = pace.has_fallen_silent(session, person)
    if is_slow and pace.is_week_off(occurrence.week, before):
        return _put_off(edition, Skipped.SLOWED)
    taken = asked.take_due(session, person, now)
    summary = summarise(session, person, period, taken, is_first=is_first)
    quiet = editions.quiet_weeks(before)
    if not summary.has_news and quiet < QUIET_WEEKS:
        return _skip(edition, Skipped.NOTHING_NEW)
    letter = letters.Letter(
        summary,
        taken,
        occurrence,
        edition.id,
        quiet_weeks=quiet + 1,
        is_slow=is_slow,
    )
    written = letters.write(session, letter, person, letterhead, now)
    fit.note_asked(session, written.fits, person, now)
    edition.delivery = outbox.queue(session, letterhead, person, written.mail, now)
    return edition


def preview(
    session: Session,
    person: Person,
    letterhead: Letterhead,
    now: datetime,
    trial: Trial | None = None,
) -> Message:
    """The person's next mail as it would be now, or with a draft of a survey in it.

    Nothing is written, nobody is asked, and its links answer nothing.
    """
    workspace = workspaces.current(session)
    written = _next(session, person, letterhead, now, trial)
    return outbox.rendered(letterhead, person, workspace, written.mail, now)


def send_test(
    session: Session,
    person: Person,
    to: Person,
    letterhead: Letterhead,
    now: datetime,
    trial: Trial | None = None,
) -> Delivery:
    """Mail the same, marked as a test, to somebody who looks at it, once a minute."""
    written = _next(session, person, letterhead, now, trial, is_test=True)
    about = trial.kind.value if trial else str(person.id)
    key = f"test-{about}-{to.id}-{now:%Y%m%d%H%M}"
    # Not one of the weekly mails: a reply to it is about nothing.
    test = replace(written.mail, key=key, kind=MailKind.NOTICE, items=())
    return outbox.queue(session, letterhead, to, test, now)


def whole_next(session: Session, person: Person, now: datetime) -> Summary:
    """Everything that the person's next mail would be about now."""
    before = editions.latest(session, person)
    asked_now = asked.as_now(session, person, now)
    return ranking.whole(_next_summary(session, person, before, asked_now, now))


def _next_summary(
    session: Session,
    person: Person,
    before: Sequence[Edition],
    asked_now: Asked,
    now: datetime,
) -> Summary:
    period = editions.period_after(before, person, now)
    is_first = not editions.had_mail(session, person)
    return summarise(session, person, period, asked_now, is_first=is_first)


def _next(
    session: Session,
    person: Person,
    letterhead: Letterhead,
    now: datetime,
    trial: Trial | None = None,
    *,
    is_test: bool = False,
) -> Written:
    before = editions.latest(session, person)
    asked_now = asked.as_now(session, person, now)
    summary = _next_summary(session, person, before, asked_now, now)
    workspace = workspaces.current(session)
    if trial is not None:
        summary = trials.tried(session, person, workspace, summary, trial)
    letter = letters.Letter(
        summary,
        asked_now,
        next(editions.rhythm_of(person, workspace).upcoming(now)),
        quiet_weeks=editions.quiet_weeks(before) + 1,
        is_slow=pace.has_fallen_silent(session, person),
        is_test=is_test,
    )
    desk = replace(letterhead, links=letterhead.links.for_trial())
    return letters.write(session, letter, person, desk, now)


def _skip_missed(edition: Edition, person: Person, occurrence: Occurrence) -> Edition:
    """The week's mail would come too late: the next mail has it all."""
    day = occurrence.due_at.astimezone(occurrence.week.zone).date()
    if person.is_away_on(day):
        return _put_off(edition, Skipped.AWAY)
    log.warning(
        "Week %s of person %s is more than %s late and goes into the next mail",
        occurrence.week.key,
        person.id,
        LATEST,
    )
    return _put_off(edition, Skipped.MISSED)


def _put_off(edition: Edition, reason: Skipped) -> Edition:
    """Skip the week without covering anything of it."""
    edition.covers_until = edition.covers_from
    return _skip(edition, reason)


def _skip(edition: Edition, reason: Skipped) -> Edition:
    edition.state = EditionState.SKIPPED
    edition.reason = reason
    return edition
