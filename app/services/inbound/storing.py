"""Keeping mail as it came, and what still waits to be looked into."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, undefer

from app.mail import identity
from app.mail.providers.common import Posted
from app.models import Door, InboundMessage, InboundState, Verdict
from app.services import limits

#: Longer than any proof of a provider's is good for.
_PROOF_KEPT = timedelta(days=1)
_LONGEST_ADDRESS = 320
_LONGEST_REASON = 300


def receive(
    session: Session,
    door: Door,
    raw: bytes,
    now: datetime,
    *,
    recipient: str = "",
    envelope_from: str = "",
) -> InboundMessage:
    """Store a mail as it came; one that is known already is returned, not stored again.

    Nothing is read but what tells it from others: what strangers send can break readers.
    The caller commits, and only then tells the sender's side that we have it.
    """
    digest = identity.fingerprint(raw)
    known = by_fingerprint(session, digest)
    if known is not None:
        return known
    message = InboundMessage(
        sha256=digest,
        message_id=identity.message_id(raw) or f"<{digest}@no-message-id>",
        door=door,
        recipient=_plain(recipient)[:_LONGEST_ADDRESS],
        envelope_from=_plain(envelope_from)[:_LONGEST_ADDRESS],
        raw=raw,
        size=len(raw),
        received_at=now,
    )
    try:
        with session.begin_nested():
            session.add(message)
    except IntegrityError:
        # Two doors at once: the unique fingerprint stops the second here.
        known = by_fingerprint(session, digest)
        if known is None:
            raise
        return known
    return message


def receive_posted(
    session: Session, door: Door, posted: Posted, now: datetime
) -> InboundMessage | None:
    """Store what a provider posted; None if its proof was used before for another mail."""
    known = by_fingerprint(session, identity.fingerprint(posted.raw))
    if known is not None:
        return known
    is_new = not posted.once or limits.allow(
        session, f"posted:{posted.once}", 1, _PROOF_KEPT, now
    )
    if not is_new:
        return None
    return receive(
        session,
        door,
        posted.raw,
        now,
        recipient=posted.recipient,
        envelope_from=posted.envelope_from,
    )


def by_fingerprint(session: Session, digest: str) -> InboundMessage | None:
    """The stored mail of that fingerprint, if there is one."""
    return session.scalar(select(InboundMessage).where(InboundMessage.sha256 == digest))


def pending(session: Session) -> list[int]:
    """The mails that nobody has looked into yet, oldest first."""
    return list(
        session.scalars(
            select(InboundMessage.id)
            .where(InboundMessage.state == InboundState.NEW)
            .order_by(InboundMessage.id)
        )
    )


def raw_of(session: Session, inbound_id: int) -> bytes:
    """The bytes of a stored mail; none if age has taken them."""
    query = select(InboundMessage.raw).where(InboundMessage.id == inbound_id)
    return session.scalars(query).one()


def claimed(session: Session, inbound_id: int) -> InboundMessage | None:
    """The mail, locked; None if another process has handled it or is about to.

    So is a mail of the same Message-ID: two that are one would else both be acted on at
    the same time.
    """
    wanted = InboundMessage.id == inbound_id
    message_id = session.scalar(select(InboundMessage.message_id).where(wanted))
    if message_id is None or not _is_alone_with(session, message_id):
        return None
    return session.scalar(
        select(InboundMessage)
        .where(wanted, InboundMessage.state == InboundState.NEW)
        .options(undefer(InboundMessage.raw))
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )


def _is_alone_with(session: Session, message_id: str) -> bool:
    """Whether nobody else has a mail of that Message-ID in hand, until we commit."""
    if session.get_bind().dialect.name == "sqlite":
        return True  # Whoever writes is alone there anyhow.
    key = func.hashtextextended(message_id, 0)
    return bool(session.scalar(select(func.pg_try_advisory_xact_lock(key))))


def give_up(
    session: Session, inbound_id: int, verdict: Verdict, reason: str, now: datetime
) -> None:
    """Note that a mail could not be handled; it is kept, and can be handled again."""
    message = session.get_one(InboundMessage, inbound_id)
    message.tries += 1
    message.state = InboundState.FAILED
    message.verdict = verdict
    message.reason = _plain(reason)[:_LONGEST_REASON]
    message.handled_at = now


def _plain(text: str) -> str:
    """The text as a database takes it: PostgreSQL knows no NUL."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")
