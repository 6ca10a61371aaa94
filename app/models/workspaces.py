"""The workspace: one row with what admins set."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import JSON, CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.teams import ProspectNaming
from app.models.base import Base, enum


class Workspace(Base):
    """One company: its name, zone, language and cadence."""

    __tablename__ = "workspaces"
    # One company a service: the check makes a second row impossible.
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True, default=1)
    name: Mapped[str]
    zone: Mapped[str]
    language: Mapped[str] = mapped_column(default="en")
    currency: Mapped[str] = mapped_column(default="EUR")
    #: Monday is 0, as in `date.weekday()`; the hour is local to each reader.
    weekly_day: Mapped[int] = mapped_column(default=0)
    weekly_hour: Mapped[int] = mapped_column(default=9)
    prompt_hour: Mapped[int] = mapped_column(default=8)
    prospect_naming: Mapped[ProspectNaming] = mapped_column(
        enum(ProspectNaming), default=ProspectNaming.FULL
    )
    #: What this company calls the outcomes: code -> label; others keep our words.
    outcome_labels: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    #: The numbers of the prompts' cadence that differ from ours, by name.
    cadence: Mapped[dict[str, int | Sequence[int]]] = mapped_column(JSON, default=dict)
    #: Days without prompts, as ISO dates.
    holidays: Mapped[list[str]] = mapped_column(JSON, default=list)
    #: Which team leads a stage, where it is not ours: stage -> team.
    stage_leads: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    created_at: Mapped[datetime]
