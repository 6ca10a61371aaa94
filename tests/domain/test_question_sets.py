"""The three surveys as they ship."""

import pytest

from app.domain.question_sets import DEFAULTS, PART_OF
from app.domain.questions import SurveyKind
from app.domain.survey_sheets import seconds_of


@pytest.mark.parametrize(
    ("kind", "numbered", "seconds"),
    [
        (SurveyKind.FIELD_REPORT, 6, 60),
        (SurveyKind.CAMPAIGN_INTENT, 8, 300),
        (SurveyKind.BUYER_PULSE, 5, 60),
    ],
)
def test_a_survey_asks_what_was_promised_in_the_time_promised(
    kind: SurveyKind, numbered: int, seconds: int
) -> None:
    asked = DEFAULTS[kind]
    assert len([q for q in asked if q.topic not in PART_OF]) == numbered
    assert seconds_of(asked) <= seconds


@pytest.mark.parametrize("kind", SurveyKind)
def test_keys_topics_and_choices_are_told_apart(kind: SurveyKind) -> None:
    asked = DEFAULTS[kind]
    topics = [question.topic for question in asked if question.topic]
    assert len({question.key for question in asked}) == len(asked)
    assert len(set(topics)) == len(topics)
    for question in asked:
        ids = [choice.id for choice in question.choices]
        assert len(set(ids)) == len(ids)
        assert bool(ids) == question.kind.way.takes_choices


@pytest.mark.parametrize("kind", SurveyKind)
def test_a_further_field_follows_the_question_it_belongs_to(kind: SurveyKind) -> None:
    seen = []
    for question in DEFAULTS[kind]:
        if question.topic in PART_OF:
            assert PART_OF[question.topic] in seen
        seen.append(question.topic)


def test_a_field_report_requires_no_single_question() -> None:
    assert not any(question.required for question in DEFAULTS[SurveyKind.FIELD_REPORT])
