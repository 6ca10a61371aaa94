"""What stands on our own buttons is understood when somebody writes it back."""

from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import app
from app.domain.outcomes import REASONS_FOR, OutcomeKind, Reason
from app.domain.replies import Reading, read_reply
from app.labels import OUTCOMES, REASONS
from tests.domain.replies.examples import LEADS, ON

LANGUAGES = ("en", "de", "fr", "es")
_FILES = Path(app.__file__).parent / "locale"


@cache
def translations(language: str) -> dict[str, str]:
    with (_FILES / f"{language}.po").open("rb") as file:
        return {m.id: m.string for m in read_po(file) if isinstance(m.id, str)}


def label(text: str, language: str) -> str:
    return text if language == "en" else translations(language)[text]


def read(text: str, language: str, leads: str = "one") -> Reading:
    return read_reply(text, LEADS[leads], ON, language)[0]


PAIRS = [
    (outcome, reason)
    for outcome, reasons in REASONS_FOR.items()
    for reason in reasons
    if reason != Reason.OTHER
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", OutcomeKind)
def test_every_outcome_can_be_answered_by_its_label(
    outcome: OutcomeKind, language: str
) -> None:
    said = label(OUTCOMES[outcome], language)
    assert read(said, language).outcome == outcome
    assert read(f"1 {said.lower()}", language, "two").outcome == outcome


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", [r for r in Reason if r != Reason.OTHER])
def test_every_reason_alone_says_an_outcome_it_belongs_to(
    reason: Reason, language: str
) -> None:
    said = read(label(REASONS[reason], language), language)
    assert said.outcome in {"lost", "later", "bad_fit"}
    assert said.reason == reason


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("outcome", "reason"), PAIRS)
def test_an_outcome_and_its_reason_are_read_together(
    outcome: OutcomeKind, reason: Reason, language: str
) -> None:
    first, second = label(OUTCOMES[outcome], language), label(REASONS[reason], language)
    for text in (f"{first}: {second}", f"{first}, {second.lower()}"):
        said = read(text, language)
        assert (said.outcome, said.reason) == (outcome, reason)
