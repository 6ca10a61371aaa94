"""Throws away by age what need not be kept."""

import logging
from datetime import datetime

from app.runtime import Runtime
from app.services import retention

log = logging.getLogger(__name__)

PURGES = (
    retention.purge_rate_counts,
    retention.purge_sign_ins,
    retention.purge_raw_inbound,
    retention.purge_attempts,
    retention.purge_imported_files,
    retention.purge_taps,
    retention.purge_api_answers,
    retention.purge_hooks,
    retention.purge_calls,
)


def purge(runtime: Runtime, now: datetime) -> None:
    """Run every purge in a transaction of its own."""
    for purge_one in PURGES:
        try:
            with runtime.sessions.begin() as session:
                purge_one(session, now)
        except Exception:
            log.exception("Could not run %s", purge_one.__name__)
