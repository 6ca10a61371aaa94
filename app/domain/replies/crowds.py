"""Where a reply points at many leads at once: all, both, none of them, the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.replies.lexicon import Lexicon
from app.domain.replies.tokens import Token
from app.domain.replies.words import references as words

ALL, REST, NOBODY, NAMED = "all", "rest", "nobody", "named"
_STOPS = frozenset('.!?;:,\n()-–—…&+/=¡¿"“„«')


@dataclass(frozen=True, slots=True)
class Reference:
    """Tokens `start` to `end` mean these leads; `way` says whether all, the rest, none.

    `heads` marks a number that opens an item in a row of them.
    """

    start: int
    end: int
    leads: frozenset[int]
    way: str = NAMED
    heads: bool = False


class Crowds:
    """Finds the words that mean several leads, among the tokens of one reply."""

    def __init__(
        self, tokens: Sequence[Token], numbers: frozenset[int], lexicon: Lexicon
    ) -> None:
        self.tokens = tokens
        self.numbers = numbers
        self.lexicon = lexicon
        self.unnamed = False

    def word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else "\n"

    def opens(self, at: int) -> bool:
        return self.word(at - 1) in _STOPS

    def closes(self, at: int) -> bool:
        return self.word(at) in _STOPS

    def crowd(self, at: int) -> Reference | None:
        """All, both, none of them, the others; only where there are several leads."""
        if len(self.numbers) < 2:
            return None
        if (self.word(at), self.word(at + 1)) in words.REST_PAIRS:
            end = at + 2 + (self.word(at + 2) in words.COUNTS)
            return Reference(at, end, frozenset(), REST)
        if self.word(at) in words.REST_ALONE and self.opens(at):
            return Reference(at, at + 1, frozenset(), REST)
        counted = self._counted_rest(at)
        if counted:
            return Reference(at, counted, frozenset(), REST)
        if len(self.numbers) == 2 and self._means_both(at):
            return Reference(at, self._past_of_them(at + 1), self.numbers, ALL)
        if self._means_nobody(at):
            return Reference(at, self._past_of_them(at + 1), self.numbers, NOBODY)
        if self._means_all(at):
            return Reference(at, self._past_of_them(at + 1), self.numbers, ALL)
        return None

    def _counted_rest(self, at: int) -> int:
        """Where `other two`, `the two others`, `les deux autres` end; 0 if nothing such."""
        start = at + (self.word(at) in words.ARTICLES)
        pair = (self.word(start), self.word(start + 1))
        for rest, count in (pair, pair[::-1]):
            many = words.COUNTS.get(count, 0) or int(count if count.isdecimal() else 0)
            if rest in words.REST_WORDS and 1 < many < len(self.numbers):
                return start + 2 if start > at or self.opens(at) else 0
        return 0

    def _means_both(self, at: int) -> bool:
        pair = (self.word(at), self.word(at + 1))
        return pair[0] in words.BOTH or pair in words.BOTH_PAIRS

    def _means_nobody(self, at: int) -> bool:
        word, after = self.word(at), self.word(at + 1)
        alone = word in {"none", "neither", "ninguno", "nessuno"} or (
            self.unnamed and word in words.NO_PERSON
        )
        return word in words.NOBODY | words.NO_PERSON and (
            alone or after in words.OF_THEM | {"n", "ha"}
        )

    def _means_all(self, at: int) -> bool:
        word = self.word(at)
        if word in words.ANY:
            return self.word(at + 1) in words.OF_THEM
        if word in words.ARTICLES and self._counts_all(at + 1):
            return True
        return word in words.ALL and self._all_means_leads(at)

    def _counts_all(self, at: int) -> bool:
        """`les quatre`, `los cuatro`: as many as there are leads."""
        return words.COUNTS.get(self.word(at), 0) == len(self.numbers) > 2 and (
            self.word(at + 1) not in words.NOT_A_LEAD_AFTER
        )

    def _past_of_them(self, at: int) -> int:
        end = at
        while end < at + 3 and self.word(end) in words.OF_THEM:
            end += 1
        return end

    def _all_means_leads(self, at: int) -> bool:
        before, after = self.word(at - 1), self.word(at + 1)
        counted = {words.COUNTS.get(self.word(at + ahead), 0) for ahead in (1, 2)} - {0}
        if counted and len(self.numbers) not in counted:
            return False
        if before in {"after", "at", "in", "for", "above", "not", "vor", "a", "uber"}:
            return False
        if after in {
            "of",
            "von",
            "@",
            "leads",
            "three",
            "four",
            "five",
            "six",
            "seven",
        }:
            return True
        if after.isdigit():
            return int(after) == len(self.numbers)
        return (
            self.closes(at + 1)
            or after in words.AFTER_NUMBER
            or after in words.EXCEPT
            or any(self.cue_starts(ahead) for ahead in range(at + 1, at + 4))
        )

    def cue_starts(self, at: int) -> bool:
        if at >= len(self.tokens):
            return False
        ahead = [(t.word, t.other) for t in self.tokens[at : at + 8]]
        return any(
            hit.pattern.says.strength > 0 or hit.kind in {"neg", "yet"}
            for hit in self.lexicon.starts_at(ahead, 0)
        )

    def some(self, at: int) -> Reference | None:
        """`the first two`, `les deux premiers`, `die letzten beiden`."""
        pair = (self.word(at), self.word(at + 1))
        for order, count in (pair, pair[::-1]):
            many = words.COUNTS.get(count, 0)
            if len(self.numbers) < 3 or not 1 < many < len(self.numbers):
                continue
            if order in words.FIRSTS:
                return Reference(at, at + 2, frozenset(sorted(self.numbers)[:many]))
            if order in words.LASTS:
                return Reference(at, at + 2, frozenset(sorted(self.numbers)[-many:]))
        return None
