"""Files of leads: what is refused, how they are read, what of them is kept and how long."""

import io
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.imports import NotNow, WrongFile
from app.domain.lead_file import Choices
from app.domain.teams import OnlyForMarketing
from app.models import ImportPart
from app.runtime import Runtime
from app.services import imports, retention
from tests.builders import (
    a_campaign,
    a_lead,
    a_marketer,
    a_salesperson,
    an_admin,
)
from tests.conftest import NOW
from tests.services.imports_world import (
    applied,
    checked,
    leads,
    row_at,
    rows,
    undone,
    uploaded,
)


def test_what_was_chosen_is_remembered_for_files_with_the_same_columns(
    session: Session,
) -> None:
    header = "Mailbox,Who,Firm"
    content = rows("a@x.example,A,Acme", header=header)
    columns = {"Mailbox": "email", "Who": "name", "Firm": ""}
    uploaded(session, content, choices=Choices(header_line=1, columns=columns))
    known = rows("a@x.example,A,Acme", header="Email,Name,Firm")
    first = uploaded(session, known, choices=Choices(columns={"Firm": "company"}))
    found = {one["name"]: one["field"] for one in first.guess["columns"]}
    assert found == {"Email": "email", "Name": "name", "Firm": "company"}
    other = rows("b@x.example,B,Bolt", header="Email,Name,Firm")
    second = imports.upload(
        session, a_marketer(session), "b.csv", io.BytesIO(other), NOW
    )
    assert second.guess["columns"][2] == {
        "name": "Firm",
        "field": "company",
        "samples": ["Bolt"],
    }


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"PK\x03\x04 workbook", "spreadsheet"),
        (b"\xd0\xcf\x11\xe0 old workbook", "spreadsheet"),
        (b"%PDF-1.7\n1 0 obj", "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\r", "binary"),
        (("Email,Name," + "x," * 500 + "\n").encode(), "too_wide"),
    ],
)
def test_a_wrong_file_is_refused_and_said_why(
    session: Session, content: bytes, why: str
) -> None:
    with pytest.raises(WrongFile) as refused:
        imports.upload(session, an_admin(session), "x", io.BytesIO(content), NOW)
    assert refused.value.why == why


def test_a_file_without_a_header_that_we_know_can_be_shown_one(
    session: Session, runtime: Runtime
) -> None:
    content = b"a@x.example;A\n"
    campaign = a_campaign(session)
    import_ = uploaded(session, b"Postfach;Wer\n" + content, campaign)
    assert import_.guess["problem"] == "no_header"
    assert import_.guess["first_lines"][0] == "Postfach;Wer"
    with pytest.raises(NotNow):
        imports.check(session, import_)
    shown = Choices(
        delimiter=";", header_line=1, columns={"Postfach": "email", "Wer": "name"}
    )
    imports.choose(session, import_, imports.Chosen(shown, campaign.id), NOW)
    applied(runtime, session, import_)
    assert leads(session)[0].name == "A"


def test_sales_imports_nothing(session: Session) -> None:
    with pytest.raises(OnlyForMarketing):
        imports.upload(session, a_salesperson(session), "x", io.BytesIO(b"a"), NOW)


def test_each_step_has_its_time(session: Session, runtime: Runtime) -> None:
    import_ = uploaded(session, rows("a@x.example,,,,,,,"))
    with pytest.raises(NotNow):
        imports.apply(session, import_, import_.person, NOW)
    with pytest.raises(NotNow):
        imports.undo(session, import_, import_.person, NOW)
    applied(runtime, session, import_)
    for refused in (
        lambda: imports.apply(session, import_, import_.person, NOW),
        lambda: imports.check(session, import_),
        lambda: imports.discard(session, import_),
        lambda: imports.go_on(import_),
    ):
        with pytest.raises(NotNow):
            refused()


def test_a_file_that_was_not_imported_can_be_thrown_away(
    session: Session, runtime: Runtime
) -> None:
    import_ = checked(runtime, session, uploaded(session, rows("a@x.example,,,,,,,")))
    import_id = import_.id
    imports.discard(session, import_)
    session.commit()
    assert imports.get(session, import_id) is None


def test_people_keep_finding_leads_by_name_and_company_that_they_typed(
    session: Session,
) -> None:
    lead = a_lead(session, name="Jo Doe", company="Acme")
    before = lead.name_key
    lead.company = "Bolt"
    session.flush()
    assert len({before, lead.name_key, ""}) == 3


def test_old_files_are_thrown_away_and_what_they_made_can_still_be_undone(
    session: Session, runtime: Runtime
) -> None:
    done = applied(runtime, session, uploaded(session, rows("a@x.example,,,,,,,")))
    left = uploaded(session, rows("b@x.example,,,,,,,")).id
    session.flush()
    retention.purge_imported_files(session, NOW + timedelta(days=59))
    assert session.scalar(select(func.count()).select_from(ImportPart)) == 2
    retention.purge_imported_files(session, NOW + timedelta(days=61))
    assert session.scalar(select(func.count()).select_from(ImportPart)) == 0
    assert imports.get(session, left) is None
    undone(runtime, session, done)
    assert leads(session) == []


def test_a_lead_of_the_same_name_and_company_is_only_suggested(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    known = a_lead(session, campaign=campaign, name="Jo Doe", company="Acme")
    content = rows("jo@acme.example,Jo Doe,Acme,,,,,")
    import_ = applied(runtime, session, uploaded(session, content, campaign))
    assert row_at(session, import_, 2).notes == [["looks_like", "", str(known.id)]]


def test_a_name_that_only_stands_in_is_replaced_by_a_real_one(
    session: Session, runtime: Runtime
) -> None:
    campaign = a_campaign(session)
    applied(runtime, session, uploaded(session, rows("jo@x.example,,,,,,,"), campaign))
    assert leads(session)[0].name == "jo@x.example"
    applied(
        runtime, session, uploaded(session, rows("jo@x.example,Jo,,,,,,"), campaign)
    )
    assert [lead.name for lead in leads(session)] == ["Jo"]


def test_do_not_mail_stays_with_the_lead(session: Session, runtime: Runtime) -> None:
    campaign = a_campaign(session)
    header = "Email,Name,Unsubscribed from all email"
    first = rows("a@x.example,A,true", "b@x.example,B,false", header=header)
    applied(runtime, session, uploaded(session, first, campaign))
    assert [lead.do_not_mail for lead in leads(session)] == [True, False]
    applied(
        runtime,
        session,
        uploaded(session, rows("a@x.example,A,false", header=header), campaign),
    )
    assert leads(session)[0].do_not_mail
