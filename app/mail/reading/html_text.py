"""HTML to lines of text, keeping what the markup says about quotes and signatures."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from app.mail.marked_lines import Mark, MarkedLine
from app.mail.reading import html_tags
from app.mail.reading.html_regions import Region, region_of
from app.mail.reading.html_tags import Token

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_CELLS = frozenset({"td", "th"})
_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset({"span", "font", "a", "b", "i", "u", "em", "strong", "small"})
_REGIONED = _BLOCKS | _INLINE | {"hr", "img"}
_SPACE = re.compile(r"[ \t\n\r\f\v\xa0\u202f]+")
_MAX_LOOK_BACK = 64


class _Open(NamedTuple):
    name: str
    region: Region | None
    # Of a list: items so far; of a paragraph: the lines that were there before it.
    number: int = 0


def to_lines(
    source: str, max_lines: int, max_text: int
) -> tuple[list[MarkedLine], bool]:
    """The visible text, and whether the limits cut it short."""
    reader = _Reader()
    size = 0
    for token in html_tags.tokens(source):
        reader.take(token)
        size += 0 if token.name else len(token.source)
        if len(reader.lines) >= max_lines or size > 8 * max_text:
            return reader.finish()[:max_lines], True
    return reader.finish(), False


class _Reader:
    """What is open, what has been written, and the line that is being written."""

    def __init__(self) -> None:
        self.lines: list[MarkedLine] = []
        self.stack: list[_Open] = []
        self.open: Counter[str] = Counter()
        self.regions: Counter[Region] = Counter()
        self.buffer: list[str] = []
        self.mark: Mark | None = None
        self.depth = 0
        self.tail: Mark | None = None

    def take(self, token: Token) -> None:
        if not token.name:
            self._text(token.source)
        elif token.name == "br":
            self._break()
        elif token.closing:
            self._close(token.name)
        elif token.name in _REGIONED:
            self._start(token)

    def finish(self) -> list[MarkedLine]:
        self._end_line()
        return list(_without_double_blanks(self.lines))

    def _text(self, source: str) -> None:
        if self.regions[Region.HIDDEN]:
            return
        text = html_tags.unescape(source)
        if self.open["pre"] or self.regions[Region.LINES]:
            for line in text.split("\n")[:-1]:
                self._write(line)
                self._break()
            self._write(text.rpartition("\n")[2])
            return
        text = _SPACE.sub(" ", text)
        if self.buffer or text != " ":
            self._write(text)

    def _write(self, text: str) -> None:
        if not text:
            return
        if not self.buffer:
            self.depth = self.regions[Region.QUOTE]
            self.mark = self.tail or self._standing_mark()
            self.tail = None
        self.buffer.append(text)

    def _standing_mark(self) -> Mark | None:
        if self.regions[Region.SIGNATURE]:
            return Mark.SIGNATURE
        if self.regions[Region.ATTRIBUTION]:
            return Mark.ATTRIBUTION
        return Mark.CONTAINED if self.regions[Region.CONTAINER] else None

    def _end_line(self) -> None:
        text = "".join(self.buffer).rstrip()
        self.buffer.clear()
        if text.strip():
            text = text.strip() if not self.open["pre"] else text
            self.lines.append(MarkedLine("> " * self.depth + text, self.mark))

    def _break(self) -> None:
        if self.buffer:
            self._end_line()
        elif not self.regions[Region.HIDDEN]:
            self._blank()

    def _blank(self) -> None:
        prefix = ">" * self.regions[Region.QUOTE]
        self.lines.append(MarkedLine(prefix, self._standing_mark()))

    def _start(self, token: Token) -> None:
        region = region_of(token)
        if token.name in ("hr", "img"):
            self._void(token, region)
            return
        if token.name in _CELLS and self.buffer:
            self.buffer.append(" ")
        elif token.name in _BLOCKS:
            self._end_line()
        if region in (Region.TAIL, Region.PERHAPS_TAIL):
            self.tail = Mark.TAIL if region is Region.TAIL else Mark.PERHAPS_TAIL
            region = None
        if token.name == "li":
            self._item_sign()
        self._push(token.name, region)

    def _push(self, name: str, region: Region | None) -> None:
        number = len(self.lines) if name in _SPACED else 0
        self.stack.append(_Open(name, region, number))
        self.open[name] += 1
        if region is not None:
            self.regions[region] += 1

    def _void(self, token: Token, region: Region | None) -> None:
        if token.name == "img":
            picture = html_tags.attributes(token.source).get("alt", "")
            # Mail programs send smileys as pictures with the sign as their text.
            if 0 < len(picture) <= 4 and not picture.isalnum():
                self._text(picture)
            return
        self._end_line()
        if region is Region.TAIL:
            self.tail = Mark.TAIL
        self._write("_" * 32)
        self._end_line()

    def _item_sign(self) -> None:
        for at in range(len(self.stack) - 1, max(-1, len(self.stack) - 9), -1):
            above = self.stack[at]
            if above.name in ("ol", "ul"):
                number = above.number + 1
                self.stack[at] = above._replace(number=number)
                self._write(f"{number}. " if above.name == "ol" else "- ")
                return

    def _close(self, name: str) -> None:
        if not self.open[name]:
            return
        if name in _INLINE and not self._is_near(name):
            return
        if name in _BLOCKS and name not in _CELLS:
            self._end_line()
            if name in _SPACED:
                self._blank_after_paragraph()
        while self.stack:
            closed = self.stack.pop()
            self.open[closed.name] -= 1
            if closed.region is not None:
                self.regions[closed.region] -= 1
            if closed.name == name:
                return

    def _blank_after_paragraph(self) -> None:
        # Outlook writes each line as a paragraph of its own, without space around it,
        # and an empty line as a paragraph that holds one hard space.
        above = self.stack[-1]
        if above.region is not Region.TIGHT or above.number == len(self.lines):
            self._blank()

    def _is_near(self, name: str) -> bool:
        for above in reversed(self.stack[-_MAX_LOOK_BACK:]):
            if above.name == name:
                return True
            if above.name in _BLOCKS:
                return False
        return False


def _without_double_blanks(lines: list[MarkedLine]) -> Iterator[MarkedLine]:
    blank = False
    for line in lines:
        empty = not line.text.strip("> ")
        if not (empty and blank):
            yield line
        blank = empty
