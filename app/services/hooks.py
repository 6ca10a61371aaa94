"""What webhooks bring: stored as it came, answered at once, worked off later."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, contains_eager, joinedload, undefer

from app.domain.hooks import BodyState, EventState, HookKind, read_body
from app.domain.lead_file import as_texts, tells_who
from app.domain.lead_payloads import (
    Action,
    LeadEvent,
    SignedRequest,
    UnreadablePayload,
    fallback_event_id,
    is_from_hubspot,
    is_standard_signed,
    without_session_id,
)
from app.models import HookBody, HookEvent, HookSource, Lead
from app.services import lead_directory, lead_intake
from app.services.lead_bringing import Bringer
from app.services.lead_directory import Directory, FirstQuestions
from app.services.lead_intake import Brought, Intake, Taken

#: Bodies of one sender that are kept for "map these fields".
KEPT_BODIES = 50
MOST_FAILURES = 5
_LONGEST_ID = 200
#: Companies and the like are nobody's leads; what calls itself one may be mapped yet.
_OWN_KIND = "lead"
_MOST_AT_ONCE = 500
_STATES = {
    Intake.CREATED: EventState.CREATED,
    Intake.FILLED: EventState.FILLED,
    Intake.UNCHANGED: EventState.UNCHANGED,
}


@dataclass(frozen=True)
class Received:
    """A request as it came in; `url` is the whole address that the sender called."""

    url: str
    headers: Mapping[str, str]
    content_type: str
    raw: bytes


def is_genuine(source: HookSource, received: Received, now: datetime) -> bool:
    """Whether the sender has signed it, if it signs; nothing is parsed before that."""
    headers = {name.lower(): value for name, value in received.headers.items()}
    if source.kind is HookKind.HUBSPOT_APP:
        request = SignedRequest(
            "POST",
            received.url,
            received.raw,
            headers.get("x-hubspot-request-timestamp", ""),
            headers.get("x-hubspot-signature-v3", ""),
        )
        return bool(source.secret) and is_from_hubspot(request, source.secret, now)
    if source.kind is HookKind.SIGNED:
        return is_standard_signed(headers, received.raw, [source.secret], now)
    return True


def receive(
    session: Session, source: HookSource, received: Received, now: datetime
) -> HookBody:
    """Store it as it is, but for the credential that Salesforce sends along."""
    raw = received.raw
    if source.kind is HookKind.SALESFORCE:
        raw = without_session_id(raw)
    is_signed = source.kind is HookKind.SIGNED
    message_id = received.headers.get("webhook-id", "") if is_signed else ""
    body = HookBody(
        source=source,
        received_at=now,
        content_type=received.content_type[:_LONGEST_ID],
        message_id=message_id[:_LONGEST_ID],
        raw=raw,
        size=len(raw),
        try_again_at=now,
    )
    session.add(body)
    source.last_received_at = now
    return body


def due(session: Session, now: datetime) -> Sequence[int]:
    """Bodies that nobody has read yet, the oldest first."""
    return session.scalars(
        select(HookBody.id)
        .where(HookBody.state == BodyState.NEW, HookBody.try_again_at <= now)
        .order_by(HookBody.id)
        .limit(_MOST_AT_ONCE)
    ).all()


def work_off(session: Session, body_id: int, now: datetime) -> HookBody | None:
    """Take in every event of a body that was not taken in before; None if others have it.

    All of it or nothing: who fails midway begins anew.
    """
    body = session.scalar(
        select(HookBody)
        .where(HookBody.id == body_id, HookBody.state == BodyState.NEW)
        .options(joinedload(HookBody.source), undefer(HookBody.raw))
        .with_for_update(skip_locked=True, of=HookBody)
    )
    if body is None:
        return None
    source = body.source
    try:
        events = read_body(source.kind, body.raw, body.content_type, source.chosen)
    except UnreadablePayload as error:
        body.state, body.error = BodyState.FAILED, str(error)
        return body
    desk = _Desk(session, source, now)
    for number, event in enumerate(events):
        desk.take(body, number, event)
    body.state = BodyState.DONE
    _forget_old_bodies(session, source)
    return body


def note_failure(session: Session, body_id: int, error: str, now: datetime) -> None:
    """It is tried again some minutes later, and given up at last."""
    body = session.get_one(HookBody, body_id)
    body.failures += 1
    body.error = error
    body.try_again_at = now + timedelta(minutes=2**body.failures)
    if body.failures >= MOST_FAILURES:
        body.state = BodyState.FAILED


def try_again(session: Session, source: HookSource, now: datetime) -> None:
    """Have another look at what waits: by now the leads or the fields may be known.

    Bodies that are still kept are read anew, which is where a changed mapping counts.
    """
    bodies = session.scalars(
        select(HookBody)
        .join(HookEvent, HookEvent.body_id == HookBody.id)
        .where(HookEvent.source_id == source.id, HookEvent.state == EventState.PARKED)
        .distinct()
    ).all()
    unread = session.scalars(
        select(HookBody).where(
            HookBody.source_id == source.id, HookBody.state == BodyState.FAILED
        )
    ).all()
    session.execute(
        delete(HookEvent).where(
            HookEvent.source_id == source.id,
            HookEvent.state == EventState.PARKED,
            HookEvent.body_id.is_not(None),
        )
    )
    for body in (*bodies, *unread):
        body.state, body.try_again_at, body.failures = BodyState.NEW, now, 0
    desk = _Desk(session, source, now)
    for event in _parked(session, source):
        desk.settle(event)


def settle_known(session: Session, now: datetime) -> None:
    """Let what waits fill the leads that came meanwhile by a file, a program or a form."""
    waiting = session.scalars(
        select(HookEvent)
        .join(HookEvent.source)
        .where(
            HookEvent.state == EventState.PARKED,
            HookEvent.entity_id != "",
            select(Lead.id).where(Lead.external_id == HookEvent.entity_id).exists(),
        )
        .options(contains_eager(HookEvent.source))
        .order_by(HookEvent.id)
        .limit(_MOST_AT_ONCE)
    ).all()
    desks: dict[int, _Desk] = {}
    for row in sorted(waiting, key=_happened_at):
        if row.source_id not in desks:
            desks[row.source_id] = _Desk(session, row.source, now)
        desks[row.source_id].settle(row)


class _Desk:
    """Takes in the events of one sender, with everybody's names at hand."""

    def __init__(self, session: Session, source: HookSource, now: datetime) -> None:
        self._session = session
        self._source = source
        self._now = now
        self._questions = FirstQuestions(now)
        self._directory: Directory = lead_directory.directory(
            session, source.campaign_id, source.owner_id
        )

    def take(self, body: HookBody, number: int, event: LeadEvent) -> None:
        """Take one event in, unless it was taken in before."""
        row = self._claim(body, number, event)
        if row is None or event.action is Action.DELETED:
            return
        fields = as_texts(event.fields)
        if tells_who(fields):
            bringer = self._bringer(row)
            brought = Brought(fields, self._source.kind.crm)
            taken = lead_intake.take_in(
                self._session, brought, self._directory, bringer
            )
            _settle(row, [taken])
            self._let_waiting_follow(taken)
        elif fields.get("external_id") or _may_be_mapped(event):
            row.fields, row.state = fields, EventState.PARKED
            self.settle(row)

    def settle(self, row: HookEvent) -> None:
        """Let a parked event fill the leads that its record id names, if any is known."""
        brought = Brought(row.fields, self._source.kind.crm)
        bringer = self._bringer(row)
        taken = lead_intake.add_to_known(
            self._session, brought, self._directory, bringer
        )
        if taken:
            _settle(row, taken)

    def _let_waiting_follow(self, taken: Taken) -> None:
        """What came before the lead was known can be told whom it is about now."""
        external_id = taken.lead.external_id
        if taken.result is Intake.UNCHANGED or not external_id:
            return
        for row in _parked(self._session, self._source, external_id):
            self.settle(row)

    def _bringer(self, row: HookEvent) -> Bringer:
        said_at = min(row.occurred_at or row.received_at, self._now)
        return Bringer(self._questions, self._source.person_id, self._now, said_at)

    def _claim(self, body: HookBody, number: int, event: LeadEvent) -> HookEvent | None:
        """The row of an event that nobody has taken yet; a second one waits here."""
        values = {
            "source_id": self._source.id,
            "body_id": body.id,
            "event_id": _event_id(body, number, event),
            "received_at": body.received_at,
            "occurred_at": event.occurred_at,
            "entity": event.entity[:_LONGEST_ID],
            "entity_id": _short(event.entity_id or ""),
            "state": EventState.IGNORED,
            "fields": {},
        }
        statement = _insert(self._session).values(values).on_conflict_do_nothing()
        row_id = self._session.scalar(statement.returning(HookEvent.id))
        return None if row_id is None else self._session.get_one(HookEvent, row_id)


def _may_be_mapped(event: LeadEvent) -> bool:
    """Whether somebody may yet say which of its keys tells who it is."""
    return event.entity == _OWN_KIND and bool(event.fields or event.unread)


def _settle(row: HookEvent, taken: Sequence[Taken]) -> None:
    row.state = _STATES[taken[0].result]
    row.lead_id = taken[0].lead.id
    row.fields = {}


def _parked(
    session: Session, source: HookSource, entity_id: str | None = None
) -> Sequence[HookEvent]:
    """What waits, in the order in which it happened."""
    query = select(HookEvent).where(
        HookEvent.source_id == source.id, HookEvent.state == EventState.PARKED
    )
    if entity_id is not None:
        query = query.where(HookEvent.entity_id == _short(entity_id))
    found = session.scalars(query.order_by(HookEvent.id).limit(_MOST_AT_ONCE)).all()
    return sorted(found, key=_happened_at)


def _happened_at(row: HookEvent) -> datetime:
    return row.occurred_at or row.received_at


def _event_id(body: HookBody, number: int, event: LeadEvent) -> str:
    """The sender's id with the record's, since HubSpot's alone need not be unique."""
    if event.event_id:
        return _short(f"{event.event_id}-{event.entity_id or ''}")
    name = body.message_id or fallback_event_id(body.raw, body.received_at)
    return _short(f"{name}-{number}")


def _short(text: str) -> str:
    """Short enough for an index, whatever the sender makes of it."""
    if len(text) <= _LONGEST_ID:
        return text
    return hashlib.sha256(text.encode()).hexdigest()


def _forget_old_bodies(session: Session, source: HookSource) -> None:
    kept = (
        select(HookBody.id)
        .where(HookBody.source_id == source.id)
        .order_by(HookBody.id.desc())
        .offset(KEPT_BODIES)
        .limit(1)
    )
    last = session.scalar(kept)
    if last is not None:
        session.execute(
            delete(HookBody).where(
                HookBody.source_id == source.id,
                HookBody.id <= last,
                HookBody.state != BodyState.NEW,
            )
        )


def _insert(session: Session) -> "sqlite.Insert | postgresql.Insert":
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(HookEvent)
    return postgresql.insert(HookEvent)
