"""The three-way fit: agreed with all three only, and asked about the right leads first."""

from datetime import timedelta
from decimal import Decimal

import pytest

from app.domain.fit import Askable, FitVerdict, chosen, is_agreed
from tests.conftest import NOW

Y, P, N = FitVerdict.YES, FitVerdict.PARTLY, FitVerdict.NO


@pytest.mark.parametrize(
    ("promise", "goal", "sales", "marketing", "agreed"),
    [
        ("Two days", "Ship fast", Y, Y, True),
        ("", "Ship fast", Y, Y, False),
        (" ", "Ship fast", Y, Y, False),
        ("Two days", "", Y, Y, False),
        ("Two days", "Ship fast", Y, None, False),
        ("Two days", "Ship fast", None, Y, False),
        ("Two days", "Ship fast", P, Y, False),
        ("Two days", "Ship fast", Y, N, False),
    ],
)
def test_agreed_needs_promise_goal_and_two_yes(
    promise: str,
    goal: str,
    sales: FitVerdict | None,
    marketing: FitVerdict | None,
    agreed: bool,
) -> None:
    assert is_agreed(promise, goal, sales, marketing) is agreed


def askable(lead_id: int, days_ago: int, amount: int) -> Askable:
    return Askable(lead_id, NOW - timedelta(days=days_ago), Decimal(amount))


def test_the_oldest_and_the_dearest_come_first_by_turns() -> None:
    leads = [askable(1, 1, 10), askable(2, 9, 0), askable(3, 2, 900), askable(4, 5, 5)]
    assert [one.lead_id for one in chosen(leads, 3)] == [2, 3, 4]


def test_nothing_is_chosen_twice_and_never_more_than_there_is_room() -> None:
    leads = [askable(number, number, number) for number in range(1, 6)]
    for room in range(8):
        ids = [one.lead_id for one in chosen(leads, room)]
        assert len(ids) == len(set(ids)) == min(room, 5)
