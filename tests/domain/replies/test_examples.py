"""The tables of example replies: almost none read wrong, most of them read exactly."""

from collections import Counter

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


def verdicts(table: list[Example]) -> Counter[str]:
    return Counter(
        judge(example, read_reply(example.text, example.leads, ON, None, "EUR"))[0]
        for example in table
    )


def everything(language: str) -> list[Example]:
    return [example for table in TABLES for example in examples(language, table)]


def test_there_are_many_examples_in_every_language() -> None:
    sizes = {language: len(everything(language)) for language in LANGUAGES}
    assert sizes["en"] >= 600
    assert all(size >= 130 for size in sizes.values())


def test_at_most_one_reply_in_a_hundred_is_read_wrong() -> None:
    every = [example for language in LANGUAGES for example in everything(language)]
    assert verdicts(every)["wrong"] <= len(every) * 0.01


@pytest.mark.parametrize("language", LANGUAGES)
def test_most_replies_are_read_exactly(language: str) -> None:
    table = everything(language)
    assert verdicts(table)["exact"] >= len(table) * 0.9
