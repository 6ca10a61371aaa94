"""A lead that a program brings is taken in by the rules of imports."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.crm_status import Crm
from app.domain.outcomes import OutcomeKind, Stage
from app.models import Campaign, Lead, LeadChange, LeadChangeKind, Person
from app.services import duplicates, lead_directory, lead_intake, stages
from app.services.lead_bringing import Bringer
from app.services.lead_directory import FirstQuestions
from app.services.lead_intake import (
    BelongsToAnother,
    Brought,
    Intake,
    NobodyMeant,
    Taken,
)
from tests.builders import (
    a_campaign,
    a_lead,
    a_marketer,
    a_salesperson,
    an_admin,
    an_outcome,
)
from tests.conftest import NOW

JANE = {"name": "Jane Doe", "company": "Acme", "email": "jane@acme.example"}


def take(
    session: Session,
    campaign: Campaign,
    fields: dict[str, str],
    said_at: timedelta = timedelta(0),
    owner: Person | None = None,
    **more: object,
) -> Taken:
    directory = lead_directory.directory(
        session, campaign.id, owner.id if owner else None
    )
    by = a_marketer(session)
    bringer = Bringer(FirstQuestions(NOW), by.id, NOW, NOW + said_at)
    brought = Brought(fields, **more)  # type: ignore[arg-type]
    return lead_intake.take_in(session, brought, directory, bringer)


def test_a_new_lead_is_made_and_handed_to_the_owner_it_names(session: Session) -> None:
    campaign, nadia = a_campaign(session), a_salesperson(session)
    taken = take(session, campaign, JANE | {"owner": nadia.address}, goal="Ship sooner")
    assert taken.result is Intake.CREATED
    lead = taken.lead
    assert (lead.name, lead.address, lead.owner_id) == (
        "Jane Doe",
        "jane@acme.example",
        nadia.id,
    )
    assert (lead.stage, lead.goal) == (Stage.HANDED_OVER, "Ship sooner")
    assert lead.ask_next_at is not None


def test_without_an_owner_it_is_nursed_on(session: Session) -> None:
    assert take(session, a_campaign(session), JANE).lead.stage is Stage.NURTURE


def test_the_same_again_changes_nothing(session: Session) -> None:
    campaign = a_campaign(session)
    first = take(session, campaign, JANE)
    again = take(session, campaign, JANE)
    assert (again.result, again.lead.id) == (Intake.UNCHANGED, first.lead.id)


def test_what_is_empty_is_filled_and_what_is_filled_stays(session: Session) -> None:
    campaign = a_campaign(session)
    lead = a_lead(session, campaign=campaign, address="jane@acme.example", phone="1")
    goal = lead.goal
    told = JANE | {"phone": "2", "job_title": "Head of IT"}
    taken = take(session, campaign, told, goal="Another goal")
    assert taken.lead.id == lead.id
    assert (lead.phone, lead.job_title, lead.goal) == ("1", "Head of IT", goal)
    assert "job_title" in taken.filled
    assert "phone" not in taken.filled


def test_the_crm_id_goes_before_the_address(session: Session) -> None:
    campaign = a_campaign(session)
    by_id = a_lead(session, campaign=campaign, external_id="HS-1")
    a_lead(session, campaign=campaign, address="jane@acme.example")
    taken = take(session, campaign, JANE | {"external_id": "HS-1"})
    assert taken.lead.id == by_id.id
    assert by_id.address == "", "another lead's address is not taken over"


def test_the_same_person_in_another_campaign_is_a_second_lead(session: Session) -> None:
    first = take(session, a_campaign(session), JANE)
    other = a_campaign(session, name="Fair")
    second = take(session, other, JANE)
    assert second.result is Intake.CREATED
    assert first.lead.campaign_id != second.lead.campaign_id == other.id


def test_name_and_company_alone_only_suggest_against_an_address(
    session: Session,
) -> None:
    campaign = a_campaign(session)
    first = take(session, campaign, {"name": "Jane Doe", "company": "Acme"})
    second = take(session, campaign, JANE)
    assert second.lead.id != first.lead.id
    assert second.looks_like_id == first.lead.id


@pytest.mark.parametrize("fields", [{}, {"name": "Jane"}, {"external_id": "1"}])
def test_nobody_is_made_of_too_little(session: Session, fields: dict[str, str]) -> None:
    campaign = a_campaign(session)
    with pytest.raises(NobodyMeant):
        take(session, campaign, fields)


def test_an_outcome_and_an_owner_are_never_touched(session: Session) -> None:
    nadia = a_salesperson(session)
    lead = a_lead(session, nadia, address="jane@acme.example")
    an_outcome(session, lead, OutcomeKind.WON, by=nadia)
    other = a_salesperson(session, name="Omar Haddad")
    told = JANE | {"status": "Closed Lost", "owner": other.address}
    take(session, lead.campaign, told, crm=Crm.SALESFORCE)
    assert (lead.outcome_kind, lead.owner_id) == (OutcomeKind.WON, nadia.id)
    assert lead.crm_suggestion is OutcomeKind.LOST


@pytest.mark.parametrize(
    ("statuses", "stands"),
    [
        ([("Working", 1), ("Qualified", 2)], "Qualified"),
        ([("Qualified", 2), ("Working", 1)], "Qualified"),
        ([("Working", 1), ("Working", 5), ("Qualified", 3)], "Working"),
    ],
)
def test_an_older_status_never_stands_over_a_newer_one(
    session: Session, statuses: list[tuple[str, int]], stands: str
) -> None:
    campaign = a_campaign(session)
    for status, minute in statuses:
        said_at = timedelta(minutes=minute)
        taken = take(session, campaign, JANE | {"status": status}, said_at)
    assert taken.lead.crm_status == stands


def test_who_nobody_here_is_called_is_kept_beside(session: Session) -> None:
    taken = take(session, a_campaign(session), JANE | {"owner": "Somebody Else"})
    assert taken.lead.owner_id is None
    assert taken.lead.crm_details["owner"] == "Somebody Else"


def change(
    session: Session, lead: Lead, fields: dict[str, str], goal: str = ""
) -> Taken:
    directory = lead_directory.directory(session, lead.campaign_id, None)
    bringer = Bringer(FirstQuestions(NOW), lead.campaign.owner_id, NOW, NOW)
    brought = Brought(fields, goal=goal)
    return lead_intake.change(session, lead, brought, directory, bringer)


def test_a_known_lead_is_filled_without_being_looked_for(session: Session) -> None:
    lead = a_lead(session)
    taken = change(session, lead, {"phone": "123"})
    assert (taken.result, lead.phone) == (Intake.FILLED, "123")


def test_a_lead_does_not_become_another(session: Session) -> None:
    lead = a_lead(session)
    a_lead(session, campaign=lead.campaign, address="jane@acme.example")
    with pytest.raises(BelongsToAnother):
        change(session, lead, {"email": "jane@acme.example"})


def test_a_record_by_its_id_alone_fills_all_leads_that_have_it(
    session: Session,
) -> None:
    leads = [a_lead(session, external_id="7") for _ in range(2)]
    directory = lead_directory.directory(session, leads[0].campaign_id, None)
    bringer = Bringer(FirstQuestions(NOW), leads[0].campaign.owner_id, NOW, NOW)
    brought = Brought({"external_id": "7", "phone": "123"})
    taken = lead_intake.add_to_known(session, brought, directory, bringer)
    assert [one.lead.phone for one in taken] == ["123", "123"]
    nobody = Brought({"external_id": "8", "phone": "123"})
    assert lead_intake.add_to_known(session, nobody, directory, bringer) == []


def test_who_speaks_of_that_very_lead_changes_what_is_filled(session: Session) -> None:
    lead = a_lead(session, phone="1", crm_details={"amount": "5", "notes": "Called"})
    told = {"phone": "2", "name": "Jane Roe", "job_title": "CEO", "amount": "7"}
    taken = change(session, lead, told, goal="Ship in a day")
    assert (lead.phone, lead.name, lead.job_title) == ("2", "Jane Roe", "CEO")
    assert lead.crm_details == {"amount": "7", "notes": "Called"}
    assert lead.goal == "Ship in a day"
    assert taken.result is Intake.CHANGED
    assert taken.changed == ("name", "phone", "goal")
    assert "job_title" in taken.filled


def test_what_stood_there_before_a_change_is_kept(session: Session) -> None:
    lead = a_lead(session, phone="1", goal="Save time")
    change(session, lead, {"phone": "2", "job_title": "CEO"}, goal="Ship in a day")
    change(session, lead, {"phone": "2"}, goal="Ship in a day")
    kept = session.scalars(select(LeadChange).order_by(LeadChange.id))
    assert [(one.kind, one.before) for one in kept] == [
        (LeadChangeKind.PHONE, "1"),
        (LeadChangeKind.GOAL, "Save time"),
    ]


def test_blanks_change_nothing(session: Session) -> None:
    lead = a_lead(session, phone="1")
    taken = change(session, lead, {"phone": "", "name": ""})
    assert (taken.result, lead.phone) == (Intake.UNCHANGED, "1")


def test_a_changed_owner_gets_the_lead_as_by_hand(session: Session) -> None:
    nadia, omar = a_salesperson(session), a_salesperson(session, name="Omar Haddad")
    lead = a_lead(session, nadia, told_at=NOW)
    taken = change(session, lead, {"owner": omar.address})
    assert (lead.owner_id, lead.told_at, taken.changed) == (
        omar.id,
        None,
        ("owner_id",),
    )
    moved = session.scalars(select(LeadChange)).one()
    assert (moved.from_person_id, moved.to_person_id) == (nadia.id, omar.id)


def test_what_is_said_of_a_lead_that_was_taken_in_is_said_of_the_one_that_stays(
    session: Session,
) -> None:
    campaign, by = a_campaign(session), an_admin(session)
    kept = a_lead(session, campaign=campaign, phone="1")
    gone = a_lead(
        session, campaign=campaign, external_id="HS-1", address="j@acme.example"
    )
    made = duplicates.merge(session, kept, gone, by, NOW)
    taken = change(session, gone, {"phone": "2"})
    assert (taken.lead.id, kept.phone, gone.phone) == (kept.id, "2", "")
    brought = JANE | {"external_id": "HS-1", "job_title": "CEO"}
    assert take(session, campaign, brought).lead.id == kept.id
    duplicates.undo(session, made, by, NOW)
    assert (gone.external_id, gone.address) == ("HS-1", "j@acme.example")
    again = take(session, campaign, JANE | {"external_id": "HS-1", "phone": "3"})
    assert (again.lead.id, gone.phone, kept.phone) == (gone.id, "3", "2")


def test_a_nursed_lead_that_gets_an_owner_comes_to_a_new_stage(
    session: Session,
) -> None:
    campaign, nadia = a_campaign(session), a_salesperson(session)
    lead = take(session, campaign, JANE).lead
    take(session, campaign, JANE | {"owner": nadia.address})
    (step,) = stages.of_lead(session, lead)
    assert (step.before, step.after) == (Stage.NURTURE, Stage.HANDED_OVER)
    assert step.aware_id == campaign.owner_id
