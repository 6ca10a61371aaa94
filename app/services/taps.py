"""Pressed buttons that leave no answer of their own: what they are about, and their undoing."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.orm import Session, aliased

from app.domain.trust import TapKind
from app.models import (
    Campaign,
    Lead,
    Note,
    Outcome,
    Prompt,
    PromptState,
    Tap,
)
from app.services import cadences, nothing_new, outcomes, stages, subscriptions

#: The kind of thing that a button is about, and which one.
Topic = tuple[str, int]


def of_lead(lead_id: int) -> Topic:
    """What became of a lead, and everything else that one can say to the question."""
    return "lead", lead_id


def topic(kind: TapKind, about_id: int) -> Topic:
    """What the button is about."""
    return _TOPICS[kind], about_id


def take_back(session: Session, tap: Tap, now: datetime) -> None:
    """Undo what a press did that turned out to look like a machine's."""
    _TAKE_BACK[tap.kind](session, tap, now)


def _not_accepted(session: Session, tap: Tap, now: datetime) -> None:
    lead = session.get(Lead, tap.about_id)
    if lead is not None and lead.accepted_at == tap.said_at:
        lead.accepted_at = None
        stages.unsee(session, tap.person, tap.said_at)


def _asked_as_before(session: Session, tap: Tap, now: datetime) -> None:
    prompt = session.scalar(
        select(Prompt).where(
            Prompt.lead_id == tap.about_id, Prompt.state == PromptState.OPEN
        )
    )
    if prompt is not None and prompt.ask_again_on is not None:
        prompt.ask_again_on = None
        session.flush()  # The cadence reads the prompts.
        cadences.reschedule(session, prompt.lead)


def _never_refused(session: Session, tap: Tap, now: datetime) -> None:
    """The note goes, unless somebody has answered it, and the silence with it."""
    answer = aliased(Note)
    session.execute(
        delete(Note).where(
            Note.lead_id == tap.about_id,
            Note.author_id == tap.person_id,
            Note.written_at == tap.said_at,
            ~exists().where(answer.answers_id == Note.id),
        )
    )
    _asked_as_before(session, tap, now)


def _unseen(session: Session, tap: Tap, now: datetime) -> None:
    stages.unsee(session, tap.person, tap.said_at)


def _unconfirmed(session: Session, tap: Tap, now: datetime) -> None:
    campaign = session.get(Campaign, tap.about_id)
    if campaign is not None and campaign.confirmed_at == tap.said_at:
        campaign.confirmed_at = None


def _not_said(session: Session, tap: Tap, now: datetime) -> None:
    nothing_new.take_back(session, tap.person, tap.said_at)


def _mailed_again(session: Session, tap: Tap, now: datetime) -> None:
    if tap.person.mail_off_at == tap.said_at:
        subscriptions.resume(session, tap.person, "doubted", now)


def _stopped_again(session: Session, tap: Tap, now: datetime) -> None:
    subscriptions.stop(session, tap.person, "doubted", now)


def _said_after_all(session: Session, tap: Tap, now: datetime) -> None:
    outcome = session.get(Outcome, tap.about_id)
    if outcome is not None and outcome.undone_at == tap.said_at:
        outcomes.give_back(session, outcome, now)


_TOPICS = {
    TapKind.MINE: "lead",
    TapKind.NOT_MINE: "lead",
    TapKind.IN_TWO_WEEKS: "lead",
    TapKind.SEEN: "step",
    TapKind.STILL_RIGHT: "card",
    TapKind.NOTHING_NEW: "week",
    TapKind.STOP_MAIL: "mail",
    TapKind.SEND_MAIL: "mail",
    TapKind.TAKE_BACK: "undo",
}
_TAKE_BACK: dict[TapKind, Callable[[Session, Tap, datetime], None]] = {
    TapKind.MINE: _not_accepted,
    TapKind.NOT_MINE: _never_refused,
    TapKind.IN_TWO_WEEKS: _asked_as_before,
    TapKind.SEEN: _unseen,
    TapKind.STILL_RIGHT: _unconfirmed,
    TapKind.NOTHING_NEW: _not_said,
    TapKind.STOP_MAIL: _mailed_again,
    TapKind.SEND_MAIL: _stopped_again,
    TapKind.TAKE_BACK: _said_after_all,
}
