"""Steps from stage to stage: kept, told to the other side, seen."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage
from app.domain.teams import Team
from app.models import Lead, Outcome, Person
from app.services import leads, outcomes, stages
from tests.builders import (
    a_campaign,
    a_lead,
    a_marketer,
    a_salesperson,
    an_admin,
    an_outcome,
)
from tests.conftest import NOW

DAY = timedelta(days=1)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def lead(session: Session, malik: Person, nadia: Person) -> Lead:
    return a_lead(session, nadia, a_campaign(session, malik))


def say(
    session: Session, lead: Lead, person: Person, kind: OutcomeKind, days: int = 0
) -> Outcome:
    return an_outcome(session, lead, kind, NOW + days * DAY, by=person)


def steps(session: Session, lead: Lead) -> list[tuple[Stage, Stage]]:
    return [(one.before, one.after) for one in stages.of_lead(session, lead)]


def test_a_step_is_kept_and_marketings_person_is_to_know(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    say(session, lead, nadia, OutcomeKind.OPPORTUNITY)
    (step,) = stages.unseen(session, malik)
    assert (step.before, step.after) == (Stage.HANDED_OVER, Stage.OPPORTUNITY)
    assert (step.by, step.leading, step.aware) == (nadia, Team.SALES, malik)
    assert stages.unseen(session, nadia) == []


def test_the_same_stage_again_is_no_step(
    session: Session, lead: Lead, nadia: Person
) -> None:
    say(session, lead, nadia, OutcomeKind.WORKING)
    say(session, lead, nadia, OutcomeKind.NO_CONTACT, 1)
    assert steps(session, lead) == [(Stage.HANDED_OVER, Stage.WORKING)]


def test_who_made_the_step_is_not_told_of_it(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    say(session, lead, nadia, OutcomeKind.LATER)
    (step,) = stages.of_lead(session, lead)
    assert (step.leading, step.aware) == (Team.MARKETING, malik)


def test_an_answer_taken_back_is_a_step_as_well(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    outcome = say(session, lead, nadia, OutcomeKind.WON)
    outcomes.undo(session, outcome, nadia, NOW + DAY)
    assert steps(session, lead)[1] == (Stage.WON, Stage.HANDED_OVER)
    (newest,) = stages.unseen(session, malik)
    assert newest.after is Stage.HANDED_OVER


def test_seeing_the_newest_step_sees_those_before(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    say(session, lead, nadia, OutcomeKind.WORKING)
    say(session, lead, nadia, OutcomeKind.OPPORTUNITY, 1)
    (newest,) = stages.unseen(session, malik)
    stages.see(session, newest, NOW + 2 * DAY)
    assert stages.unseen(session, malik) == []
    assert all(one.seen_at for one in stages.of_lead(session, lead))


def test_what_is_unseen_for_a_week_stands_with_both_sides(
    session: Session, lead: Lead, nadia: Person, malik: Person
) -> None:
    say(session, lead, nadia, OutcomeKind.OPPORTUNITY)
    stranger = a_salesperson(session)
    for person, days, count in (
        (nadia, 6, 0),
        (nadia, 7, 1),
        (malik, 7, 1),
        (stranger, 7, 0),
    ):
        assert len(stages.left(session, person, NOW + days * DAY)) == count


def test_which_side_leads_a_stage_is_the_admins_to_say(
    session: Session, lead: Lead, nadia: Person
) -> None:
    admin = an_admin(session)
    stages.set_leads(session, {Stage.LATER: Team.SALES}, admin, NOW)
    say(session, lead, nadia, OutcomeKind.LATER)
    (step,) = stages.of_lead(session, lead)
    assert step.leading is Team.SALES


def test_a_lead_without_owner_tells_whoever_there_is(
    session: Session, lead: Lead, malik: Person
) -> None:
    leads.reassign(session, lead, None, malik, NOW)
    say(session, lead, an_admin(session), OutcomeKind.LOST, 1)
    (step,) = stages.of_lead(session, lead)
    assert step.aware == malik
