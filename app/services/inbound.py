"""Mail as it comes in: stored before anything else, understood later, never lost."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.tokens import hashed, reply_token_in
from app.mail.authentication import Authentication
from app.mail.authentication import verdict as authentication_verdict
from app.mail.parse import parse
from app.mail.received import Automatic, ReceivedMail
from app.models import (
    Delivery,
    Door,
    InboundMessage,
    InboundState,
    Person,
    Verdict,
)
from app.services import absences, people, replies, suppressions
from app.services.outbox import Letterhead
from app.services.receipts import Reply

#: Headers that servers add on the way: the same mail by two ways differs in them.
_TRACE_HEADERS = (
    b"received",
    b"return-path",
    b"delivered-to",
    b"x-",
    b"authentication-results",
    b"arc-",
    b"dkim-signature",
    b"envelope-to",
    b"delivery-date",
)


@dataclass(frozen=True)
class Held(Exception):
    """The mail may not be acted on; an admin sees it with the verdict and the reason."""

    verdict: Verdict
    reason: str


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

    The caller commits, and only then tells the sender's side that we have it.
    """
    digest = fingerprint(raw)
    known = session.scalar(
        select(InboundMessage).where(InboundMessage.sha256 == digest)
    )
    if known is not None:
        return known
    message = InboundMessage(
        sha256=digest,
        message_id=parse(raw).message_id or f"<{digest}@no-message-id>",
        door=door,
        recipient=recipient,
        envelope_from=envelope_from,
        raw=raw,
        size=len(raw),
        received_at=now,
    )
    session.add(message)
    session.flush()  # Two doors at once: the unique fingerprint stops the second here.
    return message


def fingerprint(raw: bytes) -> str:
    """SHA-256 of a mail without the headers and line ends that its way added."""
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    kept: list[bytes] = []
    is_kept = True
    for line in head.split(b"\n"):
        if not line.startswith((b" ", b"\t")):
            is_kept = not line.lower().startswith(_TRACE_HEADERS)
        if is_kept:
            kept.append(line)
    return hashlib.sha256(b"\n".join(kept) + b"\n\n" + body.rstrip()).hexdigest()


def pending(session: Session) -> list[int]:
    """The mails that nobody has looked into yet, oldest first."""
    return list(
        session.scalars(
            select(InboundMessage.id)
            .where(InboundMessage.state == InboundState.NEW)
            .order_by(InboundMessage.id)
        )
    )


def handle(
    session: Session,
    inbound_id: int,
    letterhead: Letterhead,
    trusted_servers: Iterable[str],
    now: datetime,
) -> Verdict | None:
    """Understand one mail and act on it; None if another process has done so meanwhile."""
    message = session.scalar(
        select(InboundMessage)
        .where(
            InboundMessage.id == inbound_id, InboundMessage.state == InboundState.NEW
        )
        .with_for_update(skip_locked=True)
    )
    if message is None:
        return None
    message.tries += 1
    try:
        message.verdict = _act(session, message, letterhead, trusted_servers, now)
        message.state = InboundState.DONE
    except Held as held:
        message.verdict, message.reason = held.verdict, held.reason
        message.state = InboundState.HELD
    message.handled_at = now
    return message.verdict


def give_up(session: Session, inbound_id: int, error: Exception, now: datetime) -> None:
    """Note that a mail could not be handled; it is kept, and can be handled again."""
    message = session.get_one(InboundMessage, inbound_id)
    message.tries += 1
    message.state = InboundState.FAILED
    message.verdict = Verdict.INNER_ERROR
    message.reason = f"{type(error).__name__}: {error}"[:300]
    message.handled_at = now


def handle_again(session: Session, message: InboundMessage) -> None:
    """Put a mail that was held or failed back into the queue."""
    message.state = InboundState.NEW
    message.verdict = None
    message.reason = ""


def _act(
    session: Session,
    message: InboundMessage,
    letterhead: Letterhead,
    trusted_servers: Iterable[str],
    now: datetime,
) -> Verdict:
    mail = parse(message.raw)
    if _was_handled_before(session, message):
        return Verdict.DUPLICATE
    if mail.automatic is not None:
        return _note_automatic(session, message, mail, letterhead, now)
    message.delivery = _answered_delivery(session, message, mail)
    owner = _owner(session, message.delivery)
    writer = _writer(session, mail)
    message.person = writer
    checked = authentication_verdict(
        mail.header("authentication-results"), trusted_servers, mail.sender or ""
    )
    if checked is Authentication.FAIL:
        raise Held(Verdict.AUTH_FAIL, "Our mail server says that the sender is forged.")
    reply = Reply(
        message, mail, owner, writer, is_proven=checked is Authentication.PASS
    )
    return replies.act_on(session, reply, letterhead, now)


def _was_handled_before(session: Session, message: InboundMessage) -> bool:
    """Whether a mail with this Message-ID has been acted on; known means handled."""
    other = session.scalar(
        select(InboundMessage.id).where(
            InboundMessage.message_id == message.message_id,
            InboundMessage.id != message.id,
            InboundMessage.state == InboundState.DONE,
        )
    )
    return other is not None


def _note_automatic(
    session: Session,
    message: InboundMessage,
    mail: ReceivedMail,
    letterhead: Letterhead,
    now: datetime,
) -> Verdict:
    """Automatic mail is never an answer and never answered; a person's absence is noted."""
    if mail.automatic is Automatic.BOUNCE:
        keys = letterhead.links.keys
        message.delivery = suppressions.note_bounce(session, mail, now, keys)
        return Verdict.BOUNCE
    delivery = _delivery_for(session, message, mail)
    if mail.automatic is Automatic.AUTO_REPLY and delivery is not None:
        message.delivery = delivery
        person = _owner(session, delivery)
        if mail.sender in people.addresses_of(person):
            message.person = person
            absences.note(session, person, mail.until, now)
    return Verdict.AUTOMATIC


def _answered_delivery(
    session: Session, message: InboundMessage, mail: ReceivedMail
) -> Delivery:
    delivery = _delivery_for(session, message, mail)
    if delivery is None:
        raise Held(
            Verdict.UNKNOWN_ADDRESS, "It answers none of our mails that we still know."
        )
    return delivery


def _delivery_for(
    session: Session, message: InboundMessage, mail: ReceivedMail
) -> Delivery | None:
    """The mail of ours that a mail answers: by its reply address, else by its thread."""
    addresses = (message.recipient, *mail.delivered_to, *mail.recipients)
    tokens = {token for address in addresses if (token := reply_token_in(address))}
    found = session.scalars(
        select(Delivery).where(
            Delivery.reply_token_hash.in_([hashed(token) for token in tokens])
        )
    ).all()
    if not found:
        parents = (*mail.in_reply_to, *mail.references)
        found = session.scalars(
            select(Delivery).where(Delivery.message_id.in_(parents))
        ).all()
    if len(found) > 1:
        raise Held(Verdict.UNKNOWN_ADDRESS, "It answers several of our mails at once.")
    return found[0] if found else None


def _owner(session: Session, delivery: Delivery) -> Person:
    """The person whom a mail of ours went to."""
    owner = session.get(Person, delivery.person_id) if delivery.person_id else None
    if owner is None:
        raise Held(
            Verdict.UNKNOWN_ADDRESS, "The mail it answers went to nobody we know."
        )
    return owner


def _writer(session: Session, mail: ReceivedMail) -> Person:
    """The person who wrote it, by the one From address; Reply-To identifies nobody."""
    if mail.from_problem is not None or mail.sender is None:
        raise Held(
            Verdict.UNEXPECTED_SENDER,
            f"Its From line does not name one address: {mail.from_problem}.",
        )
    writer = people.by_address(session, mail.sender)
    if writer is None:
        raise Held(
            Verdict.UNEXPECTED_SENDER, "It comes from an address that nobody here has."
        )
    return writer
