"""What marketing runs, and what it is for."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.questions import Warmth
from app.models.base import Base, enum
from app.models.people import Person


class Campaign(Base):
    """What marketing runs; its latest intent says what it is for."""

    __tablename__ = "campaigns"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    owner_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    warmth: Mapped[Warmth] = mapped_column(enum(Warmth), default=Warmth.INTERESTED)
    closed_at: Mapped[datetime | None]
    #: When somebody last said that its card is still right.
    confirmed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    owner: Mapped[Person] = relationship()
    intents: Mapped[list["CampaignIntent"]] = relationship(
        order_by="CampaignIntent.number", back_populates="campaign"
    )


class CampaignIntent(Base):
    """What a campaign is for, in numbered revisions.

    The columns are those that mails and prompts use; all else is in the submission.
    """

    __tablename__ = "campaign_intents"
    __table_args__ = (UniqueConstraint("campaign_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    number: Mapped[int]
    submission_id: Mapped[int] = mapped_column(
        ForeignKey("submissions.id"), unique=True
    )
    audience: Mapped[str] = mapped_column(default="")
    not_for: Mapped[str] = mapped_column(default="")
    goal: Mapped[str] = mapped_column(default="")
    message: Mapped[str] = mapped_column(default="")
    offer: Mapped[str] = mapped_column(default="")
    #: What a lead from it looks like: 2 to 6 clauses.
    clauses: Mapped[list[str]] = mapped_column(JSON, default=list)
    opener: Mapped[str] = mapped_column(default="")
    success: Mapped[str] = mapped_column(default="")
    #: The one thing marketing wants to learn from sales.
    learning_question: Mapped[str] = mapped_column(default="")
    declared_at: Mapped[datetime] = mapped_column(index=True)

    campaign: Mapped[Campaign] = relationship(back_populates="intents")
