"""The outbox: every mail is a row, written with the fact that caused it, and sent later."""

from app.services.outbox.claims import Claim, ClaimLost, claim, count_due
from app.services.outbox.endings import (
    release,
    release_worker,
    renew,
    turned_down,
    unknown,
)
from app.services.outbox.gates import Gate
from app.services.outbox.letters import (
    Item,
    Letterhead,
    Mail,
    queue,
    queue_for_nobody,
    rendered,
)
from app.services.outbox.notes import Begun, Note, Sent, note
from app.services.outbox.pauses import paused
from app.services.outbox.recalls import STUCK, cancel, hold_all, send_again

__all__ = [
    "STUCK",
    "Begun",
    "Claim",
    "ClaimLost",
    "Gate",
    "Item",
    "Letterhead",
    "Mail",
    "Note",
    "Sent",
    "cancel",
    "claim",
    "count_due",
    "hold_all",
    "note",
    "paused",
    "queue",
    "queue_for_nobody",
    "release",
    "release_worker",
    "rendered",
    "renew",
    "send_again",
    "turned_down",
    "unknown",
]
