"""The rivals that people name."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Competitor(Base):
    """A rival that was in the picture; the list is the admin's."""

    __tablename__ = "competitors"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    #: The rivals named last are offered first.
    last_named_at: Mapped[datetime | None]
    retired_at: Mapped[datetime | None]
    #: The rival of whom this is another name.
    same_as_id: Mapped[int | None] = mapped_column(ForeignKey("competitors.id"))
