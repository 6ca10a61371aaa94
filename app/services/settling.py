"""Brings a lead in line with what was said of it: stage, prompts, mails, next question."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.outcomes import Trust, stage_of
from app.domain.trust import Given, standing
from app.models import (
    Delivery,
    DeliveryItem,
    DeliveryState,
    Lead,
    MailKind,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.services import cadences, outbox, stages


def of_lead(session: Session, lead: Lead) -> Sequence[Outcome]:
    """All that was ever said of a lead, oldest first, whether it counts or not."""
    return session.scalars(
        select(Outcome)
        .where(Outcome.lead_id == lead.id)
        .options(joinedload(Outcome.person).lazyload(Person.memberships))
        .order_by(Outcome.said_at, Outcome.id)
    ).all()


def that_counts(session: Session, lead: Lead) -> Outcome | None:
    """The one outcome that says where the lead stands."""
    return the_one_that_counts(lead, _said(session, lead), _asked(session, lead))


def the_one_that_counts(
    lead: Lead, said: Sequence[Outcome], asked: Sequence[Prompt]
) -> Outcome | None:
    """The same for a lead whose outcomes and prompts are loaded, oldest first."""
    counted = _standing(lead, said, asked)
    by_id = {outcome.id: outcome for outcome in said}
    return by_id[counted[-1].outcome_id] if counted else None


def settle(session: Session, lead: Lead, now: datetime) -> None:
    """Call it whenever an outcome was added, undone or doubted."""
    said = _said(session, lead)
    asked = _asked(session, lead)
    counted = _standing(lead, said, asked)
    last = counted[-1] if counted else None
    lead.outcome_kind = last.kind if last else None
    lead.outcome_at = last.said_at if last else None
    before = lead.stage
    lead.stage = stage_of(
        lead.outcome_kind, handed_over=lead.handed_over_at is not None
    )
    stages.note(session, lead, before, _who_said(session, last), now)
    if asked:
        _settle_prompt(session, asked[-1], said, now)
    cadences.reschedule_by(session, lead, cadences.history_of(lead, asked, said))


def close(session: Session, prompt: Prompt, state: PromptState, now: datetime) -> None:
    """End an open prompt, and take back its mails that have not gone and ask nothing else."""
    prompt.state = state
    prompt.closed_at = now
    session.flush()  # The mails are judged by the states of their prompts.
    for delivery in _waiting_mails(session, prompt):
        ids = [item.prompt_id for item in delivery.items]
        still_open = select(Prompt.id).where(
            Prompt.id.in_(ids), Prompt.state == PromptState.OPEN
        )
        if session.scalar(still_open.limit(1)) is None:
            outbox.cancel(session, delivery.key, now)


def _who_said(session: Session, given: Given | None) -> Person | None:
    outcome = session.get(Outcome, given.outcome_id) if given else None
    return session.get(Person, outcome.person_id) if outcome else None


def _said(session: Session, lead: Lead) -> Sequence[Outcome]:
    return session.scalars(
        select(Outcome)
        .where(Outcome.lead_id == lead.id)
        .order_by(Outcome.said_at, Outcome.id)
    ).all()


def _standing(
    lead: Lead, said: Sequence[Outcome], asked: Sequence[Prompt]
) -> list[Given]:
    return standing(cadences.given(lead, said, asked))


def _asked(session: Session, lead: Lead) -> Sequence[Prompt]:
    return session.scalars(
        select(Prompt).where(Prompt.lead_id == lead.id).order_by(Prompt.id)
    ).all()


def _settle_prompt(
    session: Session, prompt: Prompt, said: Sequence[Outcome], now: datetime
) -> None:
    """Close a lead's latest prompt if it has an answer, open it again if it lost it."""
    is_answered = any(
        one.undone_at is None
        and one.trust is not Trust.SUSPECT
        and one.said_at >= prompt.opened_at
        for one in said
    )
    if prompt.is_open and is_answered:
        close(session, prompt, PromptState.ANSWERED, now)
    elif prompt.state is PromptState.ANSWERED and not is_answered:
        prompt.state = PromptState.OPEN
        prompt.closed_at = None


def _waiting_mails(session: Session, prompt: Prompt) -> Sequence[Delivery]:
    return session.scalars(
        select(Delivery)
        .join(Delivery.items)
        .where(
            DeliveryItem.prompt_id == prompt.id,
            Delivery.state == DeliveryState.QUEUED,
            Delivery.kind == MailKind.PROMPT,
        )
        .options(selectinload(Delivery.items))
    ).all()
