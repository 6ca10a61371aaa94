"""Payloads of Zapier, Make, n8n, Flows and forms: keys that somebody chose."""

from collections.abc import Mapping

from app.domain.lead_payloads.documents import Json, as_text, read_form, read_json
from app.domain.lead_payloads.events import LeadEvent, UnreadablePayload, moment
from app.domain.lead_payloads.keys import read_record

_MOST_RECORDS = 1000
_LISTS = ("data", "leads", "contacts", "records", "items", "results")
_EVENT_IDS = ("event_id", "eventId", "webhook_id", "message_id", "idempotency_key")
_MOMENTS = ("occurred_at", "occurredAt", "event_time", "timestamp")
_ENVELOPE = frozenset(_EVENT_IDS + _MOMENTS)


def read_generic(
    body: bytes, content_type: str = "", chosen: Mapping[str, str] | None = None
) -> list[LeadEvent]:
    """An event for each record in JSON (object, list, `{"data": ...}`) or in a form."""
    if content_type.lower().startswith("application/x-www-form-urlencoded"):
        return read_document(read_form(body), chosen)
    return read_document(read_json(body), chosen)


def read_document(
    document: Json, chosen: Mapping[str, str] | None = None
) -> list[LeadEvent]:
    """An event for each record in a document that was read already."""
    envelope = document if isinstance(document, dict) else {}
    records = _records(document)
    if len(records) > _MOST_RECORDS:
        raise UnreadablePayload(f"more than {_MOST_RECORDS} records")
    events = []
    for number, record in enumerate(records, start=1):
        event_id = _first(record, _EVENT_IDS)
        if event_id is None and (outer := _first(envelope, _EVENT_IDS)):
            event_id = outer if len(records) == 1 else f"{outer}-{number}"
        events.append(_event(record, event_id, envelope, chosen or {}))
    return events


def _event(
    record: Mapping[str, Json],
    event_id: str | None,
    envelope: Mapping[str, Json],
    chosen: Mapping[str, str],
) -> LeadEvent:
    bare = {key: value for key, value in record.items() if key not in _ENVELOPE}
    read = read_record(bare, chosen)
    occurred = _first(record, _MOMENTS) or _first(envelope, _MOMENTS)
    external_id = read.fields["external_id"]
    return LeadEvent(
        read.fields,
        entity_id=str(external_id) if external_id else None,
        event_id=event_id,
        occurred_at=moment(occurred) if occurred else None,
        taken=read.taken,
        unread=read.unread,
        warnings=read.warnings,
    )


def _records(document: Json) -> list[dict[str, Json]]:
    """The records in a document: itself, in a list, or within an envelope."""
    if isinstance(document, list):
        return [record for item in document for record in _records(item)]
    if not isinstance(document, dict):
        raise UnreadablePayload("neither an object nor a list of objects")
    for name in _LISTS:
        inner = document.get(name)
        if isinstance(inner, list) and all(isinstance(item, dict) for item in inner):
            return [record for item in inner for record in _records(item)]
        if name == "data" and isinstance(inner, dict):
            return _records(inner)
    return [document]


def _first(record: Mapping[str, Json], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := as_text(record.get(name)))), None)
