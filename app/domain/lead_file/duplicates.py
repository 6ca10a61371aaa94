"""Rows of one file that are about the same lead."""

from collections.abc import Callable
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

    def __init__(self, campaign_of: Callable[[str], str]) -> None:
        self._campaign_of = campaign_of
        self._line_of: dict[bytes, int] = {}
        # Which fields of a lead are filled already, one bit each.
        self._filled: dict[int, int] = {}

    def place(self, line: int, fields: Fields) -> tuple[int, Fields]:
        """The line of the lead that this row is about, and what the row adds to it.

        For a new lead that is its own line, and nothing is added.
        """
        campaign = self._campaign_of(_text(fields["campaign"]))
        sure, by_name = _sure_keys(fields, campaign), _name_keys(fields, campaign)
        keys = sure + by_name
        # Any row is remembered by its name, but only one without e-mail sought by it.
        sought = sure if fields["email"] else keys
        first = next((self._line_of[k] for k in sought if k in self._line_of), line)
        filled = self._filled.get(first, 0)
        adds = Fields()
        for name, value in fields.items():
            if not filled & _BIT[name]:
                filled |= _BIT[name]
                adds[name] = value
        self._filled[first] = filled
        for key in keys:
            self._line_of.setdefault(key, first)
        return first, adds if first != line else Fields()


def _sure_keys(fields: Fields, campaign: str) -> list[bytes]:
    keys = []
    if fields["external_id"]:
        keys.append(_key("id", _text(fields["external_id"]), campaign))
    if fields["email"]:
        keys.append(_key("email", _text(fields["email"]), campaign))
    return keys


def _name_keys(fields: Fields, campaign: str) -> list[bytes]:
    name, company = (
        same_words(_text(fields["name"])),
        same_words(_text(fields["company"])),
    )
    return [_key("name", name, company, campaign)] if name and company else []


def _text(value: FieldValue | None) -> str:
    return "" if value is None else str(value)


def _key(*parts: str) -> bytes:
    """Twelve bytes for a key: accidental equality is out of reach, memory is not."""
    return blake2b("\0".join(parts).encode(), digest_size=12).digest()
