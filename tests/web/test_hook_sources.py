"""Admins let senders of webhooks in, look at what came, and say what its keys mean."""

import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.hooks import HookKind
from app.jobs import hooks as hook_jobs
from app.models import HookSource, Lead
from app.runtime import Runtime
from tests.builders import a_campaign, a_salesperson, an_admin
from tests.conftest import Clock
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient, read

PATH = "/connections/hooks"


def let_in(
    session: Session, client: CheckingClient, kind: HookKind, **more: str
) -> str:
    """The address that is shown once; everything of the form that it needs is built."""
    campaign_id = a_campaign(session).id
    session.commit()
    values = {"name": "Zapier", "kind": kind.value, "owner": ""}
    values["campaign"] = str(campaign_id)
    answer = client.send(f"{PATH}/new", values | more)
    assert answer.status_code == 200, answer.text
    return read(answer.text).one("input", id="address").attributes["value"]


def place(session: Session) -> str:
    """The path of the sender's page."""
    session.rollback()
    source_id = session.scalars(select(HookSource.id)).one()
    session.rollback()
    return f"{PATH}/{source_id}"


def post(client: CheckingClient, address: str, body: object) -> int:
    path = address.removeprefix("https://throughline.example")
    raw = json.dumps(body)
    return client.post(path, data=raw, content_type="application/json").status_code


def test_a_sender_gets_an_address_that_works_at_once(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    address = let_in(session, client, HookKind.OPEN)
    assert post(client, address, {"email": "jane@acme.example"}) == 200
    page = client.page(place(session))
    assert "Zapier" in page.text
    link = next(a for a in page.all("a") if "/bodies/" in a.attributes["href"])
    assert "jane@acme.example" in client.page(link.attributes["href"]).text
    assert address not in page.text


def test_standard_webhooks_get_a_secret(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    let_in(session, client, HookKind.SIGNED)
    secret = session.scalars(select(HookSource.secret)).one()
    assert secret.startswith("whsec_")


def test_an_app_of_hubspot_needs_its_secret(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(an_admin(session))
    campaign_id = a_campaign(session).id
    session.commit()
    values = {"name": "x", "kind": "hubspot_app", "owner": ""}
    values["campaign"] = str(campaign_id)
    assert client.send(f"{PATH}/new", values).status_code == 422
    let_in(session, client, HookKind.HUBSPOT_APP, secret="client-secret")


@pytest.mark.parametrize("wrong", ["campaign", "kind", "owner"])
def test_what_is_not_offered_is_refused(
    session: Session, signed_in: SignedIn, wrong: str
) -> None:
    client = signed_in(an_admin(session))
    values = {"name": "x", "kind": "open", "owner": ""}
    values["campaign"] = str(a_campaign(session).id)
    session.commit()
    answer = client.send(f"{PATH}/new", values | {wrong: "99"})
    assert answer.status_code == 422


def test_keys_are_mapped_and_what_waited_becomes_a_lead(
    session: Session, signed_in: SignedIn, runtime: Runtime, clock: Clock
) -> None:
    client = signed_in(an_admin(session))
    nadia = a_salesperson(session)
    address = let_in(session, client, HookKind.OPEN, owner=str(nadia.id))
    post(client, address, {"contact_point": "jane@acme.example", "company": "Acme"})
    hook_jobs.take_in(runtime, clock())
    assert "1 waits" in client.page(PATH).text
    page = client.page(f"{place(session)}/fields")
    labels = {label.text: label.attributes["for"] for label in page.all("label")}
    (name,) = (key for text, key in labels.items() if "contact_point" in text)
    answer = client.send(f"{place(session)}/fields", {name: "email"})
    assert answer.status_code == 303
    hook_jobs.take_in(runtime, clock())
    lead = session.scalars(select(Lead)).one()
    assert (lead.address, lead.owner_id) == ("jane@acme.example", nadia.id)
    session.rollback()
    assert "waits" not in client.page(PATH).text


def test_a_new_address_kills_the_old_one(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    old = let_in(session, client, HookKind.OPEN)
    answer = client.send(f"{place(session)}/rotate", {}, at=place(session))
    new = read(answer.text).one("input", id="address").attributes["value"]
    assert [post(client, one, {}) for one in (old, new)] == [404, 200]


def test_a_sender_is_shut_out(session: Session, signed_in: SignedIn) -> None:
    client = signed_in(an_admin(session))
    address = let_in(session, client, HookKind.OPEN)
    answer = client.send(f"{place(session)}/shut-out", {}, at=place(session))
    assert answer.status_code == 303
    assert post(client, address, {}) == 404
    assert "Shut out" in client.page(PATH).text
