"""The dry run: each row of a file, and what would become of it if it were imported now."""

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from typing import BinaryIO

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.domain.imports import RowNote, RowResult
from app.domain.lead_file import (
    DuplicateRow,
    RejectedRow,
    Row,
    RowWarning,
    as_texts,
    open_lead_file,
)
from app.models import ImportRow, LeadImport
from app.services import lead_matching
from app.services.imports import planning
from app.services.imports.planning import Run, Values
from app.services.imports.uploads import choices_of
from app.services.lead_directory import Directory

#: Further names that are not known are only counted.
_MOST_NAMES = 50
_OTHERS = ""


def rows_of(
    file: BinaryIO, import_: LeadImport, directory: Directory
) -> Generator[Values]:
    """Every row of the file below the line that is done, as a row of the table.

    Rows with nothing in them come as one for each run of them.
    """
    read = open_lead_file(file, choices_of(import_), directory.key_of)
    blank: Values | None = None
    for row in read.rows_and_blanks():
        if isinstance(row, int):
            blank = blank or _values(import_, row, RowResult.SKIPPED)
            blank["until_line"] = row
            continue
        if blank is not None and blank["until_line"] > import_.at_line:
            yield blank
        blank = None
        if row.line > import_.at_line:
            yield _as_values(import_, row)
    if blank is not None and blank["until_line"] > import_.at_line:
        yield blank


def check_batch(
    session: Session, import_: LeadImport, rows: Sequence[Values], run: Run
) -> None:
    """Say of each row what would become of it, and write it down."""
    plan = planning.plan(import_, rows, run.directory)
    known = lead_matching.look(session, plan.sought)
    planning.mark_first_lines(session, import_, known)
    unknown = {name: Counter(found) for name, found in import_.unknown_names.items()}
    for row in rows:
        if row["result"] is RowResult.CREATE:
            _note_names(row, run.directory, unknown)
            planning.place(session, row, plan, known, run)
    import_.unknown_names = {name: dict(found) for name, found in unknown.items()}
    planning.note_progress(import_, rows)
    session.execute(insert(ImportRow), rows)


def _as_values(import_: LeadImport, row: Row) -> Values:
    if isinstance(row, RejectedRow):
        values = _values(import_, row.line, RowResult.REJECTED)
        values["reason"] = row.reason.value
        values["cells"] = [cell.replace("\0", "") for cell in row.cells]
    else:
        values = _values(import_, row.line, RowResult.CREATE)
        values["fields"] = as_texts(row.fields)
    if isinstance(row, DuplicateRow):
        values["result"] = RowResult.DUPLICATE
        values["duplicate_of"] = row.duplicate_of
    values["notes"] = [_note(warning) for warning in row.warnings]
    return values


def _values(import_: LeadImport, line: int, result: RowResult) -> Values:
    """All columns, since one statement writes the rows of a batch together."""
    return {
        "import_id": import_.id,
        "line": line,
        "until_line": None,
        "result": result,
        "reason": "",
        "duplicate_of": None,
        "fields": {},
        "cells": [],
        "notes": [],
        "lead_id": None,
        "filled": {},
        "made_of": "",
    }


def _note(warning: RowWarning) -> list[str]:
    return [warning.code.value, warning.field, warning.text.replace("\0", "")]


def _note_names(
    row: Values, directory: Directory, unknown: dict[str, Counter[str]]
) -> None:
    """Write down whom and what nobody here knows."""
    fields: Mapping[str, str] = row["fields"]
    for name, code, find in (
        ("campaign", RowNote.UNKNOWN_CAMPAIGN, directory.campaign_of),
        ("owner", RowNote.UNKNOWN_OWNER, directory.owner_of),
    ):
        text = fields.get(name, "")
        if text and find(text) is None:
            row["notes"].append([code.value, name, text])
            found = unknown.setdefault(name, Counter())
            is_listed = text in found or len(found) < _MOST_NAMES
            found[text if is_listed else _OTHERS] += 1
