"""Dates as people write them: relative to the day of the reply, in seven languages."""

from collections.abc import Callable
from datetime import date, timedelta

from app.domain.replies.words import calendar as words
from app.domain.replies.written_dates import (
    FoundDate,
    WrittenDates,
    later_month,
    within,
)


class DateFinder(WrittenDates):
    """Finds the dates of one stretch of tokens."""

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
            self.iso,
            self.numeric,
            self.slashed,
            self.named_day,
            self.phrase,
            self.in_some,
            self.quarter,
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
        return self.period(season, None, at, place + 1) if season else None

    def _of_next(self, unit: str, start: int, end: int) -> FoundDate | None:
        if unit == "day":
            return self.found(self.on + timedelta(1), start, end)
        if unit == "week":
            return self._in_next_week(start, end)
        year, month = self.on.year, self.on.month
        if unit == "month":
            year, month = later_month(year, month, 1)
        elif unit == "quarter":
            year, month = later_month(year, month - (month - 1) % 3, 3)
        elif unit == "half":
            year, month = later_month(year, month - (month - 1) % 6, 6)
        else:
            year, month = year + 1, 1
        return self.found(date(year, month, 1), start, end)

    def _in_next_week(self, start: int, end: int) -> FoundDate | None:
        """Its Monday, or the weekday that is said beside it."""
        monday = self.on + timedelta(7 - self.on.weekday())
        after = end + (
            self.word(end) in {"on", "am", "le", "il", "el", "op", "na", "de"}
        )
        day = self._weekday_at(after)
        if day is not None:
            return self.found(monday + timedelta(day), start, after + 1)
        return self.found(monday, start, end)

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
            return self.found(self.on - timedelta(back), at, at + 1)
        ahead = self._week_beside(at)
        if ahead is not None:
            monday = self.on + timedelta(7 - self.on.weekday())
            return self.found(monday + timedelta(day), at, ahead)
        forward = (day - self.on.weekday()) % 7 or 7
        return self.found(self.on + timedelta(forward), at, at + 1)

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
        year = self.year(place)
        end = at + 1 if year is None else place + 1
        start, edge = self._edge_before(at)
        first = self._month_start(month, year)
        return self.found(within(first, edge), start, end)

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
        return self.found(
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
            year, month = later_month(year, month - (month - 1) % 3, 2 + 3 * following)
        else:
            year, month = later_month(year, month, following)
        return within(date(year, month, 1), edge)

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
        return self.period(month, None, at, at + 1)

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
        return self.found(date(year, 1, 1), at, at + 1) if led else None
