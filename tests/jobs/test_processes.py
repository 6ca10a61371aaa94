"""Real job processes on a real database: several at once, killed, stopped and asked to end."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, select, text, update
from sqlalchemy.orm import Session

from app import schema
from app.clock import utc_now
from app.db import Database, open_engine
from app.models import AttemptPhase, Delivery, DeliveryAttempt, DeliveryState
from tests.builders import (
    a_field_report,
    a_marketer,
    a_salesperson,
    an_intent,
    many_deliveries,
)
from tests.mail.mail_servers import Sink, a_real_server
from tests.servers import postgresql_url
from tests.summary_weeks import JOINED, MONDAY, a_team

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parent.parent.parent


@dataclass
class Place:
    """A database of its own, a mail server, and job processes that know both."""

    url: str
    database: Database
    folder: Path
    sink: Sink
    port: int

    def process(
        self, *command: str, connections: int = 1
    ) -> AbstractContextManager[subprocess.Popen[bytes]]:
        """A `throughline jobs` process; killed if the block leaves it running."""
        return self.program("jobs", *command, SMTP_CONNECTIONS=str(connections))

    @contextmanager
    def program(self, *command: str, **more: str) -> Iterator[subprocess.Popen[bytes]]:
        """Any `throughline` process; killed if the block leaves it running."""
        settings = {
            "DATABASE_URL": self.url,
            "SMTP_URL": f"smtp://127.0.0.1:{self.port}",
            "DATA_DIR": str(self.folder),
            "LOG_LEVEL": "ERROR",
            "ENVIRONMENT": "test",
            **more,
        }
        environ = {f"THROUGHLINE_{name}": value for name, value in settings.items()}
        process = subprocess.Popen(  # noqa: S603 - our own command.
            [sys.executable, "-m", "app.cli", *command],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **environ},
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()

    def fill(self, count: int) -> None:
        """So many mails that are due."""
        with self.database.sessions.begin() as session:
            many_deliveries(session, count, at=utc_now())

    def has_taken(self, count: int) -> bool:
        """Whether the server has so many mails."""
        return len(self.sink.mails) >= count

    def states(self) -> Counter[DeliveryState]:
        with self.database.readings() as session:
            return Counter(session.scalars(select(Delivery.state)))

    def repeats(self) -> int:
        """How many mails arrived beyond the first of each, all of them the very same."""
        copies = defaultdict(list)
        for mail in self.sink.mails:
            copies[mail.recipient].append(mail.raw)
        assert all(len(set(raws)) == 1 for raws in copies.values())
        return len(self.sink.mails) - len(copies)


def wait_until(
    holds: Callable[[], bool], process: subprocess.Popen[bytes], seconds: float = 60
) -> None:
    """Wait for what the process is to bring about, as long as it lives."""
    end = time.monotonic() + seconds
    while not holds():
        assert process.poll() is None, "The process has ended before that."
        assert time.monotonic() < end, "It never came to that."
        time.sleep(0.005)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(
    request: pytest.FixtureRequest, tmp_path: Path, migrated_sqlite: Path
) -> Iterator[Place]:
    with a_real_server() as (sink, port):
        if request.param == "sqlite":
            path = tmp_path / "throughline.db"
            shutil.copy(migrated_sqlite, path)
            url = f"sqlite:///{path}"
            engine = open_engine(url)
            yield Place(url, Database.on(engine), tmp_path, sink, port)
            engine.dispose()
            return
        with postgresql_url() as url:
            schema.upgrade(url)
            engine = create_engine(url, poolclass=NullPool)
            yield Place(url, Database.on(engine), tmp_path, sink, port)
            engine.dispose()


def test_two_processes_at_once_send_each_mail_once(place: Place) -> None:
    place.fill(200)
    with (
        place.process("run", "outbox", connections=2) as one,
        place.process("run", "outbox", connections=2) as other,
    ):
        assert (one.wait(60), other.wait(60)) == (0, 0)
    assert place.states() == {DeliveryState.SENT: 200}
    assert len(place.sink.mails) == 200
    assert place.repeats() == 0


def test_the_weekly_job_in_two_processes_sends_each_person_one_mail(
    place: Place,
) -> None:
    with place.database.sessions.begin() as session:
        team = a_team(session)
        joined = {"created_at": JOINED}
        for number in range(8):
            a_marketer(session, **joined)
            person = a_salesperson(session, **joined)
            at = MONDAY - timedelta(days=2, minutes=number)
            a_field_report(session, person, at=at)
        an_intent(session, team.marketing, at=MONDAY - timedelta(days=2))
    now = ("--now", MONDAY.isoformat())
    for job in ("summaries", "outbox"):
        with (
            place.process("run", job, *now) as one,
            place.process("run", job, *now) as other,
        ):
            assert (one.wait(60), other.wait(60)) == (0, 0)
    assert place.states() == {DeliveryState.SENT: 19}
    assert len({mail.recipient for mail in place.sink.mails}) == 19
    assert len(place.sink.mails) == 19


def test_killed_while_it_sends_it_loses_nothing(place: Place) -> None:
    connections = 4
    place.fill(500)
    place.sink.delay = 0.002
    kills = 0
    for target in (60, 260):
        with place.process("start", connections=connections) as process:
            goal = target + random.randrange(100)
            wait_until(partial(place.has_taken, goal), process)
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
    with place.process("run", "outbox", connections=connections) as process:
        assert process.wait(60) == 0
    assert place.states() == {DeliveryState.SENT: 500}
    assert len({mail.recipient for mail in place.sink.mails}) == 500
    assert place.repeats() <= kills * connections
    assert place.repeats() <= possible_repeats(place)


def possible_repeats(place: Place) -> int:
    """How often nobody knows whether a mail was taken, by the notes on the attempts."""
    with place.database.readings() as session:
        return len(
            session.scalars(
                select(DeliveryAttempt.id).where(
                    DeliveryAttempt.phase == AttemptPhase.DATA
                )
            ).all()
        )


@pytest.mark.parametrize("place", ["sqlite"], indirect=True)
def test_asked_to_end_it_finishes_the_mail_in_hand(place: Place) -> None:
    place.fill(100)
    place.sink.delay = 0.1
    with place.process("start") as process:
        wait_until(partial(place.has_taken, 3), process)
        process.terminate()
        assert process.wait(10) == 0
    taken = len(place.sink.mails)
    assert place.states() == {
        DeliveryState.SENT: taken,
        DeliveryState.QUEUED: 100 - taken,
    }
    place.sink.delay = 0
    with place.process("run", "outbox") as process:
        assert process.wait(30) == 0
    assert place.repeats() == 0
    assert len(place.sink.mails) == 100


@pytest.mark.parametrize("place", ["postgresql"], indirect=True)
def test_stopped_past_its_lease_it_cannot_write_what_became_of_the_mail(
    place: Place,
) -> None:
    place.fill(1)
    place.sink.delay = 2
    with place.process("run", "outbox") as sleeper:
        wait_until(partial(place.has_taken, 1), sleeper)
        sleeper.send_signal(signal.SIGSTOP)
        with place.database.sessions.begin() as session:
            pass_the_lease(session)
        place.sink.delay = 0
        with place.process("run", "outbox") as other:
            assert other.wait(30) == 0
        with place.database.readings() as session:
            before = session.execute(text("SELECT * FROM deliveries")).one()
        sleeper.send_signal(signal.SIGCONT)
        assert sleeper.wait(30) == 0
    with place.database.readings() as session:
        assert session.execute(text("SELECT * FROM deliveries")).one() == before
    assert place.states() == {DeliveryState.SENT: 1}
    assert place.repeats() == 1 == possible_repeats(place)


def pass_the_lease(session: Session) -> None:
    """As if more time had passed than a lease lasts."""
    session.execute(
        update(Delivery).values(lease_until=utc_now() - timedelta(seconds=1))
    )
