"""What is said of a lead: recorded once, counted by trust, taken back, never lost."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.models import (
    Competitor,
    Delivery,
    DeliveryState,
    Lead,
    LeadChange,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.runtime import Runtime
from app.services import asking, leads, outcomes, prompts
from app.services.outcomes import LeadMoved, NotYourAnswer, Said, TooLateToUndo
from tests.builders import a_lead, a_prompt, a_salesperson, an_admin
from tests.conftest import NOW

MINUTE = timedelta(minutes=1)


@pytest.fixture
def lead(session: Session) -> Lead:
    return a_lead(session)


def say(
    session: Session,
    lead: Lead,
    said: Said | OutcomeKind,
    minutes: int = 0,
    *,
    by: Person | None = None,
    trust: Trust = Trust.VERIFIED,
    prompt: Prompt | None = None,
) -> Outcome:
    person = by or lead.owner
    assert person is not None
    return outcomes.record_outcome(
        session,
        lead,
        person,
        Said(said) if isinstance(said, OutcomeKind) else said,
        way=Way.PAGE,
        trust=trust,
        now=NOW + minutes * MINUTE,
        prompt=prompt,
    )


def test_an_outcome_sets_the_leads_stage_and_answers_its_prompt(
    session: Session, lead: Lead
) -> None:
    prompt = a_prompt(session, lead)
    say(session, lead, OutcomeKind.OPPORTUNITY, prompt=prompt)
    assert (lead.stage, lead.outcome_at) == (Stage.OPPORTUNITY, NOW)
    assert prompt.state is PromptState.ANSWERED
    assert lead.ask_next_at is not None


def test_a_closing_outcome_ends_the_questions(session: Session, lead: Lead) -> None:
    say(session, lead, OutcomeKind.LOST)
    assert lead.ask_next_at is None


def test_a_second_answer_corrects_the_first(session: Session, lead: Lead) -> None:
    prompt = a_prompt(session, lead)
    say(session, lead, OutcomeKind.WON, prompt=prompt)
    say(session, lead, OutcomeKind.LOST, 1, prompt=prompt)
    assert lead.stage is Stage.LOST
    assert len(session.scalars(select(Outcome)).all()) == 2


def test_lost_and_then_won_is_a_new_outcome(session: Session, lead: Lead) -> None:
    say(session, lead, OutcomeKind.LOST)
    say(session, lead, OutcomeKind.WON, 60 * 24 * 30)
    assert lead.stage is Stage.WON


def test_the_same_said_twice_is_said_once(session: Session, lead: Lead) -> None:
    said = Said(OutcomeKind.WON, amount=Decimal("1200.5"), currency="EUR", note="Paid")
    first = say(session, lead, said)
    assert say(session, lead, said, 1) is first
    assert say(session, lead, OutcomeKind.WON, 2) is not first


def test_the_same_said_for_sure_is_kept_as_surer(session: Session, lead: Lead) -> None:
    first = say(session, lead, OutcomeKind.WON, trust=Trust.UNVERIFIED)
    second = say(session, lead, OutcomeKind.WON, 1)
    assert second is not first
    assert say(session, lead, OutcomeKind.WON, 2, trust=Trust.UNVERIFIED) is second


def test_a_person_who_says_what_a_robot_pressed_has_said_it(
    session: Session, lead: Lead
) -> None:
    robots = say(session, lead, OutcomeKind.WON, trust=Trust.SUSPECT)
    theirs = say(session, lead, OutcomeKind.WON, 1, trust=Trust.UNVERIFIED)
    assert theirs is not robots
    assert stage_of(lead) is Stage.WON
    assert say(session, lead, OutcomeKind.WON, 2, trust=Trust.SUSPECT) is theirs


def test_a_suspect_answer_changes_nothing_but_is_kept(
    session: Session, lead: Lead
) -> None:
    prompt = a_prompt(session, lead)
    said = Said(OutcomeKind.WON, goal="Cheaper", competitor="Fleetly")
    say(session, lead, said, trust=Trust.SUSPECT, prompt=prompt)
    assert (lead.stage, lead.outcome_kind) == (Stage.HANDED_OVER, None)
    assert prompt.is_open
    assert lead.goal != "Cheaper"
    assert session.scalars(select(Competitor)).all() == []
    assert len(session.scalars(select(Outcome)).all()) == 1


def test_doubting_an_answer_opens_the_prompt_again(
    session: Session, lead: Lead
) -> None:
    prompt = a_prompt(session, lead)
    outcome = say(session, lead, OutcomeKind.WON, trust=Trust.UNVERIFIED, prompt=prompt)
    outcomes.distrust(session, [outcome], NOW + MINUTE)
    assert prompt.is_open
    assert lead.stage is Stage.HANDED_OVER


def test_an_answer_is_taken_back_and_the_one_before_counts(
    session: Session, lead: Lead
) -> None:
    say(session, lead, OutcomeKind.WORKING)
    prompt = a_prompt(session, lead, at=NOW + MINUTE)
    outcome = say(session, lead, OutcomeKind.WON, 2, prompt=prompt)
    outcomes.undo(session, outcome, outcome.person, NOW + timedelta(days=14))
    assert lead.stage is Stage.WORKING
    assert prompt.is_open
    outcomes.undo(session, outcome, outcome.person, NOW + timedelta(days=14))


def test_after_two_weeks_and_by_others_nothing_is_taken_back(
    session: Session, lead: Lead
) -> None:
    outcome = say(session, lead, OutcomeKind.WON)
    with pytest.raises(TooLateToUndo):
        outcomes.undo(session, outcome, outcome.person, NOW + timedelta(days=15))
    with pytest.raises(NotYourAnswer):
        outcomes.undo(session, outcome, a_salesperson(session, name="Bob"), NOW)
    outcomes.undo(session, outcome, an_admin(session), NOW)
    assert lead.stage is Stage.HANDED_OVER


def test_the_buyers_goal_in_newer_words_stands_first(
    session: Session, lead: Lead
) -> None:
    before = lead.goal
    say(session, lead, Said(OutcomeKind.WORKING, goal="Half the returns"))
    assert lead.goal == "Half the returns"
    assert session.scalars(select(LeadChange)).one().before == before


def test_a_rival_is_kept_in_the_spelling_that_is_known(
    session: Session, lead: Lead
) -> None:
    session.add(Competitor(name="Fleetly", created_at=NOW))
    outcome = say(session, lead, Said(OutcomeKind.LOST, competitor=" fleetly "))
    assert outcome.competitor == "Fleetly"


def test_a_colleagues_word_does_not_replace_the_owners_and_the_owner_is_asked_once(
    session: Session, lead: Lead
) -> None:
    prompt = a_prompt(session, lead, times_asked=1)
    say(session, lead, OutcomeKind.OPPORTUNITY, prompt=prompt)
    bob = a_salesperson(session, name="Bob")
    say(session, lead, OutcomeKind.LOST, 1, by=bob)
    assert stage_of(lead) is Stage.OPPORTUNITY
    asked = session.scalars(select(Prompt).order_by(Prompt.id)).all()
    assert [one.is_open for one in asked] == [False, True]
    assert asked[1].person_id == lead.owner_id
    say(session, lead, OutcomeKind.NO_CONTACT, 2, by=bob)
    assert len(session.scalars(select(Prompt)).all()) == 2
    say(session, lead, OutcomeKind.LOST, 3, prompt=asked[1])
    assert stage_of(lead) is Stage.LOST


def test_the_owner_who_is_not_sure_is_asked_where_a_colleague_is(
    session: Session, lead: Lead
) -> None:
    prompt = a_prompt(session, lead, times_asked=1)
    say(session, lead, OutcomeKind.WON, prompt=prompt, trust=Trust.UNVERIFIED)
    bob = a_salesperson(session, name="Bob")
    say(session, lead, OutcomeKind.LOST, 1, by=bob)
    assert stage_of(lead) is Stage.LOST
    asked = session.scalars(select(Prompt).order_by(Prompt.id)).all()
    assert [(one.is_open, one.settles) for one in asked] == [
        (False, False),
        (True, True),
    ]


def test_what_is_taken_back_needs_no_settling(session: Session, lead: Lead) -> None:
    prompt = a_prompt(session, lead, times_asked=1)
    say(session, lead, OutcomeKind.WON, prompt=prompt)
    bob = a_salesperson(session, name="Bob")
    said = say(session, lead, OutcomeKind.LOST, 1, by=bob)
    doubted = say(session, lead, OutcomeKind.LATER, 2, by=bob, trust=Trust.UNVERIFIED)
    outcomes.distrust(session, [doubted], NOW + 3 * MINUTE)
    assert len(session.scalars(select(Prompt)).all()) == 2
    outcomes.undo(session, said, bob, NOW + 4 * MINUTE)
    assert session.scalars(select(Prompt)).all() == [prompt]
    assert (stage_of(lead), lead.ask_next_at) == (Stage.WON, None)


def test_a_colleague_who_says_the_same_or_thinks_again_asks_nobody(
    session: Session, lead: Lead
) -> None:
    prompt = a_prompt(session, lead, times_asked=1)
    bob = a_salesperson(session, name="Bob")
    say(session, lead, OutcomeKind.LOST, by=bob)
    say(session, lead, OutcomeKind.WON, 1, by=bob)
    say(session, lead, OutcomeKind.LOST, 2, prompt=prompt)
    say(session, lead, OutcomeKind.LOST, 3, by=bob)
    assert len(session.scalars(select(Prompt)).all()) == 1


def test_a_colleagues_word_counts_where_the_owner_said_nothing(
    session: Session, lead: Lead
) -> None:
    say(session, lead, OutcomeKind.WON, by=a_salesperson(session, name="Bob"))
    assert lead.stage is Stage.WON


def test_who_was_asked_before_the_lead_moved_does_not_record(
    session: Session, lead: Lead
) -> None:
    former = lead.owner
    assert former is not None
    prompt = a_prompt(session, lead)
    leads.reassign(session, lead, a_salesperson(session, name="Bob"), former, NOW)
    assert prompt.state is PromptState.MOVED
    with pytest.raises(LeadMoved):
        say(session, lead, OutcomeKind.WON, by=former, prompt=prompt)


def test_a_mail_whose_questions_were_all_answered_is_not_sent(
    session: Session, runtime: Runtime
) -> None:
    nadia = a_salesperson(session)
    tuesday = NOW + timedelta(days=5, hours=22)
    for _ in range(2):
        a_lead(session, nadia)
    delivery = prompts.ask(session, runtime.letterhead, nadia.id, tuesday)
    assert delivery is not None
    first, second = prompts.owed(session, nadia)
    minutes = int((tuesday - NOW) / MINUTE) + 1
    say(session, first.lead, OutcomeKind.WON, minutes, prompt=first)
    assert state_of(session, delivery) is DeliveryState.QUEUED
    say(session, second.lead, OutcomeKind.WON, minutes, prompt=second)
    assert state_of(session, delivery) is DeliveryState.CANCELLED


def stage_of(lead: Lead) -> Stage:
    return lead.stage


def state_of(session: Session, delivery: Delivery) -> DeliveryState:
    session.refresh(delivery)
    return delivery.state


def test_a_dated_next_step_sets_the_next_question(session: Session, lead: Lead) -> None:
    said = Said(OutcomeKind.OPPORTUNITY, next_step_on=date(2026, 3, 19))
    say(session, lead, said)
    assert lead.ask_next_at is not None
    assert lead.ask_next_at.date() == date(2026, 3, 20)
    assert asking.due(session, NOW) == []
