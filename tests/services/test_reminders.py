"""Reminders go on the third and fifth working day, only to who still owes, one mail a day."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind
from app.domain.requests import RequestState
from app.domain.teams import Pace
from app.jobs import prompts as prompts_job
from app.jobs import reminders as job
from app.models import Delivery, Edition, MailKind, Person, Prompt
from app.runtime import Runtime
from app.services import reminders, requests, summaries
from tests.builders import a_lead, a_marketer, a_salesperson, an_outcome
from tests.mail_parts import text_of
from tests.summary_weeks import JOINED, LAST_MONDAY, MONDAY, an_edition

#: Monday's mail is due at 9 in Berlin; prompts go from 8 on.
THURSDAY = MONDAY + timedelta(days=3)
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def malik(session: Session) -> Person:
    malik = a_marketer(session, created_at=JOINED)
    an_edition(session, malik, LAST_MONDAY)
    return malik


@pytest.fixture
def nadia(session: Session) -> Person:
    nadia = a_salesperson(session, created_at=JOINED)
    an_edition(session, nadia, LAST_MONDAY)
    return nadia


def weekly(session: Session, runtime: Runtime, person: Person) -> Edition:
    edition = summaries.publish(session, person.id, runtime.letterhead, MONDAY)
    assert edition is not None
    assert edition.delivery is not None
    session.flush()
    return edition


def asked(session: Session) -> int:
    author = a_salesperson(session, created_at=MONDAY)
    return requests.raise_(
        session, author, "A price sheet", MONDAY - timedelta(days=2)
    ).id


def remind(session: Session, runtime: Runtime, now: datetime) -> list[Delivery]:
    session.flush()
    found = [
        reminders.remind(session, runtime.letterhead, edition_id, now)
        for edition_id in reminders.due(session, now)
    ]
    return [one for one in found if one is not None]


def test_who_owes_an_answer_is_reminded_after_three_working_days(
    session: Session, runtime: Runtime, malik: Person
) -> None:
    asked(session)
    edition = weekly(session, runtime, malik)
    for days in (1, 2):
        assert remind(session, runtime, MONDAY + timedelta(days=days)) == []
    (mail,) = remind(session, runtime, THURSDAY)
    assert (mail.kind, mail.key) == (MailKind.REMINDER, f"reminder-{edition.id}-3")
    assert mail.subject == "1 request from the field still waits for you"
    assert "A price sheet" in text_of(mail)
    assert "/r/" in text_of(mail)


def test_who_has_answered_is_left_alone(
    session: Session, runtime: Runtime, malik: Person
) -> None:
    request_id = asked(session)
    weekly(session, runtime, malik)
    request = requests.get(session, request_id)
    assert request is not None
    requests.answer(session, request, malik, RequestState.SEEN, "", TUESDAY)
    assert remind(session, runtime, THURSDAY) == []


def test_one_reminder_a_day_whatever_happens(
    session: Session, runtime: Runtime, malik: Person
) -> None:
    asked(session)
    weekly(session, runtime, malik)
    session.commit()
    for minutes in (0, 5, 60):
        job.remind_due(runtime, THURSDAY + timedelta(minutes=minutes))
        prompts_job.ask_due(runtime, THURSDAY + timedelta(minutes=minutes))
    kinds = session.scalars(select(Delivery.kind).order_by(Delivery.id)).all()
    assert kinds == [MailKind.WEEKLY, MailKind.REMINDER]


def test_leads_still_owed_are_asked_in_the_reminder_and_not_beside_it(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    for _ in range(2):
        a_lead(session, nadia, handed_over_at=MONDAY - timedelta(days=10))
    weekly(session, runtime, nadia)
    answered = session.scalars(select(Prompt).order_by(Prompt.id)).first()
    assert answered is not None
    an_outcome(
        session, answered.lead, OutcomeKind.WON, TUESDAY, by=nadia, prompt=answered
    )
    session.commit()
    for minutes in (0, 5, 60):
        job.remind_due(runtime, THURSDAY + timedelta(minutes=minutes))
        prompts_job.ask_due(runtime, THURSDAY + timedelta(minutes=minutes))
    mails = session.scalars(select(Delivery).order_by(Delivery.id)).all()
    assert [mail.kind for mail in mails] == [MailKind.WEEKLY, MailKind.REMINDER]
    assert mails[1].subject == "1 lead still waits for your word"
    assert [item.prompt_id for item in mails[1].items] != [answered.id]


@pytest.mark.parametrize(
    "fields",
    [
        {"away_from": date(2026, 3, 10), "away_until": date(2026, 3, 13)},
        {"left_on": date(2026, 3, 10)},
        {"mail_off_at": TUESDAY},
        {"pace": Pace.WEEKLY},
    ],
)
def test_who_is_not_there_is_not_reminded(
    session: Session, runtime: Runtime, malik: Person, fields: dict[str, object]
) -> None:
    asked(session)
    weekly(session, runtime, malik)
    for name, value in fields.items():
        setattr(malik, name, value)
    assert remind(session, runtime, THURSDAY) == []


def test_nobody_is_reminded_in_the_evening(
    session: Session, runtime: Runtime, malik: Person
) -> None:
    asked(session)
    weekly(session, runtime, malik)
    assert remind(session, runtime, THURSDAY + timedelta(hours=9)) == []
