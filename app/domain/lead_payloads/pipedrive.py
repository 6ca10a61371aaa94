"""Pipedrive: webhooks of version 2."""

from collections.abc import Mapping

from app.domain.lead_payloads.documents import Json, as_text, read_json
from app.domain.lead_payloads.events import (
    Action,
    LeadEvent,
    UnreadablePayload,
    moment,
)
from app.domain.lead_payloads.keys import read_record

_ACTIONS = {
    "create": Action.CREATED,
    "change": Action.CHANGED,
    "delete": Action.DELETED,
}
# A title is the lead's own here, not the person's position.
_NAMES = {
    "lead": {"title": "title", "label_ids": ""},
    "deal": {"title": "title", "stage_id": ""},
    "person": {"label": ""},
}


def read_pipedrive(
    body: bytes, chosen: Mapping[str, str] | None = None
) -> list[LeadEvent]:
    """The one event of a webhook; persons and organizations in it are ids, unread."""
    document = read_json(body)
    meta = document.get("meta") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(meta, dict):
        raise UnreadablePayload("no Pipedrive webhook of version 2")
    entity = as_text(meta.get("entity")).lower()
    entity_id = as_text(meta.get("entity_id")) or None
    data = document.get("data")
    record: dict[str, Json] = dict(data) if isinstance(data, dict) else {}
    if entity not in _NAMES:
        # An organization's number or name is not a lead's.
        record = {}
    elif entity_id:
        record["id"] = entity_id
    if entity == "lead" and isinstance(record.get("is_archived"), bool):
        record["status"] = "Archived" if record.pop("is_archived") else "Not archived"
    read = read_record(record, {**_NAMES.get(entity, {}), **(chosen or {})})
    return [
        LeadEvent(
            read.fields,
            entity=entity,
            entity_id=entity_id,
            event_id=as_text(meta.get("id")) or None,
            action=_ACTIONS.get(as_text(meta.get("action")), Action.CHANGED),
            occurred_at=moment(as_text(meta.get("timestamp"))),
            taken=read.taken,
            unread=read.unread,
            warnings=read.warnings,
        )
    ]
