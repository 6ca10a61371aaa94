"""Drafts: kept while typing, gone when sent."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.questions import SurveyKind
from app.models import Draft
from app.services import drafts, submissions
from app.services.drafts import Typed
from tests.builders import a_salesperson, a_version
from tests.conftest import NOW

KIND = SurveyKind.FIELD_REPORT


def test_a_draft_is_kept_and_found(session: Session) -> None:
    person, version = a_salesperson(session), a_version(session)
    typed = Typed("key", {"landed": ["The ship"], "objection": ["price", "timing"]})
    drafts.save(session, person, version, typed, NOW)
    session.commit()
    session.expire_all()
    draft = drafts.of(session, person, KIND)
    assert draft is not None
    assert draft.values == {"landed": ["The ship"], "objection": ["price", "timing"]}
    assert (draft.form_key, draft.version_id) == ("key", version.id)


def test_what_is_typed_later_takes_the_place_of_what_was_typed_before(
    session: Session,
) -> None:
    person, version = a_salesperson(session), a_version(session)
    later = NOW + timedelta(minutes=1)
    drafts.save(session, person, version, Typed("a", {"goal": ["Sh"]}), NOW)
    drafts.save(session, person, version, Typed("a", {"goal": ["Ship"]}), later)
    draft = drafts.of(session, person, KIND)
    assert draft is not None
    assert (draft.values, draft.saved_at) == ({"goal": ["Ship"]}, later)
    assert session.scalar(select(func.count(Draft.id))) == 1


def test_drafts_of_different_subjects_and_people_are_apart(session: Session) -> None:
    person, version = a_salesperson(session), a_version(session)
    drafts.save(session, person, version, Typed("a", {"goal": ["Ship"]}), NOW)
    drafts.save(
        session, person, version, Typed("b", {"goal": ["Sail"]}, "campaign-3"), NOW
    )
    about = drafts.of(session, person, KIND, "campaign-3")
    assert about is not None
    assert about.values == {"goal": ["Sail"]}
    assert drafts.of(session, a_salesperson(session), KIND) is None


def test_an_emptied_form_leaves_no_draft(session: Session) -> None:
    person, version = a_salesperson(session), a_version(session)
    drafts.save(session, person, version, Typed("a", {"goal": ["Ship"]}), NOW)
    drafts.save(session, person, version, Typed("a", {"goal": ["  "]}), NOW)
    assert drafts.of(session, person, KIND) is None


def test_a_copy_that_arrives_after_the_form_was_sent_is_dropped(
    session: Session,
) -> None:
    person, version = a_salesperson(session), a_version(session)
    typed = Typed("key", {"goal": ["Ship"]})
    drafts.save(session, person, version, typed, NOW)
    submissions.submit(session, person, version, {"goal": "Ship"}, "key", NOW)
    drafts.discard(session, person, KIND)
    assert not drafts.save(session, person, version, typed, NOW)
    assert drafts.of(session, person, KIND) is None
