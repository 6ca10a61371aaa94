"""Amounts of money as people write them."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from app.domain.lead_file.currencies import currency_code

DecimalSign = Literal[".", ","]

# What a store of 15 digits before the point can hold.
_TOO_LARGE = Decimal(10) ** 15
_LONGEST = 40
_NUMBER = re.compile(r"[0-9][0-9.,'’ ]*")
_ROUND = re.compile(r"([0-9])[.,][-–—]{1,2}$")
_SPACE_GROUPS = re.compile(r"(?<=[0-9])[ '’](?=[0-9]{3}(?![0-9]))")
_GROUPED = re.compile(r"[0-9]{1,3}([.,])(?:[0-9]{2,3}\1)*[0-9]{3}")
_SCIENTIFIC = re.compile(r"([0-9](?:[.,][0-9]{1,15})?)e\+?([0-9]{1,2})", re.IGNORECASE)
_SCALES = {
    "k": 1000,
    "t€": 1000,
    "teur": 1000,
    "m": 1_000_000,
    "mio": 1_000_000,
    "mio.": 1_000_000,
    "mln": 1_000_000,
    "mn": 1_000_000,
}
_SCALE_CURRENCY = {"t€": "EUR", "teur": "EUR"}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the currency written beside it, if one was."""

    value: Decimal
    currency: str | None


@dataclass(slots=True)
class AmountEvidence:
    """What the amounts of one column tell about its decimal sign."""

    commas: int = 0
    points: int = 0
    either: int = 0

    def see(self, text: str) -> None:
        """Count one cell; `1.234` alone says nothing."""
        parts = _parts(text)
        if parts is None:
            return
        sign = _sign_within(parts.number)
        if sign == ",":
            self.commas += 1
        elif sign == ".":
            self.points += 1
        elif _has_sign(parts.number):
            self.either += 1

    @property
    def sign(self) -> DecimalSign | None:
        """The decimal sign that most cells prove, None if there is no majority."""
        if self.commas == self.points:
            return None
        return "," if self.commas > self.points else "."


def read_amount(text: str, sign: DecimalSign | None) -> Amount | None:
    """The amount in a cell, None if it is not a number.

    `sign` is the column's decimal sign. Without one, `1.234` and `1,234` are thousands:
    nobody writes a price with three decimals.
    """
    parts = _parts(text)
    if parts is None:
        return None
    value = _value(parts.number, sign)
    if value is None:
        return None
    value = value * parts.scale
    if value >= _TOO_LARGE:
        return None
    return Amount(-value if parts.negative else value, parts.currency)


@dataclass(frozen=True, slots=True)
class _Parts:
    number: str
    negative: bool
    scale: int
    currency: str | None


def _parts(text: str) -> _Parts | None:
    """A cell taken apart: number, sign, thousands word and currency, nothing else."""
    if len(text) > _LONGEST:
        return None
    if text.isascii() and text.isdigit():
        return _Parts(text, negative=False, scale=1, currency=None)
    text = " ".join(unicodedata.normalize("NFKC", text).replace("−", "-").split())
    text, negative = _without_minus(text)
    if found := _SCIENTIFIC.fullmatch(text):
        return _Parts(text, negative, 1, None)
    found = _NUMBER.search(_ROUND.sub(r"\1", text))
    if not found:
        return None
    before = found.string[: found.start()].strip()
    after = found.string[found.end() :].strip()
    if before.endswith("-") and not negative:
        before, negative = before[:-1].strip(), True
    scale_word = after.split(" ")[0].lower()
    scale = _SCALES.get(scale_word, 1)
    if scale > 1:
        after = after[len(scale_word) :].strip()
    words = [word for word in (before, after) if word]
    codes = [currency_code(word) for word in words]
    if None in codes or len(set(codes)) > 1:
        return None
    currency = codes[0] if codes else _SCALE_CURRENCY.get(scale_word)
    return _Parts(_SPACE_GROUPS.sub("", found[0].strip()), negative, scale, currency)


def _without_minus(text: str) -> tuple[str, bool]:
    """The text without its minus: before, behind, or as an accountant's brackets."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.startswith("-"):
        return text[1:].strip(), True
    if text.endswith("-") and text[-2:-1].isdigit():
        return text[:-1], True
    return text.removeprefix("+"), False


def _has_sign(number: str) -> bool:
    return "," in number or "." in number


def _sign_within(number: str) -> DecimalSign | None:
    """The decimal sign that this number proves by itself."""
    last = max(number.rfind(","), number.rfind("."))
    if last < 0 or _SCIENTIFIC.fullmatch(number):
        return None
    mark: DecimalSign = "," if number[last] == "," else "."
    other: DecimalSign = "." if mark == "," else ","
    before, after = number[:last], number[last + 1 :]
    if other in before:
        return mark if mark not in before else None
    if mark in before:
        return other
    if len(after) == 3 and 0 < len(before) <= 3 and not before.startswith("0"):
        return None
    return mark


def _value(number: str, sign: DecimalSign | None) -> Decimal | None:
    if found := _SCIENTIFIC.fullmatch(number):
        return Decimal(found[1].replace(",", ".")).scaleb(int(found[2]))
    mark = _sign_within(number) or sign
    if mark is None:
        mark = "." if "," in number else ","
    whole, _, decimals = number.partition(mark)
    other = "." if mark == "," else ","
    if other in decimals or mark in decimals or not _is_whole(whole):
        return None
    digits = whole.replace(other, "")
    if decimals and not decimals.isdigit():
        return None
    return Decimal(f"{digits}.{decimals}" if decimals else digits)


def _is_whole(text: str) -> bool:
    """Digits, plain or in groups (of two in India, the last always of three)."""
    return bool(text.isdigit() or _GROUPED.fullmatch(text))
