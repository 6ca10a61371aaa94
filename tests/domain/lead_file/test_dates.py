"""Dates in cells, and what a column tells about their order."""

from datetime import date

import pytest

from app.domain.lead_file.dates import DateEvidence, DateTrouble, read_date

MARCH_5 = date(2026, 3, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-03-05",
        "2026-3-5",
        "2026/03/05",
        "20260305",
        "2026-03-05T23:59:59Z",
        "2026-03-05T09:00:00.000+01:00",
        "2026-03-05 09:00",
        "2026-03-05, 09:00",
        "20260305T090000Z",
        "5.3.2026",
        "05.03.2026",
        "05.03.26",
        "5. 3. 2026",
        "05.03.2026 14:33",
        "5 March 2026",
        "5. März 2026",
        "5-Mar-2026",
        "5-Mar-26",
        "Mar 5, 2026",
        "March 5th, 2026",
        "Mar 5, 2026 2:33 PM",
        "5 de marzo de 2026",
        "5 mars 2026",
        "5 maart 2026",
        "5 março 2026",
    ],
)
def test_some_ways_to_write_a_date_have_one_reading(cell: str) -> None:
    assert read_date(cell, day_first=None) == MARCH_5
    assert read_date(cell, day_first=True) == MARCH_5
    assert read_date(cell, day_first=False) == MARCH_5


@pytest.mark.parametrize(
    "cell", ["5/3/2026", "05/03/2026", "5/3/26", "05-03-2026", "5/3/2026 2:33 PM"]
)
def test_a_slashed_date_is_read_in_the_order_of_its_column(cell: str) -> None:
    assert read_date(cell, day_first=True) == MARCH_5
    assert read_date(cell, day_first=False) == date(2026, 5, 3)
    assert read_date(cell, day_first=None) is DateTrouble.AMBIGUOUS


def test_a_date_that_exists_in_one_order_only_needs_no_column() -> None:
    assert read_date("13/5/2026", day_first=None) == date(2026, 5, 13)
    assert read_date("5/13/2026", day_first=None) == date(2026, 5, 13)
    assert read_date("5/5/2026", day_first=None) == date(2026, 5, 5)


@pytest.mark.parametrize(
    "cell",
    [
        "2026-02-30",
        "31.2.2026",
        "32/1/2026",
        "0/1/2026",
        "2026-13-01",
        "soon",
        "5 Smarch 2026",
        "2026",
        "Q3 2026",
        "1/2",
        "5/3-2026",
        "=TODAY()",
    ],
)
def test_what_is_not_in_the_calendar_is_no_date(cell: str) -> None:
    assert read_date(cell, day_first=None) is DateTrouble.IMPOSSIBLE


def test_a_known_order_makes_the_other_impossible() -> None:
    assert read_date("13/5/2026", day_first=False) is DateTrouble.IMPOSSIBLE
    assert read_date("5/13/2026", day_first=True) is DateTrouble.IMPOSSIBLE


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["1/2/2026", "13/2/2026"], True),
        (["1/2/2026", "2/13/2026"], False),
        (["1/2/2026", "2/3/2026"], None),
        (["13/2/2026", "2/13/2026"], None),
        (["99/2/2026", "2/13/2026"], False),
        (["31.12.2026", "2026-12-31"], None),
        ([], None),
    ],
)
def test_a_column_proves_its_order(cells: list[str], order: bool | None) -> None:
    evidence = DateEvidence()
    for cell in cells:
        evidence.see(cell)
    assert evidence.order is order
