"""Writing mails into the outbox, and taking them back."""

import logging
import textwrap
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import parseaddr

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.domain.links import Links
from app.domain.teams import Team
from app.domain.tokens import (
    BOUNCE_PREFIX,
    REPLY_PREFIX,
    derived_bounce_token,
    derived_reply_token,
    hashed,
    keyed_hash,
)
from app.mail import mime
from app.mail.header_values import Mailbox, clean
from app.mail.render import EmailRenderer, Message
from app.models import (
    Delivery,
    DeliveryItem,
    DeliveryState,
    MailKind,
    Person,
    Workspace,
)
from app.services import people, workspaces

log = logging.getLogger(__name__)

_LONGEST_SUBJECT = 150


@dataclass(frozen=True)
class Letterhead:
    """What every mail of ours has in common."""

    renderer: EmailRenderer
    links: Links
    mail_from: str
    reply_domain: str
    postal_address: str
    #: Makes reply addresses; the newest signing key.
    key: str

    @property
    def mail_domain(self) -> str:
        """The domain of our own address, which Message-IDs carry."""
        return parseaddr(self.mail_from)[1].rpartition("@")[2]

    def reply_address(self, delivery_key: str) -> str:
        """Where answers to the mail with that key go."""
        token = derived_reply_token(self.key, delivery_key)
        return f"{REPLY_PREFIX}{token}@{self.reply_domain}"


@dataclass(frozen=True)
class Item:
    """What a number in a mail is about."""

    number: int
    prompt_id: int | None = None
    submission_id: int | None = None
    request_id: int | None = None
    lead_id: int | None = None
    campaign_id: int | None = None
    note_id: int | None = None
    fit_team: Team | None = None


@dataclass(frozen=True)
class Mail:
    """One mail to be queued: which folder of `emails/`, for what, with what.

    `key` says what it is for and makes queueing twice harmless. `thread` names what mails
    of one thread have in common, such as `lead-7`; `lasts` how long it is worth sending.
    """

    kind: MailKind
    key: str
    template: str
    context: Mapping[str, object]
    lasts: timedelta = timedelta(days=3)
    priority: int = 5
    thread: str | None = None
    items: Sequence[Item] = field(default_factory=tuple)


def queue(
    session: Session,
    letterhead: Letterhead,
    person: Person,
    mail: Mail,
    now: datetime,
) -> Delivery:
    """Render the mail for the person and put it into the outbox, once for its key.

    A mail that cannot be rendered becomes a failed delivery with its reason: neither the
    fact that caused it nor anybody else's mail is lost by it.
    """
    known = _known(session, mail.key)
    if known is not None:
        return known
    delivery = _written(session, letterhead, person, mail, now)
    return _added(session, delivery)


def queue_for_nobody(
    session: Session,
    letterhead: Letterhead,
    address: str,
    mail: Mail,
    now: datetime,
) -> None:
    """Do all the work of a mail to an address that nobody has, and send none.

    Whoever asks with an unknown address thus waits as long. What was typed is not kept.
    """
    if _known(session, mail.key) is not None:
        return
    nobody = Person(name=address, address=address, created_at=now)
    delivery = _written(session, letterhead, nobody, mail, now)
    delivery.state = DeliveryState.CANCELLED
    delivery.recipient = ""
    delivery.raw = b""
    _added(session, delivery)


def _written(
    session: Session,
    letterhead: Letterhead,
    person: Person,
    mail: Mail,
    now: datetime,
) -> Delivery:
    delivery = _addressed(letterhead, person, mail, now)
    workspace = workspaces.current(session)
    try:
        message = rendered(letterhead, person, workspace, mail, now)
        headers = _headers(letterhead, person, mail, delivery.message_id, now)
        delivery.raw = mime.as_bytes(message, headers, now)
        delivery.subject = message.subject
    except Exception as error:
        log.exception("Could not write the mail %s", mail.key)
        delivery.state = DeliveryState.FAILED
        problem = f"It could not be written: {type(error).__name__}: {error}"
        delivery.last_error = problem[:300]
    return delivery


def _known(session: Session, key: str) -> Delivery | None:
    return session.scalar(select(Delivery).where(Delivery.key == key))


def _added(session: Session, delivery: Delivery) -> Delivery:
    """The row in the outbox: this one, or one that another process added just before."""
    try:
        with session.begin_nested():
            session.add(delivery)
    except IntegrityError:
        known = _known(session, delivery.key)
        if known is None:
            raise
        return known
    return delivery


def _addressed(
    letterhead: Letterhead, person: Person, mail: Mail, now: datetime
) -> Delivery:
    """A delivery with everything but what it says."""
    returned = derived_bounce_token(letterhead.key, mail.key)
    return Delivery(
        key=mail.key,
        kind=mail.kind,
        message_id=f"<{mail.kind}.{_unguessable(letterhead, mail)}@{letterhead.mail_domain}>",
        person_id=person.id,
        recipient=person.address,
        # What answers a mail has no return path (RFC 3834): two machines would go on.
        envelope_from=""
        if mail.kind is MailKind.RECEIPT
        else f"{BOUNCE_PREFIX}{returned}@{letterhead.reply_domain}",
        subject="",
        raw=b"",
        reply_token_hash=hashed(derived_reply_token(letterhead.key, mail.key)),
        bounce_token_hash=hashed(returned),
        priority=mail.priority,
        created_at=now,
        next_at=now,
        not_after=now + mail.lasts,
        items=[DeliveryItem(**asdict(item)) for item in mail.items],
    )


def rendered(
    letterhead: Letterhead,
    person: Person,
    workspace: Workspace,
    mail: Mail,
    now: datetime,
) -> Message:
    """The mail as the person would read it; nothing is stored."""
    message = letterhead.renderer.render(
        mail.template,
        people.words_of(person, workspace),
        person=person,
        workspace_name=workspace.name,
        reply_address=letterhead.reply_address(mail.key),
        unsubscribe_url=letterhead.links.unsubscribe(person.id, now),
        preferences_url=letterhead.links.page("/me"),
        postal_address=letterhead.postal_address,
        **mail.context,
    )
    subject = textwrap.shorten(
        clean(message.subject), _LONGEST_SUBJECT, placeholder="…"
    )
    return replace(message, subject=subject)


def _unguessable(letterhead: Letterhead, mail: Mail) -> str:
    """Like a reply address, the Message-ID tells which mail is answered: none but its
    reader may know it."""
    return keyed_hash(letterhead.key, "message-id", mail.key)


def _uuid(text: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"throughline:{text}").hex


def _headers(
    letterhead: Letterhead,
    person: Person,
    mail: Mail,
    message_id: str,
    now: datetime,
) -> dict[str, str | Mailbox]:
    reply_to = letterhead.reply_address(mail.key)
    headers: dict[str, str | Mailbox] = {
        "From": Mailbox(*parseaddr(letterhead.mail_from)),
        "To": Mailbox(person.name, person.address),
        "Reply-To": reply_to,
        "Message-ID": message_id,
        # Receipts too: they tell what a job recorded, and the empty return path keeps
        # machines from answering them.
        "Auto-Submitted": "auto-generated",
        # Without OOF: an absence note tells until when to leave a person alone.
        "X-Auto-Response-Suppress": "DR, RN, NRN, AutoReply",
        "Feedback-ID": f"{mail.kind}:throughline:{letterhead.mail_domain}",
        "X-Throughline-Key": mail.key,
    }
    if mail.kind is not MailKind.SIGN_IN:
        headers["List-Id"] = f"<{mail.kind}.{letterhead.mail_domain}>"
        unsubscribe_url = letterhead.links.unsubscribe(person.id, now)
        headers["List-Unsubscribe"] = (
            f"<{unsubscribe_url}>, <mailto:{reply_to}?subject=stop>"
        )
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    if mail.thread is not None:
        root = f"<thread.{_uuid(mail.thread)}@{letterhead.mail_domain}>"
        headers["In-Reply-To"] = root
        headers["References"] = root
    return headers
