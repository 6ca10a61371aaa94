"""What reading a file of leads gives: rows by their fate, and what was guessed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.crm_status import Crm
from app.domain.lead_file.amounts import DecimalSign

FieldValue = str | date | Decimal

# The only thing that a file can say about consent: never that mail is welcome.
DO_NOT_MAIL = "do not mail"


class Fields(dict[str, FieldValue | None]):
    """The values of one row by our field names; a field left empty reads as None."""

    __slots__ = ()

    def __missing__(self, name: str) -> None:
        return None


def as_texts(fields: Fields) -> dict[str, str]:
    """What is filled, each as a text that can be stored and read again."""
    return {
        name: _as_text(value) for name, value in fields.items() if value is not None
    }


def _as_text(value: FieldValue) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    return value.isoformat() if isinstance(value, date) else value


def tells_who(fields: Mapping[str, object]) -> bool:
    """Whether somebody could tell by these fields which lead is meant.

    The salesperson is asked, so the lead's own address is not needed.
    """
    name, company = fields.get("name"), fields.get("company")
    if fields.get("email") or (name and company):
        return True
    return bool(fields.get("external_id") and (name or company or fields.get("title")))


class RejectReason(StrEnum):
    """Why a row is not a lead."""

    NO_IDENTITY = "no_identity"
    BAD_EMAIL = "bad_email"
    FOOTER = "footer"
    TOTAL = "total"
    REPEATED_HEADER = "repeated_header"
    COLUMN_SHIFT = "column_shift"
    NUL = "nul"


class WarningCode(StrEnum):
    """What was left out or changed in a row that was read."""

    BAD_EMAIL = "bad_email"
    BAD_DATE = "bad_date"
    AMBIGUOUS_DATE = "ambiguous_date"
    BAD_AMOUNT = "bad_amount"
    BAD_CURRENCY = "bad_currency"
    TOO_LONG = "too_long"
    EXTRA_CELLS = "extra_cells"


class Problem(StrEnum):
    """Why nothing could be read from a file."""

    EMPTY = "empty"
    SPREADSHEET = "spreadsheet"
    NO_HEADER = "no_header"


class QuestionKind(StrEnum):
    """What only a person can say about a column."""

    DAY_OR_MONTH_FIRST = "day_or_month_first"
    DECIMAL_SIGN = "decimal_sign"


@dataclass(frozen=True, slots=True)
class RowWarning:
    """Something in a row that a person may want to look at."""

    code: WarningCode
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A column that can be read in two ways; `column` is their header."""

    kind: QuestionKind
    column: str


@dataclass(frozen=True, slots=True)
class AcceptedRow:
    """A lead."""

    line: int
    fields: Fields
    warnings: tuple[RowWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that is no lead, with its cells as they were written."""

    line: int
    reason: RejectReason
    cells: tuple[str, ...]
    warnings: tuple[RowWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A row about the lead of an earlier line; `fills` is what only this one knows."""

    line: int
    duplicate_of: int
    fields: Fields
    fills: Fields
    warnings: tuple[RowWarning, ...] = ()


Row = AcceptedRow | RejectedRow | DuplicateRow


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person has said about a file; None or nothing leaves it to be guessed.

    `columns` maps their header to our field, or to "" for a column to leave out; headers
    it does not name are guessed. `encoding` is one of `ENCODINGS`. `day_first` and
    `decimal_sign` answer questions: a column that proves the contrary is believed.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header_line: int | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None
    decimal_sign: DecimalSign | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """How a file was understood, for a person to look at and correct.

    `columns` are the headers (theirs -> our field) that are read, `also_read` those that
    are read where the first is empty, `origin` the CRM it seems to come from. `row_count` counts all rows below the header but
    the blank ones.
    """

    encoding: str
    delimiter: str = ","
    header_line: int | None = None
    header: tuple[str, ...] = ()
    columns: dict[str, str] = field(default_factory=dict)
    also_read: dict[str, str] = field(default_factory=dict)
    origin: Crm | None = None
    questions: tuple[Question, ...] = ()
    problem: Problem | None = None
    row_count: int = 0


@dataclass(frozen=True, slots=True)
class LeadFile:
    """A whole file: every row below the header is in exactly one of the four lists.

    `skipped` has the lines of rows with nothing in them.
    """

    guess: Guess
    accepted: list[AcceptedRow] = field(default_factory=list)
    rejected: list[RejectedRow] = field(default_factory=list)
    duplicates: list[DuplicateRow] = field(default_factory=list)
    skipped: list[int] = field(default_factory=list)

    @property
    def encoding(self) -> str:
        return self.guess.encoding

    @property
    def delimiter(self) -> str:
        return self.guess.delimiter

    @property
    def header_line(self) -> int | None:
        """The physical line of the header, None if there is none."""
        return self.guess.header_line

    @property
    def columns(self) -> dict[str, str]:
        """Their header -> our field."""
        return self.guess.columns

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.guess.questions

    @property
    def problem(self) -> Problem | None:
        return self.guess.problem
