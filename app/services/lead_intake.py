"""Takes in single leads that programs bring, by the rules of imports.

A lead is known by its CRM id, then its address, within the campaign. What is filled is never
blanked, and replaced only by who speaks of that very lead; the first campaign stays, and an
outcome is never touched.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from app.domain import lead_filling
from app.domain.crm_status import Crm
from app.domain.lead_file import tells_who
from app.models import Lead, LeadChange, LeadChangeKind, Person
from app.services import lead_bringing, lead_matching, leads, stages
from app.services.lead_bringing import IDENTITY, Bringer
from app.services.lead_directory import Directory
from app.services.lead_matching import Held, Known


class Intake(StrEnum):
    """What became of a lead that was brought."""

    CREATED = "created"
    FILLED = "filled"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


class NobodyMeant(Exception):
    """Nobody could tell who this is."""


class BelongsToAnother(Exception):
    """Another lead of the campaign has that mail address or CRM id."""

    def __init__(self, column: str) -> None:
        super().__init__(column)
        self.column = column


@dataclass(frozen=True)
class Brought:
    """What somebody says of one lead, by our field names, all as text."""

    fields: Mapping[str, str]
    crm: Crm | None = None
    #: In the buyer's words; the first ones stay.
    goal: str = ""


@dataclass(frozen=True)
class Taken:
    """The lead that was made or meant, and which columns are filled or say something else."""

    lead: Lead
    result: Intake
    filled: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    #: Another lead of the same name and company, which may be the same.
    looks_like_id: int | None = None


def take_in(
    session: Session, brought: Brought, directory: Directory, bringer: Bringer
) -> Taken:
    """Make the lead, or fill the one that is meant. NobodyMeant if nobody can tell who."""
    fields = brought.fields
    if not tells_who(fields):
        raise NobodyMeant
    told = lead_bringing.columns_of(fields, brought.crm, directory)
    place = directory.place_of(fields.get("campaign", ""))
    sought = lead_bringing.sought_of(told, place)
    known = lead_matching.take(session, [sought])
    held = known.find(sought)
    owner_id = directory.owner_of(fields.get("owner", ""))
    if held is not None:
        return _fill(session, held, known, told, owner_id, bringer, brought.goal)
    owner_id = owner_id or directory.default_owner_id
    values = lead_bringing.new_values(session, told, place, owner_id, bringer)
    lead = Lead(**values, goal=brought.goal)
    session.add(lead)
    session.flush()  # Who brought it is told its id.
    like = known.looks_like(sought)
    like_id = like.id if like else None
    return Taken(lead, Intake.CREATED, tuple(told), looks_like_id=like_id)


def change(
    session: Session,
    lead: Lead,
    brought: Brought,
    directory: Directory,
    bringer: Bringer,
) -> Taken:
    """Make that very lead say what is told; BelongsToAnother where that is who another is.

    Where the lead was taken into another one, that one is meant.
    """
    bringer = replace(bringer, replaces=True)
    told = lead_bringing.columns_of(brought.fields, brought.crm, directory)
    sought = lead_bringing.sought_of(told, lead.campaign_id)
    known = lead_matching.take(session, [sought], [lead.id])
    held = known.by_id[lead.id]
    for column in IDENTITY:
        if known.belongs_to_another(held, column, told.get(column, "")):
            raise BelongsToAnother(column)
    owner_id = directory.owner_of(brought.fields.get("owner", ""))
    return _fill(session, held, known, told, owner_id, bringer, brought.goal)


def add_to_known(
    session: Session, brought: Brought, directory: Directory, bringer: Bringer
) -> list[Taken]:
    """Fill every lead with that CRM id, in whatever campaign; none if there is none.

    For messages that name a record and little else.
    """
    told = lead_bringing.columns_of(brought.fields, brought.crm, directory)
    ids = lead_matching.ids_by_external_id(session, told.get("external_id", ""))
    if not ids:
        return []
    known = lead_matching.take(session, [], ids)
    return [
        _fill(session, known.by_id[one], known, told, None, bringer, "") for one in ids
    ]


def _fill(  # noqa: PLR0913, PLR0917 - the lead, and all that is told of it.
    session: Session,
    held: Held,
    known: Known,
    told: Mapping[str, Any],
    owner_id: int | None,
    bringer: Bringer,
    goal: str,
) -> Taken:
    said_at, stage = held.values["crm_said_at"], held.values["stage"]
    changes = lead_bringing.fill(session, held, told, owner_id, known, bringer)
    lead = session.get_one(Lead, held.id, populate_existing=True)
    for column, (_, after) in changes.items():
        setattr(lead, column, after)
    changed = _note_changes(session, lead, changes, bringer) if bringer.replaces else []
    filled = [column for column in changes if column not in changed]
    if goal and not lead.goal:
        lead.goal = goal
        filled.append("goal")
    if bringer.replaces:
        changed += _change_by_hand(session, lead, owner_id, goal, bringer)
    repeats = told.get("crm_status") and told["crm_status"] == lead.crm_status
    if repeats and said_at is not None and said_at < bringer.said_at:
        # Said again later: an older message that comes now must not undo it.
        lead.crm_said_at = bringer.said_at
    session.flush()  # What is in hand next is read anew from the store.
    if "stage" in changes:
        session.expire(lead, ["owner"])
        by = session.get_one(Person, bringer.by_id)
        stages.note(session, lead, stage, by, bringer.now)
    result = (
        Intake.CHANGED if changed else Intake.FILLED if filled else Intake.UNCHANGED
    )
    return Taken(lead, result, tuple(filled), tuple(changed))


def _note_changes(
    session: Session, lead: Lead, changes: lead_filling.Changes, bringer: Bringer
) -> list[str]:
    """Keep for the journey what stood in texts before, and say which those are."""
    replaced = {
        column: before
        for column, (before, _) in changes.items()
        if column in lead_filling.TEXTS and before
    }
    session.add_all(
        LeadChange(
            lead_id=lead.id,
            person_id=bringer.by_id,
            kind=LeadChangeKind(column),
            changed_at=bringer.now,
            before=before,
        )
        for column, before in replaced.items()
    )
    return list(replaced)


def _change_by_hand(
    session: Session, lead: Lead, owner_id: int | None, goal: str, bringer: Bringer
) -> list[str]:
    """Goal and owner change as on the lead's page, by who answers for the program."""
    by = session.get_one(Person, bringer.by_id)
    changed = []
    if goal and goal != lead.goal:
        leads.edit_goal(session, lead, goal, by, bringer.now)
        changed.append("goal")
    if owner_id not in (None, lead.owner_id):
        owner = session.get_one(Person, owner_id)
        leads.reassign(session, lead, owner, by, bringer.now)
        changed.append("owner_id")
    return changed
