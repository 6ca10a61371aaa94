"""A prompt goes out by SMTP and its answer comes back, by IMAP and by LMTP."""

import asyncio
import secrets
import smtplib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from imap_tools import MailBoxUnencrypted
from sqlalchemy import select

from app.db import Database, open_engine
from app.jobs import inbound as inbound_jobs
from app.jobs import listener, watching
from app.jobs import outbox as outbox_jobs
from app.mail import compose
from app.mail.render import EmailRenderer
from app.models import (
    Delivery,
    DeliveryState,
    Door,
    InboundMessage,
    Outcome,
    Person,
    Verdict,
)
from app.runtime import Runtime, build
from app.settings import Settings
from tests.builders import a_lead, a_prompt, a_salesperson
from tests.conftest import Clock
from tests.inbound_world import a_prompt_mail
from tests.mail_servers.servers import (
    BY_IMAP,
    BY_LMTP,
    PASSWORD,
    PEOPLE,
    MailServers,
)

pytestmark = pytest.mark.slow

Service = Callable[[str], Runtime]


@pytest.fixture
def service(
    shared_url: str,
    settings: Settings,
    clock: Clock,
    renderer: EmailRenderer,
    mail_servers: MailServers,
) -> Iterator[Service]:
    """Makes the service that takes answers at a domain; its mail goes out by Postfix."""
    engine = open_engine(shared_url)

    def make(domain: str) -> Runtime:
        values = settings.model_dump() | {
            "smtp_url": f"smtp://127.0.0.1:{mail_servers.smtp}",
            "imap_url": mail_servers.imap_url("reply"),
            "mail_from": f"Throughline <throughline@{domain}>",
            "reply_domain": domain,
        }
        built = build(Settings(**values))
        built.database.sessions.kw["bind"].dispose()
        return replace(
            built, clock=clock, database=Database.on(engine), renderer=renderer
        )

    yield make
    engine.dispose()


def ask(runtime: Runtime, name: str) -> str:
    """A prompt mail about a lead goes out; the address of whoever is asked."""
    with runtime.sessions.begin() as session:
        person = a_salesperson(session, name=name)
        # A mailbox of its own for every story: the servers outlive them.
        person.address = f"{name.lower()}-{secrets.token_hex(4)}@{PEOPLE}"
        lead = a_lead(session, owner=person, name="Jane Doe", company="Acme")
        delivery = a_prompt_mail(session, runtime.letterhead, a_prompt(session, lead))
        address, number = person.address, delivery.id
    outbox_jobs.deliver_due(runtime, runtime.clock())
    with runtime.readings() as session:
        assert session.get_one(Delivery, number).state is DeliveryState.SENT
    return address


def mails_of(mail_servers: MailServers, address: str) -> list[bytes]:
    user = address.partition("@")[0]
    with MailBoxUnencrypted("127.0.0.1", mail_servers.imap).login(
        user, PASSWORD
    ) as box:
        return [mail.obj.as_bytes() for mail in box.fetch(mark_seen=False)]


def eventually(look: Callable[[], object], mail_servers: MailServers) -> None:
    """Wait until it is there; what the servers said, if it never is."""
    for _ in range(150):
        if look():
            return
        time.sleep(0.2)
    raise AssertionError(mail_servers.log())


def answer(
    runtime: Runtime, mail_servers: MailServers, address: str, text: str
) -> None:
    """The person finds the mail in the mailbox and answers it with Postfix."""
    eventually(lambda: mails_of(mail_servers, address), mail_servers)
    raw = compose.answer_to(mails_of(mail_servers, address)[0], text, runtime.clock())
    with smtplib.SMTP("127.0.0.1", mail_servers.smtp, timeout=30) as line:
        to = compose.reply_address(mails_of(mail_servers, address)[0])
        line.sendmail(address, [to], raw)


def said(runtime: Runtime) -> list[str]:
    with runtime.readings() as session:
        return [outcome.kind for outcome in session.scalars(select(Outcome))]


def verdicts(runtime: Runtime) -> list[tuple[str | None, str]]:
    with runtime.readings() as session:
        rows = session.scalars(select(InboundMessage))
        return [(row.verdict, row.reason) for row in rows]


def doors(runtime: Runtime) -> list[Door]:
    with runtime.readings() as session:
        return list(session.scalars(select(InboundMessage.door)))


def handle(runtime: Runtime) -> None:
    inbound_jobs.handle_pending(runtime, runtime.clock())
    outbox_jobs.deliver_due(runtime, runtime.clock())


@contextmanager
def a_watcher(runtime: Runtime) -> Iterator[None]:
    stopping = threading.Event()
    watcher = watching.start(replace(runtime, stopping=stopping))
    assert watcher is not None
    try:
        yield
    finally:
        stopping.set()
        watcher.join()


@contextmanager
def an_lmtp_door(runtime: Runtime, port: int) -> Iterator[None]:
    """The command's own loop, until the block ends."""
    loop = asyncio.new_event_loop()
    stopped = asyncio.Event()
    places = {Door.LMTP: ("127.0.0.1", port)}

    async def run() -> None:
        await listener.serve(runtime, places, lambda: _wait(stopped))

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),))
    thread.start()
    try:
        yield
    finally:
        loop.call_soon_threadsafe(stopped.set)
        thread.join()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0.1))
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


async def _wait(stopped: asyncio.Event) -> None:
    await stopped.wait()


def test_a_prompt_goes_out_and_its_answer_comes_back_by_imap(
    service: Service, mail_servers: MailServers
) -> None:
    runtime = service(BY_IMAP)
    address = ask(runtime, "Imke")
    with a_watcher(runtime):
        answer(runtime, mail_servers, address, "We won it, 12k EUR.")
        eventually(lambda: doors(runtime), mail_servers)
    assert doors(runtime) == [Door.IMAP]
    handle(runtime)
    assert verdicts(runtime) == [(Verdict.RECORDED, "")]
    assert said(runtime) == ["won"]
    eventually(lambda: len(mails_of(mail_servers, address)) == 2, mail_servers)
    receipt = mails_of(mail_servers, address)[1]
    assert b"Return-Path: <>" in receipt
    assert "12,000" in compose.parts_of(receipt)[0]


def test_a_prompt_goes_out_and_its_answer_comes_back_by_lmtp(
    service: Service, mail_servers: MailServers
) -> None:
    runtime = service(BY_LMTP)
    address = ask(runtime, "Lars")
    with an_lmtp_door(runtime, mail_servers.ours):
        answer(runtime, mail_servers, address, "They went with HarbourSoft, lost.")
        eventually(lambda: doors(runtime), mail_servers)
    assert doors(runtime) == [Door.LMTP]
    handle(runtime)
    assert verdicts(runtime) == [(Verdict.RECORDED, "")]
    assert said(runtime) == ["lost"]
    with runtime.readings() as session:
        message = session.scalars(select(InboundMessage)).one()
        assert message.envelope_from == address
        assert session.get_one(Person, message.person_id).address == address


def test_the_watcher_connects_again_and_takes_a_mail_once(
    service: Service, mail_servers: MailServers
) -> None:
    runtime = service(BY_IMAP)
    address = ask(runtime, "Kai")
    with a_watcher(runtime):
        time.sleep(1)
        mail_servers.kick("reply")
        answer(runtime, mail_servers, address, "Still working it.")
        eventually(lambda: doors(runtime), mail_servers)
        inbound_jobs.fetch_mailbox(runtime, runtime.clock())
    assert doors(runtime) == [Door.IMAP]
    with MailBoxUnencrypted("127.0.0.1", mail_servers.imap).login(
        "reply", PASSWORD
    ) as box:
        assert box.uids() == []
        assert box.folder.exists("Processed")
