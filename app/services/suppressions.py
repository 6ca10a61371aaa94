"""Addresses that get no more mail; only keyed hashes of them are kept.

Keys run oldest to newest, as links are signed: the newest writes, all are tried in reading,
so that a change of keys lets nobody back in.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, func, or_, select
from sqlalchemy.orm import Session

from app.domain.refusals import Refusal, judge
from app.domain.tokens import bounce_token_in, hashed
from app.mail.received import ReceivedMail, Report
from app.models import (
    AttemptPhase,
    Delivery,
    DeliveryAttempt,
    Person,
    Suppression,
)
from app.models.base import UTCDateTime
from app.services import audit

#: So many mails to a mailbox that takes nothing, within that time, are enough.
STRIKES = 3
STRIKES_WITHIN = timedelta(days=14)
#: A mail that comes back later than this has been held by somebody, not by a queue.
BELIEVED_FOR = timedelta(days=14)
#: The `worker` of an attempt whose failure came back as a mail.
BOUNCE = "bounce"

# Built once: it is asked for every few mails that go out.
_AMONG = select(Suppression.address_hash).where(
    Suppression.address_hash.in_(bindparam("hashes", expanding=True)),
    or_(
        Suppression.until_at.is_(None),
        Suppression.until_at > bindparam("now", type_=UTCDateTime()),
    ),
)


def suppress(
    session: Session, address: str, reason: str, now: datetime, keys: Sequence[str]
) -> None:
    """Send nothing more to the address."""
    address_hash = _hash(address, keys[-1])
    if session.get(Suppression, address_hash) is None:
        session.add(Suppression(address_hash=address_hash, reason=reason, since_at=now))


def lift(session: Session, address: str, keys: Sequence[str]) -> None:
    """Send to the address again."""
    hashes = [_hash(address, key) for key in keys]
    session.execute(delete(Suppression).where(Suppression.address_hash.in_(hashes)))


def resume(
    session: Session,
    person: Person,
    by: Person,
    now: datetime,
    keys: Sequence[str],
) -> None:
    """An admin has mended what was wrong with the address: mail goes there again."""
    lift(session, person.address, keys)
    audit.note(session, by, "address used again", f"person-{person.id}", {}, now)


def standing(
    session: Session, address: str, now: datetime, keys: Sequence[str]
) -> Suppression | None:
    """Why the address gets no mail at that moment, if it gets none."""
    hashes = [_hash(address, key) for key in keys]
    return session.scalar(
        select(Suppression)
        .where(
            Suppression.address_hash.in_(hashes),
            or_(Suppression.until_at.is_(None), Suppression.until_at > now),
        )
        .order_by(Suppression.since_at)
        .limit(1)
    )


def suppressed_among(
    session: Session, addresses: Sequence[str], now: datetime, keys: Sequence[str]
) -> set[str]:
    """Those of the addresses that get no mail at that moment."""
    by_hash = {_hash(address, key): address for address in addresses for key in keys}
    found = session.scalars(_AMONG, {"hashes": [*by_hash], "now": now})
    return {by_hash[address_hash] for address_hash in found}


def note_refusal(
    session: Session,
    address: str,
    refusal: Refusal,
    now: datetime,
    keys: Sequence[str],
) -> None:
    """Suppress the address if this refusal, with those before it, is reason enough."""
    if refusal is Refusal.ADDRESS:
        suppress(session, address, "The server knows no such address.", now, keys)
    elif refusal is Refusal.MAILBOX and _strikes(session, address, now) >= STRIKES:
        suppress(session, address, "The mailbox takes no mail.", now, keys)


def note_bounce(
    session: Session,
    mail: ReceivedMail,
    now: datetime,
    keys: Sequence[str],
    envelope_to: str = "",
) -> Delivery | None:
    """Count a bounce against the mail of ours that it is about; None if it is about none.

    Only the token in our return path proves that: what a bounce says about itself, anybody
    can write.
    """
    delivery = _bounced_delivery(session, mail, envelope_to)
    if delivery is None or mail.report is None or mail.report.action == "delayed":
        return delivery
    if now - delivery.created_at > BELIEVED_FOR or not _is_about(mail.report, delivery):
        return delivery
    code, text = _as_reply(mail.report)
    refusal = judge(code, text, "RCPT")
    if refusal is Refusal.LATER:
        refusal = Refusal.MAILBOX
    delivery.attempts += 1
    session.add(
        DeliveryAttempt(
            delivery_id=delivery.id,
            number=delivery.attempts,
            worker=BOUNCE,
            phase=AttemptPhase.DONE,
            started_at=now,
            ended_at=now,
            code=code,
            text=text,
            refusal=refusal,
        )
    )
    session.flush()  # It is counted with those before it.
    note_refusal(session, delivery.recipient, refusal, now, keys)
    return delivery


def _is_about(report: Report, delivery: Delivery) -> bool:
    """Whether the address that took no mail is the one that we wrote to.

    A mailbox behind it, to which its owner forwards, is no business of ours.
    """
    named = {report.recipient, report.original_recipient} - {None}
    return not named or delivery.recipient.lower() in named


def _bounced_delivery(
    session: Session, mail: ReceivedMail, envelope_to: str
) -> Delivery | None:
    addresses = (envelope_to, *mail.recipients, *mail.delivered_to)
    tokens = {token for address in addresses if (token := bounce_token_in(address))}
    return session.scalar(
        select(Delivery).where(
            Delivery.bounce_token_hash.in_([hashed(token) for token in tokens])
        )
    )


def _as_reply(report: Report) -> tuple[int, str]:
    """The bounce as the reply that a server would have given at once."""
    status = report.status or ""
    code = 450 if status.startswith("4") else 550
    return code, f"{status} {report.diagnostic or ''}".strip()[:300]


def _strikes(session: Session, address: str, now: datetime) -> int:
    """How many mails the mailbox has lately turned away, at the door or by a bounce."""
    counted = session.scalar(
        select(func.count(DeliveryAttempt.delivery_id.distinct()))
        .join(Delivery, Delivery.id == DeliveryAttempt.delivery_id)
        .where(
            Delivery.recipient == address,
            DeliveryAttempt.ended_at > now - STRIKES_WITHIN,
            DeliveryAttempt.refusal.in_((Refusal.MAILBOX, Refusal.ADDRESS)),
        )
    )
    return counted or 0


def _hash(address: str, key: str) -> str:
    return hashlib.blake2b(
        address.strip().lower().encode(),
        key=key.encode()[:64],
        digest_size=20,
        person=b"suppression",
    ).hexdigest()
