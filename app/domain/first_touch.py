"""How soon a lead is to be touched, and how long it took in working hours.

All moments are what a clock on the wall shows: naive, in the zone of whose lead it is.
"""

from datetime import date, datetime, time, timedelta

from app.domain.cadence import Calendar
from app.domain.questions import Warmth

#: Working hours begin with the calendar's own and end with this one.
CLOSES = time(18)
_AT_ONCE = timedelta(hours=1)
_WORKING_DAYS = {Warmth.INTERESTED: 1, Warmth.CONTENT: 2}


def due_by(handed_over: datetime, warmth: Warmth, calendar: Calendar) -> datetime:
    """Who asked for a talk waits one working hour at most; others one or two working days."""
    days = _WORKING_DAYS.get(warmth)
    if days is None:
        return _after_an_hour(handed_over, calendar)
    day = handed_over.date()
    for _ in range(days):
        day = _working_day(day + timedelta(days=1), calendar)
    return datetime.combine(day, CLOSES)


def working_hours(since: datetime, until: datetime, calendar: Calendar) -> float:
    """How many working hours lie between the two."""
    found = timedelta()
    for number in range((until.date() - since.date()).days + 1):
        day = since.date() + timedelta(days=number)
        if calendar.is_working(day):
            opens, closes = _hours(day, calendar)
            found += max(min(until, closes) - max(since, opens), timedelta())
    return found.total_seconds() / 3600


def _after_an_hour(handed_over: datetime, calendar: Calendar) -> datetime:
    """An hour of work on; what does not fit into the day is left for the next."""
    day = _working_day(handed_over.date(), calendar)
    opens, closes = _hours(day, calendar)
    left = closes - max(handed_over, opens)
    if left >= _AT_ONCE:
        return max(handed_over, opens) + _AT_ONCE
    following = _working_day(day + timedelta(days=1), calendar)
    return _hours(following, calendar)[0] + _AT_ONCE - max(left, timedelta())


def _hours(day: date, calendar: Calendar) -> tuple[datetime, datetime]:
    return datetime.combine(day, time(calendar.hour)), datetime.combine(day, CLOSES)


def _working_day(day: date, calendar: Calendar) -> date:
    return calendar.working_day_from(day) or day
