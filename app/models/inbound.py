"""Mail as received, and what we made of it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, LargeBinary
from sqlalchemy.orm import Mapped, deferred, mapped_column, relationship

from app.models.base import Base, enum
from app.models.deliveries import Delivery
from app.models.people import Person


class Door(StrEnum):
    """The way a mail came in."""

    IMAP = "imap"
    PIPE = "pipe"
    MAILBOX = "mailbox"


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
    DUPLICATE = "duplicate"
    UNKNOWN_ADDRESS = "unknown_address"
    UNEXPECTED_SENDER = "unexpected_sender"
    AUTH_FAIL = "auth_fail"
    UNREADABLE = "unreadable"
    INNER_ERROR = "inner_error"


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
