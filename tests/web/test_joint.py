"""The joint numbers and the quarter on their pages."""

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from app.services import quarters
from tests.builders import a_lead, a_marketer, a_salesperson
from tests.conftest import Clock
from tests.summary_weeks import MONDAY, a_full_week, fill
from tests.web.conftest import SignedIn
from tests.web.pages import counted_queries


@pytest.fixture(autouse=True)
def _on_monday(clock: Clock) -> None:
    """The day on which the full week is over."""
    clock.now = MONDAY


def test_both_teams_see_the_same_numbers_with_their_counts(
    session: Session, signed_in: SignedIn
) -> None:
    team = a_full_week(session)
    texts = [
        signed_in(person).page("/numbers").one("main").text
        for person in (team.sales, team.marketing)
    ]
    assert texts[0] == texts[1]
    assert "of 54" in texts[0]
    assert "as told by sales" in texts[0]


def test_a_chart_has_its_table(session: Session, signed_in: SignedIn) -> None:
    page = signed_in(a_full_week(session).sales).page("/numbers")
    assert page.one("svg", role="img").attributes["aria-label"]
    assert page.all("table")


def test_times_of_both_sides_stand_in_one_table(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_full_week(session).sales
    lead = a_lead(session, nadia, handed_over_at=MONDAY - timedelta(days=20))
    lead.accepted_at = MONDAY - timedelta(days=19)
    table = signed_in(nadia).page("/numbers").all("table")[0].text
    for part in (
        "First word from sales",
        "First word within",
        "Questions answered",
        "Requests that got an",
    ):
        assert part in table
    assert "How long “Still working it” lasted" in table


def test_the_number_of_queries_does_not_grow_with_the_leads(
    session: Session, signed_in: SignedIn
) -> None:
    team = a_full_week(session)
    client = signed_in(team.sales)
    numbers = []
    for _ in range(2):
        session.commit()
        with counted_queries() as queries:
            client.page("/numbers")
        numbers.append(len(queries))
        fill(session, team, 5, 2, 14)
    assert numbers[0] == numbers[1]


def test_without_leads_the_page_says_what_will_be_there(
    session: Session, signed_in: SignedIn
) -> None:
    page = signed_in(a_salesperson(session)).page("/numbers")
    assert "No lead was handed over" in page.text
    assert not page.all("svg")


def test_the_quarter_tells_numbers_themes_differences_and_changes(
    session: Session, signed_in: SignedIn
) -> None:
    team = a_full_week(session)
    for person in (team.sales, team.marketing):
        text = signed_in(person).page("/quarter").text
        for part in ("1. Our numbers", "What the field says", "What changed"):
            assert part in text
    earlier = signed_in(team.sales).page("/quarter?from=2025-12-31")
    assert "Nothing was reported." in earlier.text


@pytest.mark.parametrize("day", ["1066-10-14", "soon", "99999-01-01"])
def test_a_quarter_that_is_none_is_not_found(
    session: Session, signed_in: SignedIn, day: str
) -> None:
    client = signed_in(a_marketer(session))
    assert client.get(f"/quarter?from={day}").status_code == 404


def test_quarters_follow_one_another() -> None:
    assert quarters.first_day(date(2026, 5, 31)) == date(2026, 4, 1)
    day = date(2025, 1, 1)
    for month in (4, 7, 10, 1):
        following = quarters.after(day)
        assert following.month == month
        assert quarters.before(following) == day
        day = following
    assert day == date(2026, 1, 1)
