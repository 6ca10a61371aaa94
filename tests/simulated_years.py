"""A year of weekly mails, day by day, and what it must look like by another reckoning."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.jobs import summaries as job
from app.models import Edition, Person
from app.runtime import Runtime

#: Both halves of the earth, halves of hours, no clock changes, and changes at midnight.
ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Africa/Cairo",
    "America/Sao_Paulo",
    "America/St_Johns",
)
START = datetime(2026, 1, 1, tzinfo=UTC)
YEAR = timedelta(days=364)
LATEST = timedelta(hours=72)


@dataclass(frozen=True)
class Outage:
    """No job runs from `since` up to before `until`."""

    since: datetime
    until: datetime


#: A minute, three hours, three days, thirty days; the long ones over clock changes.
OUTAGES = (
    Outage(
        datetime(2026, 2, 9, 8, 0, tzinfo=UTC), datetime(2026, 2, 9, 8, 1, tzinfo=UTC)
    ),
    Outage(
        datetime(2026, 3, 9, 6, 0, tzinfo=UTC), datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
    ),
    Outage(
        datetime(2026, 3, 27, 12, 0, tzinfo=UTC),
        datetime(2026, 3, 30, 12, 0, tzinfo=UTC),
    ),
    Outage(
        datetime(2026, 10, 10, 0, 0, tzinfo=UTC),
        datetime(2026, 11, 9, 0, 0, tzinfo=UTC),
    ),
)


def runs_at(moment: datetime) -> datetime:
    """The first moment from then on at which the service is up."""
    for outage in OUTAGES:
        if outage.since <= moment < outage.until:
            return outage.until
    return moment


def dues(person: Person, until: datetime) -> Iterator[datetime]:
    """When the person's mails are due, from a wall calendar turned minute by minute."""
    zone = ZoneInfo(str(person.zone))
    assert person.weekly_day is not None
    assert person.weekly_hour is not None
    day = (person.created_at - timedelta(days=8)).date()
    while True:
        day += timedelta(days=1)
        if day.weekday() != person.weekly_day:
            continue
        moment = _first_minute(day, person.weekly_hour, zone)
        if moment >= until:
            return
        if moment >= person.created_at:
            yield moment


def _first_minute(day: date, hour: int, zone: ZoneInfo) -> datetime:
    """The first UTC minute at which the wall shows that time or, jumped over, a later one."""
    wanted = datetime.combine(day, time(hour))
    moment = datetime.combine(day, time(hour), UTC) - timedelta(hours=15)
    step = timedelta(minutes=15)
    while moment.astimezone(zone).replace(tzinfo=None) < wanted:
        moment += step
    return moment


def live_through(runtime: Runtime, people: Sequence[Person], until: datetime) -> int:
    """Run the job at every moment at which anything is due; how often it ran."""
    moments = {runs_at(due) for person in people for due in dues(person, until)}
    # Double firing, and a run in between, must do no harm.
    moments |= {moment + timedelta(minutes=15) for moment in list(moments)[::7]}
    for moment in sorted(moments):
        job.publish_due(runtime, moment)
    return len(moments)


def by_person(session: Session) -> dict[int, list[Edition]]:
    """All editions, oldest first."""
    found: dict[int, list[Edition]] = defaultdict(list)
    for edition in session.scalars(select(Edition).order_by(Edition.id)):
        found[edition.person_id].append(edition)
    return found


def check(person: Person, editions: Sequence[Edition], until: datetime) -> None:
    """One edition a local ISO week at most, at its minute; periods without gap or overlap."""
    zone = ZoneInfo(str(person.zone))
    weeks = [edition.week for edition in editions]
    assert len(set(weeks)) == len(weeks)
    expected: dict[str, datetime] = {}
    late: set[str] = set()
    for due in dues(person, until):
        year, number, _ = due.astimezone(zone).isocalendar()
        week = f"{year}-W{number:02}"
        moment = runs_at(due)
        newer = [one for one in dues(person, until) if due < one <= moment]
        if newer:
            continue  # Only the newest of what was missed is looked at.
        expected[week] = moment
        if moment - due > LATEST:
            late.add(week)
    assert {edition.week: edition.published_at for edition in editions} == expected
    assert {one.week for one in editions if one.reason == "missed"} == late
    for before, after in pairwise(editions):
        assert after.covers_from == before.covers_until
        assert before.covers_from <= before.covers_until <= before.published_at
