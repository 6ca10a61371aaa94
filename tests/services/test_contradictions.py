"""What the field tells of a campaign is held against what the campaign means."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.contradictions import Clash
from app.domain.outcomes import OutcomeKind, Reason
from app.models import Campaign, Person
from app.services import contradictions, summaries
from app.services.prompts import Said
from app.services.summaries import Period
from tests.builders import (
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    an_intent,
    an_outcome,
)
from tests.conftest import NOW

YESTERDAY = NOW - timedelta(days=1)
WEEK = Period(NOW - timedelta(days=7), NOW)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


@pytest.fixture
def campaign(session: Session, malik: Person) -> Campaign:
    return an_intent(session, malik, at=NOW - timedelta(days=90)).campaign


def refuse(
    session: Session, campaign: Campaign, owner: Person, at: datetime = YESTERDAY
) -> None:
    lead = a_lead(session, owner, campaign)
    said = Said(OutcomeKind.BAD_FIT, reason=Reason.NOT_ICP, note="A student")
    an_outcome(session, lead, said, at, by=owner)


def push_back(
    session: Session, campaign: Campaign, author: Person, objection: str = "missing"
) -> None:
    lead = a_lead(session, author, campaign)
    a_field_report(
        session,
        author,
        YESTERDAY,
        about=f"lead:{lead.id}",
        objection=[objection],
        objection_note="No API",
    )


def clashes(session: Session, campaign: Campaign) -> list[Clash]:
    found = contradictions.of_campaign(session, campaign, NOW)
    return [one.contradiction.clash for one in found]


def test_three_leads_of_one_person_are_enough_and_two_are_not(
    session: Session, campaign: Campaign
) -> None:
    nadia = a_salesperson(session)
    for _ in range(2):
        refuse(session, campaign, nadia)
    assert clashes(session, campaign) == []
    refuse(session, campaign, nadia)
    (found,) = contradictions.of_campaign(session, campaign, NOW)
    assert found.contradiction.clash is Clash.AUDIENCE
    assert found.meant == "Heads of logistics in northern Europe"
    assert [one.words for one in found.contradiction.evidence] == ["A student"] * 3


def test_two_people_are_enough(session: Session, campaign: Campaign) -> None:
    for _ in range(2):
        push_back(session, campaign, a_salesperson(session))
    assert clashes(session, campaign) == [Clash.PROMISE]


def test_a_revision_of_the_intent_clears_it(
    session: Session, campaign: Campaign, malik: Person
) -> None:
    for _ in range(2):
        push_back(session, campaign, a_salesperson(session))
    an_intent(session, malik, campaign, NOW - timedelta(hours=1), message="With an API")
    session.refresh(campaign)
    assert clashes(session, campaign) == []


def test_both_sides_are_told_once(
    session: Session, campaign: Campaign, malik: Person
) -> None:
    nadia = a_salesperson(session)
    for person in (nadia, a_salesperson(session)):
        push_back(session, campaign, person)
    for reader in (nadia, malik):
        (told,) = summaries.summarise(session, reader, WEEK).differing
        assert (told.campaign, told.clash) == ("Spring webinar", Clash.PROMISE)
        assert (told.leads, told.people, told.quote) == (2, 2, "No API")
        following = Period(NOW, NOW + timedelta(days=7))
        assert summaries.summarise(session, reader, following).differing == ()


def test_another_campaign_is_not_meant(session: Session, campaign: Campaign) -> None:
    other = an_intent(session).campaign
    for person in (a_salesperson(session), a_salesperson(session)):
        push_back(session, campaign, person)
    assert clashes(session, other) == []
