"""How a file is laid out: its delimiter and the row that names its columns."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from app.domain.lead_file.cells import meaning
from app.domain.lead_file.columns import known_columns
from app.domain.lead_file.records import Record, Records

DELIMITERS = (",", ";", "\t", "|")

_HEADER_WITHIN = 10
_SAMPLE_LINES = 200
_SAMPLE_CHARACTERS = 1 << 18
_DECLARED = re.compile(r'"?sep=([^"\r\n])"?\1*[\r\n]*', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the cells and the header of a file are."""

    delimiter: str
    declared: bool
    header: Record | None

    def records(self, lines: Iterator[str]) -> Records:
        """All records of the file's lines, without a line that declares the delimiter."""
        records = Records(lines, self.delimiter)
        if self.declared:
            records.skip_line()
        return records


def sample(lines: Iterable[str]) -> list[str]:
    """Enough of the first lines to see the layout."""
    taken: list[str] = []
    size = 0
    for line in islice(lines, _SAMPLE_LINES):
        taken.append(line)
        size += len(line)
        if size > _SAMPLE_CHARACTERS:
            break
    return taken


def find_layout(
    lines: list[str],
    chosen: Mapping[str, str],
    *,
    delimiter: str | None,
    header_line: int | None,
) -> Layout:
    """The layout that these first lines show; what a person has chosen is obeyed."""
    declared = _DECLARED.fullmatch(lines[0]) if lines else None
    if delimiter is None and declared:
        delimiter = declared[1]
    candidates = (delimiter,) if delimiter else DELIMITERS
    best: tuple[tuple[int, int], Layout] | None = None
    for candidate in candidates:
        bare = Layout(candidate, declared=declared is not None, header=None)
        records = list(bare.records(iter(lines)))
        header, known = _header(records, chosen, header_line)
        score = (known, _regular(records, header))
        if best is None or score > best[0]:
            best = (score, Layout(candidate, bare.declared, header))
    assert best is not None  # noqa: S101  There is always a candidate.
    return best[1]


def _header(
    records: list[Record], chosen: Mapping[str, str], header_line: int | None
) -> tuple[Record | None, int]:
    """The first of the first ten rows with two columns that we know, and how many."""
    if header_line is not None:
        for record in records:
            if record.line == header_line:
                return record, known_columns(record.cells, chosen)
        return None, 0
    rows = (record for record in records if any(map(meaning, record.cells)))
    for record in islice(rows, _HEADER_WITHIN):
        known = known_columns(record.cells, chosen)
        if known >= 2:
            return record, known
    return None, 0


def _regular(records: list[Record], header: Record | None) -> int:
    """How many rows are as wide as the header, or just wide, where there is none."""
    width = len(header.cells) if header else 0
    if width:
        return sum(len(record.cells) == width for record in records)
    return sum(len(record.cells) > 1 for record in records)
