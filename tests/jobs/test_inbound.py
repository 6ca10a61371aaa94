"""Mail that comes by several ways, and processes that work at once: one effect each."""

import threading
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from app.db import Database, open_engine
from app.jobs import inbound as inbound_jobs
from app.mail import compose
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import (
    Delivery,
    Door,
    InboundMessage,
    InboundState,
    MailKind,
    Outcome,
    Verdict,
)
from app.runtime import Runtime
from app.services import inbound
from app.settings import Settings
from tests.conftest import Clock
from tests.inbound_world import LATER, a_mail_about

pytestmark = pytest.mark.slow

MAILS = 12
#: What each way adds: headers that we leave out, or a footer that makes other bytes.
WAYS = {
    Door.IMAP: (b"X-Spam: no\r\nReceived: from a by b\r\n", b""),
    Door.LMTP: (b"Return-Path: <a@b.example>\r\n", b""),
    Door.SES: (b"", b"\r\n\r\n"),
}


@pytest.fixture
def runtime(
    shared_url: str, settings: Settings, clock: Clock, renderer: EmailRenderer
) -> Iterator[Runtime]:
    engine = open_engine(shared_url)
    database = Database.on(engine)
    yield Runtime(settings, clock, database, renderer, MemoryTransport)
    engine.dispose()


def answers(runtime: Runtime) -> list[bytes]:
    """Answers to as many prompt mails, each about a lead of its own."""
    raws = []
    for number in range(MAILS):
        with runtime.sessions() as session:
            delivery = a_mail_about(session, runtime, f"Jane Doe {number}, Acme")
            raws.append(compose.answer_to(delivery.raw, "We won it!", LATER))
    return raws


def receive_by_every_way(runtime: Runtime, raws: list[bytes]) -> None:
    for raw in raws:
        for door, (head, tail) in WAYS.items():
            with runtime.sessions.begin() as session:
                inbound.receive(session, door, head + raw + tail, LATER)
        with runtime.sessions.begin() as session:
            # A list server has rewritten the subject: other bytes, the same mail.
            other = raw.replace(b"\r\nSubject: ", b"\r\nSubject: [List] ", 1)
            inbound.receive(session, Door.SMTP, other, LATER)


def counted(runtime: Runtime) -> tuple[int, int, int]:
    """Outcomes, receipts, and mails still waiting."""
    waiting = InboundMessage.state == InboundState.NEW
    receipt = Delivery.kind == MailKind.RECEIPT
    with runtime.readings() as session:
        return (
            session.scalars(select(func.count(Outcome.id))).one(),
            session.scalars(select(func.count(Delivery.id)).where(receipt)).one(),
            session.scalars(select(func.count(InboundMessage.id)).where(waiting)).one(),
        )


def test_a_mail_counts_once_by_whatever_way_and_whoever_handles_it(
    runtime: Runtime,
) -> None:
    raws = answers(runtime)
    receive_by_every_way(runtime, raws)
    workers = [
        threading.Thread(target=inbound_jobs.handle_pending, args=(runtime, LATER))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    # What one worker left, since the other had it in hand, waits for the next run.
    inbound_jobs.handle_pending(runtime, LATER)
    assert counted(runtime) == (MAILS, MAILS, 0)
    with runtime.readings() as session:
        verdicts = session.scalars(
            select(InboundMessage.verdict).order_by(InboundMessage.id)
        ).all()
    assert sorted(map(str, verdicts)) == sorted(
        [Verdict.RECORDED] * MAILS + [Verdict.DUPLICATE] * MAILS
    )


def test_what_was_stored_but_not_handled_is_handled_after_a_crash(
    runtime: Runtime,
) -> None:
    raws = answers(runtime)[:2]
    for raw in raws:
        with runtime.sessions.begin() as session:
            inbound.receive(session, Door.PIPE, raw, LATER)
    # The first handling ends before its commit, as a process that is killed does.
    session = runtime.sessions()
    (first, _) = inbound.pending(session)
    inbound.handle(session, first, runtime.letterhead, (), LATER)
    session.rollback()
    session.close()
    inbound_jobs.handle_pending(runtime, LATER)
    assert counted(runtime) == (2, 2, 0)
