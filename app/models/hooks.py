"""Webhooks that bring leads: their senders, what they sent, and each event in it."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, deferred, mapped_column, relationship

from app.domain.hooks import BodyState, EventState, HookKind
from app.models.base import Base, enum
from app.models.campaigns import Campaign
from app.models.people import Person


class HookSource(Base):
    """One sender with an address of its own, of which only the hash is kept."""

    __tablename__ = "hook_sources"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[HookKind] = mapped_column(enum(HookKind))
    token_hash: Mapped[str] = mapped_column(unique=True)
    #: What signatures are checked with; "" where the address is the only proof.
    secret: Mapped[str] = mapped_column(default="")
    #: Where records without a known campaign go, and who gets those without an owner.
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    #: Their key -> our field, "" for none; goes before what is guessed.
    chosen: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    #: Who let it in, and answers for the leads that it hands over.
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]
    last_received_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]

    campaign: Mapped[Campaign] = relationship()
    owner: Mapped[Person | None] = relationship(foreign_keys=[owner_id])
    person: Mapped[Person] = relationship(foreign_keys=[person_id])


class HookBody(Base):
    """One delivery as it came in, without what must not be stored."""

    __tablename__ = "hook_bodies"
    __table_args__ = (
        Index(None, "state", "id"),
        Index(None, "source_id", "id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(
        ForeignKey("hook_sources.id", ondelete="CASCADE")
    )
    received_at: Mapped[datetime]
    content_type: Mapped[str] = mapped_column(default="")
    #: The sender's id of this very message, where a header names one.
    message_id: Mapped[str] = mapped_column(default="")
    raw: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    size: Mapped[int]
    state: Mapped[BodyState] = mapped_column(enum(BodyState), default=BodyState.NEW)
    failures: Mapped[int] = mapped_column(default=0)
    try_again_at: Mapped[datetime]
    #: Why it cannot be read, for the log and the admin.
    error: Mapped[str] = mapped_column(default="")

    source: Mapped[HookSource] = relationship()


class HookEvent(Base):
    """One event of a sender, so that it counts once however often it is sent."""

    __tablename__ = "hook_events"
    __table_args__ = (
        UniqueConstraint("source_id", "event_id"),
        Index(None, "source_id", "state", "id"),
        Index(None, "source_id", "entity_id"),
        Index(None, "received_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(
        ForeignKey("hook_sources.id", ondelete="CASCADE")
    )
    body_id: Mapped[int | None] = mapped_column(
        ForeignKey("hook_bodies.id", ondelete="SET NULL"), index=True
    )
    #: The sender's, or one made of the body and the minute.
    event_id: Mapped[str]
    received_at: Mapped[datetime]
    #: By the sender's clock.
    occurred_at: Mapped[datetime | None]
    #: The sender's kind of record, and its id there.
    entity: Mapped[str]
    entity_id: Mapped[str] = mapped_column(default="")
    state: Mapped[EventState] = mapped_column(enum(EventState))
    #: Of a parked event, values by our field names: what it will fill.
    fields: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    lead_id: Mapped[int | None] = mapped_column(
        ForeignKey("leads.id", ondelete="SET NULL"), index=True
    )

    source: Mapped[HookSource] = relationship()
