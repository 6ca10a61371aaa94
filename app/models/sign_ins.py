"""Requests to sign in, and the browsers that are signed in."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base
from app.models.people import Person


class SignIn(Base):
    """One request to sign in: a link and a code in the same mail, good once for 10 minutes.

    A request for an unknown address is stored too, without a person, so that it looks and
    takes the same.
    """

    __tablename__ = "sign_ins"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), index=True
    )
    token_hash: Mapped[str] = mapped_column(unique=True)
    code_hash: Mapped[str]
    #: Of the cookie of the browser that asked; only there the link's button works.
    browser_hash: Mapped[str] = mapped_column(index=True)
    tries: Mapped[int] = mapped_column(default=0)
    requested_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class BrowserSession(Base):
    """A browser in which a person is signed in; only the hash of its cookie is kept."""

    __tablename__ = "browser_sessions"

    id: Mapped[int] = mapped_column(primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), index=True
    )
    started_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    #: What the browser calls itself, so that a person knows it in the list.
    browser: Mapped[str] = mapped_column(default="")

    person: Mapped[Person] = relationship()
