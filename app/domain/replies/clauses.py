"""Clauses: the stretches of a reply within which words belong together."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.domain.replies.crowds import Reference
from app.domain.replies.lexicon import Hit
from app.domain.replies.words.references import EXCEPT, EXCEPT_PAIRS


@dataclass(frozen=True, slots=True)
class Place:
    """One word of a clause, or one pointer at a lead, with the spellings it matches."""

    forms: tuple[str, ...]
    start: int
    end: int
    reference: Reference | None = None


@dataclass(slots=True)
class Clause:
    """Words that belong together, what came before them, and whether they ask."""

    places: list[Place]
    opens: str
    first: int
    last: int
    asks: bool = False
    hits: list[Hit] = field(default_factory=list)

    @property
    def references(self) -> list[Reference]:
        return [p.reference for p in self.places if p.reference is not None]

    @property
    def starts_sentence(self) -> bool:
        return self.opens in {"start", "line", "stop"}


def split_at_turns(clause: Clause) -> list[Clause]:
    """`... but ...`: what follows the turn may overrule what came before."""
    cuts = [hit.start for hit in clause.hits if hit.kind == "but"]
    return _split(clause, cuts, "but")


def split_at_leads(clause: Clause) -> list[Clause]:
    """`Acme won and Globex lost`, `lost Acme, won Globex` without any comma."""
    speaking = [hit for hit in clause.hits if hit.pattern.says.strength > 0]
    said = [hit.start for hit in speaking]
    cuts_at = _exceptions(clause, said)
    pointers = [
        i for i, place in enumerate(clause.places) if place.reference is not None
    ]
    if len(pointers) < 2 or not said:
        return _split(clause, cuts_at, "and")
    shift = 0 if pointers[0] < said[0] else 1
    cuts = {
        (right if shift == 0 else left + 1)
        for left, right in pairwise(pointers)
        if any(left < hit.start and hit.end <= right for hit in speaking)
    }
    return _split(clause, sorted(cuts.union(cuts_at)), "and")


def _exceptions(clause: Clause, said: Sequence[int]) -> list[int]:
    """Where `except Acme who signed` begins to speak of Acme."""
    words = ["", "", "", *(place.forms[0] for place in clause.places)]
    return [
        at
        for at, place in enumerate(clause.places)
        if place.reference is not None
        and said
        and said[0] < at
        and (
            not EXCEPT.isdisjoint(words[at : at + 3])
            or not EXCEPT_PAIRS.isdisjoint(pairwise(words[at : at + 3]))
        )
    ]


def _split(clause: Clause, cuts: Sequence[int], opens: str) -> list[Clause]:
    edges = [
        0,
        *(cut for cut in cuts if 0 < cut < len(clause.places)),
        len(clause.places),
    ]
    if len(edges) == 2:
        if 0 in cuts and opens == "but":
            clause.opens = _turned(clause.opens)
        return [clause]
    pieces: list[Clause] = []
    for number, (start, end) in enumerate(itertools.pairwise(edges)):
        places = clause.places[start:end]
        how = opens if number else clause.opens
        first = places[0].start if number else clause.first
        last = clause.places[end].start if end < len(clause.places) else clause.last
        piece = Clause(places, how, first, last, clause.asks)
        pieces.append(piece)
    return pieces


def _turned(opens: str) -> str:
    return opens if opens == "start" else "turn" if opens in {"line", "stop"} else "but"
