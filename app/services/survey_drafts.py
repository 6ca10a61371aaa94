"""Drafts of surveys: what admins change before anybody is asked it."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.questions import Asked, SurveyKind
from app.domain.survey_changes import Change, changes_between
from app.domain.survey_sheets import Sheet, as_plain, from_plain
from app.models import Person, Survey, SurveyDraft, SurveyVersion
from app.services import audit, surveys

Edit = Callable[[Sheet], Sheet]


class ChangedMeanwhile(Exception):
    """Somebody else saved the same question, or the draft, after it was opened."""

    def __init__(self, theirs: Asked | None = None, by: str = "") -> None:
        super().__init__("The draft was changed meanwhile.")
        #: The question as it stands by now; None if it is the whole draft.
        self.theirs = theirs
        self.by = by


class NothingToPublish(Exception):
    """The draft says what is asked already, or asks nothing."""


@dataclass(frozen=True)
class Opened:
    """Which question an editor opened, and its mark at that time."""

    key: str
    mark: str


@dataclass(frozen=True)
class Desk:
    """A survey as its editor shows it."""

    survey: Survey
    published: SurveyVersion
    sheet: Sheet
    #: The row of the draft; None while nothing was ever changed.
    draft: SurveyDraft | None

    @property
    def is_changed(self) -> bool:
        """Whether something waits to be published."""
        return self.draft is not None and self.draft.sheet is not None

    @property
    def revision(self) -> int:
        return self.draft.revision if self.draft else 0

    @property
    def changes(self) -> list[Change]:
        """What publishing would change."""
        return changes_between(surveys.sheet_of(self.published), self.sheet)


def mark_of(question: Asked) -> str:
    """Some characters that change with anything about the question."""
    plain = json.dumps(as_plain(Sheet((question,))), sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def open_desk(session: Session, kind: SurveyKind) -> Desk:
    """The survey with its draft, or with what is published where there is none."""
    survey = surveys.of_kind(session, kind)
    published = surveys.current_version(session, kind)
    draft = session.scalar(
        select(SurveyDraft)
        .where(SurveyDraft.survey_id == survey.id)
        .options(joinedload(SurveyDraft.saved_by))
    )
    plain = draft.sheet if draft else None
    sheet = from_plain(plain) if plain else surveys.sheet_of(published)
    return Desk(survey, published, sheet, draft)


def edit(
    session: Session, kind: SurveyKind, change: Edit, by: Person, now: datetime
) -> Desk:
    """Change the draft as it is now, one editor after the other."""
    _lock(session, kind)
    desk = open_desk(session, kind)
    sheet = change(desk.sheet)
    if sheet == desk.sheet:
        return desk
    draft = desk.draft
    if draft is None:
        draft = SurveyDraft(survey_id=desk.survey.id, revision=0)
        session.add(draft)
    draft.sheet = as_plain(sheet)
    _saved(draft, by, now)
    session.flush()  # Whoever opens the desk next must find it.
    return Desk(desk.survey, desk.published, sheet, draft)


def edit_question(
    session: Session,
    kind: SurveyKind,
    opened: Opened,
    change: Edit,
    by: Person,
    now: datetime,
) -> Desk:
    """Change one question as it was opened; what others changed elsewhere stays.

    Raises ChangedMeanwhile if somebody changed that very question since.
    """

    def unless_changed(sheet: Sheet) -> Sheet:
        theirs = sheet.question(opened.key)
        if mark_of(theirs) != opened.mark:
            draft = open_desk(session, kind).draft
            raise ChangedMeanwhile(theirs, draft.saved_by.name if draft else "")
        return change(sheet)

    return edit(session, kind, unless_changed, by, now)


def publish(
    session: Session, kind: SurveyKind, revision: int, by: Person, now: datetime
) -> SurveyVersion:
    """Put the draft out as it was seen.

    Raises ChangedMeanwhile if it was changed since, and NothingToPublish.
    """
    _lock(session, kind)
    desk = open_desk(session, kind)
    if desk.revision != revision:
        raise ChangedMeanwhile(None, desk.draft.saved_by.name if desk.draft else "")
    if desk.draft is None or not desk.changes or not desk.sheet.asked:
        raise NothingToPublish
    version = surveys.publish_sheet(session, kind, desk.sheet, now, by)
    desk.draft.sheet = None
    _saved(desk.draft, by, now)
    audit.note(session, by, "survey.published", f"survey-version-{version.id}", {}, now)
    session.flush()  # The next draft begins with this version.
    return version


def discard(
    session: Session, kind: SurveyKind, revision: int, by: Person, now: datetime
) -> None:
    """Go back to what is published; ChangedMeanwhile if the draft has changed."""
    _lock(session, kind)
    desk = open_desk(session, kind)
    if desk.revision != revision:
        raise ChangedMeanwhile(None, desk.draft.saved_by.name if desk.draft else "")
    if desk.draft is not None:
        desk.draft.sheet = None
        _saved(desk.draft, by, now)
        session.flush()  # Whoever opens the desk next must find it gone.


def _saved(draft: SurveyDraft, by: Person, now: datetime) -> None:
    draft.revision += 1
    draft.saved_at = now
    draft.saved_by = by


def _lock(session: Session, kind: SurveyKind) -> None:
    """Let editors save one after the other; SQLite's writers do so anyway."""
    session.execute(select(Survey.id).where(Survey.kind == kind).with_for_update())
