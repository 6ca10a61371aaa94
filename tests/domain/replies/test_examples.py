"""The tables of example replies: almost none read wrong, most of them read exactly."""

from collections import Counter
from functools import cache

import pytest

from app.domain.replies import read_reply
from tests.domain.replies.examples import (
    LANGUAGES,
    ON,
    TABLES,
    Example,
    examples,
    judge,
)


def everything(language: str) -> list[Example]:
    return [example for table in TABLES for example in examples(language, table)]


@cache
def verdicts(language: str) -> Counter[str]:
    return Counter(
        judge(example, read_reply(example.text, example.leads, ON, None, "EUR"))[0]
        for example in everything(language)
    )


def test_there_are_many_examples_in_every_language() -> None:
    sizes = {language: len(everything(language)) for language in LANGUAGES}
    assert sizes["en"] >= 600
    assert all(size >= 130 for size in sizes.values())


def test_at_most_one_reply_in_a_hundred_is_read_wrong() -> None:
    total = sum((verdicts(language) for language in LANGUAGES), Counter[str]())
    assert total["wrong"] <= total.total() * 0.01


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_replies_are_read_exactly(language: str) -> None:
    found = verdicts(language)
    assert found["exact"] >= found.total() * 0.9
