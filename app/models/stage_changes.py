"""That a lead came to another stage, and whether the other side has seen it."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.models.base import Base, enum
from app.models.leads import Lead
from app.models.people import Person

_UNSEEN = "seen_at IS NULL AND aware_id IS NOT NULL"


class StageChange(Base):
    """One step of a lead, and the one person who is to know of it."""

    __tablename__ = "stage_changes"
    __table_args__ = (
        Index(
            "ix_stage_changes_unseen",
            "aware_id",
            "changed_at",
            sqlite_where=text(_UNSEEN),
            postgresql_where=text(_UNSEEN),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("leads.id"), index=True)
    before: Mapped[Stage] = mapped_column(enum(Stage))
    after: Mapped[Stage] = mapped_column(enum(Stage))
    changed_at: Mapped[datetime]
    #: Whose words changed it; None where nobody's did, as when an answer is taken back.
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    #: The side that led from then on, by the settings of that day.
    leading: Mapped[Team] = mapped_column(enum(Team))
    #: Who is to know; None where there is nobody on the other side.
    aware_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    seen_at: Mapped[datetime | None]

    lead: Mapped[Lead] = relationship()
    by: Mapped[Person | None] = relationship(foreign_keys=[by_id])
    aware: Mapped[Person | None] = relationship(foreign_keys=[aware_id])
