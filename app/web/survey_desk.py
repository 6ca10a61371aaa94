"""What the pages of the editor of surveys share: the desk, its words, and clashes."""

from collections.abc import Iterable

from app.domain.question_kinds import QuestionKind
from app.domain.questions import SurveyKind
from app.domain.survey_changes import Change, ChangeKind
from app.domain.survey_sheets import SECONDS_MAX, Sheet
from app.services import survey_drafts
from app.services.survey_drafts import Desk
from app.survey_labels import ALWAYS_ASKED, AUDIENCES, CHANGES, MOMENTS, NAMINGS
from app.web.context import db_session, words

#: The part of an address that names a survey.
KIND = f"<any({','.join(SurveyKind)}):kind>"

_VALUES: dict[ChangeKind, dict[str, str]] = {
    ChangeKind.AUDIENCE: AUDIENCES,
    ChangeKind.MOMENT: MOMENTS,
    ChangeKind.KIND: {kind.value: kind.way.label for kind in QuestionKind},
    ChangeKind.NAMING: {naming.value: text for naming, text in NAMINGS.items()},
}


def desk_of(kind: str) -> Desk:
    """The survey with its draft."""
    return survey_drafts.open_desk(db_session(), SurveyKind(kind))


def told(changes: Iterable[Change]) -> list[str]:
    """The changes in the reader's words, one line each."""
    return [_line(change) for change in changes]


def is_too_long(kind: SurveyKind, sheet: Sheet) -> bool:
    """Whether it asks for more of people's time than was promised."""
    return sheet.seconds > SECONDS_MAX[kind]


def _line(change: Change) -> str:
    values = _VALUES.get(change.kind, {})
    text = CHANGES[change.kind]
    if change.kind is ChangeKind.CONDITION and not change.after:
        text = ALWAYS_ASKED
    return words().gettext(
        text,
        question=words().gettext(change.question) if change.question else "",
        before=_shown(values, change.before),
        after=_shown(values, change.after),
    )


def _shown(values: dict[str, str], text: str) -> str:
    found = values.get(text, text)
    return words().gettext(found) if found else ""
