"""Who has answered, apart from what was said."""

from datetime import timedelta

from sqlalchemy.orm import Session

from app.domain.questions import Naming, SurveyKind
from app.domain.survey_sheets import Sheet
from app.services import (
    answers,
    journeys,
    nothing_new,
    participations,
    submissions,
    surveys,
)
from app.translations import words_for
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    a_version,
    an_admin,
)
from tests.conftest import NOW

KIND = SurveyKind.FIELD_REPORT
WORDS = words_for("en", "UTC")


def unnamed(session: Session) -> None:
    """From here on, field reports are unnamed."""
    questions = surveys.asked(a_version(session))
    surveys.publish_sheet(session, KIND, Sheet(questions, Naming.UNNAMED), NOW)


def test_a_report_and_nothing_new_both_count_as_an_answer(session: Session) -> None:
    ben = a_salesperson(session, name="Ben Okoro")
    nadia = a_salesperson(session)
    lea = a_salesperson(session, name="Lea Marin")
    a_marketer(session)
    a_field_report(session, ben)
    a_field_report(session, ben)
    nothing_new.say(session, nadia, "2026-W10", NOW)
    survey = surveys.of_kind(session, KIND)
    week = participations.week_of(session, NOW)
    found = participations.attendance(session, survey, week)
    assert list(found.answered) == [ben, nadia]
    assert list(found.missing) == [lea]
    later = participations.attendance(session, survey, week.following())
    assert list(later.answered) == []


def test_who_has_left_is_not_missing(session: Session) -> None:
    a_version(session)
    a_salesperson(session, left_on=(NOW - timedelta(days=30)).date())
    week = participations.week_of(session, NOW)
    found = participations.attendance(session, surveys.of_kind(session, KIND), week)
    assert list(found.missing) == []


def test_only_the_own_team_and_admins_learn_who_has_answered(session: Session) -> None:
    a_version(session)
    survey = surveys.of_kind(session, KIND)
    assert participations.may_see(survey, a_salesperson(session))
    assert participations.may_see(survey, an_admin(session))
    assert not participations.may_see(survey, a_marketer(session))


def test_the_other_team_does_not_learn_who_said_what(session: Session) -> None:
    unnamed(session)
    author = a_salesperson(session, name="Ben Okoro")
    lead = a_lead(session, author, a_campaign(session))
    report = a_field_report(
        session, author, about=f"lead:{lead.id}", landed="The tracker"
    )
    assert submissions.shown_author(report, a_salesperson(session)) == "Ben Okoro"
    assert submissions.shown_author(report, author) == "Ben Okoro"
    for reader in (a_marketer(session), an_admin(session), None):
        told = answers.reading(report, WORDS, reader)
        assert told.author is None
        assert told.about == ""
        assert [one.texts for one in told.told] == [["The tracker"]]


def test_a_leads_page_shows_no_unnamed_report(session: Session) -> None:
    unnamed(session)
    lead = a_lead(session)
    a_field_report(session, lead.owner, about=f"lead:{lead.id}", landed="The tracker")
    kinds = [entry.kind for entry in journeys.of(session, lead, WORDS).entries]
    assert journeys.EntryKind.REPORT not in kinds


def test_the_promise_of_a_version_holds_after_the_next(session: Session) -> None:
    unnamed(session)
    report = a_field_report(session)
    surveys.publish(session, KIND, surveys.asked(a_version(session)), NOW)
    assert submissions.shown_author(report, a_marketer(session)) is None
