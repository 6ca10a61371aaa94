"""Takes in what webhooks have brought."""

import logging
from datetime import datetime

from app.runtime import Runtime
from app.services import hooks

log = logging.getLogger(__name__)


def settle_known(runtime: Runtime, now: datetime) -> None:
    """What waited for a lead that nobody knew is told of it once it is there."""
    with runtime.sessions.begin() as session:
        hooks.settle_known(session, now)


def take_in(runtime: Runtime, now: datetime) -> None:
    """Work off every body that waits, each in a transaction of its own."""
    with runtime.readings() as session:
        waiting = hooks.due(session, now)
    for body_id in waiting:
        if runtime.stopping.is_set():
            return
        try:
            with runtime.sessions.begin() as session:
                body = hooks.work_off(session, body_id, now)
                if body is not None and body.error:
                    log.info("Webhook %s cannot be read: %s", body_id, body.error)
        except Exception as problem:
            log.exception("Could not take in webhook %s", body_id)
            with runtime.sessions.begin() as session:
                hooks.note_failure(session, body_id, type(problem).__name__, now)
