"""What each clause claims: its cues, weighed by negation, doubt, time and other deals."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.replies.cautions import is_of_something_else, went_elsewhere
from app.domain.replies.clauses import Clause
from app.domain.replies.lexicon import Hit, Meaning
from app.domain.replies.words.function_words import NEGATIVE_WORDS

OUTCOMES = {
    "won": "won",
    "opp": "opportunity",
    "work": "working",
    "nc": "no_contact",
    "later": "later",
    "lost": "lost",
    "bad": "bad_fit",
}
UNDATED = frozenset({"soft", "step", "call", "promise"})
_AFTER = frozenset({"nicht", "nich", "niet", "pas", "nie", "nooit", "nimmer"})
_THAT = frozenset({"that", "dass", "que", "qu", "che", "dat"})
_NOTHING = frozenset(
    {"nix", "nichts", "niemanden", "rien", "nothing", "niks", "niets", "nobody"}
)
_BEFORE_REACH = 5
_AFTER_REACH = 3
_DECISIVE = frozenset({"won", "lost", "bad", "later"})
# What a buyer decides: said of the future it is as sure as said of the past.
_THEIR_CHOICE = frozenset({"competitor", "no_decision"})


@dataclass(frozen=True, slots=True)
class Signal:
    """One claim of a reply: `kind` of outcome, how strong, why, and in which clause.

    `doubt` is what speaks against taking it at its word: "denied" or "hedged".
    """

    kind: str
    strength: int
    reason: str
    clause: int
    span: tuple[int, int]
    doubt: str = ""
    turned: bool = False


def signals_of(
    number: int, clause: Clause, *, supposed: bool, turned: bool
) -> list[Signal]:
    """The claims of one clause; `supposed` inside an if, `turned` after a but."""
    if clause.asks:
        return []
    reader = _ClauseReader(number, clause, supposed=supposed, turned=turned)
    return [signal for hit in reader.cues for signal in reader.read(hit)]


def has(clause: Clause, *kinds: str) -> bool:
    """Whether a clause has a cue of one of these kinds."""
    return any(hit.kind in kinds for hit in clause.hits)


class _ClauseReader:
    def __init__(
        self, number: int, clause: Clause, *, supposed: bool, turned: bool
    ) -> None:
        self.number = number
        self.clause = clause
        self.supposed = supposed
        self.turned = turned
        self.cues = [hit for hit in clause.hits if _is_cue(hit)]
        self.denials = self._places("neg", "yet") + [
            at for at, place in enumerate(clause.places) if "@none" in place.forms
        ]
        self.others = self._places("other")
        self.resets = self._places("reset")
        self.conditions = self._places("cond")
        self.hedged = has(clause, "hedge", "thought", "idk", "sarcasm", "cond") or any(
            "@sure" in place.forms for place in clause.places
        )
        self.futures = self._places("future")
        self.open = has(clause, "yet")

    def _places(self, *kinds: str) -> list[int]:
        return [at for hit in self.clause.hits if hit.kind in kinds for at in hit.used]

    def read(self, hit: Hit) -> list[Signal]:
        """The claim a cue makes here, if any."""
        if self._of_another_deal(hit):
            return []
        if went_elsewhere(self.clause, hit) and not (self.hedged or self.supposed):
            return [self._signal(hit, Meaning("lost", 2, "competitor"), "")]
        if is_of_something_else(self.clause, hit):
            return []
        says = self._meaning(hit, denied=self._denied(hit))
        if says is None or says.kind == "open":
            return [self._signal(hit, hit.pattern.says, "denied")]
        if says.kind == "skip" or self._is_supposed(hit, says):
            return []
        return [self._weighed(hit, says)]

    def _is_supposed(self, hit: Hit, says: Meaning) -> bool:
        """Whether an `if` reaches this claim from before."""
        if says.kind == "work":
            unsaid = has(self.clause, "idk")
            return unsaid or any(at < hit.start for at in self.conditions)
        return self.supposed and says.kind in _DECISIVE | UNDATED

    def _meaning(self, hit: Hit, *, denied: bool) -> Meaning | None:
        if not denied:
            return hit.pattern.says
        negated = hit.pattern.negated
        if negated is not None and negated.kind == "lost" and self.open:
            return None
        if negated is None and hit.kind in {"reason", "soft", "call", "step"}:
            return Meaning("skip")
        return negated

    def _weighed(self, hit: Hit, says: Meaning) -> Signal:
        ahead = any(at < hit.start for at in self.futures)
        if says.kind == "won" and ahead and not self.hedged:
            if says.strength == 2:
                return self._signal(hit, Meaning("opp", 2), "")
            return self._signal(hit, says, "hedged")
        if says.kind in {"lost", "bad"} and self._is_denied_twice(hit):
            return self._signal(hit, says, "hedged")
        theirs = says.reason in _THEIR_CHOICE
        if (
            says.kind in {"lost", "bad"}
            and ahead
            and not (theirs or self._is_negative(hit))
        ):
            return self._signal(hit, says, "hedged")
        if says.kind == "later" and (says.strength == 1 or self._waits(hit)):
            return self._signal(hit, says, "")
        if says.kind in _DECISIVE and self.hedged:
            return self._signal(hit, says, "hedged")
        if says.kind in {"opp", "promise"} and self.hedged:
            return self._signal(hit, Meaning("soft", 1), "")
        return self._signal(hit, says, "")

    def _waits(self, hit: Hit) -> bool:
        """`Not now, call when the planning runs`: the condition says until when."""
        return bool(self.conditions) and min(self.conditions) > hit.start

    def _signal(self, hit: Hit, says: Meaning, doubt: str) -> Signal:
        places = self.clause.places
        span = (places[hit.start].start, places[hit.end - 1].end)
        return Signal(
            says.kind,
            says.strength,
            says.reason,
            self.number,
            span,
            doubt,
            self.turned,
        )

    def _of_another_deal(self, hit: Hit) -> bool:
        if not self.others:
            return False
        before = [at for at in self.resets if at < hit.start]
        if not before:
            return True
        return any(before[-1] < at < hit.start for at in self.others)

    def _denied(self, hit: Hit) -> bool:
        """Whether a negation reaches this cue and no other cue stands between."""
        if self._is_negative(hit):
            return False
        edge, after = self._neighbours(hit)
        inner = range(hit.start, hit.end)
        own = hit.kind in {"nc", "bad", "work"} and hit.pattern.negated is None
        if not own and any(at in inner and at not in hit.used for at in self.denials):
            return True
        if any(
            edge <= at < hit.start and hit.start - at <= _BEFORE_REACH
            for at in self.denials
        ):
            return True
        if self._joined_to_denied(hit, edge):
            return True
        return any(
            hit.end <= at < min(after, hit.end + _AFTER_REACH)
            and self.clause.places[at].forms[0] in self._denying_after(hit)
            for at in self.denials
        )

    def _denying_after(self, hit: Hit) -> frozenset[str]:
        """`reagiert auf nix`: after a verb that has a negative, objects deny too."""
        return _AFTER | _NOTHING if hit.pattern.negated is not None else _AFTER

    def _is_negative(self, hit: Hit) -> bool:
        """Whether a cue says its negation itself: `no answer`, `won't buy`."""
        return any(
            not NEGATIVE_WORDS.isdisjoint(self.clause.places[at].forms)
            for at in hit.used
        )

    def _is_denied_twice(self, hit: Hit) -> bool:
        """`It's not that they don't want to buy`."""
        before = self.clause.places[min(self.denials, default=hit.start) : hit.start]
        linked = any(place.forms[0] in _THAT for place in before)
        return linked and self._is_negative(hit)

    def _neighbours(self, hit: Hit) -> tuple[int, int]:
        before = [cue.end for cue in self.cues if cue.end <= hit.start]
        after = [cue.start for cue in self.cues if cue.start >= hit.end]
        return (
            max(before, default=0),
            min(after, default=len(self.clause.places)),
        )

    def _joined_to_denied(self, hit: Hit, edge: int) -> bool:
        """`didn't answer or call back`: the second verb is denied with the first."""
        between = self.clause.places[edge : hit.start]
        if not between or between[0].forms[0] not in {
            "or",
            "nor",
            "oder",
            "ou",
            "ni",
            "of",
        }:
            return False
        for left, right in pairwise(self.cues):
            if right is hit:
                return left.end == edge and self._denied(left)
        return False


def _is_cue(hit: Hit) -> bool:
    return (
        hit.kind in OUTCOMES
        or hit.kind in UNDATED
        or hit.kind == "reason"
        or hit.pattern.negated is not None
    )


def supposed_after(clauses: Sequence[Clause]) -> list[bool]:
    """For each clause, whether an `if` earlier in the same sentence reaches it."""
    reaches: list[bool] = []
    supposing = False
    for clause in clauses:
        if clause.opens in {"start", "line", "stop", "turn", "end"}:
            supposing = False
        reaches.append(supposing)
        supposing = supposing or has(clause, "cond")
    return reaches
