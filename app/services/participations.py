"""Who has answered a survey in a week, kept apart from what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.teams import Team
from app.domain.weeks import Week
from app.models import Membership, Participation, Person, Survey
from app.services import workspaces


@dataclass(frozen=True)
class Attendance:
    """One survey in one week: who has answered and who has not, by name."""

    week: Week
    answered: Sequence[Person]
    missing: Sequence[Person]


def note(session: Session, survey: Survey, person: Person, now: datetime) -> None:
    """Note that the person has answered this week; buyers are nobody of ours."""
    if survey.team is None:
        return
    monday = week_of(session, now).monday
    key = (survey.id, monday, person.id)
    if session.get(Participation, key) is not None:
        return
    try:
        with session.begin_nested():
            session.add(
                Participation(survey_id=survey.id, monday=monday, person_id=person.id)
            )
    except IntegrityError:
        # Two forms of the same person came at once; one note is enough.
        return


def forget(session: Session, survey: Survey, person: Person, at: datetime) -> None:
    """The person has not answered in the week of that moment after all."""
    key = (survey.id, week_of(session, at).monday, person.id)
    noted = session.get(Participation, key)
    if noted is not None:
        session.delete(noted)


def week_of(session: Session, moment: datetime) -> Week:
    """The week on the company's calendar."""
    return Week.containing(moment, ZoneInfo(workspaces.current(session).zone))


def may_see(survey: Survey, person: Person) -> bool:
    """Whether the person may learn who has answered: the own team and admins."""
    return person.is_admin or survey.team in person.teams


def attendance(session: Session, survey: Survey, week: Week) -> Attendance:
    """Who of those who are asked has answered in the week."""
    answered = set(
        session.scalars(
            select(Participation.person_id).where(
                Participation.survey_id == survey.id,
                Participation.monday == week.monday,
            )
        )
    )
    asked = _asked(session, survey.team, week.monday) if survey.team else []
    return Attendance(
        week,
        [one for one in asked if one.id in answered],
        [one for one in asked if one.id not in answered],
    )


def _asked(session: Session, team: Team, monday: date) -> Sequence[Person]:
    """The team's people, those who left before the week not among them."""
    return session.scalars(
        select(Person)
        .join(Membership, Membership.person_id == Person.id)
        .where(
            Membership.team == team,
            or_(Person.left_on.is_(None), Person.left_on >= monday),
        )
        .order_by(Person.name, Person.id)
    ).all()
