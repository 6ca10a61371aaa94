"""People, for admins."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.teams import Role, Team
from app.models import AuditEntry, Person
from app.runtime import Runtime
from app.services import suppressions
from tests.builders import a_salesperson, an_admin
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, read

FORM = {
    "name": " Mira  Voss ",
    "address": "Mira@Nordwerft.example",
    "teams[]": ["marketing"],
    "role": "member",
    "aliases": "mira@private.example\n\n M.Voss@private.example ",
    "weekly_day": "2",
    "weekly_hour": "",
    "zone": "Europe/Madrid",
    "deputy": "",
    "left_on": "",
}


@pytest.fixture
def admin(session: Session) -> Person:
    return an_admin(session)


@pytest.fixture
def browser(signed_in: SignedIn, admin: Person) -> CheckingClient:
    return signed_in(admin)


def of_name(session: Session, name: str) -> Person:
    return session.scalars(select(Person).where(Person.name == name)).one()


def test_an_admin_adds_a_person(browser: CheckingClient, session: Session) -> None:
    assert browser.send("/people/new", FORM).status_code == 303
    mira = of_name(session, "Mira Voss")
    assert (mira.address, mira.role, mira.teams) == (
        "mira@nordwerft.example",
        Role.MEMBER,
        {Team.MARKETING},
    )
    assert {alias.address for alias in mira.aliases} == {
        "mira@private.example",
        "m.voss@private.example",
    }
    assert (mira.zone, mira.weekly_day, mira.weekly_hour) == ("Europe/Madrid", 2, None)
    assert "Mira Voss has been added." in browser.page("/people").text


def test_the_form_shows_what_is_set_and_changes_it(
    browser: CheckingClient, session: Session
) -> None:
    deputy = a_salesperson(session, name="Dan Deputy")
    session.commit()
    browser.send("/people/new", FORM)
    mira = of_name(session, "Mira Voss")
    session.commit()
    path = f"/people/{mira.id}"
    page = browser.page(path)
    assert page.one("input", name="name").attributes["value"] == "Mira Voss"
    assert "checked" in page.one("input", value="marketing").attributes
    assert "mira@private.example" in page.one("textarea").text
    change = {**FORM, "name": "Mira Berg", "deputy": str(deputy.id)}
    assert browser.send(path, change).status_code == 303
    session.refresh(mira)
    assert (mira.name, mira.deputy_id) == ("Mira Berg", deputy.id)


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("name", "", "Please type the name."),
        ("address", "mira", "mira is not an email address."),
        ("aliases", "a@b.example\nnobody", "nobody is not an email address."),
        ("role", "owner", "Not a valid choice."),
        ("deputy", "4711", "Not a valid choice."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    browser: CheckingClient, session: Session, field: str, value: str, problem: str
) -> None:
    answer = browser.send("/people/new", {**FORM, field: value})
    assert answer.status_code == 422
    assert read(answer.text).one("p", id=f"{field}-error").text == problem
    assert len(session.scalars(select(Person)).all()) == 1


def test_an_address_in_use_is_said(browser: CheckingClient, admin: Person) -> None:
    answer = browser.send("/people/new", {**FORM, "address": admin.address})
    assert f"{admin.address} already belongs to somebody." in answer.text


def test_the_last_admin_cannot_step_down(
    browser: CheckingClient, session: Session, admin: Person
) -> None:
    change = {**FORM, "name": admin.name, "address": admin.address}
    answer = browser.send(f"/people/{admin.id}", change)
    assert answer.status_code == 422
    assert "There must be at least one admin" in answer.text
    session.refresh(admin)
    assert admin.is_admin


def test_an_address_whose_mail_came_back_is_shown_and_can_be_used_again(
    browser: CheckingClient, session: Session, runtime: Runtime
) -> None:
    person = a_salesperson(session, name="Tomasz Wilk")
    keys = runtime.settings.signing_keys
    reason = "The server knows no such address."
    suppressions.suppress(session, person.address, reason, NOW, keys)
    session.commit()
    assert "Mail comes back" in browser.page("/people").one("main").text
    path = f"/people/{person.id}"
    assert reason in browser.page(path).one("main").text
    assert browser.send(f"{path}/address", {}, at=path).status_code == 303
    session.expire_all()
    assert not suppressions.standing(session, person.address, NOW, keys)
    assert reason not in browser.page(path).one("main").text
    actions = session.scalars(select(AuditEntry.action)).all()
    assert "address used again" in actions
