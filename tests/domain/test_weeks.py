"""The weekly mail is due once a week, at the reader's hour, whatever clocks do."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise
from zoneinfo import ZoneInfo

import pytest

from app.domain.local_time import instant
from app.domain.weeks import Rhythm, Timeliness, Week, timeliness


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "zone", "key"),
    [
        ("2026-11-25 12:00", "Europe/Berlin", "2026-W48"),
        # Sunday evening in New York is Monday in Auckland.
        ("2026-11-22 23:00", "America/New_York", "2026-W47"),
        ("2026-11-22 23:00", "Pacific/Auckland", "2026-W48"),
        # ISO years begin with the week of their first Thursday.
        ("2027-01-03 12:00", "UTC", "2026-W53"),
        ("2024-12-30 12:00", "UTC", "2025-W01"),
    ],
)
def test_a_week_is_the_iso_week_of_the_reader(moment: str, zone: str, key: str) -> None:
    assert Week.containing(utc(moment), ZoneInfo(zone)).key == key


@pytest.mark.parametrize(
    ("monday", "zone", "starts", "hours"),
    [
        ("2026-03-02", "Europe/Berlin", "2026-03-01 23:00", 168),
        # Clocks go forward on its Sunday, and back on its Sunday.
        ("2026-03-23", "Europe/Berlin", "2026-03-22 23:00", 167),
        ("2026-10-19", "Europe/Berlin", "2026-10-18 22:00", 169),
        # Samoa left out a Friday.
        ("2011-12-26", "Pacific/Apia", "2011-12-26 10:00", 144),
    ],
)
def test_a_week_lasts_from_midnight_to_midnight(
    monday: str, zone: str, starts: str, hours: int
) -> None:
    week = Week(date.fromisoformat(monday), ZoneInfo(zone))
    assert week.starts_at == utc(starts)
    assert week.ends_at - week.starts_at == timedelta(hours=hours)
    assert week.following().previous() == week


@pytest.mark.parametrize(
    ("day", "at", "zone", "moment"),
    [
        ("2026-01-12", "09:00", "Europe/Berlin", "2026-01-12 08:00"),
        ("2026-07-13", "09:00", "Europe/Berlin", "2026-07-13 07:00"),
        ("2026-07-13", "09:00", "Asia/Kathmandu", "2026-07-13 03:15"),
        # Jumped over: the next valid minute.
        ("2026-03-29", "02:30", "Europe/Berlin", "2026-03-29 01:00"),
        ("2026-03-08", "02:30", "America/New_York", "2026-03-08 07:00"),
        # Lord Howe Island moves by half an hour: 02:15 becomes 02:30.
        ("2026-10-04", "02:15", "Australia/Lord_Howe", "2026-10-03 15:30"),
        # At midnight: 00:00 becomes 01:00.
        ("2026-04-24", "00:00", "Africa/Cairo", "2026-04-23 22:00"),
        # Shown twice: the first time.
        ("2026-10-25", "02:30", "Europe/Berlin", "2026-10-25 00:30"),
        ("2026-11-01", "01:30", "America/New_York", "2026-11-01 05:30"),
        # A day that does not exist: the first minute of the next.
        ("2011-12-30", "09:00", "Pacific/Apia", "2011-12-30 10:00"),
        ("2011-12-31", "09:00", "Pacific/Apia", "2011-12-30 19:00"),
    ],
)
def test_an_hour_that_clocks_skip_or_repeat_has_one_moment(
    day: str, at: str, zone: str, moment: str
) -> None:
    found = instant(date.fromisoformat(day), time.fromisoformat(at), ZoneInfo(zone))
    assert found == utc(moment)


@pytest.mark.parametrize(
    ("now", "week", "due"),
    [
        ("2026-03-02 07:59", "2026-W09", "2026-02-23 08:00"),
        ("2026-03-02 08:00", "2026-W10", "2026-03-02 08:00"),
        ("2026-03-08 22:59", "2026-W10", "2026-03-02 08:00"),
        ("2026-03-30 07:00", "2026-W14", "2026-03-30 07:00"),
    ],
)
def test_the_latest_mail_is_the_newest_that_is_due(
    now: str, week: str, due: str
) -> None:
    latest = Rhythm(0, time(9), ZoneInfo("Europe/Berlin")).latest(utc(now))
    assert (latest.week.key, latest.due_at) == (week, utc(due))


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (0, Timeliness.ON_TIME),
        (2, Timeliness.ON_TIME),
        (3, Timeliness.LATE),
        (72, Timeliness.LATE),
        (72.1, Timeliness.TOO_LATE),
    ],
)
def test_a_mail_is_sent_up_to_three_days_late(
    hours: float, expected: Timeliness
) -> None:
    due_at = utc("2026-03-02 08:00")
    assert timeliness(due_at, due_at + timedelta(hours=hours)) is expected


def test_upcoming_mails_are_one_a_week() -> None:
    rhythm = Rhythm(6, time(23, 30), ZoneInfo("America/Havana"))
    coming = list(islice(rhythm.upcoming(utc("2026-01-01 00:00")), 60))
    assert len({occurrence.week.key for occurrence in coming}) == 60
    assert all(a.due_at < b.due_at for a, b in pairwise(coming))


ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "America/Asuncion",
    "America/Chicago",
    "America/Denver",
    "America/Halifax",
    "America/Havana",
    "America/Los_Angeles",
    "America/Mexico_City",
    "America/New_York",
    "America/Nuuk",
    "America/Phoenix",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/Scoresbysund",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Almaty",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Jerusalem",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Atlantic/Azores",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/Istanbul",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Norfolk",
]
TIMES = [time(0), time(1, 30), time(2, 30), time(9), time(23, 30)]
YEARS = (2024, 2025)
MINUTE = 60


@pytest.mark.parametrize("zone", ZONES)
def test_every_mail_of_two_years_is_due_when_a_wall_clock_says_so(zone: str) -> None:
    """Recomputed from a list of the zone's clock changes, in whole minutes, without fold."""
    clock = WallClock(zone)
    first = utc(f"{YEARS[0]}-01-01 00:00")
    for weekday in range(7):
        for at in TIMES:
            upcoming = Rhythm(weekday, at, ZoneInfo(zone)).upcoming(first)
            found = [occurrence.due_at for occurrence in islice(upcoming, 104)]
            assert found == list(islice(clock.dues(weekday, at, first), 104))


class WallClock:
    """What a zone's clocks show, from its offsets looked at hour by hour."""

    def __init__(self, zone: str) -> None:
        hour = int(utc(f"{YEARS[0] - 1}-12-01 00:00").timestamp())
        end = int(utc(f"{YEARS[1] + 1}-02-01 00:00").timestamp())
        self.changes: list[int] = []
        self.offsets: list[int] = []
        while hour < end:
            # A day at a time; only days on which the offset changes are looked at closely.
            if self.offset_at(zone, hour + 24 * 3600) != self.offset_at(zone, hour):
                self.note_changes(zone, hour)
            elif not self.offsets:
                self.changes.append(hour)
                self.offsets.append(self.offset_at(zone, hour))
            hour += 24 * 3600

    def note_changes(self, zone: str, day: int) -> None:
        for moment in range(day, day + 24 * 3600 + 1, 15 * MINUTE):
            offset = self.offset_at(zone, moment)
            if offset != self.offsets[-1]:
                self.changes.append(moment)
                self.offsets.append(offset)

    @staticmethod
    def offset_at(zone: str, moment: int) -> int:
        shown = datetime.fromtimestamp(moment, ZoneInfo(zone)).utcoffset()
        assert shown is not None
        return int(shown.total_seconds())

    def moment_of(self, shown: int) -> int:
        """The first moment at which clocks show this, or the one at which they jump over it."""
        near = bisect_right(self.changes, shown) - 1
        for index in range(max(near - 2, 0), min(near + 3, len(self.changes))):
            moment = shown - self.offsets[index]
            if moment < self.changes[index]:
                return self.changes[index]
            if index + 1 == len(self.changes) or moment < self.changes[index + 1]:
                return moment
        raise AssertionError("No offset is valid for ever.")

    def dues(self, weekday: int, at: time, after: datetime) -> Iterator[datetime]:
        day = date(YEARS[0] - 1, 12, 18)
        while True:
            if day.weekday() == weekday:
                shown = datetime.combine(day, at, UTC)
                moment = self.moment_of(int(shown.timestamp()))
                if moment > after.timestamp():
                    yield datetime.fromtimestamp(moment, UTC)
            day += timedelta(days=1)
