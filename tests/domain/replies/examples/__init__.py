"""Replies as people write them, with what each means; split in two halves by their text."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from app.domain.replies import PromptedLead, Reading
from app.domain.replies.words.sets import wordset

ON = date(2026, 3, 11)
# The first table is split in halves by text; the others were made to break the reader.
TABLES = (
    "", "tricky", "road", "stories", "idioms", "tired", "rivals", "numbered",
    "plain", "rambling", "again", "short", "faster", "usual", "news", "voices",
    "history", "theirs", "mine", "weeks", "fresh", "open", "sealed", "third", "fourth", "traps",
)  # fmt: skip
LANGUAGES = ("en", "de", "fr", "es", "pt", "it", "nl")
OUTCOMES = wordset("won opportunity working no_contact later lost bad_fit")
_REASONS = wordset(
    "price no_budget timing competitor no_decision no_need feature_gap authority "
    "not_icp bad_data duplicate other"
)
_FOUR = (
    PromptedLead(1, "Anna Schmidt", "Acme GmbH", "Spring webinar"),
    PromptedLead(2, "Robert Keller", "Globex AG", "Spring webinar"),
    PromptedLead(3, "Marie Dubois", "Initech SARL", "Trade fair"),
    PromptedLead(4, "João Silva", "Umbrella Lda", "Trade fair"),
)
LEADS = {
    "one": _FOUR[:1],
    "two": (_FOUR[0], PromptedLead(2, "Bob Keller", "Globex", "Spring webinar")),
    "four": _FOUR,
    "odd": (
        PromptedLead(1, "Victor Lost", "Northwind"),
        PromptedLead(2, "Clara Winters", "Won Inc"),
        PromptedLead(3, "Sam Price", "Later Ltd"),
    ),
}


@dataclass(frozen=True)
class Expected:
    """What a reply says of one lead; only what the table states is compared."""

    outcomes: frozenset[str]
    details: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """One line of a table."""

    language: str
    leads: tuple[PromptedLead, ...]
    text: str
    expected: dict[int, Expected]

    @property
    def held_back(self) -> bool:
        return hashlib.sha256(self.text.encode()).digest()[0] % 2 == 1


def examples(language: str, table: str = "") -> Iterator[Example]:
    """The table of one language."""
    path = Path(__file__).parent / table / f"{language}.tsv"
    for line in path.read_text("utf-8").splitlines():
        leads, expected, text = line.split("\t")
        yield Example(
            language,
            tuple(LEADS[leads]),
            text.replace("\\n", "\n"),
            dict(_expected(part) for part in expected.split()),
        )


def _expected(part: str) -> tuple[int, Expected]:
    number, _, said = part.partition("=")
    outcomes, *details = said.split(",")
    return int(number), Expected(frozenset(outcomes.split("|")), tuple(details))


def judge(example: Example, readings: list[Reading]) -> tuple[str, list[str]]:
    """`exact`, `missed` or `wrong`, and the details that differ."""
    found = {reading.lead: reading for reading in readings}
    verdict, differing = "exact", list[str]()
    for lead in example.leads:
        said = found.get(lead.number)
        got = said.outcome if said else "none"
        wanted = example.expected.get(lead.number)
        allowed = wanted.outcomes if wanted else frozenset({"none", "unclear"})
        if got in allowed:
            if wanted and said:
                differing += [d for d in wanted.details if not _holds(d, said)]
        elif got in OUTCOMES:
            return "wrong", differing
        else:
            verdict = "missed"
    return verdict, differing


def _holds(detail: str, reading: Reading) -> bool:
    if detail == "noamount":
        return reading.amount is None
    if detail.startswith("c:"):
        return reading.competitor == detail[2:]
    if set(detail.split("|")) <= _REASONS:
        return reading.reason in detail.split("|")
    if detail[4:5] == "-":
        return str(reading.next_step_on) == detail
    currency = detail[-3:] if detail[-3:].isalpha() else None
    value = Decimal(detail.removesuffix(currency or ""))
    return reading.amount == value and currency in {None, reading.currency}
