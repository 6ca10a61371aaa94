"""Mail as received, and what we made of it."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, deferred, mapped_column, relationship

from app.models.base import Base, enum
from app.models.deliveries import Delivery
from app.models.people import Person


class Door(StrEnum):
    """The way a mail came in."""

    IMAP = "imap"
    LMTP = "lmtp"
    SMTP = "smtp"
    PIPE = "pipe"
    MAILBOX = "mailbox"
    POSTMARK = "postmark"
    MAILGUN = "mailgun"
    SENDGRID = "sendgrid"
    SES = "ses"


class InboundState(StrEnum):
    """Where a received mail stands."""

    NEW = "new"
    DONE = "done"
    HELD = "held"
    FAILED = "failed"


class Verdict(StrEnum):
    """What we made of a mail."""

    RECORDED = "recorded"
    NOTED = "noted"
    UNCLEAR = "unclear"
    EMPTY = "empty"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    LOOP = "loop"
    DUPLICATE = "duplicate"
    ID_REUSED = "id_reused"
    UNKNOWN_ADDRESS = "unknown_address"
    EXPIRED_ADDRESS = "expired_address"
    SEVERAL_ADDRESSES = "several_addresses"
    UNEXPECTED_SENDER = "unexpected_sender"
    SEVERAL_SENDERS = "several_senders"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate_limited"
    AUTH_FAIL = "auth_fail"
    TEXT_HTML_DIFFER = "text_html_differ"
    UNREADABLE = "unreadable"
    TIMEOUT = "timeout"
    INNER_ERROR = "inner_error"
    DISCARDED = "discarded"


class InboundMessage(Base):
    """A mail as it came, stored before anything else is done with it."""

    __tablename__ = "inbound_messages"
    __table_args__ = (
        Index(None, "state", "received_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    #: Of the mail without the trace headers that are added on the way.
    sha256: Mapped[str] = mapped_column(unique=True)
    message_id: Mapped[str] = mapped_column(index=True)
    door: Mapped[Door] = mapped_column(enum(Door))
    recipient: Mapped[str] = mapped_column(default="")
    envelope_from: Mapped[str] = mapped_column(default="")
    raw: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    size: Mapped[int]
    received_at: Mapped[datetime]
    state: Mapped[InboundState] = mapped_column(
        enum(InboundState), default=InboundState.NEW
    )
    verdict: Mapped[Verdict | None] = mapped_column(enum(Verdict))
    #: One sentence for the admin on what the verdict rests on.
    reason: Mapped[str] = mapped_column(default="")
    #: What the verdict rests on: sender, reply address, the mail server's word.
    checks: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    #: Of the new text of a mail that was acted on: the same Message-ID may not say more.
    text_hash: Mapped[str | None]
    tries: Mapped[int] = mapped_column(default=0)
    handled_at: Mapped[datetime | None]
    #: The mail of ours that it answers, and who answered.
    delivery_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id", ondelete="SET NULL"), index=True
    )
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="SET NULL")
    )

    delivery: Mapped[Delivery | None] = relationship()
    person: Mapped[Person | None] = relationship()


class BlockedSender(Base):
    """An address whose mail an admin wants to see no more."""

    __tablename__ = "blocked_senders"

    address: Mapped[str] = mapped_column(primary_key=True)
    since_at: Mapped[datetime]
    blocked_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
