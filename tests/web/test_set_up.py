"""The one page that an empty service shows, and never again."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from app.db import Database, open_engine
from app.domain.questions import SurveyKind
from app.domain.teams import Role, Team
from app.models import Person, Workspace
from app.runtime import Runtime
from app.services import set_up, surveys
from app.services.set_up import AlreadySetUp, Beginning
from app.web.set_up import announce
from tests.builders import a_workspace
from tests.conftest import NOW
from tests.web.pages import CheckingClient, read

CODE = set_up.code("not-secret-development-key-not-for-production")
FORM = {
    "code": CODE,
    "workspace_name": "Nordwerft",
    "name": "Ada Lind",
    "address": "Ada@Nordwerft.example",
    "teams[]": ["sales", "marketing"],
    "zone": "Europe/Berlin",
}


def begin(client: CheckingClient, **changes: str) -> TestResponse:
    return client.send("/set-up", {**FORM, **changes})


def test_the_first_person_becomes_the_admin_and_is_in(
    client: CheckingClient, session: Session
) -> None:
    assert begin(client).status_code == 303
    assert client.page("/people").one("h1")
    admin = session.scalars(select(Person)).one()
    assert (admin.address, admin.role) == ("ada@nordwerft.example", Role.ADMIN)
    assert admin.teams == frozenset(Team)
    workspace = session.scalars(select(Workspace)).one()
    assert (workspace.name, workspace.zone) == ("Nordwerft", "Europe/Berlin")
    assert surveys.current_version(session, SurveyKind.FIELD_REPORT).questions


def test_it_never_shows_again(client: CheckingClient, session: Session) -> None:
    page = client.get("/set-up")
    token = read(page.text).one("input", name="csrf_token").attributes["value"]
    a_workspace(session)
    session.commit()
    assert client.get("/set-up").status_code == 404
    late = client.post("/set-up", data={**FORM, "csrf_token": token})
    assert late.status_code == 404
    assert session.scalars(select(Person)).all() == []


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("code", "aaaa-bbbb-cccc", "That is not the code in the log"),
        ("code", "", "Please type the set-up code."),
        ("address", "ada at nordwerft", "This is not an email address"),
        ("workspace_name", " ", "Please say what your company is called."),
        ("zone", "Mars/Base", "Not a valid choice"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_stays(
    client: CheckingClient, session: Session, field: str, value: str, problem: str
) -> None:
    answer = begin(client, **{field: value})
    assert answer.status_code == 422
    page = read(answer.text)
    (line,) = page.one("div", role="alert").all("li")
    assert problem in line.text
    assert line.one("a").attributes["href"] == f"#{field}"
    assert page.one("title").text.startswith("Error:")
    assert page.one("input", name="name").attributes["value"] == "Ada Lind"
    assert session.scalars(select(Workspace)).all() == []


def test_the_code_is_read_however_it_was_typed(client: CheckingClient) -> None:
    assert begin(client, code=f" {CODE.upper().replace('-', ' ')} ").status_code == 303


def test_codes_cannot_be_tried_for_long(client: CheckingClient) -> None:
    codes = [begin(client, code="aaaa").status_code for _ in range(21)]
    assert codes == [422] * 20 + [429]
    assert begin(client).status_code == 429


def test_two_at_once_make_one(shared_url: str) -> None:
    engine = open_engine(shared_url)
    sessions = Database.on(engine).sessions

    def try_to_begin(number: int) -> bool:
        beginning = Beginning(
            f"Company {number}", "UTC", "Ada", f"ada{number}@x.example", frozenset()
        )
        try:
            with sessions.begin() as session:
                set_up.begin(session, beginning, NOW)
        except AlreadySetUp:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        began = list(pool.map(try_to_begin, range(8)))
    with sessions() as session:
        count = session.scalar(select(func.count(Person.id)))
    engine.dispose()
    assert (began.count(True), count) == (1, 1)


def test_the_log_says_where_and_with_which_code(
    runtime: Runtime, session: Session, caplog: pytest.LogCaptureFixture
) -> None:
    announce(runtime)
    assert f"https://throughline.example/set-up and type the code {CODE}" in caplog.text
    caplog.clear()
    a_workspace(session)
    session.commit()
    announce(runtime)
    assert caplog.text == ""
