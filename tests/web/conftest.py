"""Clients for page tests: each page that they fetch is checked."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from app.models import Person
from app.services import browser_sessions
from app.web import cookies
from tests.conftest import NOW
from tests.web.pages import CheckingClient

SignedIn = Callable[[Person], CheckingClient]


@pytest.fixture
def client(app: Flask) -> CheckingClient:
    """A browser that nobody is signed in with."""
    app.test_client_class = CheckingClient
    client = app.test_client()
    assert isinstance(client, CheckingClient)
    return client


@pytest.fixture
def signed_in(app: Flask, session: Session) -> SignedIn:
    """`signed_in(person)`: a browser in which the person is signed in; commits what was built."""
    app.test_client_class = CheckingClient

    def sign_in(person: Person) -> CheckingClient:
        secret = browser_sessions.start(session, person.id, "Firefox on Linux", NOW)
        session.commit()
        client = app.test_client()
        assert isinstance(client, CheckingClient)
        client.set_cookie(
            f"__Host-{cookies.PERSON}",
            secret,
            domain="throughline.example",
            secure=True,
        )
        return client

    return sign_in
