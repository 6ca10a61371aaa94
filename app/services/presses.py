"""What pressed buttons share, whatever they answer: who presses, in which mail, how sure it is."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import Trust
from app.domain.trust import Doubts, Judgement
from app.models import Delivery, DeliveryState, Person
from app.services import workspaces


class NoLongerAvailable(Exception):
    """What a link is about is gone."""


@dataclass(frozen=True)
class Visitor:
    """The browser that presses: a keyed hash of it, and whether it is the person's own."""

    client_hash: str
    is_verified: bool


def mail_of(session: Session, key: str) -> Delivery | None:
    """The mail that a button stands in; None once it is gone."""
    return session.scalar(select(Delivery).where(Delivery.key == key))


def newest_mail(session: Session, person: Person) -> Delivery | None:
    """The last mail to the person: a machine presses in what has just come."""
    return session.scalar(
        select(Delivery)
        .where(
            Delivery.person_id == person.id,
            Delivery.state.in_((DeliveryState.SENDING, DeliveryState.SENT)),
        )
        .order_by(Delivery.created_at.desc(), Delivery.id.desc())
        .limit(1)
    )


def wait_for_turn(session: Session, mail: Delivery | None) -> None:
    """Let the presses of one mail be judged one after another."""
    if mail is not None:
        session.execute(
            select(Delivery.id).where(Delivery.id == mail.id).with_for_update()
        )


def sent_at(mail: Delivery | None, now: datetime) -> datetime | None:
    """When the mail went out; now, while the server has it and we do not know yet."""
    if mail is None:
        return None
    is_on_its_way = mail.state is DeliveryState.SENDING
    return now if is_on_its_way else mail.sent_at


def trust_of(visitor: Visitor, judgement: Judgement) -> Trust:
    """How sure a press is: a person's own browser is believed, a pattern is doubted."""
    if visitor.is_verified:
        return Trust.VERIFIED
    return Trust.SUSPECT if judgement.is_suspect else Trust.UNVERIFIED


def doubts(session: Session) -> Doubts:
    """What looks like a machine, as the workspace has set it."""
    return Doubts.with_changes(workspaces.current(session).cadence)
