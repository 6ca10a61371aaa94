"""The tables of example replies: almost none read wrong, most of them read exactly."""

from collections import Counter

import pytest

from app.domain.replies import read_reply
from tests.domain.replies.examples import LANGUAGES, ON, Example, examples, judge


def verdicts(table: list[Example]) -> Counter[str]:
    return Counter(
        judge(example, read_reply(example.text, example.leads, ON, None, "EUR"))[0]
        for example in table
    )


def test_there_are_many_examples_in_every_language() -> None:
    sizes = {language: len(list(examples(language))) for language in LANGUAGES}
    assert sizes["en"] >= 200
    assert all(size >= 60 for size in sizes.values())


def test_at_most_one_reply_in_a_hundred_is_read_wrong() -> None:
    every = [example for language in LANGUAGES for example in examples(language)]
    wrong = verdicts(every)["wrong"]
    assert wrong <= len(every) * 0.01


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_replies_are_read_exactly(language: str) -> None:
    table = list(examples(language))
    assert verdicts(table)["exact"] >= len(table) * 0.85
