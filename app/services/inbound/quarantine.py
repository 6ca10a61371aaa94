"""Mail that waits for an admin: what there is of it, and what can be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, undefer

from app.mail.received import ReceivedMail
from app.models import (
    BlockedSender,
    Delivery,
    InboundMessage,
    InboundState,
    Lead,
    Person,
    Verdict,
)
from app.services import audit, notes, people, replies
from app.services.inbound import senders
from app.services.inbound.handling import text_hash
from app.services.outbox import Letterhead
from app.services.reading import Reader
from app.services.receipts import Reply

WAITING = (InboundState.HELD, InboundState.FAILED)
#: What could not even be read is shown as it came.
UNREAD = frozenset((Verdict.UNREADABLE, Verdict.TIMEOUT, Verdict.INNER_ERROR))
_SHOWN = 200


class DealtWith(Exception):
    """The mail does not wait any more: somebody else was faster."""


class NothingToAccept(Exception):
    """The mail answers none of our mails that we know, or holds no new words."""


@dataclass(frozen=True)
class Desk:
    """An admin who looks at one waiting mail."""

    session: Session
    message: InboundMessage
    admin: Person
    now: datetime


def listed(
    session: Session, states: Sequence[InboundState], verdict: Verdict | None
) -> Sequence[InboundMessage]:
    """The newest mails in those states, of one verdict if one is named."""
    query = select(InboundMessage).where(InboundMessage.state.in_(states))
    if verdict is not None:
        query = query.where(InboundMessage.verdict == verdict)
    newest = InboundMessage.received_at.desc(), InboundMessage.id.desc()
    return session.scalars(query.order_by(*newest).limit(_SHOWN)).all()


def counts(
    session: Session, states: Sequence[InboundState]
) -> dict[Verdict | None, int]:
    """How many mails there are of each verdict in those states, most first."""
    rows = session.execute(
        select(InboundMessage.verdict, func.count())
        .where(InboundMessage.state.in_(states))
        .group_by(InboundMessage.verdict)
        .order_by(func.count().desc(), InboundMessage.verdict)
    )
    return {row[0]: row[1] for row in rows}


def get(session: Session, inbound_id: int) -> InboundMessage | None:
    """The mail with its bytes."""
    return session.get(
        InboundMessage, inbound_id, options=[undefer(InboundMessage.raw)]
    )


def answered(
    session: Session, message: InboundMessage, mail: ReceivedMail
) -> Delivery | None:
    """The mail of ours that it seems to answer, also where nobody has proven it."""
    try:
        return message.delivery or senders.delivery_for(session, message, mail)
    except senders.Held:
        return None


def leads_offered(session: Session) -> Sequence[Lead]:
    """The leads that a mail can be put to, the newest ones."""
    newest = select(Lead).order_by(Lead.id.desc()).limit(_SHOWN)
    return session.scalars(newest).all()


def accept(
    desk: Desk, person: Person, letterhead: Letterhead, reader: Reader
) -> Verdict:
    """Act on the mail as that person's answer; the admin vouches for who wrote it."""
    message = _waiting(desk)
    mail = reader.parse(message.raw)
    delivery = answered(desk.session, message, mail)
    if delivery is None:
        raise NothingToAccept
    message.delivery, message.person = delivery, person
    owner = senders.owner_of(desk.session, delivery)
    reply = Reply(message, mail, owner, person, is_proven=True)
    verdict = replies.act_on(desk.session, reply, letterhead, desk.now, reader)
    _done(desk, verdict, "mail accepted", {"as_person": person.id})
    message.text_hash = text_hash(mail)
    return verdict


def link(desk: Desk, lead: Lead, reader: Reader) -> None:
    """Keep the words of the mail as a note on the lead; nothing else is read from them."""
    message = _waiting(desk)
    mail = reader.parse(message.raw)
    text = mail.reply.strip()
    if not text:
        raise NothingToAccept
    author = message.person or desk.admin
    notes.write(desk.session, author, text, desk.now, inbound=message, about=lead)
    _done(desk, Verdict.NOTED, "mail linked", {"lead": lead.id})
    message.text_hash = text_hash(mail)


def discard(desk: Desk) -> None:
    """Take the mail off the list; it is kept until its age takes it."""
    _waiting(desk)
    _done(desk, Verdict.DISCARDED, "mail discarded", {})


def block(desk: Desk) -> None:
    """Discard the mail, and hold whatever else its sender writes."""
    message = _waiting(desk)
    sender = sender_of(message)
    if sender and desk.session.get(BlockedSender, sender) is None:
        desk.session.add(
            BlockedSender(
                address=sender, since_at=desk.now, blocked_by_id=desk.admin.id
            )
        )
    _done(desk, Verdict.DISCARDED, "sender blocked", {})


def again(desk: Desk) -> None:
    """Put the mail back into the queue: what is mended since may read it now."""
    message = _waiting(desk)
    _note(desk, "mail put back", {"verdict": message.verdict})
    message.state = InboundState.NEW
    message.verdict = None
    message.reason = ""


def blocked(session: Session) -> Sequence[BlockedSender]:
    """Whose mail is not heard, by address."""
    return session.scalars(select(BlockedSender).order_by(BlockedSender.address)).all()


def unblock(session: Session, address: str, admin: Person, now: datetime) -> None:
    """Hear the sender again."""
    found = session.get(BlockedSender, address)
    if found is not None:
        session.delete(found)
        audit.note(session, admin, "sender unblocked", "inbound", {}, now)


def sender_of(message: InboundMessage) -> str:
    """The address in the From line, as far as there is exactly one."""
    return str(message.checks.get("sender") or "")


def stranger_of(session: Session, message: InboundMessage) -> str:
    """The sender, if nobody here has that address: only such a one may be blocked."""
    sender = sender_of(message)
    return "" if sender and people.by_address(session, sender) else sender


def _waiting(desk: Desk) -> InboundMessage:
    """The mail, locked; DealtWith if it does not wait any more."""
    desk.session.refresh(desk.message, with_for_update=True)
    if desk.message.state not in WAITING:
        raise DealtWith
    return desk.message


def _done(
    desk: Desk, verdict: Verdict, action: str, details: dict[str, object]
) -> None:
    _note(desk, action, details | {"was": desk.message.verdict})
    desk.message.verdict = verdict
    desk.message.state = InboundState.DONE
    desk.message.handled_at = desk.now


def _note(desk: Desk, action: str, details: dict[str, object]) -> None:
    subject = f"inbound-{desk.message.id}"
    audit.note(desk.session, desk.admin, action, subject, details, desk.now)
