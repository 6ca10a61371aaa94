"""Taking mails out of the outbox to send them: each by one process at a time.

Two moments: `now`, by which mail is due, and `clock`, by which leases run out. They differ
only where somebody tries out what happens on another day.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, func, select, text
from sqlalchemy.orm import Session

from app.mail.transport import Envelope
from app.models import Delivery, DeliveryBody, DeliveryState, MailKind, Person
from app.models.base import UTCDateTime
from app.services.outbox import gates, pauses
from app.services.outbox.gates import Gate

#: A claim is free again after this time, unless it is renewed.
LEASE = timedelta(seconds=120)

#: What a person asks for again rather than get twice, or too late.
NEVER_REPEATED = (MailKind.SIGN_IN,)

# Two texts, since SQLAlchemy leaves SKIP LOCKED out on SQLite without a word, and
# PostgreSQL without it gives one mail to two processes. The CTE is materialised: a
# subquery may run more than once and take more rows than its limit. An index has the
# mails in this order, so that a long queue is not sorted for each few of them.
_CLAIM_ON_POSTGRESQL = """
WITH due AS MATERIALIZED (
    SELECT id FROM deliveries
    WHERE state = 'queued' AND next_at <= :now
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
    WHERE state = 'queued' AND next_at <= :now
    ORDER BY priority, next_at, id
    LIMIT :count
)
RETURNING id
"""

MOMENTS = [
    bindparam("now", type_=UTCDateTime()),
    bindparam("lease_until", type_=UTCDateTime()),
]
CLAIM = {
    "postgresql": text(_CLAIM_ON_POSTGRESQL).bindparams(*MOMENTS),
    "sqlite": text(_CLAIM_ON_SQLITE).bindparams(*MOMENTS),
}

# Those whose lease ran out wait again, or are given up if they are not to be repeated. On
# PostgreSQL what another process frees is left to it: two would wait for each other.
_FREE_THE_LOST = """
UPDATE deliveries
SET state = CASE WHEN phase = 'data' AND kind IN :never_repeated
                 THEN 'unknown' ELSE 'queued' END,
    last_error = CASE WHEN phase = 'data' AND kind IN :never_repeated
                      THEN 'The process ended while it was handed over.'
                      ELSE last_error END,
    lease_token = NULL, lease_until = NULL, phase = NULL
WHERE id IN (
    SELECT id FROM deliveries
    WHERE state = 'sending' AND lease_until <= :clock {locked}
)
"""
FREE_THE_LOST = {
    dialect: text(_FREE_THE_LOST.format(locked=locked)).bindparams(
        bindparam("clock", type_=UTCDateTime()),
        bindparam(
            "never_repeated", [kind.value for kind in NEVER_REPEATED], expanding=True
        ),
    )
    for dialect, locked in (("postgresql", "FOR UPDATE SKIP LOCKED"), ("sqlite", ""))
}

# Built once: building a statement anew for every few mails costs more than running it.
_TAKEN = (
    select(
        Delivery.id,
        Delivery.key,
        Delivery.kind,
        Delivery.attempts,
        Delivery.envelope_from,
        Delivery.recipient,
        Delivery.not_after,
        Delivery.person_id,
        Person.left_on,
        Person.mail_off_at,
        DeliveryBody.raw,
    )
    .join(DeliveryBody, DeliveryBody.delivery_id == Delivery.id)
    .outerjoin(Person, Person.id == Delivery.person_id)
    .where(Delivery.id.in_(bindparam("ids", expanding=True)))
    .order_by(Delivery.priority, Delivery.next_at, Delivery.id)
)
_END = text(
    "UPDATE deliveries SET state = :state, last_error = :reason,"
    " attempts = attempts - 1, lease_token = NULL, lease_until = NULL, phase = NULL"
    " WHERE id = :id"
)


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
        (Delivery.state == DeliveryState.QUEUED, Delivery.next_at <= now),
        (Delivery.state == DeliveryState.SENDING, Delivery.lease_until <= clock),
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
) -> list[Claim] | None:
    """Take up to so many due mails; the caller commits before it sends the first.

    While the outbox is paused: one, when it is time for a probe, else none. Mails that
    their readers are not to get any more are settled on the way: there may thus be none
    among those taken. None says that nothing is due.
    """
    is_probe = pauses.is_on(session)
    if is_probe and not pauses.may_probe(session, clock):
        return None
    dialect = session.get_bind().dialect.name
    session.execute(FREE_THE_LOST[dialect], {"clock": clock})
    values = {
        "token": token,
        "count": 1 if is_probe else count,
        "now": now,
        "lease_until": clock + LEASE,
    }
    ids = session.scalars(CLAIM[dialect], values).all()
    rows = session.execute(_TAKEN, {"ids": ids}).all() if ids else []
    ended = _settle(session, gate, rows, now)
    claims = [
        Claim(
            delivery_id=row.id,
            key=row.key,
            kind=row.kind,
            token=token,
            attempt=row.attempts,
            envelope=Envelope(row.envelope_from, row.recipient, row.raw),
            is_probe=is_probe,
        )
        for row in rows
        if row.id not in ended
    ]
    if is_probe and not claims:
        pauses.give_back(session, clock)
    return claims if ids else None


def _settle(
    session: Session, gate: Gate, rows: Sequence[Row[*tuple[Any, ...]]], now: datetime
) -> Collection[int]:
    """End what must not be sent any more; which mails those are."""
    late = [row.id for row in rows if row.not_after <= now]
    ends = dict.fromkeys(late, (DeliveryState.EXPIRED, "It would have come too late."))
    for delivery_id, reason in gates.turned_away(session, gate, rows, now).items():
        ends.setdefault(delivery_id, (DeliveryState.CANCELLED, reason))
    for delivery_id, (state, reason) in ends.items():
        session.execute(
            _END, {"id": delivery_id, "state": state.value, "reason": reason}
        )
    return ends.keys()
