"""Adding a kind of question: each test names a place that was forgotten."""

import pytest
from flask import Flask, get_template_attribute
from sqlalchemy.orm import Session

from app.domain.questions import (
    Asked,
    Choice,
    QuestionKind,
    SurveyKind,
    check_answer,
)
from app.domain.survey_sheets import SECONDS
from app.services import surveys
from app.services.picks import Picks
from app.survey_labels import QUESTION_KINDS
from app.web.forms import FIELDS, form_class
from tests.builders import a_workspace
from tests.conftest import NOW
from tests.web.pages import read

CHOICES = (Choice("price", "Price"), Choice("timing", "Timing"))
PLACES = {
    "FIELDS in app/web/forms.py": FIELDS,
    "SECONDS in app/domain/survey_sheets.py": SECONDS,
    "QUESTION_KINDS in app/survey_labels.py": QUESTION_KINDS,
}


@pytest.mark.parametrize("place", PLACES)
def test_a_table_knows_every_kind(place: str) -> None:
    assert set(PLACES[place]) == set(QuestionKind), f"{place} lacks a kind"


@pytest.mark.parametrize("kind", QuestionKind)
def test_its_answers_are_checked(kind: QuestionKind) -> None:
    # KeyError: `_CHECKS` in app/domain/questions.py lacks the kind.
    assert check_answer(kind, "\x00", CHOICES) is not None


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
