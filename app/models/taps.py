"""Presses of mailed buttons that leave no answer of their own behind."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import Trust
from app.domain.trust import TapKind
from app.models.base import Base, enum
from app.models.people import Person


class Tap(Base):
    """One press by a browser that we do not know, kept for a while to tell machines by.

    What looked like a person's was done; a suspect one was not, or was taken back.
    """

    __tablename__ = "taps"
    __table_args__ = (Index(None, "person_id", "said_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[TapKind] = mapped_column(enum(TapKind))
    #: Which lead, step, card, outcome, week or person the kind is about.
    about_id: Mapped[int]
    said_at: Mapped[datetime] = mapped_column(index=True)
    trust: Mapped[Trust] = mapped_column(enum(Trust))
    delivery_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id", ondelete="SET NULL"), index=True
    )
    client_hash: Mapped[str]

    person: Mapped[Person] = relationship()
