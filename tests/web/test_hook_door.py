"""The door for webhooks: proof first, then stored, then thanked."""

import hmac
import json
from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.hooks import BodyState, HookKind
from app.domain.lead_payloads import standard_headers
from app.jobs import hooks as hook_jobs
from app.models import HookBody, Lead
from app.runtime import Runtime
from app.services import hook_sources
from app.services.hook_sources import NewSource, Opened
from tests.builders import a_campaign, an_admin
from tests.conftest import NOW, Clock

JANE = json.dumps({"email": "jane@acme.example"}).encode()
EVENT = json.dumps([{"subscriptionType": "contact.creation", "objectId": 1}]).encode()


def a_source(session: Session, kind: HookKind, secret: str = "") -> Opened:
    new = NewSource("CRM", kind, a_campaign(session).id, None, secret)
    made = hook_sources.let_in(session, new, an_admin(session), NOW)
    session.commit()
    return made


def post(app: Flask, token: str, body: bytes, **headers: str) -> Any:
    kind = headers.pop("content_type", "application/json")
    client = FlaskClient(app)
    return client.post(f"/hooks/{token}", data=body, headers=headers, content_type=kind)


def stored(session: Session) -> list[HookBody]:
    session.rollback()
    return list(session.scalars(select(HookBody)))


def of_hubspot(secret: str, url: str, body: bytes, clock: Clock) -> dict[str, str]:
    timestamp = str(int(clock.now.timestamp() * 1000))
    signed = b"POST" + url.encode() + body + timestamp.encode()
    signature = hmac.new(secret.encode(), signed, sha256).digest()
    return {
        "X-HubSpot-Signature-v3": b64encode(signature).decode(),
        "X-HubSpot-Request-Timestamp": timestamp,
    }


def test_a_body_is_stored_and_thanked_for_and_becomes_a_lead_later(
    app: Flask, session: Session, runtime: Runtime, clock: Clock
) -> None:
    made = a_source(session, HookKind.OPEN)
    assert post(app, made.token, JANE).get_json() == {"received": True}
    (body,) = stored(session)
    assert (body.raw, body.state) == (JANE, BodyState.NEW)
    assert session.scalars(select(Lead)).all() == []
    session.rollback()
    hook_jobs.take_in(runtime, clock())
    assert session.scalars(select(Lead.address)).all() == ["jane@acme.example"]


@pytest.mark.parametrize(
    "bomb",
    [b"[" * 100_000, b'{"a":' * 30_000 + b"1" + b"}" * 30_000, b"1" * 150_000],
    ids=["lists", "objects", "a number"],
)
def test_a_body_made_to_break_us_fails_alone(
    app: Flask, session: Session, runtime: Runtime, clock: Clock, bomb: bytes
) -> None:
    made = a_source(session, HookKind.OPEN)
    for body in (bomb, JANE):
        assert post(app, made.token, body).status_code == 200
    hook_jobs.take_in(runtime, clock())
    states = [body.state for body in stored(session)]
    assert states == [BodyState.FAILED, BodyState.DONE]


def test_an_unknown_address_takes_nothing(app: Flask, session: Session) -> None:
    made = a_source(session, HookKind.OPEN)
    assert post(app, "x" + made.token, JANE).status_code == 404
    hook_sources.shut_out(session, made.source, made.source.person, NOW)
    session.commit()
    assert post(app, made.token, JANE).status_code == 404
    assert stored(session) == []


def test_hubspots_signature_is_checked_over_the_address_that_it_called(
    app: Flask, session: Session, clock: Clock
) -> None:
    made = a_source(session, HookKind.HUBSPOT_APP, "client-secret")
    url = f"https://throughline.example/hooks/{made.token}"
    good = of_hubspot("client-secret", url, EVENT, clock)
    assert post(app, made.token, EVENT, **good).status_code == 200
    wrong = of_hubspot("other-secret", url, EVENT, clock)
    assert post(app, made.token, EVENT, **wrong).status_code == 401
    assert post(app, made.token, EVENT + b" ", **good).status_code == 401
    assert post(app, made.token, EVENT).status_code == 401
    assert len(stored(session)) == 1


def test_standard_webhooks_are_checked_and_old_ones_refused(
    app: Flask, session: Session, clock: Clock
) -> None:
    made = a_source(session, HookKind.SIGNED)
    headers = standard_headers(made.source.secret, "msg_1", JANE, clock.now)
    assert post(app, made.token, JANE, **headers).status_code == 200
    assert post(app, made.token, b"{}", **headers).status_code == 401
    old = standard_headers(made.source.secret, "msg_2", JANE, NOW.replace(hour=9))
    assert post(app, made.token, JANE, **old).status_code == 401
    assert len(stored(session)) == 1


@pytest.mark.parametrize("body", [b"{", b"\xff\x00", b"[" * 100_000])
def test_a_bad_signature_is_refused_before_anything_is_parsed(
    app: Flask, session: Session, body: bytes
) -> None:
    made = a_source(session, HookKind.SIGNED)
    assert post(app, made.token, body).status_code == 401
    assert stored(session) == []


def test_salesforce_gets_the_answer_that_it_wants(app: Flask, session: Session) -> None:
    made = a_source(session, HookKind.SALESFORCE)
    xml = b"<a><SessionId>secret</SessionId></a>"
    answer = post(app, made.token, xml, content_type="text/xml")
    assert b"<Ack>true</Ack>" in answer.data
    assert answer.mimetype == "text/xml"
    (body,) = stored(session)
    assert b"secret" not in body.raw


def test_a_body_beyond_all_measure_is_refused(app: Flask, session: Session) -> None:
    usual = a_source(session, HookKind.OPEN)
    assert post(app, usual.token, b" " * (1 << 20)).status_code == 200
    assert post(app, usual.token, b" " * ((1 << 20) + 1)).status_code == 413
    large = a_source(session, HookKind.SALESFORCE)
    assert post(app, large.token, b" " * (5 << 20)).status_code == 200
    assert post(app, large.token, b" " * ((5 << 20) + 1)).status_code == 413


def test_the_token_is_kept_as_a_fingerprint_alone(session: Session) -> None:
    made = a_source(session, HookKind.OPEN)
    row = session.execute(select(type(made.source).__table__)).one()
    assert made.token not in map(str, row)
