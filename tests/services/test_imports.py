"""Imports of leads: each rule of who is meant and what is filled, from file to lead."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.imports import ImportState, RowResult
from app.domain.outcomes import OutcomeKind, Stage
from app.jobs.imports import work_off
from app.models import Outcome
from app.runtime import Runtime
from app.services import imports
from tests.builders import (
    a_campaign,
    a_lead,
    a_marketer,
    a_salesperson,
)
from tests.conftest import NOW
from tests.services.imports_world import (
    applied,
    checked,
    leads,
    results,
    row_at,
    rows,
    uploaded,
)

R = RowResult


def test_a_new_row_becomes_a_lead_that_nobody_owns_yet(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    content = rows("jo@acme.example,Jo Doe,Acme,7,,,,+49 30 1")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    (lead,) = leads(session)
    assert (lead.name, lead.company, lead.address) == (
        "Jo Doe",
        "Acme",
        "jo@acme.example",
    )
    assert (lead.external_id, lead.phone, lead.campaign_id) == (
        "7",
        "+49 30 1",
        campaign.id,
    )
    assert (lead.owner_id, lead.stage, lead.handed_over_at) == (
        None,
        Stage.NURTURE,
        None,
    )
    assert import_.state is ImportState.DONE
    assert import_.counts == {"create": 1}
    assert row_at(session, import_, 2).lead_id == lead.id


def test_the_dry_run_says_what_the_import_then_does_and_writes_no_lead(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, address="known@acme.example", phone="1")
    a_lead(session, campaign=campaign, address="same@acme.example", phone="1")
    content = rows(
        "new@acme.example,New One,Acme,,,,,",
        "known@acme.example,,,77,,,,",
        "same@acme.example,,,,,,,2",
        "NEW@acme.example,,,,,,,5",
        ",Nobody,,,,,,",
        ",,,,,,,",
        "nonsense,,,,,,,",
        "last@acme.example,,,,,,,",
    )
    import_ = checked(runtime, session, uploaded(session, content, campaign))
    expected = {
        2: R.CREATE,
        3: R.UPDATE,
        4: R.UNCHANGED,
        5: R.DUPLICATE,
        6: R.REJECTED,
        7: R.SKIPPED,
        8: R.REJECTED,
        9: R.CREATE,
    }
    assert results(session, import_) == expected
    assert len(leads(session)) == 2
    imports.apply(session, import_, import_.person, NOW)
    session.commit()
    work_off(runtime, NOW)
    session.refresh(import_)
    assert results(session, import_) == expected
    assert import_.counts == {
        "create": 2,
        "update": 1,
        "unchanged": 1,
        "duplicate": 1,
        "rejected": 2,
        "skipped": 1,
    }
    assert [lead.phone for lead in leads(session)] == ["1", "1", "5", ""]
    assert row_at(session, import_, 6).reason == "no_identity"
    assert row_at(session, import_, 8).reason == "bad_email"
    assert row_at(session, import_, 5).duplicate_of == 2


MATCHES = [
    # The CRM's id goes before the address.
    ({"external_id": "7", "address": "a@x.example"}, "b@x.example,,,7,,,,", True),
    ({"external_id": "7", "address": "a@x.example"}, "a@x.example,,,8,,,,", True),
    ({"external_id": "aB"}, ",Jo,,Ab,,,,", False),
    ({"address": "a@x.example"}, "A@X.example,,,,,,,", True),
    ({"address": "a@x.example"}, "b@x.example,,,,,,,", False),
    # Name and company count for rows without an address, and not against another id.
    ({"name": "Jo Doe", "company": "Acme"}, ",jo  doe,ACME,,,,,", True),
    ({"name": "Jo Doe", "company": "Acme"}, "jo@acme.example,Jo Doe,Acme,,,,,", False),
    (
        {"name": "Jo Doe", "company": "Acme", "external_id": "7"},
        ",Jo Doe,Acme,8,,,,",
        False,
    ),
    ({"name": "Jo Doe", "company": "Acme"}, ",Jo Doe,Acme,8,,,,", True),
]


@pytest.mark.parametrize(("known", "row", "is_same"), MATCHES)
def test_a_row_is_about_a_known_lead(
    session: Session, runtime: Runtime, known: dict[str, str], row: str, is_same: bool
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, **known)
    applied(runtime, session, uploaded(session, rows(row), campaign))
    assert (len(leads(session)) == 1) is is_same


def test_the_same_person_in_another_campaign_is_a_second_lead(
    session: Session, runtime: Runtime
) -> None:
    autumn = a_campaign(session, name="Autumn fair")
    spring = a_campaign(session, name="Spring webinar")
    a_lead(session, campaign=autumn, address="jo@acme.example")
    content = rows(
        "jo@acme.example,,,,,  spring   WEBINAR,,",
        "jo@acme.example,,,,,Autumn fair,,",
    )
    import_ = applied(runtime, session, uploaded(session, content, autumn))
    assert [lead.campaign_id for lead in leads(session)] == [autumn.id, spring.id]
    assert results(session, import_) == {2: R.CREATE, 3: R.UNCHANGED}


def test_rows_without_a_known_campaign_go_to_the_chosen_one_and_are_listed(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    content = rows(
        "a@x.example,,,,,Expo 24,,",
        "b@x.example,,,,,Expo 24,,",
        "c@x.example,,,,,,,",
        "a@x.example,,,,,Spring webinar,,",
    )
    import_ = checked(runtime, session, uploaded(session, content, campaign))
    assert import_.unknown_names == {"campaign": {"Expo 24": 2}}
    assert results(session, import_)[5] is R.DUPLICATE
    applied(runtime, session, import_)
    assert {lead.campaign_id for lead in leads(session)} == {campaign.id}
    assert leads(session)[0].crm_details == {"campaign": "Expo 24"}


def test_owners_are_known_by_name_and_by_address(
    session: Session, runtime: Runtime
) -> None:
    nadia = a_salesperson(session, name="Nadia Sommer")
    a_salesperson(session, name="Two Times")
    a_salesperson(session, name="Two Times")
    a_marketer(session, name="Malik Brandt")
    content = rows(
        "a@x.example,,,,nadia SOMMER,,,",
        'b@x.example,,,,"Sommer, Nadia",,,',
        f"c@x.example,,,,{nadia.address},,,",
        "d@x.example,,,,Two Times,,,",
        "e@x.example,,,,Malik Brandt,,,",
        "f@x.example,,,,,,,",
    )
    import_ = applied(runtime, session, uploaded(session, content))
    owners = [lead.owner_id for lead in leads(session)]
    assert owners == [nadia.id] * 3 + [None] * 3
    first = leads(session)[0]
    assert (first.stage, first.handed_over_at, first.assigned_at) == (
        Stage.HANDED_OVER,
        NOW,
        NOW,
    )
    assert first.ask_next_at is not None
    assert first.handed_over_by_id == import_.person_id
    assert import_.unknown_names == {"owner": {"Two Times": 1, "Malik Brandt": 1}}


def test_new_leads_without_a_known_owner_go_to_the_one_who_was_chosen(
    session: Session, runtime: Runtime
) -> None:
    nadia, omar = a_salesperson(session), a_salesperson(session, name="Omar Said")
    campaign = a_campaign(session)
    known = a_lead(session, campaign=campaign, address="known@x.example")
    known.owner_id = None
    content = rows(
        "a@x.example,,,,Omar Said,,,",
        "b@x.example,,,,Nobody,,,",
        "known@x.example,,,,,,,",
    )
    applied(runtime, session, uploaded(session, content, campaign, owner=nadia))
    found = {lead.address: lead.owner_id for lead in leads(session)}
    assert found == {
        "a@x.example": omar.id,
        "b@x.example": nadia.id,
        "known@x.example": None,
    }


def test_a_lead_that_nobody_owned_is_handed_over_and_an_owned_one_stays(
    session: Session, runtime: Runtime
) -> None:
    nadia, omar = a_salesperson(session), a_salesperson(session, name="Omar Said")
    campaign = a_campaign(session)
    a_lead(session, nadia, campaign, address="owned@x.example")
    applied(
        runtime, session, uploaded(session, rows("free@x.example,,,,,,,"), campaign)
    )
    content = rows("owned@x.example,,,,Omar Said,,,", "free@x.example,,,,Omar Said,,,")
    applied(runtime, session, uploaded(session, content, campaign))
    owned, free = leads(session)
    assert (owned.owner_id, free.owner_id) == (nadia.id, omar.id)
    assert free.stage is Stage.HANDED_OVER


def test_a_file_fills_what_is_empty_and_blanks_or_overwrites_nothing(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, name="Jo", address="jo@x.example", phone="1")
    content = rows("jo@x.example,Joe,Acme Inc,7,,,,2", "jo@x.example,,Other,9,,,,")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    (lead,) = leads(session)
    assert (lead.name, lead.phone, lead.external_id) == ("Jo", "1", "7")
    assert set(row_at(session, import_, 2).filled) == {"external_id"}


def test_a_lead_never_takes_the_address_or_id_of_another(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, external_id="7")
    a_lead(session, campaign=campaign, address="jo@x.example")
    applied(
        runtime, session, uploaded(session, rows("jo@x.example,,,7,,,,5"), campaign)
    )
    one, other = leads(session)
    assert (one.address, one.phone) == ("", "5")
    assert (other.external_id, other.phone) == ("", "")


def test_a_status_of_a_crm_is_shown_and_records_nothing(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, address="a@x.example", stage=Stage.LOST)
    content = rows("a@x.example,,,,,,Closed Won,", "b@x.example,,,,,,Hot potato,")
    applied(runtime, session, uploaded(session, content, campaign))
    known, new = leads(session)
    assert (known.crm_status, known.crm_suggestion) == ("Closed Won", OutcomeKind.WON)
    assert (known.stage, known.outcome_kind) == (Stage.LOST, None)
    assert (new.crm_status, new.crm_suggestion) == ("Hot potato", None)
    assert new.crm_said_at == NOW
    assert session.scalar(select(func.count(Outcome.id))) == 0


def test_the_same_file_again_changes_nothing(
    session: Session, runtime: Runtime
) -> None:
    a_salesperson(session, name="Nadia Sommer")
    campaign = a_campaign(session)
    content = rows(
        "a@x.example,A,Acme,1,Nadia Sommer,,New,1",
        ",Without Mail,Acme,,,,,",
        ",Only Id,,77,,Expo,,",
        "a@x.example,,,,,,Closed Won,5",
        ",Without MAIL,Acme,,,,,9",
        "c@x.example,,,,,,,",
    )
    applied(runtime, session, uploaded(session, content, campaign))
    before = [dict(vars(lead)) for lead in leads(session) if lead.name]
    again = applied(runtime, session, uploaded(session, content, campaign))
    assert imports.same_file(session, again) is not None
    assert again.counts == {"unchanged": 4, "duplicate": 2}
    after = [dict(vars(lead)) for lead in leads(session) if lead.name]
    for old, new in zip(before, after, strict=True):
        old.pop("_sa_instance_state"), new.pop("_sa_instance_state")
        assert old == new


def test_a_row_that_a_known_lead_links_to_an_earlier_one_repeats_it(
    session: Session, runtime: Runtime
) -> None:
    """The file alone cannot tell that both are the same; the store can."""
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, external_id="7", address="jo@x.example")
    content = rows(",Jo,,7,,,New,", "jo@x.example,,,,,,Closed Won,")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    assert results(session, import_) == {2: R.UPDATE, 3: R.DUPLICATE}
    again = applied(runtime, session, uploaded(session, content, campaign))
    assert again.counts == {"unchanged": 1, "duplicate": 1}
    assert leads(session)[0].crm_status == "New"


def test_a_row_about_a_lead_that_was_merged_is_about_the_one_that_stays(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    kept = a_lead(session, campaign=campaign, address="jo@x.example")
    a_lead(session, campaign=campaign, external_id="7", merged_into_id=kept.id)
    content = rows(",Jo,,7,,,,5", "jo@x.example,,,,,,,6")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    assert results(session, import_) == {2: R.UPDATE, 3: R.DUPLICATE}
    assert [lead.phone for lead in leads(session)] == ["5", ""]
