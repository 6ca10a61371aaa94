"""Undoing an import: from its last row up, what it did is taken back where it still stands."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Column, Table, bindparam, delete, select, update
from sqlalchemy.orm import Session

from app.domain.crm_status import Crm
from app.domain.imports import RowResult, UndoResult
from app.domain.outcomes import OutcomeKind, Stage
from app.domain.prospects import name_key
from app.models import (
    Base,
    DeliveryItem,
    ImportRow,
    Lead,
    LeadImport,
    Prompt,
    PromptState,
)
from app.services import lead_matching, stages
from app.services.imports.planning import Values, as_json, digest_of
from app.services.lead_bringing import HAND_OVER
from app.services.lead_matching import Held

_ROWS = cast("Table", ImportRow.__table__)
_LEADS = cast("Table", Lead.__table__)
_NAMED_IN_MAIL = cast("Table", DeliveryItem.__table__)
_CHANGE_ROWS = update(_ROWS).where(
    _ROWS.c.import_id == bindparam("import_"), _ROWS.c.line == bindparam("at")
)
_CHANGE_LEADS = update(_LEADS).where(_LEADS.c.id == bindparam("lead"))
_CHANGED = lead_matching.CHANGEABLE
#: Rows that may have changed a lead.
CHANGING = (RowResult.CREATE, RowResult.UPDATE, RowResult.DUPLICATE)
#: How a value comes back from JSON.
_MAKERS: dict[str, Callable[[Any], Any]] = {
    "stage": Stage,
    "crm": Crm,
    "crm_suggestion": OutcomeKind,
    "crm_said_at": datetime.fromisoformat,
    "handed_over_at": datetime.fromisoformat,
    "assigned_at": datetime.fromisoformat,
    "told_at": datetime.fromisoformat,
    "accepted_at": datetime.fromisoformat,
    "ask_next_at": datetime.fromisoformat,
}


def undo_batch(session: Session, import_: LeadImport, count: int) -> bool:
    """Take back the last rows that are not yet undone; whether there were any."""
    rows = _last_rows(session, import_, count)
    if not rows:
        return False
    now_there = _look_around(session, import_, rows)
    for row in rows:
        row["undone"] = _undo(row, now_there)
    _write(session, import_, rows, now_there)
    counts = Counter(import_.undo_counts)
    counts.update(row["undone"].value for row in rows if row["undone"])
    import_.undo_counts = dict(counts)
    import_.rows_done += len(rows)
    import_.at_line = rows[-1]["line"]
    return True


@dataclass(slots=True)
class _Present:
    """The leads of a batch as they are, and what has become of them since."""

    leads: dict[int, Held]
    #: Those about which somebody has been asked or has said something.
    busy: set[int]
    asked: set[int]
    #: Lines of this file that made a lead.
    made: set[int]
    gone: set[int] = field(default_factory=set)
    restored: set[int] = field(default_factory=set)


def _last_rows(session: Session, import_: LeadImport, count: int) -> list[Values]:
    found = session.execute(
        select(*_ROWS.columns)
        .where(
            ImportRow.import_id == import_.id,
            ImportRow.line < import_.at_line,
            ImportRow.result.in_(CHANGING),
        )
        .order_by(ImportRow.line.desc())
        .limit(count)
    )
    return [dict(row) for row in found.mappings()]


def _look_around(
    session: Session, import_: LeadImport, rows: Sequence[Values]
) -> _Present:
    ids = {row["lead_id"] for row in rows if row["lead_id"] is not None}
    leads = lead_matching.take_these(session, ids)
    first_lines = {row["duplicate_of"] for row in rows if row["duplicate_of"]}
    return _Present(
        leads=leads,
        busy=_with_history(session, leads),
        asked=set(
            session.scalars(
                select(Prompt.lead_id).where(
                    Prompt.lead_id.in_(leads), Prompt.state == PromptState.OPEN
                )
            )
        ),
        made=set(
            session.scalars(
                select(ImportRow.line).where(
                    ImportRow.import_id == import_.id,
                    ImportRow.line.in_(first_lines),
                    ImportRow.result == RowResult.CREATE,
                )
            )
        ),
    )


def _with_history(session: Session, leads: Mapping[int, Held]) -> set[int]:
    """The leads that anything but a file speaks of, and those that their owners took."""
    busy = {
        lead_id
        for lead_id, held in leads.items()
        if held.values["accepted_at"] is not None
    }
    for column in _speaking_of_leads():
        busy.update(session.scalars(select(column).where(column.in_(leads)).distinct()))
    return busy


def _speaking_of_leads() -> list[Column[int]]:
    """Every column that refers to a lead, of whatever table there may come to be.

    That a mail has named a lead to its owner is no work with it.
    """
    return [
        one for one in referring_to_leads() if one.table not in (_ROWS, _NAMED_IN_MAIL)
    ]


def referring_to_leads() -> list[Column[int]]:
    """Every column whose table refers to leads by it."""
    return [
        key.parent
        for table in Base.metadata.sorted_tables
        for key in table.foreign_keys
        if key.references(_LEADS)
    ]


def _undo(row: Values, present: _Present) -> UndoResult | None:
    lead_id = row["lead_id"]
    held = present.leads.get(lead_id)
    if row["result"] is RowResult.CREATE:
        return _remove(row, held, present)
    if not row["filled"]:
        return None
    if held is None:
        return UndoResult.GONE
    if row["duplicate_of"] in present.made and lead_id in present.busy:
        return UndoResult.KEPT_HISTORY
    present.restored.add(lead_id)
    was_asked = lead_id in present.asked
    return _restore(held.values, row["filled"], was_asked=was_asked)


def _remove(row: Values, held: Held | None, present: _Present) -> UndoResult:
    if held is None:
        return UndoResult.GONE
    if row["lead_id"] in present.busy:
        return UndoResult.KEPT_HISTORY
    if digest_of(held.values) != row["made_of"]:
        return UndoResult.KEPT_CHANGED
    present.gone.add(row["lead_id"])
    return UndoResult.REMOVED


def _restore(
    lead: dict[str, Any], filled: Mapping[str, Sequence[Any]], *, was_asked: bool
) -> UndoResult:
    """Put back what was there before, wherever what the file brought is still there."""
    is_kept = False
    columns = set(filled) - {"name_key"}
    if "owner_id" in filled:
        columns -= set(HAND_OVER)
        is_untouched = (
            lead["owner_id"] == filled["owner_id"][1]
            and as_json(lead["assigned_at"]) == filled["assigned_at"][1]
            and lead["accepted_at"] is None
        )
        is_kept = was_asked or not is_untouched
        if not is_kept:
            for column in set(HAND_OVER) & set(filled):
                lead[column] = _from_json(column, filled[column][0])
    for column in columns:
        before, after = filled[column]
        if as_json(lead[column]) == after:
            lead[column] = _from_json(column, before)
        else:
            is_kept = True
    lead["name_key"] = name_key(lead["name"], lead["company"])
    return UndoResult.KEPT_CHANGED if is_kept else UndoResult.RESTORED


def _from_json(column: str, value: Any) -> Any:
    make = _MAKERS.get(column)
    return make(value) if make and value is not None else value


def _write(
    session: Session, import_: LeadImport, rows: Sequence[Values], present: _Present
) -> None:
    restored = [
        {
            **{column: present.leads[lead_id].values[column] for column in _CHANGED},
            "lead": lead_id,
        }
        for lead_id in present.restored - present.gone
    ]
    if restored:
        session.execute(_CHANGE_LEADS, restored)
    session.execute(
        _CHANGE_ROWS,
        [
            {"import_": import_.id, "at": row["line"], "undone": row["undone"]}
            for row in rows
        ],
    )
    _forget_hand_overs(session, rows, present)
    if present.gone:
        for column in referring_to_leads():
            if column.table is _NAMED_IN_MAIL:
                session.execute(
                    update(_NAMED_IN_MAIL)
                    .where(column.in_(present.gone))
                    .values({column: None})
                )
        session.execute(delete(_LEADS).where(_LEADS.c.id.in_(present.gone)))


def _forget_hand_overs(
    session: Session, rows: Sequence[Values], present: _Present
) -> None:
    """Leads that are nursed again were never handed over by this file."""
    moments = {
        row["lead_id"]: _from_json("assigned_at", row["filled"]["assigned_at"][1])
        for row in rows
        if row["lead_id"] in present.restored
        and "stage" in row["filled"]
        and present.leads[row["lead_id"]].values["stage"] is Stage.NURTURE
    }
    if moments:
        stages.forget_hand_overs(session, moments.keys(), set(moments.values()))
