"""Reads the days off out of a calendar file (.ics, RFC 5545): whole days, and what comes yearly.

A reader of our own: of the format we want a date and a name, a library would bring recurrence
rules without end, time zones and files that name other files.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

#: A holiday of more days than this is somebody's own absence.
LONGEST = timedelta(days=14)
MOST_BYTES = 1_000_000
MOST_EVENTS = 5_000
_FOLD = re.compile(r"\r?\n[ \t]")
#: An event at an hour is a meeting, and no day off.
_AT_SOME_HOUR = re.compile(r"T(?!000000)")
_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?")


class NotACalendar(ValueError):
    """The file holds no calendar, or one that is too large."""


@dataclass(frozen=True)
class Holiday:
    """One day off and what it is called."""

    day: date
    name: str


@dataclass
class HolidayFile:
    """What a calendar file says of the days between two dates."""

    holidays: list[Holiday] = field(default_factory=list)
    #: Names of events that come by a rule we do not read, or have no day that we can read.
    left_out: list[str] = field(default_factory=list)


def read_holidays(raw: bytes, since: date, until: date) -> HolidayFile:
    """The days off from `since` up to and with `until`, in order, each once."""
    text = _text(raw)
    if "BEGIN:VCALENDAR" not in text[:2000].upper() or len(raw) > MOST_BYTES:
        raise NotACalendar
    found = HolidayFile()
    names: dict[date, str] = {}
    for number, event in enumerate(_events(text)):
        if number >= MOST_EVENTS:
            raise NotACalendar
        if event.get("STATUS", "").upper() == "CANCELLED":
            continue
        days = _days(event, since, until)
        if days is None:
            found.left_out.append(_name(event))
            continue
        for day in days:
            names.setdefault(day, _name(event))
    found.holidays = [Holiday(day, names[day]) for day in sorted(names)]
    return found


def _text(raw: bytes) -> str:
    try:
        return _FOLD.sub("", raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _FOLD.sub("", raw.decode("latin-1"))


def _events(text: str) -> Iterator[dict[str, str]]:
    """The properties of each event by name, without their parameters; alarms are passed over."""
    event: dict[str, str] | None = None
    depth = 0
    for line in text.splitlines():
        head, _, value = line.partition(":")
        name = head.partition(";")[0].strip().upper()
        marker = (name, value.strip().upper())
        if marker == ("BEGIN", "VEVENT"):
            event, depth = {}, 0
        elif marker == ("END", "VEVENT") and event is not None:
            yield event
            event = None
        elif event is not None and name in ("BEGIN", "END"):
            depth += 1 if name == "BEGIN" else -1
        elif event is not None and depth == 0:
            event.setdefault(name, value.strip())


def _days(event: dict[str, str], since: date, until: date) -> list[date] | None:
    """The event's days in the period; None where we cannot tell."""
    begin = event.get("DTSTART", "")
    first = _date(begin)
    if first is None or _AT_SOME_HOUR.search(begin):
        return None
    # The end is the first day after (RFC 5545, 3.6.1).
    after = _date(event.get("DTEND", "")) or first + timedelta(days=1)
    length = max(after - first, timedelta(days=1))
    starts = _starts(first, event.get("RRULE", ""), until)
    if length > LONGEST or starts is None:
        return None
    excepted = {_date(part) for part in event.get("EXDATE", "").split(",")}
    days = [
        start + timedelta(days=offset)
        for start in starts
        if start not in excepted
        for offset in range(length.days)
    ]
    return [day for day in days if since <= day <= until]


def _starts(first: date, rule: str, until: date) -> list[date] | None:
    if not rule:
        return [first]
    parts = dict(part.upper().partition("=")[::2] for part in rule.split(";") if part)
    month, day = parts.pop("BYMONTH", None), parts.pop("BYMONTHDAY", None)
    is_same_day = month in (None, str(first.month)) and day in (None, str(first.day))
    frequency, step = parts.pop("FREQ", ""), parts.pop("INTERVAL", "1")
    count, last = parts.pop("COUNT", "200"), _date(parts.pop("UNTIL", ""))
    parts.pop("WKST", None)
    is_plain = frequency == "YEARLY" and step == "1" and count.isdigit() and not parts
    if not is_plain or not is_same_day:
        return None
    years = range(
        first.year, min(until.year, first.year + min(int(count), 200) - 1) + 1
    )
    ends = min(until, last or until)
    starts = [_in_year(first, year) for year in years]
    return [start for start in starts if start is not None and start <= ends]


def _in_year(day: date, year: int) -> date | None:
    """The same day in that year; a 29th of February is only in leap years."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _date(text: str) -> date | None:
    found = _DATE.fullmatch(text.strip())
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _name(event: dict[str, str]) -> str:
    text = event.get("SUMMARY", "")
    return re.sub(r"\\([,;\\])", r"\1", text.replace("\\n", " "))[:200]
