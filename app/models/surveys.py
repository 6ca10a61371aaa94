"""Surveys, their versions and questions."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.questions import Choice, QuestionKind, SurveyKind, Topic
from app.domain.teams import Team
from app.models.base import Base, enum


class Survey(Base):
    """An ordered set of questions with a history of versions."""

    __tablename__ = "surveys"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[SurveyKind] = mapped_column(enum(SurveyKind), unique=True)
    #: Who fills it in; None: the buyer.
    team: Mapped[Team | None] = mapped_column(enum(Team))
    created_at: Mapped[datetime]


class SurveyVersion(Base):
    """The survey at one time; once published it never changes."""

    __tablename__ = "survey_versions"
    __table_args__ = (UniqueConstraint("survey_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    survey_id: Mapped[int] = mapped_column(ForeignKey("surveys.id"))
    number: Mapped[int]
    published_at: Mapped[datetime | None]
    published_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    survey: Mapped[Survey] = relationship(lazy="joined")
    questions: Mapped[list["Question"]] = relationship(
        order_by="Question.position", lazy="selectin"
    )


class Question(Base):
    """One question of one version; the key names it through all versions."""

    __tablename__ = "questions"
    __table_args__ = (UniqueConstraint("version_id", "key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("survey_versions.id"))
    key: Mapped[str]
    position: Mapped[int]
    kind: Mapped[QuestionKind] = mapped_column(enum(QuestionKind))
    topic: Mapped[Topic | None] = mapped_column(enum(Topic))
    wording: Mapped[str]
    help: Mapped[str] = mapped_column(default="")
    required: Mapped[bool] = mapped_column(default=False)
    #: [{"id": …, "label": …}], in order.
    options: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list)
    #: What it costs to answer, in seconds.
    seconds: Mapped[int]
    retired_at: Mapped[datetime | None]

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(option["id"], option["label"]) for option in self.options)
