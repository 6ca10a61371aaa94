"""Prompts: one question to one person about one lead, and what is said to it.

The parts live in their own modules: when to ask in `asking`, what a mail offers in
`choices`, what is said in `outcomes`, pressed buttons in `clicks`.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.models import Campaign, Lead, Person, Prompt, PromptState
from app.services.asking import ask, due, put_off, take_due
from app.services.choices import Choice, Question, choices, label, questions
from app.services.outcomes import (
    LeadMoved,
    NotYourAnswer,
    Said,
    TooLateToUndo,
    has_moved,
    record_outcome,
    undo,
)

__all__ = [
    "Choice",
    "LeadMoved",
    "NotYourAnswer",
    "Question",
    "Said",
    "TooLateToUndo",
    "ask",
    "by_ids",
    "choices",
    "due",
    "has_moved",
    "label",
    "owed",
    "put_off",
    "questions",
    "record_outcome",
    "take_due",
    "undo",
]

_WITH_LEAD = (
    joinedload(Prompt.lead).joinedload(Lead.campaign).selectinload(Campaign.intents),
    joinedload(Prompt.person),
)


def owed(session: Session, person: Person) -> Sequence[Prompt]:
    """The open questions that the person was asked, the oldest first."""
    return session.scalars(
        select(Prompt)
        .where(Prompt.person_id == person.id, Prompt.state == PromptState.OPEN)
        .options(*_WITH_LEAD)
        .order_by(Prompt.opened_at, Prompt.id)
    ).all()


def by_ids(session: Session, ids: Iterable[int]) -> dict[int, Prompt]:
    """The prompts with their leads, by id."""
    found = session.scalars(
        select(Prompt).where(Prompt.id.in_(list(ids))).options(*_WITH_LEAD)
    )
    return {prompt.id: prompt for prompt in found}
