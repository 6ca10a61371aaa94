"""*Nothing new this week*: an answer of its own, so that silence stays silence."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.questions import SurveyKind
from app.models import Person, Submission
from app.services import participations, surveys


def said(session: Session, person: Person, week: str) -> Submission | None:
    """That the person had nothing to report for the week, if it was said."""
    return session.scalar(
        select(Submission).where(
            Submission.author_id == person.id, Submission.form_key == _key(week)
        )
    )


def say(session: Session, person: Person, week: str, now: datetime) -> Submission:
    """A field report without answers: the person was asked and has nothing; once a week."""
    known = said(session, person, week)
    if known is not None:
        return known
    submission = Submission(
        kind=SurveyKind.FIELD_REPORT,
        version=surveys.current_version(session, SurveyKind.FIELD_REPORT),
        author=person,
        submitted_at=now,
        form_key=_key(week),
    )
    try:
        with session.begin_nested():
            session.add(submission)
    except IntegrityError:
        # Pressed twice at once, and the other press came first.
        first = said(session, person, week)
        if first is None:
            raise
        return first
    participations.note(session, submission.version.survey, person, now)
    return submission


def take_back(session: Session, person: Person, said_at: datetime) -> None:
    """The person has not said so: a machine pressed the button at that moment."""
    submission = session.scalar(
        select(Submission).where(
            Submission.author_id == person.id,
            Submission.submitted_at == said_at,
            Submission.form_key.startswith(_key("")),
        )
    )
    if submission is not None:
        participations.forget(session, submission.version.survey, person, said_at)
        session.delete(submission)


def _key(week: str) -> str:
    return f"nothing-new-{week}"
