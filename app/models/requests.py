"""What the field asks of marketing."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import Trust
from app.domain.requests import RequestState as RequestState
from app.models.base import Base, enum
from app.models.people import Person
from app.models.submissions import Submission


class Request(Base):
    """One thing that marketing should make, change or stop, with its latest answer."""

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
    #: The text as `domain.requests.text_key` makes it, so that the same words are found.
    text_key: Mapped[str] = mapped_column(default="", index=True)
    #: The earlier request that says the same; what that one hears, this one hears too.
    same_as_id: Mapped[int | None] = mapped_column(
        ForeignKey("requests.id"), index=True
    )
    state: Mapped[RequestState] = mapped_column(
        enum(RequestState), default=RequestState.OPEN
    )
    raised_at: Mapped[datetime]
    answer: Mapped[str] = mapped_column(default="")
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    answered_at: Mapped[datetime | None] = mapped_column(index=True)

    answers: Mapped[list["RequestAnswer"]] = relationship(
        order_by="RequestAnswer.id", back_populates="request"
    )
    author: Mapped[Person] = relationship(foreign_keys=[author_id])
    answered_by: Mapped[Person | None] = relationship(foreign_keys=[answered_by_id])
    submission: Mapped[Submission | None] = relationship()
    same_as: Mapped["Request | None"] = relationship(
        remote_side="Request.id", back_populates="same"
    )
    #: Those that say the same, the oldest first.
    same: Mapped[list["Request"]] = relationship(
        back_populates="same_as", order_by="Request.id"
    )

    @property
    def voices(self) -> int:
        """How many people said it."""
        return len({self.author_id, *(one.author_id for one in self.same)})

    @property
    def last_news_at(self) -> datetime:
        """When it was raised, or last answered."""
        return self.answered_at or self.raised_at


class RequestAnswer(Base):
    """What marketing said to a request at one moment; never changed."""

    __tablename__ = "request_answers"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(
        ForeignKey("requests.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[RequestState] = mapped_column(enum(RequestState))
    words: Mapped[str] = mapped_column(default="")
    said_at: Mapped[datetime]
    #: A suspect answer is kept and does not count.
    trust: Mapped[Trust] = mapped_column(enum(Trust), default=Trust.VERIFIED)
    #: The mail whose button was pressed, and a keyed hash of the browser that pressed it.
    delivery_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id", ondelete="SET NULL"), index=True
    )
    client_hash: Mapped[str] = mapped_column(default="")

    request: Mapped[Request] = relationship(back_populates="answers")
    person: Mapped[Person] = relationship()
