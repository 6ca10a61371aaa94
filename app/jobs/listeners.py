"""Tells listeners of outcomes."""

import logging
from datetime import datetime

from app.jobs.calling import Caller
from app.runtime import Runtime
from app.services import listeners

log = logging.getLogger(__name__)


def tell_due(runtime: Runtime, now: datetime) -> None:
    """Send every message that is due, one after the other, with no transaction open."""
    caller = Caller(runtime.settings.webhooks_to_private_networks)
    while not runtime.stopping.is_set():
        with runtime.readings() as session:
            if not listeners.is_due(session, now, runtime.clock()):
                return
        with runtime.sessions.begin() as session:
            claim = listeners.claim(session, now, runtime.clock())
        if claim is None:
            return
        ending = caller.post(claim.url, claim.headers, claim.body)
        with runtime.sessions.begin() as session:
            if not listeners.end(session, claim, ending, now):
                log.warning("Lost my claim on call %s", claim.call_id)
