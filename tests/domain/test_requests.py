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
    read_answer,
    text_key,
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


@pytest.mark.parametrize(
    ("text", "state", "words"),
    [
        ("seen", RequestState.SEEN, ""),
        ("Seen, thanks", RequestState.SEEN, "thanks"),
        ("Changed: it is on page 3", RequestState.CHANGED, "it is on page 3"),
        ("geändert - Seite 3", RequestState.CHANGED, "Seite 3"),
        ("Thinking about it", RequestState.THINKING, ""),
        ("won't because nobody reads it", RequestState.DECLINED, "nobody reads it"),
        (
            "machen wir nicht, weil niemand es liest",
            RequestState.DECLINED,
            "niemand es liest",
        ),
        # No reason, no no; and a longer word is another word.
        ("declined", None, "declined"),
        ("Unseen so far", None, "Unseen so far"),
        ("Changedness is all", None, "Changedness is all"),
        ("We looked into it", None, "We looked into it"),
        ("", None, ""),
    ],
)
def test_a_reply_says_a_state_only_where_it_begins_with_one(
    text: str, state: RequestState | None, words: str
) -> None:
    assert read_answer(text) == (state, words)


def test_case_signs_and_spaces_make_no_other_request() -> None:
    assert text_key(" A PRICE-sheet,\nplease! ") == text_key("a price sheet please")
    assert text_key("A price sheet") != text_key("A price list")
    assert text_key("…") == ""
