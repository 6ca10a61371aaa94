"""What a survey brought: counted by week, in as many queries for many answers as for few."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.domain.question_kinds import Choice, QuestionKind
from app.domain.questions import Asked, SurveyKind
from app.domain.survey_sheets import Sheet, replaced, retired
from app.models import Answer, Person, Submission, SurveyVersion
from app.services import result_rows, results, submissions, surveys
from app.services.results import Told
from app.translations import words_for
from tests.builders import (
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    a_version,
    a_workspace,
)
from tests.conftest import NOW
from tests.web.pages import counted_queries

KIND = SurveyKind.FIELD_REPORT
WORDS = words_for("en", "UTC")
WEEK = timedelta(weeks=1)


def told(session: Session, key: str, weeks: int = 4) -> Told:
    found = results.of(session, KIND, weeks, NOW)
    (one,) = [told for told in found.questions if told.question.key == key]
    return one


def test_answers_are_counted_by_choice_and_week(session: Session) -> None:
    nadia = a_salesperson(session)
    a_field_report(session, nadia, NOW - 2 * WEEK, objection=["price"])
    a_field_report(session, nadia, NOW, objection=["price", "timing"])
    a_field_report(session, nadia, NOW, objection=["timing"])
    found = told(session, "objection")
    assert list(found.answers.counts) == [0, 1, 0, 2]
    series = {one.label: list(one.counts) for one in found.series}
    assert series["Price"] == [0, 1, 0, 1]
    assert series["Timing"] == [0, 0, 0, 2]
    assert found.most == 2


def test_a_week_begins_on_monday_on_the_companys_clocks(session: Session) -> None:
    a_workspace(session, zone="Pacific/Auckland")
    monday_there = datetime.fromisoformat("2026-03-01T11:30:00+00:00")
    a_field_report(session, at=monday_there, landed="The tracker")
    a_field_report(session, at=monday_there - timedelta(hours=1), landed="The map")
    assert list(told(session, "landed").answers.counts) == [0, 0, 1, 1]


def test_the_newest_words_are_shown_once_each(session: Session) -> None:
    nadia = a_salesperson(session)
    for text in ("The map", "The tracker", "The map"):
        a_field_report(session, nadia, landed=text)
    assert list(told(session, "landed").latest) == ["The map", "The tracker"]


def test_numbers_and_scales_have_a_mean(session: Session) -> None:
    mood = Asked("mood", QuestionKind.SCALE, "How did it go?")
    version = surveys.publish(session, KIND, [mood], NOW)
    author = a_salesperson(session)
    for key, step in enumerate((2, 4, 4, 5)):
        submissions.submit(session, author, version, {"mood": step}, str(key), NOW)
    found = told(session, "mood")
    assert found.mean == pytest.approx(3.75)
    assert [one.total for one in found.series] == [0, 1, 0, 2, 1]


def changed_sheet(version: SurveyVersion, change: str) -> Sheet:
    sheet = surveys.sheet_of(version)
    question = sheet.question("objection")
    if change == "wording":
        return replace(
            sheet, questions=(replace(question, wording="And?"), *sheet.questions[2:])
        )
    if change == "choices":
        choices = (*question.choices, Choice("politics", "Politics"))
        return replace(
            sheet, questions=(replace(question, choices=choices), *sheet.questions[2:])
        )
    new = replace(question, key="worry", wording="What worried them?")
    return replaced(sheet, "objection", new)


@pytest.mark.parametrize(
    ("change", "key", "breaks"),
    [
        ("wording", "objection", []),
        ("choices", "objection", [2]),
        ("meaning", "worry", [2]),
    ],
)
def test_the_line_breaks_where_the_question_became_another(
    session: Session, change: str, key: str, breaks: list[int]
) -> None:
    nadia = a_salesperson(session)
    a_field_report(session, nadia, NOW - 3 * WEEK, objection=["price"])
    sheet = changed_sheet(a_version(session), change)
    surveys.publish_sheet(session, KIND, sheet, NOW - WEEK)
    a_field_report(session, nadia, NOW, **{key: ["price"]})
    found = told(session, key)
    assert list(found.breaks) == breaks
    # Old and new answers stand in one line.
    (price,) = [one for one in found.series if one.label == "Price"]
    assert list(price.counts) == [1, 0, 0, 1]


def test_a_retired_question_still_shows_its_answers(session: Session) -> None:
    a_field_report(session, landed="The tracker")
    sheet = surveys.sheet_of(a_version(session))
    sheet = retired(retired(sheet, "landed"), "goal")
    surveys.publish_sheet(session, KIND, sheet, NOW)
    shown = [one.question for one in results.of(session, KIND, 4, NOW).questions]
    assert [one.key for one in shown if one.is_retired] == ["landed"]


def many_answers(session: Session, author: Person, count: int) -> None:
    """Submissions with an answer to every question, in bulk."""
    version = a_version(session)
    first = session.scalar(
        select(Submission.id).order_by(Submission.id.desc()).limit(1)
    )
    ids = range((first or 0) + 1, (first or 0) + 1 + count)
    session.execute(
        insert(Submission),
        [
            {
                "id": id_,
                "kind": KIND,
                "version_id": version.id,
                "author_id": author.id,
                "submitted_at": NOW - timedelta(hours=id_ % 1800),
                "form_key": f"bulk-{id_}",
            }
            for id_ in ids
        ],
    )
    session.execute(
        insert(Answer),
        [
            {
                "submission_id": id_,
                "question_id": question.id,
                "value": [question.choices[id_ % len(question.choices)].id]
                if question.choices
                else f"Words {id_}",
            }
            for id_ in ids
            for question in version.questions
        ],
    )
    session.commit()


def test_the_number_of_queries_does_not_grow_with_the_answers(session: Session) -> None:
    author = a_salesperson(session)
    asked = []
    for count in (10, 2000):
        many_answers(session, author, count)
        session.expire_all()
        with counted_queries() as queries:
            found = results.of(session, KIND, 12, NOW)
        asked.append(len(queries))
    assert found.submissions.total == 2010
    assert asked[0] == asked[1] <= 8


def test_an_export_names_nobody_where_that_was_promised(session: Session) -> None:
    lead = a_lead(session, a_salesperson(session, name="Ben Okoro"), name="Jane Roe")
    a_field_report(session, lead.owner, about=f"lead:{lead.id}", landed="The map")
    (told_all,) = result_rows.records(session, KIND, a_marketer(session), WORDS)
    assert (told_all.author, told_all.said["landed"]) == ("Ben Okoro", ["The map"])
    assert "Jane Roe" in told_all.about
    version = surveys.current_version(session, KIND)
    version.naming = version.naming.UNNAMED
    (told_less,) = result_rows.records(session, KIND, a_marketer(session), WORDS)
    assert "Ben" not in str(told_less)
    assert "Jane" not in str(told_less)
    assert told_less.said == {"landed": ["The map"]}
