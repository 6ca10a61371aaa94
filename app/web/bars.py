"""Bars that the server draws: lengths for SVG, with the numbers in the table behind them."""

from collections.abc import Iterable
from dataclasses import dataclass

WIDTH = 320
ROW = 44


@dataclass(frozen=True)
class Bar:
    """One bar, with what stands above it; lengths are units of the drawing."""

    label: str
    number: int
    top: int
    length: int


@dataclass(frozen=True)
class Drawing:
    """Bars one below the other."""

    bars: tuple[Bar, ...]
    width: int
    height: int


def bars(rows: Iterable[tuple[str, int]]) -> Drawing:
    """The longest bar takes the whole width; what is there at all can be seen."""
    found = list(rows)
    most = max((number for _, number in found), default=0) or 1
    return Drawing(
        tuple(
            Bar(
                label,
                number,
                place * ROW,
                max(number * WIDTH // most, 2 if number else 0),
            )
            for place, (label, number) in enumerate(found)
        ),
        WIDTH,
        max(len(found), 1) * ROW,
    )
