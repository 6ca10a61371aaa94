"""Webhooks of Pipedrive, version 2."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.domain.lead_payloads import (
    Action,
    LeadEvent,
    UnreadablePayload,
    read_pipedrive,
)


def event(entity: str, action: str, data: dict[str, Any] | None) -> LeadEvent:
    body = {
        "meta": {
            "action": action,
            "entity": entity,
            "entity_id": "f0a1" if entity == "lead" else 17,
            "id": "6b3b-99",
            "timestamp": "2026-03-05T09:12:00.123Z",
            "attempt": 1,
            "version": "2.0",
            "company_id": 5,
        },
        "data": data,
        "previous": None,
    }
    (found,) = read_pipedrive(json.dumps(body).encode())
    return found


def test_a_deal_has_ids_instead_of_names() -> None:
    found = event(
        "deal",
        "change",
        {
            "id": 17,
            "title": "Acme fence",
            "value": 1200.5,
            "currency": "EUR",
            "status": "lost",
            "lost_reason": "Too expensive",
            "person_id": 8,
            "org_id": 9,
            "add_time": "2026-03-01T08:00:00Z",
            "next_activity_date": "2026-04-01",
            "stage_id": 3,
        },
    )
    assert found.fields == {
        "external_id": "17",
        "title": "Acme fence",
        "amount": Decimal("1200.5"),
        "currency": "EUR",
        "status": "lost",
        "reason": "Too expensive",
        "created": date(2026, 3, 1),
        "next_step": date(2026, 4, 1),
    }
    assert (found.unread["person_id"], found.unread["org_id"]) == ("8", "9")
    assert (found.event_id, found.entity, found.entity_id) == ("6b3b-99", "deal", "17")
    assert found.occurred_at == datetime(2026, 3, 5, 9, 12, 0, 123000, tzinfo=UTC)


def test_a_lead_has_its_value_in_parts() -> None:
    found = event(
        "lead",
        "create",
        {
            "title": "Acme gate",
            "value": {"amount": 300, "currency": "USD"},
            "is_archived": True,
            "source_name": "Web forms",
        },
    )
    assert found.action is Action.CREATED
    assert found.fields == {
        "external_id": "f0a1",
        "title": "Acme gate",
        "amount": Decimal(300),
        "currency": "USD",
        "status": "Archived",
        "source": "Web forms",
    }


def test_a_person_has_several_addresses_the_primary_first() -> None:
    found = event(
        "person",
        "change",
        {
            "name": "Ann Lee",
            "emails": [
                {"label": "home", "value": "home@example.com", "primary": False},
                {"label": "work", "value": "ann@example.com", "primary": True},
            ],
            "phones": [{"label": "work", "value": "+351 21", "primary": True}],
            "job_title": "CFO",
        },
    )
    assert found.fields == {
        "external_id": "17",
        "name": "Ann Lee",
        "email": "ann@example.com",
        "phone": "+351 21",
        "job_title": "CFO",
    }


def test_a_deletion_has_no_data() -> None:
    found = event("deal", "delete", None)
    assert (found.action, found.fields) == (Action.DELETED, {"external_id": "17"})


def test_an_organization_is_no_lead() -> None:
    assert event("organization", "change", {"name": "Acme"}).fields == {}


@pytest.mark.parametrize("body", [b"[]", b"{}", b'{"meta": 1}', b"x", b"\xff"])
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadablePayload):
        read_pipedrive(body)
