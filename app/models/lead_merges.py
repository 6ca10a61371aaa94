"""That two leads turned out to be one, with everything that is needed to part them again."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.models.base import Base
from app.models.leads import Lead
from app.models.people import Person


class LeadMerge(Base):
    """One lead taken into another; the one taken in stays as an empty row."""

    __tablename__ = "lead_merges"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    kept_id: Mapped[int] = mapped_column(ForeignKey("leads.id"), index=True)
    taken_id: Mapped[int] = mapped_column(ForeignKey("leads.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    merged_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    #: Table -> ids of the rows that went over to the lead that was kept.
    moved: Mapped[dict[str, list[int]]] = mapped_column(JSON)
    #: Columns of both leads as they were, by name: `kept` those that were filled, `taken` all.
    before: Mapped[dict[str, dict[str, Any]]] = mapped_column(JSON)

    kept: Mapped[Lead] = relationship(foreign_keys=[kept_id])
    taken: Mapped[Lead] = relationship(foreign_keys=[taken_id])
    person: Mapped[Person] = relationship()
