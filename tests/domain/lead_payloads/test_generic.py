"""Payloads whose keys somebody chose: Zapier, Make, n8n, Flows, forms."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.lead_payloads import (
    LeadEvent,
    UnreadablePayload,
    fallback_event_id,
    read_generic,
    read_hubspot,
    read_pipedrive,
    read_salesforce,
)

ANN = {"name": "Ann Lee", "company": "Acme", "email": "ann@example.com"}
FORM = "application/x-www-form-urlencoded"


def read(document: Any, chosen: dict[str, str] | None = None) -> list[LeadEvent]:
    return read_generic(json.dumps(document).encode(), "application/json", chosen)


@pytest.mark.parametrize(
    "document",
    [
        ANN,
        [ANN],
        {"data": ANN},
        {"data": [ANN]},
        [{"data": ANN}],
        {"leads": [ANN]},
        {"lead": ANN},
        {"contact": ANN, "form_id": 7},
        {"data": {"contact": ANN}},
        {"properties": {key: {"value": value} for key, value in ANN.items()}},
        {"fields": [{"name": key, "value": value} for key, value in ANN.items()]},
        {"Name": "Ann Lee", "Company": "Acme", "Email": "ann@example.com"},
        {"Full Name *": "Ann Lee", "Firma": "Acme", "E-Mail:": "Ann <ann@example.com>"},
        {
            "fullName": "Ann Lee",
            "company_name": "Acme",
            "emailAddress": "ann@example.com",
        },
        {
            "person__name": "Ann Lee",
            "company": "Acme",
            "person__email": "ann@example.com",
        },
        {
            "person": {
                "name": "Ann Lee",
                "organization": "Acme",
                "email": ["ann@example.com"],
            }
        },
        {"full-name": "Ann Lee", "company-name": "Acme", "email": " ANN@example.com "},
    ],
)
def test_a_lead_is_found_however_it_is_wrapped(document: Any) -> None:
    (event,) = read(document)
    assert event.fields == ANN


@pytest.mark.parametrize(
    "body",
    [
        b"name=Ann+Lee&company=Acme&email=ann%40example.com",
        b"lead[name]=Ann+Lee&lead[company]=Acme&lead[email]=ann%40example.com",
        b"contact__name=Ann+Lee&company=Acme&email=ann%40example.com&email=b%40example.com",
    ],
)
def test_a_form_is_read_like_an_object(body: bytes) -> None:
    (event,) = read_generic(body, FORM)
    assert event.fields == ANN
    assert read_generic(body, f"{FORM}; charset=utf-8") == [event]


def test_a_flow_of_salesforce_sends_field_names() -> None:
    (event,) = read(
        {
            "Id": "00Q1",
            "FirstName": "Ann",
            "LastName": "Lee",
            "Company": "Acme",
            "Email": "ann@example.com",
            "Status": "Open - Not Contacted",
            "LeadSource": "Web",
            "Budget__c": 5,
        }
    )
    assert event.fields == {
        "external_id": "00Q1",
        "first_name": "Ann",
        "last_name": "Lee",
        "name": "Ann Lee",
        "company": "Acme",
        "email": "ann@example.com",
        "status": "Open - Not Contacted",
        "source": "Web",
    }
    assert event.unread == {"Budget__c": "5"}


def test_values_of_all_kinds_are_read() -> None:
    (event,) = read(
        {
            **ANN,
            "amount": 1200.50,
            "currency": "eur",
            "created": "2026-03-05T09:12:00Z",
            "do_not_email": True,
            "notes": None,
            "phone": 123,
            "campaign": "n/a",
        }
    )
    assert event.fields == {
        **ANN,
        "amount": Decimal("1200.5"),
        "currency": "EUR",
        "created": date(2026, 3, 5),
        "consent": "do not mail",
        "phone": "123",
    }


def test_the_event_is_named_and_dated_by_its_sender() -> None:
    (event,) = read(
        {"event_id": "e-1", "occurred_at": "2026-03-05T10:12:00+01:00", **ANN}
    )
    assert event.event_id == "e-1"
    assert event.occurred_at == datetime(2026, 3, 5, 9, 12, tzinfo=UTC)
    assert event.fields == ANN
    first, second = read({"event_id": "e-2", "data": [ANN, ANN]})
    assert (first.event_id, second.event_id) == ("e-2-1", "e-2-2")


def test_without_a_name_the_same_body_in_the_same_minute_is_the_same_event() -> None:
    now = datetime(2026, 3, 5, 9, 12, 10, tzinfo=UTC)
    assert fallback_event_id(b"x", now) == fallback_event_id(
        b"x", now + timedelta(seconds=9)
    )
    assert fallback_event_id(b"x", now) != fallback_event_id(b"y", now)
    assert fallback_event_id(b"x", now) != fallback_event_id(
        b"x", now + timedelta(minutes=1)
    )


def test_a_person_can_map_the_fields() -> None:
    document = {"who": "Ann Lee", "deep": {"where": "Acme"}, "email": "a@example.com"}
    chosen = {"who": "name", "deep.where": "company", "email": ""}
    (event,) = read(document, chosen)
    assert event.fields == {"name": "Ann Lee", "company": "Acme"}
    (event,) = read(document)
    assert event.unread == {"who": "Ann Lee", "deep.where": "Acme"}


def test_the_owner_s_and_the_company_s_names_are_not_the_person_s() -> None:
    (event,) = read(
        {
            "email": "a@example.com",
            "owner": {"name": "Bob"},
            "company": {"name": "Acme"},
        }
    )
    assert event.fields == {"email": "a@example.com", "owner": "Bob", "company": "Acme"}


def test_what_a_database_cannot_hold_is_removed() -> None:
    (event,) = read_generic(b'{"name": "A\\u0000nn\\ud800", "company": "Acme"}')
    assert event.fields["name"] == "Ann\ufffd"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"x",
        b"1",
        b'"text"',
        b"[1]",
        b"null",
        b"\xff\xfe",
        b'{"a": NaN}',
        b'{"a": ' + b"1" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 30 + b"1" + b"}" * 30,
        b'{"a": "' + b"x" * (1 << 20) + b'"}',
        b"[" + b'{"a":1},' * 2000 + b'{"a":1}]',
    ],
)
def test_anything_else_is_refused(body: bytes) -> None:
    with pytest.raises(UnreadablePayload):
        read_generic(body, "application/json")


def test_a_form_with_too_many_fields_is_refused() -> None:
    with pytest.raises(UnreadablePayload):
        read_generic(b"a=1&" * 5000, FORM)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.text(max_size=6)
            | st.sampled_from(
                ["data", "meta", "properties", "value", "email", "name", "id"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_json_makes_a_reader_fail(document: Any) -> None:
    body = json.dumps(document).encode()
    for reader in (read_generic, read_hubspot, read_pipedrive):
        try:
            reader(body)
        except UnreadablePayload:
            continue


@given(st.binary(max_size=200))
def test_no_bytes_make_a_reader_fail(body: bytes) -> None:
    for content_type in ("application/json", FORM):
        try:
            read_generic(body, content_type)
        except UnreadablePayload:
            continue
    with pytest.raises(UnreadablePayload):
        read_salesforce(body)
