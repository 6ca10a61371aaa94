"""Programs elsewhere that are told of outcomes, and each message to them."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.listeners import CallState, Told
from app.models.base import Base, enum
from app.models.people import Person


class Listener(Base):
    """A URL that is called whenever an outcome is recorded or undone."""

    __tablename__ = "listeners"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str]
    #: By Standard Webhooks, with its prefix `whsec_`.
    secret: Mapped[str]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]
    #: Failures in a row, since when, and until when it is left alone.
    failures: Mapped[int] = mapped_column(default=0)
    failing_since: Mapped[datetime | None]
    wait_until: Mapped[datetime | None]
    #: It is not called any more: an admin said so, or it has failed for too long.
    disabled_at: Mapped[datetime | None]

    person: Mapped[Person] = relationship()


class Call(Base):
    """One message to one listener, written with the fact that it tells of."""

    __tablename__ = "calls"
    __table_args__ = (
        Index(None, "state", "next_at"),
        Index(None, "listener_id", "id"),
        Index(None, "created_at"),
        UniqueConstraint("listener_id", "message_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    listener_id: Mapped[int] = mapped_column(
        ForeignKey("listeners.id", ondelete="CASCADE")
    )
    #: Says what it tells of; the same on every try, so that a listener can drop repeats.
    message_id: Mapped[str]
    kind: Mapped[Told] = mapped_column(enum(Told))
    #: The JSON that is sent, whole.
    body: Mapped[str]
    state: Mapped[CallState] = mapped_column(enum(CallState), default=CallState.WAITING)
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    next_at: Mapped[datetime]
    #: Who has it in hand at present; free again when the lease has run out.
    lease_token: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    last_status: Mapped[int | None]
    last_error: Mapped[str] = mapped_column(default="")
    done_at: Mapped[datetime | None]

    listener: Mapped[Listener] = relationship()
