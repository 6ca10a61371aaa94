"""How we ask, on pages for admins: numbers, days off, who leads, what came of it."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.domain.rules import RULES, written
from app.domain.teams import Team
from app.models import AuditEntry, DeliveryItem, DeliveryState, MailKind, Person
from app.services import asking, cadences, stages, workspaces
from tests.builders import (
    a_delivery,
    a_lead,
    a_prompt,
    a_salesperson,
    an_admin,
    an_outcome,
)
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient

OURS = {"prompt_hour": "8", **{rule.name: written(rule.ours) for rule in RULES}}


@pytest.fixture
def ada(session: Session) -> Person:
    return an_admin(session)


@pytest.fixture
def admin(signed_in: SignedIn, ada: Person) -> CheckingClient:
    return signed_in(ada)


def test_each_number_is_explained_and_shows_what_holds(admin: CheckingClient) -> None:
    page = admin.page("/cadence")
    for name, value in OURS.items():
        if name != "prompt_hour":
            (field,) = page.all("input", name=name)
            assert field.attributes["value"] == value
    assert "Working days after each mail without an answer" in page.text


def test_a_changed_number_holds_and_ours_are_not_kept(
    session: Session, admin: CheckingClient
) -> None:
    values = OURS | {"working": "10", "again": "2 4, 8", "prompt_hour": "7"}
    assert admin.send("/cadence", values).status_code == 303
    session.expire_all()
    workspace = workspaces.current(session)
    assert workspace.cadence == {"working": 10, "again": [2, 4, 8]}
    assert cadences.cadence_of(workspace).again == (2, 4, 8)
    assert workspace.prompt_hour == 7
    assert session.query(AuditEntry).one().details == {"what": ["again", "working"]}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("first", "0"),
        ("first", "three"),
        ("first", ""),
        ("first", "-1"),
        ("first", "9" * 30),
        ("leads_a_mail", "8"),
        ("again", "3, 0"),
        ("again", "1 1 1 1 1 1 1 1"),
        ("weekend", "0 1 2 3 4 5 6"),
        ("weekend", "7"),
        ("first", "³"),
    ],
)
def test_a_number_out_of_bounds_is_refused_and_nothing_kept(
    session: Session, admin: CheckingClient, name: str, text: str
) -> None:
    answer = admin.send("/cadence", OURS | {name: text})
    assert answer.status_code == 422
    assert workspaces.current(session).cadence == {}


def test_reset_brings_our_numbers_back(session: Session, admin: CheckingClient) -> None:
    admin.send("/cadence", OURS | {"first": "9"})
    admin.send("/cadence/reset", {}, "/cadence")
    assert workspaces.current(session).cadence == {}


def test_a_shorter_wait_is_noticed_for_leads_that_wait_already(
    session: Session, admin: CheckingClient
) -> None:
    lead = a_lead(session, ask_next_at=NOW + timedelta(days=5))
    session.commit()
    admin.send("/cadence", OURS | {"first": "1"})
    session.expire_all()
    assert lead.ask_next_at == lead.handed_over_at


def test_days_off_are_added_and_removed(
    session: Session, admin: CheckingClient
) -> None:
    admin.send("/cadence/holidays", {"day": "2026-12-25"})
    assert "Dec 25, 2026" in admin.page("/cadence/holidays").text
    assert workspaces.current(session).holidays == ["2026-12-25"]
    session.commit()
    admin.send("/cadence/holidays/2026-12-25/remove", {}, "/cadence/holidays")
    session.expire_all()
    assert workspaces.current(session).holidays == []


def test_days_off_come_out_of_a_calendar_file(
    session: Session, admin: CheckingClient
) -> None:
    text = (
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\n"
        "SUMMARY:Christmas\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Every <Monday>\r\n"
        "DTSTART:20260406\r\nRRULE:FREQ=WEEKLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    file = (BytesIO(text.encode()), "holidays.ics")
    answer = admin.send("/cadence/holidays/file", {"file": file}, "/cadence/holidays")
    page = admin.get(answer.location)
    assert b"1 new day off" in page.data
    assert b"Every &lt;Monday&gt;" in page.data
    assert workspaces.current(session).holidays == ["2026-12-25"]


def test_what_is_no_calendar_is_refused(admin: CheckingClient) -> None:
    file = (BytesIO(b"%PDF-1.7"), "holidays.pdf")
    answer = admin.send("/cadence/holidays/file", {"file": file}, "/cadence/holidays")
    assert answer.status_code == 422
    assert (
        admin.send("/cadence/holidays/file", {}, "/cadence/holidays").status_code == 422
    )


def test_on_a_day_off_nobody_is_asked(session: Session, admin: CheckingClient) -> None:
    a_lead(session, handed_over_at=NOW - timedelta(days=30))
    session.commit()
    tomorrow = NOW.replace(hour=8) + timedelta(days=1)
    assert len(asking.due(session, tomorrow)) == 1
    session.commit()
    admin.send("/cadence/holidays", {"day": tomorrow.date().isoformat()})
    session.expire_all()
    assert asking.due(session, tomorrow) == []


def test_who_leads_a_stage_is_set_stage_by_stage(
    session: Session, admin: CheckingClient
) -> None:
    ours = {stage.value: stage.leading.value for stage in Stage}
    admin.send("/cadence/stages", ours | {"later": "sales"})
    workspace = workspaces.current(session)
    assert stages.leading(workspace, Stage.LATER) is Team.SALES
    assert workspace.stage_leads == {"later": "sales"}


def test_questions_and_answers_are_counted_by_week_and_person(
    session: Session, admin: CheckingClient, ada: Person
) -> None:
    nadia = a_salesperson(session)
    a_salesperson(session, name="Bo Lang", away_from=date(2026, 3, 1))
    for number in range(1, 3):
        lead = a_lead(session, nadia)
        prompt = a_prompt(session, lead)
        items = [DeliveryItem(number=1, prompt_id=prompt.id)]
        sent = {"kind": MailKind.PROMPT, "state": DeliveryState.SENT}
        a_delivery(session, nadia, items=items, **sent)
        if number == 1:
            an_outcome(session, lead, OutcomeKind.WON, by=nadia, way=Way.REPLY)
    session.commit()
    text = admin.page("/statistics/answers").text
    assert "1 by reply" in " ".join(text.split())
    assert "1 no answer yet" in " ".join(text.split())
    assert text.index("Bo Lang") < text.index("Nadia Sommer")
    assert "1 person away" in text


def test_what_robots_pressed_is_shown_and_counted_apart(
    session: Session, admin: CheckingClient
) -> None:
    lead = a_lead(session, company="Acme")
    an_outcome(session, lead, OutcomeKind.WON, way=Way.CLICK, trust=Trust.SUSPECT)
    session.commit()
    text = " ".join(admin.page("/statistics/robots").text.split())
    assert "Looked like a robot, not counted: 1" in text
    assert "Acme" in text


@pytest.mark.parametrize(
    "path",
    [
        "/cadence",
        "/cadence/holidays",
        "/cadence/stages",
        "/statistics/answers",
        "/statistics/robots",
    ],
)
def test_members_stay_out(signed_in: SignedIn, session: Session, path: str) -> None:
    assert signed_in(a_salesperson(session)).get(path).status_code == 403
