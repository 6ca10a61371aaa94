"""Imports to look at: the list, one with its rows, and the result as a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, joinedload

from app import import_labels as labels
from app.domain.csv_out import CellValue, write_rows
from app.domain.imports import RowResult, UndoResult
from app.domain.lead_file.aliases import FIELDS
from app.models import ImportRow, LeadImport
from app.translations import Words

PAGE = 50
_CSV_PAGE = 2000
_LONGEST = 200
_KEPT = tuple(result for result in UndoResult if result.is_kept)


@dataclass(frozen=True)
class ShownRow:
    """One row in the reader's words."""

    line: int
    until_line: int
    #: Who it is about, or the cells of a row that is about nobody.
    about: str
    reason: str
    notes: Sequence[str]
    filled: Sequence[str]
    undone: str
    lead_id: int | None


@dataclass(frozen=True)
class RowPage:
    """Some rows in the order of the file, and after which line more follow."""

    rows: Sequence[ShownRow]
    after: int | None


def recent(session: Session) -> Sequence[LeadImport]:
    """The latest imports, the newest first."""
    return session.scalars(
        select(LeadImport)
        .options(joinedload(LeadImport.person))
        .order_by(LeadImport.id.desc())
        .limit(PAGE)
    ).all()


def get(session: Session, import_id: int) -> LeadImport | None:
    """The import with the people and the campaign that it names."""
    return session.scalar(
        select(LeadImport)
        .where(LeadImport.id == import_id)
        .options(
            joinedload(LeadImport.person),
            joinedload(LeadImport.undone_by),
            joinedload(LeadImport.default_campaign),
            joinedload(LeadImport.default_owner),
        )
    )


def rows(
    session: Session,
    import_: LeadImport,
    result: RowResult,
    words: Words,
    after: int = 0,
) -> RowPage:
    """The rows with that result after a line."""
    return _page(session, import_, ImportRow.result == result, words, after)


def kept_rows(
    session: Session, import_: LeadImport, words: Words, after: int = 0
) -> RowPage:
    """The rows that an undo could not take back whole."""
    return _page(session, import_, ImportRow.undone.in_(_KEPT), words, after)


def result_csv(session: Session, import_: LeadImport, words: Words) -> Iterator[str]:
    """Every row by its line with what became of it: to be read in a spreadsheet.

    Few rows are in memory at once, however long the file.
    """
    header = [
        words.gettext(text)
        for text in (*labels.RESULT_COLUMNS, *(labels.FIELDS[f] for f in FIELDS))
    ]
    delimiter: str = import_.guess["delimiter"]
    return write_rows(
        header,
        (_line(row, delimiter, words) for row in _all_rows(session, import_)),
    )


def _notes(row: ImportRow, words: Words) -> list[str]:
    """What reading the row warned of, in the reader's words."""
    return [
        words.gettext(
            labels.ROW_NOTES[code],
            field=words.gettext(labels.FIELDS[name]) if name else "",
            value=text,
        )
        for code, name, text in row.notes
    ]


def _reason(row: ImportRow, words: Words) -> str:
    """Why a row was rejected, or which row it repeats."""
    if row.reason:
        return words.gettext(labels.REJECT_REASONS[row.reason])
    if row.duplicate_of:
        return words.gettext(labels.SAME_AS_LINE, line=row.duplicate_of)
    return ""


def _page(
    session: Session,
    import_: LeadImport,
    condition: ColumnElement[bool],
    words: Words,
    after: int,
) -> RowPage:
    found = session.scalars(
        select(ImportRow)
        .where(ImportRow.import_id == import_.id, ImportRow.line > after, condition)
        .order_by(ImportRow.line)
        .limit(PAGE + 1)
    ).all()
    shown = [_shown(row, words) for row in found[:PAGE]]
    return RowPage(shown, shown[-1].line if len(found) > PAGE else None)


def _shown(row: ImportRow, words: Words) -> ShownRow:
    names = ("name", "company", "email", "external_id", "title")
    known = [row.fields[name] for name in names if row.fields.get(name)]
    return ShownRow(
        line=row.line,
        until_line=row.until_line or row.line,
        about=", ".join(known[:3]) or " | ".join(filter(None, row.cells))[:_LONGEST],
        reason=_reason(row, words),
        notes=_notes(row, words),
        filled=[
            words.gettext(labels.FILLED[column])
            for column in row.filled
            if column in labels.FILLED
        ],
        undone=words.gettext(labels.UNDO_RESULTS[row.undone]) if row.undone else "",
        lead_id=row.lead_id,
    )


def _all_rows(session: Session, import_: LeadImport) -> Iterator[ImportRow]:
    after = 0
    while found := session.scalars(
        select(ImportRow)
        .where(ImportRow.import_id == import_.id, ImportRow.line > after)
        .order_by(ImportRow.line)
        .limit(_CSV_PAGE)
    ).all():
        yield from found
        after = found[-1].line
        session.expunge_all()


def _line(row: ImportRow, delimiter: str, words: Words) -> list[CellValue]:
    undone = labels.UNDO_RESULTS[row.undone] if row.undone else ""
    return [
        row.line,
        row.until_line or row.line,
        words.gettext(labels.ROW_RESULTS[row.result]),
        _reason(row, words),
        " ".join(_notes(row, words)),
        row.lead_id,
        words.gettext(undone) if undone else "",
        delimiter.join(row.cells),
        *(row.fields.get(name, "") for name in FIELDS),
    ]
