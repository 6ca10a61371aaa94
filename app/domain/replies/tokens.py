"""Text as folded words that still know where they stood in the original."""

import re
import unicodedata
from dataclasses import dataclass

from app.domain.replies.words.shorthand import SHORTHAND

# A number keeps its inner separators; a word keeps its inner apostrophes.
_TOKEN = re.compile(
    r"\d[\d.,'’]*\d|\d|[^\W\d_]+(?:['’´`][^\W\d_]+)*|\n|[^\w\s]|_", re.UNICODE
)
# An address on the web says nothing, and may stand anywhere.
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ENGLISH_ENDINGS = frozenset({"t", "re", "ve", "ll", "d", "m", "s"})
_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_KEPT = {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, sign or line break, with its place in the text."""

    word: str
    raw: str
    start: int
    end: int
    glued: bool
    other: str = ""

    @property
    def is_number(self) -> bool:
        return self.word[0].isdigit()

    @property
    def is_word(self) -> bool:
        return self.word[0].isalpha()

    @property
    def is_capital(self) -> bool:
        return self.raw[0].isupper()


def fold(text: str) -> str:
    """Lower case without accents, so that tired typing still matches."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    kept = "".join(_KEPT.get(character, character) for character in lowered)
    parts = unicodedata.normalize("NFKD", kept)
    return "".join(part for part in parts if not unicodedata.combining(part))


def tokenise(text: str) -> list[Token]:
    """The tokens of a text, in order; linear in its length."""
    tokens: list[Token] = []
    text = _LINK.sub(lambda link: " " * len(link[0]), text)
    for match in _TOKEN.finditer(text):
        raw, start = match.group(), match.start()
        glued = start > 0 and not text[start - 1].isspace()
        folded = "".join(c for c in fold(raw) if not c.isspace()) or raw
        if folded[0].isalpha():
            tokens.extend(_words(raw, start, glued=glued))
        else:
            tokens.append(Token(folded, raw, start, match.end(), glued))
    return tokens


def _words(raw: str, start: int, *, glued: bool) -> list[Token]:
    """A word with apostrophes: one in English (didn't), several in French (l'affaire)."""
    pieces = re.split(r"['’´`]", raw)
    if len(pieces) == 1:
        return [_word(raw, start, glued=glued)]
    if len(pieces) == 2 and fold(pieces[1]) in _ENGLISH_ENDINGS:
        joined = fold(pieces[0] + pieces[1])
        other = fold(pieces[0]) if fold(pieces[1]) == "s" else ""
        return [Token(joined, raw, start, start + len(raw), glued, other)]
    words: list[Token] = []
    place = start
    for piece in pieces:
        words.append(_word(piece, place, glued=glued or bool(words)))
        place += len(piece) + 1
    return words


def _word(raw: str, start: int, *, glued: bool) -> Token:
    short = "".join(c for c in fold(raw) if c.isalnum()) or raw
    folded = SHORTHAND.get(short, short)
    return Token(folded, raw, start, start + len(raw), glued, _undigraphed(folded))


def _undigraphed(word: str) -> str:
    """`zurueck` as `zuruck`: how German is typed where there are no umlauts."""
    other = word
    for typed, plain in _DIGRAPHS:
        other = other.replace(typed, plain)
    return "" if other == word else other
