"""A mailed answer to a request: looking writes nothing, one press records."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.requests import RequestState
from app.domain.tokens import Purpose
from app.models import DeliveryState, Person, Request, RequestAnswer
from app.runtime import Runtime
from app.services import requests
from tests.builders import a_delivery, a_marketer, a_salesperson
from tests.conftest import NOW
from tests.web.pages import CheckingClient

SENT = NOW - timedelta(hours=2)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


@pytest.fixture
def asked(session: Session) -> Request:
    author = a_salesperson(session)
    return requests.raise_(session, author, "A price sheet on one page", SENT)


@pytest.fixture
def link(session: Session, runtime: Runtime, malik: Person, asked: Request) -> str:
    """The buttons of a mail that went out two hours ago, up to the answer."""
    mail = a_delivery(session, malik, at=SENT, state=DeliveryState.SENT, sent_at=SENT)
    session.commit()
    values: list[int | str] = [asked.id, malik.id, mail.key]
    url = runtime.letterhead.links.with_purpose("/r", Purpose.REQUEST, values, NOW)
    return url.removeprefix("https://throughline.example")


def answers(session: Session) -> list[tuple[RequestState, str]]:
    session.rollback()
    found = session.scalars(select(RequestAnswer).order_by(RequestAnswer.id))
    said = [(one.state, one.words) for one in found]
    session.rollback()  # SQLite would let nobody write while this one reads.
    return said


def test_looking_at_an_answer_writes_nothing(
    client: CheckingClient, session: Session, link: str
) -> None:
    for state in ("seen", "thinking", "changed", "declined"):
        for _ in range(2):
            page = client.page(f"{link}/{state}")
            assert "A price sheet on one page" in page.text
        client.head(f"{link}/{state}")
    assert answers(session) == []


def test_one_press_records_and_leads_on_to_the_next_request(
    client: CheckingClient, session: Session, link: str
) -> None:
    sent = client.post(f"{link}/changed", data={"words": "Page 3"})
    assert sent.status_code == 303
    page = client.page(sent.location)
    assert "Recorded: We changed it" in page.text
    assert answers(session) == [(RequestState.CHANGED, "Page 3")]


def test_a_no_needs_its_reason(
    client: CheckingClient, session: Session, link: str
) -> None:
    refused = client.post(f"{link}/declined", data={"words": " "})
    assert refused.status_code == 422
    assert "Please say why not" in refused.text
    assert answers(session) == []
    assert client.post(f"{link}/declined", data={"words": "No"}).status_code == 303


def test_an_altered_link_and_an_unknown_answer_do_nothing(
    client: CheckingClient, session: Session, link: str
) -> None:
    assert client.get(f"{link}x/seen").status_code == 410
    assert client.get(f"{link}/open").status_code == 404
    assert client.post(f"{link}x/seen").status_code == 410
    assert answers(session) == []


def test_who_has_left_answers_no_more(
    client: CheckingClient, session: Session, link: str, malik: Person
) -> None:
    malik.left_on = NOW.date()
    session.commit()
    assert client.post(f"{link}/seen").status_code == 410


def test_an_answer_that_looks_like_a_machines_says_so(
    client: CheckingClient, session: Session, link: str
) -> None:
    client.post(f"{link}/seen")
    again = client.post(f"{link}/changed")
    assert "Was this you?" in client.page(again.location).text
