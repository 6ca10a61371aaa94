"""The outbox: every mail is a row, written with the fact that caused it, and sent later."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parseaddr

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.links import Links
from app.domain.tokens import BOUNCE_PREFIX, REPLY_PREFIX, derived_reply_token, hashed
from app.mail import mime
from app.mail.header_values import Mailbox
from app.mail.render import EmailRenderer
from app.models import Delivery, DeliveryItem, MailKind, Person
from app.services import people, workspaces


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
    """Render the mail for the person and put it into the outbox, once for its key."""
    known = session.scalar(select(Delivery).where(Delivery.key == mail.key))
    if known is not None:
        return known
    workspace = workspaces.current(session)
    words = people.words_of(person, workspace)
    reply_address = letterhead.reply_address(mail.key)
    unsubscribe_url = letterhead.links.unsubscribe(person.id, now)
    message = letterhead.renderer.render(
        mail.template,
        words,
        person=person,
        workspace_name=workspace.name,
        reply_address=reply_address,
        unsubscribe_url=unsubscribe_url,
        preferences_url=letterhead.links.page("/me"),
        postal_address=letterhead.postal_address,
        **mail.context,
    )
    message_id = f"<{mail.kind}.{_uuid(mail.key)}@{letterhead.mail_domain}>"
    token = reply_address.partition("@")[0].removeprefix(REPLY_PREFIX)
    delivery = Delivery(
        key=mail.key,
        kind=mail.kind,
        message_id=message_id,
        person_id=person.id,
        recipient=person.address,
        envelope_from=f"{BOUNCE_PREFIX}{token}@{letterhead.reply_domain}",
        subject=message.subject,
        raw=mime.as_bytes(
            message,
            _headers(letterhead, person, mail, message_id, unsubscribe_url),
            now,
        ),
        reply_token_hash=hashed(token),
        priority=mail.priority,
        created_at=now,
        next_at=now,
        not_after=now + mail.lasts,
        items=[
            DeliveryItem(
                number=item.number,
                prompt_id=item.prompt_id,
                submission_id=item.submission_id,
                request_id=item.request_id,
            )
            for item in mail.items
        ],
    )
    session.add(delivery)
    session.flush()  # The caller refers to its id.
    return delivery


def _uuid(text: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, f"throughline:{text}").hex


def _headers(
    letterhead: Letterhead,
    person: Person,
    mail: Mail,
    message_id: str,
    unsubscribe_url: str,
) -> dict[str, str | Mailbox]:
    reply_to = letterhead.reply_address(mail.key)
    headers: dict[str, str | Mailbox] = {
        "From": Mailbox(*parseaddr(letterhead.mail_from)),
        "To": Mailbox(person.name, person.address),
        "Reply-To": reply_to,
        "Message-ID": message_id,
        "Auto-Submitted": "auto-generated",
        # Without OOF: an absence note tells until when to leave a person alone.
        "X-Auto-Response-Suppress": "DR, RN, NRN, AutoReply",
        "Feedback-ID": f"{mail.kind}:throughline:{letterhead.mail_domain}",
        "X-Throughline-Key": mail.key,
    }
    if mail.kind is not MailKind.SIGN_IN:
        headers["List-Id"] = f"<{mail.kind}.{letterhead.mail_domain}>"
        headers["List-Unsubscribe"] = (
            f"<{unsubscribe_url}>, <mailto:{reply_to}?subject=stop>"
        )
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    if mail.thread is not None:
        root = f"<thread.{_uuid(mail.thread)}@{letterhead.mail_domain}>"
        headers["In-Reply-To"] = root
        headers["References"] = root
    return headers
