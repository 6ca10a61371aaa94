"""What people set about themselves: when mail comes, in which zone, and absences."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.domain.teams import AnswerBy, Pace
from app.models import Person
from app.services import audit


class AwayBackwards(Exception):
    """The last day of the absence is before its first."""


@dataclass(frozen=True)
class Preferences:
    """None: as the workspace has it; of the absence: none, or no end known."""

    zone: str | None
    language: str | None
    weekly_day: int | None
    weekly_hour: int | None
    away_from: date | None
    away_until: date | None
    answer_by: AnswerBy
    pace: Pace


def set_own(
    session: Session, person: Person, wanted: Preferences, now: datetime
) -> None:
    """Set them all; AwayBackwards if the absence ends before it begins."""
    if wanted.away_from and wanted.away_until and wanted.away_until < wanted.away_from:
        raise AwayBackwards
    person.zone = wanted.zone
    person.language = wanted.language
    person.weekly_day = wanted.weekly_day
    person.weekly_hour = wanted.weekly_hour
    person.away_from = wanted.away_from
    person.away_until = wanted.away_until if wanted.away_from else None
    person.answer_by = wanted.answer_by
    person.pace = wanted.pace
    audit.note(session, person, "preferences changed", f"person-{person.id}", {}, now)
