"""What everybody sets about themselves."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from app.domain.teams import AnswerBy, Pace
from app.models import Person
from app.services import browser_sessions
from tests.builders import a_salesperson
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient

FORM = {
    "zone": "America/New_York",
    "language": "",
    "weekly_day": "4",
    "weekly_hour": "7",
    "away_from": "2026-04-01",
    "away_until": "2026-04-10",
    "answer_by": "mail",
    "pace": "weekly",
}


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def browser(signed_in: SignedIn, nadia: Person) -> CheckingClient:
    return signed_in(nadia)


def test_zone_day_hour_and_absence_are_ones_own(
    browser: CheckingClient, session: Session, nadia: Person
) -> None:
    assert browser.send("/me", FORM).status_code == 303
    session.refresh(nadia)
    assert (nadia.zone, nadia.weekly_day, nadia.weekly_hour) == (
        "America/New_York",
        4,
        7,
    )
    assert (nadia.away_from, nadia.away_until) == (date(2026, 4, 1), date(2026, 4, 10))
    assert nadia.answer_by is AnswerBy.MAIL
    assert nadia.pace is Pace.WEEKLY


def test_what_is_left_empty_is_as_the_workspace_has_it(
    browser: CheckingClient, session: Session, nadia: Person
) -> None:
    browser.send("/me", FORM)
    browser.send("/me", {"answer_by": "both", "pace": "usual"})
    session.refresh(nadia)
    assert (nadia.zone, nadia.weekly_day, nadia.away_from) == (None, None, None)


def test_a_rare_zone_is_one_press_away_and_then_stays_in_the_list(
    browser: CheckingClient,
) -> None:
    def offered(path: str) -> list[str]:
        options = browser.page(path).one("select", name="zone").all("option")
        return [option.attributes["value"] for option in options]

    assert "Pacific/Chatham" not in offered("/me")
    assert "Pacific/Chatham" in offered("/me?zones=all")
    browser.send("/me", {**FORM, "zone": "Pacific/Chatham"})
    assert "Pacific/Chatham" in offered("/me")


def test_the_form_shows_what_is_set(browser: CheckingClient) -> None:
    browser.send("/me", FORM)
    page = browser.page("/me")
    (chosen,) = [
        option.text
        for option in page.one("select", name="weekly_day").all("option")
        if "selected" in option.attributes
    ]
    assert chosen == "Friday"
    assert page.one("input", name="away_from").attributes["value"] == "2026-04-01"


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("away_until", "2026-03-01", "That is before the first day."),
        ("away_from", "soon", "Not a valid date value."),
        ("zone", "Mars/Base", "Not a valid choice."),
        ("weekly_hour", "25", "Not a valid choice."),
        ("answer_by", "pigeon", "Not a valid choice."),
    ],
)
def test_what_makes_no_sense_is_said_and_changes_nothing(
    browser: CheckingClient,
    session: Session,
    nadia: Person,
    field: str,
    value: str,
    problem: str,
) -> None:
    answer = browser.send("/me", {**FORM, field: value})
    assert answer.status_code == 422
    assert problem in answer.text
    session.refresh(nadia)
    assert nadia.zone is None


def test_nobody_can_give_oneself_more_than_the_form_asks(
    browser: CheckingClient, session: Session, nadia: Person
) -> None:
    browser.send("/me", {**FORM, "role": "admin", "id": "1", "address": "x@y.example"})
    session.refresh(nadia)
    assert not nadia.is_admin
    assert nadia.address != "x@y.example"


def test_mail_is_switched_off_and_on(
    browser: CheckingClient, session: Session, nadia: Person
) -> None:
    browser.send("/me/mail-off", {}, at="/me")
    session.refresh(nadia)
    assert nadia.mail_off_at == NOW
    session.commit()
    browser.send("/me/mail-on", {}, at="/me")
    session.refresh(nadia)
    assert nadia.mail_off_at is None


def test_the_browsers_are_listed_with_this_one_marked(
    browser: CheckingClient, session: Session, nadia: Person
) -> None:
    browser_sessions.start(session, nadia.id, "Safari on iPhone", NOW)
    session.commit()
    lines = [item.text for item in browser.page("/me").one("main").all("li")]
    assert ["Safari on iPhone" in line for line in lines] == [True, False]
    assert ["this one" in line for line in lines] == [False, True]
