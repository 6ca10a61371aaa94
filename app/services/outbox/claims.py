"""Taking mails out of the outbox to send them: each by one process at a time.

Two moments: `now`, by which mail is due, and `clock`, by which leases run out. They differ
only where somebody tries out what happens on another day.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Update, bindparam, func, select, text, update
from sqlalchemy.orm import Session

from app.mail.transport import Envelope
from app.models import AttemptPhase, Delivery, DeliveryBody, DeliveryState, MailKind
from app.models.base import UTCDateTime
from app.services.outbox import gates, pauses
from app.services.outbox.gates import Gate

#: A claim is free again after this time, unless it is renewed.
LEASE = timedelta(seconds=120)

#: What a person asks for again rather than get twice, or too late.
NEVER_REPEATED = (MailKind.SIGN_IN,)

_WAITS = Delivery.state == DeliveryState.QUEUED
_IN_HAND = Delivery.state == DeliveryState.SENDING

_MOMENTS = [
    bindparam("now", type_=UTCDateTime()),
    bindparam("clock", type_=UTCDateTime()),
    bindparam("lease_until", type_=UTCDateTime()),
]

# Two texts, since SQLAlchemy leaves SKIP LOCKED out on SQLite without a word, and
# PostgreSQL without it gives one mail to two processes. The CTE is materialised: a
# subquery may run more than once and take more rows than its limit.
_CLAIM_ON_POSTGRESQL = """
WITH due AS MATERIALIZED (
    SELECT id FROM deliveries
    WHERE ((state = 'queued' AND next_at <= :now)
           OR (state = 'sending' AND lease_until <= :clock))
      AND not_after > :now
    ORDER BY priority, next_at, id
    LIMIT :count
    FOR UPDATE SKIP LOCKED
)
UPDATE deliveries
SET state = 'sending', phase = 'claimed', attempts = attempts + 1,
    lease_token = :token, lease_until = :lease_until
FROM due WHERE deliveries.id = due.id
RETURNING deliveries.id
"""

# The transaction has begun IMMEDIATE: nobody else writes meanwhile.
_CLAIM_ON_SQLITE = """
UPDATE deliveries
SET state = 'sending', phase = 'claimed', attempts = attempts + 1,
    lease_token = :token, lease_until = :lease_until
WHERE id IN (
    SELECT id FROM deliveries
    WHERE ((state = 'queued' AND next_at <= :now)
           OR (state = 'sending' AND lease_until <= :clock))
      AND not_after > :now
    ORDER BY priority, next_at, id
    LIMIT :count
)
RETURNING id
"""

CLAIM = {
    "postgresql": text(_CLAIM_ON_POSTGRESQL).bindparams(*_MOMENTS),
    "sqlite": text(_CLAIM_ON_SQLITE).bindparams(*_MOMENTS),
}


class ClaimLost(Exception):
    """The lease ran out and another process has the mail now."""


@dataclass(frozen=True)
class Claim:
    """One mail that this process alone may send, as long as its lease runs."""

    delivery_id: int
    key: str
    kind: MailKind
    token: str
    #: Counts the tries from 1.
    attempt: int
    envelope: Envelope
    #: The one mail that is tried while the outbox is paused.
    is_probe: bool

    @property
    def worker(self) -> str:
        """Who has it in hand."""
        return self.token.partition(":")[0]

    @property
    def may_be_repeated(self) -> bool:
        """Whether to send it again when nobody knows whether it arrived."""
        return self.kind not in NEVER_REPEATED


def count_due(session: Session, now: datetime, clock: datetime, at_most: int) -> int:
    """How many mails there are to send or to settle; a mere look, that stops at so many."""
    pause = pauses.paused(session)
    if pause is not None:
        at_most = 1 if pause.next_try_at <= clock else 0
    count = 0
    for condition in (
        (_WAITS, Delivery.next_at <= now),
        (_WAITS, Delivery.not_after <= now),
        (_IN_HAND, Delivery.lease_until <= clock),
    ):
        few = select(Delivery.id).where(*condition).limit(at_most).subquery()
        count += session.scalar(select(func.count()).select_from(few)) or 0
    return min(count, at_most)


def claim(
    session: Session,
    gate: Gate,
    token: str,
    count: int,
    now: datetime,
    clock: datetime,
) -> list[Claim]:
    """Take up to so many due mails; the caller commits before it sends the first.

    While the outbox is paused: one, when it is time for a probe, else none. Mails that
    their readers are not to get any more are settled on the way.
    """
    is_probe = pauses.paused(session) is not None
    if is_probe and not pauses.may_probe(session, clock):
        return []
    _settle(session, now, clock)
    values = {
        "token": token,
        "count": 1 if is_probe else count,
        "now": now,
        "clock": clock,
        "lease_until": clock + LEASE,
    }
    ids = session.scalars(CLAIM[session.get_bind().dialect.name], values).all()
    refused = gates.turned_away(session, gate, ids, now)
    for delivery_id, reason in refused.items():
        session.execute(
            _ended(DeliveryState.CANCELLED, reason).where(Delivery.id == delivery_id)
        )
    claims = _load(session, set(ids) - set(refused), token, is_probe=is_probe)
    if is_probe and not claims:
        pauses.give_back(session, clock)
    return claims


def _settle(session: Session, now: datetime, clock: datetime) -> None:
    """End what must not be sent any more: perhaps sent already, or too late."""
    lost = (_IN_HAND, Delivery.lease_until <= clock)
    session.execute(
        _ended(
            DeliveryState.UNKNOWN, "The process ended while it was handed over."
        ).where(
            *lost,
            Delivery.phase == AttemptPhase.DATA,
            Delivery.kind.in_(NEVER_REPEATED),
        )
    )
    for waiting in ((_WAITS,), lost):
        session.execute(
            _ended(DeliveryState.EXPIRED, "It would have come too late.").where(
                *waiting, Delivery.not_after <= now
            )
        )


def _ended(state: DeliveryState, reason: str) -> Update:
    return (
        update(Delivery)
        .values(state=state, last_error=reason, lease_token=None, lease_until=None)
        .execution_options(synchronize_session=False)
    )


def _load(
    session: Session, ids: Collection[int], token: str, *, is_probe: bool
) -> list[Claim]:
    rows = session.execute(
        select(
            Delivery.id,
            Delivery.key,
            Delivery.kind,
            Delivery.attempts,
            Delivery.envelope_from,
            Delivery.recipient,
            DeliveryBody.raw,
        )
        .join(Delivery.body)
        .where(Delivery.id.in_(ids))
        .order_by(Delivery.priority, Delivery.next_at, Delivery.id)
    )
    return [
        Claim(
            delivery_id=delivery_id,
            key=key,
            kind=kind,
            token=token,
            attempt=attempts,
            envelope=Envelope(sender, recipient, raw),
            is_probe=is_probe,
        )
        for delivery_id, key, kind, attempts, sender, recipient, raw in rows
    ]
