"""The job that works off imports: crashes, several processes, many rows."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.domain.imports import ImportState
from app.jobs.imports import work_off
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import ImportRow, JobRun, Lead, LeadImport
from app.runtime import Runtime
from app.services import imports
from app.services.imports import ClaimLost
from app.services.imports.steps import BATCH, MOST_FAILURES
from app.settings import Settings
from tests.conftest import NOW, Clock
from tests.services.imports_world import applied, rows, undone, uploaded
from tests.web.pages import counted_queries


def many(count: int) -> bytes:
    return rows(*(f"p{n}@x.example,P{n},Acme {n},{n},,,New," for n in range(count)))


def a_step(
    session: Session, runtime: Runtime, import_: LeadImport, batches: int
) -> None:
    """Some batches of a step, after which its process is gone without a word."""
    session.commit()
    with runtime.sessions.begin() as other:
        work = imports.claim(other, "dead", runtime.clock())
    assert work is not None
    with runtime.sessions() as other:
        work.prepare(other, NOW)
        with imports.opened(other, import_.id) as file:
            work.read_from(other, file)
            for _ in range(batches):
                other.rollback()
                assert work.next_batch(other, NOW, runtime.clock())
                other.commit()
            work.close()


@pytest.mark.slow
def test_after_a_crash_each_step_goes_on_where_it_stood(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    count = 3 * BATCH + 1
    import_ = uploaded(session, many(count))
    for begin, state in (
        (lambda: imports.check(session, import_), ImportState.CHECKED),
        (
            lambda: imports.apply(session, import_, import_.person, NOW),
            ImportState.DONE,
        ),
        (
            lambda: imports.undo(session, import_, import_.person, NOW),
            ImportState.UNDONE,
        ),
    ):
        begin()
        a_step(session, runtime, import_, batches=2)
        work_off(runtime, NOW)
        session.refresh(import_)
        session.commit()
        assert import_.rows_done == 2 * BATCH, "nobody takes it while the lease runs"
        work_off(runtime, clock.advance(timedelta(minutes=5)))
        session.refresh(import_)
        assert import_.state is state
        assert import_.rows_done == count
        assert session.scalar(select(func.count()).select_from(ImportRow)) == count
        stored = session.scalar(select(func.count(Lead.id)))
        assert stored == (count if state is ImportState.DONE else 0)
    assert import_.counts == {"create": count}
    assert import_.undo_counts == {"removed": count}


def test_a_process_that_was_too_slow_writes_no_more(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    import_ = uploaded(session, many(3))
    imports.check(session, import_)
    session.commit()
    with runtime.sessions.begin() as other:
        slow = imports.claim(other, "slow", clock())
        assert slow is not None
        assert imports.claim(other, "second", clock()) is None
    with runtime.sessions.begin() as other:
        assert imports.claim(other, "quick", clock.advance(timedelta(minutes=5)))
    with runtime.sessions() as other:
        slow.prepare(other, NOW)
        with pytest.raises(ClaimLost):
            slow.next_batch(other, NOW, clock())


def test_a_process_that_is_asked_to_end_lets_the_next_go_on_at_once(
    session: Session, runtime: Runtime
) -> None:
    import_ = uploaded(session, many(3))
    imports.check(session, import_)
    session.commit()
    ending = replace(runtime, stopping=threading.Event())
    ending.stopping.set()
    work_off(ending, NOW)
    work_off(runtime, NOW)
    session.refresh(import_)
    assert import_.state is ImportState.CHECKED


def test_what_fails_again_and_again_gets_stuck_and_can_go_on(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    import_ = uploaded(session, many(3))
    guess = import_.guess
    import_.guess = guess | {"origin": "no such CRM"}
    imports.check(session, import_)
    session.commit()
    for _ in range(MOST_FAILURES):
        work_off(runtime, clock.advance(timedelta(hours=1)))
    session.refresh(import_)
    assert (import_.state, import_.stuck_at) == (
        ImportState.STUCK,
        ImportState.CHECKING,
    )
    import_.guess = guess
    imports.go_on(import_)
    session.commit()
    work_off(runtime, clock())
    session.refresh(import_)
    assert import_.state is ImportState.CHECKED


@pytest.mark.slow
def test_the_number_of_queries_depends_on_the_batches_alone(
    session: Session, runtime: Runtime
) -> None:
    """Three thousand rows: new ones, then the same again, then undone."""
    content = many(3000)
    import_ = uploaded(session, content)
    campaign = import_.default_campaign
    with counted_queries() as queries:
        applied(runtime, session, import_)
        again = applied(runtime, session, uploaded(session, content, campaign))
        undone(runtime, session, import_)
    batches = 5 * (3000 // BATCH)
    assert again.counts == {"unchanged": 3000}
    assert import_.undo_counts == {"removed": 3000}
    assert len(queries) < 25 * batches, len(queries)


@pytest.fixture
def shared_runtime(
    settings: Settings, clock: Clock, renderer: EmailRenderer, shared_url: str
) -> Iterator[Runtime]:
    engine = open_engine(shared_url)
    yield Runtime(settings, clock, Database.on(engine), renderer, MemoryTransport)
    engine.dispose()


@pytest.mark.slow
def test_several_processes_share_the_work_and_double_nothing(
    shared_runtime: Runtime,
) -> None:
    """Two files of the same people into one campaign, worked off by three at once."""
    runtime = shared_runtime
    count = 2 * BATCH
    with runtime.sessions.begin() as session:
        first = uploaded(session, many(count))
        second = uploaded(session, many(count), first.default_campaign)
        ids = [first.id, second.id]
        for import_ in (first, second):
            imports.check(session, import_)
    at_once(runtime)
    with runtime.sessions.begin() as session:
        for import_id in ids:
            import_ = session.get_one(LeadImport, import_id)
            imports.apply(session, import_, import_.person, NOW)
    at_once(runtime)
    with runtime.sessions() as session:
        assert session.scalar(select(func.count(Lead.id))) == count
        counts = session.scalars(select(LeadImport.counts).order_by(LeadImport.id))
        made = [found.get("create", 0) for found in counts]
        assert sum(made) == count
        assert set(session.scalars(select(LeadImport.state))) == {ImportState.DONE}
        assert session.scalar(text("SELECT count(*) FROM import_rows")) == 2 * count


def at_once(runtime: Runtime) -> None:
    threads = [threading.Thread(target=work_off, args=(runtime, NOW)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with runtime.sessions() as session:
        assert not session.get(JobRun, "outbox")
