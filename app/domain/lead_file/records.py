"""Lines of a file to records of cells, with the line on which each one starts."""

import csv
import re
from collections import deque
from collections.abc import Iterator
from typing import NamedTuple

# A quote that is not closed within so many lines was never meant to open a cell.
_MOST_LINES = 1000
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')
_SPACED_QUOTED = re.compile(r' +"((?:[^"]++|"")*+)"')
_STAYS_OPEN = re.compile(r'(?:[^"]++|"")*+')


class Record(NamedTuple):
    """One row; `line` is the physical line, counted from 1, where it starts."""

    line: int
    cells: list[str]


class Records(Iterator[Record]):
    """The records of some lines, as spreadsheets read them.

    Quoted line breaks and doubled quotes are normal (RFC 4180). A quote inside an
    unquoted cell is text, and so is one that opens a cell and is never properly closed:
    one slip of a finger must not swallow the rows below it.
    """

    def __init__(self, lines: Iterator[str], delimiter: str) -> None:
        self._lines = lines
        self._waiting: deque[str] = deque()
        self._delimiter = delimiter
        self._spaced_quote = f'{delimiter} "'
        self._line = 0

    def __next__(self) -> Record:
        text = self._take()
        if text is None:
            raise StopIteration
        start = self._line
        return Record(start, self._cells(text))

    def skip_line(self) -> None:
        """Leave out one physical line, which still counts."""
        self._take()

    def _take(self) -> str | None:
        text = self._waiting.popleft() if self._waiting else next(self._lines, None)
        if text is not None:
            self._line += 1
        return text

    def _put_back(self, lines: list[str]) -> None:
        self._waiting.extendleft(reversed(lines))
        self._line -= len(lines)

    def _cells(self, text: str) -> list[str]:
        bare = text.rstrip("\r\n")
        if '"' not in bare:
            return bare.split(self._delimiter)
        if self._spaced_quote in bare:
            return self._cells_one_by_one(text)
        try:
            # The fast reader, for the records that are plainly right.
            return next(csv.reader((bare,), delimiter=self._delimiter, strict=True))
        except csv.Error:
            return self._cells_one_by_one(text)

    def _cells_one_by_one(self, text: str) -> list[str]:
        cells: list[str] = []
        position = 0
        may_go_on = True
        while True:
            closed = None
            if text.startswith('"', position):
                closed = _QUOTED.match(text, position)
                if closed is None and may_go_on:
                    text = text[position:]
                    longer = self._with_closing_lines(text)
                    # After a quote without an end, this line looks no further again.
                    may_go_on = longer is not None
                    text, position = longer or text, 0
                    closed = _QUOTED.match(text)
            else:
                closed = self._after_spaces(text, position)
            begin = closed.end() if closed else position
            end = text.find(self._delimiter, begin)
            rest = text[begin:end] if end >= 0 else text[begin:].rstrip("\r\n")
            inside = closed[1].replace('""', '"') if closed else ""
            cells.append(inside + rest)
            if end < 0:
                return cells
            position = end + 1

    def _after_spaces(self, text: str, position: int) -> re.Match[str] | None:
        """A cell quoted behind a space, as people type it, if it is properly closed."""
        closed = _SPACED_QUOTED.match(text, position)
        return closed if closed and self._ends_cell(text, closed.end()) else None

    def _with_closing_lines(self, text: str) -> str | None:
        """The text with the lines up to the one that properly closes its quote."""
        lines: list[str] = []
        while len(lines) < _MOST_LINES and (line := self._take()) is not None:
            lines.append(line)
            inside = _STAYS_OPEN.match(line)
            if inside and inside.end() < len(line):
                if self._ends_cell(line, inside.end() + 1):
                    return text + "".join(lines)
                break
        self._put_back(lines)
        return None

    def _ends_cell(self, text: str, position: int) -> bool:
        end = text.find(self._delimiter, position)
        return not (text[position:end] if end >= 0 else text[position:]).strip()
