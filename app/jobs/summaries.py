"""Publishes the weekly mails that are due."""

import logging
from datetime import datetime

from app.runtime import Runtime
from app.services import summaries

log = logging.getLogger(__name__)


def publish_due(runtime: Runtime, now: datetime) -> None:
    """Publish each in a transaction of its own; where one fails, the next is served.

    What is too late for any mail is told to the admins.
    """
    with runtime.readings() as session:
        readers = summaries.due(session, now)
    for person_id in readers:
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                summaries.publish(session, person_id, runtime.letterhead, now)
        except Exception:
            log.exception("Could not publish the summary of person %s", person_id)
    with runtime.sessions.begin() as session:
        summaries.tell_admins(session, runtime.letterhead, now)
