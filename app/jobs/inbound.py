"""Handles mail that came in, and fetches more from the mailbox."""

import logging
from datetime import datetime

from app.mail import imap
from app.models import Door
from app.runtime import Runtime
from app.services import inbound

log = logging.getLogger(__name__)


def handle_pending(runtime: Runtime, now: datetime) -> None:
    """Understand each new mail in a transaction of its own; a failure is kept with its reason."""
    with runtime.readings() as session:
        waiting = inbound.pending(session)
    for inbound_id in waiting:
        try:
            with runtime.sessions.begin() as session:
                inbound.handle(
                    session,
                    inbound_id,
                    runtime.letterhead,
                    runtime.settings.trusted_mail_servers,
                    now,
                )
        except Exception as error:
            log.exception("Could not handle the received mail %s", inbound_id)
            with runtime.sessions.begin() as session:
                inbound.give_up(session, inbound_id, error, now)


def fetch_mailbox(runtime: Runtime, now: datetime) -> None:
    """Take every mail out of the mailbox: stored and committed first, filed after that."""
    url = runtime.settings.imap_url
    if url is None:
        return
    with imap.open_inbox(url.get_secret_value()) as inbox:
        for uid, raw in inbox.messages():
            with runtime.sessions.begin() as session:
                inbound.receive(session, Door.IMAP, raw, now)
            inbox.file(uid)
