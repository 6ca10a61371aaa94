"""What each clause claims once meetings and call-backs are judged by their dates."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.replies import fields
from app.domain.replies.cautions import tries_again, turns_to_a_lead
from app.domain.replies.clauses import Clause
from app.domain.replies.signals import (
    OUTCOMES,
    UNDATED,
    Signal,
    has,
    signals_of,
    supposed_after,
)
from app.domain.replies.words.function_words import SMALL_WORDS

NO_ANSWER = ("ask", "notmine", "give", "auto", "stop")
_ENDS = frozenset({"won", "lost"})
_FIRST_YEAR = 1990
_VERY_SOON, _SOON, _FAR = 10, 14, 21


@dataclass(frozen=True, slots=True)
class Text:
    """A reply cut into clauses, with what its finders need."""

    written: str
    clauses: list[Clause]
    source: fields.Source


def claims_of(read: Text) -> list[list[Signal]]:
    """For each clause, what it claims, with meetings and call-backs judged by date."""
    supposed = supposed_after(read.clauses)
    turned = False
    claims: list[list[Signal]] = []
    for number, clause in enumerate(read.clauses):
        if clause.opens in {"but", "turn"}:
            turned = True
        elif clause.starts_sentence:
            turned = False
        found = signals_of(number, clause, supposed=supposed[number], turned=turned)
        if _is_history(clause, read.source.on):
            found = [signal for signal in found if signal.kind not in _ENDS]
        claims.append([] if has(clause, "defer", *NO_ANSWER) else found)
    _drop_other_topics(read.clauses, claims)
    _spread_doubt(read.clauses, claims)
    return [_dated(read, number, found) for number, found in enumerate(claims)]


def _is_history(clause: Clause, on: date) -> bool:
    """`We won them in 2019`: a year gone by."""
    words = (place.forms[0] for place in clause.places)
    years = (int(word) for word in words if len(word) == 4 and word.isdecimal())
    return any(_FIRST_YEAR <= year < on.year for year in years)


def _drop_other_topics(clauses: Sequence[Clause], claims: list[list[Signal]]) -> None:
    """`We won Meyer! About Anna, tomorrow`: what comes before the turn is not hers."""
    for number, clause in enumerate(clauses):
        if clause.references:
            if number and turns_to_a_lead(clause):
                claims[:number] = [[] for _ in range(number)]
            return


def _spread_doubt(clauses: Sequence[Clause], claims: list[list[Signal]]) -> None:
    """`Lost, I think`: a clause of mere doubt colours its neighbours in the sentence."""
    for number, clause in enumerate(clauses):
        if number and clause.opens == "colon" and has(clauses[number - 1], "hedge"):
            claims[number] = [_doubted(signal) for signal in claims[number]]
        if claims[number] or not _only_doubts(clause):
            continue
        near = [number - 1] if clause.opens in {"comma", "dash"} else []
        if number + 1 < len(clauses) and clauses[number + 1].opens in {"comma", "dash"}:
            near.append(number + 1)
        for other in near:
            claims[other] = [_doubted(signal) for signal in claims[other]]


def _only_doubts(clause: Clause) -> bool:
    doubts = [hit for hit in clause.hits if hit.kind in {"hedge", "idk"}]
    used = {at for hit in doubts for at in hit.used}
    return bool(doubts) and all(
        at in used or place.forms[0] in SMALL_WORDS
        for at, place in enumerate(clause.places)
    )


def _doubted(signal: Signal) -> Signal:
    sure = signal.doubt or signal.kind not in {"won", "lost", "bad", "later"}
    return signal if sure else replace(signal, doubt="hedged")


def _dated(read: Text, number: int, found: Sequence[Signal]) -> list[Signal]:
    clause = read.clauses[number]
    here = fields.dates_in(read.source, clause)
    if not found and here:
        return _of_a_retry(
            clause, number, [(day - read.source.on).days for day in here]
        )
    near = here or _beside(read, number)
    claims = _of_meetings(clause, found, [(day - read.source.on).days for day in near])
    firm = any(s.kind in OUTCOMES and s.strength >= 2 and not s.doubt for s in claims)
    kept = [signal for signal in claims if not (firm and signal.kind in UNDATED)]
    return [_by_date(signal, near, read.source.on) for signal in kept]


def _of_a_retry(clause: Clause, number: int, days: Sequence[int]) -> list[Signal]:
    """`Bob said try in autumn`, `follow up next week`: a try and its day, no more."""
    if clause.asks or not tries_again(clause) or min(days) < 0:
        return []
    span = (clause.places[0].start, clause.places[-1].end)
    if min(days) >= _FAR:
        return [Signal("later", 2, "", number, span)]
    if max(days) <= _SOON:
        return [Signal("work", 2, "", number, span)]
    return []


def _of_meetings(
    clause: Clause, found: Sequence[Signal], days: Sequence[int]
) -> list[Signal]:
    """A meeting that moves is still a step; one called off, or something moved by a few
    days, is nothing to record."""
    meets = any(signal.kind == "step" for signal in found)
    soon = bool(days) and max(days) <= _VERY_SOON
    if has(clause, "cancel"):
        return [_softened(s, {"opp", "step", "won", "later"}) for s in found]
    if not (meets or soon):
        return list(found)
    moved = "opp" if meets and days else "soft"
    return [
        replace(s, kind=moved)
        if s.kind == "later" and s.strength == 2 and not s.doubt
        else s
        for s in found
    ]


def _softened(signal: Signal, kinds: set[str]) -> Signal:
    return replace(signal, kind="soft") if signal.kind in kinds else signal


def _beside(read: Text, number: int) -> list[date]:
    """The dates of the next clause of the same sentence, if it claims nothing itself."""
    for other in (number + 1, number - 1):
        if not 0 <= other < len(read.clauses):
            continue
        joint = read.clauses[max(other, number)]
        if joint.opens in {"comma", "dash", "colon", "and"} and not any(
            hit.kind in OUTCOMES for hit in read.clauses[other].hits
        ):
            return fields.dates_in(read.source, read.clauses[other])
    return []


def _by_date(signal: Signal, near: Sequence[date], on: date) -> Signal:
    """A meeting with a date is a step agreed; a call-back soon is work, far off is later."""
    if signal.kind == "work" and _far_ahead(near, on) and signal.strength < 3:
        return replace(signal, kind="soft")
    if signal.kind not in UNDATED or signal.doubt:
        return signal
    if signal.kind == "call":
        return _call_back(signal, near, on)
    if near and signal.kind in {"step", "promise"}:
        return replace(signal, kind="opp", strength=2)
    return replace(signal, kind="soft")


def _far_ahead(near: Sequence[date], on: date) -> bool:
    """`Back on my list for January` is not work in hand."""
    return any((day - on).days >= _FAR for day in near)


def _call_back(signal: Signal, near: Sequence[date], on: date) -> Signal:
    days = max(((day - on).days for day in near), default=-1)
    if days >= _FAR:
        return replace(signal, kind="later", strength=2)
    if 0 <= days <= _SOON:
        return replace(signal, kind="work", strength=2)
    return replace(signal, kind="soft")
