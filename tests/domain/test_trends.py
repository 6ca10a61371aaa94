"""Shares say where they went only where there is enough to go by."""

import pytest

from app.domain.trends import Direction, Middle, direction, middle


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        ((5, 10), (4, 10), Direction.UP),
        ((4, 10), (5, 10), Direction.DOWN),
        ((5, 10), (10, 20), Direction.LEVEL),
        # Less than a hundredth is no move.
        ((501, 1000), (500, 1000), Direction.LEVEL),
        ((9, 9), (4, 10), None),
        ((5, 10), (1, 9), None),
        ((0, 0), (0, 0), None),
    ],
)
def test_under_ten_leads_there_is_no_arrow(
    now: tuple[int, int], before: tuple[int, int], expected: Direction | None
) -> None:
    assert direction(*now, *before) is expected


def test_the_middle_says_of_how_many() -> None:
    assert middle([1.0, 9.0, 2.04]) == Middle(2.0, 3)
    assert middle([]) is None
