"""Programs that may use the JSON API, and the answers that they may ask for again."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base
from app.models.people import Person


class ApiClient(Base):
    """One program with one token, of which only the hash is kept."""

    __tablename__ = "api_clients"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    token_hash: Mapped[str] = mapped_column(unique=True)
    #: The first characters of the token, by which an admin knows it again.
    hint: Mapped[str]
    #: What it may do: values of `domain.scopes.Scope`.
    scopes: Mapped[list[str]] = mapped_column(JSON)
    #: Who let it in, and answers for the leads that it hands over.
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    created_at: Mapped[datetime]
    #: To the hour, so that a busy client does not write at each request.
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]

    person: Mapped[Person] = relationship()


class ApiAnswer(Base):
    """The answer to a request that carried an idempotency key."""

    __tablename__ = "api_answers"
    __table_args__ = (Index(None, "created_at"),)

    client_id: Mapped[int] = mapped_column(
        ForeignKey("api_clients.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(primary_key=True)
    #: SHA-256 of the body that came with it.
    digest: Mapped[str]
    created_at: Mapped[datetime]
    status: Mapped[int] = mapped_column(default=0)
    content: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
