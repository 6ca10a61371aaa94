"""Mails that come three times, by three ways, to processes that are killed: one effect each."""

import random
import signal
import smtplib
import socket
import threading
import time
from collections import Counter

import pytest
from sqlalchemy import func, select

from app.clock import utc_now
from app.domain.links import Links
from app.mail import compose
from app.mail.render import EmailRenderer
from app.models import Delivery, Door, InboundMessage, MailKind, Outcome, Verdict
from app.services import inbound
from app.services.outbox import Letterhead
from tests.builders import a_lead, a_prompt, a_salesperson
from tests.inbound_world import a_prompt_mail
from tests.jobs.test_processes import Place, place, wait_until

__all__ = ["place"]
pytestmark = pytest.mark.slow

LETTERHEAD = Letterhead(
    EmailRenderer(),
    Links("https://throughline.example", ["a signing key"]),
    "Throughline <throughline@mail.throughline.test>",
    "mail.throughline.test",
    "",
    "a signing key",
)
#: What the ways that a mail takes write into it.
TRACES = {
    Door.IMAP: b"Received: from a by b; Wed, 4 Mar 2026 10:00:00 +0000\r\n",
    Door.MAILGUN: b"X-Original-To: somebody@nordwerft.example\r\nX-Spam-Score: 0\r\n",
}


def answers(place: Place, count: int) -> dict[str, bytes]:
    """So many people's answers to their mails, by the address that they go to."""
    with place.database.sessions.begin() as session:
        found = {}
        for _ in range(count):
            lead = a_lead(session, owner=a_salesperson(session))
            mail = a_prompt_mail(session, LETTERHEAD, a_prompt(session, lead))
            mail.created_at = utc_now()
            raw = compose.answer_to(mail.raw, "We won it.", utc_now())
            found[compose.reply_address(mail.raw)] = raw
        return found


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def listen(place: Place, port: int, kills: int, said: threading.Event) -> None:
    """Listen and be killed, again and again; in the end listen until all is said."""
    settings = {"LISTEN_LMTP": f"127.0.0.1:{port}"}
    for _ in range(kills):
        with place.program("inbound", "listen", **settings) as process:
            said.wait(random.uniform(1.5, 3))
            process.send_signal(signal.SIGKILL)
    with place.program("inbound", "listen", **settings):
        said.wait(120)


def deliver(port: int, recipient: str, raw: bytes) -> None:
    """As a mail server does it: again, until the mail is taken."""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        try:
            with smtplib.LMTP("127.0.0.1", port) as client:
                client.sendmail("nadia@nordwerft.example", recipient, raw)
                return
        except (OSError, smtplib.SMTPException):
            time.sleep(0.05)
    pytest.fail("The mail was never taken.")


def handled(place: Place) -> int:
    with place.database.readings() as session:
        query = select(func.count()).where(InboundMessage.verdict.is_not(None))
        return session.scalars(query).one()


def receive_thrice(place: Place, mails: dict[str, bytes], kills: int) -> None:
    """Every mail in by three ways, the listener killed meanwhile."""
    port, said = free_port(), threading.Event()
    listening = threading.Thread(target=listen, args=(place, port, kills, said))
    listening.start()
    try:
        for recipient, raw in mails.items():
            deliver(port, recipient, raw)
            for door, trace in TRACES.items():
                with place.database.sessions.begin() as session:
                    inbound.receive(session, door, trace + raw, utc_now())
    finally:
        said.set()
        listening.join()


def handle_all(place: Place, count: int, kills: int) -> None:
    """Handle them by processes of which all but the last are killed on the way."""
    for kill in range(kills):
        with place.process("run", "inbound") as process:
            goal = min(count - 1, 1 + count * kill // kills)
            if handled(place) <= goal:
                wait_until(lambda: handled(place) > goal, process)  # noqa: B023 - now.
            process.send_signal(signal.SIGKILL)
    with place.process("run", "inbound") as process:
        assert process.wait(120) == 0


def assert_one_effect_each(place: Place, count: int) -> None:
    with place.database.readings() as session:
        verdicts = Counter(session.scalars(select(InboundMessage.verdict)))
        assert verdicts == {Verdict.RECORDED: count}
        recorded = Counter(session.scalars(select(Outcome.lead_id)))
        assert len(recorded) == count
        assert set(recorded.values()) == {1}
        receipts = select(func.count()).where(Delivery.kind == MailKind.RECEIPT)
        assert session.scalars(receipts).one() == count


def test_each_mail_has_one_effect_whoever_is_killed(place: Place) -> None:
    mails = answers(place, 8)
    receive_thrice(place, mails, kills=1)
    handle_all(place, 8, kills=3)
    assert_one_effect_each(place, 8)
