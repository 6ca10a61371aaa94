"""The stored fact that a reader's summary of a week went out."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, enum
from app.models.deliveries import Delivery
from app.models.people import Person


class EditionState(StrEnum):
    """Whether the week's mail went out."""

    PUBLISHED = "published"
    SKIPPED = "skipped"


class Edition(Base):
    """One reader's week; unique per reader and local ISO week, which is the lock."""

    __tablename__ = "editions"
    __table_args__ = (
        UniqueConstraint("person_id", "week"),
        Index(None, "person_id", "covers_until"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    #: The reader's local ISO week, such as `2026-W48`.
    week: Mapped[str]
    state: Mapped[EditionState] = mapped_column(enum(EditionState))
    #: Why it was skipped: a short fixed code.
    reason: Mapped[str] = mapped_column(default="")
    covers_from: Mapped[datetime]
    covers_until: Mapped[datetime]
    published_at: Mapped[datetime]
    delivery_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id"), unique=True
    )

    person: Mapped[Person] = relationship()
    delivery: Mapped[Delivery | None] = relationship()
