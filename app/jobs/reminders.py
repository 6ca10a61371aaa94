"""Reminds of what weekly mails asked."""

import logging
from datetime import datetime

from app.runtime import Runtime
from app.services import reminders

log = logging.getLogger(__name__)


def remind_due(runtime: Runtime, now: datetime) -> None:
    """Remind each person in a transaction of its own; where one fails, the next is served."""
    with runtime.readings() as session:
        editions = reminders.due(session, now)
    for edition_id in editions:
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                reminders.remind(session, runtime.letterhead, edition_id, now)
        except Exception:
            log.exception("Could not remind of edition %s", edition_id)
