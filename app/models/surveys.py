"""Surveys, their versions and questions."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.question_kinds import Choice, QuestionKind
from app.domain.questions import Naming, ShowIf, SurveyKind, Topic
from app.domain.teams import Team
from app.models.base import Base, enum
from app.models.people import Person


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
    #: What was promised to whoever fills it in, so that it holds for ever.
    naming: Mapped[Naming] = mapped_column(enum(Naming), default=Naming.NAMED)

    published_by: Mapped[Person | None] = relationship()
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
    #: {"key": …, "choice": …} of the question that it hangs on.
    show_if: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    #: The team that is asked; None: everybody who fills in the survey.
    audience: Mapped[Team | None] = mapped_column(enum(Team))
    #: The key of the question in whose place this one came when its meaning changed.
    replaces: Mapped[str] = mapped_column(default="")
    retired_at: Mapped[datetime | None]

    @property
    def condition(self) -> ShowIf | None:
        return (
            ShowIf(self.show_if["key"], self.show_if["choice"])
            if self.show_if
            else None
        )

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(option["id"], option["label"]) for option in self.options)


class SurveyDraft(Base):
    """What admins have changed and not yet published; one for each survey."""

    __tablename__ = "survey_drafts"

    survey_id: Mapped[int] = mapped_column(ForeignKey("surveys.id"), primary_key=True)
    #: Grows with each save, so that nobody publishes what they have not seen.
    revision: Mapped[int]
    #: All of it, see `survey_sheets.as_plain`; None once it was published or thrown away.
    sheet: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    saved_at: Mapped[datetime]
    saved_by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))

    saved_by: Mapped[Person] = relationship()


class Participation(Base):
    """That a person has answered in a week; apart from what was said, and without a time."""

    __tablename__ = "participations"

    survey_id: Mapped[int] = mapped_column(ForeignKey("surveys.id"), primary_key=True)
    monday: Mapped[date] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
    )
