"""What the tests of the outbox have in common: one process that takes mail."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.mail.transport import Refused
from app.models import Delivery, DeliveryState
from app.services import outbox
from app.services.outbox import Begun, Claim, Gate, Sent
from tests.conftest import NOW

KEYS = ("the-signing-key-of-the-tests",)
GATE = Gate(KEYS)
AWAY = Refused(421, "4.3.2 Shutting down", relay_away=True, stage="HELO")


def take(session: Session, at: datetime = NOW, count: int = 10) -> list[Claim]:
    """What one process claims at that moment."""
    token = f"worker:{at.timestamp()}"
    return outbox.claim(session, GATE, token, count, at, at) or []


def begin_data(session: Session, claim: Claim, at: datetime) -> None:
    """Note that the server asks for the mail."""
    outbox.note(session.connection(), [Begun(claim, at)])


def sent(session: Session, claim: Claim, reply: str, at: datetime) -> None:
    """Note that the server has taken the mail."""
    outbox.note(session.connection(), [Sent(claim, reply, at)])


def state_of(session: Session, delivery: Delivery) -> DeliveryState:
    session.refresh(delivery)
    return delivery.state
