"""Dates as figures and fixed words, and the calendar words of some languages."""

import calendar
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.replies.tokens import Token
from app.domain.replies.words import calendar as words

_EDGE_DAYS = {"start": 1, "middle": 15, "end": 31}


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day that tokens `start` to `end` name; a period stands for its first day."""

    on: date
    start: int
    end: int


class Calendar:
    """The date words of some languages."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.months = _ranked(words.MONTHS, languages)
        self.weekdays = _ranked(words.WEEKDAYS, languages, first=0)
        self.numbers = dict(words.MORE_NUMBERS) | _ranked(words.NUMBERS, languages)
        self.away = dict(words.DAYS_AWAY)
        for code in languages:
            self.months |= words.SHORT_MONTHS.get(code, {})
            self.weekdays |= words.SHORT_WEEKDAYS.get(code, {})
            self.away |= words.TOMORROW_BY_LANGUAGE.get(code, {})
        self.portuguese = "pt" in languages
        self.units = {
            w: unit for unit, text in words.UNITS.items() for w in text.split()
        }
        self.edges = {
            w: edge for edge, text in words.EDGES.items() for w in text.split()
        }
        self.seasons = {
            word: month
            for month, text in words.SEASONS.values()
            for word in text.split()
        }


def _ranked(
    table: dict[str, str], languages: Sequence[str], first: int = 1
) -> dict[str, int]:
    return {
        word: number
        for code in languages
        for number, word in enumerate(table[code].split(), first)
    }


class WrittenDates:
    """Dates by their figures and fixed words: `5.3.`, `3/5`, `5 May`, `tomorrow`."""

    def __init__(self, tokens: Sequence[Token], on: date, known: Calendar) -> None:
        self.tokens = tokens
        self.on = on
        self.known = known

    def word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def number(self, at: int) -> int | None:
        word = self.word(at).rstrip(".,")
        return int(word) if word.isdigit() and len(word) <= 4 else None

    def _next(self, day: int, month: int, year: int | None) -> date | None:
        """The day in that year, or its next occurrence when none is named."""
        if year is not None:
            return real_day(year + 2000 if year < 100 else year, month, day)
        here = real_day(self.on.year, month, day)
        if here is not None and here < self.on:
            return real_day(self.on.year + 1, month, day)
        return here

    def found(self, day: date | None, start: int, end: int) -> FoundDate | None:
        return FoundDate(day, start, end) if day is not None else None

    def iso(self, at: int) -> FoundDate | None:
        year, month, day = self.number(at), self.number(at + 2), self.number(at + 4)
        dashed = self.word(at + 1) == "-" and self.word(at + 3) == "-"
        if not dashed or year is None or month is None or day is None or year < 2000:
            return None
        return self.found(real_day(year, month, day), at, at + 5)

    def numeric(self, at: int) -> FoundDate | None:
        """`5.3.`, `05.03.2026`: always the day first."""
        if not self.tokens[at].is_number:
            return None
        parts = self.word(at).split(".")
        if len(parts) not in {2, 3} or not all(
            p.isdigit() and len(p) <= 4 for p in parts
        ):
            return None
        dotted = self.word(at + 1) == "." and self.tokens[at + 1].glued
        if len(parts) == 2 and not dotted:
            return None
        if len(parts[0]) > 2 or len(parts[1]) > 2:
            return None
        year = int(parts[2]) if len(parts) == 3 else self.year(at + 2)
        day = self._next(int(parts[0]), int(parts[1]), year)
        return self.found(day, at, at + (2 if len(parts) == 2 else 1))

    def year(self, at: int) -> int | None:
        year = self.number(at)
        return year if year is not None and self.on.year - 1 <= year < 2100 else None

    def slashed(self, at: int) -> FoundDate | None:
        """`3/5`: the day first, unless that is impossible."""
        first, second = self.number(at), self.number(at + 2)
        sign = self.word(at + 1)
        if first is None or second is None or sign not in {"/", "-"}:
            return None
        third = self.number(at + 4) if self.word(at + 3) == sign else None
        if sign == "-" and (third is None or third < 25):
            return None
        if sign == "/" and not (
            self.tokens[at + 1].glued and self.tokens[at + 2].glued
        ):
            return None
        end = at + (3 if third is None else 5)
        day = self._next(first, second, third) or self._next(second, first, third)
        return self.found(day, at, end)

    def named_day(self, at: int) -> FoundDate | None:
        """`5 May`, `5. Mai 2027`, `5th of May`, `May 5`, `le 5 mai`, `the 20th`."""
        day = self.number(at)
        if day is not None and 1 <= day <= 31:
            after = self.past_ordinal(at + 1)
            month = self.known.months.get(self.word(after))
            if month is not None:
                year = self.year(after + 1)
                end = after + (1 if year is None else 2)
                return self.found(self._next(day, month, year), at, end)
            return self._bare_day(at, day)
        month = self.known.months.get(self.word(at))
        day = self.number(at + 1)
        if month is None or day is None or not 1 <= day <= 31:
            return None
        return self.found(self._next(day, month, None), at, at + 2)

    def past_ordinal(self, at: int) -> int:
        while self.word(at) in {
            ".",
            "st",
            "nd",
            "rd",
            "th",
            "of",
            "de",
            "er",
            "the",
            "º",
            "e",
        }:
            at += 1
        return at

    def _bare_day(self, at: int, day: int) -> FoundDate | None:
        """`the 20th`, `am 20.`, `le 20`, `el 20`: this month, or the next."""
        before = self.word(at - 1)
        english = self.word(at + 1) in {"st", "nd", "rd", "th"} and before in {
            "the",
            "on",
            "until",
            "till",
            "by",
        }
        other = before in {"le", "el", "dia", "il", "am", "den", "op"} and not (
            self.tokens[at - 1].is_capital
        )
        german = before in {"am", "den"} and self.word(at + 1) == "."
        romance = other and before not in {"am", "den", "op"} and day > 7
        if not (english or german or romance) or self.word(at + 1) in self.known.units:
            return None
        month, year = self.on.month, self.on.year
        if day <= self.on.day:
            year, month = later_month(year, month, 1)
        return self.found(real_day(year, month, day), at, at + 1)

    def phrase(self, at: int) -> FoundDate | None:
        for phrase, days in words.PHRASES_AWAY.items():
            if all(self.word(at + i) == part for i, part in enumerate(phrase)):
                return self.found(self.on + timedelta(days), at, at + len(phrase))
        if self.word(at) in words.YESTERDAYS:
            return self.found(self.on - timedelta(1), at, at + 1)
        days_away = self.known.away.get(self.word(at))
        if days_away is None or self._is_morning(at):
            return None
        return self.found(self.on + timedelta(days_away), at, at + 1)

    def _is_morning(self, at: int) -> bool:
        """`por la mañana`, `de manhã`, `am Morgen`, `heute morgen`."""
        before = self.word(at - 1)
        return self.word(at) in {"manana", "morgen"} and before in {
            "la",
            "guten",
            "am",
            "jeden",
            "heute",
            "de",
            "goede",
            "esta",
        }

    def in_some(self, at: int) -> FoundDate | None:
        """`in two weeks`, `dans 3 jours`, `over een maand`, `dentro de un mes`."""
        if self.word(at) not in words.IN:
            return None
        place = at + 1
        while self.word(place) in {
            "de",
            "a",
            "about",
            "ca",
            "etwa",
            "circa",
            "of",
            "ein",
        } and (self._count(place + 1) is not None):
            place += 1
        count = self._count(place)
        if count is None:
            return None
        place += 1
        while self.word(place) in {"of", "paar", "more"}:
            place += 1
        unit = self.known.units.get(self.word(place))
        if unit is None or self.word(place + 1) in {"ago", "geleden"}:
            return None
        return self.found(self._ahead(count, unit), at, place + 1)

    def _count(self, at: int) -> int | None:
        number = self.number(at)
        return number if number is not None else self.known.numbers.get(self.word(at))

    def _ahead(self, count: int, unit: str) -> date | None:
        if unit in {"day", "week"}:
            return self.on + timedelta(min(count, 999) * (7 if unit == "week" else 1))
        months = count * {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
        year, month = later_month(self.on.year, self.on.month, min(months, 600))
        last = calendar.monthrange(year, month)[1]
        return date(year, month, min(self.on.day, last))

    def quarter(self, at: int) -> FoundDate | None:
        """`Q3`, `T3 2027`, `3. Quartal`, `third quarter`, `H2`."""
        letter, number = self.word(at), self.number(at + 1)
        if (
            letter in {"q", "t", "h", "s"}
            and number is not None
            and self.tokens[at + 1].glued
        ):
            year = self.year(at + 2)
            if letter in {"q", "t"} and 1 <= number <= 4:
                return self.period(3 * number - 2, year, at, at + 2)
            if letter in {"h", "s"} and 1 <= number <= 2:
                return self.period(6 * number - 5, year, at, at + 2)
        if letter in words.WEEK_SIGNS and number is not None:
            return self._calendar_week(number, at)
        count = self.number(at) or words.QUARTER_ORDINALS.get(self.word(at))
        after = self.past_ordinal(at + 1)
        unit = self.known.units.get(self.word(after))
        if count is None or unit not in {"quarter", "half"} or count > 4:
            return None
        if self.tokens[at].is_number and after == at + 1:
            return None
        month = 3 * count - 2 if unit == "quarter" else 6 * count - 5
        return self.period(month, None, at, after + 1) if month <= 12 else None

    def _calendar_week(self, number: int, at: int) -> FoundDate | None:
        """`KW 23`: the Monday of that week, this year or the next."""
        for year in (self.on.year, self.on.year + 1):
            with suppress(ValueError):
                monday = date.fromisocalendar(year, number, 1)
                if monday + timedelta(6) >= self.on:
                    return self.found(monday, at, at + 2)
        return None

    def period(
        self, month: int, year: int | None, start: int, end: int
    ) -> FoundDate | None:
        """The first day of a period that begins with a month; never one gone by."""
        if year is None:
            year = self.on.year + (1 if month <= self.on.month else 0)
        return self.found(real_day(year, month, 1), start, end)


def real_day(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return date(year, month, day)
    return None


def later_month(year: int, month: int, months: int) -> tuple[int, int]:
    whole = year * 12 + month - 1 + months
    return whole // 12, whole % 12 + 1


def within(first: date, edge: str) -> date:
    if not edge:
        return first
    last = calendar.monthrange(first.year, first.month)[1]
    return first.replace(day=min(_EDGE_DAYS[edge], last))
