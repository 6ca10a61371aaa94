"""Whether we have what a buyer needs, as each of the two sides says."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.fit import FitVerdict
from app.domain.outcomes import Trust
from app.domain.teams import Team
from app.models.base import Base, enum
from app.models.leads import Lead
from app.models.people import Person


class Fit(Base):
    """One side's answer at one moment; never changed, the newest that counts stands."""

    __tablename__ = "fits"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("leads.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    team: Mapped[Team] = mapped_column(enum(Team))
    verdict: Mapped[FitVerdict] = mapped_column(enum(FitVerdict))
    trust: Mapped[Trust] = mapped_column(enum(Trust))
    said_at: Mapped[datetime] = mapped_column(index=True)
    #: The mail whose button was pressed, and a keyed hash of the browser that pressed it.
    delivery_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id", ondelete="SET NULL"), index=True
    )
    client_hash: Mapped[str] = mapped_column(default="")

    lead: Mapped[Lead] = relationship()
    person: Mapped[Person] = relationship()


class FitAsk(Base):
    """That one side's person was asked about a lead: once, whatever became of it."""

    __tablename__ = "fit_asks"
    __table_args__ = (
        UniqueConstraint("lead_id", "team", "person_id"),
        Index(None, "person_id", "asked_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("leads.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    team: Mapped[Team] = mapped_column(enum(Team))
    asked_at: Mapped[datetime]

    lead: Mapped[Lead] = relationship()
