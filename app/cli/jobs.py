"""Commands that run the jobs: all of them by the clock, or one by hand."""

import logging
import os
import signal
import threading
from dataclasses import replace

import click
from apscheduler.schedulers.base import BaseScheduler

from app.cli.children import with_parent
from app.cli.process import as_moment, fail, open_runtime
from app.jobs import schedule, watching
from app.jobs.shared_clock import SharedClock
from app.runtime import Runtime
from app.services import outbox

log = logging.getLogger(__name__)

#: How long the mail in hand may take when the process is asked to end.
GRACE_SECONDS = 30


@click.group()
def jobs() -> None:
    """Everything that happens by the clock."""


@jobs.command()
@with_parent
def start() -> None:
    """Run every job at its interval until told to stop."""
    runtime = _open_runtime()
    bells = schedule.scheduler(runtime)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: _stop(bells, runtime))
    log.info("Jobs started: %s", ", ".join(schedule.JOBS))
    watching.start(runtime)
    bells.start()
    _wait_for_the_last_mail()
    log.info("Jobs stopped")


def _open_runtime() -> Runtime:
    """A runtime whose clock is the same on every machine that runs jobs."""
    runtime = open_runtime()
    return replace(runtime, clock=SharedClock(runtime.readings, runtime.clock))


def _stop(bells: BaseScheduler, runtime: Runtime) -> None:
    """End after what is in hand; from a thread, since the main one may hold a lock."""
    if not runtime.stopping.is_set():
        runtime.stopping.set()
        threading.Thread(target=bells.shutdown, kwargs={"wait": False}).start()


def _wait_for_the_last_mail() -> None:
    """Let running jobs end; one that does not in time is left to its lease."""
    others = [
        thread
        for thread in threading.enumerate()
        if thread is not threading.current_thread() and not thread.daemon
    ]
    waiter = threading.Thread(target=_join, args=(others,), daemon=True)
    waiter.start()
    waiter.join(GRACE_SECONDS)
    if waiter.is_alive():
        log.error("A job did not end within %s seconds", GRACE_SECONDS)
        logging.shutdown()
        os._exit(1)


def _join(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.join()


@jobs.command()
def hold() -> None:
    """After restoring a backup: send nothing that was waiting in it."""
    runtime = open_runtime()
    with runtime.sessions.begin() as session:
        held = outbox.hold_all(session)
    click.echo(f"{held} mails are held back.")


@jobs.command("list")
def list_jobs() -> None:
    """Show every job and how often it runs."""
    for name, (job, seconds) in schedule.JOBS.items():
        summary = (job.__doc__ or "").partition("\n")[0]
        click.echo(f"{name:<12} every {seconds:>5} s  {summary}")


@jobs.command()
@click.argument("name")
@click.option(
    "--now",
    "moment",
    metavar="ISO-TIME",
    help="Run as if it were this moment; not in production.",
)
def run(name: str, moment: str | None) -> None:
    """Run one job, once."""
    if name not in schedule.JOBS:
        fail(f"There is no job {name}. There are: {', '.join(schedule.JOBS)}.")
    runtime = _open_runtime()
    if moment is not None and runtime.settings.is_production:
        fail("--now is for trying things out; production keeps to the real time.")
    try:
        schedule.run(name, runtime, as_moment(moment) if moment else runtime.clock())
    except Exception:
        log.exception("The job failed")
        fail(f"The job {name} has failed.")
