"""Words are sorted by what tells a theme; what is left over looks like something."""

import time

import pytest

from app.domain.themes import SHIPPED, WordList, like, theme_of

LISTS = [
    WordList("Speed", ["fast", "two days", "deliver"]),
    WordList("Price", ["price", "preis", "api"]),
]


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("They want it FAST", "Speed"),
        ("Delivery is what counts", "Speed"),
        ("In two days at most", "Speed"),
        ("Two people for nine days", "Speed"),
        ("Der Preis, nur der Preis", "Price"),
        ("The apiary of the harbour", None),
        ("Price and API, fast", "Price"),
        # As many of both: the first.
        ("A fast price", "Speed"),
        ("Nothing of the kind", None),
        ("", None),
    ],
)
def test_most_words_of_a_list_make_its_theme(text: str, theme: str | None) -> None:
    assert theme_of(text, LISTS) == theme


def test_a_list_without_words_tells_nothing() -> None:
    assert theme_of("anything at all", [WordList("Empty", ["", "…"])]) is None


def test_what_no_list_tells_is_like_what_has_words_in_common() -> None:
    known = [
        ("Speed", "The route over Kiel costs a whole night"),
        ("Price", "Their invoice came twice"),
    ]
    assert like("Which route over Kiel is open at night?", known) == "Speed"
    assert like("A route", known) is None
    assert like("", []) is None


def test_long_texts_are_sorted_in_no_time() -> None:
    lists = [WordList(name, words) for name, words in SHIPPED.items()]
    began = time.perf_counter()
    theme_of("word " * 20_000, lists)
    assert time.perf_counter() - began < 1
