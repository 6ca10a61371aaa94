"""What our mails suggest to answer is understood, in every language that they speak."""

import re
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from app import labels
from app.domain.outcomes import OutcomeKind
from app.domain.replies import CommandKind, PromptedLead, read_commands, read_reply
from app.translations import LANGUAGES, Words

ON = date(2026, 4, 4)
LEADS = [
    PromptedLead(1, "Anna Berg", "Nordwind"),
    PromptedLead(2, "Carlos Ruiz", "Ibertrans"),
]


def words_in(language: str) -> Words:
    return Words(language, ZoneInfo("UTC"))


def quoted(text: str) -> list[str]:
    return [found.strip() for found in re.findall("[“„«](.+?)[“”»]", text)]


@pytest.mark.parametrize("kind", OutcomeKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_on_a_button_is_understood_in_a_reply(
    language: str, kind: OutcomeKind
) -> None:
    word = words_in(language).gettext(labels.OUTCOMES[kind])
    readings = read_reply(f"2: {word}", LEADS, ON, language, "EUR")
    assert [(reading.lead, reading.outcome) for reading in readings] == [(2, kind)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_a_reply_about_several_leads_is_understood(
    language: str,
) -> None:
    advice = words_in(language).gettext(
        "Or just reply in your own words, such as “1 won 12,000, 2 not now, call back in May”."
    )
    (example,) = quoted(advice)
    readings = read_reply(example, LEADS, ON, language, "EUR")
    told = [(reading.lead, reading.outcome, reading.amount) for reading in readings]
    assert told == [(1, OutcomeKind.WON, 12_000), (2, OutcomeKind.LATER, None)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_an_absence_is_understood(language: str) -> None:
    advice = words_in(language).gettext(
        "Or just reply in your own words; “away until 14 May” is understood."
    )
    (example,) = quoted(advice)
    (command,) = read_commands(example, ON, language, LEADS)
    assert (command.kind, command.until) == (CommandKind.AWAY, date(2026, 5, 14))
