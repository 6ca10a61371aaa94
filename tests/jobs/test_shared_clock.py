"""One time for all machines that run jobs."""

from datetime import timedelta

import pytest

from app.clock import utc_now
from app.db import Database
from app.jobs.shared_clock import SharedClock
from tests.conftest import NOW, Clock


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_on_postgresql_it_is_the_database_that_tells_the_time(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = Clock()
    shared = SharedClock(database.readings, wrong)
    assert abs(shared() - utc_now()) < timedelta(seconds=5)
    assert "clock is off by" in caplog.text
    before = shared()
    wrong.advance(timedelta(seconds=30))
    assert shared() - before == timedelta(seconds=30)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_on_sqlite_it_is_the_machine(database: Database) -> None:
    assert SharedClock(database.readings, Clock())() == NOW
