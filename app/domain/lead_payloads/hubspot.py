"""HubSpot: events of an app's webhook, and the records that a workflow sends."""

from collections.abc import Mapping

from app.domain.lead_payloads.documents import Json, as_text, read_json
from app.domain.lead_payloads.events import Action, LeadEvent, moment
from app.domain.lead_payloads.generic import read_document
from app.domain.lead_payloads.keys import read_record

_OBJECT_TYPES = {"0-1": "contact", "0-2": "company", "0-3": "deal", "0-136": "lead"}
_ACTIONS = {
    "creation": Action.CREATED,
    "deletion": Action.DELETED,
    "privacyDeletion": Action.DELETED,
}
# A company's number is not a lead's: all its people would look like one.
_LEADS = frozenset({"contact", "lead", "deal"})


def read_hubspot(
    body: bytes, chosen: Mapping[str, str] | None = None
) -> list[LeadEvent]:
    """The events of an app webhook (ids and single properties) or a workflow's records."""
    document = read_json(body)
    items = document if isinstance(document, list) else [document]
    events = [item for item in items if isinstance(item, dict)]
    if events and all("subscriptionType" in event for event in events):
        return [_app_event(event, chosen or {}) for event in events]
    return read_document(document, chosen)


def _app_event(event: Mapping[str, Json], chosen: Mapping[str, str]) -> LeadEvent:
    kind, _, verb = as_text(event.get("subscriptionType")).partition(".")
    entity = _OBJECT_TYPES.get(as_text(event.get("objectTypeId")), kind)
    entity_id = as_text(event.get("objectId")) or None
    record = {as_text(event.get("propertyName")): event.get("propertyValue")}
    if entity in _LEADS and entity_id:
        record["record id"] = entity_id
    read = read_record(record, chosen)
    return LeadEvent(
        read.fields,
        entity=entity,
        entity_id=entity_id,
        event_id=as_text(event.get("eventId")) or None,
        action=_ACTIONS.get(verb, Action.CHANGED),
        occurred_at=moment(as_text(event.get("occurredAt"))),
        taken=read.taken,
        unread=read.unread,
        warnings=read.warnings,
    )
