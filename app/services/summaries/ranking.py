"""Which items of a summary fit into one mail, and by which numbers they are called."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.strands import Strand
from app.services.summaries.content import SECTIONS, Summary

MOST_ITEMS = 12
_OWED = SECTIONS.index("owed_leads")


def allot(sizes: Sequence[int], most: int) -> list[int]:
    """How many items each section gets: one to each in turn until nothing or no room is left."""
    shares = [0] * len(sizes)
    left = min(most, sum(sizes))
    while left:
        for index, size in enumerate(sizes):
            if left and shares[index] < size:
                shares[index] += 1
                left -= 1
    return shares


def fitted(summary: Summary, most: int = MOST_ITEMS) -> Summary:
    """The summary cut to the items of one mail, and those numbered from 1.

    Leads owed are never cut: who is asked for one counts as asked.
    """
    sizes = [len(getattr(summary, section)) for section in SECTIONS]
    owed = sizes[_OWED]
    shares = allot([*sizes[:_OWED], 0, *sizes[_OWED + 1 :]], max(most - owed, 0))
    shares[_OWED] = owed
    kept: dict[str, Any] = {}
    number = 1
    for section, share in zip(SECTIONS, shares, strict=True):
        items = getattr(summary, section)[:share]
        if section == "heard":
            # Cut by rank, told by theme.
            items = sorted(items, key=lambda item: list(Strand).index(item.strand))
        kept[section] = tuple(
            replace(item, number=place) for place, item in enumerate(items, number)
        )
        number += share
    return replace(summary, left_out=sum(sizes) - sum(shares), **kept)
