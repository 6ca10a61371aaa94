"""Field reports found by what they say, about what, by whom and since when."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.questions import Naming, SurveyKind, Topic
from app.domain.survey_sheets import Sheet
from app.models import Person, Submission
from app.services import report_search, submissions, surveys
from app.services.report_search import Wanted
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    a_version,
)
from tests.conftest import NOW


def found(session: Session, wanted: Wanted, reader: Person | None = None) -> list[int]:
    reader = reader or a_marketer(session)
    page = report_search.find(session, wanted, reader)
    return [report.id for report in page.submissions]


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("straße", True),
        ("STRASSE", False),
        ("Über", True),
        ("über", True),
        ("ÜBER", True),
        ("100%", True),
        ("100_", False),
        ('"gut"', True),
        ("back\\slash", True),
        ("🚚", True),
        ("nothing of that", False),
    ],
)
def test_words_are_found_in_any_case_and_taken_as_they_are(
    session: Session, words: str, is_found: bool
) -> None:
    said = 'Über die Straße, 100% "gut" back\\slash 🚚'
    report = a_field_report(session, landed=said)
    assert found(session, Wanted(words)) == ([report.id] if is_found else [])


def three_reports(session: Session) -> tuple[Submission, Submission, Submission]:
    nadia = a_salesperson(session)
    lead = a_lead(session, nadia, a_campaign(session), name="Jane Roe", company="Acme")
    old = a_field_report(session, nadia, NOW - timedelta(days=40), goal="Ship")
    about = a_field_report(session, nadia, about=f"lead:{lead.id}", landed="The map")
    bens = a_field_report(session, a_salesperson(session, name="Ben"), goal="Store")
    return old, about, bens


def test_reports_are_narrowed_down(session: Session) -> None:
    old, about, bens = three_reports(session)
    since = NOW - timedelta(days=30)
    assert found(session, Wanted()) == [bens.id, about.id, old.id]
    assert found(session, Wanted(since=since)) == [bens.id, about.id]
    assert found(session, Wanted(says=Topic.GOAL)) == [bens.id, old.id]
    assert found(session, Wanted(author_id=bens.author_id)) == [bens.id]
    assert found(session, Wanted(campaign_id=about.campaign_id)) == [about.id]
    assert found(session, Wanted("acme")) == [about.id]
    assert found(session, Wanted("ship", says=Topic.GOAL, since=since)) == []


def test_nobody_finds_out_by_searching_who_said_it(session: Session) -> None:
    asked = surveys.asked(a_version(session))
    kind = SurveyKind.FIELD_REPORT
    surveys.publish_sheet(session, kind, Sheet(asked, Naming.UNNAMED), NOW)
    _, about, _ = three_reports(session)
    company = a_field_report(session, about="Hafen & Co", landed="The tracker")
    colleague = a_salesperson(session, name="Lea Marin")
    for wanted in (
        Wanted(author_id=about.author_id, says=Topic.LANDED),
        Wanted(campaign_id=about.campaign_id),
        Wanted("Jane Roe"),
        Wanted("Hafen"),
    ):
        assert found(session, wanted) == []
        expected = company.id if wanted.words == "Hafen" else about.id
        assert found(session, wanted, colleague) == [expected]
    assert found(session, Wanted("tracker")) == [company.id]


def test_pages_run_from_the_newest_to_the_oldest(session: Session) -> None:
    author = a_salesperson(session)
    made = [a_field_report(session, author).id for _ in range(submissions.PAGE + 1)]
    first = report_search.find(session, Wanted(), author)
    assert [report.id for report in first.submissions] == made[:0:-1]
    assert first.older is not None
    rest = report_search.find(session, Wanted(), author, first.older)
    assert [report.id for report in rest.submissions] == made[:1]
    assert rest.older is None
