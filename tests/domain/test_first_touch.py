"""By when a lead is to be touched, by the clock of whose lead it is."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from app.domain.cadence import Calendar
from app.domain.first_touch import due_by, working_hours
from app.domain.questions import Warmth

#: Monday 9 March is a holiday; people work from 8 to 18.
CALENDAR = Calendar(ZoneInfo("Europe/Berlin"), holidays=frozenset({date(2026, 3, 9)}))


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-03-{text}")


@pytest.mark.parametrize(
    ("handed_over", "warmth", "due"),
    [
        ("04 10:00", Warmth.ASKED, "04 11:00"),
        ("04 06:30", Warmth.ASKED, "04 09:00"),
        ("04 17:40", Warmth.ASKED, "05 08:40"),
        ("04 20:00", Warmth.ASKED, "05 09:00"),
        ("06 17:30", Warmth.ASKED, "10 08:30"),
        ("07 12:00", Warmth.ASKED, "10 09:00"),
        ("04 10:00", Warmth.INTERESTED, "05 18:00"),
        ("06 10:00", Warmth.INTERESTED, "10 18:00"),
        ("05 10:00", Warmth.CONTENT, "10 18:00"),
    ],
)
def test_warmth_sets_the_time_and_only_working_hours_count(
    handed_over: str, warmth: Warmth, due: str
) -> None:
    assert due_by(at(handed_over), warmth, CALENDAR) == at(due)


@pytest.mark.parametrize(
    ("since", "until", "hours"),
    [
        ("04 10:00", "04 11:30", 1.5),
        ("04 17:00", "05 09:00", 2),
        ("06 17:00", "10 09:00", 2),
        ("07 10:00", "08 10:00", 0),
        ("04 05:00", "04 23:00", 10),
    ],
)
def test_nights_weekends_and_holidays_are_no_working_hours(
    since: str, until: str, hours: float
) -> None:
    assert working_hours(at(since), at(until), CALENDAR) == hours
