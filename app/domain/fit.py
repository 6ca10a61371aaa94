"""The three-way fit: what marketing promised, what the buyer wants, what both sides say of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from app.domain.outcomes import Stage

#: A week costs a person at most so much, whatever there is to ask.
SECONDS_A_WEEK = 90
TAPS_A_WEEK = 10
#: What one question about fit costs, and what the outcome of one lead does.
FIT_SECONDS, FIT_TAPS = 6, 1
OUTCOME_SECONDS, OUTCOME_TAPS = 8, 1
#: Before these nobody can tell, and after them nobody needs to.
MATTERS = (Stage.OPPORTUNITY,)


class FitVerdict(StrEnum):
    """What one side says to "Do we have what they need?"."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


def is_agreed(
    promise: str, goal: str, sales: FitVerdict | None, marketing: FitVerdict | None
) -> bool:
    """Whether all three are there: a promise, a goal, and a yes from both sides."""
    both = sales is FitVerdict.YES and marketing is FitVerdict.YES
    return both and bool(promise.strip()) and bool(goal.strip())


@dataclass(frozen=True)
class Budget:
    """What is left of a person's week."""

    seconds: int = SECONDS_A_WEEK
    taps: int = TAPS_A_WEEK

    def after(self, outcomes: int, fits: int) -> "Budget":
        """What is left once so many leads and so many fits have been asked about."""
        return Budget(
            max(self.seconds - outcomes * OUTCOME_SECONDS - fits * FIT_SECONDS, 0),
            max(self.taps - outcomes * OUTCOME_TAPS - fits * FIT_TAPS, 0),
        )

    @property
    def fits(self) -> int:
        """How many questions about fit there is room for."""
        return min(self.seconds // FIT_SECONDS, self.taps // FIT_TAPS)


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
