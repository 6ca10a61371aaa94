"""People, their teams and their further addresses."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.teams import AnswerBy, Pace, Role, Team
from app.models.base import Base, enum


class Person(Base):
    """Anyone who gets our mail."""

    __tablename__ = "people"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    #: Lower case; see `services.people.clean_address`.
    address: Mapped[str] = mapped_column(unique=True)
    role: Mapped[Role] = mapped_column(enum(Role), default=Role.MEMBER)
    #: None: the workspace's.
    zone: Mapped[str | None]
    language: Mapped[str | None]
    weekly_day: Mapped[int | None]
    weekly_hour: Mapped[int | None]
    #: Both days belong to the absence; None for `away_until`: no end known.
    away_from: Mapped[date | None]
    away_until: Mapped[date | None]
    deputy_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    left_on: Mapped[date | None]
    mail_off_at: Mapped[datetime | None]
    #: What the buttons in this person's mails are.
    answer_by: Mapped[AnswerBy] = mapped_column(enum(AnswerBy), default=AnswerBy.BOTH)
    #: How often this person wants to be asked.
    pace: Mapped[Pace] = mapped_column(enum(Pace), default=Pace.USUAL)
    created_at: Mapped[datetime]

    memberships: Mapped[list["Membership"]] = relationship(
        lazy="selectin", cascade="all, delete-orphan"
    )
    aliases: Mapped[list["Alias"]] = relationship(cascade="all, delete-orphan")
    deputy: Mapped["Person | None"] = relationship(remote_side="Person.id")

    @property
    def teams(self) -> frozenset[Team]:
        return frozenset(membership.team for membership in self.memberships)

    @property
    def is_admin(self) -> bool:
        return self.role is Role.ADMIN

    def has_left_on(self, day: date) -> bool:
        """Whether the person is gone on that day."""
        return self.left_on is not None and self.left_on <= day

    def is_away_on(self, day: date) -> bool:
        """Whether the day, in the person's own zone, belongs to an absence."""
        if self.away_from is None or day < self.away_from:
            return False
        return self.away_until is None or day <= self.away_until


class Membership(Base):
    """That a person is in a team; one person may be in both."""

    __tablename__ = "memberships"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
    team: Mapped[Team] = mapped_column(enum(Team), primary_key=True)


class Alias(Base):
    """A further address that a person writes from."""

    __tablename__ = "aliases"

    address: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), index=True
    )
