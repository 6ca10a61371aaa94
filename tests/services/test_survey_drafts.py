"""Drafts of surveys: nobody is asked them, and two editors lose nothing."""

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from app.domain.question_kinds import QuestionKind
from app.domain.questions import Asked, SurveyKind
from app.domain.survey_changes import ChangeKind
from app.domain.survey_sheets import Sheet, added, changed, moved
from app.models import Person
from app.services import survey_drafts, surveys
from app.services.survey_drafts import (
    ChangedMeanwhile,
    Desk,
    NothingToPublish,
    Opened,
)
from tests.builders import a_version, an_admin
from tests.conftest import NOW

KIND = SurveyKind.FIELD_REPORT
MOOD = Asked("mood", QuestionKind.SCALE, "How did it go?", seconds=3)


@pytest.fixture
def admin(session: Session) -> Person:
    a_version(session)
    return an_admin(session)


def reworded(key: str, wording: str) -> survey_drafts.Edit:
    def edit(sheet: Sheet) -> Sheet:
        return changed(sheet, replace(sheet.question(key), wording=wording))

    return edit


def opened_as(question: Asked) -> Opened:
    return Opened(question.key, survey_drafts.mark_of(question))


def with_mood(session: Session, admin: Person) -> Desk:
    return survey_drafts.edit(session, KIND, lambda s: added(s, MOOD), admin, NOW)


def test_a_draft_is_seen_by_nobody_until_it_is_published(
    session: Session, admin: Person
) -> None:
    desk = with_mood(session, admin)
    assert desk.is_changed
    asked = surveys.asked(surveys.current_version(session, KIND))
    assert MOOD not in asked
    version = survey_drafts.publish(session, KIND, desk.revision, admin, NOW)
    assert version.number == 2
    assert version.published_by is admin
    assert MOOD in surveys.asked(surveys.current_version(session, KIND))
    assert not survey_drafts.open_desk(session, KIND).is_changed


def test_publishing_says_what_it_changes(session: Session, admin: Person) -> None:
    with_mood(session, admin)
    session.commit()
    session.expire_all()
    (change,) = survey_drafts.open_desk(session, KIND).changes
    assert (change.kind, change.question) == (ChangeKind.ADDED, "How did it go?")


def test_two_editors_of_two_questions_both_keep_their_words(
    session: Session, admin: Person
) -> None:
    opened = survey_drafts.open_desk(session, KIND).sheet
    for key in ("landed", "goal"):
        survey_drafts.edit_question(
            session,
            KIND,
            opened_as(opened.question(key)),
            reworded(key, f"New {key}"),
            admin,
            NOW,
        )
    sheet = survey_drafts.open_desk(session, KIND).sheet
    wordings = [sheet.question(key).wording for key in ("landed", "goal")]
    assert wordings == ["New landed", "New goal"]


def test_two_editors_of_one_question_are_told(session: Session, admin: Person) -> None:
    question = survey_drafts.open_desk(session, KIND).sheet.question("landed")
    opened = opened_as(question)
    theirs = reworded("landed", "What worked?")
    survey_drafts.edit_question(session, KIND, opened, theirs, admin, NOW)
    mine = reworded("landed", "What convinced them?")
    with pytest.raises(ChangedMeanwhile) as told:
        survey_drafts.edit_question(session, KIND, opened, mine, admin, NOW)
    assert told.value.theirs is not None
    assert told.value.theirs.wording == "What worked?"
    assert told.value.by == admin.name
    kept = survey_drafts.open_desk(session, KIND).sheet.question("landed")
    assert kept.wording == "What worked?"


def test_what_was_not_seen_is_not_published(session: Session, admin: Person) -> None:
    seen = with_mood(session, admin).revision
    survey_drafts.edit(session, KIND, lambda s: moved(s, "mood", -1), admin, NOW)
    with pytest.raises(ChangedMeanwhile):
        survey_drafts.publish(session, KIND, seen, admin, NOW)
    assert surveys.current_version(session, KIND).number == 1


def test_a_draft_that_was_thrown_away_is_not_published(
    session: Session, admin: Person
) -> None:
    seen = with_mood(session, admin).revision
    survey_drafts.discard(session, KIND, seen, admin, NOW)
    desk = survey_drafts.open_desk(session, KIND)
    assert not desk.is_changed
    assert MOOD not in desk.sheet.asked
    with pytest.raises(ChangedMeanwhile):
        survey_drafts.publish(session, KIND, seen, admin, NOW)
    with pytest.raises(NothingToPublish):
        survey_drafts.publish(session, KIND, desk.revision, admin, NOW)


def test_an_edit_that_changes_nothing_is_none(session: Session, admin: Person) -> None:
    desk = survey_drafts.edit(session, KIND, lambda sheet: sheet, admin, NOW)
    assert not desk.is_changed
