"""Every date that a text names, in seven languages and any usual form."""

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass

from app.mail.automatic import absence_words as words
from app.mail.phrases.lookup import split

_NAMES = {name: n for n, names in words.MONTHS.items() for name in names.split("|")}
_DAYS = {name: n for n, names in words.WEEKDAYS.items() for name in names.split("|")}


def alternatives(*names: str) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(
        re.escape(name) for name in sorted(split(names), key=len, reverse=True)
    )


_MONTH = rf"(?P<month>{alternatives(*_NAMES)})(?!\w)\.?"
_YEAR = r"(?:[,.]? ?(?:de |del |di )?(?P<year>20\d\d|'\d\d))?"
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|°|\.|ste|de|e|o)?"
_DAY_MONTH = re.compile(
    rf"(?<![\d.,:/])(?P<day>\d{{1,2}}){_ORDINAL} ?(?:of |de |d'|di |del |den )?{_MONTH}{_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"(?<!\w){_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:/])"
    rf"(?: ?(?:-|to|through|thru|until|till|and) ?(?P<last>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:/]))?"
    rf"(?:,? (?P<year>20\d\d))?"
)
_NUMERIC = re.compile(
    r"(?<![\d.,:/-])(?P<a>\d{1,2})(?P<sign>[./-]) ?(?P<b>\d{1,2})(?P=sign) ?(?P<year>20\d\d|\d\d)(?![\d:])"
)
_SHORT = re.compile(
    r"(?<![\d,:/])(?<!\d-)(?P<a>\d{1,2})(?P<sign>[./]) ?(?P<b>\d{1,2})(?P<end>\.(?!\d)|)(?![\d:]|/\d|\.\d| ?(?:uhr|h\b|%|am|pm))"
)
_ISO = re.compile(
    r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"
)
_EAST = re.compile(
    r"(?:(?P<year>20\d\d) ?[年년] ?)?(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日号號일]"
)
_WEEKDAY = re.compile(rf"(?<!\w)(?P<day>{alternatives(*_DAYS)})(?!\w)")
_ORDINAL_DAY = re.compile(
    r"(?<!\w)(?:(?:the|le|il|el|al|dia|den|dem|zum|de|au|ao dia|del|dal) (?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|e|ste|de)?"
    r"|(?P<alone>\d{1,2})(?:st|nd|rd|th))(?! ?(?:-|–|to|al|bis|au|a|t/m|tot|ao|y|e|et|und|and|hasta|até) ?\d)(?![\w:/%]|\.\d| ?(?:uhr|h\b|%|am|pm|o'clock|days|tage|jours|días|dias|giorni|dagen))"
)
_WEEKDAY_DAY = re.compile(
    rf"(?<!\w)(?:{alternatives(*_DAYS)}),? (?:the |den |dem |le |el |il |dia )?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|e)?(?![\w:/%]|\.\d)"
)
_PART_OF_MONTH = re.compile(
    rf"(?<!\w)(?:(?P<end>{alternatives(words.END_OF)})|(?P<mid>{alternatives(words.MIDDLE_OF)})"
    rf"|(?P<start>{alternatives(words.BEGINNING_OF)})) ?{_MONTH}{_YEAR}"
)
_BARE_MONTH = re.compile(
    rf"(?<!\w)(?:until|till|through|in|of|bis|im|in|jusqu'en|jusqu'à|en|hasta|até|em|fino a|tot|return in|back in) {_MONTH}(?! ?\d{{1,2}}(?!\d))(?: (?P<year>20\d\d))?"
)
_PART_OF_THIS = re.compile(
    rf"(?<!\w)(?:{alternatives(words.END_OF)}) (?:(?P<week>{alternatives(words.WEEK)})|(?P<span>{alternatives(words.MONTH)}))(?!\w)"
)
_RELATIVE = re.compile(
    rf"(?<!\w)(?:(?P<tomorrow>{alternatives(words.TOMORROW)})|(?P<today>{alternatives(words.TODAY)})"
    rf"|(?P<week>{alternatives(words.NEXT_WEEK)}))(?!\w)"
)


@dataclass(frozen=True)
class Mention:
    """A date, where it stands in the text, and whether it can stand without a cue."""

    on: dt.date
    start: int
    end: int
    explicit: bool


def mentions(text: str, today: dt.date, *, month_first: bool) -> list[Mention]:
    """The dates named in a plain text (no case, single spaces), in order."""
    found: list[Mention] = []
    taken: list[tuple[int, int]] = []
    for read in (_iso, _east, _day_month, _month_day, _part_of_month):
        _collect(read(text, today), found, taken, margin=0)
    numeric = _numeric(text, today, month_first=month_first)
    _collect(numeric, found, taken, margin=0)
    for read in (
        _part_of_this,
        _weekday_day,
        _ordinal_day,
        _weekday,
        _relative,
        _bare_month,
    ):
        # A weekday beside its date is no second date.
        _collect(read(text, today), found, taken, margin=3)
    return sorted(found, key=lambda mention: mention.start)


def _collect(
    new: Iterator[Mention | None],
    found: list[Mention],
    taken: list[tuple[int, int]],
    *,
    margin: int,
) -> None:
    for mention in new:
        if mention is None:
            continue
        first, last = mention.start - margin, mention.end + margin
        if any(first < end and start < last for start, end in taken):
            continue
        found.append(mention)
        taken.append((mention.start, mention.end))
        if len(taken) > 60:
            return


def _mention(
    match: re.Match[str], on: dt.date | None, *, explicit: bool = True
) -> Mention | None:
    return Mention(on, match.start(), match.end(), explicit) if on else None


def _dated(year: str | None, month: int, day: int, today: dt.date) -> dt.date | None:
    """The date; without a year the one nearest after today, none if just past."""
    try:
        if year:
            return dt.date(int(year.strip("'")) % 2000 + 2000, month, day)
        on = dt.date(today.year, month, day)
        return dt.date(today.year + 1, month, day) if (today - on).days > 120 else on
    except ValueError:
        return None


def _iso(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _ISO.finditer(text):
        on = _dated(match["year"], int(match["month"]), int(match["day"]), today)
        yield _mention(match, on)


def _east(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _EAST.finditer(text):
        on = _dated(match["year"], int(match["month"]), int(match["day"]), today)
        yield _mention(match, on)


def _day_month(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _DAY_MONTH.finditer(text):
        month = _NAMES[match["month"]]
        yield _mention(match, _dated(match["year"], month, int(match["day"]), today))


def _month_day(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _MONTH_DAY.finditer(text):
        day = int(match["last"] or match["day"])
        yield _mention(match, _dated(match["year"], _NAMES[match["month"]], day, today))


def _part_of_month(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _PART_OF_MONTH.finditer(text):
        month = _NAMES[match["month"]]
        on = _dated(match["year"], month, 1, today - dt.timedelta(days=31))
        if on is not None:
            last = monthrange(on.year, month)[1]
            on = on.replace(day=last if match["end"] else 15 if match["mid"] else 1)
        yield _mention(match, on)


def _numeric(
    text: str, today: dt.date, *, month_first: bool
) -> Iterator[Mention | None]:
    for pattern in (_NUMERIC, _SHORT):
        for match in pattern.finditer(text):
            year = match["year"] if pattern is _NUMERIC else None
            sure = bool(year) or match["end"] == "."
            first, second = int(match["a"]), int(match["b"])
            on = _ordered(year, first, second, today, month_first=month_first)
            if match["sign"] != "/":
                on = _dated(year, second, first, today)
            if not (match["sign"] == "/" and (first, second) == (24, 7)):
                yield _mention(match, on, explicit=sure)


def _ordered(
    year: str | None, first: int, second: int, today: dt.date, *, month_first: bool
) -> dt.date | None:
    """Day and month in the order of the writer's zone, if that is still to come."""
    options = [_dated(year, second, first, today), _dated(year, first, second, today)]
    if month_first:
        options.reverse()
    possible = [on for on in options if on is not None]
    return next((on for on in possible if on >= today), None)


def _weekday(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _WEEKDAY.finditer(text):
        ahead = (_DAYS[match["day"]] - today.weekday() - 1) % 7 + 1
        yield _mention(match, today + dt.timedelta(days=ahead), explicit=False)


def _weekday_day(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _WEEKDAY_DAY.finditer(text):
        on = _next_day(int(match["day"]), today)
        yield _mention(match, on, explicit=False)


def _ordinal_day(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _ORDINAL_DAY.finditer(text):
        day = int(match["day"] or match["alone"])
        yield _mention(match, _next_day(day, today), explicit=False)


def _next_day(day: int, today: dt.date) -> dt.date | None:
    first = today.replace(day=1)
    for _ in range(2):
        last = monthrange(first.year, first.month)[1]
        if 1 <= day <= last and first.replace(day=day) >= today:
            return first.replace(day=day)
        first = (first + dt.timedelta(days=32)).replace(day=1)
    return None


def _part_of_this(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _PART_OF_THIS.finditer(text):
        if match["week"]:
            on = today + dt.timedelta(days=max(0, 4 - today.weekday()))
        else:
            on = today.replace(day=monthrange(today.year, today.month)[1])
        yield _mention(match, on, explicit=False)


def _relative(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _RELATIVE.finditer(text):
        days = {"week": 7 - today.weekday(), "tomorrow": 1}.get(
            match.lastgroup or "", 0
        )
        yield _mention(match, today + dt.timedelta(days=days), explicit=False)


def _bare_month(text: str, today: dt.date) -> Iterator[Mention | None]:
    for match in _BARE_MONTH.finditer(text):
        on = _dated(match["year"], _NAMES[match["month"]], 1, today)
        if on is not None:
            yield Mention(on, match.start("month"), match.end(), explicit=False)
