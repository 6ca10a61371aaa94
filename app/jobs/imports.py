"""Works off imports of leads: dry runs, the imports themselves, and undoing them."""

import logging
import secrets
from contextlib import ExitStack
from datetime import datetime

from app.domain.imports import ImportState
from app.runtime import Runtime
from app.services import imports, job_runs
from app.services.imports import ClaimLost, Work

log = logging.getLogger(__name__)

#: Between two batches, so that whoever waits for the database gets a turn.
PAUSE_SECONDS = 0.02


def work_off(runtime: Runtime, now: datetime) -> None:
    """Go on with one import after the other, until none waits."""
    while not runtime.stopping.is_set():
        with runtime.readings() as session:
            if not imports.is_waiting(session, runtime.clock()):
                return
        with runtime.sessions.begin() as session:
            work = imports.claim(session, secrets.token_hex(8), runtime.clock())
        if work is not None:
            _work(runtime, work, now)


def _work(runtime: Runtime, work: Work, now: datetime) -> None:
    """Go on with one import until it is done; a failure is tried again some minutes later."""
    log.info("Import %s: %s", work.import_id, work.state)
    try:
        _batches(runtime, work, now)
    except ClaimLost:
        log.warning("Import %s has been taken over", work.import_id)
    except Exception:
        log.exception("Import %s failed while %s", work.import_id, work.state)
        with runtime.sessions.begin() as session:
            work.give_up(session, runtime.clock())


def _batches(runtime: Runtime, work: Work, now: datetime) -> None:
    with ExitStack() as opened:
        with runtime.readings() as session:
            work.prepare(session, now)
            if work.state is ImportState.CHECKING:
                file = opened.enter_context(imports.opened(session, work.import_id))
                work.read_from(session, file)
                opened.callback(work.close)
        goes_on = True
        while goes_on and not runtime.stopping.wait(PAUSE_SECONDS):
            with runtime.sessions.begin() as session:
                clock = runtime.clock()
                goes_on = work.next_batch(session, now, clock)
                job_runs.alive(session, "imports", clock)
    if goes_on:
        with runtime.sessions.begin() as session:
            work.give_back(session, runtime.clock())
