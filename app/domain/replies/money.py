"""The size of the deal as a reply states it, in the forms people write."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.domain.replies.tokens import Token
from app.domain.replies.words import money as words

_LARGEST = Decimal(10) ** 12
NUMBER_WORDS = frozenset(
    word for counts in words.NUMBER_WORDS.values() for word in counts
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure with its currency if one is said; `sure` when written as money."""

    value: Decimal
    currency: str | None
    start: int
    end: int
    sure: bool


def parse_number(text: str) -> Decimal | None:
    """`12.500,00`, `12,500.00`, `12'500`, `12.5`: the last of two signs is the decimal one.

    A single sign before exactly three digits parts thousands.
    """
    plain = text.replace("'", "").replace("’", "").strip(".,")
    dot, comma = plain.rfind("."), plain.rfind(",")
    if dot >= 0 and comma >= 0:
        thousands = "," if dot > comma else "."
        plain = plain.replace(thousands, "").replace(",", ".")
    elif dot >= 0 or comma >= 0:
        sign = "." if dot >= 0 else ","
        parts = plain.split(sign)
        grouped = all(len(part) == 3 for part in parts[1:]) and parts[0] != "0"
        if len(parts) > 2 and not grouped:
            return None
        plain = plain.replace(sign, "" if grouped else ".")
    if len(plain) > 15 or not plain.replace(".", "", 1).isdecimal():
        return None
    value = Decimal(plain)
    return value if value < _LARGEST else None


def is_number_word(word: str) -> bool:
    """Whether a word is a number or built of one: `zwolf`, `zwolftausend`."""
    return word in NUMBER_WORDS or any(
        word.removesuffix(ending) in NUMBER_WORDS for ending in words.COMPOUND_ENDINGS
    )


class AmountFinder:
    """Finds the amounts of one stretch of tokens."""

    def __init__(self, tokens: Sequence[Token], languages: Sequence[str]) -> None:
        self.tokens = tokens
        self.counts = {
            word: value
            for code in languages
            for word, value in words.NUMBER_WORDS[code].items()
        }

    def all(self) -> list[Amount]:
        """The amounts that may be the deal's, from left to right."""
        found: list[Amount] = []
        at = 0
        while at < len(self.tokens):
            amount = self._at(at)
            if amount is not None and self._is_the_deal(amount):
                found.append(amount)
            at = amount.end if amount is not None else at + 1
        return found

    def word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def _at(self, at: int) -> Amount | None:
        token = self.tokens[at]
        if token.is_number:
            return self._figure(at)
        return self._in_words(at) if token.is_word else None

    def _figure(self, at: int) -> Amount | None:
        value, end = self._grouped(at)
        if value is None:
            return None
        return self._finished(value, at, end)

    def _finished(self, value: Decimal, at: int, end: int) -> Amount:
        size = self._size(end)
        end = size.end
        currency, last = self._currency(at, end)
        start = at - 1 if last == end and currency else at
        money = currency is not None or size.sure
        return Amount(value * size.times, size.currency or currency, start, last, money)

    def _grouped(self, at: int) -> tuple[Decimal | None, int]:
        """`12 500`: groups of three digits with spaces between."""
        digits, end = self.word(at), at + 1
        while (
            len(digits.lstrip("0")) <= 12
            and digits.isdigit()
            and len(self.word(at)) <= 3
            and self._is_group(end)
        ):
            digits += self.word(end)[:3]
            rest = self.word(end)[3:]
            end += 1
            if rest:
                return parse_number(digits + rest), end
        return parse_number(digits), end

    def _is_group(self, at: int) -> bool:
        word = self.word(at)
        spaced = 0 < at < len(self.tokens) and (
            self.tokens[at].start - self.tokens[at - 1].end == 1
        )
        return (
            spaced
            and word[:3].isdigit()
            and (len(word) == 3 or (len(word) == 6 and word[3] in ".,"))
        )

    def _size(self, at: int) -> "_Size":
        word = self.word(at)
        if word in words.SIZED_CURRENCIES:
            times, currency = words.SIZED_CURRENCIES[word]
            return _Size(Decimal(times), at + 1, currency, sure=True)
        if word in {"k", "m", "t", "mil", "ke"} and not self._is_size(at):
            return _Size(Decimal(1), at, None, sure=False)
        if word in words.SIZES:
            end = at + 1 + (self.word(at + 1) == "." and word in {"mio", "tsd", "mln"})
            return _Size(Decimal(words.SIZES[word]), end, None, sure=True)
        return _Size(Decimal(1), at, None, sure=False)

    def _is_size(self, at: int) -> bool:
        """Whether a lone letter after a figure is a size: `12k`, `12 k`, `1.2m €`."""
        token = self.tokens[at]
        if token.word in {"t", "m"}:
            return token.glued and (token.word == "m" or self._money_word(at + 1))
        return True

    def _money_word(self, at: int) -> bool:
        return self.word(at) in words.SIGNS or self.word(at) in words.CURRENCY_WORDS

    def _currency(self, start: int, end: int) -> tuple[str | None, int]:
        for place in (end, start - 1):
            word = self.word(place)
            code = words.SIGNS.get(word) or words.CURRENCY_WORDS.get(word)
            if code and self._fits(place, word):
                return code, max(place + 1, end)
        if self.word(start - 1) == "$" and self.word(start - 2) == "r":
            return "BRL", end
        return None, end

    def _fits(self, place: int, word: str) -> bool:
        if word == "$" and self.word(place - 1) == "r":
            return False
        if word in words.DOUBTFUL_CURRENCIES:
            return self.tokens[place].raw.isupper() or word == "fr"
        return True

    def _in_words(self, at: int) -> Amount | None:
        """`fifteen thousand`, `zwanzigtausend`, `ventimila euro`, `hundred grand`."""
        total, end = Decimal(0), at
        while self._count(end) is not None and end < at + 4:
            count = self._count(end) or 0
            total = total * 100 if count == 100 and total else total + count
            end += 1
        if end == at:
            return self._compound(at)
        size = self._size(end)
        if not size.sure:
            money = self._money_word(end) and total >= 100
            return self._finished(total, at, end) if money else None
        return self._finished(total, at, end)

    def _count(self, at: int) -> int | None:
        return self.counts.get(self.word(at))

    def _compound(self, at: int) -> Amount | None:
        word = self.word(at)
        for ending, times in words.COMPOUND_ENDINGS.items():
            count = self.counts.get(word.removesuffix(ending))
            if word.endswith(ending) and count is not None:
                amount = self._finished(Decimal(count * times), at, at + 1)
                return Amount(amount.value, amount.currency, at, amount.end, sure=True)
        return None

    def _is_the_deal(self, amount: Amount) -> bool:
        if amount.value <= 0:
            return False
        before = [self.word(amount.start - back) for back in range(1, 5)]
        after = [self.word(amount.end), self.word(amount.end + 1)]
        if after[0] == "%" or any(word in words.COUNTED for word in after):
            return False
        if not words.OTHER_FIGURE.isdisjoint(before) or not words.RATHER.isdisjoint(
            before[:3]
        ):
            return False
        if before[0] in words.FROM and after[0] in words.TO:
            return False
        if amount.sure:
            return True
        return not self._numbers(amount, before) and self._worth(amount, before)

    def _numbers(self, amount: Amount, before: Sequence[str]) -> bool:
        """`invoice 4711`, `order of 4711`; but `invoice of 8.200` is written as money."""
        figure = self.tokens[max(amount.start, 0)].raw
        near = 1 if any(sign in figure for sign in ".,'’") else 2
        return not words.NUMBER_OF.isdisjoint(before[:near])

    def _worth(self, amount: Amount, before: Sequence[str]) -> bool:
        """A bare figure counts from 1,000 up, when it is not a year or a phone number."""
        figure = self.tokens[max(amount.start, 0)]
        if amount.value < 1000 or amount.value > 10_000_000 or figure.word[0] == "0":
            return False
        if not figure.is_number or before[0] in {"#", "+", "/", "-"}:
            return False
        if 1990 <= amount.value <= 2100 and figure.word.isdigit():
            return False
        beside = self.tokens[amount.end] if amount.end < len(self.tokens) else None
        if beside is not None and beside.word in {"/", "-"}:
            return False
        alone = amount.start == 0 or before[0] in {",", "(", ":", "-", "–", "\n", "="}
        return alone or any(word in words.WORTH for word in before[:3])


class _Size:
    """How many times a figure is to be taken, and where the words for it end."""

    def __init__(
        self, times: Decimal, end: int, currency: str | None, *, sure: bool
    ) -> None:
        self.times = times
        self.end = end
        self.currency = currency
        self.sure = sure
