"""Reading a CSV of leads: row by row, or a whole file at once."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import BinaryIO

from app.domain.crm_status import Crm
from app.domain.lead_file.cells import meaning, same_words
from app.domain.lead_file.columns import ColumnPlan, normal_header, plan_columns
from app.domain.lead_file.duplicates import Seen
from app.domain.lead_file.emails import read_email
from app.domain.lead_file.encodings import guess_encoding, text_lines
from app.domain.lead_file.evidence import Evidence, gather
from app.domain.lead_file.fields import Draft, FieldReader
from app.domain.lead_file.layout import Layout, find_layout, sample
from app.domain.lead_file.noise import is_footer, is_repeated_header, is_total
from app.domain.lead_file.records import Record, Records
from app.domain.lead_file.rows import (
    AcceptedRow,
    Choices,
    DuplicateRow,
    Guess,
    LeadFile,
    Problem,
    RejectedRow,
    RejectReason,
    Row,
    WarningCode,
    tells_who,
)

_NOTHING_CHOSEN = Choices()
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


class OpenLeadFile:
    """A file that was looked over once; its rows are read one at a time.

    Memory stays flat but for some fifty bytes a row, by which repetitions are found.
    """

    def __init__(
        self, file: BinaryIO, choices: Choices, campaign_of: Callable[[str], str]
    ) -> None:
        self._file = file
        self._choices = choices
        self._campaign_of = campaign_of
        self._encoding = choices.encoding or guess_encoding(file)
        self._layout = Layout(",", declared=False, header=None)
        self._plan = ColumnPlan((), {})
        self._evidence = Evidence()
        self.guess = self._look_over()

    def rows(self) -> Iterator[Row]:
        """The rows in their order; those with nothing in them are left out."""
        for row in self.rows_and_blanks():
            if not isinstance(row, int):
                yield row

    def read(self) -> LeadFile:
        """All rows; what a duplicate knows besides is put into its first row."""
        whole = LeadFile(self.guess)
        by_line: dict[int, AcceptedRow] = {}
        for row in self.rows_and_blanks():
            if isinstance(row, AcceptedRow):
                whole.accepted.append(row)
                by_line[row.line] = row
            elif isinstance(row, RejectedRow):
                whole.rejected.append(row)
            elif isinstance(row, DuplicateRow):
                whole.duplicates.append(row)
                by_line[row.duplicate_of].fields.update(row.fills)
            else:
                whole.skipped.append(row)
        return whole

    def first_cells(self, count: int) -> list[list[str]]:
        """The cells of the first rows below the header, as they are written."""
        if self.guess.problem:
            return []
        with self._records_below_header() as records:
            return [record.cells for record in islice(records, count)]

    def first_lines(self, count: int) -> list[str]:
        """The first physical lines of the file, without their ends."""
        if self.guess.problem in (Problem.EMPTY, Problem.SPREADSHEET):
            return []
        with text_lines(self._file, self._encoding) as lines:
            return [line.rstrip("\r\n") for line in islice(lines, count)]

    def rows_and_blanks(self) -> Iterator[Row | int]:
        """The rows in their order, just its line for a row with nothing in it."""
        if self.guess.problem:
            return
        reader = FieldReader(self._plan, self._evidence, self._choices)
        seen = Seen(self._campaign_of, self._plan.indexes, self._evidence.row_count)
        judge = _Judge(self._plan, reader, seen)
        with self._records_below_header() as records:
            for record in records:
                yield judge.row(record) or record.line

    def _look_over(self) -> Guess:
        self._file.seek(0)
        start = self._file.read(8)
        guess = Guess(self._encoding)
        if start.startswith(_SPREADSHEETS):
            return replace(guess, problem=Problem.SPREADSHEET)
        with text_lines(self._file, self._encoding) as lines:
            first_lines = sample(lines)
        if not any(line.strip() for line in first_lines):
            return replace(guess, problem=Problem.EMPTY)
        self._layout = find_layout(
            first_lines,
            self._choices.columns,
            delimiter=self._choices.delimiter,
            header_line=self._choices.header_line,
        )
        guess = replace(guess, delimiter=self._layout.delimiter)
        header = self._layout.header
        if header is None:
            return replace(guess, problem=Problem.NO_HEADER)
        self._plan = plan_columns(header.cells, self._choices.columns)
        with self._records_below_header() as records:
            self._evidence = gather(records, self._plan)
        return replace(
            guess,
            header_line=header.line,
            header=self._plan.header,
            columns=self._plan.columns,
            also_read=self._plan.also_read,
            origin=_origin(self._plan.header, has_footer=self._evidence.has_footer),
            questions=self._evidence.questions(self._plan, self._choices),
            row_count=self._evidence.row_count,
        )

    @contextmanager
    def _records_below_header(self) -> Iterator[Records]:
        header = self._layout.header
        with text_lines(self._file, self._encoding) as lines:
            records = self._layout.records(lines)
            for record in records:
                if header is None or record.line >= header.line:
                    break
            yield records


class _Judge:
    """Says of each row of a file what becomes of it."""

    def __init__(self, plan: ColumnPlan, reader: FieldReader, seen: Seen) -> None:
        self._width = len(plan.header)
        self._names = tuple(map(normal_header, plan.header))
        # Spreadsheets write empty cells behind the last named column, in all rows.
        self._named = max(
            (i for i, text in enumerate(plan.header, 1) if text), default=0
        )
        self._reader = reader
        self._seen = seen

    def row(self, record: Record) -> Row | None:
        """The row with its fate, None if there is nothing in it."""
        values = [meaning(cell) for cell in record.cells]
        if not any(values):
            return None
        draft = self._reader.read(values)
        reason = self._noise(values, draft) or _identity(draft)
        if reason:
            return RejectedRow(
                record.line, reason, tuple(record.cells), tuple(draft.warnings)
            )
        if any(values[self._width :]):
            draft.warn(WarningCode.EXTRA_CELLS, "", values[self._width])
        return self._place(record.line, draft)

    def _place(self, line: int, draft: Draft) -> Row:
        first, adds = self._seen.place(line, draft.fields)
        warnings = tuple(draft.warnings)
        if first == line:
            return AcceptedRow(line, draft.fields, warnings)
        return DuplicateRow(line, first, draft.fields, adds, warnings)

    def _noise(self, values: list[str], draft: Draft) -> RejectReason | None:
        if any("\0" in value for value in values):
            return RejectReason.NUL
        if is_repeated_header(values, self._names):
            return RejectReason.REPEATED_HEADER
        # A footer may hold an address: of whoever made the report.
        if is_footer(values) and (
            not draft.fields["email"] or sum(map(bool, values)) == 1
        ):
            return RejectReason.FOOTER
        if "email" in draft.fields:
            return None
        if is_total(values):
            return RejectReason.TOTAL
        return RejectReason.COLUMN_SHIFT if self._is_shifted(values) else None

    def _is_shifted(self, values: list[str]) -> bool:
        """More cells than columns, or an address beside the column for it."""
        emails = self._reader.email_columns
        if not emails or not any(values[self._named :]):
            return False
        beside = [text for index in emails for text in values[index + 1 : index + 2]]
        return any(values[self._width :]) or any(map(read_email, beside))


def _identity(draft: Draft) -> RejectReason | None:
    """Why nobody could tell which lead this is, None if somebody can."""
    if tells_who(draft.fields):
        return None
    return RejectReason.BAD_EMAIL if draft.bad_email else RejectReason.NO_IDENTITY


def _origin(header: tuple[str, ...], *, has_footer: bool) -> Crm | None:
    names = {normal_header(text) for text in header}
    if any(name.startswith(("lead - ", "deal - ", "person - ")) for name in names):
        return Crm.PIPEDRIVE
    if "status reason" in names or any("(do not modify)" in name for name in names):
        return Crm.DYNAMICS
    if "company / account" in names or ("lead owner" in names and has_footer):
        return Crm.SALESFORCE
    return Crm.HUBSPOT if "record id" in names else None


def open_lead_file(
    file: BinaryIO,
    choices: Choices = _NOTHING_CHOSEN,
    campaign_of: Callable[[str], str] = same_words,
) -> OpenLeadFile:
    """Look over a file that can be read twice, and be ready to read its rows.

    `campaign_of` says which campaign a cell means: rows repeat each other within one.
    """
    return OpenLeadFile(file, choices, campaign_of)


def read_lead_file(
    raw: bytes, *, day_first: bool | None = None, choices: Choices = _NOTHING_CHOSEN
) -> LeadFile:
    """All leads of a CSV; `choices` is what a person corrected."""
    if day_first is not None:
        choices = replace(choices, day_first=day_first)
    return open_lead_file(io.BytesIO(raw), choices).read()
