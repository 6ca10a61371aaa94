"""What the field asks of marketing."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base, enum
from app.models.people import Person
from app.models.submissions import Submission


class RequestState(StrEnum):
    """What marketing said to a request."""

    OPEN = "open"
    SEEN = "seen"
    THINKING = "thinking"
    CHANGED = "changed"
    DECLINED = "declined"


class Request(Base):
    """One thing that marketing should make, change or stop, with its answer."""

    __tablename__ = "requests"
    __table_args__ = (
        Index(None, "state", "raised_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    submission_id: Mapped[int | None] = mapped_column(
        ForeignKey("submissions.id"), unique=True
    )
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    text: Mapped[str]
    state: Mapped[RequestState] = mapped_column(
        enum(RequestState), default=RequestState.OPEN
    )
    raised_at: Mapped[datetime]
    answer: Mapped[str] = mapped_column(default="")
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    answered_at: Mapped[datetime | None] = mapped_column(index=True)

    author: Mapped[Person] = relationship(foreign_keys=[author_id])
    answered_by: Mapped[Person | None] = relationship(foreign_keys=[answered_by_id])
    submission: Mapped[Submission | None] = relationship()
