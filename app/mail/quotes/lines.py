"""The lines of a text, and what each of them is at first sight."""

import re

from app.mail.marked_lines import Mark, MarkedLine
from app.mail.phrases.lookup import plain, visible

# Longer lines are prose or noise: no attribution, header or closing is that long.
MAX_TELLING = 400

_QUOTE = re.compile(r"\s{0,8}(?:>|＞|[A-Za-z]{1,3}>(?:\s|$)|\|\s?>)")
_BAR = re.compile(r"\s{0,8}\|(?:\s|$)")
_BLANK = " \t\r\n\f\v\xa0ᐧ"
_PICTURE = re.compile(
    r"\[(?:cid:|image: ?|https?://)[^\]\n]{1,300}\](?:<[^>\n]{1,300}>)?$|<image\d{1,4}\.\w{3,4}>$",
    re.IGNORECASE,
)
_FROM_ESCAPED = re.compile(r">From ")


class Line:
    """One line with what is seen at once, and what is worked out only when asked for."""

    __slots__ = ("_plain", "empty", "mark", "quoted", "text")

    def __init__(self, text: str, mark: Mark | None = None) -> None:
        self.text = text
        self.mark = mark
        self.quoted = text[:1] == ">" or _QUOTE.match(text) is not None
        self.empty = not self.quoted and _is_blank(text)
        self._plain: str | None = None

    @property
    def plain(self) -> str:
        """The line as it is compared with phrases; empty if too long to be one."""
        if self._plain is None:
            self._plain = plain(self.text) if len(self.text) <= MAX_TELLING else ""
        return self._plain


def _is_blank(text: str) -> bool:
    """Whether nothing is said: blanks, a tracking sign, the place of a picture."""
    said = visible(text).strip(_BLANK)
    return not said or (said[0] in "[<" and _PICTURE.match(said) is not None)


def lines_of(marked: list[MarkedLine]) -> list[Line]:
    """The lines, with those known as quoted by their first characters."""
    lines = [Line(each.text, each.mark) for each in marked]
    _bar_quotes(lines)
    _mailbox_escapes(lines)
    _closing_brackets(lines)
    return lines


def _bar_quotes(lines: list[Line]) -> None:
    """Bars mark a quotation where at least three lines in a row begin with one."""
    start = 0
    for at in range(len(lines) + 1):
        if at < len(lines) and _BAR.match(lines[at].text):
            continue
        if at - start >= 3:
            for line in lines[start:at]:
                line.quoted = line.text.count("|") == 1 or line.quoted
        start = at + 1


def _mailbox_escapes(lines: list[Line]) -> None:
    """A lone ">From " is how mailboxes store a line that begins with "From "."""
    for at, line in enumerate(lines):
        if _FROM_ESCAPED.match(line.text):
            near = lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
            if not any(other.quoted for other in near):
                line.text, line.quoted = line.text[1:], False


def _closing_brackets(lines: list[Line]) -> None:
    """A ">" that closes the "<" at the end of a line above it quotes nothing."""
    opened: int | None = None
    for at, line in enumerate(lines):
        if opened is not None and at - opened <= 3 and line.text.startswith("> "):
            line.quoted = False
        if line.text.rstrip().endswith("<"):
            opened = at
        elif line.text.count("<") != line.text.count(">"):
            opened = None


def next_filled(lines: list[Line], at: int) -> int | None:
    """The place of the first line from `at` on that is not empty."""
    return next(
        (place for place in range(at, len(lines)) if not lines[place].empty), None
    )


def filled(lines: list[Line], places: list[int]) -> int:
    """How many of the places hold a line that is not empty."""
    return sum(1 for place in places if not lines[place].empty)


def first_filled(lines: list[Line], places: list[int]) -> int | None:
    """The position among the places of the first line that is not empty."""
    return next((at for at, place in enumerate(places) if not lines[place].empty), None)
