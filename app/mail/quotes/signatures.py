"""Where a stretch of new text ends and its signature, footers and device lines begin."""

import re
from dataclasses import dataclass

from app.mail.marked_lines import Mark
from app.mail.quotes import contacts, separators
from app.mail.quotes.boilerplate import footer_start, without_banner, without_devices
from app.mail.quotes.closings import (
    MAX_SIGNATURE_LINES,
    closing_start,
    may_follow,
    signs_with_name,
)
from app.mail.quotes.lines import MAX_TELLING, Line, filled

_SIGNATURE_RULE = re.compile(r"\s{0,3}(?:--|—|––|-- --|- -|\*--\*)\s*$")
_POSTSCRIPT = re.compile(
    r"\W{0,3}(?:p\.?\s?p?\.?\s?s\b|ps\b|n\.?b\.?\b|edit\b)[.:,\s-]", re.IGNORECASE
)

_DASHED_END = re.compile(r"(?<=\S) {1,3}[-–—/~]{1,2} ?([^\W\d][\w. ]{0,30})$")
_DASHED_NAME = re.compile(
    r"/[^\W\d_a-z][\w.]{1,20}"
    r"|[-–—][^\W\d_a-z][\w.]{1,20}(?: (?:de|der|den|van|von|di|da|del)){0,2}"
    r"(?: [^\W\d_a-z][\w.]{1,20}){1,2}"
)


@dataclass(frozen=True)
class Cut:
    """Places that are text, and places that are signature or boilerplate."""

    text: list[int]
    rest: list[int]


def cut(lines: list[Line], places: list[int], sender_name: str) -> Cut:
    """Divides one stretch of new lines."""
    marked = [place for place in places if lines[place].mark is Mark.SIGNATURE]
    kept = [place for place in places if lines[place].mark is not Mark.SIGNATURE]
    if not any(not lines[place].empty for place in kept):
        kept, marked = places, []
    kept = without_banner(lines, kept)
    for find in (_rule, footer_start, closing_start, _name, contacts.block_start):
        start = find(lines, kept, sender_name)
        if start is not None:
            kept = [*kept[:start], *_postscript(lines, kept[start:])]
        kept = without_devices(lines, kept)
    _sign_off_line(lines, kept, sender_name)
    text = set(kept)
    return Cut(
        kept, [*marked, *(p for p in places if p not in text and p not in marked)]
    )


def _sign_off_line(lines: list[Line], places: list[int], sender_name: str) -> None:
    """Takes "- Bob" and "Cheers, Bob" off the end of the last line."""
    last = next((lines[p] for p in reversed(places) if not lines[p].empty), None)
    if last is None or len(last.text) > MAX_TELLING:
        return
    dashed = _DASHED_END.search(last.text)
    if dashed is not None and contacts.is_senders(dashed[1], sender_name):
        last.text = last.text[: dashed.start()]
        return
    at = max(last.text.rfind(sign, 0, -2) for sign in (". ", "! ", "? "))
    if at > 0 and signs_with_name(last.text[at + 2 :], sender_name):
        last.text = last.text[: at + 1]


def _rule(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """The line "-- " (RFC 3676), or a drawn line above what looks like a signature."""
    for at, place in enumerate(places):
        line = lines[place]
        if line.text.rstrip("\r") == "-- ":
            return at
        if _SIGNATURE_RULE.match(line.text):
            if filled(lines, places[at + 1 :]) <= MAX_SIGNATURE_LINES:
                return at
        elif separators.is_rule(line) and _signed_below(lines, places, at, sender_name):
            return at
    return None


def _signed_below(
    lines: list[Line], places: list[int], at: int, sender_name: str
) -> bool:
    below = places[at + 1 :]
    # A line of underscores is drawn by signatures, hardly ever between two answers.
    if lines[places[at]].text.strip().startswith("_____") and at > 0:
        return filled(lines, below) <= 8 and all(
            may_follow(lines[place]) for place in below
        )
    return contacts.looks_like_signature(lines, below, sender_name)


def _name(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """The sender's name alone as the last paragraph, or after a dash."""
    telling = [at for at, place in enumerate(places) if not lines[place].empty]
    if len(telling) < 2:
        return None
    last = telling[-1]
    text = lines[places[last]].text.strip()
    if contacts.is_senders(text.lstrip("-—–~/ "), sender_name):
        return last
    if contacts.is_initial(text, sender_name) and lines[places[last - 1]].empty:
        return last
    return last if _is_dashed_name(lines, places, last) else None


def _is_dashed_name(lines: list[Line], places: list[int], at: int) -> bool:
    """ "-Anna Berg" or the Swedish "/Anna" in a paragraph of its own, and no list."""
    text = lines[places[at]].text.strip()
    if not _DASHED_NAME.fullmatch(text) or not lines[places[at - 1]].empty:
        return False
    return not any(
        lines[place].text.lstrip().startswith(text[0]) for place in places[:at]
    )


def _postscript(lines: list[Line], places: list[int]) -> list[int]:
    """What is added after the signature, as far as its paragraph goes."""
    for at, place in enumerate(places):
        if _POSTSCRIPT.match(lines[place].text):
            end = at
            while end < len(places) and not lines[places[end]].empty:
                end += 1
            return places[at:end]
    return []
