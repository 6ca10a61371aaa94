"""The subject carries a fact or two: it begins with a number and fits a list of mails."""

from dataclasses import replace
from itertools import product

import pytest

from app.services.summaries.content import Totals
from app.services.summaries.subjects import subject
from app.translations import words_for
from tests.services.summaries.test_ranking import a_summary

WORDS = words_for("en", "Europe/Berlin")


@pytest.mark.parametrize(
    ("totals", "text"),
    [
        (Totals(changes=1), "1 answer to what you asked"),
        (
            Totals(changes=2, owed_leads=3, intents=4),
            "2 answers to what you asked, 3 leads wait for you",
        ),
        (
            Totals(won=2, outcomes=9, reports=5),
            "2 won from your campaigns, 5 field reports from sales",
        ),
        (Totals(outcomes=1), "1 outcome from sales"),
        (Totals(owed_leads=1), "1 lead waits for you"),
        (Totals(owed_requests=2), "2 requests wait for you"),
        (Totals(notes=1), "1 note from the other team"),
    ],
)
def test_the_subject_says_what_is_foremost(totals: Totals, text: str) -> None:
    assert subject(replace(a_summary(), totals=totals), WORDS) == text


def test_a_quiet_note_says_how_long_it_was_quiet() -> None:
    assert subject(a_summary(), WORDS, 4) == "4 quiet weeks: no news for you"


def test_every_subject_has_20_to_70_characters_and_begins_with_its_number() -> None:
    for numbers in product((0, 1, 1234), repeat=5):
        changes, owed, won, reports, intents = numbers
        totals = Totals(
            changes=changes, owed_leads=owed, won=won, reports=reports, intents=intents
        )
        text = subject(replace(a_summary(), totals=totals), WORDS)
        assert 20 <= len(text) <= 70, text
        assert text[0].isdigit()
