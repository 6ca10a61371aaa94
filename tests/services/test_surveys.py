"""Versions of surveys: published once, never changed."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.question_sets import DEFAULTS
from app.domain.questions import SurveyKind
from app.models import Question
from app.services import surveys
from tests.builders import a_workspace, an_admin
from tests.conftest import NOW


@pytest.mark.parametrize("kind", SurveyKind)
def test_the_questions_that_ship_are_asked_as_written(
    session: Session, kind: SurveyKind
) -> None:
    surveys.publish_defaults(session, NOW)
    session.commit()
    session.expire_all()
    version = surveys.current_version(session, kind)
    assert version.number == 1
    assert surveys.asked(version) == DEFAULTS[kind]


def test_the_defaults_are_published_once(session: Session) -> None:
    surveys.publish_defaults(session, NOW)
    before = session.scalar(select(func.count(Question.id)))
    surveys.publish_defaults(session, NOW)
    assert session.scalar(select(func.count(Question.id))) == before


def test_an_edited_survey_is_not_reset_by_the_defaults(session: Session) -> None:
    edited = DEFAULTS[SurveyKind.FIELD_REPORT][:3]
    surveys.publish(session, SurveyKind.FIELD_REPORT, edited, NOW)
    surveys.publish_defaults(session, NOW)
    version = surveys.current_version(session, SurveyKind.FIELD_REPORT)
    assert surveys.asked(version) == edited


def test_a_new_version_leaves_the_old_one_as_it_was(session: Session) -> None:
    a_workspace(session)
    surveys.publish_defaults(session, NOW)
    kind = SurveyKind.FIELD_REPORT
    old = surveys.current_version(session, kind)
    new = surveys.publish(session, kind, DEFAULTS[kind][:2], NOW, an_admin(session))
    session.commit()
    session.expire_all()
    assert surveys.current_version(session, kind).id == new.id
    assert new.number == 2
    kept = surveys.version_or_none(session, kind, old.id)
    assert kept is not None
    assert surveys.asked(kept) == DEFAULTS[kind]


def test_a_retired_question_is_not_asked(session: Session) -> None:
    surveys.publish_defaults(session, NOW)
    version = surveys.current_version(session, SurveyKind.FIELD_REPORT)
    version.questions[0].retired_at = NOW
    assert next(iter(surveys.asked(version))).key == "objection"


def test_a_version_of_another_survey_is_none_of_ours(session: Session) -> None:
    surveys.publish_defaults(session, NOW)
    intent = surveys.current_version(session, SurveyKind.CAMPAIGN_INTENT)
    kind = SurveyKind.FIELD_REPORT
    assert surveys.version_or_none(session, kind, intent.id) is None
    assert surveys.version_or_none(session, kind, 4711) is None


def test_before_anything_is_published_there_is_no_version(session: Session) -> None:
    with pytest.raises(surveys.NothingPublished):
        surveys.current_version(session, SurveyKind.FIELD_REPORT)
