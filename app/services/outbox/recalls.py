"""Mails that are taken back, held back, or sent once more."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.orm import Session

from app.models import Delivery, DeliveryState
from app.services.outbox.letters import Mail


def cancel(session: Session, key: str, now: datetime) -> bool:
    """Take a mail back that has not gone yet; whether there was one."""
    delivery = session.scalar(
        update(Delivery)
        .where(
            Delivery.key == key,
            Delivery.state == DeliveryState.QUEUED,
            Delivery.not_after > now,
        )
        .values(state=DeliveryState.CANCELLED, last_error="It was taken back.")
        .returning(Delivery)
        .execution_options(populate_existing=True)
    )
    return delivery is not None


#: Ends of a mail that did not get through.
STUCK = (DeliveryState.FAILED, DeliveryState.UNKNOWN, DeliveryState.EXPIRED)


def send_again(delivery: Delivery, now: datetime) -> bool:
    """Queue a mail once more that did not get through; the same bytes, the same Message-ID.

    Whether that is possible: not if it is under way, was sent, or could not be written.
    """
    if delivery.state not in STUCK or not delivery.raw:
        return False
    delivery.state = DeliveryState.QUEUED
    delivery.next_at = now
    delivery.not_after = now + Mail.lasts
    return True


def hold_all(session: Session) -> int:
    """Keep everything that waits from being sent, until an admin sends it again.

    A restored backup holds mails as waiting that have long been sent.
    """
    held = session.scalars(
        update(Delivery)
        .where(Delivery.state.in_((DeliveryState.QUEUED, DeliveryState.SENDING)))
        .values(
            state=DeliveryState.FAILED,
            last_error="Held back: the database was restored from a backup.",
            lease_token=None,
            lease_until=None,
        )
        .returning(Delivery.id)
        .execution_options(synchronize_session=False)
    ).all()
    return len(held)
