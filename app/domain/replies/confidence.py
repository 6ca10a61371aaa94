"""Whether the words of an outcome are understood well enough to record it.

A list of cautions never ends, so doubt is the rule and trust is earned: what ends a lead,
or puts it to sleep, counts only if next to nothing of its sentence is left unexplained,
and none of that belongs to wishes, hearsay, mistakes or another time. A word in no list
weighs two, a known word out of place one.

The limits are measured on the tables of examples: of 3,064 such outcomes read rightly
they stop 36; of 57 read wrongly, in the tables made of traps, 54. Why somebody is no lead,
or until when one waits, takes words of its own, so there more is allowed.
"""

from collections.abc import Iterator, Sequence

from app.domain.replies.cautions import is_a_deal, is_content, left_over
from app.domain.replies.clauses import Clause, Place
from app.domain.replies.lexicon import Lexicon
from app.domain.replies.money import is_number_word
from app.domain.replies.words import confidence as words

_LABEL = 3
_ALLOWED = {"won": 1, "lost": 1, "bad": 4, "later": 4}
_BESIDE_A_LABEL = {"won": 0, "lost": 0}
_OUT_OF_PLACE, _STRANGE, _STORY = 1, 2, 6
_TURNED_BY = {
    "won": words.UNREAL | words.ELSEWHEN,
    "lost": words.UNREAL | words.ELSEWHEN | words.PARTIAL,
    "bad": words.UNREAL | words.ELSEWHEN,
    "opp": words.UNREAL,
}
_SAME_SENTENCE = frozenset({"comma", "dash", "colon", "and"})
_GOING_ON = _SAME_SENTENCE | {"but"}
_EARLY = 2
_GREETING = 3


class Trust:
    """Judges the clauses of one lead, in whose languages the lexicon is."""

    def __init__(self, clauses: Sequence[Clause], lexicon: Lexicon) -> None:
        self.clauses = clauses
        self.lexicon = lexicon

    def lacks(self, kind: str, strength: int, carrying: Sequence[int]) -> bool:
        """Whether an outcome, said in these clauses, stands among too much unexplained.

        Said twice, it may be wrapped up once.
        """
        if any(self._is_turned(kind, at) for at in carrying):
            return True
        if kind not in _ALLOWED:
            return False
        allowed = _ALLOWED[kind]
        if strength == _LABEL:
            allowed = _BESIDE_A_LABEL.get(kind, allowed)
        return self._rambles() or all(self._burden(at) > allowed for at in carrying)

    def _is_turned(self, kind: str, at: int) -> bool:
        """Whether a wish, a rumour or the like stands in the sentence of an outcome."""
        turning = _TURNED_BY.get(kind, frozenset())
        return (kind == "won" and _is_over(self.clauses[at:])) or any(
            place.forms[0] in turning
            for clause in (self.clauses[at], *self._beside(at))
            for place in left_over(clause)
        )

    def _burden(self, at: int) -> int:
        return sum(self._weights(self.clauses[at])) + sum(
            weight
            for clause in self._beside(at)
            for weight in self._weights(clause)
            if weight == _STRANGE
        )

    def _beside(self, at: int) -> Iterator[Clause]:
        """The clauses of the same sentence that say nothing known."""
        start, end = at, at + 1
        while start and self.clauses[start].opens in _SAME_SENTENCE:
            start -= 1
        while end < len(self.clauses) and self.clauses[end].opens in _GOING_ON:
            end += 1
        for clause in (*self.clauses[start:at], *self.clauses[at + 1 : end]):
            if _says_nothing(clause):
                yield clause

    def _rambles(self) -> bool:
        """Whether any clause is a story in unknown words."""
        return any(
            sum(weight for weight in self._weights(clause) if weight == _STRANGE)
            >= _STORY
            for clause in self.clauses
            if _says_nothing(clause)
        )

    def _weights(self, clause: Clause) -> Iterator[int]:
        return (self._weight(place) for place in left_over(clause))

    def _weight(self, place: Place) -> int:
        word = place.forms[0]
        if not is_content(place) or is_a_deal(place) or word in words.PLAIN:
            return 0
        if is_number_word(word):
            return 0
        known = any(self.lexicon.knows(form) for form in place.forms if form[0] != "@")
        return _OUT_OF_PLACE if known else _STRANGE


def _says_nothing(clause: Clause) -> bool:
    """Whether a clause is no question, no greeting and of no known kind."""
    greets = any(hit.kind == "thanks" and hit.start == 0 for hit in clause.hits)
    if clause.asks or (greets and len(clause.places) <= _GREETING):
        return False
    return all(hit.kind in {"skip", "and", "thanks"} for hit in clause.hits)


def _is_over(clauses: Sequence[Clause]) -> bool:
    """`It was won, now it is open again`."""
    was = any(place.forms[0] in words.PAST for place in left_over(clauses[0]))
    return was and any(
        place.forms[0] in words.NOW
        for clause in clauses[1:]
        for place in clause.places[:_EARLY]
    )
