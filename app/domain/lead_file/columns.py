"""Which column of a file carries which of our fields."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.lead_file.aliases import ALIASES, FIELDS, PREFIXES
from app.domain.lead_file.currencies import currency_code

_PLACE = {
    alias: (name, rank)
    for name, aliases in ALIASES.items()
    for rank, alias in enumerate(aliases)
}
# A person has several addresses and numbers, and any sign of "do not mail" counts: of
# these fields the other columns are read where the best one is empty.
_READ_TOGETHER = frozenset({"email", "phone", "consent"})
_INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060*"))
_BRACKETED = re.compile(r"(.+?) ?[(\[]([^()\[\]]{1,20})[)\]]")
_SPACED = re.compile(r"(.+) (?:in )?(\S{1,4})")


@dataclass(frozen=True, slots=True)
class Match:
    """One header that we know; the smallest `rank` of a field wins."""

    field: str
    rank: tuple[bool, int]
    alias: str


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """Which columns each field is read from, the best one first."""

    header: tuple[str, ...]
    indexes: dict[str, tuple[int, ...]]
    aliases: dict[int, str] = field(default_factory=dict)
    amount_currency: str | None = None

    @property
    def columns(self) -> dict[str, str]:
        """Their header -> our field, for the columns that won."""
        best = {places[0]: name for name, places in self.indexes.items()}
        return {self.header[index]: best[index] for index in sorted(best)}

    @property
    def also_read(self) -> dict[str, str]:
        """Their header -> our field, for columns read where the best one is empty."""
        more = {
            index: name for name, places in self.indexes.items() for index in places[1:]
        }
        return {self.header[index]: more[index] for index in sorted(more)}


def normal_header(text: str) -> str:
    """A header as it is compared: NFC, one space, lower case, no `*`, no last `:`."""
    text = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    text = " ".join(text.split()).lower()
    return text.removesuffix(":").rstrip()


def match_header(text: str) -> Match | None:
    """The field that a header names: exactly, then without its record's prefix."""
    name = normal_header(text)
    return _match_name(name) or _match_amount(name)


def known_columns(cells: Iterable[str], chosen: Mapping[str, str]) -> int:
    """How many of these cells are headers that we know or a person has chosen."""
    wanted = {normal_header(text) for text, name in chosen.items() if name}
    matches: dict[int, Match] = {}
    count = 0
    for index, cell in enumerate(cells):
        if normal_header(cell) in wanted:
            count += 1
        elif match := match_header(cell):
            matches[index] = match
    return count + len(_allowed(matches))


def plan_columns(header: Sequence[str], chosen: Mapping[str, str]) -> ColumnPlan:
    """The columns to read; `chosen` (their header -> our field, "" = none) goes first."""
    theirs = tuple(text.strip() for text in header)
    picked = {normal_header(text): name for text, name in chosen.items()}
    by_hand: dict[str, list[int]] = {}
    matches: dict[int, Match] = {}
    for index, text in enumerate(theirs):
        name = normal_header(text)
        if name in picked:
            if picked[name] in FIELDS:
                by_hand.setdefault(picked[name], []).append(index)
        elif match := match_header(text):
            matches[index] = match
    guessed = _best_first(_allowed(matches))
    indexes = {
        field: tuple(by_hand.get(field) or guessed[field])
        for field in FIELDS
        if field in by_hand or field in guessed
    }
    return ColumnPlan(
        header=theirs,
        indexes=indexes,
        aliases={index: match.alias for index, match in matches.items()},
        amount_currency=_header_currency(theirs, indexes),
    )


def _match_name(name: str) -> Match | None:
    if place := _PLACE.get(name):
        return Match(place[0], (False, place[1]), name)
    for prefix in PREFIXES:
        if name.startswith(prefix):
            bare = name.removeprefix(prefix)
            place = _PLACE.get(bare)
            # The number of an organization is not the number of the lead: all its
            # people would look like one.
            foreign = prefix == "organization - " and bare == "id"
            return (
                Match(place[0], (True, place[1]), bare)
                if place and not foreign
                else None
            )
    return None


def _match_amount(name: str) -> Match | None:
    """An amount whose header names the currency, such as "Value (EUR)"."""
    base, currency = _split_currency(name)
    match = _match_name(base) if currency else None
    return match if match and match.field == "amount" else None


def _split_currency(name: str) -> tuple[str, str | None]:
    for pattern in (_BRACKETED, _SPACED):
        found = pattern.fullmatch(name)
        currency = currency_code(found[2]) if found else None
        if found and currency:
            return found[1].removesuffix(" in"), currency
    return name, None


def _allowed(matches: dict[int, Match]) -> dict[int, Match]:
    """The matches without those words that only count beside another column."""
    aliases = {match.alias for match in matches.values()}
    fields = {match.field for match in matches.values() if match.alias != "nome"}
    firsts = "first_name" in fields
    lasts = any(
        match.field == "last_name" and (match.alias != "nom" or firsts)
        for match in matches.values()
    )
    refused = set()
    if not lasts:
        refused.add("nome")
    if not firsts:
        refused.add("nom")
    if "lead status" in aliases:
        refused.add("lifecycle stage")
    return {i: match for i, match in matches.items() if match.alias not in refused}


def _best_first(matches: dict[int, Match]) -> dict[str, list[int]]:
    """By field the columns to read, where the file's own order breaks a tie."""
    found: dict[str, list[int]] = {}
    for index in sorted(matches, key=lambda i: (matches[i].rank, i)):
        found.setdefault(matches[index].field, []).append(index)
    return {
        name: places if name in _READ_TOGETHER else places[:1]
        for name, places in found.items()
    }


def _header_currency(
    header: Sequence[str], indexes: Mapping[str, tuple[int, ...]]
) -> str | None:
    if "amount" not in indexes:
        return None
    return _split_currency(normal_header(header[indexes["amount"][0]]))[1]
