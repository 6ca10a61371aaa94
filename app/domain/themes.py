"""Which theme words are about: by the words that tell it, or by what is like it."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.texts import N_

_WORD = re.compile(r"[^\W_]+")
#: Shorter words of a list stand for themselves alone: "api" is not in "apiary".
_SHORTEST_STEM = 4
#: Shorter words say little of what a text is about.
_SHORTEST_TELLING = 4
#: So many telling words in common make a text like another.
_LIKE = 2

#: What a company may begin with: names and words, in the languages that people report in.
SHIPPED: Mapping[str, Sequence[str]] = {
    N_("Price and budget"): [
        "price",
        "pricing",
        "cost",
        "expensive",
        "budget",
        "cheap",
        "discount",
        "preis",
        "teuer",
        "kosten",
        "budget",
        "prix",
        "cher",
        "coût",
        "precio",
        "caro",
        "coste",
    ],
    N_("Timing"): [
        "later",
        "quarter",
        "year",
        "wait",
        "delay",
        "postpone",
        "now",
        "später",
        "quartal",
        "jahr",
        "warten",
        "trimestre",
        "attendre",
        "más",
        "tarde",
        "esperar",
    ],
    N_("Speed"): [
        "fast",
        "quick",
        "days",
        "hours",
        "speed",
        "slow",
        "schnell",
        "tage",
        "langsam",
        "rapide",
        "vite",
        "lent",
        "rápido",
        "lento",
    ],
    N_("Fitting in"): [
        "integration",
        "integrate",
        "interface",
        "api",
        "erp",
        "crm",
        "export",
        "import",
        "schnittstelle",
        "anbindung",
        "intégration",
        "integración",
    ],
    N_("Trust and risk"): [
        "trust",
        "risk",
        "security",
        "privacy",
        "proof",
        "reference",
        "case",
        "vertrauen",
        "risiko",
        "sicherheit",
        "referenz",
        "confiance",
        "risque",
        "sécurité",
        "confianza",
        "riesgo",
    ],
    N_("Help and training"): [
        "support",
        "training",
        "onboarding",
        "help",
        "service",
        "schulung",
        "hilfe",
        "betreuung",
        "formation",
        "aide",
        "soporte",
        "ayuda",
    ],
}


@dataclass(frozen=True)
class WordList:
    """A theme and the words that tell it."""

    name: str
    words: Sequence[str]


def words_in(text: str) -> list[str]:
    """The words of a text, without case, in one spelling of accents."""
    return _WORD.findall(unicodedata.normalize("NFC", text).casefold())


def theme_of(text: str, lists: Sequence[WordList]) -> str | None:
    """The theme with most of its words in the text, the first of those with as many."""
    words = set(words_in(text))
    hits = [sum(_is_told(word, words) for word in one.words) for one in lists]
    most = max(hits, default=0)
    return lists[hits.index(most)].name if most else None


def _is_told(entry: str, words: set[str]) -> bool:
    """Whether all words of an entry are there; a longer one stands also for what it begins."""
    return all(
        part in words
        or (len(part) >= _SHORTEST_STEM and any(w.startswith(part) for w in words))
        for part in words_in(entry) or [" "]
    )


def like(text: str, sorted_texts: Iterable[tuple[str, str]]) -> str | None:
    """The theme whose texts have most telling words in common with this one; a suggestion."""
    telling = _telling(text)
    common: Counter[str] = Counter()
    for name, other in sorted_texts:
        common[name] = max(common[name], len(telling & _telling(other)))
    best = common.most_common(1)
    return best[0][0] if best and best[0][1] >= _LIKE else None


def _telling(text: str) -> set[str]:
    return {word for word in words_in(text) if len(word) >= _SHORTEST_TELLING}
