"""Fast, linear look-up of a line among phrases with wildcards."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable

_INVISIBLE = dict.fromkeys(
    [
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
        0xAD,
        0xFEFF,
        0x061C,
    ]
)
_ALIKE = {
    0xA0: " ",
    0x202F: " ",
    0x3000: " ",
    0x2007: " ",
    0x2009: " ",
    0x9: " ",
    0x2019: "'",
    0x2018: "'",
    0x2BC: "'",
    0xB4: "'",
    0x60: "'",
    0x2010: "-",
    0x2011: "-",
    0x2012: "-",
    0x2013: "-",
    0x2014: "-",
    0x2015: "-",
    0x2212: "-",
    0xFF1A: ":",
    0xFF0C: ",",
    0x201C: '"',
    0x201D: '"',
}
_FOLD = {**_INVISIBLE, **_ALIKE}


def visible(text: str) -> str:
    """The text without characters that are never seen."""
    return text if text.isascii() else text.translate(_INVISIBLE)


def plain(text: str) -> str:
    """A line as it is compared: composed, without case, with single plain spaces."""
    if text.isascii():
        return " ".join(text.split()).lower()
    text = unicodedata.normalize("NFC", text.translate(_FOLD))
    # A Turkish capital I keeps a loose dot when its case is folded.
    return " ".join(text.split()).casefold().replace("i\u0307", "i")


def split(alternatives: Iterable[str]) -> list[str]:
    """The single phrases of several lists that are separated by bars."""
    found = (plain(phrase) for one in alternatives for phrase in one.split("|"))
    return list(dict.fromkeys(phrase for phrase in found if phrase))


class PhraseTable:
    """Phrases of which "*" in any place stands for any words."""

    def __init__(self, alternatives: Iterable[str]) -> None:
        self.exact: set[str] = set()
        # By the first three letters, or where a phrase begins with "*" by the last.
        self.by_start: defaultdict[str, list[list[str]]] = defaultdict(list)
        self.by_end: defaultdict[str, list[list[str]]] = defaultdict(list)
        for phrase in split(alternatives):
            pieces = phrase.split("*")
            if len(pieces) == 1:
                self.exact.add(phrase)
            elif pieces[0] or not pieces[-1]:
                self.by_start[pieces[0][:3]].append(pieces)
            else:
                self.by_end[pieces[-1][-3:]].append(pieces)

    def matches(self, line: str) -> bool:
        """Whether the line, already made plain, is one of the phrases."""
        if line in self.exact:
            return True
        for size in range(4):
            for pieces in self.by_start.get(line[:size], ()):
                if _fits(line, pieces):
                    return True
            if size and any(
                _fits(line, pieces) for pieces in self.by_end.get(line[-size:], ())
            ):
                return True
        return False


def _fits(line: str, pieces: list[str]) -> bool:
    if not line.startswith(pieces[0]):
        return False
    at = len(pieces[0])
    for piece in pieces[1:-1]:
        found = line.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return len(line) - len(pieces[-1]) >= at and line.endswith(pieces[-1])
