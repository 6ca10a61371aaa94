"""The link at the foot of every mail."""

from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import AuditEntry, Person
from app.runtime import Runtime
from tests.builders import a_salesperson
from tests.conftest import NOW, Clock
from tests.web.pages import CheckingClient

ONE_CLICK = {"List-Unsubscribe": "One-Click"}


@pytest.fixture
def nadia(session: Session) -> Person:
    person = a_salesperson(session)
    session.commit()
    return person


@pytest.fixture
def path(runtime: Runtime, nadia: Person) -> str:
    links = runtime.letterhead.links
    return links.unsubscribe(nadia.id, NOW).removeprefix(links.base_url)


def test_looking_at_the_link_stops_nothing(
    client: CheckingClient, session: Session, nadia: Person, path: str
) -> None:
    for method in ("GET", "HEAD", "OPTIONS"):
        FlaskClient.open(client, path, method=method)
    assert [button.text for button in client.page(path).all("button")] == [
        "Stop all mail"
    ]
    session.refresh(nadia)
    assert nadia.mail_off_at is None


def test_a_mail_program_stops_it_with_one_bare_post(
    client: CheckingClient, session: Session, nadia: Person, path: str
) -> None:
    answer = FlaskClient.open(client, path, method="POST", data=ONE_CLICK)
    assert (answer.status_code, answer.text) == (200, "")
    assert "Set-Cookie" not in answer.headers
    session.refresh(nadia)
    assert nadia.mail_off_at == NOW


def test_a_press_stops_it_and_another_takes_that_back(
    client: CheckingClient, session: Session, nadia: Person, path: str
) -> None:
    stopped = client.post(path)
    assert "You get no more mail" in client.page(stopped.location).text
    session.refresh(nadia)
    assert nadia.mail_off_at == NOW
    session.commit()
    client.post(f"{path}/undo")
    session.refresh(nadia)
    assert nadia.mail_off_at is None


def test_stopping_is_noted_once_with_its_way(
    client: CheckingClient, session: Session, nadia: Person, path: str
) -> None:
    for _ in range(2):
        client.post(path, data=ONE_CLICK)
    entries = session.scalars(select(AuditEntry)).all()
    assert [(entry.action, entry.details) for entry in entries] == [
        ("mail stopped", {"way": "one-click"})
    ]


def test_an_old_link_still_stops_mail(
    client: CheckingClient, session: Session, nadia: Person, path: str, clock: Clock
) -> None:
    clock.advance(timedelta(days=4000))
    client.post(path, data=ONE_CLICK)
    session.refresh(nadia)
    assert nadia.mail_off_at is not None


def test_an_altered_link_stops_nobodys_mail(
    client: CheckingClient, session: Session, nadia: Person, path: str
) -> None:
    # Not its last letter, of which base64 leaves two bits unused.
    altered = path[:-5] + ("A" if path[-5] != "A" else "B") + path[-4:]
    for forged in (altered, "/u/x.y"):
        assert client.post(forged, data=ONE_CLICK).status_code == 404
    session.refresh(nadia)
    assert nadia.mail_off_at is None
