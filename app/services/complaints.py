"""Complaints: a mail service reports that somebody marked our mail as spam."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.tokens import bounce_token_in, hashed
from app.mail.received import ReceivedMail
from app.models import Delivery, InboundMessage, Person
from app.services import subscriptions


def note(
    session: Session, message: InboundMessage, mail: ReceivedMail, now: datetime
) -> Delivery | None:
    """Send the person who complained no more mail; the mail that they complained of.

    Only what nobody else can know proves that: our token, or the Message-ID of our mail.
    An admin is told; the person can switch mail on again.
    """
    delivery = _complained_of(session, message, mail)
    person = session.get(Person, delivery.person_id or 0) if delivery else None
    if person is not None:
        subscriptions.stop(session, person, "complaint", now)
    return delivery


def _complained_of(
    session: Session, message: InboundMessage, mail: ReceivedMail
) -> Delivery | None:
    addresses = (message.recipient, *mail.recipients, *mail.delivered_to)
    tokens = {token for address in addresses if (token := bounce_token_in(address))}
    returned_id = mail.report.original_message_id if mail.report else None
    return session.scalar(
        select(Delivery)
        .where(
            or_(
                Delivery.bounce_token_hash.in_([hashed(token) for token in tokens]),
                Delivery.message_id == (returned_id or ""),
            )
        )
        .limit(1)
    )
