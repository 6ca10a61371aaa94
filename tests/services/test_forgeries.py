"""Only the owner answers: every way of seeming to be somebody else is turned away."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.mail import compose
from app.models import Delivery, InboundState, Outcome
from app.runtime import Runtime
from tests.inbound_world import LATER, TRUSTED, a_mail_about, handle, receive

EVIL = "mallory@evil.example"
#: Header lines that stand in the place of From; {owner} is whom the mail was sent to.
FORGERIES = {
    "another's address": f"From: {EVIL}",
    "the owner in Reply-To": f"From: {EVIL}\r\nReply-To: {{owner}}",
    "the owner in Sender": f"From: {EVIL}\r\nSender: {{owner}}",
    "the owner as the name": f"From: {{owner}} <{EVIL}>",
    "the owner as a quoted name": f'From: "{{owner}}" <{EVIL}>',
    "the owner as an encoded name": f"From: =?utf-8?q?{{owner_q}}?= <{EVIL}>",
    "two addresses": f"From: {{owner}}, {EVIL}",
    "two addresses, evil first": f"From: {EVIL}, {{owner}}",
    "two headers": f"From: {{owner}}\r\nFrom: {EVIL}",
    "two headers, evil first": f"From: {EVIL}\r\nFrom: {{owner}}",
    "a group": f"From: team: {{owner}}, {EVIL};",
    "the owner in a comment": f"From: {EVIL} ({{owner}})",
    "a longer domain": "From: {owner}.evil.example",
    "a route": f"From: <@evil.example:{{owner}}>, <{EVIL}>",
    "an address in an address": 'From: "{owner}"@evil.example',
    "a NUL": "From: {owner}\0@evil.example",
    "no From": "X-From: {owner}",
    "an empty From": "From:",
}


@pytest.fixture
def delivery(session: Session, runtime: Runtime) -> Delivery:
    return a_mail_about(session, runtime)


def forged(delivery: Delivery, line: str) -> bytes:
    owner = delivery.recipient
    line = line.format(owner=owner, owner_q=owner.replace("@", "=40"))
    lines = compose.answer_to(delivery.raw, "We won!", LATER).split(b"\r\n")
    return b"\r\n".join(
        line.encode() if one.startswith(b"From:") else one for one in lines
    )


def recorded(session: Session) -> list[Outcome]:
    return list(session.scalars(select(Outcome)))


@pytest.mark.parametrize("line", FORGERIES.values(), ids=FORGERIES)
def test_a_forged_sender_records_nothing(
    session: Session, runtime: Runtime, delivery: Delivery, line: str
) -> None:
    message = receive(session, forged(delivery, line))
    handle(session, runtime, message)
    assert recorded(session) == []
    assert message.state is InboundState.HELD
    assert message.reason


GENUINE = {
    "bare": "From: {owner}",
    "with a name": "From: Nadia Sommer <{owner}>",
    "in capitals": "From: NADIA <{owner_upper}>",
    "with an encoded name": "From: =?utf-8?q?N=C3=A1dia?= <{owner}>",
    "with a comment": "From: {owner} (Nadia)",
    "folded": "From: Nadia\r\n <{owner}>",
}


@pytest.mark.parametrize("line", GENUINE.values(), ids=GENUINE)
def test_the_owners_own_forms_are_all_taken(
    session: Session, runtime: Runtime, delivery: Delivery, line: str
) -> None:
    line = line.replace("{owner_upper}", delivery.recipient.upper())
    message = receive(session, forged(delivery, line))
    handle(session, runtime, message)
    assert [outcome.kind for outcome in recorded(session)] == ["won"]


VERDICTS = {
    "our server says no": ("mx.example; dmarc=fail", 0),
    "a no above a forged yes": (
        "mx.example; dmarc=fail\r\nAuthentication-Results: mx.example; dmarc=pass",
        0,
    ),
    "a yes of our server": ("mx.example; dmarc=pass header.from=nordwerft.example", 1),
    "a yes of a server that we do not know": ("evil.example; dmarc=fail", 1),
    "a yes inside a comment": ("mx.example (dmarc=pass); dmarc=fail", 0),
}


@pytest.mark.parametrize(("results", "count"), VERDICTS.values(), ids=VERDICTS)
def test_only_our_own_servers_topmost_word_counts(
    session: Session, runtime: Runtime, delivery: Delivery, results: str, count: int
) -> None:
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = f"Authentication-Results: {results}\r\n".encode() + raw
    handle(session, runtime, receive(session, raw), TRUSTED)
    assert len(recorded(session)) == count
