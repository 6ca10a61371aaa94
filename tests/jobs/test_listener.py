"""The doors for mail servers: LMTP and SMTP, a yes only for what is stored."""

import asyncio
import smtplib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import select, text

from app.db import Database, open_engine
from app.domain.tokens import derived_reply_token
from app.jobs import listener
from app.mail.parse import parse
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import Door, InboundMessage
from app.runtime import Runtime
from app.settings import Settings
from tests.conftest import Clock
from tests.inbound_world import a_mail_about

MAIL = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nWe won it!\r\n"
DOMAIN = "mail.throughline.test"


@pytest.fixture
def runtime(
    shared_url: str, settings: Settings, clock: Clock, renderer: EmailRenderer
) -> Iterator[Runtime]:
    """A runtime whose database threads can share."""
    engine = open_engine(shared_url)
    database = Database.on(engine)
    yield Runtime(settings, clock, database, renderer, MemoryTransport)
    engine.dispose()


@contextmanager
def a_door(runtime: Runtime, door: Door) -> Iterator[int]:
    """A listening door, and its port."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(listener.listen(runtime, door, "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        server.close()
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0.05))
        loop.run_until_complete(loop.shutdown_default_executor())
        loop.close()


class Client:
    """Speaks a command at a time and reads whole answers."""

    def __init__(self, port: int) -> None:
        self._line = socket.create_connection(("127.0.0.1", port), 20)
        self._answers = self._line.makefile("rb")
        self.answer()

    def answer(self) -> str:
        lines = [self._answers.readline().decode()]
        while lines[-1][3:4] == "-":
            lines.append(self._answers.readline().decode())
        return "".join(lines).strip()

    def say(self, command: str | bytes) -> str:
        raw = command.encode() if isinstance(command, str) else command
        self._line.sendall(raw + b"\r\n")
        return self.answer()

    def close(self) -> None:
        self._answers.close()
        self._line.close()


@contextmanager
def a_client(port: int, hello: str = "LHLO mx.example") -> Iterator[Client]:
    client = Client(port)
    try:
        client.say(hello)
        yield client
    finally:
        client.close()


def reply_address(letter: str) -> str:
    return f"reply+{letter * 26}@{DOMAIN}"


def stored(runtime: Runtime) -> list[InboundMessage]:
    with runtime.readings() as session:
        return list(session.scalars(select(InboundMessage)))


def test_a_mail_by_smtp_is_stored_before_the_yes(runtime: Runtime) -> None:
    with a_door(runtime, Door.SMTP) as port, smtplib.SMTP("127.0.0.1", port) as line:
        line.sendmail("a@b.example", [reply_address("a")], MAIL)
        (message,) = stored(runtime)
    assert message.door is Door.SMTP
    assert (message.recipient, message.envelope_from) == (
        reply_address("a"),
        "a@b.example",
    )


def test_lmtp_answers_once_for_each_recipient(runtime: Runtime) -> None:
    with a_door(runtime, Door.LMTP) as port, a_client(port) as client:
        client.say("MAIL FROM:<>")
        for letter in "abc":
            assert client.say(f"RCPT TO:<{reply_address(letter)}>").startswith("250")
        assert client.say("DATA").startswith("354")
        answers = [client.say(MAIL + b"."), client.answer(), client.answer()]
        assert [answer[:3] for answer in answers] == ["250"] * 3
        assert client.say("NOOP").startswith("250")
    (message,) = stored(runtime)
    assert message.envelope_from == ""


def test_a_mail_that_is_too_large_is_refused_for_each_recipient(
    runtime: Runtime,
) -> None:
    with a_door(runtime, Door.LMTP) as port, a_client(port) as client:
        client.say("MAIL FROM:<a@b.example>")
        client.say(f"RCPT TO:<{reply_address('a')}>")
        client.say(f"RCPT TO:<{reply_address('b')}>")
        client.say("DATA")
        line = b"x" * 60_000 + b"\r\n"
        answers = [client.say(line * 450 + b"."), client.answer()]
    assert [answer[:3] for answer in answers] == ["552"] * 2
    assert stored(runtime) == []


@pytest.mark.parametrize("door", [Door.LMTP, Door.SMTP])
def test_a_fault_of_ours_is_a_later_never_a_no(runtime: Runtime, door: Door) -> None:
    hello = "LHLO mx.example" if door is Door.LMTP else "EHLO mx.example"
    token = derived_reply_token("k", "x")
    with a_door(runtime, door) as port, a_client(port, hello) as client:
        client.say("MAIL FROM:<a@b.example>")
        client.say(f"RCPT TO:<{reply_address('a')}>")
        with runtime.sessions.begin() as session:
            session.execute(text("ALTER TABLE inbound_messages RENAME TO away"))
            session.execute(text("ALTER TABLE deliveries RENAME TO gone"))
        client.say("DATA")
        assert client.say(MAIL + b".").startswith("451")
        client.say("MAIL FROM:<a@b.example>")
        again = client.say(f"RCPT TO:<reply+{token}@{DOMAIN}>")
        assert again.startswith("451")


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("somebody@elsewhere.example", "550"),
        (f"somebody@{DOMAIN}", "550"),
        (f"reply+short@{DOMAIN}", "550"),
        (f"postmaster@{DOMAIN}", "250"),
        (reply_address("a").upper(), "250"),
        (f"bounce+{'a' * 26}@{DOMAIN}", "250"),
    ],
)
def test_only_addresses_of_our_own_shape_are_taken(
    runtime: Runtime, address: str, code: str
) -> None:
    with a_door(runtime, Door.LMTP) as port, a_client(port) as client:
        client.say("MAIL FROM:<a@b.example>")
        assert client.say(f"RCPT TO:<{address}>").startswith(code)


def test_who_tries_many_addresses_waits_but_known_ones_go_on(runtime: Runtime) -> None:
    with runtime.sessions() as session:
        delivery = a_mail_about(session, runtime)
        known = parse(delivery.raw).header("reply-to")[0]
    with a_door(runtime, Door.LMTP) as port, a_client(port) as client:
        answers = []
        for number in range(listener.BAD_TOKENS + 1):
            client.say("RSET")
            client.say("MAIL FROM:<a@b.example>")
            letters = "abcdefghijklmnopqrstuvwxyz"
            answers.append(client.say(f"RCPT TO:<{reply_address(letters[number])}>"))
        assert [answer[:3] for answer in answers] == ["250"] * 20 + ["452"]
        assert client.say(f"RCPT TO:<{known}>").startswith("250")


def test_more_mail_than_fifty_a_minute_waits(runtime: Runtime) -> None:
    with a_door(runtime, Door.SMTP) as port, a_client(port, "EHLO x") as client:
        for _ in range(50):
            client.say("MAIL FROM:<a@b.example>")
            client.say(f"RCPT TO:<postmaster@{DOMAIN}>")
            client.say("DATA")
            assert client.say(MAIL + b".").startswith("250")
        assert client.say("MAIL FROM:<a@b.example>").startswith("452")
    assert len(stored(runtime)) == 1


def test_more_recipients_than_twenty_are_a_later(runtime: Runtime) -> None:
    with a_door(runtime, Door.LMTP) as port, a_client(port) as client:
        client.say("MAIL FROM:<a@b.example>")
        codes = [client.say(f"RCPT TO:<postmaster@{DOMAIN}>")[:3] for _ in range(21)]
    assert codes == ["250"] * 20 + ["452"]


def test_more_connections_than_fifty_are_a_later(runtime: Runtime) -> None:
    with a_door(runtime, Door.LMTP) as port:
        clients = [Client(port) for _ in range(listener.MOST_CONNECTIONS)]
        with socket.create_connection(("127.0.0.1", port), 20) as line:
            assert line.recv(100).startswith(b"421")
        for client in clients:
            client.close()


def test_only_crlf_dot_crlf_ends_a_mail(runtime: Runtime) -> None:
    smuggled = b"Subject: one\r\n\r\nx\n.\nMAIL FROM:<b@b.example>\n.\r\ny\r\n."
    with a_door(runtime, Door.SMTP) as port, a_client(port, "EHLO x") as client:
        client.say("MAIL FROM:<a@b.example>")
        client.say(f"RCPT TO:<{reply_address('a')}>")
        client.say("DATA")
        assert client.say(smuggled).startswith("250")
    assert len(stored(runtime)) == 1


def test_long_lines_and_bare_bytes_are_taken(runtime: Runtime) -> None:
    body = b"Subject: x\r\n\r\n" + b"y" * 60_000 + b"\r\n\xff\xfe\0\r\n."
    with a_door(runtime, Door.LMTP) as port, a_client(port) as client:
        client.say("MAIL FROM:<a@b.example>")
        client.say(f"RCPT TO:<{reply_address('a')}>")
        client.say("DATA")
        assert client.say(body).startswith("250")


@pytest.mark.parametrize("place", ["8.8.8.8:25", "localhost:25", "127.0.0.1", "::1"])
def test_a_door_opens_to_this_network_alone(place: str) -> None:
    with pytest.raises(ValueError, match="listen_lmtp"):
        Settings(listen_lmtp=place)
    assert Settings(listen_lmtp="[::1]:8024").listen_lmtp == "[::1]:8024"
