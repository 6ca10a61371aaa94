"""Adding a kind of question: one entry among the kinds, and each test says what it lacks."""

import re
from pathlib import Path

import pytest
from flask import Flask, get_template_attribute
from sqlalchemy.orm import Session

import app as package
from app.domain.question_kinds import Choice, QuestionKind, Widget, check_answer
from app.domain.questions import Asked, SurveyKind
from app.services import surveys
from app.services.picks import Picks
from app.web.forms import WIDGETS, form_class
from tests.builders import a_workspace
from tests.conftest import NOW
from tests.web.pages import read

CHOICES = (Choice("price", "Price"), Choice("timing", "Timing"))
APP = Path(package.__file__).parent
LONGEST_ID = 32


def test_every_widget_has_its_field() -> None:
    assert set(WIDGETS) == set(Widget), "WIDGETS in app/web/forms.py lacks a widget"


@pytest.mark.parametrize("folder", ["services", "models", "web"])
def test_only_its_own_entry_knows_a_kind(folder: str) -> None:
    kinds = re.compile(rf"QuestionKind\.({'|'.join(QuestionKind.__members__)})\b")
    naming = [
        str(path.relative_to(APP))
        for path in (APP / folder).rglob("*.py")
        if kinds.search(path.read_text())
    ]
    assert naming == [], "ask for what the kind's `way` says instead"


@pytest.mark.parametrize("kind", QuestionKind)
def test_it_fits_the_table_and_costs_some_time(kind: QuestionKind) -> None:
    assert len(kind.value) <= LONGEST_ID
    assert kind.way.seconds > 0
    assert kind.way.label


@pytest.mark.parametrize("kind", QuestionKind)
def test_its_answers_are_checked(kind: QuestionKind) -> None:
    assert check_answer(kind, "\x00", CHOICES) is not None


@pytest.mark.parametrize("kind", QuestionKind)
def test_its_fixed_choices_are_answers_that_can_be_sent_again(
    kind: QuestionKind,
) -> None:
    for choice, kept in kind.way.fixed.items():
        assert check_answer(kind, kept) is None
        assert kind.way.stored(choice.id) == kept
        assert kind.way.sent(kept) == [choice.id]


@pytest.mark.parametrize("kind", QuestionKind)
def test_the_form_draws_it_so_that_it_can_be_answered(
    app: Flask, session: Session, kind: QuestionKind
) -> None:
    a_workspace(session)
    question = Asked("x", kind, "Well?", choices=CHOICES)
    version = surveys.publish(session, SurveyKind.BUYER_PULSE, [question], NOW)
    session.commit()
    with app.test_request_context("https://throughline.example/"):
        form = form_class(version, Picks())(formdata=None, meta={"csrf": False})
        survey = get_template_attribute("_macros/questions.html", "survey")
        drawn = read(str(survey(form, "", "", "Send")))
    fields = [
        node
        for tag in ("input", "textarea", "select")
        for node in drawn.all(tag)
        if node.attributes["name"].removesuffix("[]") == "q_x"
    ]
    assert fields, "templates/_macros/question_fields.html lacks a branch"
    assert all("id" in node.attributes for node in fields)
