"""How the plain part of a mail is set: 72 columns, one blank line at most, names kept in order."""

import re
import textwrap
import unicodedata

WIDTH = 72
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
SIGNATURE = "-- "
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def wrapped(text: object, indent: str = "", further: str | None = None) -> str:
    """The text as one paragraph of lines of 72 columns; addresses stay whole.

    No line ends at a space that may not end one, as within French quotes.
    `further` is the indent of all lines but the first, if it differs.
    """
    return textwrap.fill(
        _SPACES.sub(" ", str(text)).strip(" "),
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if further is None else further,
        break_long_words=False,
        break_on_hyphens=False,
    )


def tidy(text: str) -> str:
    """The text without runs of blank lines and without spaces at line ends.

    The mark before a signature keeps its space: by it readers know the footer (RFC 3676, 4.3).
    """
    lines: list[str] = []
    for line in text.splitlines():
        kept = SIGNATURE if line == SIGNATURE else line.rstrip()
        if kept or (lines and lines[-1]):
            lines.append(kept)
    return "\n".join(lines).rstrip("\n") + "\n"


def isolated(text: object) -> str:
    """The text fenced off where it holds right-to-left letters, else as it is.

    Without the fence (UAX 9, 2.4) an Arabic name turns the punctuation and numbers beside it.
    """
    whole = str(text)
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in whole):
        return f"{_FIRST_STRONG_ISOLATE}{whole}{_POP_ISOLATE}"
    return whole


def quoted(text: object, most: int = 25) -> str:
    """What somebody said, whole up to so many words, else its beginning; for a quote."""
    said = str(text).split()
    whole = " ".join(said)
    if len(said) > most:
        whole = " ".join(said[: most - 1]).rstrip(" ,;:") + " …"
    # Words without spaces may be as long as a page.
    return brief(whole, most * 12)


def brief(text: object, length: int) -> str:
    """The text on one line, cut before a word where it is longer, and fenced like `isolated`."""
    whole = " ".join(str(text).split())
    if len(whole) > length:
        start = whole[: length - 1]
        # A word as long as all of it is cut within.
        whole = (start.rpartition(" ")[0] or start).rstrip(" ,;:") + "…"
    return isolated(whole)
