"""Mail as it comes in: stored before anything else, understood later, never lost."""

from app.mail.identity import fingerprint
from app.services.inbound.handling import handle
from app.services.inbound.senders import knows
from app.services.inbound.storing import (
    by_fingerprint,
    give_up,
    pending,
    raw_of,
    receive,
    receive_posted,
)

__all__ = [
    "by_fingerprint",
    "fingerprint",
    "give_up",
    "handle",
    "knows",
    "pending",
    "raw_of",
    "receive",
    "receive_posted",
]
