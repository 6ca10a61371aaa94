"""One time for all machines that run jobs: the database's."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from sqlalchemy import text
from sqlalchemy.orm import Session, sessionmaker

from app.db import Unavailable

log = logging.getLogger(__name__)

#: How long, in seconds, before the database is asked again.
ASK_EVERY = 60.0
_NOTICED = timedelta(seconds=5)


class SharedClock:
    """Tells the database's time, so that a machine whose clock is wrong does no harm.

    Leases are judged by it: by two clocks that differ, one would take what the other holds.
    On SQLite there is one machine, and its own clock will do.
    """

    def __init__(
        self, readings: sessionmaker[Session], own: Callable[[], datetime]
    ) -> None:
        self._readings = readings
        self._own = own
        self._ahead = timedelta()
        self._asked_at: float | None = None

    def __call__(self) -> datetime:
        """This moment; while the database cannot be asked, by what it said last."""
        asked = self._asked_at
        if asked is None or time.monotonic() - asked >= ASK_EVERY:
            with suppress(*Unavailable):
                self._ahead = self._difference()
                self._asked_at = time.monotonic()
        return self._own() + self._ahead

    def _difference(self) -> timedelta:
        with self._readings() as session:
            if session.get_bind().dialect.name != "postgresql":
                return timedelta()
            # now() would stand still within a transaction.
            moment = session.scalar(text("SELECT clock_timestamp()"))
        if not isinstance(moment, datetime):
            return timedelta()
        difference = moment.astimezone(UTC) - self._own()
        if abs(difference) > _NOTICED:
            log.warning("This machine's clock is off by %s", difference)
        return difference
