"""A reader's weeks, and the moment in each at which that reader's mail is due.

Everything is reckoned on the reader's own clock: weekday, hour and zone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.local_time import instant

#: A weekly mail that is later than this waits for the next one.
LATEST = timedelta(hours=72)
#: A mail within this time is not called late: the job runs every quarter of an hour.
PUNCTUAL = timedelta(hours=2)


@dataclass(frozen=True)
class Week:
    """One ISO week, Monday to Sunday, on the clocks of one zone."""

    monday: date
    zone: ZoneInfo

    @classmethod
    def containing(cls, moment: datetime, zone: ZoneInfo) -> "Week":
        """The week that the zone's calendars show at that moment."""
        day = moment.astimezone(zone).date()
        return cls(day - timedelta(days=day.weekday()), zone)

    @property
    def key(self) -> str:
        """The ISO week, such as `2026-W48`."""
        year, number, _ = self.monday.isocalendar()
        return f"{year}-W{number:02}"

    @property
    def starts_at(self) -> datetime:
        return instant(self.monday, time.min, self.zone)

    @property
    def ends_at(self) -> datetime:
        """The first moment of the week after."""
        return self.following().starts_at

    def previous(self) -> "Week":
        return Week(self.monday - timedelta(weeks=1), self.zone)

    def following(self) -> "Week":
        return Week(self.monday + timedelta(weeks=1), self.zone)


@dataclass(frozen=True)
class Occurrence:
    """That a reader's mail for a week is due at a moment."""

    week: Week
    due_at: datetime


class Timeliness(StrEnum):
    """How a mail that goes out now stands to its time."""

    ON_TIME = "on_time"
    #: It still goes out, and says which days it is about.
    LATE = "late"
    #: It does not go out; what it would have said is in the next.
    TOO_LATE = "too_late"


def timeliness(due_at: datetime, now: datetime) -> Timeliness:
    """Whether a mail that was due then is on time, late or too late now."""
    if now - due_at <= PUNCTUAL:
        return Timeliness.ON_TIME
    return Timeliness.LATE if now - due_at <= LATEST else Timeliness.TOO_LATE


@dataclass(frozen=True)
class Rhythm:
    """When a reader wants the weekly mail; Monday is 0, as in `date.weekday()`."""

    weekday: int
    at: time
    zone: ZoneInfo

    def occurrence(self, week: Week) -> Occurrence:
        """The one time in that week at which the mail is due."""
        day = week.monday + timedelta(days=self.weekday)
        return Occurrence(week, instant(day, self.at, self.zone))

    def latest(self, now: datetime) -> Occurrence:
        """The newest occurrence that is not in the future."""
        # A week on: a Sunday's mail may be due, through a gap, when it is Monday already.
        occurrence = self.occurrence(Week.containing(now, self.zone).following())
        while occurrence.due_at > now:
            occurrence = self.occurrence(occurrence.week.previous())
        return occurrence

    def upcoming(self, after: datetime) -> Iterator[Occurrence]:
        """All later occurrences, without end."""
        occurrence = self.latest(after)
        while True:
            occurrence = self.occurrence(occurrence.week.following())
            yield occurrence
