"""The outbox: one mail to one person, and each attempt to hand it over."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    LargeBinary,
    UniqueConstraint,
)
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.refusals import Refusal
from app.domain.teams import Team
from app.models.base import Base, enum


class MailKind(StrEnum):
    """What a mail is for; the first label of its List-Id."""

    WEEKLY = "weekly"
    PROMPT = "prompt"
    REMINDER = "reminder"
    HAND_OVER = "handover"
    SIGN_IN = "signin"
    RECEIPT = "receipt"
    NOTICE = "notice"


class DeliveryState(StrEnum):
    """Where a mail stands."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    #: Handed over, but the line broke before the answer, and it is not to be repeated.
    UNKNOWN = "unknown"
    FAILED = "failed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class AttemptPhase(StrEnum):
    """How far an attempt came: before `data` a repeat is impossible."""

    CLAIMED = "claimed"
    DATA = "data"
    DONE = "done"


class Delivery(Base):
    """One mail to one person, rendered once and kept as the bytes that are sent.

    The key says what it is for (`edition-12`, `prompt-7-2`); unique, so queueing twice is
    harmless. The same Message-ID, Date and bytes go out on every try.
    """

    __tablename__ = "deliveries"
    __table_args__ = (
        # In the order in which they go out.
        Index(None, "state", "priority", "next_at", "id"),
        Index(None, "person_id", "created_at"),
        Index(None, "recipient"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[MailKind] = mapped_column(enum(MailKind))
    message_id: Mapped[str] = mapped_column(unique=True)
    #: None: a stand-in for a mail to nobody, so that an unknown address takes as long.
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    recipient: Mapped[str]
    envelope_from: Mapped[str]
    subject: Mapped[str]
    reply_token_hash: Mapped[str | None] = mapped_column(unique=True)
    #: Of the return path: a mail's reader, who knows its reply address, cannot make it.
    bounce_token_hash: Mapped[str | None] = mapped_column(unique=True, index=True)
    #: Small goes first: 0 for sign-in, 5 for summaries.
    priority: Mapped[int] = mapped_column(default=5)
    state: Mapped[DeliveryState] = mapped_column(
        enum(DeliveryState), default=DeliveryState.QUEUED
    )
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    next_at: Mapped[datetime]
    #: After this moment it is not sent any more.
    not_after: Mapped[datetime]
    lease_token: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    phase: Mapped[AttemptPhase | None] = mapped_column(enum(AttemptPhase))
    last_code: Mapped[int | None]
    last_error: Mapped[str] = mapped_column(default="")
    sent_at: Mapped[datetime | None]

    items: Mapped[list["DeliveryItem"]] = relationship(
        order_by="DeliveryItem.number", cascade="all, delete-orphan"
    )
    body: Mapped["DeliveryBody"] = relationship(cascade="all, delete-orphan")
    #: The message as it is sent; empty if it could not be written.
    raw: AssociationProxy[bytes] = association_proxy(
        "body", "raw", creator=lambda raw: DeliveryBody(raw=raw)
    )


class DeliveryBody(Base):
    """The bytes of a mail, apart from its state.

    The state changes three times on the way out, and a database writes the whole row anew
    each time: with 40 kB in it that was most of the work of sending.
    """

    __tablename__ = "delivery_bodies"

    delivery_id: Mapped[int] = mapped_column(
        ForeignKey("deliveries.id", ondelete="CASCADE"), primary_key=True
    )
    raw: Mapped[bytes] = mapped_column(LargeBinary)


class DeliveryItem(Base):
    """What number 3 in a mail is about, so that "re 3: …" finds it."""

    __tablename__ = "delivery_items"
    __table_args__ = (UniqueConstraint("delivery_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    delivery_id: Mapped[int] = mapped_column(
        ForeignKey("deliveries.id", ondelete="CASCADE")
    )
    number: Mapped[int]
    prompt_id: Mapped[int | None] = mapped_column(ForeignKey("prompts.id"), index=True)
    submission_id: Mapped[int | None] = mapped_column(ForeignKey("submissions.id"))
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"))
    lead_id: Mapped[int | None] = mapped_column(ForeignKey("leads.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaigns.id"))
    note_id: Mapped[int | None] = mapped_column(ForeignKey("notes.id"))
    #: For which side the reader is asked about the fit of the lead, if that is asked.
    fit_team: Mapped[Team | None] = mapped_column(enum(Team))


class DeliveryAttempt(Base):
    """One try to hand a mail to the server, for the admin and for counting repeats."""

    __tablename__ = "delivery_attempts"
    __table_args__ = (
        UniqueConstraint("delivery_id", "number"),
        Index(None, "ended_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    delivery_id: Mapped[int] = mapped_column(
        ForeignKey("deliveries.id", ondelete="CASCADE")
    )
    number: Mapped[int]
    worker: Mapped[str]
    phase: Mapped[AttemptPhase] = mapped_column(enum(AttemptPhase))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    code: Mapped[int | None]
    text: Mapped[str] = mapped_column(default="")
    #: What the server's no was about, if it said no.
    refusal: Mapped[Refusal | None] = mapped_column(enum(Refusal))


class Suppression(Base):
    """An address that gets no more mail; only a keyed hash of it is kept."""

    __tablename__ = "suppressions"

    address_hash: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    since_at: Mapped[datetime]
    until_at: Mapped[datetime | None]


class OutboxPause(Base):
    """That the whole outbox waits, because the mail server is away or refuses us.

    No row: mail flows. One row at most; the first claim after `next_try_at` is a probe.
    """

    __tablename__ = "outbox_pauses"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    since_at: Mapped[datetime]
    next_try_at: Mapped[datetime]
    tries: Mapped[int]
    reason: Mapped[str]
