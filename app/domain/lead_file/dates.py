"""Dates as people and their programs write them."""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum

_TIME = r"(?:,?[T ]\s*[0-9]{1,2}[:.][0-9]{2}.{0,40})?"
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})" + _TIME)
_COMPACT = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(?:T[0-9]{4,6}.{0,20})?")
_DOTTED = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4}|[0-9]{2})" + _TIME)
_SLASHED = re.compile(r"([0-9]{1,2})([/-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})" + _TIME)
_DAY_NAMED = re.compile(
    r"([0-9]{1,2})\.?[ -](?:de )?([^\W\d_]{3,10})\.?[ -](?:de )?([0-9]{4}|[0-9]{2})"
    + _TIME
)
_NAMED_DAY = re.compile(
    r"([^\W\d_]{3,10})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})" + _TIME
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero janeiro gennaio januari ene gen",
            "feb february februar février febrero fevereiro febbraio februari fev févr",
            "mar march märz mrz mars marzo março maart mrt",
            "apr april avril abril aprile avr abr",
            "may mai mayo maio maggio mei mag",
            "jun june juni juin junio junho giugno giu",
            "jul july juli juillet julio julho luglio juil lug",
            "aug august août agosto augustus ago",
            "sep sept september septembre septiembre setembro settembre set",
            "oct october oktober octobre octubre outubro ottobre okt out ott",
            "nov november novembre noviembre novembro",
            "dec december dezember décembre diciembre dezembro dicembre dez déc dic",
        ),
        start=1,
    )
    for name in names.split()
}


class DateTrouble(Enum):
    """Why a text is not a date."""

    IMPOSSIBLE = "bad_date"
    AMBIGUOUS = "ambiguous_date"


@dataclass(slots=True)
class DateEvidence:
    """What the slashed dates of one column tell about its order."""

    day_first: int = 0
    month_first: int = 0
    either: int = 0

    def see(self, text: str) -> None:
        """Count one cell; only a cell that is a date in one order alone decides."""
        found = _SLASHED.fullmatch(text)
        if not found:
            return
        first, second = int(found[1]), int(found[3])
        if 12 < first <= 31 and 0 < second <= 12:
            self.day_first += 1
        elif 12 < second <= 31 and 0 < first <= 12:
            self.month_first += 1
        elif first != second and 0 < first <= 12 and 0 < second <= 12:
            self.either += 1

    @property
    def order(self) -> bool | None:
        """True for D/M, False for M/D, None where the column says neither or both."""
        if bool(self.day_first) == bool(self.month_first):
            return None
        return bool(self.day_first)


def read_date(text: str, *, day_first: bool | None) -> date | DateTrouble:
    """The date in a cell; with no order known, a slashed one may be ambiguous."""
    if found := _YEAR_FIRST.fullmatch(text):
        return _date(found[1], found[3], found[4])
    if found := _DOTTED.fullmatch(text):
        return _date(found[3], found[2], found[1])
    if found := _SLASHED.fullmatch(text):
        return _slashed(found[1], found[3], found[4], day_first=day_first)
    if found := _COMPACT.fullmatch(text):
        return _date(found[1], found[2], found[3])
    return _in_words(text)


def _in_words(text: str) -> date | DateTrouble:
    if found := _DAY_NAMED.fullmatch(text):
        day, month, year = found[1], found[2], found[3]
    elif found := _NAMED_DAY.fullmatch(text):
        day, month, year = found[2], found[1], found[3]
    else:
        return DateTrouble.IMPOSSIBLE
    return _date(year, str(_MONTHS.get(month.lower(), 0)), day)


def _slashed(
    first: str, second: str, year: str, *, day_first: bool | None
) -> date | DateTrouble:
    by_day, by_month = _date(year, second, first), _date(year, first, second)
    if by_day == by_month:
        return by_day
    if isinstance(by_day, DateTrouble) or isinstance(by_month, DateTrouble):
        return _one_reading(by_day, by_month, day_first=day_first)
    if day_first is None:
        return DateTrouble.AMBIGUOUS
    return by_day if day_first else by_month


def _one_reading(
    by_day: date | DateTrouble,
    by_month: date | DateTrouble,
    *,
    day_first: bool | None,
) -> date | DateTrouble:
    """A date that exists in one order only; a known other order makes it impossible."""
    if day_first is None:
        return by_month if isinstance(by_day, DateTrouble) else by_day
    return by_day if day_first else by_month


def _date(year: str, month: str, day: str) -> date | DateTrouble:
    full = int(year)
    if len(year) == 2:
        full += 2000 if full < 70 else 1900
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return DateTrouble.IMPOSSIBLE
