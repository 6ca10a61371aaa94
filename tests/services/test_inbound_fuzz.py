"""Mutated mails by the hundred: each is stored, gets its verdict, and none ends anything."""

import random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.jobs import inbound as inbound_jobs
from app.mail import compose
from app.models import Delivery, Door, InboundMessage, InboundState
from app.runtime import Runtime
from app.services import inbound
from app.services.inbound import quarantine
from tests.inbound_world import LATER, a_letter, a_mail_about
from tests.mail.mails import a_mail
from tests.mail.samples_html import HTML
from tests.mail.samples_plain import PLAIN
from tests.mail.test_parse_hostile import a_mutated_mail

TEXTS = (
    "We won it, 12k EUR!",
    "1 lost to HarbourSoft, 2 call back in May",
    "away until 14 May",
    "stop",
    "give to Bob",
    "",
    "Bin bis 31.12. nicht im Büro.\n-- \nNadia",
    "> 1. Jane Doe, Acme\n\nlost, too expensive\n\n> 2. Ada King, Globex\n\nwon",
)
BOUNCE = (
    b"From: MAILER-DAEMON@mx.example\r\nTo: {to}\r\nMessage-ID: <b@mx.example>\r\n"
    b"MIME-Version: 1.0\r\n"
    b"Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
    b"--b\r\n\r\nIt failed.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
    b"Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\n"
    b"Action: failed\r\nStatus: 5.1.1\r\n--b--\r\n"
)


def mails_for(delivery: Delivery) -> list[bytes]:
    """Answers, bounces and other mail, before they are spoilt."""
    found = [compose.answer_to(delivery.raw, text, LATER) for text in TEXTS]
    found += [a_letter(delivery, text) for text in TEXTS]
    found += [b"Auto-Submitted: auto-replied\r\n" + raw for raw in found[:4]]
    found += [a_mail(text) for _, text, _ in PLAIN[:40]]
    found += [a_mail("Won", html) for _, html, _ in HTML[:40]]
    found += [delivery.raw, BOUNCE.replace(b"{to}", delivery.envelope_from.encode())]
    return found


def spoil(
    session: Session, delivery: Delivery, chance: random.Random, n: int
) -> set[str]:
    """Receive so many mutated mails; their fingerprints."""
    mails = mails_for(delivery)
    seen = set()
    for _ in range(n):
        raw = a_mutated_mail(chance, mails)
        message = inbound.receive(session, Door.PIPE, raw, LATER)
        seen.add(message.sha256)
    session.commit()
    return seen


@pytest.mark.slow
def test_every_mutated_mail_is_visible_with_its_verdict(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime, "Jane Doe, Acme", "Ada King, Globex")
    seen = spoil(session, delivery, random.Random(23), 300)
    inbound_jobs.handle_pending(runtime, LATER)
    session.expire_all()
    messages = session.scalars(select(InboundMessage)).all()
    assert {message.sha256 for message in messages} == seen
    for message in messages:
        assert message.state is not InboundState.NEW
        assert message.verdict is not None
        assert message.state is InboundState.DONE or message.reason
        assert message.raw
    assert not [m for m in messages if m.state is InboundState.FAILED]
    shown = sum(quarantine.counts(session, list(InboundState)).values())
    assert shown == len(seen)
