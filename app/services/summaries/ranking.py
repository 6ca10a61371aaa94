"""Which items of a summary fit into one mail, and by which numbers they are called."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.domain.budget import Ask
from app.domain.strands import Strand
from app.services.summaries.content import SECTIONS, Summary

MOST_ITEMS = 12
_OWED = SECTIONS.index("owed_leads")
#: What asks for a tap besides the leads, and has to share what they leave of the week.
_ASKS = {"owed_requests": Ask.REQUEST, "card_checks": Ask.CARD, "fits": Ask.FIT}

#: What finds no room here is asked the next week, or stands on a page of its own.
_WAIT = ("fits", "moved")


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
    sizes = _affordable(summary)
    owed = sizes[_OWED]
    shares = allot([*sizes[:_OWED], 0, *sizes[_OWED + 1 :]], max(most - owed, 0))
    shares[_OWED] = owed
    return _cut(summary, shares)


def whole(summary: Summary) -> Summary:
    """The summary with all of its items, numbered from 1: for a page, not for a mail."""
    return _cut(summary, _sizes(summary))


def _sizes(summary: Summary) -> list[int]:
    return [len(getattr(summary, section)) for section in SECTIONS]


def _affordable(summary: Summary) -> list[int]:
    """How many items of each section the reader's week has room for."""
    waiting = {ask: len(getattr(summary, section)) for section, ask in _ASKS.items()}
    asked = summary.budget.shared(waiting)
    return [
        asked[_ASKS[section]] if section in _ASKS else size
        for section, size in zip(SECTIONS, _sizes(summary), strict=True)
    ]


def _cut(summary: Summary, shares: Sequence[int]) -> Summary:
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
    left_out = sum(
        len(getattr(summary, section)) - share
        for section, share in zip(SECTIONS, shares, strict=True)
        if section not in _WAIT
    )
    return replace(summary, left_out=left_out, **kept)
