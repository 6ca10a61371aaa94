"""Outgoing mail: building it, handing it over, and the whole outbox."""

import shutil
import smtplib
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from itertools import count
from pathlib import Path

from sqlalchemy import insert, update

from app import schema
from app.db import Database, open_engine
from app.jobs.outbox import deliver_due
from app.mail import mime
from app.mail.header_values import Mailbox
from app.mail.render import EmailRenderer, Message
from app.mail.smtp import SmtpTransport
from app.mail.smtp_line import Security, Server
from app.mail.transport import Envelope
from app.models import (
    Delivery,
    DeliveryAttempt,
    DeliveryBody,
    DeliveryState,
    MailKind,
    Person,
)
from app.runtime import Runtime
from app.settings import Settings
from benchmarks.measuring import Row, compare
from benchmarks.sink import a_sink, postfix_sink
from tests.servers import postgresql_url

AT = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)
MAILS = 200
SENDER = "bounce+1@mail.throughline.test"
_ITEM = (
    '<tr><td style="padding:8px 0;font:16px/1.5 sans-serif;color:#1a1a1a">'
    "<strong>Größe und Preis</strong> – „zu teuer für den Anfang“, sagt Kunde {n}. "
    '<a href="https://throughline.example/leads/{n}">Ansehen</a></td></tr>\n'
)


def a_message(number: int) -> Message:
    """A weekly mail of forty items, 30 kB as HTML."""
    items = "".join(_ITEM.format(n=number * 100 + item) for item in range(120))
    text = "".join(
        f"Größe und Preis: „zu teuer für den Anfang“, sagt Kunde {number}-{item}.\n"
        for item in range(60)
    )
    html = f"<!doctype html><html><body><table>{items}</table></body></html>\n"
    return Message(f"Vier gewonnen, {number} offen", text, html)


MESSAGES = [a_message(number) for number in range(MAILS)]


def _headers(number: int) -> dict[str, str | Mailbox]:
    return {
        "From": Mailbox("Throughline", "throughline@mail.throughline.test"),
        "To": Mailbox(f"Nadia Sömmer {number}", f"n{number}@nordwerft.example"),
        "Reply-To": f"reply+{number:026d}@mail.throughline.test",
        "Message-ID": f"<weekly.{number}@mail.throughline.test>",
        "Auto-Submitted": "auto-generated",
        "List-Unsubscribe": f"<https://throughline.example/u/{'x' * 80}>",
    }


def build_ours() -> list[bytes]:
    return [
        mime.as_bytes(message, _headers(number), AT)
        for number, message in enumerate(MESSAGES)
    ]


def _by_the_library(number: int, message: Message) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    for name, value in _headers(number).items():
        is_mailbox = isinstance(value, Mailbox)
        mail[name] = f"{value.name} <{value.address}>" if is_mailbox else value
    mail["Subject"] = message.subject
    mail["Date"] = format_datetime(AT)
    mail.set_content(message.text)
    mail.add_alternative(message.html, subtype="html")
    return mail


def build_theirs() -> list[bytes]:
    return [
        _by_the_library(number, message).as_bytes()
        for number, message in enumerate(MESSAGES)
    ]


def send_naively(port: int) -> None:
    """What a first version does: a message object and a connection for each mail."""
    for number, message in enumerate(MESSAGES):
        with smtplib.SMTP("127.0.0.1", port, local_hostname="bench") as line:
            line.send_message(_by_the_library(number, message), SENDER)


def hand_over(port: int, raws: list[bytes]) -> None:
    transport = SmtpTransport(Server("127.0.0.1", port, Security.NONE), "bench")
    for number, raw in enumerate(raws):
        envelope = Envelope(SENDER, f"n{number}@nordwerft.example", raw)
        transport.send(envelope, lambda: None)
    transport.close()


def hand_over_by_smtplib(port: int, raws: list[bytes]) -> None:
    with smtplib.SMTP("127.0.0.1", port, local_hostname="bench") as line:
        for number, raw in enumerate(raws):
            line.sendmail(SENDER, f"n{number}@nordwerft.example", raw)


@contextmanager
def an_outbox(port: int, database: str = "SQLite") -> Iterator[Runtime]:
    """A service on a database of its own, with so many people."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        url = (
            f"sqlite:///{Path(folder) / 'bench.db'}"
            if database == "SQLite"
            else stack.enter_context(postgresql_url())
        )
        schema.upgrade(url)
        engine = open_engine(url)
        runtime = Runtime(
            settings=Settings(environment="test", data_dir=Path(folder)),
            clock=lambda: AT,
            database=Database.on(engine),
            renderer=EmailRenderer(),
            open_transport=lambda: SmtpTransport(
                Server("127.0.0.1", port, Security.NONE), "bench"
            ),
        )
        with runtime.sessions.begin() as session:
            session.execute(
                insert(Person),
                [
                    {
                        "id": number + 1,
                        "name": f"Nadia {number}",
                        "address": f"n{number}@nordwerft.example",
                        "created_at": AT,
                    }
                    for number in range(MAILS)
                ],
            )
        yield runtime
        engine.dispose()


def fill(runtime: Runtime, numbers: Iterator[int]) -> None:
    """Build every mail and put it into the outbox, beside those that went before."""
    first = next(numbers) * MAILS + 1
    rows = [
        {
            "id": first + number,
            "key": f"edition-{first + number}",
            "kind": MailKind.WEEKLY,
            "message_id": f"<{first + number}@bench>",
            "person_id": number + 1,
            "recipient": f"n{number}@nordwerft.example",
            "envelope_from": SENDER,
            "subject": MESSAGES[number].subject,
            "created_at": AT,
            "next_at": AT,
            "not_after": AT + timedelta(days=3),
        }
        for number in range(MAILS)
    ]
    bodies = [
        {"delivery_id": first + number, "raw": raw}
        for number, raw in enumerate(build_ours())
    ]
    with runtime.sessions.begin() as session:
        session.execute(insert(Delivery), rows)
        session.execute(insert(DeliveryBody), bodies)


def deliver_again(runtime: Runtime) -> None:
    """The outbox alone: the mails are there already."""
    with runtime.sessions.begin() as session:
        session.query(DeliveryAttempt).delete()
        session.execute(
            update(Delivery)
            .where(Delivery.id <= MAILS)
            .values(state=DeliveryState.QUEUED, attempts=0)
        )
    deliver_due(runtime, AT)


def rows() -> Iterator[Row]:
    """Every comparison of outgoing mail."""
    yield compare("build: EmailMessage", build_ours, build_theirs, MAILS, "CPU 10x")
    raws = build_ours()
    with a_sink() as ours, postfix_sink() as theirs:
        port = theirs or ours
        yield compare(
            "hand over built mail: smtplib, one connection",
            lambda: hand_over(port, raws),
            lambda: hand_over_by_smtplib(port, raws),
            MAILS,
        )
        for database in ("SQLite", "PostgreSQL"):
            with an_outbox(port, database) as runtime:
                yield from _whole_rows(runtime, port, raws, database)


def _whole_rows(
    runtime: Runtime, port: int, raws: list[bytes], database: str
) -> Iterator[Row]:
    numbers = count()

    def whole() -> None:
        fill(runtime, numbers)
        deliver_due(runtime, AT)

    yield compare(
        f"{database}, build to note: naive, nothing kept",
        whole,
        lambda: send_naively(port),
        MAILS,
        "5x or CPU 5x",
    )
    yield compare(
        f"{database}, take to note: smtplib, nothing kept",
        lambda: deliver_again(runtime),
        lambda: hand_over_by_smtplib(port, raws),
        MAILS,
    )
    source = shutil.which("smtp-source")
    if source is not None:
        yield compare(
            f"{database}, build to note: smtp-source, 8 connections",
            whole,
            lambda: _by_smtp_source(source, port, len(raws[0])),
            MAILS,
            "0.20x; CPU 1/17",
        )


def _by_smtp_source(source: str, port: int, size: int) -> None:
    subprocess.run(  # noqa: S603 - a tool that the machine has.
        [
            *(source, "-s", "8", "-m", str(MAILS), "-l", str(size)),
            f"inet:127.0.0.1:{port}",
        ],
        check=True,
    )
