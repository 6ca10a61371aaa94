"""Tells people of the leads that became theirs."""

import logging
from datetime import datetime

from app.runtime import Runtime
from app.services import hand_overs

log = logging.getLogger(__name__)


def tell_due(runtime: Runtime, now: datetime) -> None:
    """Tell each person in a transaction of its own; where one fails, the next is served."""
    with runtime.readings() as session:
        people = hand_overs.due(session, now)
    for person_id in people:
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                hand_overs.tell(session, runtime.letterhead, person_id, now)
        except Exception:
            log.exception("Could not tell person %s of new leads", person_id)
