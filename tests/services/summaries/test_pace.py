"""Who says nothing for four mails hears every second week, until the first word."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind
from app.models import Edition, Person
from app.runtime import Runtime
from app.services import browser_sessions, notes, nothing_new, summaries
from app.services.summaries import Skipped
from tests.builders import (
    a_field_report,
    a_lead,
    a_salesperson,
    a_version,
    an_intent,
    an_outcome,
)
from tests.mail_parts import text_of
from tests.summary_weeks import JOINED, MONDAY

WEEK = timedelta(weeks=1)


@pytest.fixture
def reader(session: Session) -> Person:
    return a_salesperson(session, created_at=JOINED)


def weeks(
    session: Session, runtime: Runtime, reader: Person, count: int, first: int = 0
) -> list[Edition]:
    """So many weeks with news in each."""
    found = []
    for number in range(first, first + count):
        an_intent(session, at=MONDAY + number * WEEK - timedelta(days=1))
        edition = summaries.publish(
            session, reader.id, runtime.letterhead, MONDAY + number * WEEK
        )
        assert edition is not None
        found.append(edition)
    return found


def test_after_four_silent_mails_every_second_week_is_off(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    reasons = [edition.reason for edition in weeks(session, runtime, reader, 9)]
    assert reasons == [
        *([""] * 4),
        Skipped.SLOWED,
        "",
        Skipped.SLOWED,
        "",
        Skipped.SLOWED,
    ]


def test_the_mail_says_that_it_slows_down_and_tells_both_weeks(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    *_, fourth, off, sixth = weeks(session, runtime, reader, 6)
    assert fourth.delivery is not None
    assert sixth.delivery is not None
    assert "every second week" not in text_of(fourth.delivery)
    assert "every second week" in text_of(sixth.delivery)
    assert off.covers_from == off.covers_until == sixth.covers_from
    assert text_of(sixth.delivery).count("New: Spring webinar") == 2


def _reports(session: Session, person: Person, at: datetime) -> None:
    a_field_report(session, person, at)


def _says_nothing_new(session: Session, person: Person, at: datetime) -> None:
    a_version(session)
    nothing_new.say(session, person, "2026-W12", at)


def _writes(session: Session, person: Person, at: datetime) -> None:
    notes.write(session, person, "Still here", at)


def _comes_in(session: Session, person: Person, at: datetime) -> None:
    browser_sessions.start(session, person.id, "Firefox on Linux", at)


def _answers(session: Session, person: Person, at: datetime) -> None:
    an_outcome(session, a_lead(session, person), OutcomeKind.WORKING, at, by=person)


@pytest.mark.parametrize(
    "sign", [_reports, _says_nothing_new, _writes, _comes_in, _answers]
)
def test_one_word_makes_it_weekly_again(
    session: Session,
    runtime: Runtime,
    reader: Person,
    sign: Callable[[Session, Person, datetime], None],
) -> None:
    weeks(session, runtime, reader, 6)
    sign(session, reader, MONDAY + 5 * WEEK + timedelta(days=1))
    session.flush()
    seventh, eighth = weeks(session, runtime, reader, 2, first=6)
    assert seventh.delivery is not None
    assert eighth.delivery is not None
    assert "every second week" not in text_of(seventh.delivery)


def test_quiet_weeks_of_the_others_are_not_the_readers_silence(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    """Without anything new no mail goes out, so there was nothing to answer."""
    for number in range(6):
        summaries.publish(
            session, reader.id, runtime.letterhead, MONDAY + number * WEEK
        )
    (edition,) = weeks(session, runtime, reader, 1, first=6)
    assert edition.delivery is not None
    assert "every second week" not in text_of(edition.delivery)
