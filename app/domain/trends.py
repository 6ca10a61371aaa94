"""What numbers may say about change: nothing where leads are few."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

#: With fewer leads than this, a share is a coincidence: no arrow.
FEWEST_LEADS = 10
#: A smaller move, in hundredths of the whole, is none.
_SMALLEST_MOVE = 1


class Direction(StrEnum):
    """Where a share went since the period before."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"


def direction(
    part: int, whole: int, part_before: int, whole_before: int
) -> Direction | None:
    """Whether a share rose; None where either period has too few to say so."""
    if min(whole, whole_before) < FEWEST_LEADS:
        return None
    move = 100 * part / whole - 100 * part_before / whole_before
    if abs(move) < _SMALLEST_MOVE:
        return Direction.LEVEL
    return Direction.UP if move > 0 else Direction.DOWN


@dataclass(frozen=True)
class Middle:
    """The middle of some durations in days, and of how many."""

    days: float
    of: int


def middle(days: Iterable[float]) -> Middle | None:
    """The median; None of nothing."""
    found = list(days)
    return Middle(round(median(found), 1), len(found)) if found else None
