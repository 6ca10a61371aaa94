"""Local clocks that jump give one moment each, and never two."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from app.domain.local_time import at_local, local_day


@pytest.mark.parametrize(
    ("zone", "day", "hour", "moment"),
    [
        ("Europe/Berlin", date(2026, 3, 4), 8, "2026-03-04T07:00:00+00:00"),
        ("Europe/Berlin", date(2026, 7, 1), 8, "2026-07-01T06:00:00+00:00"),
        # The clock jumps from 2 to 3: the next valid minute is 3 o'clock.
        ("Europe/Berlin", date(2026, 3, 29), 2, "2026-03-29T01:00:00+00:00"),
        # 2 o'clock comes twice: the first.
        ("Europe/Berlin", date(2026, 10, 25), 2, "2026-10-25T00:00:00+00:00"),
        ("America/New_York", date(2026, 11, 1), 1, "2026-11-01T05:00:00+00:00"),
        # Half an hour only.
        ("Australia/Lord_Howe", date(2026, 10, 4), 2, "2026-10-03T15:30:00+00:00"),
        # A day that Samoa left out: the first minute of the next one.
        ("Pacific/Apia", date(2011, 12, 30), 9, "2011-12-30T10:00:00+00:00"),
        ("Asia/Kathmandu", date(2026, 3, 4), 8, "2026-03-04T02:15:00+00:00"),
    ],
)
def test_a_full_hour_of_a_local_day_is_one_moment(
    zone: str, day: date, hour: int, moment: str
) -> None:
    assert at_local(day, hour, ZoneInfo(zone)).isoformat() == moment


def test_the_local_day_is_the_one_on_the_wall() -> None:
    moment = at_local(date(2026, 3, 4), 23, ZoneInfo("America/Los_Angeles"))
    assert local_day(moment, ZoneInfo("Europe/Berlin")) == date(2026, 3, 5)
