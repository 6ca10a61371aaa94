"""Whether everything that should happen by itself does happen: numbers, no personal data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Delivery, DeliveryState, InboundMessage, OutboxPause
from app.services import job_runs

#: A job not seen for longer has stopped: the outbox is looked through every 5 seconds.
SILENCE = {"outbox": timedelta(seconds=120)}
FETCHING_SILENCE = timedelta(minutes=10)
OLDEST_DUE = timedelta(minutes=15)


@dataclass(frozen=True)
class JobHealth:
    """When a job was last seen at work, in seconds, and how its last run ended."""

    seen_seconds_ago: float
    error: str


@dataclass(frozen=True)
class Health:
    """How the service is; no problems means well."""

    problems: tuple[str, ...]
    waiting: int
    oldest_due_seconds: float
    paused_seconds: float
    jobs: Mapping[str, JobHealth]
    #: Since the last mail came in; None if there never was one.
    last_received_seconds: float | None = None


def look(session: Session, now: datetime, *, fetching_job: str | None) -> Health:
    """How the service is at that moment.

    `fetching_job` names the job that reads the mailbox, where there is one to read.
    """
    jobs = {
        run.name: JobHealth(_seconds(run.alive_at, now), run.error)
        for run in job_runs.all_of(session)
    }
    waiting, oldest = session.execute(
        select(func.count(), func.min(Delivery.next_at)).where(
            Delivery.state == DeliveryState.QUEUED, Delivery.next_at <= now
        )
    ).one()
    pause = session.get(OutboxPause, 1)
    received_at = session.scalar(select(func.max(InboundMessage.received_at)))
    health = Health(
        problems=(),
        waiting=waiting,
        oldest_due_seconds=_seconds(oldest, now),
        paused_seconds=_seconds(pause.since_at if pause else None, now),
        jobs=jobs,
        last_received_seconds=_seconds(received_at, now) if received_at else None,
    )
    silences = dict(SILENCE)
    if fetching_job is not None:
        silences[fetching_job] = FETCHING_SILENCE
    return Health(**vars(health) | {"problems": tuple(_problems(health, silences))})


def deliveries_by_state(session: Session) -> dict[tuple[str, str], int]:
    """How many mails there are of each kind in each state."""
    rows = session.execute(
        select(Delivery.kind, Delivery.state, func.count()).group_by(
            Delivery.kind, Delivery.state
        )
    )
    return {(kind, state): count for kind, state, count in rows}


def inbound_by_verdict(session: Session) -> dict[tuple[str, str], int]:
    """How many mails came in, by where they stand and what we made of them."""
    rows = session.execute(
        select(InboundMessage.state, InboundMessage.verdict, func.count()).group_by(
            InboundMessage.state, InboundMessage.verdict
        )
    )
    return {(state, verdict or "none"): count for state, verdict, count in rows}


def _problems(health: Health, silences: Mapping[str, timedelta]) -> list[str]:
    found = []
    for name, silence in silences.items():
        job = health.jobs.get(name)
        if job is None:
            found.append(f"The job {name} has never run.")
        elif job.seen_seconds_ago > silence.total_seconds():
            found.append(
                f"The job {name} was last seen {job.seen_seconds_ago:.0f} s ago."
            )
        elif job.error:
            found.append(f"The job {name} fails: {job.error}.")
    if health.oldest_due_seconds > OLDEST_DUE.total_seconds():
        found.append(f"Mail has waited for {health.oldest_due_seconds:.0f} s.")
    return found


def _seconds(since: datetime | None, now: datetime) -> float:
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
