"""Surveys: their published versions, and the questions that ship."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from app.domain.question_sets import DEFAULTS
from app.domain.questions import Asked, SurveyKind
from app.domain.survey_sheets import Sheet
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
    return publish_sheet(session, kind, Sheet(tuple(questions)), now, by)


def publish_sheet(
    session: Session,
    kind: SurveyKind,
    sheet: Sheet,
    now: datetime,
    by: Person | None = None,
) -> SurveyVersion:
    """Put out the sheet, with its retired questions, as the survey's next version."""
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
    version = unpublished(survey, sheet, now)
    version.number = (last or 0) + 1
    version.published_at = now
    version.published_by_id = by.id if by else None
    session.add(version)
    session.flush()  # The caller refers to its id.
    return version


def unpublished(survey: Survey, sheet: Sheet, now: datetime) -> SurveyVersion:
    """The sheet as a version that is stored nowhere."""
    return SurveyVersion(
        survey=survey,
        naming=sheet.naming,
        questions=[
            _row(question, place, now) for place, question in enumerate(sheet.questions)
        ],
    )


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


def form_path(version: SurveyVersion) -> str:
    """Where the field report is filled in as this version asks it, also after an edit.

    How long it does so is for `replaced_at` to say: a mail keeps its version for its week.
    """
    return f"/field-reports/new?version={version.id}"


def replaced_at(session: Session, version: SurveyVersion) -> datetime | None:
    """When the next version came; until then mails left with this one."""
    return session.scalar(
        select(SurveyVersion.published_at).where(
            SurveyVersion.survey_id == version.survey_id,
            SurveyVersion.number == version.number + 1,
        )
    )


def asked(version: SurveyVersion) -> tuple[Asked, ...]:
    """The version's questions as they are put to people, in order."""
    return sheet_of(version).asked


def asked_of(version: SurveyVersion, person: Person) -> tuple[Asked, ...]:
    """Those of the version's questions that this person is asked."""
    return sheet_of(version).asked_of(person.teams)


def sheet_of(version: SurveyVersion) -> Sheet:
    """The version with all its questions, also those that are retired."""
    return Sheet(tuple(map(_asked, version.questions)), version.naming)


def of_kind(session: Session, kind: SurveyKind) -> Survey:
    """The survey; NothingPublished before there is one."""
    survey = session.scalar(select(Survey).where(Survey.kind == kind))
    if survey is None:
        raise NothingPublished(kind)
    return survey


def versions(session: Session, kind: SurveyKind) -> list[SurveyVersion]:
    """Every published version with its questions, the newest first."""
    return list(
        session.scalars(
            _published(kind)
            .options(joinedload(SurveyVersion.published_by))
            .order_by(SurveyVersion.number.desc())
        )
    )


def _published(kind: SurveyKind) -> Select[SurveyVersion]:
    return (
        select(SurveyVersion)
        .join(Survey, SurveyVersion.survey_id == Survey.id)
        .where(Survey.kind == kind, SurveyVersion.published_at.is_not(None))
    )


def _asked(question: Question) -> Asked:
    return Asked(
        key=question.key,
        kind=question.kind,
        wording=question.wording,
        topic=question.topic,
        help=question.help,
        required=question.required,
        choices=question.choices,
        seconds=question.seconds,
        show_if=question.condition,
        audience=question.audience,
        replaces=question.replaces,
        is_retired=question.retired_at is not None,
    )


def _row(question: Asked, place: int, now: datetime) -> Question:
    hangs_on = question.show_if
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
        show_if={"key": hangs_on.key, "choice": hangs_on.choice_id}
        if hangs_on
        else None,
        audience=question.audience,
        replaces=question.replaces,
        retired_at=now if question.is_retired else None,
    )
