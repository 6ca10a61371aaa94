"""Rows of one file that are about the same lead."""

from collections.abc import Iterator
from hashlib import blake2b

from app.domain.lead_file.aliases import FIELDS
from app.domain.lead_file.cells import same_words
from app.domain.lead_file.rows import Fields, FieldValue

_BIT = {name: 1 << place for place, name in enumerate(FIELDS)}


class Seen:
    """The leads of a file so far, small enough for a hundred thousand of them.

    The same lead: same record id, or same e-mail, or, for a row without e-mail, same name
    and company; always within one campaign.
    """

    def __init__(self) -> None:
        self._line_of: dict[bytes, int] = {}
        # Which fields of a lead are filled already, one bit each.
        self._filled: dict[int, int] = {}

    def first_line(self, fields: Fields) -> int | None:
        """The line of the lead that this row repeats, None if it is new."""
        for key in _keys(fields, by_name=not fields["email"]):
            if key in self._line_of:
                return self._line_of[key]
        return None

    def add(self, line: int, fields: Fields) -> Fields:
        """Note that these are fields of the lead of `line`; answers those it lacked."""
        filled = self._filled.get(line, 0)
        fills = Fields(
            {name: value for name, value in fields.items() if not filled & _BIT[name]}
        )
        for name in fills:
            filled |= _BIT[name]
        self._filled[line] = filled
        for key in _keys(fields, by_name=True):
            self._line_of.setdefault(key, line)
        return fills


def _keys(fields: Fields, *, by_name: bool) -> Iterator[bytes]:
    campaign = same_words(_text(fields["campaign"]))
    if fields["external_id"]:
        yield _key("id", _text(fields["external_id"]), campaign)
    if fields["email"]:
        yield _key("email", _text(fields["email"]), campaign)
    if by_name and fields["name"] and fields["company"]:
        name, company = _text(fields["name"]), _text(fields["company"])
        yield _key("name", same_words(name), same_words(company), campaign)


def _text(value: FieldValue | None) -> str:
    return "" if value is None else str(value)


def _key(*parts: str) -> bytes:
    """Twelve bytes for a key: accidental equality is out of reach, memory is not."""
    return blake2b("\0".join(parts).encode(), digest_size=12).digest()
