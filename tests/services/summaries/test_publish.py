"""A week's mail goes out once, late rather than never, or says why it does not."""

import logging
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import (
    Delivery,
    DeliveryState,
    Edition,
    EditionState,
    FitAsk,
    Person,
    Prompt,
)
from app.runtime import Runtime
from app.services import summaries
from app.services.summaries import Skipped
from app.services.summaries.letters import ABOUT
from tests.builders import (
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    an_admin,
    an_intent,
)
from tests.mail_parts import text_of
from tests.summary_weeks import (
    JOINED,
    LAST_MONDAY,
    MONDAY,
    a_full_week,
    a_quiet_week,
    an_edition,
)


@pytest.fixture
def reader(session: Session) -> Person:
    """A salesperson who had last week's mail."""
    person = a_salesperson(session, created_at=JOINED)
    an_edition(session, person, LAST_MONDAY)
    return person


def news(session: Session, at: datetime = MONDAY - timedelta(days=1)) -> None:
    """Something that marketing says to every salesperson."""
    an_intent(session, at=at)


def publish(
    session: Session, runtime: Runtime, person: Person, now: datetime = MONDAY
) -> Edition | None:
    return summaries.publish(session, person.id, runtime.letterhead, now)


def mail_of(session: Session, edition: Edition | None) -> str:
    assert edition is not None
    assert edition.delivery is not None
    assert edition.delivery.last_error == ""
    return text_of(edition.delivery)


def test_edition_and_mail_come_together(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    news(session)
    edition = publish(session, runtime, reader)
    assert edition is not None
    assert (edition.week, edition.state) == ("2026-W11", EditionState.PUBLISHED)
    assert (edition.covers_from, edition.covers_until) == (LAST_MONDAY, MONDAY)
    assert edition.delivery is not None
    assert edition.delivery.key == f"edition-{edition.id}"
    assert edition.delivery.state is DeliveryState.QUEUED


def test_a_week_is_published_once(
    session: Session, runtime: Runtime, reader: Person, caplog: pytest.LogCaptureFixture
) -> None:
    news(session)
    assert publish(session, runtime, reader) is not None
    with caplog.at_level(logging.INFO):
        again = publish(session, runtime, reader, MONDAY + timedelta(hours=1))
    assert again is None
    assert "has its edition already" in caplog.text
    assert len(session.scalars(select(Delivery)).all()) == 1


def test_nothing_new_is_no_mail(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    edition = publish(session, runtime, reader)
    assert edition is not None
    assert (edition.state, edition.reason) == (
        EditionState.SKIPPED,
        Skipped.NOTHING_NEW,
    )
    assert edition.delivery is None


def test_after_three_quiet_weeks_one_short_note(
    session: Session, runtime: Runtime
) -> None:
    person = a_quiet_week(session).sales
    note = mail_of(session, publish(session, runtime, person))
    assert "Nothing new for you for 4 weeks" in note
    next_week = publish(session, runtime, person, MONDAY + timedelta(weeks=1))
    assert next_week is not None
    assert next_week.reason == Skipped.NOTHING_NEW


def test_what_was_said_is_told_once(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    news(session)
    assert "New: Spring webinar" in mail_of(session, publish(session, runtime, reader))
    news(session, MONDAY)
    later = publish(session, runtime, reader, MONDAY + timedelta(weeks=1))
    assert mail_of(session, later).count("New: Spring webinar") == 1


@pytest.mark.parametrize("late", [timedelta(hours=3), timedelta(hours=72)])
def test_up_to_three_days_late_it_goes_out_and_says_so(
    session: Session, runtime: Runtime, reader: Person, late: timedelta
) -> None:
    news(session, MONDAY + timedelta(hours=1))
    text = mail_of(session, publish(session, runtime, reader, MONDAY + late))
    assert "This mail is late: it was due on Mon, Mar 9." in text
    assert "Mon, Mar 2 to " in text
    assert "New: Spring webinar" in text


def test_later_than_that_the_next_one_has_it_all(
    session: Session, runtime: Runtime, reader: Person, caplog: pytest.LogCaptureFixture
) -> None:
    news(session)
    missed = publish(session, runtime, reader, MONDAY + timedelta(hours=73))
    assert missed is not None
    assert (missed.state, missed.reason) == (EditionState.SKIPPED, Skipped.MISSED)
    assert "goes into the next mail" in caplog.text
    following = publish(session, runtime, reader, MONDAY + timedelta(weeks=1))
    assert "New: Spring webinar" in mail_of(session, following)
    assert following is not None
    assert following.covers_from == LAST_MONDAY


def test_who_was_away_reads_it_all_afterwards(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    news(session)
    reader.away_from, reader.away_until = date(2026, 3, 9), date(2026, 3, 12)
    assert publish(session, runtime, reader) is None
    back = publish(session, runtime, reader, MONDAY + timedelta(days=4))
    assert back is not None
    assert back.reason == Skipped.AWAY
    following = publish(session, runtime, reader, MONDAY + timedelta(weeks=1))
    assert "New: Spring webinar" in mail_of(session, following)


def test_the_first_mail_welcomes_and_no_other_does(
    session: Session, runtime: Runtime
) -> None:
    person = a_salesperson(session, created_at=LAST_MONDAY)
    skipped = publish(session, runtime, person)
    assert skipped is not None
    assert skipped.delivery is None
    texts = []
    for weeks in (1, 2):
        news(session, MONDAY + timedelta(weeks=weeks - 1, days=1))
        now = MONDAY + timedelta(weeks=weeks)
        texts.append(mail_of(session, publish(session, runtime, person, now)))
    assert ["Welcome" in text for text in texts] == [True, False]


def test_leads_that_are_due_are_asked_in_the_same_mail(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    lead = a_lead(session, reader, handed_over_at=MONDAY - timedelta(days=10))
    edition = publish(session, runtime, reader)
    prompt = session.scalars(select(Prompt)).one()
    assert (prompt.lead, prompt.times_asked) == (lead, 1)
    assert f"1. {lead.name}, {lead.company}" in mail_of(session, edition)
    assert edition is not None
    assert edition.delivery is not None
    assert [item.prompt_id for item in edition.delivery.items] == [prompt.id]


def test_numbers_in_the_mail_lead_to_what_they_are_about(
    session: Session, runtime: Runtime
) -> None:
    malik = a_marketer(session, created_at=JOINED)
    an_edition(session, malik, LAST_MONDAY)
    report = a_field_report(session, at=MONDAY - timedelta(days=1))
    edition = publish(session, runtime, malik)
    assert edition is not None
    assert edition.delivery is not None
    (item,) = edition.delivery.items
    assert (item.number, item.submission_id) == (1, report.id)


def test_every_kind_of_item_can_be_answered_by_its_number(
    session: Session, runtime: Runtime
) -> None:
    team = a_full_week(session)
    for person in (team.sales, team.marketing):
        edition = publish(session, runtime, person)
        assert edition is not None
        assert edition.delivery is not None
        items = edition.delivery.items
        assert [item.number for item in items] == list(range(1, len(items) + 1))
        assert all(any(getattr(item, about) for about in ABOUT) for item in items)


def test_what_people_said_stands_in_the_mail_word_for_word(
    session: Session, runtime: Runtime
) -> None:
    malik = a_full_week(session).marketing
    text = mail_of(session, publish(session, runtime, malik))
    assert "A spreadsheet, for nine years" in text
    assert "They want to see it with their own tanks first" in text


def test_what_did_not_fit_waits_behind_a_link(
    session: Session, runtime: Runtime
) -> None:
    edition = publish(session, runtime, a_full_week(session).marketing)
    text = mail_of(session, edition)
    assert edition is not None
    assert edition.delivery is not None
    whole = summaries.whole_of(session, edition)
    assert whole.left_out == 0
    beside = session.query(FitAsk).count() + text.count("From Handed over to ")
    left = len(whole.items) - (len(edition.delivery.items) - beside)
    assert f"{left} more, word for word" in text
    assert f"/summaries/{edition.id}/whole" in text


def test_every_lead_that_is_asked_about_has_all_its_answers(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    for _ in range(7):
        a_lead(session, reader, handed_over_at=MONDAY - timedelta(days=10))
    text = mail_of(session, publish(session, runtime, reader))
    for prompt in session.scalars(select(Prompt)):
        assert prompt.times_asked == 1
    assert text.count("Not a lead: https://") == 7


def test_a_test_mail_comes_to_who_looks_at_it_and_counts_as_nothing(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    news(session)
    admin = an_admin(session)
    summaries.send_test(session, reader, admin, runtime.letterhead, MONDAY)
    delivery = summaries.send_test(session, reader, admin, runtime.letterhead, MONDAY)
    assert (delivery.recipient, delivery.items) == (admin.address, [])
    assert "New: Spring webinar" in text_of(delivery)
    assert len(session.scalars(select(Delivery)).all()) == 1
    assert len(session.scalars(select(Edition)).all()) == 1


def test_a_preview_writes_nothing(
    session: Session, runtime: Runtime, reader: Person
) -> None:
    news(session)
    a_lead(session, reader, handed_over_at=MONDAY - timedelta(days=10))
    session.commit()
    with runtime.readings() as reading:
        person = reading.get_one(Person, reader.id)
        message = summaries.preview(reading, person, runtime.letterhead, MONDAY)
    assert "New: Spring webinar" in message.text
    assert session.scalars(select(Prompt)).all() == []
    assert len(session.scalars(select(Edition)).all()) == 1
