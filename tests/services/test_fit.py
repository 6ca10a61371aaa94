"""The fit of a lead: asked of both sides once it matters, and agreed by both."""

from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from app.domain.budget import Ask
from app.domain.fit import FitVerdict
from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.domain.teams import Team
from app.models import DeliveryItem, Lead, MailKind, Person
from app.services import budgets, fit, joint, outcomes
from app.services.joint import Share
from app.services.outcomes import Said
from tests.builders import (
    a_delivery,
    a_lead,
    a_marketer,
    a_prompt,
    a_salesperson,
    an_intent,
)
from tests.conftest import NOW

Y, N = FitVerdict.YES, FitVerdict.NO
OPPORTUNITY = {
    "stage": Stage.OPPORTUNITY,
    "outcome_kind": OutcomeKind.OPPORTUNITY,
    "outcome_at": NOW,
}


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def lead(session: Session, malik: Person, nadia: Person) -> Lead:
    campaign = an_intent(session, malik).campaign
    return a_lead(session, nadia, campaign, **OPPORTUNITY)


def say(
    session: Session,
    lead: Lead,
    person: Person,
    verdict: FitVerdict,
    minutes: int = 0,
    trust: Trust = Trust.VERIFIED,
) -> None:
    team = Team.SALES if Team.SALES in person.teams else Team.MARKETING
    now = NOW + timedelta(minutes=minutes)
    fit.say(session, lead, person, team, verdict, trust=trust, now=now)


def asked(session: Session, person: Person, days: int = 0) -> list[int]:
    now = NOW + timedelta(days=days)
    room = budgets.left(session, person, now).room_for(Ask.FIT)
    found = fit.due(session, person, room)
    fit.note_asked(session, found, person, now)
    session.flush()
    return [question.lead.id for question in found]


def test_both_sides_are_asked_once_about_an_opportunity(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    a_lead(session, nadia, lead.campaign)
    assert asked(session, nadia) == [lead.id]
    assert asked(session, malik) == [lead.id]
    assert asked(session, nadia, days=7) == asked(session, malik, days=7) == []


def test_who_has_answered_is_not_asked(
    session: Session, lead: Lead, nadia: Person
) -> None:
    say(session, lead, nadia, N)
    assert asked(session, nadia) == []


def test_a_question_waits_on_the_first_page_until_it_is_answered(
    session: Session, lead: Lead, nadia: Person
) -> None:
    assert [one.lead.id for one in fit.questions(session, nadia, NOW)] == [lead.id]
    asked(session, nadia)
    assert [one.lead.id for one in fit.questions(session, nadia, NOW)] == [lead.id]
    say(session, lead, nadia, Y)
    assert fit.questions(session, nadia, NOW) == []


def test_over_budget_the_oldest_and_dearest_come_first_and_the_rest_next_week(
    session: Session, lead: Lead, nadia: Person
) -> None:
    others = [
        a_lead(
            session,
            nadia,
            lead.campaign,
            **OPPORTUNITY | {"outcome_at": NOW - timedelta(days=days)},
        )
        for days in range(1, 15)
    ]
    first = asked(session, nadia)
    assert len(first) == 10
    assert others[-1].id == first[0]
    assert asked(session, nadia, days=1) == []
    assert len(asked(session, nadia, days=7)) == 5


def test_leads_asked_about_this_week_leave_less_room(
    session: Session, lead: Lead, nadia: Person
) -> None:
    items = [
        DeliveryItem(number=number, prompt_id=a_prompt(session, a_lead(session)).id)
        for number in range(1, 11)
    ]
    a_delivery(session, nadia, kind=MailKind.PROMPT, items=items)
    assert asked(session, nadia) == []
    assert asked(session, nadia, days=7) == [lead.id]


def test_agreed_when_promise_and_goal_exist_and_both_said_yes(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    since, until = NOW - timedelta(days=1), NOW + timedelta(days=1)
    say(session, lead, nadia, Y)
    assert not fit.of_lead(lead).is_agreed
    say(session, lead, malik, Y)
    session.flush()
    assert fit.of_lead(lead).is_agreed
    assert joint.numbers(session, since, until).whole.agreement == Share(1, 1)
    say(session, lead, malik, N, minutes=1)
    assert not fit.of_lead(lead).is_agreed
    assert joint.numbers(session, since, until).whole.agreement == Share(0, 1)


def test_what_is_verified_is_only_replaced_by_what_is_verified(
    session: Session, lead: Lead, nadia: Person
) -> None:
    say(session, lead, nadia, Y)
    say(session, lead, nadia, N, 1, Trust.UNVERIFIED)
    assert lead.fit_sales is Y
    say(session, lead, nadia, N, 2)
    assert lead.fit_sales is N


def test_a_suspect_word_does_not_count(
    session: Session, lead: Lead, nadia: Person
) -> None:
    say(session, lead, nadia, Y, trust=Trust.SUSPECT)
    assert lead.fit_sales is None


def test_a_person_who_says_what_a_robot_pressed_has_said_it(
    session: Session, lead: Lead, nadia: Person
) -> None:
    say(session, lead, nadia, Y, trust=Trust.SUSPECT)
    say(session, lead, nadia, Y, 1, Trust.UNVERIFIED)
    assert lead.fit_sales is Y


def test_the_same_said_twice_is_kept_once(
    session: Session, lead: Lead, nadia: Person
) -> None:
    for minute in range(2):
        say(session, lead, nadia, Y, minute)
    assert len(fit.said_of(session, lead)) == 1


def test_each_side_speaks_for_itself(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    assert fit.sides_of(lead, nadia) == [Team.SALES]
    assert fit.sides_of(lead, malik) == [Team.MARKETING]


def test_the_dearest_is_measured_by_the_amount_that_was_said(
    session: Session, lead: Lead, nadia: Person
) -> None:
    older, dear, other = (
        a_lead(
            session,
            nadia,
            lead.campaign,
            **OPPORTUNITY | {"outcome_at": NOW - timedelta(days=days)},
        )
        for days in (9, 3, 5)
    )
    outcomes.record_outcome(
        session,
        dear,
        nadia,
        Said(OutcomeKind.OPPORTUNITY, amount=Decimal(12_000), currency="EUR"),
        way=Way.PAGE,
        trust=Trust.VERIFIED,
        now=NOW - timedelta(days=3),
    )
    assert [one.lead for one in fit.due(session, nadia, 2)] == [older, dear]
    assert other in [one.lead for one in fit.due(session, nadia, 3)]


def test_a_promise_that_a_revision_took_back_is_none(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    for person in (nadia, malik):
        say(session, lead, person, Y)
    an_intent(session, malik, lead.campaign).message = " "
    session.flush()
    session.expire_all()
    since, until = NOW - timedelta(days=1), NOW + timedelta(days=1)
    assert not fit.of_lead(lead).is_agreed
    assert joint.numbers(session, since, until).whole.agreement == Share(0, 1)
