"""Which answer may follow which, and what is owed when."""

from datetime import timedelta

import pytest

from app.domain.requests import (
    AnswerStepsBack,
    DeclinedNeedsWords,
    RequestState,
    WordsRefused,
    answers_after,
    check_request_answer,
    is_left,
)
from tests.conftest import NOW

S = RequestState


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (S.OPEN, S.SEEN, ""),
        (S.OPEN, S.CHANGED, "The price list is out"),
        (S.SEEN, S.THINKING, "Next quarter, probably"),
        (S.THINKING, S.THINKING, "We asked legal"),
        (S.THINKING, S.DECLINED, "Legal says no"),
        (S.DECLINED, S.CHANGED, "We did it after all"),
        (S.CHANGED, S.DECLINED, "We had to take it back"),
    ],
)
def test_an_answer_goes_on_from_the_one_before(
    before: RequestState, after: RequestState, words: str
) -> None:
    check_request_answer(before, after, words)


@pytest.mark.parametrize(
    ("before", "after", "words", "refusal"),
    [
        (S.OPEN, S.OPEN, "", AnswerStepsBack),
        (S.THINKING, S.SEEN, "", AnswerStepsBack),
        (S.CHANGED, S.THINKING, "Hm", AnswerStepsBack),
        (S.OPEN, S.DECLINED, "", DeclinedNeedsWords),
        (S.SEEN, S.DECLINED, " \n ", DeclinedNeedsWords),
        (S.OPEN, S.CHANGED, "x" * 5001, WordsRefused),
        (S.OPEN, S.CHANGED, "a\x00b", WordsRefused),
    ],
)
def test_any_other_answer_is_refused(
    before: RequestState, after: RequestState, words: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        check_request_answer(before, after, words)


def test_what_may_be_said_begins_with_the_smallest_step() -> None:
    assert answers_after(S.OPEN) == (S.SEEN, S.THINKING, S.CHANGED, S.DECLINED)
    assert answers_after(S.CHANGED) == (S.CHANGED, S.DECLINED)


@pytest.mark.parametrize(
    ("state", "days", "left"),
    [
        (S.OPEN, 13, False),
        (S.OPEN, 14, True),
        (S.THINKING, 14, True),
        (S.CHANGED, 90, False),
        (S.DECLINED, 90, False),
    ],
)
def test_a_request_is_left_after_a_fortnight_without_news(
    state: RequestState, days: int, left: bool
) -> None:
    assert is_left(state, NOW - timedelta(days=days), NOW) is left
