"""The small pattern language of the word lists, and a matcher that is linear in the text.

A list is made of headings and patterns. A heading `= lost2:price / later1` says what its
patterns mean, and after the slash what they mean when negated. A pattern is a row of
words: `a|b` either, `sign*` any ending, `x?` may be missing, `..` up to four other words,
`^` and `$` the edges of the clause.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.replies.tokens import Token, fold
from app.domain.replies.words.fillers import AMOUNT_WORDS, BEFORE_AMOUNTS, FILLERS
from app.domain.replies.words.function_words import NO_TYPOS, SMALL_WORDS

GAP = 4
_TYPO_LENGTH = 6
_LONG_WORD = 9
# Where one of these may stand, its sisters may.
_SAME_ROLE = {
    "with": frozenset({"w"}),
    "their": frozenset({"her", "his"}),
    "them": frozenset({"her", "him"}),
}
_NUMBER = frozenset({"@num"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a pattern says: a kind, how strongly (0-3), and a reason if it names one."""

    kind: str
    strength: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One place of a pattern: the words it takes, or a gap."""

    words: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    optional: bool = False
    gap: bool = False

    def takes(self, word: str) -> bool:
        return word in self.words or (
            bool(self.prefixes) and word.startswith(self.prefixes)
        )


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled pattern with its meaning, plain and negated."""

    steps: tuple[Step, ...]
    says: Meaning
    negated: Meaning | None
    opens: bool = False
    closes: bool = False

    def fits(self, used: tuple[int, ...], words: Sequence[tuple[str, ...]]) -> bool:
        """Whether it stands at the edges of the clause where it has to.

        A lead named at the very start, as in `Acme: no`, is not counted.
        """
        first = used[0] == 0 or (used[0] == 1 and words[0][0] == "@lead")
        return (not self.opens or first) and (
            not self.closes or used[-1] == len(words) - 1
        )

    @property
    def is_fixed(self) -> bool:
        """Whether it is one phrase, word for word."""
        return all(len(step.words) == 1 for step in self.steps)


@dataclass(frozen=True, slots=True)
class Hit:
    """A pattern found in a clause; `used` are the places of its own words."""

    pattern: Pattern
    used: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.used[0]

    @property
    def end(self) -> int:
        return self.used[-1] + 1

    @property
    def kind(self) -> str:
        return self.pattern.says.kind


def parse_words(text: str) -> list[Pattern]:
    """The patterns of one language's list."""
    patterns: list[Pattern] = []
    says, negated = Meaning("skip"), None
    for line in text.splitlines():
        row = line.strip()
        if row.startswith("="):
            plain, _, opposite = row[1:].partition("/")
            says = _meaning(plain)
            negated = _meaning(opposite) if opposite.strip() else None
        elif row:
            patterns.extend(_patterns(row, says, negated))
    return patterns


def _meaning(text: str) -> Meaning:
    head, _, reason = text.strip().partition(":")
    kind = head.rstrip("0123")
    return Meaning(kind, int(head[len(kind) :] or 0), reason)


def _patterns(row: str, says: Meaning, negated: Meaning | None) -> Iterator[Pattern]:
    """Optional leading places are written out, so that the first word is certain."""
    words = row.split()
    opens, closes = words[0] == "^", words[-1] == "$"
    steps = tuple(_step(word) for word in words[opens : len(words) - closes])
    while steps:
        first = _certain(steps[0])
        yield Pattern((first, *steps[1:]), says, negated, opens, closes)
        if not steps[0].optional:
            return
        steps = steps[1:]


def _certain(step: Step) -> Step:
    return Step(step.words, step.prefixes)


def _step(text: str) -> Step:
    if text == "..":
        return Step(gap=True)
    optional = text.endswith("?")
    choices = fold(text.rstrip("?").replace("'", "")).split("|")
    words = frozenset(choice for choice in choices if not choice.endswith("*"))
    for word, more in _SAME_ROLE.items():
        if word in words:
            words |= more
    prefixes = tuple(choice[:-1] for choice in choices if choice.endswith("*"))
    return Step(words, prefixes, optional)


class Lexicon:
    """The patterns of some languages, found by their first word."""

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        self._by_word: dict[str, list[Pattern]] = {}
        self._by_prefix: dict[str, list[Pattern]] = {}
        self._sizes: set[int] = set()
        self.vocabulary: set[str] = set()
        for pattern in patterns:
            self._add(pattern)
        self._deletes = _deletions(self.vocabulary)

    def _add(self, pattern: Pattern) -> None:
        first = pattern.steps[0]
        for word in first.words:
            self._by_word.setdefault(word, []).append(pattern)
        for prefix in first.prefixes:
            self._by_prefix.setdefault(prefix, []).append(pattern)
            self._sizes.add(len(prefix))
        for step in pattern.steps:
            self.vocabulary |= step.words

    def knows(self, word: str) -> bool:
        """Whether some pattern uses this very word."""
        return word in self.vocabulary or any(
            word[:size] in self._by_prefix for size in self._sizes
        )

    def is_cue(self, word: str) -> bool:
        """Whether this word alone says something."""
        return any(
            hit.pattern.says.strength > 0 for hit in self.starts_at([(word,)], 0)
        )

    def spellings(self, word: str) -> tuple[str, ...]:
        """A word and, if it is long and unknown, the known words one slip away."""
        length = len(word)
        if not _TYPO_LENGTH <= length <= 24 or word in NO_TYPOS or self.knows(word):
            return (word,)
        found = {
            known
            for form in _forms(word)
            for known in self._deletes.get(form, ())
            if known[0] == word[0] and _one_slip(word, known)
        }
        return (word, *sorted(found)[:3])

    def starts_at(self, words: Sequence[tuple[str, ...]], place: int) -> Iterator[Hit]:
        """Every pattern that begins at one place of a clause."""
        for pattern in self._candidates(words[place]):
            used = _match_first(pattern.steps, words, place)
            if used and pattern.fits(used, words):
                yield Hit(pattern, used)

    def _candidates(self, forms: tuple[str, ...]) -> Iterator[Pattern]:
        for form in forms:
            yield from self._by_word.get(form, ())
            for size in self._sizes:
                if len(form) >= size:
                    yield from self._by_prefix.get(form[:size], ())


def find_hits(lexicon: Lexicon, words: Sequence[tuple[str, ...]]) -> list[Hit]:
    """The longest patterns of a clause, from left to right, never sharing a word."""
    found = [
        hit
        for place in range(len(words))
        for hit in lexicon.starts_at(words, place)
        if _says_something(hit, words)
    ]
    found.sort(key=_weight)
    hits: list[Hit] = []
    taken: set[int] = set()
    for hit in found:
        if taken.isdisjoint(hit.used):
            hits.append(hit)
            taken.update(hit.used)
    return sorted(hits, key=lambda hit: hit.start)


def _weight(hit: Hit) -> tuple[int, int, bool, int]:
    """Long patterns come first, then strong ones, then those that name a reason."""
    says = hit.pattern.says
    return (-len(hit.used), -says.strength, not says.reason, hit.start)


def _says_something(hit: Hit, words: Sequence[tuple[str, ...]]) -> bool:
    """Small words alone (`has .. in`) mean an outcome only in a fixed phrase (`not now`)."""
    if hit.pattern.says.strength == 0 or hit.pattern.is_fixed:
        return True
    return any(words[at][0] not in SMALL_WORDS for at in hit.used)


def _match_first(
    steps: tuple[Step, ...], words: Sequence[tuple[str, ...]], place: int
) -> tuple[int, ...] | None:
    """The places that a pattern takes from here, or nothing."""
    if not any(steps[0].takes(form) for form in words[place]):
        return None
    rest = _match(steps[1:], words, place + 1)
    return None if rest is None else (place, *rest)


def _match(
    steps: tuple[Step, ...], words: Sequence[tuple[str, ...]], place: int
) -> tuple[int, ...] | None:
    """The places that further steps take; passes over fillers, tries few gaps."""
    if not steps:
        return ()
    if steps[0].gap:
        return _match_gap(steps[1:], words, place)
    found = _match_here(steps, words, place)
    if found is None:
        beyond = _past_fillers(words, place)
        if beyond > place:
            found = _match_here(steps, words, beyond)
    return found


def _match_here(
    steps: tuple[Step, ...], words: Sequence[tuple[str, ...]], place: int
) -> tuple[int, ...] | None:
    step, rest = steps[0], steps[1:]
    if place < len(words) and any(step.takes(form) for form in words[place]):
        found = _match(rest, words, place + 1)
        if found is not None:
            return (place, *found)
    return _match(rest, words, place) if step.optional else None


def _past_fillers(words: Sequence[tuple[str, ...]], place: int) -> int:
    """Beyond an amount (`offer of 12 500 euros sent`) or one word like `already`."""
    at = place
    if _is(words, at, BEFORE_AMOUNTS) and _is(words, at + 1, _NUMBER):
        at += 1
    if _is(words, at, _NUMBER):
        while at < place + 5 and _is(words, at, _NUMBER | AMOUNT_WORDS):
            at += 1
        return at
    return place + 1 if _is(words, place, FILLERS) else place


def _is(words: Sequence[tuple[str, ...]], at: int, wanted: frozenset[str]) -> bool:
    return at < len(words) and not wanted.isdisjoint(words[at])


def _match_gap(
    rest: tuple[Step, ...], words: Sequence[tuple[str, ...]], place: int
) -> tuple[int, ...] | None:
    for ahead in range(place, min(place + GAP, len(words)) + 1):
        found = _match_here(rest, words, ahead) if rest else ()
        if found is not None:
            return found
    return None


def forms_of(token: Token, lexicon: Lexicon) -> tuple[str, ...]:
    """The spellings under which a word may be looked up."""
    single = token.word[:-1]
    plural = len(single) > 2 and token.word.endswith("s")
    if not token.other and plural and lexicon.knows(single):
        return (token.word, single)
    if not token.other:
        return lexicon.spellings(token.word)
    if lexicon.knows(token.word) or lexicon.knows(token.other):
        return (token.word, token.other)
    return (*lexicon.spellings(token.word), token.other)


def _deletions(vocabulary: set[str]) -> dict[str, set[str]]:
    index: dict[str, set[str]] = {}
    for word in vocabulary:
        if len(word) >= _TYPO_LENGTH:
            for form in _forms(word):
                index.setdefault(form, set()).add(word)
    return index


def _forms(word: str) -> list[str]:
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


@lru_cache(maxsize=4096)
def _one_slip(left: str, right: str) -> bool:
    """Whether one insertion, deletion, change or swap of neighbours parts two words."""
    if abs(len(left) - len(right)) > 1:
        return False
    at = 0
    while at < min(len(left), len(right)) and left[at] == right[at]:
        at += 1
    if len(left) == len(right):
        # A wrong letter makes another word too easily, unless the word is long.
        changed = len(left) >= _LONG_WORD and left[at + 1 :] == right[at + 1 :]
        swapped = left[at : at + 2] == right[at : at + 2][::-1]
        return changed or (swapped and left[at + 2 :] == right[at + 2 :])
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return longer[at + 1 :] == shorter[at:]


def one_slip(left: str, right: str) -> bool:
    """Whether two words are the same but for one slip of the finger."""
    return left == right or _one_slip(left, right)
