"""When people are away, as their absence notes tell."""

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from app.models import Person
from app.services import people, workspaces

#: How long an absence note without a date keeps mail away, in working days.
UNDATED_WORKING_DAYS = 3


def note(session: Session, person: Person, until: date | None, now: datetime) -> None:
    """The person's machine says that they are away; a longer known absence stands."""
    today = now.astimezone(people.zone_of(person, workspaces.current(session))).date()
    until = until or _working_days_after(today, UNDATED_WORKING_DAYS)
    if until < today:
        return
    if person.away_from is None or not person.is_away_on(today):
        person.away_from, person.away_until = today, until
    elif person.away_until is not None:
        person.away_until = max(person.away_until, until)


def _working_days_after(day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5:
            count -= 1
    return day
