"""HTML cut into tags and text in one pass, however broken it is."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# A tag longer than this is cut; a ">" inside quotes is looked past a few times only.
_MAX_TAG = 4096
_MAX_TRIES = 8

_ATTRIBUTE = re.compile(
    r"""([a-zA-Z_][\w:.-]{0,40})\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'>]+)"""
)
_TAG_NAME = re.compile(r"</?([a-zA-Z][^\s/>]{0,40})")
_RAW = frozenset({"script", "style", "title", "template", "noscript", "xml", "svg"})


class Token(NamedTuple):
    """A piece of text (`name` is empty), or a tag; `source` is its own text."""

    name: str
    source: str
    closing: bool = False


def tokens(source: str) -> Iterator[Token]:
    """Every tag and every text between tags; comments, styles and scripts left out."""
    return _Scanner(source).tokens()


def attributes(tag: str) -> dict[str, str]:
    """The attributes of an opening tag, names and values in lower case."""
    return {
        name.lower(): unescape(value.strip("\"'")).lower()
        for name, value in _ATTRIBUTE.findall(tag)
    }


def unescape(text: str) -> str:
    """Text with its character references resolved."""
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:
        # Python refuses to read numbers of thousands of digits.
        return text


class _Scanner:
    def __init__(self, source: str) -> None:
        self.source = source
        self.lower = source.lower() if len(source.lower()) == len(source) else source
        self.absent: set[str] = set()

    def tokens(self) -> Iterator[Token]:
        at, source = 0, self.source
        while at < len(source):
            start = source.find("<", at)
            if start < 0:
                yield Token("", source[at:])
                return
            if start > at:
                yield Token("", source[at:start])
            at, token = self._markup(start)
            if token is not None:
                yield token

    def _markup(self, start: int) -> tuple[int, Token | None]:
        follower = self.source[start + 1 : start + 2]
        if follower in ("!", "?"):
            return self._declaration(start), None
        name = _TAG_NAME.match(self.source, start)
        if name is None:
            return start + 1, Token("", "<")
        end = self._tag_end(start)
        tag = self.source[start : min(end, start + _MAX_TAG)]
        word = name[1].lower()
        if follower != "/" and word in _RAW and not tag.endswith("/>"):
            closing = self._find(f"</{word}", end, self.lower)
            return (len(self.source) if closing < 0 else closing), None
        return end, Token(word, tag, follower == "/")

    def _declaration(self, start: int) -> int:
        if self.source.startswith("<!--", start):
            end = self._find("-->", start + 4, self.source)
            if end >= 0:
                return end + 3
        end = self._find(">", start, self.source)
        return len(self.source) if end < 0 else end + 1

    def _tag_end(self, start: int) -> int:
        end = first = self._find(">", start, self.source)
        if first < 0:
            return len(self.source)
        for _ in range(_MAX_TRIES):
            inside = self.source[start:end]
            if end - start > _MAX_TAG or inside.count('"') % 2 == 0:
                break
            end = self._find(">", end + 1, self.source)
            if end < 0:
                return first + 1
        return end + 1 if end - start <= _MAX_TAG else first + 1

    def _find(self, wanted: str, start: int, where: str) -> int:
        # What was not found once is not looked for again: this keeps the pass linear.
        if wanted in self.absent:
            return -1
        found = where.find(wanted, start)
        if found < 0:
            self.absent.add(wanted)
        return found
