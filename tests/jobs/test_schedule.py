"""The jobs by the clock: each can ring twice, and how it went is noted."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.jobs import schedule
from app.models import JobRun
from app.runtime import Runtime
from tests.builders import a_workspace
from tests.conftest import NOW, Clock


@pytest.mark.parametrize("name", schedule.JOBS)
def test_every_job_does_nothing_quietly_on_an_empty_database(
    runtime: Runtime, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    schedule.run(name, runtime, NOW)
    schedule.run(name, runtime, NOW)
    assert caplog.records == []


@pytest.mark.parametrize("name", schedule.JOBS)
def test_every_job_does_nothing_quietly_with_nothing_due(
    session: Session, runtime: Runtime, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    a_workspace(session)
    session.commit()
    schedule.run(name, runtime, NOW)
    schedule.run(name, runtime, NOW)
    assert caplog.records == []


def test_when_a_job_ran_and_how_it_ended_is_noted(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    schedule.run("upkeep", runtime, NOW)
    later = clock.advance(timedelta(hours=1))
    schedule.run("upkeep", runtime, later)
    run = session.get_one(JobRun, "upkeep")
    assert (run.started_at, run.ended_at, run.error) == (later, later, "")


def test_a_job_that_fails_says_so_and_is_noted(
    session: Session, runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object, __: object) -> None:
        raise LookupError

    monkeypatch.setattr(schedule, "JOBS", {"bad": (fail, 1)})
    with pytest.raises(LookupError):
        schedule.run("bad", runtime, NOW)
    assert session.get_one(JobRun, "bad").error == "LookupError"


def test_the_scheduler_rings_for_every_job_at_once_and_stores_nothing(
    runtime: Runtime,
) -> None:
    bells = schedule.scheduler(runtime)
    pending = {job.id: job for job in bells.get_jobs()}
    assert set(pending) == set(schedule.JOBS)
    for name, (_, seconds) in schedule.JOBS.items():
        assert pending[name].trigger.interval == timedelta(seconds=seconds)
        assert pending[name].next_run_time == NOW
