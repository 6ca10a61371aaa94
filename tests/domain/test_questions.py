"""What counts as an answer to each kind of question, as tables of examples."""

import pytest

from app.domain.question_kinds import (
    LONG_TEXT_MAX,
    RIVALS_MAX,
    SHORT_TEXT_MAX,
    AnswerValue,
    Choice,
    QuestionKind,
    campaign_pick,
    check_answer,
    lead_pick,
    picked_campaign,
    picked_lead,
)

CHOICES = (Choice("price", "Price"), Choice("timing", "Timing"))

GOOD: list[tuple[QuestionKind, AnswerValue]] = [
    (QuestionKind.SHORT_TEXT, "Anna \U0001f600 قال نعم"),
    (QuestionKind.SHORT_TEXT, "x" * SHORT_TEXT_MAX),
    (QuestionKind.LONG_TEXT, "x" * LONG_TEXT_MAX),
    (QuestionKind.ONE_OF, "price"),
    (QuestionKind.SOME_OF, ["timing", "price"]),
    (QuestionKind.SCALE, 5),
    (QuestionKind.YES_NO, False),
    (QuestionKind.NUMBER, 0),
    (QuestionKind.NUMBER, -2.5),
    (QuestionKind.DATE, "2028-02-29"),
    (QuestionKind.LEAD, "lead:12"),
    (QuestionKind.LEAD, "Hafen & Co"),
    (QuestionKind.CAMPAIGN, "campaign:3"),
    (QuestionKind.COMPETITOR, ["Acme", "nobody"]),
]

BAD: list[tuple[QuestionKind, AnswerValue, str]] = [
    (QuestionKind.SHORT_TEXT, "x" * (SHORT_TEXT_MAX + 1), "too_long"),
    (QuestionKind.SHORT_TEXT, "a\x00b", "not_text"),
    (QuestionKind.SHORT_TEXT, "half a pair \ud83d", "not_text"),
    (QuestionKind.SHORT_TEXT, ["a"], "not_text"),
    (QuestionKind.LONG_TEXT, "x" * (LONG_TEXT_MAX + 1), "too_long"),
    (QuestionKind.ONE_OF, "cheap", "unknown_choice"),
    (QuestionKind.ONE_OF, ["price"], "unknown_choice"),
    (QuestionKind.SOME_OF, ["price", "cheap"], "unknown_choice"),
    (QuestionKind.SOME_OF, "price", "unknown_choice"),
    (QuestionKind.SCALE, 0, "not_on_scale"),
    (QuestionKind.SCALE, 6, "not_on_scale"),
    (QuestionKind.SCALE, True, "not_on_scale"),
    (QuestionKind.YES_NO, "yes", "unknown_choice"),
    (QuestionKind.NUMBER, float("nan"), "not_a_number"),
    (QuestionKind.NUMBER, float("inf"), "not_a_number"),
    (QuestionKind.NUMBER, True, "not_a_number"),
    (QuestionKind.NUMBER, "seven", "not_a_number"),
    (QuestionKind.DATE, "2027-02-29", "not_a_date"),
    (QuestionKind.DATE, "soon", "not_a_date"),
    (QuestionKind.LEAD, "x" * (SHORT_TEXT_MAX + 1), "too_long"),
    (QuestionKind.LEAD, ["lead:12", "Hafen & Co"], "one_only"),
    (QuestionKind.CAMPAIGN, "Spring webinar", "unknown_choice"),
    (QuestionKind.COMPETITOR, "Acme", "not_text"),
    (QuestionKind.COMPETITOR, ["a\x00"], "not_text"),
    (QuestionKind.COMPETITOR, ["Acme", "x" * (SHORT_TEXT_MAX + 1)], "too_long"),
    (QuestionKind.COMPETITOR, ["Acme"] * (RIVALS_MAX + 1), "too_many"),
]


@pytest.mark.parametrize(("kind", "value"), GOOD)
def test_an_answer_of_its_kind_is_taken(kind: QuestionKind, value: AnswerValue) -> None:
    assert check_answer(kind, value, CHOICES) is None


@pytest.mark.parametrize(("kind", "value", "code"), BAD)
def test_anything_else_is_named(
    kind: QuestionKind, value: AnswerValue, code: str
) -> None:
    problem = check_answer(kind, value, CHOICES)
    assert problem is not None
    assert problem.code == code


@pytest.mark.parametrize("kind", QuestionKind)
def test_no_answer_is_never_a_wrong_one(kind: QuestionKind) -> None:
    assert check_answer(kind, None, CHOICES) is None
    assert check_answer(kind, "", CHOICES) is None
    assert check_answer(kind, [], CHOICES) is None


def test_a_picked_lead_is_told_from_a_company() -> None:
    assert picked_lead(lead_pick(12)) == 12
    assert picked_campaign(campaign_pick(7)) == 7
    for company in ("Acme", "lead:", "lead:x", "lead:-1", "lead:9999999999", "lead:²"):
        assert picked_lead(company) is None
    assert picked_lead(["lead:1"]) is None
    assert picked_campaign("lead:1") is None
