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
_SPACES = " \t\r\n\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
_BLANK = _SPACES + "".join(map(chr, range(0x2000, 0x200B))) + ZERO_WIDTH
_UNSEEN = dict.fromkeys(map(ord, ZERO_WIDTH + _BIDI))


def meaning(cell: str) -> str:
    """The words of a cell without the white space around them, "" if they say nothing.

    A formula hidden behind a tab or a line break is kept to the letter.
    """
    text = cell.strip()
    if not text.isascii():
        text = text.strip(_BLANK)
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
