"""Outbound messages of Salesforce."""

from datetime import UTC, date, datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from app.domain.lead_payloads import (
    ACKNOWLEDGEMENT,
    UnreadablePayload,
    read_salesforce,
    without_session_id,
)

SESSION = "00D4000000.AQ8AQH3ixWFk9sH!secret"


def notification(event_id: str, kind: str, **fields: str) -> str:
    inner = "".join(f"<sf:{name}>{value}</sf:{name}>" for name, value in fields.items())
    return (
        f'<Notification><Id>{event_id}</Id><sObject xsi:type="sf:{kind}" '
        'xmlns:sf="urn:sobject.enterprise.soap.sforce.com">'
        f"{inner}</sObject></Notification>"
    )


def message(*notifications: str, prolog: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{prolog}'
        '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" '
        'xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body>'
        '<notifications xmlns="http://soap.sforce.com/2005/09/outbound">'
        "<OrganizationId>00D40000000</OrganizationId><ActionId>04k400</ActionId>"
        f"<SessionId>{SESSION}</SessionId>"
        "<EnterpriseUrl>https://na.example.com/e</EnterpriseUrl>"
        "<PartnerUrl>https://na.example.com/p</PartnerUrl>"
        f"{''.join(notifications)}</notifications></soapenv:Body></soapenv:Envelope>"
    ).encode()


LEAD = notification(
    "04l400000001",
    "Lead",
    Id="00Q4000000abcDEF",
    Email="Ann@Example.com",
    FirstName="Ann",
    LastName="L&#233;e &amp; Co",
    Company="Acme",
    Title="CFO",
    MobilePhone="+49 170 1",
    LeadSource="Web",
    Status="Working - Contacted",
    CreatedDate="2026-03-05T09:12:00.000Z",
    SystemModstamp="2026-03-06T10:00:00.000Z",
    HasOptedOutOfEmail="true",
    OwnerId="0054000000",
)


def test_a_lead_is_read_with_the_notification_as_its_event() -> None:
    (event,) = read_salesforce(message(LEAD))
    assert event.fields == {
        "external_id": "00Q4000000abcDEF",
        "email": "ann@example.com",
        "first_name": "Ann",
        "last_name": "Lée & Co",
        "name": "Ann Lée & Co",
        "company": "Acme",
        "job_title": "CFO",
        "phone": "+49 170 1",
        "source": "Web",
        "status": "Working - Contacted",
        "created": date(2026, 3, 5),
        "consent": "do not mail",
    }
    assert (event.event_id, event.entity) == ("04l400000001", "lead")
    assert event.occurred_at == datetime(2026, 3, 6, 10, tzinfo=UTC)
    assert event.unread == {
        "SystemModstamp": "2026-03-06T10:00:00.000Z",
        "OwnerId": "0054000000",
    }


def test_an_opportunity_has_a_title_and_an_amount() -> None:
    deal = notification(
        "04l2",
        "Opportunity",
        Id="006400",
        Name="Acme fence",
        StageName="Closed Won",
        Amount="1200.5",
        CurrencyIsoCode="EUR",
    )
    (event,) = read_salesforce(message(deal))
    assert event.fields == {
        "external_id": "006400",
        "title": "Acme fence",
        "status": "Closed Won",
        "amount": Decimal("1200.5"),
        "currency": "EUR",
    }


def test_a_message_may_hold_a_hundred_notifications_and_no_more() -> None:
    assert len(read_salesforce(message(*[LEAD] * 100))) == 100
    with pytest.raises(UnreadablePayload):
        read_salesforce(message(*[LEAD] * 101))


def test_the_session_id_is_nowhere_in_what_is_read() -> None:
    (event,) = read_salesforce(message(LEAD))
    assert SESSION not in repr(event)


@pytest.mark.parametrize(
    "body",
    [
        message(LEAD),
        message(LEAD)
        .replace(b"<SessionId>", b"<out:SessionId >")
        .replace(b"</SessionId>", b"</out:SessionId\n>"),
        message(LEAD).replace(
            f"<SessionId>{SESSION}".encode(),
            f"<SessionId><![CDATA[{SESSION}]]>".encode(),
        ),
        f"<a><SessionId>{SESSION}".encode(),
        message(LEAD).decode().encode("utf-16"),
        f"<SessionId>{SESSION}</SessionId><SessionId>{SESSION}</SessionId>".encode(),
    ],
)
def test_the_session_id_is_cut_out_of_what_is_stored(body: bytes) -> None:
    kept = without_session_id(body)
    assert b"secret" not in kept.replace(b"\0", b"")


def test_what_is_stored_can_be_read_again() -> None:
    body = message(LEAD)
    assert read_salesforce(without_session_id(body)) == read_salesforce(body)
    assert without_session_id(b"nothing here") == b"nothing here"


def test_cutting_takes_linear_time() -> None:
    assert without_session_id(b"<SessionId>" * 100_000)
    assert without_session_id(b"<SessionId" * 100_000)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not xml",
        b"<a/>",
        b'{"json": true}',
        message(LEAD)[:-20],
        message(LEAD, prolog='<!DOCTYPE a SYSTEM "file:///etc/passwd">'),
        message(LEAD, prolog='<!DOCTYPE a [<!ENTITY x "y">]>'),
        message(notification("1", "Lead", Id="&x;")),
        message(LEAD).decode().encode("utf-16"),
        b"<a>" * 50 + b"</a>" * 50,
        b"<a>" + b" " * (5 << 20) + b"</a>",
    ],
)
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadablePayload):
        read_salesforce(body)


def test_the_answer_acknowledges() -> None:
    root = ET.fromstring(ACKNOWLEDGEMENT)  # noqa: S314  Our own bytes.
    ack = root.find(".//{http://soap.sforce.com/2005/09/outbound}Ack")
    assert ack is not None
    assert ack.text == "true"
