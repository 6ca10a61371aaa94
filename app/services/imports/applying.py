"""The import itself: rows become leads, some hundred of them in each transaction."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from app.models import ImportRow, Lead, LeadImport
from app.services import lead_matching, stages
from app.services.imports import planning
from app.services.imports.planning import Plan, Run, Values
from app.services.lead_bringing import Bringer
from app.services.lead_matching import Held, Known

_ROWS = cast("Table", ImportRow.__table__)
_LEADS = cast("Table", Lead.__table__)
#: One statement changes all leads of a batch, so it writes every column of each.
_CHANGED = lead_matching.CHANGEABLE
_CHANGED_OF_ROW = ("result", "duplicate_of", "notes", "lead_id", "filled", "made_of")
# Ids rise in the order of the values. SQLite gives them so by itself, with one writer at a
# time, and would be sent each row alone if it were asked to return them in order.
_NEW_LEADS = {
    "postgresql": insert(_LEADS).returning(_LEADS.c.id, sort_by_parameter_order=True),
    "sqlite": insert(_LEADS).returning(_LEADS.c.id),
}
# Drivers keep the statements that they were sent: so they are to be short, and few differ.
_AT_ONCE = {"insertmanyvalues_page_size": 50}
_CHANGE_LEADS = update(_LEADS).where(_LEADS.c.id == bindparam("lead"))
_CHANGE_ROWS = update(_ROWS).where(
    _ROWS.c.import_id == bindparam("import_"), _ROWS.c.line == bindparam("at")
)


def apply_batch(session: Session, import_: LeadImport, run: Run, count: int) -> bool:
    """Make leads of the next rows; whether there were any."""
    rows = _next_rows(session, import_, count)
    if not rows:
        return False
    made = planning.plan(import_, rows, run.directory)
    firsts = _leads_of_first_rows(session, import_, rows)
    known = lead_matching.take(session, made.sought, firsts.values())
    planning.mark_first_lines(session, import_, known)
    for row in rows:
        if row["line"] in made.sought_by_line:
            row["notes"] = [note for note in row["notes"] if note[0] != "looks_like"]
            planning.place(session, row, made, known, run)
        elif row["line"] in made.told:
            _add(session, row, firsts, made, known, run)
    _write(session, import_, rows, made, run.bringer)
    planning.note_progress(import_, rows)
    return True


def _next_rows(session: Session, import_: LeadImport, count: int) -> list[Values]:
    found = session.execute(
        select(*_ROWS.columns)
        .where(ImportRow.import_id == import_.id, ImportRow.line > import_.at_line)
        .order_by(ImportRow.line)
        .limit(count)
    )
    return [dict(row) for row in found.mappings()]


def _leads_of_first_rows(
    session: Session, import_: LeadImport, rows: Sequence[Values]
) -> dict[int, int]:
    """Line -> lead, for rows of earlier batches that these repeat."""
    lines = {row["duplicate_of"] for row in rows if row["duplicate_of"]}
    found = session.execute(
        select(ImportRow.line, ImportRow.lead_id).where(
            ImportRow.import_id == import_.id, ImportRow.line.in_(lines)
        )
    )
    return {
        line: lead_id
        for line, lead_id in found
        if line <= import_.at_line and lead_id is not None
    }


def _add(
    session: Session,
    row: Values,
    firsts: dict[int, int],
    made: Plan,
    known: Known,
    run: Run,
) -> None:
    first = row["duplicate_of"]
    held = made.held_by_line.get(first) or known.by_id.get(firsts.get(first, 0))
    if held is not None:
        planning.add_to_first(session, row, held, made, known, run)


def _write(
    session: Session,
    import_: LeadImport,
    rows: Sequence[Values],
    made: Plan,
    bringer: Bringer,
) -> None:
    by_line = {row["line"]: row for row in rows}
    if made.created:
        statement = _NEW_LEADS[session.get_bind().dialect.name]
        values = [held.values for held in made.created]
        ids = session.scalars(statement, values, execution_options=_AT_ONCE)
        for held, lead_id in zip(made.created, sorted(ids), strict=True):
            held.id = lead_id
    if made.changed:
        session.execute(
            _CHANGE_LEADS,
            [
                _picked(held.values, _CHANGED, lead=held.id)
                for held in made.changed.values()
            ],
        )
    stages.note_hand_overs(
        session,
        [
            held.values
            for line, held in made.held_by_line.items()
            if "stage" in by_line[line]["filled"] and _was_here(held, import_)
        ],
        bringer.by_id,
        bringer.now,
    )
    for line, held in made.held_by_line.items():
        by_line[line]["lead_id"] = held.id
    if made.held_by_line:
        session.execute(
            _CHANGE_ROWS,
            [
                _picked(by_line[line], _CHANGED_OF_ROW, import_=import_.id, at=line)
                for line in made.held_by_line
            ],
        )


def _was_here(held: Held, import_: LeadImport) -> bool:
    """Whether the lead is older than the import: what a file brings is new to both sides."""
    began = import_.applied_at
    created_at: datetime = held.values["created_at"]
    return began is None or created_at < began


def _picked(values: Values, columns: Iterable[str], **where: object) -> Values:
    return {**{column: values[column] for column in columns}, **where}
