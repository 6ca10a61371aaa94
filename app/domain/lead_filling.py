"""What a row that somebody brings adds to a lead: it fills what is empty, and takes nothing.

A lead is here a mapping by the names of its columns, so that thousands of them are merged
between two statements.
"""

from collections.abc import Mapping, MutableMapping
from typing import Any

from app.domain.crm_status import Crm, suggested_outcome
from app.domain.prospects import name_key

#: Column of a lead -> our name of the field that fills it.
TEXTS = {
    "name": "name",
    "company": "company",
    "address": "email",
    "phone": "phone",
    "job_title": "job_title",
    "external_id": "external_id",
    "source": "source",
}
#: What has no column of its own and is kept beside the CRM's status.
_DETAILS = ("title", "reason", "amount", "currency", "created", "next_step", "notes")
#: What a lead without a name is called, the best first.
_STAND_INS = ("email", "title", "company", "external_id")

Columns = dict[str, Any]
Changes = dict[str, tuple[Any, Any]]


def columns_of(fields: Mapping[str, str], crm: Crm | None) -> Columns:
    """The columns that a row speaks of; those it leaves empty are missing."""
    told: Columns = {
        column: fields[name] for column, name in TEXTS.items() if fields.get(name)
    }
    if fields.get("consent"):
        told["do_not_mail"] = True
    if status := fields.get("status"):
        suggestion = suggested_outcome(status, crm)
        told["crm_status"] = status
        told["crm"] = crm
        told["crm_suggestion"] = suggestion.outcome if suggestion else None
    details = {name: fields[name] for name in _DETAILS if fields.get(name)}
    if details:
        told["crm_details"] = details
    return told


def new_lead(told: Mapping[str, Any]) -> Columns:
    """All columns that a row can fill, of a lead that it is the first to speak of."""
    lead: Columns = {
        **dict.fromkeys(TEXTS, ""),
        "do_not_mail": False,
        "crm_status": "",
        "crm": None,
        "crm_suggestion": None,
        "crm_details": {},
        **told,
    }
    lead["name"] = lead["name"] or next(filter(None, _stand_ins(lead)), "")
    lead["name_key"] = name_key(lead["name"], lead["company"])
    return lead


def fill(
    lead: MutableMapping[str, Any],
    told: Mapping[str, Any],
    *,
    replacing: bool = False,
) -> Changes:
    """Fill the lead's empty columns, and say for each what stood there before and does now.

    A name that only stood in for a missing one counts as empty. The CRM's status is no word
    of a person: the newest one stands. `replacing` is for who speaks of that very lead: then
    what is told stands for what was filled, too, and still nothing is blanked.
    """
    changes: Changes = {}
    for column in TEXTS:
        is_empty = not lead[column] or (column == "name" and _is_stand_in(lead))
        if told.get(column) and (replacing or is_empty):
            _change(lead, changes, column, told[column])
    if told.get("do_not_mail"):
        _change(lead, changes, "do_not_mail", True)  # noqa: FBT003 - a column's value.
    if told.get("crm_status") and told["crm_status"] != lead["crm_status"]:
        for column in ("crm_status", "crm", "crm_suggestion"):
            _change(lead, changes, column, told[column])
    before, now = lead["crm_details"], told.get("crm_details", {})
    details = {**before, **now} if replacing else {**now, **before}
    _change(lead, changes, "crm_details", details)
    if "name" in changes or "company" in changes:
        key = name_key(lead["name"], lead["company"])
        _change(lead, changes, "name_key", key)
    return changes


def _change(
    lead: MutableMapping[str, Any], changes: Changes, column: str, value: object
) -> None:
    if lead[column] != value:
        changes[column] = (lead[column], value)
        lead[column] = value


def _is_stand_in(lead: Mapping[str, Any]) -> bool:
    return lead["name"] in _stand_ins(lead)


def _stand_ins(lead: Mapping[str, Any]) -> list[str]:
    known = {
        "email": lead["address"],
        "title": lead["crm_details"].get("title", ""),
        "company": lead["company"],
        "external_id": lead["external_id"],
    }
    return [known[name] for name in _STAND_INS]
