"""Two leads that are one: suggested, merged, and parted again without loss."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage
from app.models import Lead, Person, Prompt, PromptState
from app.services import duplicates, leads, notes, settling
from app.services.duplicates import CannotMerge
from app.services.leads import Narrowing
from tests.builders import a_campaign, a_lead, a_prompt, an_admin, an_outcome
from tests.conftest import NOW

DAY = timedelta(days=1)


@pytest.fixture
def ada(session: Session) -> Person:
    return an_admin(session)


@pytest.fixture
def kept(session: Session) -> Lead:
    return a_lead(session, name="Jane Doe", company="Acme", goal="")


@pytest.fixture
def taken(session: Session, kept: Lead) -> Lead:
    return a_lead(
        session,
        kept.owner,
        kept.campaign,
        name="jane  DOE",
        company="ACME",
        address="jane@acme.example",
        goal="Ship within two days",
    )


def say(session: Session, lead: Lead, kind: OutcomeKind, days: int = 0) -> None:
    an_outcome(session, lead, kind, NOW + days * DAY)


def listed(session: Session) -> list[int]:
    return [lead.id for lead in leads.listed(session, Narrowing()).leads]


def test_name_and_company_suggest_whatever_the_writing(
    session: Session, kept: Lead, taken: Lead
) -> None:
    a_lead(session, campaign=kept.campaign)
    a_lead(session, campaign=a_campaign(session), name="Jane Doe", company="Acme")
    assert duplicates.suggested(session, kept) == [taken]
    assert duplicates.suggested(session, taken) == [kept]


def test_a_merge_brings_history_over_and_fills_what_was_empty(
    session: Session, kept: Lead, taken: Lead, ada: Person
) -> None:
    say(session, taken, OutcomeKind.OPPORTUNITY)
    notes.write(session, ada, "Rang twice", NOW, about=taken)
    duplicates.merge(session, kept, taken, ada, NOW + DAY)
    assert kept.stage is Stage.OPPORTUNITY
    assert kept.address == "jane@acme.example"
    assert kept.goal == "Ship within two days"
    assert len(settling.of_lead(session, kept)) == 1
    assert listed(session) == [kept.id]
    assert duplicates.suggested(session, kept) == []


def test_a_merge_overwrites_nothing(
    session: Session, kept: Lead, taken: Lead, ada: Person
) -> None:
    kept.goal = "Cut costs"
    owner = kept.owner
    duplicates.merge(session, kept, taken, ada, NOW)
    assert (kept.goal, kept.owner) == ("Cut costs", owner)


def test_the_question_about_the_lead_taken_in_is_closed(
    session: Session, kept: Lead, taken: Lead, ada: Person
) -> None:
    prompt = a_prompt(session, taken)
    duplicates.merge(session, kept, taken, ada, NOW)
    assert prompt.state is PromptState.MOVED
    assert taken.ask_next_at is None


def test_parting_gives_each_its_own_back(
    session: Session, kept: Lead, taken: Lead, ada: Person
) -> None:
    say(session, kept, OutcomeKind.WORKING)
    say(session, taken, OutcomeKind.LOST, 1)
    a_prompt(session, taken, NOW - DAY, state=PromptState.ANSWERED)
    owner = taken.owner
    made = duplicates.merge(session, kept, taken, ada, NOW + 2 * DAY)
    assert kept.stage is Stage.LOST
    session.commit()
    duplicates.undo(session, made, ada, NOW + 3 * DAY)
    assert (kept.stage, kept.address, kept.goal) == (Stage.WORKING, "", "")
    assert (taken.stage, taken.owner) == (Stage.LOST, owner)
    assert taken.address == "jane@acme.example"
    assert sorted(listed(session)) == sorted([kept.id, taken.id])
    assert {prompt.lead_id for prompt in session.query(Prompt)} == {taken.id}


def test_what_was_changed_since_stays_when_they_are_parted(
    session: Session, kept: Lead, taken: Lead, ada: Person
) -> None:
    made = duplicates.merge(session, kept, taken, ada, NOW)
    leads.edit_goal(session, kept, "Something newer", ada, NOW + DAY)
    say(session, kept, OutcomeKind.WON, 2)
    duplicates.undo(session, made, ada, NOW + 3 * DAY)
    assert (kept.goal, kept.stage) == ("Something newer", Stage.WON)


def test_leads_of_two_campaigns_are_two(
    session: Session, kept: Lead, ada: Person
) -> None:
    other = a_lead(session, kept.owner, a_campaign(session))
    for pair in ((kept, other), (kept, kept)):
        with pytest.raises(CannotMerge):
            duplicates.merge(session, *pair, ada, NOW)


def test_who_has_bought_before_is_marked(session: Session, kept: Lead) -> None:
    again = a_lead(session, name="John Roe", company="Acme")
    elsewhere = a_lead(session, company="", address="jane@acme.example")
    nobody = a_lead(session, company="", address="")
    say(session, kept, OutcomeKind.WON)
    kept.address = "jane@acme.example"
    session.flush()
    found = duplicates.customers(session, [kept, again, elsewhere, nobody])
    assert found == {again.id, elsewhere.id}
