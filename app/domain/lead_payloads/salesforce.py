"""Salesforce: outbound messages, which are SOAP and carry a credential."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Never
from xml.parsers import expat

from app.domain.lead_payloads.documents import Json
from app.domain.lead_payloads.events import LeadEvent, UnreadablePayload, moment
from app.domain.lead_payloads.keys import read_record

# Anything else than this answer makes Salesforce send again for 24 hours.
ACKNOWLEDGEMENT = (
    b'<?xml version="1.0" encoding="UTF-8"?>'
    b'<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">'
    b"<soapenv:Body>"
    b'<notificationsResponse xmlns="http://soap.sforce.com/2005/09/outbound">'
    b"<Ack>true</Ack></notificationsResponse>"
    b"</soapenv:Body></soapenv:Envelope>"
)

_LARGEST = 5 << 20
_DEEPEST = 20
_MOST_NOTIFICATIONS = 100
_SESSION = re.compile(rb"<(/?)(?:[A-Za-z_][\w.-]{0,50}:)?SessionId\b")
_NAMES = {
    "opportunity": {"Name": "title", "Title": ""},
    "campaignmember": {"LeadOrContactId": "", "Id": ""},
}


@dataclass(slots=True)
class _Notification:
    event_id: str = ""
    kind: str = ""
    record: dict[str, Json] = field(default_factory=dict)


def read_salesforce(
    body: bytes, chosen: Mapping[str, str] | None = None
) -> list[LeadEvent]:
    """An event for each notification, up to 100; document types are refused.

    Out of order and repeated as Salesforce sends them: `event_id` is the notification's.
    """
    if len(body) > _LARGEST:
        raise UnreadablePayload("larger than 5 MiB")
    if b"\0" in body:
        raise UnreadablePayload("not UTF-8")
    return [_event(found, chosen or {}) for found in _Envelope().read(body)]


def without_session_id(body: bytes) -> bytes:
    """The body without what stands in `SessionId`, which must never be stored."""
    if b"\0" in body:
        # In UTF-16 the tag would not be found; Salesforce sends UTF-8.
        return b""
    kept = []
    position = 0
    while opened := _SESSION.search(body, position):
        start = body.find(b">", opened.end()) + 1
        if opened[1] or not start:
            start = start or len(body)
            kept.append(body[position:start])
            position = start
            continue
        kept.append(body[position:start])
        closed = _SESSION.search(body, start)
        position = closed.start() if closed else len(body)
    return b"".join([*kept, body[position:]])


def _event(found: _Notification, chosen: Mapping[str, str]) -> LeadEvent:
    entity = found.kind.lower()
    read = read_record(found.record, {**_NAMES.get(entity, {}), **chosen})
    changed = found.record.get("SystemModstamp") or found.record.get("LastModifiedDate")
    entity_id = found.record.get("Id")
    return LeadEvent(
        read.fields,
        entity=entity,
        entity_id=str(entity_id) if entity_id else None,
        event_id=found.event_id or None,
        occurred_at=moment(changed) if changed else None,
        taken=read.taken,
        unread=read.unread,
        warnings=read.warnings,
    )


class _Envelope:
    """Walks through the message once and keeps notifications, nothing else."""

    def __init__(self) -> None:
        self._path: list[str] = []
        self._text: list[str] = []
        self._found: list[_Notification] = []

    def read(self, body: bytes) -> list[_Notification]:
        parser = expat.ParserCreate("UTF-8", namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.EntityDeclHandler = _refuse_document_type
        parser.StartElementHandler = self._open
        parser.EndElementHandler = self._close
        parser.CharacterDataHandler = self._text.append
        parser.buffer_text = True
        try:
            parser.ParseFile(io.BytesIO(body))
        except expat.ExpatError as error:
            raise UnreadablePayload("not XML") from error
        if not self._found:
            raise UnreadablePayload("no notification in it")
        return self._found

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        self._path.append(local)
        self._text.clear()
        if len(self._path) > _DEEPEST:
            raise UnreadablePayload("nested too deeply")
        if local == "Notification":
            self._found.append(_Notification())
            if len(self._found) > _MOST_NOTIFICATIONS:
                raise UnreadablePayload("more than 100 notifications")
        if local == "sObject" and self._found:
            kinds = (v for k, v in attributes.items() if k.endswith(" type"))
            self._found[-1].kind = next(kinds, "").rpartition(":")[2]

    def _close(self, _name: str) -> None:
        text = "".join(self._text).replace("\0", "")
        self._text.clear()
        *_, outer, parent, local = ["", "", *self._path]
        self._path.pop()
        if parent == "Notification" and local == "Id":
            self._found[-1].event_id = text.strip()
        elif outer == "Notification" and parent == "sObject":
            self._found[-1].record[local] = text


def _refuse_document_type(*_: object) -> Never:
    raise UnreadablePayload("a document type in it")
