"""The rules of each survey, on its default questions."""

from collections.abc import Mapping

import pytest

from app.domain.answers import clauses_in, missing_in, problems_in
from app.domain.question_kinds import AnswerValue
from app.domain.question_sets import DEFAULTS
from app.domain.questions import SurveyKind

ENOUGH_FOR_A_REPORT: list[dict[str, AnswerValue]] = [
    {"objection": ["nothing"]},
    {"objection_note": "Too dear, they said"},
    {"competitor": ["nobody"]},
    {"competitor_note": "Faster to set up"},
    {"landed": "The story of the shipyard"},
    {"goal": "Ship in two days"},
]

NOT_ENOUGH: list[dict[str, AnswerValue]] = [
    {},
    {"about": "Acme"},
    {"request": "A one-page price list"},
    {"about": "lead:3", "request": "A price list", "objection": [], "landed": ""},
]


@pytest.mark.parametrize("answers", ENOUGH_FOR_A_REPORT)
def test_one_of_questions_two_to_five_makes_a_report(
    answers: Mapping[str, AnswerValue],
) -> None:
    asked = DEFAULTS[SurveyKind.FIELD_REPORT]
    assert problems_in(SurveyKind.FIELD_REPORT, asked, answers) == {}


@pytest.mark.parametrize("answers", NOT_ENOUGH)
def test_without_any_of_them_there_is_no_report(
    answers: Mapping[str, AnswerValue],
) -> None:
    asked = DEFAULTS[SurveyKind.FIELD_REPORT]
    problems = problems_in(SurveyKind.FIELD_REPORT, asked, answers)
    assert {key: problem.code for key, problem in problems.items()} == {
        "objection": "nothing_said"
    }


def test_a_survey_that_asks_none_of_them_needs_none() -> None:
    asked = [q for q in DEFAULTS[SurveyKind.FIELD_REPORT] if q.key == "request"]
    assert problems_in(SurveyKind.FIELD_REPORT, asked, {"request": "Stop it"}) == {}


@pytest.mark.parametrize(
    ("answers", "problems"),
    [
        ({}, {}),
        ({"clauses": "One person decides\nMore than 50 people"}, {}),
        ({"clauses": "\n".join("abcdef")}, {}),
        ({"clauses": "Has a budget\n\n  \n"}, {"clauses": "too_few_clauses"}),
        ({"clauses": "\n".join("abcdefg")}, {"clauses": "too_many_clauses"}),
        ({"starts_on": "2026-03-01", "ends_on": "2026-03-01"}, {}),
        (
            {"starts_on": "2026-03-02", "ends_on": "2026-03-01"},
            {"ends_on": "ends_before_it_starts"},
        ),
        ({"starts_on": "soon", "ends_on": "2026-03-01"}, {"starts_on": "not_a_date"}),
        ({"warmth": "boiling"}, {"warmth": "unknown_choice"}),
        ({"colour": "red"}, {"colour": "unknown_question"}),
    ],
)
def test_an_intent_has_two_to_six_clauses_and_ends_after_it_starts(
    answers: Mapping[str, AnswerValue], problems: Mapping[str, str]
) -> None:
    asked = DEFAULTS[SurveyKind.CAMPAIGN_INTENT]
    found = problems_in(SurveyKind.CAMPAIGN_INTENT, asked, answers)
    assert {key: problem.code for key, problem in found.items()} == problems


def test_clauses_are_lines_without_bullets() -> None:
    text = "- Runs its own fleet\r\n\r\n• Ships abroad \n* 50 people or more\n-40 °C"
    assert clauses_in(text) == [
        "Runs its own fleet",
        "Ships abroad",
        "50 people or more",
        "-40 °C",
    ]


def test_a_required_question_left_out_is_missing() -> None:
    asked = DEFAULTS[SurveyKind.CAMPAIGN_INTENT]
    missing = missing_in(asked, {"name": "Spring", "goal": ""})
    assert "name" not in missing
    assert "goal" in missing
    assert "ends_on" not in missing
