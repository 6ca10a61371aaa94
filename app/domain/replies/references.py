"""Where a reply points at leads: by number, order, name, company, or all at once."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from app.domain.replies.crowds import Crowds, Reference
from app.domain.replies.lexicon import Lexicon
from app.domain.replies.names import Names
from app.domain.replies.reading import PromptedLead
from app.domain.replies.tokens import Token
from app.domain.replies.words import references as words
from app.domain.replies.words.function_words import SMALL_WORDS

_A_ROW = 3
_BEFORE_HEADS = (words.ARTICLES | words.BEFORE_NUMBER) - {"and", "und", "et", "y", "e"}


def find_references(
    tokens: Sequence[Token], leads: Sequence[PromptedLead], lexicon: Lexicon
) -> list[Reference]:
    """Every place that points at leads, from left to right, none overlapping."""
    finder = _Finder(tokens, leads, lexicon)
    found = _find_all(finder, tokens)
    if not found:
        finder.unnamed = True
        found = _find_all(finder, tokens)
    heads = _row([r.start for r in found if _is_a_number(r, tokens)], tokens)
    return [replace(r, heads=r.start in heads) for r in found]


def _is_a_number(reference: Reference, tokens: Sequence[Token]) -> bool:
    return reference.end == reference.start + 1 and tokens[reference.start].is_number


def _row(numbers: Sequence[int], tokens: Sequence[Token]) -> frozenset[int]:
    """The places that head the items of `1 won 2 no answer 3 next year`, or none."""
    ascends = all(
        int(tokens[left].word) < int(tokens[right].word)
        for left, right in pairwise(numbers)
    )
    if len(numbers) < 2 or not ascends or any(t.is_word for t in tokens[: numbers[0]]):
        return frozenset()
    led = words.BEFORE_NUMBER | words.NUMBER_MARKS
    return frozenset(at for at in numbers if not at or tokens[at - 1].word not in led)


def _find_all(finder: "_Finder", tokens: Sequence[Token]) -> list[Reference]:
    found: list[Reference] = []
    at = 0
    while at < len(tokens):
        reference = finder.at(at, found[-1] if found else None)
        if reference is None:
            at += 1
        else:
            found.append(reference)
            at = reference.end
    return found


class _Finder(Crowds):
    def __init__(
        self, tokens: Sequence[Token], leads: Sequence[PromptedLead], lexicon: Lexicon
    ) -> None:
        super().__init__(tokens, frozenset(lead.number for lead in leads), lexicon)
        self.names = Names(leads, lexicon)
        self.enumerates = self._enumerates()
        self.row = self._row_from_one()

    def at(self, at: int, before: Reference | None) -> Reference | None:
        token = self.tokens[at]
        if token.is_word:
            return (
                self._name(at)
                or self.crowd(at)
                or self.some(at)
                or self._ordinal(at, before)
            )
        if token.is_number:
            return self._number(at, before)
        return None

    def _name(self, at: int) -> Reference | None:
        whole = self.names.phrase_at(self.tokens, at)
        if whole:
            return Reference(at, at + whole[0], frozenset({whole[1]}))
        titled = self.word(at - 1) in words.TITLES or (
            self.word(at - 1) == "." and self.word(at - 2) in words.TITLES
        )
        known = titled or self._stands_as_a_name(at)
        leads = self.names.single(self.tokens[at], titled=known)
        if not leads or self._greeted(at):
            return None
        return Reference(at, at + 1, leads)

    def _is_spelled_out(self, at: int) -> bool:
        """`Lost (Victor) wants a demo`: the first name in brackets."""
        if self.word(at + 1) != "(" or self.word(at + 3) != ")":
            return False
        first = self.names.single(self.tokens[at + 2], titled=True)
        return bool(first & self.names.single(self.tokens[at], titled=True))

    def _stands_as_a_name(self, at: int) -> bool:
        """`..., Price said no`: a capital inside a sentence, with a verb to follow."""
        if self._is_spelled_out(at):
            return True
        if at == 0 or at + 1 >= len(self.tokens) or len(self.numbers) < 2:
            return False
        before, token, after = self.tokens[at - 1 : at + 2]
        inside = before.word == "," or (before.is_word and not before.is_capital)
        small = token.is_capital and not token.raw.isupper()
        return inside and small and after.is_word and not after.is_capital

    def _greeted(self, at: int) -> bool:
        """`Hi Anna` speaks to a colleague, not of a lead."""
        return (
            self.word(at - 1) in words.GREETINGS
            and self.opens(at - 1)
            and self.word(at + 1) in {",", "\n", "!", ".", "-", "–"}
        )

    def _ordinal(self, at: int, before: Reference | None) -> Reference | None:
        if len(self.numbers) < 2:
            return None
        word = self.word(at)
        number = words.ORDINALS.get(word, 0)
        if word in words.LAST:
            number = max(self.numbers)
        after = self.word(at + 1)
        if "feira" in {after, self.word(at + 2)}:
            return None
        if number not in self.numbers or (
            word in {"last"} | words.LAST and after not in words.LEAD_WORDS
        ):
            return None
        if after in words.LEAD_WORDS:
            return Reference(at, at + 2, frozenset({number}))
        if self.opens(at) and self.word(at + 1) in {":", "-", "–", "="}:
            return Reference(at, at + 1, frozenset({number}))
        goes_on = before is not None and self._counted(self.word(before.start))
        if (self.enumerates or goes_on) and self._heads_a_sentence(at):
            return Reference(at, at + 1, frozenset({number}))
        led = self.word(at - 1) in words.ARTICLES
        fits = (
            self.closes(at + 1)
            or after in words.AFTER_NUMBER
            or self.cue_starts(at + 1)
        )
        after_is_small = after in SMALL_WORDS
        return (
            Reference(at, at + 1, frozenset({number}))
            if led and (fits or after_is_small)
            else None
        )

    def _enumerates(self) -> bool:
        """Whether sentences open with two ordinals: `The first ... The second ...`."""
        opening = {
            self._counted(token.word)
            for at, token in enumerate(self.tokens)
            if self._counted(token.word) and self._heads_a_sentence(at)
        }
        return len(opening & self.numbers) > 1

    def _row_from_one(self) -> frozenset[int]:
        """The places of 1, 2, 3 and so on, if a reply opens with 1 and counts that far."""
        places: list[int] = []
        for at, token in enumerate(self.tokens):
            if token.word == str(len(places) + 1):
                places.append(at)
            elif token.is_word and not places:
                break
        return frozenset(places) if len(places) >= _A_ROW else frozenset()

    def _counted(self, word: str) -> int:
        if word.isascii() and word.isdigit() and len(word) < 3:
            return int(word)
        return words.ORDINALS.get(word, 0)

    def _heads_a_sentence(self, at: int) -> bool:
        """Opens its sentence, perhaps after `for` or `the` or both (`en el 1`)."""
        start = at
        while start > at - 3 and self.word(start - 1) in _BEFORE_HEADS:
            start -= 1
        return self.opens(start)

    def _number(self, at: int, before: Reference | None) -> Reference | None:
        token = self.tokens[at]
        if (
            not token.word.isdigit()
            or len(token.word) > 2
            or int(token.word) not in self.numbers
        ):
            return None
        if token.glued and self.word(at - 1)[0].isalnum():
            return None
        after = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if after is not None and self._is_ordinal(at, after):
            return Reference(at, at + 2, frozenset({int(token.word)}))
        if after is not None and self._is_quantity(at, after):
            return None
        ahead = self._range(at)
        if ahead is not None:
            return ahead
        here = Reference(at, at + 1, frozenset({int(token.word)}))
        return here if self._is_pointed_at(at, before) else None

    def _is_ordinal(self, at: int, after: Token) -> bool:
        """`1er gagné, 2e perdu`: only where several items are numbered so."""
        suffix = after.glued and after.word in words.ORDINAL_ENDINGS
        return suffix and self.enumerates and self._heads_a_sentence(at)

    def _is_quantity(self, at: int, after: Token) -> bool:
        if after.word == "call" and self.word(at + 2) == "back" and self.opens(at):
            return False
        if after.is_word and (after.glued or after.word in words.NOT_A_LEAD_AFTER):
            return True
        if self.word(at - 1) in words.MONEY_SIGNS or after.word in words.MONEY_SIGNS:
            return True
        if self.tokens[at].glued and self.word(at - 1) in {"/", "'"}:
            return True
        if after.glued and after.word == "/":
            return True
        clock = after.word == ":" and after.glued and self.word(at + 2)[0].isdigit()
        thousands = after.is_number and not after.glued and len(after.word) == 3
        return (clock and not self.opens(at)) or thousands

    def _range(self, at: int) -> Reference | None:
        """`1-3` at the start of a sentence: every lead from the one to the other."""
        if self.word(at + 1) not in {"-", "–"} or not self.word(at + 2).isdigit():
            return None
        first, last = int(self.word(at)), int(self.word(at + 2))
        if not self.opens(at) or last not in self.numbers or last <= first:
            return None
        if self.word(at + 3) in words.NOT_A_LEAD_AFTER:
            return None
        leads = frozenset(n for n in self.numbers if first <= n <= last)
        return Reference(at, at + 3, leads)

    def _is_pointed_at(self, at: int, before: Reference | None) -> bool:
        beside = self.word(at - 1)
        if beside in words.NUMBER_MARKS or (
            beside == "." and self.word(at - 2) in words.NUMBER_MARKS
        ):
            return True
        if self.opens(at) and (self.word(at - 1) != "," or before is not None):
            return True
        if at in self.row or self._goes_on(at, before):
            return True
        if self.enumerates and self._heads_a_sentence(at):
            return True
        joined = (
            before is not None
            and before.end >= at - 1
            and beside in words.BEFORE_NUMBER
        )
        if joined:
            return True
        after = self.word(at + 1)
        ends = self.closes(at + 1) or after in words.AFTER_NUMBER
        if beside in words.BEFORE_NUMBER and ends:
            return True
        return self.cue_starts(at + 1) or (ends and self._cue_before(at))

    def _goes_on(self, at: int, before: Reference | None) -> bool:
        """`zu 3 abgesagt, zu 4 bin noch dran`: numbered like the one before."""
        return (
            before is not None
            and self.tokens[before.start].is_number
            and self.word(at - 1) == self.word(before.start - 1)
            and self.opens(at - 1)
        )

    def _cue_before(self, at: int) -> bool:
        return any(self.lexicon.knows(self.word(at - back)) for back in (1,))
