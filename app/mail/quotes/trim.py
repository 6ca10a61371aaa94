"""A text cut into what is new, what it quotes and how it is signed."""

import re
from dataclasses import dataclass

from app.mail.marked_lines import MarkedLine
from app.mail.phrases.lookup import visible
from app.mail.quotes import signatures, zones
from app.mail.quotes.lines import Line, lines_of
from app.mail.received import Passage

_ARMOUR_BEGINS = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\s*$")
_ARMOUR_ENDS = re.compile(r"-----BEGIN PGP SIGNATURE-----\s*$")
_PICTURE = re.compile(
    r"\[(?:cid:|image: |inline image|bild: )[^\]\n]{0,200}\]", re.IGNORECASE
)


@dataclass(frozen=True)
class Trimmed:
    """The new text, its parts with the quotation above each, and what was cut off."""

    reply: str
    quoted: str
    signature: str
    passages: tuple[Passage, ...]


def trim(marked: list[MarkedLine], sender_name: str = "") -> Trimmed:
    """Cuts quotes, signature, device lines, footers and banners off a text."""
    lines = lines_of(_without_armour(marked))
    found = zones.divide(lines, sender_name)
    signed: list[int] = []
    passages: list[Passage] = []
    for stretch in found.new:
        divided = signatures.cut(lines, stretch, sender_name)
        signed.extend(divided.rest)
        text = _text(lines, divided.text)
        if text:
            passages.append(Passage(_above(lines, found.quoted, stretch[0]), text))
    return Trimmed(
        reply="\n\n".join(passage.text for passage in passages),
        quoted=_text(lines, found.quoted),
        signature=_text(lines, sorted(signed)),
        passages=tuple(passages),
    )


def _text(lines: list[Line], places: list[int]) -> str:
    out: list[str] = []
    for place in places:
        line = lines[place]
        text = "" if line.empty else visible(line.text).rstrip()
        if "[" in text:
            text = _PICTURE.sub("", text)
        if text or (out and out[-1]):
            out.append(text)
    return "\n".join(out).replace("\xa0", " ").strip()


def _above(lines: list[Line], quoted: list[int], start: int) -> str:
    """The run of quoted lines that ends right above a passage."""
    known = frozenset(quoted)
    first = start
    while first - 1 in known:
        first -= 1
    return _text(lines, [*range(first, start)])


def _without_armour(marked: list[MarkedLine]) -> list[MarkedLine]:
    """The lines without the frame that OpenPGP puts around a signed text."""
    first = next((at for at, line in enumerate(marked) if line.text.strip()), 0)
    if first >= len(marked) or not _ARMOUR_BEGINS.match(marked[first].text):
        return marked
    start = first + 1
    while start < len(marked) and marked[start].text.strip():
        start += 1
    ends = (
        at for at in range(start, len(marked)) if _ARMOUR_ENDS.match(marked[at].text)
    )
    return marked[start : next(ends, len(marked))]
