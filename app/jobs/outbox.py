"""Sends what is due in the outbox."""

import logging
from datetime import datetime

from app.jobs import workers
from app.jobs.sending import BATCH, Round
from app.runtime import Runtime
from app.services import outbox

log = logging.getLogger(__name__)


def deliver_due(runtime: Runtime, now: datetime) -> None:
    """Send every mail that is due, until none is."""
    _free_what_the_dead_left(runtime)
    at_most = runtime.settings.smtp_connections * BATCH
    with runtime.readings() as session:
        due = outbox.count_due(session, now, runtime.clock(), at_most)
    if due:
        with workers.at_work(runtime.settings.data_dir) as worker:
            Round(runtime, worker, now).run(due)


def _free_what_the_dead_left(runtime: Runtime) -> None:
    """Let go at once what a killed process of this machine had in hand."""
    for name in workers.dead(runtime.settings.data_dir):
        with runtime.sessions.begin() as session:
            freed = outbox.release_worker(session, name, runtime.clock())
        log.warning("A worker has died with %s mails in hand", freed)
