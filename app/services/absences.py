"""When people are away, as their absence notes tell."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from app.domain.local_time import local_day
from app.models import Person
from app.services import cadences, people, workspaces

#: How long an absence note without a date keeps prompts away, in working days.
UNDATED_WORKING_DAYS = 3


def note(session: Session, person: Person, until: date | None, now: datetime) -> None:
    """The person's machine says that they are away; a longer known absence stands."""
    workspace = workspaces.current(session)
    today = local_day(now, people.zone_of(person, workspace))
    if until is None or until <= today:
        calendar = cadences.calendar_of(person, workspace).without_absence()
        until = calendar.after_working_days(today, UNDATED_WORKING_DAYS) or today
    if person.away_from is None or not person.is_away_on(today):
        person.away_from, person.away_until = today, until
    elif person.away_until is not None:
        person.away_until = max(person.away_until, until)
