"""Notes of several senders, committed together and failing alone."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import event, select

from app.db import Database, open_engine
from app.jobs.sending.notebook import Notebook
from app.models import AttemptPhase, Delivery, DeliveryAttempt
from app.services.outbox import Begun, Claim, ClaimLost, Sent
from tests.builders import a_delivery
from tests.conftest import NOW
from tests.services.outbox_mails import take


@pytest.fixture
def shared(shared_url: str) -> Iterator[Database]:
    engine = open_engine(shared_url)
    yield Database.on(engine)
    engine.dispose()


def claimed(database: Database, count: int) -> list[Claim]:
    with database.sessions.begin() as session:
        for _ in range(count):
            a_delivery(session)
        return take(session, count=count)


def test_what_is_kept_is_committed_when_it_returns(shared: Database) -> None:
    (claim,) = claimed(shared, 1)
    with shared.connected() as connection:
        notebook = Notebook(connection)
        notebook.keep(Begun(claim, NOW))
        assert phases(shared) == [AttemptPhase.DATA]
        notebook.keep(Sent(claim, "2.0.0 taken", NOW))
        assert phases(shared) == [AttemptPhase.DONE]


def test_notes_that_wait_for_each_other_go_in_one_transaction(
    shared: Database,
) -> None:
    claims = claimed(shared, 8)
    commits = []
    with shared.connected() as connection:
        notebook = Notebook(connection)
        everybody = Barrier(8)

        def is_slow(_: object) -> None:
            if not commits:
                everybody.wait(10)
            commits.append(1)

        event.listen(connection, "commit", is_slow)

        def keep(claim: Claim) -> None:
            if claim is not claims[0]:
                everybody.wait(10)
            notebook.keep(Begun(claim, NOW))

        with ThreadPoolExecutor(8) as senders:
            list(senders.map(keep, claims))
    assert phases(shared) == [AttemptPhase.DATA] * 8
    assert len(commits) < 8


def test_a_lost_claim_is_told_to_its_sender_alone(shared: Database) -> None:
    claims = claimed(shared, 4)
    with shared.sessions.begin() as session:
        session.get_one(Delivery, claims[2].delivery_id).lease_token = "other:1"
    together = Barrier(4)

    def keep(claim: Claim) -> bool:
        together.wait(10)
        try:
            notebook.keep(Begun(claim, NOW))
        except ClaimLost:
            return False
        return True

    with shared.connected() as connection:
        notebook = Notebook(connection)
        with ThreadPoolExecutor(4) as senders:
            kept = list(senders.map(keep, claims))
    assert kept == [True, True, False, True]
    assert phases(shared) == [AttemptPhase.DATA] * 3


def phases(database: Database) -> list[AttemptPhase]:
    with database.readings() as session:
        return list(session.scalars(select(DeliveryAttempt.phase)))
