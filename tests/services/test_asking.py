"""Who is asked about which leads, and when: caps, days, turns, deputies, silence."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind
from app.domain.teams import Pace
from app.mail import compose
from app.models import MailKind, Person, Prompt, PromptState
from app.runtime import Runtime
from app.services import asking, prompts
from tests.builders import (
    a_lead,
    a_prompt,
    a_salesperson,
    a_workspace,
    an_intent,
    an_outcome,
)
from tests.conftest import NOW

#: Tuesday after the hand-over on Wednesday, 4 March, 9 o'clock in Berlin; Monday is the
#: day of the weekly mail.
DUE = datetime(2026, 3, 10, 8, 0, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


def say(session: Session, prompt: Prompt, kind: OutcomeKind, now: datetime) -> None:
    an_outcome(session, prompt.lead, kind, now, by=prompt.person, prompt=prompt)


@pytest.mark.parametrize("days_ago", [0, 300])
def test_the_owner_is_asked_once_by_mail_which_of_two_answers_is_right(
    session: Session, runtime: Runtime, nadia: Person, days_ago: int
) -> None:
    handed_over_at = NOW - days_ago * DAY
    lead = a_lead(session, nadia, handed_over_at=handed_over_at)
    say(session, a_prompt(session, lead, handed_over_at), OutcomeKind.WON, NOW)
    bob = a_salesperson(session, name="Bob")
    said = prompts.Said(OutcomeKind.LOST)
    an_outcome(session, lead, said, NOW + HOUR, by=bob)
    mail = prompts.ask(session, runtime.letterhead, nadia.id, DUE)
    assert mail is not None
    text, _ = compose.parts_of(mail.raw)
    assert "Won. But Bob says “Lost”: which is it?" in " ".join(text.split())
    for days in range(1, 30):
        assert (
            prompts.ask(session, runtime.letterhead, nadia.id, DUE + days * DAY) is None
        )
    assert asking.expired(session, DUE + 7 * DAY) == []
    (over,) = asking.expired(session, DUE + 8 * DAY)
    asking.expire(session, over, DUE + 8 * DAY)
    assert prompts.owed(session, nadia) == []
    assert lead.outcome_kind is OutcomeKind.WON


def test_nothing_is_due_before_three_working_days(
    session: Session, nadia: Person
) -> None:
    a_lead(session, nadia)
    assert prompts.take_due(session, nadia, DUE - 4 * DAY) == []
    assert prompts.due(session, DUE - 4 * DAY) == []


def test_all_due_leads_are_asked_in_one_numbered_mail(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    for company in ("Acme", "Brahe", "Curie"):
        a_lead(session, nadia, company=company)
    assert prompts.due(session, DUE) == [nadia.id]
    delivery = prompts.ask(session, runtime.letterhead, nadia.id, DUE)
    assert delivery is not None
    assert delivery.kind is MailKind.PROMPT
    assert [item.number for item in delivery.items] == [1, 2, 3]
    assert delivery.subject == "3 leads wait for your word, the oldest since Wed, Mar 4"


def test_a_subject_names_no_prospect(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    a_lead(session, nadia, name="Jane Doe", company="Acme")
    delivery = prompts.ask(session, runtime.letterhead, nadia.id, DUE)
    assert delivery is not None
    assert delivery.subject == "1 lead has waited for your word since Wed, Mar 4"


def test_at_most_seven_leads_are_asked_the_oldest_first(
    session: Session, nadia: Person
) -> None:
    handed_over = [
        a_lead(session, nadia, handed_over_at=NOW - timedelta(days=day)).id
        for day in range(9)
    ]
    asked = prompts.take_due(session, nadia, DUE)
    assert [prompt.lead_id for prompt in asked] == handed_over[:1:-1]
    rest = prompts.take_due(session, nadia, DUE + DAY)
    assert [prompt.lead_id for prompt in rest] == handed_over[1::-1]


def test_there_is_one_mail_a_day_and_three_a_week(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    tuesday = DUE
    sent = []
    for day in range(4):
        now = tuesday + day * DAY
        for _ in range(2):
            a_lead(session, nadia, handed_over_at=NOW - 10 * DAY)
            if prompts.due(session, now):
                sent.append(prompts.ask(session, runtime.letterhead, nadia.id, now))
        assert prompts.ask(session, runtime.letterhead, nadia.id, now) is None
    assert len([one for one in sent if one is not None]) == 3
    next_tuesday = tuesday + 7 * DAY
    assert prompts.ask(session, runtime.letterhead, nadia.id, next_tuesday) is not None


def test_after_a_pause_leads_are_asked_about_little_by_little(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    workspace = a_workspace(session)
    workspace.cadence = {"mails_a_week": 0}
    for _ in range(25):
        a_lead(session, nadia)
    paused = [DUE + day * DAY for day in range(21)]
    assert [prompts.due(session, now) for now in paused] == [[]] * 21
    workspace.cadence = {}
    asked = []
    for day in range(21, 26):
        now = DUE + day * DAY
        mail = prompts.ask(session, runtime.letterhead, nadia.id, now)
        asked.append(len(mail.items) if mail else 0)
    assert asked == [7, 7, 7, 0, 0]


@pytest.mark.parametrize(
    "now",
    [
        datetime(2026, 3, 10, 6, 59, tzinfo=UTC),  # before 8 in Berlin
        datetime(2026, 3, 10, 11, 0, tzinfo=UTC),  # noon
        datetime(2026, 3, 14, 8, 0, tzinfo=UTC),  # Saturday
        datetime(2026, 3, 11, 8, 0, tzinfo=UTC),  # holiday
        datetime(2026, 3, 16, 8, 0, tzinfo=UTC),  # the weekly mail asks
        datetime(2026, 3, 18, 8, 0, tzinfo=UTC),  # away
    ],
)
def test_mail_leaves_on_mornings_of_working_days_only(
    session: Session, runtime: Runtime, now: datetime
) -> None:
    a_workspace(session, holidays=["2026-03-11"])
    nadia = a_salesperson(
        session, away_from=date(2026, 3, 18), away_until=date(2026, 3, 20)
    )
    a_lead(session, nadia)
    assert prompts.due(session, now) == []
    assert prompts.ask(session, runtime.letterhead, nadia.id, now) is None


def test_the_weekly_mail_may_ask_on_its_own_day(
    session: Session, nadia: Person
) -> None:
    a_lead(session, nadia)
    monday = datetime(2026, 3, 16, 8, 0, tzinfo=UTC)
    assert prompts.due(session, monday) == []
    assert len(prompts.take_due(session, nadia, monday)) == 1


def test_who_wants_to_be_asked_once_a_week_is_asked_by_the_weekly_mail_alone(
    session: Session, nadia: Person
) -> None:
    nadia.pace = Pace.WEEKLY
    a_lead(session, nadia)
    for days in range(6):
        assert prompts.due(session, DUE + days * DAY) == []
    monday = datetime(2026, 3, 16, 8, 0, tzinfo=UTC)
    assert len(prompts.take_due(session, nadia, monday)) == 1


def test_who_left_or_wants_no_mail_is_not_asked(session: Session) -> None:
    for fields in ({"left_on": date(2026, 3, 5)}, {"mail_off_at": NOW}):
        a_lead(session, a_salesperson(session, **fields))
    assert prompts.due(session, DUE) == []


def test_a_deputy_is_asked_while_the_owner_is_away(
    session: Session, runtime: Runtime
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    nadia = a_salesperson(
        session,
        deputy=bob,
        away_from=date(2026, 3, 9),
        away_until=date(2026, 3, 20),
    )
    lead = a_lead(session, nadia)
    assert prompts.due(session, DUE) == [bob.id]
    delivery = prompts.ask(session, runtime.letterhead, bob.id, DUE)
    assert delivery is not None
    assert b"You are standing in for Nadia Sommer." in delivery.raw
    prompt = session.scalars(select(Prompt)).one()
    assert (prompt.person_id, prompt.lead_id) == (bob.id, lead.id)


def test_a_lead_that_grew_stale_while_its_owner_was_away_is_left_and_its_question_ends(
    session: Session,
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    nadia = a_salesperson(
        session,
        deputy=bob,
        away_from=date(2026, 8, 24),
        away_until=date(2026, 8, 28),
    )
    # Its last day, the 180th, is Monday, 31 August.
    lead = a_lead(session, nadia, handed_over_at=NOW)
    there = datetime(2026, 8, 24, 8, 0, tzinfo=UTC)
    [prompt] = prompts.take_due(session, bob, there)
    session.flush()
    assert lead.ask_next_at is not None, "without the days away it is due before that"
    back = there + 7 * DAY
    assert prompts.take_due(session, nadia, back) == []
    assert lead.ask_next_at is None
    assert asking.expired(session, back + 14 * DAY) == [prompt.id]


def test_silence_is_asked_twice_more_and_then_the_prompt_expires(
    session: Session, nadia: Person
) -> None:
    lead = a_lead(session, nadia)
    days = []
    for day in range(60):
        now = DUE + day * DAY
        if prompts.take_due(session, nadia, now):
            days.append((now.date() - DUE.date()).days)
        for prompt_id in asking.expired(session, now):
            asking.expire(session, prompt_id, now)
            days.append(-(now.date() - DUE.date()).days)
        session.flush()
    # Tuesday; Friday; Friday of the week after; then five more working days.
    assert days == [0, 3, 10, -18]
    prompt = session.scalars(select(Prompt)).one()
    assert prompt.state is PromptState.EXPIRED
    assert prompt.times_asked == 3
    assert lead.ask_next_at is None


def test_a_prompt_that_was_put_off_is_asked_again_two_weeks_later(
    session: Session, nadia: Person
) -> None:
    a_lead(session, nadia)
    [prompt] = prompts.take_due(session, nadia, DUE)
    assert prompts.put_off(session, prompt, DUE) == date(2026, 3, 24)
    assert prompts.take_due(session, nadia, DUE + 13 * DAY) == []
    assert prompts.take_due(session, nadia, DUE + 14 * DAY) == [prompt]
    # Having been put off it is not silence: two more mails would follow.
    assert (prompt.times_asked, prompt.asked_in_vain) == (2, 1)


def test_the_learning_question_is_asked_once_a_lead(session: Session) -> None:
    nadia = a_salesperson(session)
    intent = an_intent(session, learning="Who decides about it?")
    lead = a_lead(session, nadia, campaign=intent.campaign)
    [first] = prompts.take_due(session, nadia, DUE)
    assert first.learning_question == "Who decides about it?"
    say(session, first, OutcomeKind.WORKING, DUE)
    [second] = prompts.take_due(session, nadia, DUE + 8 * DAY)
    assert second.id != first.id
    assert second.learning_question == ""
    assert second.lead_id == lead.id
