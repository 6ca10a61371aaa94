"""What becomes of the rows of a batch, decided in memory between two statements.

The dry run and the import itself decide by the same functions; only the import writes what
came of it into the leads.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain import lead_filling
from app.domain.crm_status import Crm
from app.domain.imports import RowNote, RowResult
from app.models import ImportRow, LeadImport
from app.services import lead_bringing
from app.services.lead_bringing import Bringer
from app.services.lead_directory import Directory
from app.services.lead_matching import Held, Known, Sought

#: A row of the table of rows, by column.
Values = dict[str, Any]

#: What a file can say of a lead, and its owner.
_TOLD = (*lead_filling.new_lead({}), "campaign_id", "owner_id")


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a step has at hand for all its batches."""

    directory: Directory
    bringer: Bringer


@dataclass(slots=True)
class Plan:
    """What the rows of a batch say, by their lines."""

    told: dict[int, lead_filling.Columns] = field(default_factory=dict)
    sought_by_line: dict[int, Sought] = field(default_factory=dict)
    held_by_line: dict[int, Held] = field(default_factory=dict)
    created: list[Held] = field(default_factory=list)
    changed: dict[int, Held] = field(default_factory=dict)

    @property
    def sought(self) -> list[Sought]:
        return list(self.sought_by_line.values())


def plan(import_: LeadImport, rows: Sequence[Values], directory: Directory) -> Plan:
    """What is told by each row that is about a lead."""
    made = Plan()
    origin = import_.guess["origin"]
    crm = Crm(origin) if origin else None
    for row in rows:
        if row["result"] in (RowResult.REJECTED, RowResult.SKIPPED):
            continue
        fields = row["fields"]
        told = lead_bringing.columns_of(fields, crm, directory)
        made.told[row["line"]] = told
        if row["result"] is not RowResult.DUPLICATE:
            place = directory.place_of(fields.get("campaign", ""))
            made.sought_by_line[row["line"]] = lead_bringing.sought_of(told, place)
    return made


def place(session: Session, row: Values, made: Plan, known: Known, run: Run) -> None:
    """Decide what becomes of a row that may be a lead, and do it to the lead in hand."""
    sought = made.sought_by_line[row["line"]]
    held = known.find(sought)
    if held is None:
        held = _create(session, row, made, known, run)
    elif held.line is None or held.line == row["line"]:
        held.line = row["line"]
        row["filled"] = _fill(session, row, held, made, known, run)
        row["result"] = RowResult.UPDATE if row["filled"] else RowResult.UNCHANGED
    else:
        row["result"] = RowResult.DUPLICATE
        row["duplicate_of"] = held.line
        row["filled"] = _fill_later(session, row, held, made, known, run)
    row["lead_id"] = held.id
    made.held_by_line[row["line"]] = held


def add_to_first(
    session: Session, row: Values, held: Held, made: Plan, known: Known, run: Run
) -> None:
    """Let a row that repeats an earlier one fill what is still empty in its lead."""
    row["filled"] = _fill_later(session, row, held, made, known, run)
    row["lead_id"] = held.id
    made.held_by_line[row["line"]] = held


def mark_first_lines(session: Session, import_: LeadImport, known: Known) -> None:
    """Note on the leads in hand which earlier row of this file spoke of them first."""
    found = session.execute(
        select(ImportRow.lead_id, func.min(ImportRow.line))
        .where(
            ImportRow.lead_id.in_(known.by_id),
            ImportRow.import_id == import_.id,
            ImportRow.line <= import_.at_line,
        )
        .group_by(ImportRow.lead_id)
    )
    for lead_id, line in found:
        if lead_id is not None:
            held = known.by_id[lead_id]
            held.line = min(held.line or line, line)


def note_progress(import_: LeadImport, rows: Sequence[Values]) -> None:
    """Count the rows of a batch that is done; its last line is where a restart goes on."""
    counts = Counter(import_.counts)
    counts.update(row["result"].value for row in rows)
    import_.counts = dict(counts)
    import_.rows_done += sum(row["result"] is not RowResult.SKIPPED for row in rows)
    import_.at_line = rows[-1]["until_line"] or rows[-1]["line"]


def _create(session: Session, row: Values, made: Plan, known: Known, run: Run) -> Held:
    sought = made.sought_by_line[row["line"]]
    like = known.looks_like(sought)
    if like is not None:
        row["notes"].append([RowNote.LOOKS_LIKE.value, "", str(like.id or "")])
    values = lead_bringing.new_values(
        session,
        made.told[row["line"]],
        sought.campaign_id,
        _owner(row, run) or run.directory.default_owner_id,
        run.bringer,
    )
    held = Held(None, values, row["line"])
    row["result"] = RowResult.CREATE
    row["filled"] = {}
    row["made_of"] = digest_of(values)
    made.created.append(held)
    known.add(held)
    return held


def _fill_later(
    session: Session, row: Values, held: Held, made: Plan, known: Known, run: Run
) -> dict[str, list[Any]]:
    """Of two rows of one file the first one's status stands."""
    if held.values["crm_status"]:
        made.told[row["line"]].pop("crm_status", None)
    return _fill(session, row, held, made, known, run)


def _fill(
    session: Session, row: Values, held: Held, made: Plan, known: Known, run: Run
) -> dict[str, list[Any]]:
    told, owner_id = made.told[row["line"]], _owner(row, run)
    changes = lead_bringing.fill(session, held, told, owner_id, known, run.bringer)
    if changes and held.id is not None:
        made.changed[held.id] = held
    return {
        column: [as_json(before), as_json(after)]
        for column, (before, after) in changes.items()
    }


def _owner(row: Values, run: Run) -> int | None:
    return run.directory.owner_of(row["fields"].get("owner", ""))


def as_json(value: object) -> object:
    """A value of a lead's column as JSON keeps it; enums are text already."""
    return value.isoformat() if isinstance(value, datetime) else value


def digest_of(lead: Mapping[str, Any]) -> str:
    """Changes when anybody has changed what a file can say of a lead, or its owner."""
    told = [as_json(lead[column]) for column in _TOLD]
    text = json.dumps(told, sort_keys=True)
    return blake2b(text.encode(), digest_size=12).hexdigest()
