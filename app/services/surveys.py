"""Surveys: their published versions, and the questions that ship."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.domain.question_sets import DEFAULTS
from app.domain.questions import Asked, SurveyKind
from app.domain.teams import Team
from app.models import Person, Question, Survey, SurveyVersion

_FILLED_IN_BY: dict[SurveyKind, Team | None] = {
    SurveyKind.FIELD_REPORT: Team.SALES,
    SurveyKind.CAMPAIGN_INTENT: Team.MARKETING,
    SurveyKind.BUYER_PULSE: None,
}


class NothingPublished(RuntimeError):
    """The survey has no version yet; setting the service up publishes the first."""


def publish_defaults(session: Session, now: datetime) -> None:
    """Publish the questions that ship for each survey that has none yet."""
    known = set(session.scalars(select(Survey.kind)))
    for kind, questions in DEFAULTS.items():
        if kind not in known:
            publish(session, kind, questions, now)


def publish(
    session: Session,
    kind: SurveyKind,
    questions: Sequence[Asked],
    now: datetime,
    by: Person | None = None,
) -> SurveyVersion:
    """Put the questions out as the survey's next version; versions before it stay as they are."""
    survey = session.scalar(select(Survey).where(Survey.kind == kind))
    if survey is None:
        survey = Survey(kind=kind, team=_FILLED_IN_BY[kind], created_at=now)
        session.add(survey)
        session.flush()  # Its versions are counted by its id.
    last = session.scalar(
        select(func.max(SurveyVersion.number)).where(
            SurveyVersion.survey_id == survey.id
        )
    )
    version = SurveyVersion(
        survey=survey,
        number=(last or 0) + 1,
        published_at=now,
        published_by_id=by.id if by else None,
        questions=[_row(question, place) for place, question in enumerate(questions)],
    )
    session.add(version)
    session.flush()  # The caller refers to its id.
    return version


def current_version(session: Session, kind: SurveyKind) -> SurveyVersion:
    """The version that is asked now; NothingPublished before there is one."""
    version = session.scalar(
        _published(kind).order_by(SurveyVersion.number.desc()).limit(1)
    )
    if version is None:
        raise NothingPublished(kind)
    return version


def version_by_id(session: Session, version_id: int) -> SurveyVersion:
    """A version that something of ours refers to, so that it is there."""
    return session.scalars(
        select(SurveyVersion).where(SurveyVersion.id == version_id)
    ).one()


def version_or_none(
    session: Session, kind: SurveyKind, version_id: int
) -> SurveyVersion | None:
    """That published version of the survey, however old; None if there is no such."""
    return session.scalar(_published(kind).where(SurveyVersion.id == version_id))


def asked(version: SurveyVersion) -> tuple[Asked, ...]:
    """The version's questions as they are put to a person, in order."""
    return tuple(
        Asked(
            key=question.key,
            kind=question.kind,
            wording=question.wording,
            topic=question.topic,
            help=question.help,
            required=question.required,
            choices=question.choices,
            seconds=question.seconds,
        )
        for question in version.questions
        if question.retired_at is None
    )


def _published(kind: SurveyKind) -> Select[SurveyVersion]:
    return (
        select(SurveyVersion)
        .join(Survey, SurveyVersion.survey_id == Survey.id)
        .where(Survey.kind == kind, SurveyVersion.published_at.is_not(None))
    )


def _row(question: Asked, place: int) -> Question:
    return Question(
        key=question.key,
        position=place,
        kind=question.kind,
        topic=question.topic,
        wording=question.wording,
        help=question.help,
        required=question.required,
        options=[{"id": c.id, "label": c.label} for c in question.choices],
        seconds=question.seconds,
    )
