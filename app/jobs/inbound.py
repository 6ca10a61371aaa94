"""Handles mail that came in, and fetches more from the mailbox."""

import logging
from datetime import datetime

from app.db import Unavailable
from app.jobs.guarded import CannotStart, GuardedReader, TookTooLong
from app.mail import imap
from app.models import Door, Verdict
from app.runtime import Runtime
from app.services import inbound
from app.services.inbound import notices
from app.services.reading import Reader, ReadingFailed

log = logging.getLogger(__name__)

#: No fault of the mail in hand: it waits for the next run.
_OUR_FAULTS: tuple[type[Exception], ...] = (*Unavailable, CannotStart)


def handle_pending(runtime: Runtime, now: datetime) -> None:
    """Understand each new mail in a transaction of its own; a failure is kept with its reason."""
    with runtime.readings() as session:
        waiting = inbound.pending(session)
    if not waiting:
        return
    with GuardedReader() as reader:
        for inbound_id in waiting:
            if runtime.stopping.is_set():
                return
            _handle(runtime, reader, inbound_id, now)


def _handle(runtime: Runtime, reader: Reader, inbound_id: int, now: datetime) -> None:
    try:
        with runtime.readings() as session:
            raw = inbound.raw_of(session, inbound_id)
        # Before the transaction, which on SQLite keeps everybody else from writing; the
        # reader remembers it.
        reader.parse(raw)
        with runtime.sessions.begin() as session:
            inbound.handle(
                session,
                inbound_id,
                runtime.letterhead,
                runtime.settings.trusted_mail_servers,
                now,
                reader,
            )
    except _OUR_FAULTS:
        log.exception("The received mail %s has to wait", inbound_id)
    except Exception as error:
        log.exception("Could not handle the received mail %s", inbound_id)
        verdict, reason = _why(error)
        with runtime.sessions.begin() as session:
            inbound.give_up(session, inbound_id, verdict, reason, now)


def _why(error: Exception) -> tuple[Verdict, str]:
    """What the admin is told of a mail that could not be handled."""
    if isinstance(error, TookTooLong):
        return Verdict.TIMEOUT, str(error)
    if isinstance(error, ReadingFailed):
        return Verdict.UNREADABLE, str(error)
    return Verdict.INNER_ERROR, f"{type(error).__name__}: {error}"


def fetch_mailbox(runtime: Runtime, now: datetime) -> None:
    """Take every mail out of the mailbox: stored and committed first, filed after that."""
    url = runtime.settings.imap_url
    if url is None:
        return
    with imap.open_inbox(url.get_secret_value()) as inbox:
        take_all(runtime, inbox, now)


def take_all(runtime: Runtime, inbox: imap.Inbox, now: datetime) -> None:
    """Store what is in the folder; one mail that cannot be stored holds up no other."""
    for uid, raw in inbox.messages():
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                inbound.receive(session, Door.IMAP, raw, now)
        except Unavailable:
            raise
        except Exception:
            # It stays where it is, and is tried again at the next look.
            log.exception("Could not store the mail with the UID %s", uid)
        else:
            inbox.file(uid)


def tell_admins(runtime: Runtime, now: datetime) -> None:
    """Tell admins of mail that waits for them."""
    with runtime.sessions.begin() as session:
        notices.tell_admins(session, runtime.letterhead, now)
