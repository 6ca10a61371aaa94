"""The state of the service as plain values, for a look from outside and for trials."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from app.models import (
    Delivery,
    DeliveryAttempt,
    Edition,
    InboundMessage,
    Outcome,
    Person,
    Prompt,
    Suppression,
)

#: Rows that are held in memory at once.
BATCH = 1000

_KINDS: dict[str, Select[*tuple[Any, ...]]] = {
    "edition": select(
        Edition.id,
        Person.address.label("person"),
        Edition.week,
        Edition.state,
        Edition.reason,
        Edition.covers_from,
        Edition.covers_until,
        Edition.published_at,
        Edition.delivery_id,
    )
    .join(Person, Person.id == Edition.person_id)
    .order_by(Edition.id),
    "delivery": select(
        Delivery.id,
        Delivery.key,
        Delivery.kind,
        Delivery.message_id,
        Delivery.recipient,
        Delivery.subject,
        Delivery.state,
        Delivery.phase,
        Delivery.created_at,
        Delivery.next_at,
        Delivery.sent_at,
        Delivery.last_code,
        Delivery.last_error,
    ).order_by(Delivery.id),
    "attempt": select(
        DeliveryAttempt.delivery_id,
        DeliveryAttempt.number,
        DeliveryAttempt.worker,
        DeliveryAttempt.phase,
        DeliveryAttempt.started_at,
        DeliveryAttempt.ended_at,
        DeliveryAttempt.code,
        DeliveryAttempt.text,
    ).order_by(DeliveryAttempt.id),
    "inbound": select(
        InboundMessage.id,
        InboundMessage.message_id,
        InboundMessage.door,
        InboundMessage.recipient,
        InboundMessage.received_at,
        InboundMessage.state,
        InboundMessage.verdict,
        InboundMessage.reason,
        InboundMessage.tries,
        InboundMessage.handled_at,
        InboundMessage.delivery_id,
        InboundMessage.person_id,
    ).order_by(InboundMessage.id),
    "prompt": select(
        Prompt.id,
        Prompt.lead_id,
        Prompt.person_id,
        Prompt.state,
        Prompt.times_asked,
        Prompt.opened_at,
        Prompt.last_asked_at,
        Prompt.closed_at,
    ).order_by(Prompt.id),
    "outcome": select(
        Outcome.id,
        Outcome.lead_id,
        Outcome.prompt_id,
        Outcome.person_id,
        Outcome.kind,
        Outcome.reason,
        Outcome.amount,
        Outcome.currency,
        Outcome.next_step_on,
        Outcome.note,
        Outcome.way,
        Outcome.trust,
        Outcome.said_at,
        Outcome.undone_at,
    ).order_by(Outcome.id),
    "suppression": select(
        Suppression.address_hash,
        Suppression.reason,
        Suppression.since_at,
        Suppression.until_at,
    ).order_by(Suppression.since_at),
}


def rows(session: Session) -> Iterator[dict[str, Any]]:
    """Every edition, delivery, attempt, received mail, prompt, outcome and suppression.

    Each is a dict that JSON can hold, with `type` first; times are ISO 8601 in UTC.
    """
    for kind, statement in _KINDS.items():
        found = session.execute(statement.execution_options(yield_per=BATCH))
        for row in found:
            yield {"type": kind, **_plain(row)}


def _plain(row: Row[*tuple[Any, ...]]) -> dict[str, Any]:
    return {name: _as_json(value) for name, value in row._mapping.items()}  # noqa: SLF001 - the documented accessor.


def _as_json(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
