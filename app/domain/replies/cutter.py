"""A reply cut into clauses at its signs, its turns and its leads."""

import unicodedata
from collections.abc import Sequence

from app.domain.replies.clauses import Clause, Place, split_at_leads, split_at_turns
from app.domain.replies.crowds import NAMED, NOBODY, Reference
from app.domain.replies.lexicon import Lexicon, find_hits, forms_of
from app.domain.replies.money import is_number_word
from app.domain.replies.tokens import Token
from app.domain.replies.words.calendar import CALENDAR_WORDS
from app.domain.replies.words.fillers import AMOUNT_WORDS
from app.domain.replies.words.function_words import SMALL_WORDS
from app.domain.replies.words.references import JOINS
from app.domain.replies.words.rivals import NEVER_A_RIVAL, RIVALS
from app.domain.replies.words.sets import wordset

_ABBREVIATIONS = wordset(
    "m nr no ca z b d h dr mr mrs ms st approx inc ltd co tel bzw usw etc evtl ggf mio vs sr "
    "sra dra m mme dott ing av jan feb mar apr jun jul aug sep sept oct okt nov dec dez "
    "num max min inkl exkl excl incl ref art p o a ex sig jr prof abs pos"
)
_COMMAS = {
    ",": "comma",
    "(": "comma",
    ")": "colon",
    ";": "stop",
    ":": "colon",
    "|": "stop",
}
_BULLETS = frozenset("-–—*•·>")
_HEADS = frozenset(":-–—=")
_WRAPPED = 58
_NOBODY_ELSE = wordset("nobody noone niemand sonst nadie ninguem nessun")
# Nobody writes a clause as long as this; it keeps the work linear.
_LONGEST = 60


class _Cutter:
    """Walks over the tokens once and closes a clause at every boundary."""

    def __init__(
        self, tokens: Sequence[Token], found: Sequence[Reference], lexicon: Lexicon
    ) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.starts = {reference.start: reference for reference in found}
        self.covered = {
            at for reference in found for at in range(reference.start, reference.end)
        }
        self.clauses: list[Clause] = []
        self.places: list[Place] = []
        self.opens = "start"
        self.first = 0
        self.line_start = 0
        capitals = sum(token.raw.isupper() for token in tokens if token.is_word)
        self.shouted = capitals * 2 > sum(token.is_word for token in tokens)

    def cut(self) -> list[Clause]:
        at = 0
        while at < len(self.tokens):
            reference = self.starts.get(at)
            if reference is not None:
                if self._has_content() and self._marks_item(reference):
                    self._close(at, "line")
                self.places.append(_pointer(reference, self.tokens))
                at = reference.end
                continue
            token = self.tokens[at]
            if token.word[0].isalnum():
                self._word(at)
            else:
                self._sign(at)
            at += 1
            if len(self.places) >= _LONGEST:
                self._close(at - 1, "comma")
        self._close(len(self.tokens), "end")
        return self.clauses

    def _has_content(self) -> bool:
        return any(
            place.reference is None and place.forms[0] not in JOINS
            for place in self.places
        )

    def _marks_item(self, reference: Reference) -> bool:
        """Whether a lead heads an item in one line: `1) ... 2) ...`, `... / Marie - ...`."""
        if reference.heads:
            return True
        at, end = reference.start, reference.end
        before = self.tokens[at - 1].word
        if before == "/" and not self.tokens[at].glued:
            return True
        after = self.tokens[end] if end < len(self.tokens) else None
        if after is None:
            return False
        if not before[0].isalnum() and before not in "(&" and after.word in _HEADS:
            return after.word == ":" or not after.glued
        return (
            self.tokens[at].is_number
            and after.word in {")", ":"}
            and after.glued
            and before not in {"(", ","}
        )

    def _word(self, at: int) -> None:
        forms = [*forms_of(self.tokens[at], self.lexicon), *self._kinds(at)]
        self.places.append(Place(tuple(forms), at, at + 1))

    def _kinds(self, at: int) -> list[str]:
        token = self.tokens[at]
        if token.is_number:
            return ["@num", "@sure"] if self._is_a_chance(at) else ["@num"]
        if self._is_a_sum(at):
            return ["@num"]
        if token.word in RIVALS:
            return ["@cap", "@rival"]
        if not self._may_be_a_name(token):
            return []
        first = not self.places and self.opens in {"start", "stop", "line"}
        return ["@first"] if first else ["@cap"]

    def _is_a_sum(self, at: int) -> bool:
        """`twelve` in `twelve grand`."""
        after = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        return is_number_word(self.tokens[at].word) and after in AMOUNT_WORDS

    def _is_a_chance(self, at: int) -> bool:
        """Whether a figure is how likely something is: `90 %`, but not `10 % off`."""
        sign = self.tokens[at + 1].word if at + 1 < len(self.tokens) else ""
        return (
            sign == "%"
            and len(self.tokens[at].word) == 2
            and self.tokens[at].word >= "30"
        )

    def _may_be_a_name(self, token: Token) -> bool:
        word = token.word
        if self.shouted:
            return False
        plain = word in SMALL_WORDS or word in NEVER_A_RIVAL or word in CALENDAR_WORDS
        return (
            token.is_capital
            and len(word) > 1
            and not plain
            and not self.lexicon.knows(word)
        )

    def _sign(self, at: int) -> None:
        word = self.tokens[at].word
        if word in _HEADS and self._names_alone():
            return
        if word == "\n":
            self._line_break(at)
        elif word[0] in ".!?…":
            # One sign may fold to several: ‥ to two full stops.
            self._stop(at, word[0])
        elif word in _COMMAS:
            if not (self._inside_number(at) or self._holds_a_day(at)):
                self._close(at, _COMMAS[word])
        elif word in _BULLETS and not self._hyphen(at):
            self._close(at, "dash")
        elif unicodedata.category(word[0]) == "So":
            self._close(at, "stop" if self._capital_follows(at) else "comma")

    def _names_alone(self) -> bool:
        """`Acme: ...`: nothing but a lead so far, of which the rest will speak."""
        pointers = [place.reference for place in self.places]
        return (
            len(pointers) == 1
            and pointers[0] is not None
            and (pointers[0].way == NAMED)
        )

    def _capital_follows(self, at: int) -> bool:
        return at + 1 < len(self.tokens) and self.tokens[at + 1].is_capital

    def _line_break(self, at: int) -> None:
        """A line wrapped by the mail program goes on; any other break ends a clause."""
        start, self.line_start = self.line_start, at + 1
        follows = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        length = self.tokens[at].start - self.tokens[min(start, at)].start
        wrapped = (
            length >= _WRAPPED
            and follows is not None
            and follows.is_word
            and not follows.is_capital
            and self.tokens[at - 1].word not in {".", "!", "?", ":"}
        )
        if not wrapped:
            self._close(at, "line")

    def _stop(self, at: int, word: str) -> None:
        if word == "." and self._is_abbreviation(at):
            return
        if word == "?":
            self._ask()
        self._close(at, "stop")

    def _ask(self) -> None:
        """A question mark makes its whole sentence a question, back to the last stop."""
        opens = self.opens
        for clause in reversed(self.clauses):
            if opens not in {"comma", "but"}:
                break
            clause.asks = True
            opens = clause.opens
        self._asking = True

    _asking = False

    def _is_abbreviation(self, at: int) -> bool:
        if at == 0 or at + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[at - 1], self.tokens[at + 1]
        if before.word in _ABBREVIATIONS and after.word != "\n":
            return not (before.word == "no" and self._answers(at - 2))
        if not before.is_number or after.word == "\n":
            return False
        goes_on = (
            after.is_number
            or (after.is_word and not after.is_capital)
            or after.word in {"quartal", "halbjahr"}
        )
        return goes_on or after.word in CALENDAR_WORDS or self._lists(at)

    def _answers(self, at: int) -> bool:
        """Whether a `no` stands behind a lead: `1 no. 2 ...`."""
        return at in self.covered or (at > 0 and at - 1 in self.covered)

    def _lists(self, at: int) -> bool:
        """The dot of `1.` at the start of a line."""
        first = len(self.places) == 1 and self.opens in {"start", "line", "stop"}
        return first and at - 1 in self.covered

    def _inside_number(self, at: int) -> bool:
        if at == 0 or at + 1 >= len(self.tokens):
            return False
        before, after = self.tokens[at - 1], self.tokens[at + 1]
        glued = self.tokens[at].glued and after.glued
        return glued and before.is_number and after.is_number

    def _holds_a_day(self, at: int) -> bool:
        """`Globex (Mon) and Initech (Tue)`: a day in brackets parts nothing."""
        around = self.tokens[max(0, at - 2) : at + 3]
        words = [token.word for token in around]
        inside = next(
            (word for left, word, right in zip(words, words[1:], words[2:], strict=False)
             if left == "(" and right == ")"),
            "",
        )  # fmt: skip
        return self.tokens[at].word in "()" and inside in CALENDAR_WORDS

    def _hyphen(self, at: int) -> bool:
        token = self.tokens[at]
        follows = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return token.glued and follows is not None and follows.glued

    def _close(self, at: int, opens_next: str) -> None:
        if self.places:
            clause = Clause(self.places, self.opens, self.first, at, asks=self._asking)
            self.clauses.append(clause)
            self.opens = opens_next
        elif _stronger(opens_next, self.opens):
            self.opens = opens_next
        self._asking = False
        self.places = []
        self.first = at + 1


def _stronger(left: str, right: str) -> bool:
    order = ("comma", "colon", "dash", "but", "stop", "line", "start", "end")
    return order.index(left) > order.index(right)


def _pointer(reference: Reference, tokens: Sequence[Token]) -> Place:
    forms: tuple[str, ...] = ("@lead",)
    if reference.way == NOBODY or tokens[reference.start].word in _NOBODY_ELSE:
        forms = ("@none", tokens[reference.start].word)
    return Place(forms, reference.start, reference.end, reference)


def cut_clauses(
    tokens: Sequence[Token], found: Sequence[Reference], lexicon: Lexicon
) -> list[Clause]:
    """The clauses of a reply with the patterns found in each."""
    finished: list[Clause] = []
    for clause in _Cutter(tokens, found, lexicon).cut():
        _find(clause, lexicon)
        for part in split_at_turns(clause):
            _find(part, lexicon)
            finished.extend(split_at_leads(part))
    for clause in finished:
        _find(clause, lexicon)
    return finished


def _find(clause: Clause, lexicon: Lexicon) -> None:
    """Looks for patterns, anew for each piece of a clause that was split."""
    if not clause.hits:
        clause.hits = find_hits(lexicon, [place.forms for place in clause.places])
