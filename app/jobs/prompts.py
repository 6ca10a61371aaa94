"""Asks people about their leads, and closes questions that stayed without an answer."""

import logging
from datetime import datetime

from app.runtime import Runtime
from app.services import asking

log = logging.getLogger(__name__)


def ask_due(runtime: Runtime, now: datetime) -> None:
    """Ask each person in a transaction of its own; where one fails, the next is served."""
    with runtime.readings() as session:
        people = asking.due(session, now)
    for person_id in people:
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                asking.ask(session, runtime.letterhead, person_id, now)
        except Exception:
            log.exception("Could not ask person %s", person_id)


def expire_due(runtime: Runtime, now: datetime) -> None:
    """Close each prompt in a transaction of its own."""
    with runtime.readings() as session:
        prompts = asking.expired(session, now)
    for prompt_id in prompts:
        try:
            with runtime.sessions.begin() as session:
                asking.expire(session, prompt_id, now)
        except Exception:
            log.exception("Could not close prompt %s", prompt_id)
