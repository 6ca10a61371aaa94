"""Questions to people about leads, and what they said became of them."""

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, Numeric, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.outcomes import OutcomeKind, Reason, Trust, Way
from app.models.base import Base, enum
from app.models.leads import Lead
from app.models.people import Person


class PromptState(StrEnum):
    """Where a prompt stands."""

    OPEN = "open"
    ANSWERED = "answered"
    EXPIRED = "expired"
    MOVED = "moved"


class Prompt(Base):
    """One question to one person about one lead, asked in one or more mails."""

    __tablename__ = "prompts"
    __table_args__ = (
        Index(None, "person_id", "state"),
        # At most one open question about a lead: two jobs at once cannot ask twice.
        Index(
            "uq_prompts_open_lead",
            "lead_id",
            unique=True,
            sqlite_where=text("state = 'open'"),
            postgresql_where=text("state = 'open'"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("leads.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[PromptState] = mapped_column(
        enum(PromptState), default=PromptState.OPEN
    )
    #: How many mails have asked it so far.
    times_asked: Mapped[int] = mapped_column(default=0)
    #: How many of them since the person last said anything about it.
    asked_in_vain: Mapped[int] = mapped_column(default=0)
    opened_at: Mapped[datetime]
    last_asked_at: Mapped[datetime | None]
    #: "Ask me in two weeks".
    ask_again_on: Mapped[date | None]
    #: When a reply about it was last answered with a question.
    asked_back_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    #: Two people said different things: the owner is asked which it is, in one mail.
    settles: Mapped[bool] = mapped_column(default=False)
    #: What marketing wants to learn; in a lead's first prompt only.
    learning_question: Mapped[str] = mapped_column(default="")

    lead: Mapped[Lead] = relationship()
    person: Mapped[Person] = relationship()

    @property
    def is_open(self) -> bool:
        return self.state is PromptState.OPEN


class Outcome(Base):
    """What became of a lead, said once at one moment; never changed, at most undone."""

    __tablename__ = "outcomes"
    __table_args__ = (
        Index(None, "lead_id", "said_at"),
        Index(None, "said_at"),
        UniqueConstraint("inbound_id", "lead_id"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("leads.id"))
    prompt_id: Mapped[int | None] = mapped_column(ForeignKey("prompts.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[OutcomeKind] = mapped_column(enum(OutcomeKind))
    reason: Mapped[Reason | None] = mapped_column(enum(Reason))
    amount: Mapped[Decimal | None] = mapped_column(Numeric(14, 2))
    currency: Mapped[str | None]
    next_step_on: Mapped[date | None]
    next_step: Mapped[str] = mapped_column(default="")
    competitor: Mapped[str] = mapped_column(default="")
    goal: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    #: The answer to the prompt's learning question.
    learning: Mapped[str] = mapped_column(default="")
    #: Of the campaign's clauses on what a lead looks like, those that this one does not meet.
    missed: Mapped[list[str]] = mapped_column(JSON, default=list)
    way: Mapped[Way] = mapped_column(enum(Way))
    trust: Mapped[Trust] = mapped_column(enum(Trust))
    said_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    #: The mail it was answered in, if it was; unique with the lead, so that a mail counts once.
    inbound_id: Mapped[int | None] = mapped_column(ForeignKey("inbound_messages.id"))
    #: The mail whose button was pressed, and a keyed hash of the browser that pressed it.
    delivery_id: Mapped[int | None] = mapped_column(
        ForeignKey("deliveries.id", ondelete="SET NULL"), index=True
    )
    client_hash: Mapped[str] = mapped_column(default="")

    lead: Mapped[Lead] = relationship()
    person: Mapped[Person] = relationship()
    prompt: Mapped[Prompt | None] = relationship()
