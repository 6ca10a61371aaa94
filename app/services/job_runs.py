"""When each job last ran, kept for the health page: over all processes."""

from datetime import datetime

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from app.models import JobRun
from app.models.base import UTCDateTime

# One statement, so that two processes that run a job for the first time do not clash.
_STARTED = text(
    "INSERT INTO job_runs (name, started_at, alive_at, error)"
    " VALUES (:name, :now, :now, '')"
    " ON CONFLICT (name) DO UPDATE"
    " SET started_at = excluded.started_at, alive_at = excluded.alive_at"
).bindparams(bindparam("now", type_=UTCDateTime()))


def started(session: Session, name: str, now: datetime) -> None:
    """Note that a run of the job begins."""
    session.execute(_STARTED, {"name": name, "now": now})


def alive(session: Session, name: str, now: datetime) -> None:
    """Note that a long run is still at work."""
    run = session.get(JobRun, name)
    if run is not None:
        run.alive_at = now


def ended(session: Session, name: str, now: datetime, error: str = "") -> None:
    """Note that a run has ended, with what went wrong, if anything did."""
    run = session.get(JobRun, name)
    if run is not None:
        run.alive_at = run.ended_at = now
        run.error = error


def all_of(session: Session) -> list[JobRun]:
    """The latest run of every job that ever ran."""
    return list(session.scalars(select(JobRun).order_by(JobRun.name)))
