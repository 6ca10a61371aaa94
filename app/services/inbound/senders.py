"""Who wrote a received mail, and which mail of ours it answers."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.tokens import bounce_token_in, hashed, reply_token_in
from app.mail.received import FromProblem, ReceivedMail
from app.models import BlockedSender, Delivery, InboundMessage, Person, Verdict
from app.services import limits, people

#: How long an answer to a mail is taken by its address: as long as its links work.
ANSWERED_WITHIN = timedelta(days=60)
#: So many reply addresses that we do not know may one sender try in an hour.
BAD_TOKENS = 20
BAD_TOKENS_PER = timedelta(hours=1)


@dataclass(frozen=True)
class Held(Exception):
    """The mail may not be acted on; an admin sees it with the verdict and the reason."""

    verdict: Verdict
    reason: str


def answered(
    session: Session, message: InboundMessage, mail: ReceivedMail, now: datetime
) -> Delivery:
    """The mail of ours that a mail answers; Held if there is none that may be answered."""
    source = f"bad-token:{mail.sender or message.envelope_from}"[:300]
    if limits.is_used_up(session, source, BAD_TOKENS, BAD_TOKENS_PER, now):
        raise Held(
            Verdict.RATE_LIMITED,
            "Its sender has tried many reply addresses that we do not know.",
        )
    delivery = delivery_for(session, message, mail)
    if delivery is None:
        if tokens_of(message, mail):
            limits.allow(session, source, BAD_TOKENS, BAD_TOKENS_PER, now)
        raise Held(
            Verdict.UNKNOWN_ADDRESS, "It answers none of our mails that we still know."
        )
    if message.received_at - delivery.created_at > ANSWERED_WITHIN:
        raise Held(
            Verdict.EXPIRED_ADDRESS, "It answers a mail that is older than 60 days."
        )
    return delivery


def tokens_of(message: InboundMessage, mail: ReceivedMail) -> set[str]:
    """The tokens of all reply addresses that the mail was sent to."""
    addresses = (message.recipient, *mail.delivered_to, *mail.recipients)
    return {token for address in addresses if (token := reply_token_in(address))}


def delivery_for(
    session: Session, message: InboundMessage, mail: ReceivedMail
) -> Delivery | None:
    """The mail of ours that a mail answers: by its reply address, else by its thread."""
    tokens = tokens_of(message, mail)
    found = session.scalars(
        select(Delivery).where(
            Delivery.reply_token_hash.in_([hashed(token) for token in tokens])
        )
    ).all()
    if not found:
        parents = (*mail.in_reply_to, *mail.references)
        found = session.scalars(
            select(Delivery).where(Delivery.message_id.in_(parents)).order_by("id")
        ).all()[-1:]
    if len(found) > 1:
        raise Held(
            Verdict.SEVERAL_ADDRESSES, "It answers several of our mails at once."
        )
    return found[0] if found else None


def owner_of(session: Session, delivery: Delivery) -> Person:
    """The person whom a mail of ours went to."""
    owner = session.get(Person, delivery.person_id) if delivery.person_id else None
    if owner is None:
        raise Held(
            Verdict.UNKNOWN_ADDRESS, "The mail it answers went to nobody we know."
        )
    return owner


def writer_of(session: Session, mail: ReceivedMail) -> Person:
    """The person who wrote it, by the one From address; Reply-To identifies nobody."""
    if mail.from_problem is not None or mail.sender is None:
        several = (FromProblem.SEVERAL_HEADERS, FromProblem.SEVERAL_ADDRESSES)
        raise Held(
            Verdict.SEVERAL_SENDERS
            if mail.from_problem in several
            else Verdict.UNEXPECTED_SENDER,
            "Its From line does not name one address.",
        )
    writer = people.by_address(session, mail.sender)
    if writer is None:
        raise Held(
            Verdict.UNEXPECTED_SENDER, "It comes from an address that nobody here has."
        )
    return writer


def knows(session: Session, token: str) -> bool:
    """Whether a mail of ours has that token in its reply address."""
    query = select(Delivery.id).where(Delivery.reply_token_hash == hashed(token))
    return session.scalar(query) is not None


def refuse_blocked(session: Session, mail: ReceivedMail) -> None:
    """Held if an admin wants no mail of this sender."""
    if mail.sender and session.get(BlockedSender, mail.sender) is not None:
        raise Held(Verdict.BLOCKED, "An admin has blocked its sender.")


def is_our_own(session: Session, message: InboundMessage, mail: ReceivedMail) -> bool:
    """Whether a mail of ours has come back as it went out: somebody sends them on to us."""
    if mail.header("x-throughline-key"):
        return True
    if any("throughline" in value.lower() for value in mail.header("x-loop")):
        return True
    paths = (message.envelope_from, mail.return_path or "")
    if any(bounce_token_in(path) for path in paths):
        return True
    query = select(Delivery.id).where(Delivery.message_id == message.message_id)
    return session.scalar(query) is not None
