"""What people wrote beside an outcome, kept word for word."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base
from app.models.leads import Lead
from app.models.people import Person


class Note(Base):
    """Words about a lead, or about an item of a weekly mail, that are no outcome."""

    __tablename__ = "notes"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    lead_id: Mapped[int | None] = mapped_column(ForeignKey("leads.id"), index=True)
    submission_id: Mapped[int | None] = mapped_column(
        ForeignKey("submissions.id"), index=True
    )
    campaign_id: Mapped[int | None] = mapped_column(
        ForeignKey("campaigns.id"), index=True
    )
    #: The note that this one answers.
    answers_id: Mapped[int | None] = mapped_column(ForeignKey("notes.id"), index=True)
    inbound_id: Mapped[int | None] = mapped_column(
        ForeignKey("inbound_messages.id", ondelete="SET NULL")
    )
    text: Mapped[str]
    written_at: Mapped[datetime] = mapped_column(index=True)

    author: Mapped[Person] = relationship()
    lead: Mapped[Lead | None] = relationship()
