"""What webhooks bring becomes leads once, in whatever order and however often it comes."""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.hooks import BodyState, EventState, HookKind
from app.models import HookBody, HookEvent, HookSource, Lead
from app.services import hook_keys, hook_sources, hooks
from app.services.hook_sources import NewSource
from app.services.hooks import Received
from tests.builders import a_campaign, a_lead, an_admin
from tests.conftest import NOW

MINUTE = timedelta(minutes=1)
SALESFORCE = """<?xml version="1.0" encoding="UTF-8"?>
<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>
<notifications xmlns="http://soap.sforce.com/2005/09/outbound">
<OrganizationId>00D1</OrganizationId><SessionId>00Dsecret!AQ</SessionId>
<Notification><Id>{id}</Id><sObject xsi:type="sf:Lead" xmlns:sf="urn:sobject.enterprise.soap.sforce.com">
<sf:Id>00Q1</sf:Id><sf:Email>jane@acme.example</sf:Email><sf:Status>{status}</sf:Status>
<sf:SystemModstamp>{at}</sf:SystemModstamp></sObject></Notification>
</notifications></soapenv:Body></soapenv:Envelope>"""


def a_source(
    session: Session, kind: HookKind = HookKind.OPEN, **more: Any
) -> HookSource:
    campaign = more.pop("campaign", None) or a_campaign(session)
    new = NewSource("Zapier", kind, campaign.id, **more)
    return hook_sources.let_in(session, new, an_admin(session), NOW).source


def send(
    session: Session,
    source: HookSource,
    body: object,
    at: timedelta = timedelta(0),
    content_type: str = "application/json",
) -> HookBody:
    """Receive a body and work it off at once."""
    raw = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    received = Received("https://throughline.example/hooks/x", {}, content_type, raw)
    stored = hooks.receive(session, source, received, NOW + at)
    session.flush()
    hooks.work_off(session, stored.id, NOW + at)
    session.flush()
    return stored


def leads(session: Session) -> list[Lead]:
    return list(session.scalars(select(Lead).order_by(Lead.id)))


def states(session: Session) -> list[EventState]:
    return list(session.scalars(select(HookEvent.state).order_by(HookEvent.id)))


def hubspot(event_id: int, name: str, value: str, minute: int = 0) -> dict[str, object]:
    moment = NOW + minute * MINUTE
    return {
        "eventId": event_id,
        "subscriptionType": "contact.propertyChange",
        "occurredAt": int(moment.timestamp() * 1000),
        "objectId": 51,
        "propertyName": name,
        "propertyValue": value,
    }


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ({"Email": "jane@acme.example", "Full name": "Jane"}, "application/json"),
        ([{"email": "jane@acme.example"}], "application/json"),
        ({"data": {"contact__email": "jane@acme.example"}}, "application/json"),
        ("E-Mail=jane%40acme.example", "application/x-www-form-urlencoded"),
    ],
)
def test_anybodys_json_or_form_becomes_a_lead(
    session: Session, body: object, content_type: str
) -> None:
    source = a_source(session)
    stored = send(session, source, body, content_type=content_type)
    (lead,) = leads(session)
    assert (lead.address, lead.campaign_id) == ("jane@acme.example", source.campaign_id)
    assert stored.state is BodyState.DONE


def test_a_workflow_of_hubspot_fills_in_a_known_lead(session: Session) -> None:
    source = a_source(session, HookKind.HUBSPOT_WORKFLOW)
    lead = a_lead(session, campaign=source.campaign, external_id="51", phone="1")
    properties = {"phone": {"value": "2"}, "jobtitle": {"value": "Head of IT"}}
    body = {
        "vid": 51,
        "properties": {"email": {"value": "j@acme.example"}} | properties,
    }
    send(session, source, body)
    assert (lead.address, lead.phone, lead.job_title) == (
        "j@acme.example",
        "1",
        "Head of IT",
    )


def test_an_event_counts_once_however_often_it_is_sent(session: Session) -> None:
    source = a_source(session, HookKind.HUBSPOT_APP, secret="s")
    a_lead(session, campaign=source.campaign, external_id="51")
    first, second = hubspot(1, "phone", "1"), hubspot(2, "jobtitle", "Head of IT")
    for body in ([first], [first, second], [second, first]):
        send(session, source, body)
    assert states(session) == [EventState.FILLED, EventState.FILLED]


def test_without_an_id_the_same_body_in_the_same_minute_is_one(
    session: Session,
) -> None:
    source = a_source(session)
    for seconds in (0, 20, 70):
        body = {"email": "jane@acme.example"}
        send(session, source, body, timedelta(seconds=seconds))
    assert states(session) == [EventState.CREATED, EventState.UNCHANGED]
    assert len(leads(session)) == 1


def test_what_came_late_does_not_stand_over_what_is_newer(session: Session) -> None:
    source = a_source(session, HookKind.SALESFORCE)
    for id_, status, at in (("2", "Qualified", "10:05"), ("1", "Working", "09:00")):
        xml = SALESFORCE.format(id=id_, status=status, at=f"2026-03-04T{at}:00Z")
        send(session, source, xml, 10 * MINUTE)
    (lead,) = leads(session)
    assert lead.crm_status == "Qualified"
    assert (lead.outcome_kind, lead.external_id) == (None, "00Q1")


def test_the_session_of_salesforce_is_never_stored(session: Session) -> None:
    source = a_source(session, HookKind.SALESFORCE)
    stored = send(session, source, SALESFORCE.format(id="1", status="New", at=""))
    assert b"secret" not in stored.raw
    assert b"00Q1" in stored.raw


def test_an_event_about_nobody_known_waits_until_somebody_is(session: Session) -> None:
    source = a_source(session, HookKind.HUBSPOT_APP, secret="s")
    send(session, source, [hubspot(2, "phone", "2", 2), hubspot(1, "phone", "1", 1)])
    assert states(session) == [EventState.PARKED, EventState.PARKED]
    other = a_source(session, HookKind.HUBSPOT_WORKFLOW, campaign=source.campaign)
    body = {"vid": 51, "properties": {"email": {"value": "jane@acme.example"}}}
    send(session, other, body)
    hooks.try_again(session, source, NOW)
    session.flush()
    for body_id in hooks.due(session, NOW):
        hooks.work_off(session, body_id, NOW)
    (lead,) = leads(session)
    assert lead.phone in {"1", "2"}
    assert EventState.PARKED not in states(session)


def test_what_waits_follows_a_lead_that_came_by_another_door(session: Session) -> None:
    source = a_source(session, HookKind.HUBSPOT_APP, secret="s")
    send(session, source, [hubspot(1, "phone", "1")])
    hooks.settle_known(session, NOW)
    assert states(session) == [EventState.PARKED]
    lead = a_lead(session, external_id="51")
    hooks.settle_known(session, NOW)
    assert (lead.phone, states(session)) == ("1", [EventState.FILLED])


def test_a_sender_that_names_the_record_later_lets_what_waited_follow(
    session: Session,
) -> None:
    source = a_source(session, HookKind.PIPEDRIVE)
    meta = {"entity": "person", "entity_id": "7", "version": "2.0"}
    first = {"meta": meta | {"id": "a", "action": "change"}, "data": {"phone": "1"}}
    send(session, source, first)
    assert states(session) == [EventState.PARKED]
    data = {"name": "Jane Doe", "email": "jane@acme.example"}
    send(
        session, source, {"meta": meta | {"id": "b", "action": "create"}, "data": data}
    )
    (lead,) = leads(session)
    assert (lead.name, lead.phone) == ("Jane Doe", "1")
    assert states(session) == [EventState.FILLED, EventState.CREATED]


def test_a_record_deleted_over_there_stays_here(session: Session) -> None:
    source = a_source(session, HookKind.PIPEDRIVE)
    a_lead(session, campaign=source.campaign, external_id="7")
    meta = {"entity": "person", "entity_id": "7", "id": "a", "action": "delete"}
    send(session, source, {"meta": meta, "data": None})
    assert states(session) == [EventState.IGNORED]
    assert len(leads(session)) == 1


@pytest.mark.parametrize("body", ["{", "", "[1, 2]", "5"])
def test_what_cannot_be_read_is_kept_and_said(session: Session, body: str) -> None:
    stored = send(session, a_source(session), body)
    assert stored.state is BodyState.FAILED
    assert stored.error
    assert leads(session) == []


def test_fields_can_be_mapped_and_what_waited_is_read_anew(session: Session) -> None:
    source = a_source(session)
    send(session, source, {"contact_point": "jane@acme.example", "firm": "Acme"})
    assert states(session) == [EventState.PARKED]
    keys = {key.name: key.field for key in hook_keys.keys(session, source, 10)}
    assert keys == {"contact_point": "", "firm": ""}
    hook_sources.choose(source, {"contact_point": "email", "firm": "company"})
    hooks.try_again(session, source, NOW)
    session.flush()
    for body_id in hooks.due(session, NOW):
        hooks.work_off(session, body_id, NOW)
    (lead,) = leads(session)
    assert (lead.address, lead.company) == ("jane@acme.example", "Acme")


def test_a_wrong_guess_can_be_left_out(session: Session) -> None:
    source = a_source(session)
    hook_sources.choose(source, {"company": ""})
    send(session, source, {"email": "jane@acme.example", "company": "Zapier"})
    assert leads(session)[0].company == ""


def test_only_the_last_bodies_are_kept_and_none_that_waits(session: Session) -> None:
    source = a_source(session)
    received = Received("", {}, "application/json", b"{}")
    waiting = hooks.receive(session, source, received, NOW)
    for number in range(hooks.KEPT_BODIES + 5):
        send(session, source, {"email": f"a{number}@acme.example"})
    count = session.scalar(select(func.count(HookBody.id)))
    assert count == hooks.KEPT_BODIES + 1
    assert session.get(HookBody, waiting.id) is not None
    assert len(leads(session)) == hooks.KEPT_BODIES + 5


def test_a_body_that_makes_us_stumble_is_tried_again_and_given_up(
    session: Session,
) -> None:
    source = a_source(session)
    received = Received("", {}, "application/json", b"{}")
    body = hooks.receive(session, source, received, NOW)
    session.flush()
    at = NOW
    for _ in range(hooks.MOST_FAILURES):
        assert list(hooks.due(session, at)) == [body.id]
        hooks.note_failure(session, body.id, "KeyError", at)
        session.flush()
        assert list(hooks.due(session, at)) == []
        at += timedelta(hours=1)
    assert body.state is BodyState.FAILED
    hooks.try_again(session, source, at)
    session.flush()
    assert list(hooks.due(session, at)) == [body.id]


def test_a_huge_id_is_no_trouble(session: Session) -> None:
    source = a_source(session)
    body = {"event_id": "x" * 50_000, "record id": "y" * 50_000}
    send(session, source, body)
    send(session, source, body)
    assert len(states(session)) == 1
