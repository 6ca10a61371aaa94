"""Imports on their pages, from the upload to the undo."""

import csv
import io

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from app import import_labels
from app.domain.crm_status import Crm
from app.domain.imports import ImportState, RowNote, RowResult, UndoResult
from app.domain.lead_file import (
    ENCODINGS,
    QuestionKind,
    RejectReason,
    WarningCode,
)
from app.domain.lead_file.aliases import FIELDS
from app.domain.outcomes import Stage
from app.jobs.imports import work_off
from app.models import Campaign, Lead, LeadImport
from app.runtime import Runtime
from tests.builders import a_campaign, a_lead, a_marketer, a_salesperson, an_admin
from tests.conftest import NOW
from tests.services.imports_world import rows
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, Node, read


def test_everything_that_code_knows_by_name_has_its_words() -> None:
    assert set(import_labels.FIELDS) == set(FIELDS)
    assert set(import_labels.REJECT_REASONS) == set(RejectReason)
    assert set(import_labels.ROW_NOTES) == {*WarningCode, *RowNote}
    assert set(import_labels.ROW_RESULTS) == set(RowResult)
    assert set(import_labels.UNDO_RESULTS) == set(UndoResult)
    assert set(import_labels.STATES) == set(ImportState)
    assert set(import_labels.AT_WORK) == {s for s in ImportState if s.is_at_work}
    assert set(import_labels.QUESTIONS) == set(QuestionKind)
    assert set(import_labels.UNANSWERED) == set(QuestionKind)
    assert set(import_labels.ENCODINGS) == set(ENCODINGS)
    assert set(import_labels.CRMS) == set(Crm)


def upload(client: CheckingClient, content: bytes, name: str = "leads.csv") -> str:
    """The address that an upload leads to."""
    answer = client.send("/imports/new", {"file": (io.BytesIO(content), name)})
    assert answer.status_code == 303, answer.text
    return answer.location


def read_as(
    client: CheckingClient, path: str, campaign: Campaign, **values: str
) -> str:
    """Send the page of the columns as it is, but for what differs; where it leads."""
    answer = answer_to(client, path, campaign, **values)
    assert answer.status_code == 303, answer.text
    return answer.location


def answer_to(
    client: CheckingClient, path: str, campaign: Campaign, **values: str
) -> TestResponse:
    form = client.page(path)
    sent = {
        select.attributes["name"]: option.attributes["value"]
        for select in form.all("select")
        for option in select.all("option")
        if "selected" in option.attributes
    }
    chosen = {"default_campaign": str(campaign.id), "step": "check"}
    return client.send(path, sent | chosen | values)


def text_of(page: Node) -> str:
    return page.one("main").text


def test_from_a_file_to_leads_and_back(
    session: Session, runtime: Runtime, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    content = rows(
        "jo@acme.example,Jo Doe,Acme,7,Who Knows,Expo,Closed Won,=1+1",
        "jo@acme.example,,,,,,,",
        "Total,,,,,,,",
    )
    columns = upload(client, content)
    assert "3 rows" in text_of(client.page(columns))
    path = read_as(client, columns, campaign)
    working = client.get(path)
    assert (working.headers["Refresh"], "0 of 3 rows" in working.text) == ("3", True)
    work_off(runtime, NOW)
    checked = text_of(client.page(path))
    for said in ("New: 1", "Rejected: 1", "Expo: 1 row", "Who Knows: 1 row"):
        assert said in checked
    assert "Nothing has happened yet" in checked
    assert "This is a line of totals." in text_of(client.page(f"{path}?kind=rejected"))
    assert client.send(f"{path}/apply", {}, at=path).status_code == 303
    work_off(runtime, NOW)
    (lead_id,) = session.scalars(select(Lead.id))
    session.commit()
    assert client.page(path).all("a", href=f"/leads/{lead_id}")
    repeated = text_of(client.page(f"{path}?kind=duplicate"))
    assert "The same lead as on line 2." in repeated
    assert client.send(f"{path}/undo", {}, at=f"{path}/undo").status_code == 303
    work_off(runtime, NOW)
    assert "Removed: 1." in text_of(client.page(path))
    assert session.scalars(select(Lead)).all() == []


def test_the_result_has_every_line_and_no_formula(
    session: Session, runtime: Runtime, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    content = rows(
        'jo@acme.example,"=HYPERLINK(""x"")",Acme,7,,,,+49 30 1',
        "@SUM(A1),,,,,,,",
        ",,,,,,,",
        ",,,,,,,",
    )
    path = read_as(client, upload(client, content), campaign)
    work_off(runtime, NOW)
    answer = client.get(f"{path}/result.csv")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    text = answer.data.decode("utf-8-sig")
    header, *lines = csv.reader(io.StringIO(text))
    assert header[:3] == ["Line", "To line", "Result"]
    assert [line[:3] for line in lines] == [
        ["2", "2", "New"],
        ["3", "3", "Rejected"],
        ["4", "5", "Empty"],
    ]
    cells = [cell for line in lines for cell in line]
    assert '\'=HYPERLINK("x")' in cells
    assert "+49 30 1" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "@"))]


def test_what_is_corrected_is_read_anew_and_remembered(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    content = rows("a@x.example,A,Acme", header="Email,Name,Firm")
    path = upload(client, content)
    again = read_as(client, path, campaign, step="again", **{"column-2": "company"})
    assert again == path
    for place in (path, upload(client, content)):
        field = client.page(place).one("select", id="column-2")
        (chosen,) = [o for o in field.all("option") if "selected" in o.attributes]
        assert chosen.attributes["value"] == "company"


def test_dates_that_may_be_two_days_are_asked_about(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    content = rows("a@x.example,3/4/2026", header="Email,Create date")
    path = upload(client, content)
    assert "cannot tell the day from the month" in text_of(client.page(path))
    unanswered = answer_to(client, path, campaign)
    assert unanswered.status_code == 422
    assert "the day or the month stands first: we" in text_of(read(unanswered.text))
    answered = read_as(client, path, campaign, day_first="day")
    assert answered == path.removesuffix("/columns")


def test_a_header_that_is_not_seen_can_be_shown(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    path = upload(client, "Liste\nPostfach;Wer\na@x.example;A\n".encode("utf-16"))
    assert "no row of column names" in text_of(client.page(path))
    shown = {"header_line": "2", "delimiter": "semicolon", "step": "again"}
    read_as(client, path, campaign, **shown)
    page = client.page(path)
    assert [label.text for label in page.all("label", **{"for": "column-0"})] == [
        "Postfach"
    ]
    columns = {"column-0": "email", "column-1": "name"}
    assert read_as(client, path, campaign, **columns) != path


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04", "an Excel workbook"),
        (b"%PDF-1.7", "not a text file"),
        (b"", "empty"),
    ],
)
def test_a_wrong_file_is_told_what_to_do(
    session: Session, signed_in: SignedIn, content: bytes, said: str
) -> None:
    client = signed_in(a_marketer(session))
    answer = client.send("/imports/new", {"file": (io.BytesIO(content), "x.xlsx")})
    assert answer.status_code == 422
    assert said in text_of(read(answer.text))
    assert session.scalars(select(LeadImport)).all() == []


def test_no_file_at_all_is_told_so(session: Session, signed_in: SignedIn) -> None:
    answer = signed_in(a_marketer(session)).send("/imports/new", {})
    assert answer.status_code == 422
    assert "Please choose a file." in answer.text


def test_a_file_may_be_larger_than_a_form(
    session: Session, signed_in: SignedIn
) -> None:
    content = b"Email,Name\na@x.example,A\n" + b"\n" * (300 << 10)
    client = signed_in(a_marketer(session))
    answer = client.send("/imports/new", {"file": (io.BytesIO(content), "x.csv")})
    assert answer.status_code == 303


def test_a_file_that_is_too_large_is_not_even_read(
    session: Session, signed_in: SignedIn
) -> None:
    answer = signed_in(a_marketer(session)).post(
        "/imports/new",
        input_stream=io.BytesIO(),
        content_type="multipart/form-data; boundary=x",
        environ_overrides={"CONTENT_LENGTH": str(51 << 20)},
    )
    assert answer.status_code == 413
    page = read(answer.text)
    assert "at most 50 MB" in text_of(page)
    assert page.one("main").all("a", href="/imports/new")


def test_column_names_without_rows_are_told_so_and_can_be_read_anew(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    path = upload(client, rows())
    page = client.page(path)
    assert "no row below them" in text_of(page)
    (button,) = page.one("main").all("button", name="step")
    assert button.attributes["value"] == "again"
    for step in ("again", "check"):
        assert read_as(client, path, campaign, step=step) == path


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("nobody,,,,,,,", "no row of this file can become a lead"),
        ("jo@acme.example,,,,,,,", "here already"),
    ],
)
def test_where_there_is_nothing_to_import_no_button_does_it(
    session: Session, runtime: Runtime, signed_in: SignedIn, line: str, said: str
) -> None:
    campaign = a_campaign(session)
    a_lead(session, campaign=campaign, address="jo@acme.example")
    client = signed_in(a_marketer(session))
    path = read_as(client, upload(client, rows(line)), campaign)
    work_off(runtime, NOW)
    page = client.page(path)
    assert said in text_of(page)
    assert not page.all("form", action=f"{path}/apply")


def test_a_file_can_be_thrown_away_before_it_is_imported(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    path = upload(client, rows("a@x.example,,,,,,,"))
    base = path.removesuffix("/columns")
    client.send(f"{base}/discard", {}, at=path)
    assert client.get(base).status_code == 404
    assert "No file yet" in text_of(client.page("/imports"))


def test_what_comes_too_late_changes_nothing(
    session: Session, runtime: Runtime, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    path = read_as(client, upload(client, rows("a@x.example,,,,,,,")), campaign)
    work_off(runtime, NOW)
    client.send(f"{path}/apply", {}, at=path)
    work_off(runtime, NOW)
    for step in ("apply", "discard", "go-on"):
        answer = client.send(f"{path}/{step}", {}, at=f"{path}/undo")
        assert answer.location == path
    assert "moved on in the meantime" in text_of(client.page(path))
    assert client.get(f"{path}/columns").location == path


def test_imports_are_for_marketing(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(a_salesperson(session))
    assert "Imports" not in client.page("/").one("header").text
    for path in ("/imports", "/imports/new", "/imports/1"):
        assert client.get(path).status_code == 403
    marketer = signed_in(a_marketer(session))
    assert "Imports" in marketer.page("/").one("header").text
    assert marketer.get("/imports/4711").status_code == 404


def test_one_tap_accepts_what_the_crm_says(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session)
    lead = a_lead(
        session, nadia, crm_status="Closed Won", crm_said_at=NOW, do_not_mail=True
    )
    client = signed_in(nadia)
    path = f"/leads/{lead.id}"
    page = text_of(client.page(path))
    assert "The CRM says: Closed Won" in page
    assert "They asked not to get mail." in page
    answer = client.send(f"{path}/crm/won", {}, at=path)
    assert answer.location == path
    session.expire_all()
    assert lead.stage is Stage.WON
    session.commit()
    assert "The CRM says" not in text_of(client.page(path))
    client.send(f"{path}/crm/won", {}, at=path)
    assert "Somebody has said more since" in text_of(client.page(path))


def test_marketing_reads_what_the_crm_says_and_leaves_it_to_sales(
    session: Session, signed_in: SignedIn
) -> None:
    lead = a_lead(session, crm_status="Closed Won", crm_said_at=NOW)
    client = signed_in(a_marketer(session))
    path = f"/leads/{lead.id}"
    page = client.page(path)
    assert "The CRM says: Closed Won" in text_of(page)
    assert not [f for f in page.all("form") if "/crm/" in f.attributes["action"]]
    assert client.send(f"{path}/crm/won", {}, at=path).status_code == 403
