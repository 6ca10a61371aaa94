"""The hand-over mail: batched, once a day, with the card; and what is said to it."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind
from app.models import MailKind, Person
from app.runtime import Runtime
from app.services import hand_overs, leads
from tests.builders import (
    a_lead,
    a_marketer,
    a_salesperson,
    a_workspace,
    an_intent,
)
from tests.conftest import NOW

SOON = NOW + timedelta(minutes=10)
DAY = timedelta(days=1)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


def test_new_leads_come_in_one_mail_with_the_campaign_card_once(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    campaign = an_intent(session, message="Ship in two days", at=NOW).campaign
    for company in ("Acme", "Brahe"):
        a_lead(session, nadia, campaign, company=company)
    assert hand_overs.due(session, NOW) == []
    assert hand_overs.due(session, SOON) == [nadia.id]
    delivery = hand_overs.tell(session, runtime.letterhead, nadia.id, SOON)
    assert delivery is not None
    assert delivery.kind is MailKind.HAND_OVER
    assert delivery.subject == "2 new leads are yours since Wed, Mar 4"
    text = delivery.raw.decode().replace("=\r\n", "")
    assert text.count("It says: Ship in two days") == 2  # Once in each part.
    assert "Acme" in text
    assert "Brahe" in text


def test_one_such_mail_a_day_and_nothing_twice(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    first = a_lead(session, nadia)
    assert hand_overs.tell(session, runtime.letterhead, nadia.id, SOON) is not None
    second = a_lead(session, nadia)
    assert hand_overs.due(session, SOON + timedelta(minutes=30)) == []
    assert hand_overs.tell(session, runtime.letterhead, nadia.id, SOON) is None
    assert hand_overs.due(session, SOON + DAY) == [nadia.id]
    hand_overs.tell(session, runtime.letterhead, nadia.id, SOON + DAY)
    assert (first.told_at, second.told_at) == (SOON, SOON + DAY)
    assert hand_overs.due(session, SOON + 2 * DAY) == []


@pytest.mark.parametrize("hours", [-4, 8, 72])  # before 8, after 18, on Saturday
def test_nobody_is_told_outside_working_hours(
    session: Session, nadia: Person, hours: int
) -> None:
    a_lead(session, nadia, assigned_at=NOW - DAY)
    assert hand_overs.due(session, NOW + timedelta(hours=hours)) == []


def test_a_long_list_is_shortened_and_counted(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    found = [a_lead(session, nadia) for _ in range(hand_overs.SHOWN + 2)]
    delivery = hand_overs.tell(session, runtime.letterhead, nadia.id, SOON)
    assert delivery is not None
    assert "7 new leads" in delivery.subject
    assert b"2 more are in your list." in delivery.raw
    assert all(lead.told_at == SOON for lead in found)


def test_a_moved_lead_says_what_was_said_before(
    session: Session, runtime: Runtime, nadia: Person
) -> None:
    lead = a_lead(session, told_at=NOW, outcome_kind=OutcomeKind.WORKING)
    leads.reassign(session, lead, nadia, a_marketer(session), NOW)
    delivery = hand_overs.tell(session, runtime.letterhead, nadia.id, SOON)
    assert delivery is not None
    assert b"last time: Still working it" in delivery.raw


def test_a_deputy_is_told_while_the_owner_is_away(
    session: Session, runtime: Runtime
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    nadia = a_salesperson(
        session, deputy=bob, away_from=date(2026, 3, 2), away_until=date(2026, 3, 20)
    )
    a_lead(session, nadia)
    assert hand_overs.due(session, SOON) == [bob.id]
    delivery = hand_overs.tell(session, runtime.letterhead, bob.id, SOON)
    assert delivery is not None
    assert b"You are standing in for Nadia Sommer." in delivery.raw


def test_before_the_workspace_is_set_up_nobody_is_told(session: Session) -> None:
    assert hand_overs.due(session, NOW) == []
    a_workspace(session)
    assert hand_overs.due(session, NOW) == []
