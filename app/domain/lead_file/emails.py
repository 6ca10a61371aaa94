"""The usable mail address in a cell, if there is one."""

import re

from app.domain.lead_file.cells import ZERO_WIDTH

_NOTHING = dict.fromkeys(map(ord, ZERO_WIDTH))
# Letters of any script may stand in both parts; signs are those of RFC 5322's "atext".
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_AROUND_AT = re.compile(r"\s*@\s*")
_SEVERAL = re.compile(r"[,;\n\r]")
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
    for part in _SEVERAL.split(_AROUND_AT.sub("@", text)):
        if found := _part(part):
            return found
    return None


def _part(text: str) -> str | None:
    """The address in one of several: bare, in brackets after a name, or before words."""
    start = text.find("<")
    if start >= 0:
        return _address(text[start + 1 :].partition(">")[0])
    words = text.split()
    if words and words[0].lower() == "mailto:":
        words = words[1:]
    # Words before an address may be its first half, typed with a space by mistake.
    return _address(words[0]) if words else None


def _address(text: str) -> str | None:
    text = text.lstrip(_BEFORE).rstrip(_BEHIND)
    if text[:7].lower() == "mailto:":
        text = text[7:].partition("?")[0].strip()
    text = text.rstrip(_BEHIND).lower()
    local, at, domain = text.rpartition("@")
    if not at or len(text) > 254 or not 0 < len(local) <= 64:
        return None
    if not _LOCAL.fullmatch(local):
        return None
    return text if _is_domain(domain) else None


def _is_domain(domain: str) -> bool:
    labels = domain.split(".")
    return (
        len(labels) > 1
        and not labels[-1].isdigit()
        and all(len(label) <= 63 and _LABEL.fullmatch(label) for label in labels)
    )
