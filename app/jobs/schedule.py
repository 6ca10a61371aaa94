"""When each job runs. The scheduler is only a bell: what is due stands in the database."""

import logging
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from apscheduler.schedulers.base import BaseScheduler
from apscheduler.schedulers.blocking import BlockingScheduler

from app import logs
from app.jobs import (
    hand_overs,
    hooks,
    imports,
    inbound,
    leaving,
    listeners,
    outbox,
    prompts,
    reminders,
    summaries,
    upkeep,
)
from app.runtime import Runtime
from app.services import job_runs
from app.services.workspaces import NotSetUp

log = logging.getLogger(__name__)

Job = Callable[[Runtime, datetime], None]

#: Name -> what to call, and after how many seconds again.
JOBS: Mapping[str, tuple[Job, int]] = {
    "outbox": (outbox.deliver_due, 5),
    "inbound": (inbound.handle_pending, 5),
    "mailbox": (inbound.fetch_mailbox, 60),
    "waiting": (inbound.tell_admins, 3600),
    # Before the prompts: a reminder asks also what they would ask on that day.
    "reminders": (reminders.remind_due, 300),
    "prompts": (prompts.ask_due, 300),
    "silence": (prompts.expire_due, 3600),
    "leaving": (leaving.hand_on_due, 900),
    "hand-overs": (hand_overs.tell_due, 300),
    "summaries": (summaries.publish_due, 900),
    "imports": (imports.work_off, 5),
    "hooks": (hooks.take_in, 5),
    "parked": (hooks.settle_known, 60),
    "listeners": (listeners.tell_due, 5),
    "upkeep": (upkeep.purge, 3600),
}


def run(name: str, runtime: Runtime, now: datetime) -> None:
    """Run one job as if it were that moment, and note how it went; KeyError if unknown."""
    job, _ = JOBS[name]
    began = runtime.clock()
    with logs.about(job=name, run=secrets.token_hex(4)):
        with runtime.sessions.begin() as session:
            job_runs.started(session, name, began)
        error = ""
        try:
            job(runtime, now)
        except NotSetUp:
            log.debug("Nobody has set the service up yet: nothing is due")
        except Exception as problem:
            error = type(problem).__name__
            raise
        finally:
            with runtime.sessions.begin() as session:
                job_runs.ended(session, name, runtime.clock(), error)


def _ring(name: str, runtime: Runtime) -> None:
    """Run a job now; a failure is logged, and the next bell tries again."""
    if runtime.stopping.is_set():
        return
    try:
        run(name, runtime, runtime.clock())
    except Exception:
        with logs.about(job=name):
            log.exception("The job failed")


def scheduler(runtime: Runtime) -> BaseScheduler:
    """A scheduler that rings for every job at once, and then at its interval.

    Nothing is stored: two processes that shared a store would ring twice. A bell that comes
    late rings once, however many it has missed.
    """
    bells = BlockingScheduler(
        timezone="UTC",
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
    )
    for name, (_, seconds) in JOBS.items():
        bells.add_job(
            partial(_ring, name, runtime),
            "interval",
            seconds=seconds,
            id=name,
            next_run_time=runtime.clock(),
        )
    return bells
