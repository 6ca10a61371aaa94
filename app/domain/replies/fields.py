"""The further things a reply says of a lead: amount, next step, reason, rival."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.outcomes import Reason
from app.domain.replies.clauses import Clause
from app.domain.replies.dates import DateFinder
from app.domain.replies.money import Amount, AmountFinder
from app.domain.replies.signals import Signal
from app.domain.replies.tokens import Token
from app.domain.replies.words.money import RIVAL_CLAUSE
from app.domain.replies.words.rivals import RIVALS
from app.domain.replies.written_dates import Calendar

# Where each reason makes sense; wider than the few that a page shows.
_FITTING = {
    "later": frozenset({"timing", "no_budget", "no_decision"}),
    "lost": frozenset(
        {"price", "no_budget", "timing", "competitor", "no_decision", "no_need"}
        | {"feature_gap", "authority"}
    ),
    "bad_fit": frozenset(
        {"not_icp", "bad_data", "duplicate", "no_need", "authority", "no_budget"}
    ),
}


@dataclass(frozen=True, slots=True)
class Source:
    """What the finders need of the whole reply."""

    tokens: Sequence[Token]
    languages: tuple[str, ...]
    known: Calendar
    on: date


def dates_in(source: Source, clause: Clause) -> list[date]:
    """The dates a clause names."""
    stop = source.tokens[clause.last : clause.last + 1]
    last = clause.last + bool(stop and stop[0].word == "." and stop[0].glued)
    tokens = source.tokens[clause.first : last]
    return [found.on for found in DateFinder(tokens, source.on, source.known).all()]


def amount_of(source: Source, clauses: Iterable[Clause]) -> Amount | None:
    """The one amount these clauses state; none when they state several."""
    found: dict[object, Amount] = {}
    rival = False
    for clause in clauses:
        joined = clause.opens in {"comma", "dash", "colon"}
        rival = (rival and joined) or names_a_rival(clause)
        if clause.asks or rival:
            continue
        tokens = list(source.tokens[clause.first : clause.last])
        pointers = {
            at - clause.first
            for place in clause.places
            if place.reference is not None
            for at in range(place.start, place.end)
        }
        for amount in AmountFinder(tokens, source.languages).all():
            if not pointers & set(range(amount.start, amount.end)):
                found.setdefault(amount.value, amount)
    return next(iter(found.values())) if len(found) == 1 else None


def names_a_rival(clause: Clause) -> bool:
    """Whether the figures of a clause may be somebody else's."""
    return any(not RIVAL_CLAUSE.isdisjoint(place.forms) for place in clause.places)


def reason_of(
    outcome: str, carried: Sequence[Signal], said: Sequence[Signal]
) -> Reason | None:
    """The reason given: with the outcome itself, else anywhere about the lead."""
    fitting = _FITTING.get(outcome, frozenset())
    for signal in (*carried, *said):
        if signal.reason in fitting and not signal.doubt:
            return Reason(signal.reason)
    return None


def rival_of(source: Source, clauses: Sequence[Clause]) -> str | None:
    """The vendor that got the deal: named by a cue, or known by name."""
    named = [
        clause.places[at]
        for clause in clauses
        for hit in clause.hits
        for at in hit.used
        if hit.kind == "lost" and "@cap" in clause.places[at].forms
    ]
    known = [
        place
        for clause in clauses
        for place in clause.places
        if place.reference is None and place.forms[0] in RIVALS
    ]
    for place in (*named, *known):
        return _whole_name(source, place.start)
    return None


def _whole_name(source: Source, at: int) -> str:
    words = [source.tokens[at]]
    for token in source.tokens[at + 1 : at + 3]:
        if not (token.is_word and token.is_capital):
            break
        words.append(token)
    return " ".join(word.raw for word in words)
