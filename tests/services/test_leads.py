"""Leads: handed over, moved, found again."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage
from app.models import Person
from app.services import leads, prompts, stages
from app.services.leads import Narrowing, NewLead, NotASalesperson
from tests.builders import a_campaign, a_lead, a_marketer, a_salesperson
from tests.conftest import NOW


def new_lead(session: Session, owner: Person, **fields: str) -> NewLead:
    campaign = a_campaign(session)
    values = {"name": "Jonas Petersen", "company": "Nordwerft"} | fields
    return NewLead(campaign_id=campaign.id, owner_id=owner.id, **values)


def test_a_lead_that_is_handed_over_is_asked_about_three_working_days_later(
    session: Session,
) -> None:
    nadia = a_salesperson(session)
    lead = leads.hand_over(session, a_marketer(session), new_lead(session, nadia), NOW)
    assert lead.stage is Stage.HANDED_OVER
    assert lead.ask_next_at is not None
    assert lead.ask_next_at.isoformat() == "2026-03-09T07:00:00+00:00"


def test_a_double_press_hands_over_once(session: Session) -> None:
    malik, new = a_marketer(session), new_lead(session, a_salesperson(session))
    first = leads.hand_over(session, malik, new, NOW)
    assert leads.hand_over(session, malik, new, NOW + timedelta(seconds=5)) is first
    later = leads.hand_over(session, malik, new, NOW + timedelta(minutes=2))
    assert later is not first


def test_leads_go_to_salespeople_who_are_still_here(session: Session) -> None:
    malik = a_marketer(session)
    for owner in (malik, a_salesperson(session, left_on=date(2026, 1, 1))):
        with pytest.raises(NotASalesperson):
            leads.hand_over(session, malik, new_lead(session, owner), NOW)
        with pytest.raises(NotASalesperson):
            leads.reassign(session, a_lead(session), owner, malik, NOW)
    assert malik not in leads.salespeople(session)


def test_a_moved_lead_is_the_new_owners_to_be_told_and_asked_of(
    session: Session,
) -> None:
    lead = a_lead(session, told_at=NOW, accepted_at=NOW)
    bob = a_salesperson(session, name="Bob")
    later = NOW + timedelta(days=7)
    leads.reassign(session, lead, bob, a_marketer(session), later)
    assert (lead.told_at, lead.accepted_at) == (None, None)
    assert lead.ask_next_at is not None
    assert lead.ask_next_at.date() == date(2026, 3, 16)
    assert prompts.take_due(session, bob, later + timedelta(days=5)) != []


def test_a_lead_without_an_owner_is_asked_of_nobody(session: Session) -> None:
    lead = a_lead(session)
    leads.reassign(session, lead, None, a_marketer(session), NOW)
    assert (lead.owner_id, lead.ask_next_at) == (None, None)


def test_a_persons_leads_are_those_not_closed(session: Session) -> None:
    nadia = a_salesperson(session)
    a_lead(session, nadia, stage=Stage.WON)
    open_one = a_lead(session, nadia, stage=Stage.LATER)
    a_lead(session)
    assert list(leads.of_owner(session, nadia)) == [open_one]


def test_pages_of_a_list_miss_nothing_and_repeat_nothing(session: Session) -> None:
    nadia = a_salesperson(session)
    campaign = a_campaign(session)
    made = [a_lead(session, nadia, campaign).id for _ in range(2 * leads.PAGE_SIZE + 1)]
    seen: list[int] = []
    before = None
    while True:
        page = leads.listed(session, Narrowing(owner_id=nadia.id), before)
        seen += [lead.id for lead in page.leads]
        before = page.before_id
        if before is None:
            break
    assert seen == made[::-1]


def test_the_same_person_in_two_campaigns_is_two_leads_that_know_each_other(
    session: Session,
) -> None:
    one = a_lead(session, address="jonas@nordwerft.example")
    other = a_lead(session, address="jonas@nordwerft.example")
    a_lead(session, address="")
    assert list(leads.others_of_same_person(session, one)) == [other]
    assert leads.others_of_same_person(session, a_lead(session)) == []


def test_a_nursed_lead_that_is_given_to_somebody_is_handed_over(
    session: Session,
) -> None:
    nadia, malik = a_salesperson(session), a_marketer(session)
    lead = a_lead(session, handed_over_at=None, stage=Stage.NURTURE)
    lead.owner = None
    leads.reassign(session, lead, nadia, malik, NOW)
    assert (lead.stage, lead.handed_over_at) == (Stage.HANDED_OVER, NOW)
    assert lead.handed_over_by == malik
    assert lead.ask_next_at is not None
    (step,) = stages.of_lead(session, lead)
    assert (step.before, step.by_id) == (Stage.NURTURE, malik.id)
