"""Prospects that were handed over."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import OutcomeKind, Stage
from app.models.base import Base, enum
from app.models.campaigns import Campaign
from app.models.people import Person


class Lead(Base):
    """One prospect in one campaign, handed to one salesperson."""

    __tablename__ = "leads"
    __table_args__ = (
        Index(None, "owner_id", "stage"),
        Index(None, "campaign_id", "handed_over_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    company: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    job_title: Mapped[str] = mapped_column(default="")
    #: The id in the company's CRM.
    external_id: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    #: What the buyer tries to get done, in the buyer's words.
    goal: Mapped[str] = mapped_column(default="")
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    handed_over_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    handed_over_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    #: Kept in step by `services.prompts` so that lists need no history.
    stage: Mapped[Stage] = mapped_column(enum(Stage), default=Stage.NURTURE)
    outcome_kind: Mapped[OutcomeKind | None] = mapped_column(enum(OutcomeKind))
    outcome_at: Mapped[datetime | None]

    campaign: Mapped[Campaign] = relationship()
    owner: Mapped[Person | None] = relationship(foreign_keys=[owner_id])
    handed_over_by: Mapped[Person | None] = relationship(
        foreign_keys=[handed_over_by_id]
    )
