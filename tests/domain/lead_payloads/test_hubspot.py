"""Webhooks of HubSpot apps and workflows."""

import json
from datetime import UTC, date, datetime

from app.domain.lead_payloads import Action, read_hubspot


def test_an_app_sends_a_list_of_changes_without_names() -> None:
    body = json.dumps(
        [
            {
                "eventId": 3816279340,
                "subscriptionId": 25,
                "portalId": 33,
                "appId": 1160452,
                "occurredAt": 1772701920123,
                "subscriptionType": "contact.propertyChange",
                "attemptNumber": 0,
                "objectId": 1246965,
                "propertyName": "hs_lead_status",
                "propertyValue": "ATTEMPTED_TO_CONTACT",
                "changeSource": "CRM",
                "sourceId": "userId:123",
            },
            {
                "eventId": 3816279480,
                "occurredAt": 1772701921000,
                "subscriptionType": "contact.creation",
                "attemptNumber": 1,
                "objectId": 1246978,
                "changeFlag": "NEW",
            },
            {
                "eventId": 3816279481,
                "occurredAt": 1772701922000,
                "subscriptionType": "object.propertyChange",
                "objectTypeId": "0-3",
                "objectId": 77,
                "propertyName": "amount",
                "propertyValue": "1200",
            },
            {
                "eventId": 3816279482,
                "subscriptionType": "company.deletion",
                "objectId": 9,
            },
        ]
    ).encode()
    changed, created, deal, company = read_hubspot(body)
    assert changed.fields == {
        "external_id": "1246965",
        "status": "ATTEMPTED_TO_CONTACT",
    }
    assert (changed.event_id, changed.entity_id) == ("3816279340", "1246965")
    assert (changed.entity, changed.action) == ("contact", Action.CHANGED)
    assert changed.occurred_at == datetime(2026, 3, 5, 9, 12, 0, 123000, tzinfo=UTC)
    assert (created.action, created.fields) == (
        Action.CREATED,
        {"external_id": "1246978"},
    )
    assert deal.entity == "deal"
    assert str(deal.fields["amount"]) == "1200"
    assert (company.entity, company.action) == ("company", Action.DELETED)
    assert company.fields == {}


def test_a_workflow_sends_one_record_with_wrapped_values() -> None:
    body = json.dumps(
        {
            "vid": 1246965,
            "canonical-vid": 1246965,
            "portal-id": 33,
            "is-contact": True,
            "properties": {
                "email": {"value": "Ann@Example.com", "versions": [{"value": "x"}]},
                "firstname": {"value": "Ann", "versions": []},
                "lastname": {"value": "Lee"},
                "company": {"value": "Acme"},
                "jobtitle": {"value": "CFO"},
                "mobilephone": {"value": "+49 170 1"},
                "hs_lead_status": {"value": "NEW"},
                "lifecyclestage": {"value": "lead"},
                "createdate": {"value": "1772701920123"},
                "hs_email_optout": {"value": "true"},
                "hs_analytics_source": {"value": "ORGANIC_SEARCH"},
                "favourite_colour": {"value": "green"},
            },
        }
    ).encode()
    (event,) = read_hubspot(body)
    assert event.fields == {
        "external_id": "1246965",
        "email": "ann@example.com",
        "first_name": "Ann",
        "last_name": "Lee",
        "name": "Ann Lee",
        "company": "Acme",
        "job_title": "CFO",
        "phone": "+49 170 1",
        "status": "NEW",
        "created": date(2026, 3, 5),
        "consent": "do not mail",
        "source": "ORGANIC_SEARCH",
    }
    assert event.entity_id == "1246965"
    assert event.unread["properties.favourite_colour"] == "green"


def test_a_workflow_may_send_the_record_flat() -> None:
    body = json.dumps(
        {
            "objectId": 17,
            "objectType": "CONTACT",
            "email": "ann@example.com",
            "firstname": "Ann",
            "associated-company": {"properties": {"name": {"value": "Acme"}}},
        }
    ).encode()
    (event,) = read_hubspot(body)
    assert event.fields == {
        "external_id": "17",
        "email": "ann@example.com",
        "first_name": "Ann",
        "name": "Ann",
        "company": "Acme",
    }
