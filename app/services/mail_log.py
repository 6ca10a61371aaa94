"""What went out and what came back, for a look at it."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Delivery, DeliveryState, InboundMessage, MailKind
from app.services.outbox import STUCK


def latest(session: Session, count: int) -> Sequence[Delivery]:
    """The newest mails to real people, newest first."""
    return session.scalars(
        select(Delivery)
        .where(Delivery.state != DeliveryState.CANCELLED)
        .order_by(Delivery.id.desc())
        .limit(count)
    ).all()


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
