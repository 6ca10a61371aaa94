"""Whatever jobs do at a moment, they do once; and every mail they make is whole."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.jobs.schedule import JOBS
from app.models import Base, Delivery, Door, MailKind
from app.runtime import Runtime
from app.services import inbound, sign_in
from app.services.sign_in import Visitor
from tests.conftest import Clock
from tests.summary_weeks import MONDAY, a_first_week, a_full_week

_URL = re.compile(r"https?://[^\s<>\"]+")


def run_all(runtime: Runtime) -> None:
    for job, _ in JOBS.values():
        job(runtime, runtime.clock())


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    session.rollback()
    return {
        table.name: [tuple(row) for row in session.execute(select(table))]
        for table in Base.metadata.sorted_tables
    }


def test_a_job_run_again_at_the_same_moment_does_nothing_quietly(
    runtime: Runtime,
    session: Session,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    a_full_week(session)
    session.commit()
    clock.now = MONDAY
    for _ in range(3):
        run_all(runtime)
    before = everything(session)
    session.rollback()
    assert before["deliveries"]
    caplog.clear()
    run_all(runtime)
    assert everything(session) == before
    assert [line for line in caplog.records if line.levelname != "INFO"] == []


def mails(runtime: Runtime, session: Session, clock: Clock) -> Iterator[Delivery]:
    """One mail of each kind that the service sends by itself, and of signing in."""
    cast = a_first_week(session)
    clock.now = MONDAY
    visitor = Visitor("secret", "127.0.0.1", "")
    address = cast.sales.address
    sign_in.ask(session, runtime.letterhead, address, visitor, MONDAY)
    session.commit()
    for _ in range(3):
        run_all(runtime)
    prompt = session.scalars(
        select(Delivery).where(
            Delivery.kind.in_((MailKind.PROMPT, MailKind.WEEKLY)),
            Delivery.person_id == cast.sales.id,
        )
    ).first()
    assert prompt is not None
    sent = message_from_bytes(prompt.raw, policy=policy.default)
    session.rollback()
    for number, words in enumerate(("1: won", "well, you know")):
        raw = (
            f"From: {address}\r\nTo: {sent['Reply-To']}\r\n"
            f"Message-ID: <{number}@x.example>\r\nSubject: Re\r\n\r\n{words}\r\n"
        ).encode()
        with runtime.sessions.begin() as writing:
            inbound.receive(writing, Door.PIPE, raw, clock())
        run_all(runtime)
    return iter(session.scalars(select(Delivery)).all())


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href") or ""
        if tag == "a" and target.startswith("http"):
            self.found.add(target)


def links_of(raw: bytes) -> tuple[set[str], set[str]]:
    """The links of the text and of the HTML."""
    message = message_from_bytes(raw, policy=policy.default)
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain
    assert html
    reader = _Links()
    reader.feed(html.get_content())
    return set(_URL.findall(plain.get_content())), reader.found


def test_text_and_html_of_every_mail_lead_to_the_same_pages_of_ours(
    app: Flask, runtime: Runtime, session: Session, clock: Clock
) -> None:
    routes = app.url_map.bind("throughline.example")
    kinds = set()
    for delivery in mails(runtime, session, clock):
        kinds.add(delivery.kind)
        text, html = links_of(delivery.raw)
        assert text == html, delivery.key
        assert text, delivery.key
        for link in text:
            parts = urlsplit(link)
            assert parts.netloc == "throughline.example", delivery.key
            assert routes.match(parts.path, method="GET"), link
        assert delivery.subject
        assert "\n" not in delivery.subject
    assert {
        MailKind.SIGN_IN,
        MailKind.WEEKLY,
        MailKind.HAND_OVER,
        MailKind.RECEIPT,
    } <= kinds
