"""What people said: submissions, answers, and drafts of both."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.question_kinds import AnswerValue
from app.domain.questions import SurveyKind
from app.models.base import Base, enum
from app.models.campaigns import Campaign
from app.models.leads import Lead
from app.models.people import Person
from app.models.surveys import Question, SurveyVersion


class Submission(Base):
    """One person's filled-in version of a survey at one moment."""

    __tablename__ = "submissions"
    __table_args__ = (
        Index(None, "kind", "submitted_at"),
        Index(None, "author_id", "submitted_at"),
        Index(None, "version_id", "submitted_at"),
        UniqueConstraint("author_id", "form_key"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[SurveyKind] = mapped_column(enum(SurveyKind))
    version_id: Mapped[int] = mapped_column(ForeignKey("survey_versions.id"))
    #: Who filled it in; of a buyer's words, who gave the buyer the link.
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    lead_id: Mapped[int | None] = mapped_column(ForeignKey("leads.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(
        ForeignKey("campaigns.id"), index=True
    )
    submitted_at: Mapped[datetime]
    #: Made by the author's form; the same form sent twice is one submission.
    form_key: Mapped[str]

    author: Mapped[Person] = relationship()
    version: Mapped[SurveyVersion] = relationship()
    lead: Mapped[Lead | None] = relationship()
    campaign: Mapped[Campaign | None] = relationship()
    answers: Mapped[list["Answer"]] = relationship(
        back_populates="submission", order_by="Answer.question_id"
    )


class Answer(Base):
    """What was said to one question."""

    __tablename__ = "answers"

    submission_id: Mapped[int] = mapped_column(
        ForeignKey("submissions.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[int] = mapped_column(
        ForeignKey("questions.id"), primary_key=True, index=True
    )
    value: Mapped[AnswerValue] = mapped_column(JSON)

    submission: Mapped[Submission] = relationship(back_populates="answers")
    question: Mapped[Question] = relationship()


class Draft(Base):
    """What a person has typed so far, kept until it is sent."""

    __tablename__ = "drafts"
    __table_args__ = (UniqueConstraint("person_id", "kind", "subject"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    kind: Mapped[SurveyKind] = mapped_column(enum(SurveyKind))
    #: What it is about where one can have several, such as `campaign-3`.
    subject: Mapped[str] = mapped_column(default="")
    version_id: Mapped[int] = mapped_column(ForeignKey("survey_versions.id"))
    #: Made by the form; once that form was sent, a late copy of its draft is dropped.
    form_key: Mapped[str] = mapped_column(default="")
    values: Mapped[dict[str, Any]] = mapped_column(JSON)
    saved_at: Mapped[datetime]
