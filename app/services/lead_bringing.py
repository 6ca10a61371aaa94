"""Merges what somebody brings into leads, the same way for files, programs and webhooks.

Leads are in hand as in `lead_matching`; who calls writes what came of it into the store.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain import lead_filling
from app.domain.crm_status import Crm
from app.domain.outcomes import Stage
from app.domain.prospects import name_key
from app.services.lead_directory import Directory, FirstQuestions
from app.services.lead_matching import Held, Known, Sought

#: What makes somebody the owner of a lead.
HAND_OVER = (
    "owner_id",
    "handed_over_by_id",
    "handed_over_at",
    "assigned_at",
    "told_at",
    "accepted_at",
    "ask_next_at",
    "stage",
)
#: What a record may speak of but must not take: it says who another lead is.
IDENTITY = ("address", "external_id")


@dataclass(frozen=True, slots=True)
class Bringer:
    """Who brings leads, when, and of which moment what is brought speaks."""

    questions: FirstQuestions
    by_id: int
    now: datetime
    said_at: datetime
    #: Whether what is told stands for what was filled: for who speaks of one very lead.
    replaces: bool = False


def columns_of(
    fields: Mapping[str, str], crm: Crm | None, directory: Directory
) -> lead_filling.Columns:
    """The columns that a record speaks of, by our field names.

    Names that mean nobody and nothing here are kept with the other details.
    """
    told = lead_filling.columns_of(fields, crm)
    for name, find in (
        ("owner", directory.owner_of),
        ("campaign", directory.campaign_of),
    ):
        text = fields.get(name, "")
        if text and find(text) is None:
            told.setdefault("crm_details", {})[name] = text
    return told


def sought_of(told: Mapping[str, Any], campaign_id: int) -> Sought:
    """By what the lead is looked for that a record in that campaign is about."""
    return Sought(
        campaign_id,
        told.get("external_id", ""),
        told.get("address", ""),
        name_key(told.get("name", ""), told.get("company", "")),
    )


def new_values(
    session: Session,
    told: Mapping[str, Any],
    campaign_id: int,
    owner_id: int | None,
    bringer: Bringer,
) -> lead_filling.Columns:
    """All columns of a lead that nobody has spoken of yet, handed over if it has an owner."""
    values = lead_filling.new_lead(told)
    values |= dict.fromkeys(HAND_OVER)
    values |= {
        "campaign_id": campaign_id,
        "created_at": bringer.now,
        "crm_said_at": bringer.said_at if values["crm_status"] else None,
        "stage": Stage.NURTURE,
        "outcome_kind": None,
    }
    if owner_id is not None:
        values |= _hand_over(session, values, owner_id, bringer)
    return values


def fill(
    session: Session,
    held: Held,
    told: Mapping[str, Any],
    owner_id: int | None,
    known: Known,
    bringer: Bringer,
) -> lead_filling.Changes:
    """Fill what is empty in a lead, and say for each column what was there and is now.

    What is told of an earlier moment than the CRM's last word leaves that word alone.
    """
    told = dict(told)
    for column in IDENTITY:
        if known.belongs_to_another(held, column, told.get(column, "")):
            del told[column]
    if not _is_newest(held, bringer):
        told.pop("crm_status", None)
    changes = lead_filling.fill(held.values, told, replacing=bringer.replaces)
    if "crm_status" in changes:
        changes["crm_said_at"] = (held.values["crm_said_at"], bringer.said_at)
        held.values["crm_said_at"] = bringer.said_at
    if owner_id is not None and held.values["owner_id"] is None:
        for column, value in _hand_over(
            session, held.values, owner_id, bringer
        ).items():
            changes[column] = (held.values[column], value)
            held.values[column] = value
    if not changes.keys().isdisjoint((*IDENTITY, "name_key")):
        known.add(held)
    return changes


def _is_newest(held: Held, bringer: Bringer) -> bool:
    last = held.values["crm_said_at"]
    return last is None or last <= bringer.said_at


def _hand_over(
    session: Session, lead: Mapping[str, Any], owner_id: int, bringer: Bringer
) -> lead_filling.Columns:
    """As if somebody had handed the lead over by hand; what is known of it stays."""
    is_open = lead["outcome_kind"] is None
    return {
        "owner_id": owner_id,
        "handed_over_by_id": lead["handed_over_by_id"] or bringer.by_id,
        "handed_over_at": lead["handed_over_at"] or bringer.now,
        "assigned_at": bringer.now,
        "told_at": None,
        "accepted_at": None,
        # With a history the question may be due later: who asks looks at all of it.
        "ask_next_at": bringer.questions.due(session, owner_id, lead["campaign_id"]),
        "stage": Stage.HANDED_OVER if is_open else lead["stage"],
    }
