"""The usable mail address in a cell, if there is one."""

import re

from app.domain.addresses import NotAnAddress, clean
from app.domain.lead_file.cells import ZERO_WIDTH

_NOTHING = dict.fromkeys(map(ord, ZERO_WIDTH))
_SEVERAL = re.compile(r"[,;\n\r]")
_SLASHES = re.compile(r"[/|]")
_BEFORE = " \t\xa0'\"`<"
_BEHIND = " \t\xa0'\"`>.,;:"


def read_email(text: str) -> str | None:
    """The first valid address of a cell in lower case; a formula holds none."""
    text = text.translate(_NOTHING).strip()
    if text.startswith("="):
        return None
    if whole := _address(text):
        return whole
    if text.startswith(("+", "-", "@")):
        return None
    joined = "@".join(half.strip() for half in text.split("@"))
    for part in _SEVERAL.split(joined):
        if found := _part(part):
            return found
    return None


def _part(text: str) -> str | None:
    """The address in one of several: bare, in brackets after a name, or before words."""
    start = text.find("<")
    if start >= 0:
        return _address(text[start + 1 :].partition(">")[0])
    words = text.split()
    if not words:
        return None
    # Words before an address may be its first half, typed with a space by mistake.
    first = words[0]
    pieces = _SLASHES.split(first) if first.count("@") > 1 else [first]
    return next(filter(None, map(_address, pieces)), None)


def _address(text: str) -> str | None:
    text = text.lstrip(_BEFORE).rstrip(_BEHIND)
    if text[:7].lower() == "mailto:":
        text = text[7:].partition("?")[0].strip()
    text = text.rstrip(_BEHIND)
    if not text.isprintable():
        return None
    try:
        return clean(text)
    except NotAnAddress:
        return None
