"""What one cell of text means: nothing, a name, or words kept as they are."""

import unicodedata

LONGEST = 255

_EMPTY = frozenset(
    {
        "",
        '""',
        "-",
        "--",
        "n/a",
        "none",
        "null",
        "unknown",
        "tbd",
        "(no value)",
        "[not provided]",
    }
)
_LONGEST_EMPTY = max(map(len, _EMPTY))
_FORMULA_STARTS = ("=", "+", "-", "@")
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u180e"
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNSEEN = dict.fromkeys(map(ord, ZERO_WIDTH + _BIDI))


def meaning(cell: str) -> str:
    """The words of a cell without the white space around them, "" if they say nothing.

    A formula hidden behind a tab or a line break is kept to the letter.
    """
    text = cell.strip()
    if not text.isascii():
        text = _strip_unseen(text)
    if len(text) <= _LONGEST_EMPTY and text.lower() in _EMPTY:
        return ""
    if text.startswith(_FORMULA_STARTS):
        return cell.rstrip().lstrip(" \xa0")
    return text


def clean_name(text: str) -> str:
    """A name in composed letters, without characters that nobody can see."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", text.translate(_UNSEEN)).strip()


def same_words(text: str) -> str:
    """A form of a text in which writings that mean the same are equal."""
    text = " ".join(text.split())
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.casefold()


def _strip_unseen(text: str) -> str:
    """Without zero-width characters and white space at either end, in any order."""
    while (shorter := text.strip(ZERO_WIDTH).strip()) != text:
        text = shorter
    return text
