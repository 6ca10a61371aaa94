"""Which lines of a text are new and which belong to the old mail."""

import re
from dataclasses import dataclass, field

from app.mail.marked_lines import Mark
from app.mail.quotes import attributions, contacts, header_blocks, marker, separators
from app.mail.quotes.attributions import Attribution
from app.mail.quotes.lines import Line, next_filled

_TAG = re.compile(r"\s{0,8}[\[<(]([\w. -]{1,40})[\]>)]\s?[:>-]?\s?(?=\S)")
_LONG = 60
_WIDTH = 72
_LINK_WITH_SIGN = re.compile(r"[(<]?https?://[^\s>]{1,300}\s>")
_SENTENCE_ENDS = (".", "!", "?", ":", ";", "。", "？", "！")
_SIGN_BEFORE_NUMBER = re.compile(r"\s{0,3}>\s?\d")


@dataclass
class Zones:
    """Places of the new lines, in stretches, and of the quoted ones."""

    new: list[list[int]] = field(default_factory=list)
    quoted: list[int] = field(default_factory=list)


def divide(lines: list[Line], sender_name: str = "") -> Zones:
    """The lines of a text divided into what is new and what is quoted."""
    attributions.split_shared(lines)
    _spare_lone_sign(lines)
    is_new = _Reader(lines, containers=True).read()
    if not any(new and not line.empty for new, line in zip(is_new, lines, strict=True)):
        # Some programs put their whole mail, answers too, into one container.
        is_new = _Reader(lines, containers=False).read()
    _give_back_wrapped(lines, is_new)
    _take_tagged(lines, is_new, sender_name)
    return _stretches(lines, is_new)


def _spare_lone_sign(lines: list[Line]) -> None:
    """A single line "> 50 seats" in a mail without any quotation means "more than"."""
    quoted = [line for line in lines if line.quoted]
    if len(quoted) == 1 and _SIGN_BEFORE_NUMBER.match(quoted[0].text):
        others = [line for line in lines if not line.empty and not line.quoted]
        attributed = any(attributions.find(lines, at) for at in range(len(lines)))
        if others and not attributed:
            quoted[0].quoted = False


class _Reader:
    """Goes through the lines once, from top to bottom."""

    def __init__(self, lines: list[Line], *, containers: bool) -> None:
        self.lines = lines
        self.containers = containers
        self.new = [True] * len(lines)
        self.attributions: dict[int, Attribution] = {}

    def read(self) -> list[bool]:
        self._find_attributions()
        at = 0
        while at < len(self.lines):
            at = self._take(at)
        return self.new

    def _find_attributions(self) -> None:
        for at, line in enumerate(self.lines):
            if line.empty or (line.quoted and not line.text.startswith(">>> ")):
                continue
            found = attributions.find(self.lines, at)
            if found is not None:
                self.attributions[found.start] = found

    def _take(self, at: int) -> int:
        """Decides on the line at this place; gives the place of the next to look at."""
        line = self.lines[at]
        if at in self.attributions:
            return self._after_attribution(self.attributions[at])
        if line.quoted:
            self.new[at] = False
            return at + 1
        if line.empty:
            return at + 1
        if self._is_quote(at):
            return self._quote(at, at + 1)
        if self._is_tail(line):
            return self._rest_is_quoted(at)
        block_end = header_blocks.block_end(self.lines, at)
        if block_end is not None:
            start = header_blocks.sender_above(self.lines, at)
            return self._after_block(start, block_end)
        if separators.is_separator(line):
            return self._after_separator(at)
        return at + 1

    def _is_tail(self, line: Line) -> bool:
        if line.mark is Mark.TAIL:
            return True
        if line.mark is Mark.PERHAPS_TAIL:
            return 0 < line.plain.find(":") < 40
        return marker.is_marker(line.plain)

    def _after_attribution(self, found: Attribution) -> int:
        following = next_filled(self.lines, found.end)
        if following is None or self._is_quote(following):
            return self._quote(found.start, found.end)
        if following in self.attributions or self._begins_block(following):
            return self._quote(found.start, found.end)
        if found.sure:
            return self._rest_is_quoted(found.start)
        return found.end

    def _after_block(self, start: int, end: int) -> int:
        following = next_filled(self.lines, end)
        if following is not None and self._is_quote(following):
            return self._quote(start, end)
        return self._rest_is_quoted(start)

    def _after_separator(self, at: int) -> int:
        following = next_filled(self.lines, at + 1)
        if following is None:
            return self._quote(at, at + 1)
        if self._is_quote(following) or following in self.attributions:
            return self._quote(at, at + 1)
        if self._begins_block(following):
            return self._quote(at, at + 1)
        if separators.is_framed(self.lines[at]):
            return self._rest_is_quoted(at)
        return at + 1

    def _begins_block(self, at: int) -> bool:
        return header_blocks.block_end(self.lines, at) is not None

    def _is_quote(self, at: int) -> bool:
        line = self.lines[at]
        return line.quoted or (self.containers and line.mark is Mark.CONTAINED)

    def _quote(self, start: int, end: int) -> int:
        for place in range(start, end):
            self.new[place] = False
        self._quote_frame_above(start)
        return end

    def _rest_is_quoted(self, start: int) -> int:
        return self._quote(start, len(self.lines))

    def _quote_frame_above(self, start: int) -> None:
        """The rule or separator right above an old mail belongs to it."""
        if self.lines[start].quoted:
            return
        place = start - 1
        while place >= 0 and place >= start - 4:
            line = self.lines[place]
            if not line.empty:
                if not (separators.is_rule(line) or separators.is_separator(line)):
                    return
                self.new[place] = False
            place -= 1


def _take_tagged(lines: list[Line], is_new: list[bool], sender_name: str) -> None:
    """Answers that their writer put into an old mail behind the own name in brackets."""
    for at, line in enumerate(lines):
        if is_new[at] or line.quoted:
            continue
        tag = _TAG.match(line.text)
        if tag is not None and contacts.is_senders(tag[1], sender_name):
            line.text = line.text[tag.end() :]
            is_new[at] = True


def _give_back_wrapped(lines: list[Line], is_new: list[bool]) -> None:
    """A long quoted line that was broken on its way leaves a piece without a sign."""
    for at in range(1, len(lines) - 1):
        before, line, after = lines[at - 1 : at + 2]
        if not is_new[at] or line.empty or not (before.quoted and after.quoted):
            continue
        text = line.text.strip()
        if _is_broken(before.text.rstrip(), text) or _is_rest_of_link(
            before.text, text
        ):
            is_new[at] = False


def _is_broken(before: str, rest: str) -> bool:
    """Whether a line is what did not fit on the one before."""
    if rest[:1].isupper() or len(rest) >= len(before):
        return False
    needed = len(before) + 1 + len(rest.split(" ", 1)[0])
    return needed > _WIDTH or (
        len(before) >= _LONG and not before.endswith(_SENTENCE_ENDS)
    )


def _is_rest_of_link(before: str, rest: str) -> bool:
    """Whether a line ends, or is, a link that was broken inside a quotation."""
    opened = before.rpartition("(")[2]
    ends = "://" in opened and ")" not in opened and rest.endswith(")")
    return (ends and " " not in rest) or _LINK_WITH_SIGN.fullmatch(rest) is not None


def _stretches(lines: list[Line], is_new: list[bool]) -> Zones:
    zones = Zones()
    stretch: list[int] = []
    for at, line in enumerate(lines):
        if is_new[at]:
            stretch.append(at)
            continue
        if any(not lines[place].empty for place in stretch):
            zones.new.append(stretch)
        stretch = []
        if not line.empty or zones.quoted:
            zones.quoted.append(at)
    if any(not lines[place].empty for place in stretch):
        zones.new.append(stretch)
    return zones
