"""What every mail goes through on its way out, noted for several mails at once.

Fenced by the claims' tokens, as all that is written about a mail in hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, TextClause, bindparam, text

from app.models.base import UTCDateTime
from app.services.outbox import pauses
from app.services.outbox.claims import Claim, ClaimLost

#: So much is kept of what a server says.
LONGEST_TEXT = 300


@dataclass(frozen=True)
class Begun:
    """The server wants the mail: from here on a repeat is possible, and can be counted."""

    claim: Claim
    at: datetime


@dataclass(frozen=True)
class Sent:
    """The server has taken the mail."""

    claim: Claim
    reply: str
    at: datetime


Note = Begun | Sent

_BEGIN = text(
    "UPDATE deliveries SET phase = 'data'"
    " WHERE id = :id AND state = 'sending' AND lease_token = :token"
)
_BEGIN_ATTEMPT = text(
    "INSERT INTO delivery_attempts (delivery_id, number, worker, phase, started_at, text)"
    " VALUES (:id, :number, :worker, 'data', :at, '')"
).bindparams(bindparam("at", type_=UTCDateTime()))
_END = text(
    "UPDATE deliveries SET state = 'sent', sent_at = :at, last_code = 250,"
    " last_error = '', lease_token = NULL, lease_until = NULL, phase = NULL"
    " WHERE id = :id AND state = 'sending' AND lease_token = :token"
).bindparams(bindparam("at", type_=UTCDateTime()))
_END_ATTEMPT = text(
    "UPDATE delivery_attempts"
    " SET phase = 'done', ended_at = :at, code = 250, text = :text"
    " WHERE delivery_id = :id AND number = :number"
).bindparams(bindparam("at", type_=UTCDateTime()))


def note(connection: Connection, notes: Sequence[Note]) -> None:
    """Write the notes; the caller commits before any of these mails goes on.

    Raises ClaimLost if one mail is another process's now: then none of them is to be
    committed, and that one must not be sent.
    """
    # Always in the same order, so that two processes do not wait for each other.
    ordered = sorted(notes, key=lambda one: one.claim.delivery_id)
    begun = [one for one in ordered if isinstance(one, Begun)]
    sent = [one for one in ordered if isinstance(one, Sent)]
    if begun:
        _run(connection, _BEGIN, _BEGIN_ATTEMPT, [_begun(one) for one in begun])
    if sent:
        _run(connection, _END, _END_ATTEMPT, [_sent(one) for one in sent])
    if any(one.claim.is_probe for one in sent):
        pauses.end(connection)


def _run(
    connection: Connection,
    fenced: TextClause,
    attempt: TextClause,
    values: list[dict[str, Any]],
) -> None:
    if connection.execute(fenced, values).rowcount < len(values):
        raise ClaimLost
    connection.execute(attempt, values)


def _begun(one: Begun) -> dict[str, Any]:
    claim = one.claim
    return {
        "id": claim.delivery_id,
        "token": claim.token,
        "number": claim.attempt,
        "worker": claim.worker,
        "at": one.at,
    }


def _sent(one: Sent) -> dict[str, Any]:
    return {
        "id": one.claim.delivery_id,
        "token": one.claim.token,
        "number": one.claim.attempt,
        "text": one.reply[:LONGEST_TEXT],
        "at": one.at,
    }
