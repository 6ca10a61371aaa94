"""Admins name themes and their words; what no theme fits is sorted by hand."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.questions import Topic
from app.models import Answer, Person, Submission, Theme
from app.services import themes
from tests.builders import a_field_report, a_marketer, an_admin
from tests.conftest import NOW


@pytest.fixture
def ada(session: Session) -> Person:
    return an_admin(session)


def a_theme(session: Session, ada: Person, name: str = "Speed", *words: str) -> Theme:
    return themes.save(session, None, name, words or ("fast",), ada, NOW)


def landed(report: Submission) -> Answer:
    return next(one for one in report.answers if one.question.topic is Topic.LANDED)


def test_words_are_tidied_and_kept_once(session: Session, ada: Person) -> None:
    theme = themes.save(
        session, None, " Speed ", ["fast", " fast ", "", "two  days"], ada, NOW
    )
    assert (theme.name, theme.words) == ("Speed", ["fast", "two days"])


@pytest.mark.parametrize("name", ["", "  ", "x" * 81, "\x00"])
def test_a_theme_needs_a_name_that_can_be_kept(
    session: Session, ada: Person, name: str
) -> None:
    with pytest.raises(themes.NotATheme):
        themes.save(session, None, name, ["fast"], ada, NOW)


def test_a_name_is_given_once(session: Session, ada: Person) -> None:
    a_theme(session, ada)
    with pytest.raises(themes.NameTaken):
        a_theme(session, ada)


def test_ours_are_a_beginning_and_change_nothing_of_yours(
    session: Session, ada: Person
) -> None:
    a_theme(session, ada, "Speed", "rapid")
    for _ in range(2):
        themes.start_with_ours(session, ada, NOW)
    found = {theme.name: theme.words for theme in themes.active(session)}
    assert found["Speed"] == ["rapid"]
    assert "Price and budget" in found


def test_the_word_of_a_person_stands_above_the_lists(
    session: Session, ada: Person
) -> None:
    speed, price = a_theme(session, ada), a_theme(session, ada, "Price", "price")
    report = a_field_report(session, landed="A fast answer")
    answer = landed(report)

    def sorted_under() -> str:
        session.flush()
        sorting = themes.sorting(session, [report.id])
        return sorting.theme(report.id, Topic.LANDED, "A fast answer")

    assert sorted_under() == "Speed"
    themes.tag(session, answer, price, a_marketer(session), NOW)
    assert sorted_under() == "Price"
    themes.tag(session, answer, None, ada, NOW)
    assert sorted_under() == ""
    themes.tag(session, answer, speed, ada, NOW)
    themes.retire(session, speed, ada, NOW)
    assert sorted_under() == ""


def test_what_no_theme_fits_is_listed_with_what_it_looks_like(
    session: Session, ada: Person
) -> None:
    a_theme(session, ada, "Speed", "fast")
    a_field_report(
        session, landed="The fast route over Kiel", at=NOW - timedelta(days=2)
    )
    left = a_field_report(
        session, landed="Their route over Kiel", at=NOW - timedelta(days=1)
    )
    a_field_report(session, landed="Long ago", at=NOW - timedelta(days=61))
    (one,) = themes.unsorted(session, NOW)
    assert (one.answer.submission_id, one.suggested) == (left.id, "Speed")
    themes.tag(session, one.answer, None, ada, NOW)
    assert themes.unsorted(session, NOW) == []


def test_only_words_of_people_can_be_sorted(session: Session) -> None:
    report = a_field_report(session, objection=["price"], landed="The map")
    written = {
        one.question.topic: themes.answer_of(session, report.id, one.question_id)
        for one in report.answers
    }
    assert written[Topic.OBJECTION] is None
    assert written[Topic.LANDED] is landed(report)
