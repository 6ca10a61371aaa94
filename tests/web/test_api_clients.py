"""Admins let programs in and shut them out."""

from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import ApiClient, AuditEntry
from tests.builders import an_admin
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, read

PATH = "/connections/api"


def let_in(client: CheckingClient, *scopes: str) -> str:
    """The token that the page shows."""
    answer = client.send(
        f"{PATH}/new", {"name": "HubSpot sync", "scopes[]": list(scopes)}
    )
    assert answer.status_code == 200
    return read(answer.text).one("input", id="token").attributes["value"]


def status_with(client: CheckingClient, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return FlaskClient.open(client, "/api/v1/leads", headers=headers).status_code


def test_a_token_is_shown_once_and_works(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    token = let_in(client, "leads:read")
    assert status_with(client, token) == 200
    page = client.page(PATH)
    assert "HubSpot sync" in page.text
    assert token not in page.text


def test_a_program_is_shut_out_at_once(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    token = let_in(client, "leads:read", "leads:write")
    client_id = session.scalars(select(ApiClient.id)).one()
    session.rollback()
    answer = client.send(f"{PATH}/{client_id}/shut-out", {}, at=PATH)
    assert answer.status_code == 303
    assert status_with(client, token) == 401
    session.rollback()
    actions = set(session.scalars(select(AuditEntry.action)))
    assert actions == {"API client let in", "API client shut out"}


def test_a_program_needs_a_name_and_something_to_do(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    assert client.send(f"{PATH}/new", {"name": ""}).status_code == 422
    assert client.send(f"{PATH}/new", {"name": "x"}).status_code == 422
    wrong = {"name": "x", "scopes[]": "everything"}
    assert client.send(f"{PATH}/new", wrong).status_code == 422
    assert session.scalars(select(ApiClient)).all() == []
