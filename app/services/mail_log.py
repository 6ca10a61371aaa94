"""What went out and what came back, for a look at it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import (
    Delivery,
    DeliveryState,
    Edition,
    EditionState,
    InboundMessage,
    MailKind,
    Person,
    Verdict,
)
from app.services.outbox import STUCK

#: So much of a person's log is shown.
OF_PERSON = 100


def latest(session: Session, count: int) -> Sequence[Delivery]:
    """The newest mails to real people, newest first."""
    return session.scalars(
        select(Delivery)
        .where(Delivery.state != DeliveryState.CANCELLED)
        .order_by(Delivery.id.desc())
        .limit(count)
    ).all()


@dataclass(frozen=True)
class Logged:
    """A mail to a person, or a week without one, and what came back."""

    at: datetime
    #: None for a weekly mail that was left out, for the reason.
    delivery: Delivery | None
    skipped: str = ""
    answers: Sequence[Verdict] = ()


def of_person(session: Session, person: Person) -> list[Logged]:
    """The person's newest mails and skipped weeks, newest first, `OF_PERSON` at most."""
    deliveries = session.scalars(
        select(Delivery)
        .where(Delivery.person_id == person.id)
        .order_by(Delivery.id.desc())
        .limit(OF_PERSON)
    ).all()
    answers = _verdicts(session, [delivery.id for delivery in deliveries])
    skipped = session.scalars(
        select(Edition)
        .where(Edition.person_id == person.id, Edition.state == EditionState.SKIPPED)
        .order_by(Edition.id.desc())
        .limit(OF_PERSON)
    )
    logged = [
        Logged(one.created_at, one, answers=answers.get(one.id, ()))
        for one in deliveries
    ] + [Logged(one.published_at, None, one.reason) for one in skipped]
    return sorted(logged, key=lambda one: one.at, reverse=True)[:OF_PERSON]


def _verdicts(session: Session, ids: Sequence[int]) -> dict[int, list[Verdict]]:
    found: dict[int, list[Verdict]] = defaultdict(list)
    rows = session.execute(
        select(InboundMessage.delivery_id, InboundMessage.verdict)
        .where(InboundMessage.delivery_id.in_(ids), InboundMessage.verdict.is_not(None))
        .order_by(InboundMessage.id)
    )
    for delivery_id, verdict in rows:
        if delivery_id is not None and verdict is not None:
            found[delivery_id].append(verdict)
    return found


def stuck(session: Session) -> Sequence[Delivery]:
    """Mails that will not go out by themselves any more, newest first, 100 at most."""
    return session.scalars(
        select(Delivery)
        .where(Delivery.state.in_(STUCK), Delivery.kind != MailKind.SIGN_IN)
        .order_by(Delivery.id.desc())
        .limit(100)
    ).all()


def get(session: Session, delivery_id: int) -> Delivery | None:
    """One mail of ours."""
    return session.get(Delivery, delivery_id)


def answers_to(session: Session, delivery: Delivery) -> Sequence[InboundMessage]:
    """What came back to a mail, oldest first; known once it has been handled."""
    return session.scalars(
        select(InboundMessage)
        .where(InboundMessage.delivery_id == delivery.id)
        .order_by(InboundMessage.id)
    ).all()
