"""Imports to look at: the list, one with its rows, and the result as a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app import import_labels as labels
from app.domain.csv_out import CellValue, write_rows
from app.domain.imports import RowResult, UndoResult
from app.domain.lead_file.aliases import FIELDS
from app.models import ImportRow, LeadImport
from app.translations import Words

PAGE = 50
_CSV_PAGE = 2000
_KEPT = tuple(result for result in UndoResult if result.is_kept)


@dataclass(frozen=True)
class RowPage:
    """Some rows of one kind in the order of the file, and behind which line more follow."""

    rows: Sequence[ImportRow]
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
    session: Session, import_: LeadImport, result: RowResult, after: int = 0
) -> RowPage:
    """The rows with that result behind a line."""
    found = session.scalars(
        select(ImportRow)
        .where(
            ImportRow.import_id == import_.id,
            ImportRow.result == result,
            ImportRow.line > after,
        )
        .order_by(ImportRow.line)
        .limit(PAGE + 1)
    ).all()
    shown = found[:PAGE]
    return RowPage(shown, shown[-1].line if len(found) > PAGE else None)


def kept_rows(session: Session, import_: LeadImport) -> RowPage:
    """The first rows that an undo could not take back whole."""
    found = session.scalars(
        select(ImportRow)
        .where(
            ImportRow.import_id == import_.id,
            ImportRow.undone.in_(_KEPT),
        )
        .order_by(ImportRow.line)
        .limit(PAGE + 1)
    ).all()
    shown = found[:PAGE]
    return RowPage(shown, shown[-1].line if len(found) > PAGE else None)


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


def notes_of(row: ImportRow, words: Words) -> list[str]:
    """What reading the row warned of, in the reader's words."""
    return [
        words.gettext(
            labels.ROW_NOTES[code],
            field=words.gettext(labels.FIELDS[name]) if name else "",
            value=text,
        )
        for code, name, text in row.notes
    ]


def reason_of(row: ImportRow, words: Words) -> str:
    """Why a row was rejected, or which row it repeats."""
    if row.reason:
        return words.gettext(labels.REJECT_REASONS[row.reason])
    if row.duplicate_of:
        return words.gettext(labels.SAME_AS_LINE, line=row.duplicate_of)
    return ""


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
        reason_of(row, words),
        " ".join(notes_of(row, words)),
        row.lead_id,
        words.gettext(undone) if undone else "",
        delimiter.join(row.cells),
        *(row.fields.get(name, "") for name in FIELDS),
    ]
