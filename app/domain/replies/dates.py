"""Dates as people write them: relative to the day of the reply, in seven languages."""

import calendar
from collections.abc import Callable, Sequence
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


class DateFinder:
    """Finds the dates of one stretch of tokens."""

    def __init__(self, tokens: Sequence[Token], on: date, known: Calendar) -> None:
        self.tokens = tokens
        self.on = on
        self.known = known

    def all(self) -> list[FoundDate]:
        """Every date, from left to right, none overlapping."""
        found: list[FoundDate] = []
        at = 0
        while at < len(self.tokens):
            here = self._at(at)
            if here is None:
                at += 1
            else:
                found.append(here)
                at = max(here.end, at + 1)
        return found

    def _at(self, at: int) -> FoundDate | None:
        rules: tuple[Callable[[int], FoundDate | None], ...] = (
            self._iso,
            self._numeric,
            self._slashed,
            self._named_day,
            self._phrase,
            self._in_some,
            self._quarter,
            self._next_unit,
            self._weekday,
            self._month,
            self._edge,
            self._season,
            self._bare_year,
        )
        for rule in rules:
            found = rule(at)
            if found is not None:
                return found
        return None

    def word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def number(self, at: int) -> int | None:
        word = self.word(at).rstrip(".,")
        return int(word) if word.isdigit() and len(word) <= 4 else None

    def _next(self, day: int, month: int, year: int | None) -> date | None:
        """The day in that year, or its next occurrence when none is named."""
        if year is not None:
            return _real(year + 2000 if year < 100 else year, month, day)
        here = _real(self.on.year, month, day)
        if here is not None and here < self.on:
            return _real(self.on.year + 1, month, day)
        return here

    def _found(self, day: date | None, start: int, end: int) -> FoundDate | None:
        return FoundDate(day, start, end) if day is not None else None

    def _iso(self, at: int) -> FoundDate | None:
        year, month, day = self.number(at), self.number(at + 2), self.number(at + 4)
        dashed = self.word(at + 1) == "-" and self.word(at + 3) == "-"
        if not dashed or year is None or month is None or day is None or year < 2000:
            return None
        return self._found(_real(year, month, day), at, at + 5)

    def _numeric(self, at: int) -> FoundDate | None:
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
        year = int(parts[2]) if len(parts) == 3 else self._year(at + 2)
        day = self._next(int(parts[0]), int(parts[1]), year)
        return self._found(day, at, at + (2 if len(parts) == 2 else 1))

    def _year(self, at: int) -> int | None:
        year = self.number(at)
        return year if year is not None and self.on.year - 1 <= year < 2100 else None

    def _slashed(self, at: int) -> FoundDate | None:
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
        return self._found(day, at, end)

    def _named_day(self, at: int) -> FoundDate | None:
        """`5 May`, `5. Mai 2027`, `5th of May`, `May 5`, `le 5 mai`, `the 20th`."""
        day = self.number(at)
        if day is not None and 1 <= day <= 31:
            after = self._past_ordinal(at + 1)
            month = self.known.months.get(self.word(after))
            if month is not None:
                year = self._year(after + 1)
                end = after + (1 if year is None else 2)
                return self._found(self._next(day, month, year), at, end)
            return self._bare_day(at, day)
        month = self.known.months.get(self.word(at))
        day = self.number(at + 1)
        if month is None or day is None or not 1 <= day <= 31:
            return None
        return self._found(self._next(day, month, None), at, at + 2)

    def _past_ordinal(self, at: int) -> int:
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
            year, month = _later_month(year, month, 1)
        return self._found(_real(year, month, day), at, at + 1)

    def _phrase(self, at: int) -> FoundDate | None:
        for phrase, days in words.PHRASES_AWAY.items():
            if all(self.word(at + i) == part for i, part in enumerate(phrase)):
                return self._found(self.on + timedelta(days), at, at + len(phrase))
        if self.word(at) in words.YESTERDAYS:
            return self._found(self.on - timedelta(1), at, at + 1)
        days_away = self.known.away.get(self.word(at))
        if days_away is None or self._is_morning(at):
            return None
        return self._found(self.on + timedelta(days_away), at, at + 1)

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

    def _in_some(self, at: int) -> FoundDate | None:
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
        return self._found(self._ahead(count, unit), at, place + 1)

    def _count(self, at: int) -> int | None:
        number = self.number(at)
        return number if number is not None else self.known.numbers.get(self.word(at))

    def _ahead(self, count: int, unit: str) -> date | None:
        if unit in {"day", "week"}:
            return self.on + timedelta(min(count, 999) * (7 if unit == "week" else 1))
        months = count * {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit]
        year, month = _later_month(self.on.year, self.on.month, min(months, 600))
        last = calendar.monthrange(year, month)[1]
        return date(year, month, min(self.on.day, last))

    def _quarter(self, at: int) -> FoundDate | None:
        """`Q3`, `T3 2027`, `3. Quartal`, `third quarter`, `H2`."""
        letter, number = self.word(at), self.number(at + 1)
        if (
            letter in {"q", "t", "h", "s"}
            and number is not None
            and self.tokens[at + 1].glued
        ):
            year = self._year(at + 2)
            if letter in {"q", "t"} and 1 <= number <= 4:
                return self._period(3 * number - 2, year, at, at + 2)
            if letter in {"h", "s"} and 1 <= number <= 2:
                return self._period(6 * number - 5, year, at, at + 2)
        count = self.number(at) or words.QUARTER_ORDINALS.get(self.word(at))
        after = self._past_ordinal(at + 1)
        unit = self.known.units.get(self.word(after))
        if count is None or unit not in {"quarter", "half"} or count > 4:
            return None
        if self.tokens[at].is_number and after == at + 1:
            return None
        month = 3 * count - 2 if unit == "quarter" else 6 * count - 5
        return self._period(month, None, at, after + 1) if month <= 12 else None

    def _period(
        self, month: int, year: int | None, start: int, end: int
    ) -> FoundDate | None:
        """The first day of a period that begins with a month; never one gone by."""
        if year is None:
            year = self.on.year + (1 if month <= self.on.month else 0)
        return self._found(_real(year, month, 1), start, end)

    def _next_unit(self, at: int) -> FoundDate | None:
        """`next week`, `nächstes Jahr`, `la semana que viene`, `l'an prochain`."""
        unit = self.known.units.get(self.word(at))
        follows = self.word(at + 1) in words.NEXT or (
            (self.word(at + 1), self.word(at + 2)) in words.NEXT_PAIRS
        )
        if unit is not None and follows:
            end = at + (2 if self.word(at + 1) in words.NEXT else 3)
            return self._of_next(unit, at, end)
        if self.word(at) not in words.NEXT:
            return None
        place = at + 1
        while self.word(place) in {"fiscal", "financial", "calendar", "business"}:
            place += 1
        unit = self.known.units.get(self.word(place))
        if unit is not None:
            return self._of_next(unit, at, place + 1)
        season = self.known.seasons.get(self.word(place))
        return self._period(season, None, at, place + 1) if season else None

    def _of_next(self, unit: str, start: int, end: int) -> FoundDate | None:
        if unit == "day":
            return self._found(self.on + timedelta(1), start, end)
        if unit == "week":
            return self._in_next_week(start, end)
        year, month = self.on.year, self.on.month
        if unit == "month":
            year, month = _later_month(year, month, 1)
        elif unit == "quarter":
            year, month = _later_month(year, month - (month - 1) % 3, 3)
        elif unit == "half":
            year, month = _later_month(year, month - (month - 1) % 6, 6)
        else:
            year, month = year + 1, 1
        return self._found(date(year, month, 1), start, end)

    def _in_next_week(self, start: int, end: int) -> FoundDate | None:
        """Its Monday, or the weekday that is said beside it."""
        monday = self.on + timedelta(7 - self.on.weekday())
        after = end + (
            self.word(end) in {"on", "am", "le", "il", "el", "op", "na", "de"}
        )
        day = self._weekday_at(after)
        if day is not None:
            return self._found(monday + timedelta(day), start, after + 1)
        return self._found(monday, start, end)

    def _weekday_at(self, at: int) -> int | None:
        word = self.word(at)
        day = self.known.weekdays.get(word)
        if day is None or not self._is_ordinal(word):
            return day
        marked = (
            self.word(at - 1) in words.WEEKDAY_MARKS or self.word(at + 2) == "feira"
        )
        return day if marked else None

    def _is_ordinal(self, word: str) -> bool:
        return self.known.portuguese and word in {
            "segunda",
            "terca",
            "quarta",
            "quinta",
            "sexta",
        }

    def _weekday(self, at: int) -> FoundDate | None:
        day = self._weekday_at(at)
        short = len(self.word(at)) <= 3
        if day is None:
            return None
        if short and not (
            self.tokens[at].is_capital or self.word(at - 1) in {"on", "by"}
        ):
            return None
        if self.word(at - 1) in words.LAST or self.word(at + 1) in words.LAST:
            back = (self.on.weekday() - day) % 7 or 7
            return self._found(self.on - timedelta(back), at, at + 1)
        ahead = self._week_beside(at)
        if ahead is not None:
            monday = self.on + timedelta(7 - self.on.weekday())
            return self._found(monday + timedelta(day), at, ahead)
        forward = (day - self.on.weekday()) % 7 or 7
        return self._found(self.on + timedelta(forward), at, at + 1)

    def _week_beside(self, at: int) -> int | None:
        """The end of `next week` or `de la semana que viene` after a weekday."""
        place = at + 1
        while self.word(place) in {
            "-",
            "feira",
            "of",
            "in",
            "der",
            "de",
            "la",
            "da",
            "della",
        }:
            place += 1
        return self._plain_next_week(place)

    def _plain_next_week(self, at: int) -> int | None:
        if (
            self.word(at) in words.NEXT
            and self.known.units.get(self.word(at + 1)) == "week"
        ):
            return at + 2
        if self.known.units.get(self.word(at)) != "week":
            return None
        if self.word(at + 1) in words.NEXT:
            return at + 2
        return (
            at + 3
            if (self.word(at + 1), self.word(at + 2)) in words.NEXT_PAIRS
            else None
        )

    def _month(self, at: int) -> FoundDate | None:
        month = self.known.months.get(self.word(at))
        if month is None:
            return None
        signed = self.word(at - 1) in words.MONTH_SIGNS
        if self.word(at) in words.DOUBTFUL_MONTHS and not signed:
            return None
        if self.word(at - 1) in words.LAST:
            return None
        place = at + 1 + (self.word(at + 1) in {"de", "of", "del"})
        year = self._year(place)
        end = at + 1 if year is None else place + 1
        start, edge = self._edge_before(at)
        first = self._month_start(month, year)
        return self._found(_within(first, edge), start, end)

    def _month_start(self, month: int, year: int | None) -> date:
        if year is None:
            year = self.on.year + (1 if month < self.on.month else 0)
        return date(year, month, 1)

    def _edge_before(self, at: int) -> tuple[int, str]:
        place = at - 1
        while self.word(place) in {"-", "of", "de", "di", "the", "van", "d"}:
            place -= 1
        edge = self.known.edges.get(self.word(place), "")
        return (place, edge) if edge else (at, "")

    def _edge(self, at: int) -> FoundDate | None:
        """`end of month`, `fin de mes`, `Ende des Jahres`, `fine anno`, `end of Q2`."""
        edge = self.known.edges.get(self.word(at))
        if edge is None:
            return None
        place = at + 1
        while self.word(place) in {
            "of",
            "the",
            "this",
            "de",
            "del",
            "des",
            "der",
            "la",
            "l",
            "le",
            "di",
            "do",
            "da",
            "van",
            "het",
            "dieses",
            "diesen",
            "dieser",
            "du",
            "cette",
            "este",
            "deze",
            "ce",
        }:
            place += 1
        unit = self.known.units.get(self.word(place))
        following = int(self.word(place) in words.NEXT)
        if following:
            unit = self.known.units.get(self.word(place + 1))
        if unit is None or unit in {"day", "half"}:
            return None
        return self._found(
            self._edge_of(edge, unit, following), at, place + 1 + following
        )

    def _edge_of(self, edge: str, unit: str, following: int) -> date | None:
        if unit == "week":
            friday = self.on + timedelta(4 - self.on.weekday() + 7 * following)
            return friday if edge == "end" else None
        year, month = self.on.year, self.on.month
        if unit == "year":
            year += following
            return date(
                year,
                {"start": 1, "middle": 7, "end": 12}[edge],
                31 if edge == "end" else 1,
            )
        if unit == "quarter":
            year, month = _later_month(year, month - (month - 1) % 3, 2 + 3 * following)
        else:
            year, month = _later_month(year, month, following)
        return _within(date(year, month, 1), edge)

    def _season(self, at: int) -> FoundDate | None:
        """`in autumn`, `nach dem Sommer`, `à la rentrée`, `after the summer`."""
        month = self.known.seasons.get(self.word(at))
        if month is None:
            return None
        near = [self.word(at - back) for back in (1, 2, 3)]
        if month == 6 and any(word in words.AFTER for word in near):
            month = 9
        signed = any(
            word in words.MONTH_SIGNS | words.AFTER | words.NEXT for word in near
        )
        if self.word(at) == "ete" and self.word(at - 1) not in {"l", "cet", "d", "en"}:
            return None
        plain = self.word(at) in {"fall", "verao"}
        if plain and not signed:
            return None
        return self._period(month, None, at, at + 1)

    def _bare_year(self, at: int) -> FoundDate | None:
        """`in 2027`, `auf 2027`, `à 2027`: a year to come, by its first day."""
        year = self.number(at)
        if year is None or not self.on.year < year <= self.on.year + 5:
            return None
        led = self.word(at - 1) in words.MONTH_SIGNS | {
            "to",
            "auf",
            "naar",
            "para",
            "al",
        }
        return self._found(date(year, 1, 1), at, at + 1) if led else None


def _real(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _later_month(year: int, month: int, months: int) -> tuple[int, int]:
    whole = year * 12 + month - 1 + months
    return whole // 12, whole % 12 + 1


def _within(first: date, edge: str) -> date:
    if not edge:
        return first
    last = calendar.monthrange(first.year, first.month)[1]
    return first.replace(day=min(_EDGE_DAYS[edge], last))
