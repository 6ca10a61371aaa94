"""Forms built from questions: every kind asked, read, and shown again."""

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict

from app.domain.question_kinds import AnswerValue, Choice, Flaw, QuestionKind
from app.domain.questions import Asked, ShowIf, SurveyKind, Topic
from app.labels import FLAWS
from app.services import surveys
from app.services.picks import Picks
from app.web.forms import SurveyForm, as_sent, form_class
from tests.builders import a_workspace
from tests.conftest import NOW

CHOICES = (Choice("price", "Price"), Choice("timing", "Timing"))
PICKS = Picks(
    leads=(("lead:1", "Jane Doe, Acme"),),
    campaigns=(("campaign:1", "Spring"),),
    rivals=("Kielfracht",),
)


@pytest.fixture
def _page(app: Flask, session: Session) -> Iterator[None]:
    a_workspace(session)
    session.commit()
    with app.test_request_context("https://throughline.example/", method="POST"):
        yield


def the_form(
    session: Session, kind: QuestionKind, *sent: str, required: bool = False
) -> SurveyForm:
    """A survey of one question, with what was sent for it."""
    question = Asked("data", kind, "Well?", choices=CHOICES, required=required)
    version = surveys.publish(session, SurveyKind.BUYER_PULSE, [question], NOW)
    session.commit()
    return filled(form_class(version, PICKS), *sent)


def filled(form: type[SurveyForm], *sent: str) -> SurveyForm:
    values = MultiDict([("q_data", value) for value in sent])
    return form(formdata=values, meta={"csrf": False})


READ: list[tuple[QuestionKind, tuple[str, ...], AnswerValue]] = [
    (QuestionKind.SHORT_TEXT, (" two\r\nlines ",), "two lines"),
    (QuestionKind.LONG_TEXT, (" two\r\nlines ",), "two\nlines"),
    (QuestionKind.ONE_OF, ("price",), "price"),
    (QuestionKind.SOME_OF, ("price", "timing", "price"), ["price", "timing"]),
    (QuestionKind.SCALE, ("4",), 4),
    (QuestionKind.YES_NO, ("no",), False),
    (QuestionKind.NUMBER, ("1,200",), 1200),
    (QuestionKind.NUMBER, ("-3.5",), -3.5),
    (QuestionKind.DATE, ("2026-03-04",), "2026-03-04"),
    (QuestionKind.LEAD, ("lead:1", ""), "lead:1"),
    (QuestionKind.LEAD, ("", "Hafen & Co"), "Hafen & Co"),
    (QuestionKind.CAMPAIGN, ("campaign:1",), "campaign:1"),
    (
        QuestionKind.COMPETITOR,
        ("price", "Kielfracht", "Acme, Inc.\r\n Bolt "),
        ["price", "Kielfracht", "Acme, Inc.", "Bolt"],
    ),
]

REFUSED: list[tuple[QuestionKind, tuple[str, ...], Flaw]] = [
    (QuestionKind.SHORT_TEXT, ("x" * 301,), Flaw.TOO_LONG),
    (QuestionKind.SHORT_TEXT, ("a\x00b",), Flaw.NOT_TEXT),
    (QuestionKind.LONG_TEXT, ("x" * 5001,), Flaw.TOO_LONG),
    (QuestionKind.ONE_OF, ("weather",), Flaw.UNKNOWN_CHOICE),
    (QuestionKind.SOME_OF, ("price", "weather"), Flaw.UNKNOWN_CHOICE),
    (QuestionKind.SCALE, ("6",), Flaw.NOT_ON_SCALE),
    (QuestionKind.SCALE, ("²",), Flaw.NOT_ON_SCALE),
    (QuestionKind.YES_NO, ("perhaps",), Flaw.UNKNOWN_CHOICE),
    (QuestionKind.NUMBER, ("many",), Flaw.NOT_A_NUMBER),
    (QuestionKind.NUMBER, ("NaN",), Flaw.NOT_A_NUMBER),
    (QuestionKind.DATE, ("04/03/2026",), Flaw.NOT_A_DATE),
    (QuestionKind.LEAD, ("lead:1", "Hafen & Co"), Flaw.ONE_ONLY),
    (QuestionKind.CAMPAIGN, ("Spring",), Flaw.UNKNOWN_CHOICE),
    (QuestionKind.COMPETITOR, ("\n".join(map(str, range(21))),), Flaw.TOO_MANY),
    (QuestionKind.COMPETITOR, ("Ac\x00me",), Flaw.NOT_TEXT),
]


def test_every_flaw_has_its_words() -> None:
    assert set(FLAWS) == set(Flaw)


@pytest.mark.usefixtures("_page")
@pytest.mark.parametrize(("kind", "sent", "answer"), READ)
def test_what_was_sent_is_read_and_can_be_sent_again(
    session: Session, kind: QuestionKind, sent: tuple[str, ...], answer: AnswerValue
) -> None:
    form = the_form(session, kind, *sent)
    assert form.validate(), form.errors
    assert form.answers() == {"data": answer}
    again = as_sent(form.version, form.answers()).getlist("q_data")
    assert filled(type(form), *again).answers() == {"data": answer}


@pytest.mark.usefixtures("_page")
@pytest.mark.parametrize(("kind", "sent", "flaw"), REFUSED)
def test_what_is_no_answer_is_said_at_its_field(
    session: Session, kind: QuestionKind, sent: tuple[str, ...], flaw: Flaw
) -> None:
    form = the_form(session, kind, *sent)
    assert not form.validate()
    (said,) = form.of("data").errors
    assert str(said).startswith(FLAWS[flaw].partition("%")[0])
    assert "%" not in said


@pytest.mark.usefixtures("_page")
@pytest.mark.parametrize("kind", QuestionKind)
def test_nothing_sent_is_no_answer(session: Session, kind: QuestionKind) -> None:
    form = the_form(session, kind)
    assert form.validate(), form.errors
    assert form.answers() == {}


@pytest.mark.usefixtures("_page")
@pytest.mark.parametrize("kind", QuestionKind)
def test_nothing_sent_where_something_is_needed_is_asked_for(
    session: Session, kind: QuestionKind
) -> None:
    form = the_form(session, kind, required=True)
    assert not form.validate()
    assert form.of("data").errors == ["Please answer: Well?"]


@pytest.mark.usefixtures("_page")
@pytest.mark.parametrize(
    ("kind", "sent", "kept"),
    [
        (QuestionKind.LONG_TEXT, "be\x00fore", "before"),
        (QuestionKind.COMPETITOR, "Ac\x00me", ["Acme"]),
    ],
)
def test_a_character_that_cannot_be_stored_is_taken_out(
    session: Session, kind: QuestionKind, sent: str, kept: object
) -> None:
    form = the_form(session, kind, sent)
    assert not form.validate()
    assert form.of("data").data == kept


@pytest.mark.usefixtures("_page")
def test_a_question_under_another_stands_apart_once_it_has_a_condition(
    session: Session,
) -> None:
    def parts(condition: ShowIf | None) -> list[tuple[int, bool]]:
        head = Asked(
            "why", QuestionKind.ONE_OF, "Why?", Topic.OBJECTION, choices=CHOICES
        )
        line = Asked(
            "line",
            QuestionKind.SHORT_TEXT,
            "What exactly?",
            Topic.OBJECTION_NOTE,
            show_if=condition,
        )
        version = surveys.publish(session, SurveyKind.FIELD_REPORT, [head, line], NOW)
        session.commit()
        form = form_class(version, PICKS)(meta={"csrf": False})
        return [
            (len(block.parts), block.condition is not None) for block in form.blocks
        ]

    assert parts(None) == [(1, False)]
    assert parts(ShowIf("why", "price")) == [(0, False), (0, True)]
