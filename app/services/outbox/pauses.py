"""Pauses of the whole outbox, while the mail server is away or will not have us."""

import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, text, update
from sqlalchemy.orm import Session

from app.domain.refusals import pause_before
from app.models import OutboxPause
from app.models.base import UTCDateTime

log = logging.getLogger(__name__)

#: No probe takes longer: an attempt has a hard deadline of as much.
_PROBE_LASTS = timedelta(minutes=15)

# Senders that all find the server away at once make one pause of it.
_BEGIN = text(
    "INSERT INTO outbox_pauses (id, since_at, next_try_at, tries, reason)"
    " VALUES (1, :now, :next_try_at, :tries, :reason) ON CONFLICT (id) DO NOTHING"
).bindparams(
    bindparam("now", type_=UTCDateTime()),
    bindparam("next_try_at", type_=UTCDateTime()),
)
# Without an object, which costs more than the question.
_IS_ON = text("SELECT id FROM outbox_pauses")


def is_on(session: Session) -> bool:
    """Whether mail waits; asked for every few mails."""
    return session.scalar(_IS_ON) is not None


def paused(session: Session) -> OutboxPause | None:
    """The pause that mail waits for, if there is one."""
    return session.get(OutboxPause, 1)


def may_probe(session: Session, now: datetime) -> bool:
    """Whether to try one mail now; then no other process does so at the same time."""
    mine = session.scalar(
        update(OutboxPause)
        .where(OutboxPause.next_try_at <= now)
        .values(next_try_at=now + _PROBE_LASTS)
        .returning(OutboxPause.id)
        .execution_options(synchronize_session=False)
    )
    return mine is not None


def give_back(session: Session, now: datetime) -> None:
    """There was nothing to try: the next mail may be the probe."""
    session.execute(
        update(OutboxPause)
        .values(next_try_at=now)
        .execution_options(synchronize_session=False)
    )


def begin(session: Session, reason: str, now: datetime, *, tries: int = 1) -> None:
    """Let everything wait; a pause that has begun already goes on as it is."""
    session.execute(
        _BEGIN,
        {
            "now": now,
            "next_try_at": now + pause_before(tries),
            "tries": tries,
            "reason": reason,
        },
    )
    log.error("Mail waits: %s", reason)


def go_on(session: Session, reason: str, now: datetime) -> None:
    """A probe has failed: wait longer."""
    found = session.get(OutboxPause, 1, with_for_update=True)
    if found is None:
        begin(session, reason, now)
        return
    found.tries += 1
    found.next_try_at = now + pause_before(found.tries)
    found.reason = reason
    log.error("Mail still waits, since %s: %s", found.since_at, reason)


def end(session: Session | Connection) -> None:
    """The server took mail, or talked about one in particular: everything may go again."""
    session.execute(delete(OutboxPause))
    log.warning("Mail goes out again")
