"""The three-way fit: what marketing promised, what the buyer wants, what both sides say of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.outcomes import Stage

#: Before these nobody can tell, and after them nobody needs to.
MATTERS = (Stage.OPPORTUNITY,)


class FitVerdict(StrEnum):
    """What one side says to "Do we have what they need?"."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


_WORDS = {
    FitVerdict.YES: "yes|yep|yes we do|yes we have it|ja|ja haben wir|oui|oui nous l'avons"
    "|sí|si|sí lo tenemos|sim|sì",
    FitVerdict.PARTLY: "partly|partially|in part|teilweise|zum teil|en partie"
    "|partiellement|en parte|parcialmente|in parte|parzialmente|deels|gedeeltelijk",
    FitVerdict.NO: "no|nope|no we don't|nein|haben wir nicht|non|não|nee",
}
_VERDICT_OF = {
    words: verdict for verdict, listed in _WORDS.items() for words in listed.split("|")
}


def read_verdict(text: str) -> FitVerdict | None:
    """What a reply to the question says, where it says that alone: "yes, but …" is no yes."""
    plain = text.casefold().replace("’", "'")
    words = " ".join(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", plain))
    return _VERDICT_OF.get(words)


def is_agreed(
    promise: str, goal: str, sales: FitVerdict | None, marketing: FitVerdict | None
) -> bool:
    """Whether all three are there: a promise, a goal, and a yes from both sides."""
    both = sales is FitVerdict.YES and marketing is FitVerdict.YES
    return both and bool(promise.strip()) and bool(goal.strip())


@dataclass(frozen=True)
class Askable:
    """A lead about whose fit somebody could be asked."""

    lead_id: int
    since: datetime
    amount: Decimal


def chosen(askable: Sequence[Askable], room: int) -> list[Askable]:
    """Those that fit into the week: by turns the one that waits longest and the dearest.

    Neither crowds out the other: an old small lead comes up, and a new big one too.
    """
    oldest = sorted(askable, key=lambda one: (one.since, one.lead_id))
    dearest = sorted(askable, key=lambda one: (-one.amount, one.since, one.lead_id))
    found: dict[int, Askable] = {}
    for pair in zip(oldest, dearest, strict=True):
        for one in pair:
            if len(found) < room:
                found.setdefault(one.lead_id, one)
    return list(found.values())
