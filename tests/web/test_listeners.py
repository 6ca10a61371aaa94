"""Admins say who is told of outcomes."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Call, Listener
from tests.builders import an_admin
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, read

PATH = "/connections/listeners"
URL = "https://crm.example/hook"


def add(session: Session, client: CheckingClient) -> str:
    """The path of the new listener's page."""
    answer = client.send(f"{PATH}/new", {"url": URL})
    assert answer.status_code == 200
    secret = read(answer.text).one("input", id="secret").attributes["value"]
    assert secret.startswith("whsec_")
    listener_id = session.scalars(select(Listener.id)).one()
    session.rollback()
    return f"{PATH}/{listener_id}"


def test_an_address_is_added_and_its_secret_shown_once(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    place = add(session, client)
    assert URL in client.page(PATH).text
    assert "whsec_" not in client.page(place).text


@pytest.mark.parametrize(
    "url", ["", "http://crm.example/", "crm.example", "https://crm.example:22/"]
)
def test_an_address_that_is_not_called_is_refused(
    session: Session, signed_in: SignedIn, url: str
) -> None:
    client = signed_in(an_admin(session))
    assert client.send(f"{PATH}/new", {"url": url}).status_code == 422
    assert session.scalars(select(Listener)).all() == []


def test_a_trial_is_written_for_the_job(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    place = add(session, client)
    assert client.send(f"{place}/try-out", {}, at=place).status_code == 303
    assert "A test" in client.page(place).text
    assert len(session.scalars(select(Call)).all()) == 1


def test_it_is_switched_off_and_on(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    place = add(session, client)
    client.send(f"{place}/off", {}, at=place)
    assert "Not called" in client.page(PATH).text
    client.send(f"{place}/on", {}, at=place)
    assert "Not called" not in client.page(PATH).text
