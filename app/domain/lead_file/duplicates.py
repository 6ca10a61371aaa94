"""Rows of one file that are about the same lead."""

from array import array
from collections.abc import Callable, Iterable
from hashlib import blake2b
from struct import Struct

from app.domain.lead_file.aliases import FIELDS
from app.domain.lead_file.cells import same_words
from app.domain.lead_file.rows import Fields, FieldValue

_BIT = {name: 1 << place for place, name in enumerate(FIELDS)}
#: What a lead is known by; a row has at most one key for each.
_KNOWN_BY = ("external_id", "email", "company")
_TWO_HALVES = Struct("<QQ")
_Key = tuple[int, int]


class Seen:
    """The leads of a file so far, in few bytes for each.

    The same lead: same record id, or same e-mail, or, for a row without e-mail, same name
    and company; always within one campaign.
    """

    def __init__(
        self, campaign_of: Callable[[str], str], columns: Iterable[str], most_rows: int
    ) -> None:
        """Of a file with those columns and at most so many rows."""
        self._campaign_of = campaign_of
        ways = len({*columns}.intersection(_KNOWN_BY))
        self._lead_of = _Numbers(ways * most_rows)
        # By the number of the lead: its line, and which fields are filled, one bit each.
        self._lines: array[int] = array("I")
        self._filled: array[int] = array("I")

    def place(self, line: int, fields: Fields) -> tuple[int, Fields]:
        """The line of the lead that this row is about, and what the row adds to it.

        For a new lead that is its own line, and nothing is added.
        """
        campaign = self._campaign_of(_text(fields["campaign"]))
        sure, by_name = _sure_keys(fields, campaign), _name_keys(fields, campaign)
        # Any row is remembered by its name, but only one without e-mail sought by it.
        sought = sure if fields["email"] else sure + by_name
        lead = self._lead_of.first(sought)
        is_new = lead is None
        if lead is None:
            lead = len(self._lines)
            self._lines.append(line)
            self._filled.append(0)
        self._lead_of.add(sure + by_name, lead)
        adds = self._fill(lead, fields)
        return self._lines[lead], Fields() if is_new else adds

    def _fill(self, lead: int, fields: Fields) -> Fields:
        filled = self._filled[lead]
        adds = Fields()
        for name, value in fields.items():
            if not filled & _BIT[name]:
                filled |= _BIT[name]
                adds[name] = value
        self._filled[lead] = filled
        return adds


class _Numbers:
    """Keys to numbers, in a table of fixed size with thirteen bytes for each key.

    Half of a key stands in the table, the other half says from where on it is sought. So two
    keys are taken for one only if 64 bits are equal and 64 others nearly so: with a million
    keys that happens in one file of a million millions.
    """

    def __init__(self, most: int) -> None:
        # A thirteenth stays free, that what is not there is soon seen to be missing.
        self._size = most + most // 12 + 1
        self._halves = array("Q", [0]) * self._size
        self._numbers = array("I", [0]) * self._size

    def first(self, keys: Iterable[_Key]) -> int | None:
        """The number of the first of the keys that has one."""
        for key in keys:
            slot = self._slot(key)
            if self._halves[slot]:
                return self._numbers[slot]
        return None

    def add(self, keys: Iterable[_Key], number: int) -> None:
        """Let those of the keys mean this number that mean none already."""
        for key in keys:
            slot = self._slot(key)
            if not self._halves[slot]:
                self._halves[slot] = key[0]
                self._numbers[slot] = number

    def _slot(self, key: _Key) -> int:
        """Where the key is, or its free place; below the first place comes the last."""
        half, start = key
        halves = self._halves
        slot = start % self._size
        while (there := halves[slot]) and there != half:
            slot -= 1
        return slot


def _sure_keys(fields: Fields, campaign: str) -> list[_Key]:
    keys = []
    if fields["external_id"]:
        keys.append(_key("id", _text(fields["external_id"]), campaign))
    if fields["email"]:
        keys.append(_key("email", _text(fields["email"]), campaign))
    return keys


def _name_keys(fields: Fields, campaign: str) -> list[_Key]:
    name, company = (
        same_words(_text(fields["name"])),
        same_words(_text(fields["company"])),
    )
    return [_key("name", name, company, campaign)] if name and company else []


def _text(value: FieldValue | None) -> str:
    return "" if value is None else str(value)


def _key(*parts: str) -> _Key:
    half, other = _TWO_HALVES.unpack(
        blake2b("\0".join(parts).encode(), digest_size=16).digest()
    )
    # Zero marks a free place.
    return half or 1, other
