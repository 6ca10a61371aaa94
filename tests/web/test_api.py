"""What programs do by the JSON API, and what they are told when it does not work."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from app.domain.outcomes import OutcomeKind
from app.domain.scopes import Scope
from app.models import ApiClient, Campaign, Lead
from app.services import api_clients, outcomes
from tests.builders import a_campaign, a_lead, a_salesperson, an_admin, an_outcome
from tests.conftest import NOW, Clock


@dataclass
class Program:
    """Something that calls the API with its token."""

    client: FlaskClient
    token: str

    def call(self, method: str, path: str, **options: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token}"} | options.pop("headers", {})
        url = f"/api/v1{path}"
        return self.client.open(url, method=method, headers=headers, **options)

    def get(self, path: str) -> TestResponse:
        return self.call("GET", path)

    def post(self, body: object, **headers: str) -> TestResponse:
        return self.call("POST", "/leads", json=body, headers=headers)


def a_program(app: Flask, session: Session, *scopes: Scope) -> Program:
    made = api_clients.let_in(
        session, "CRM", scopes or tuple(Scope), an_admin(session), NOW
    )
    session.commit()
    return Program(FlaskClient(app), made.token)


def jane(campaign: Campaign, **more: object) -> dict[str, object]:
    return {
        "campaign_id": campaign.id,
        "name": "Jane Doe",
        "company": "Acme",
        "email": "jane@acme.example",
        **more,
    }


def how_many(session: Session) -> int:
    session.rollback()
    return session.scalar(select(func.count(Lead.id))) or 0


def problem(response: TestResponse, status: int) -> Mapping[str, Any]:
    assert response.status_code == status, response.text
    assert response.mimetype == "application/problem+json"
    told: Mapping[str, Any] = response.get_json()
    assert told["status"] == status
    assert told["title"]
    return told


# Bringing leads


def test_a_lead_is_made_and_can_be_read(app: Flask, session: Session) -> None:
    nadia = a_salesperson(session)
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    made = program.post(jane(campaign, owner=nadia.address, goal="Ship sooner"))
    assert made.status_code == 201, made.text
    assert made.get_json()["result"] == "created"
    read = program.client.get(
        made.location, headers={"Authorization": f"Bearer {program.token}"}
    )
    lead = read.get_json()
    assert lead == made.get_json()["lead"]
    assert (lead["email"], lead["owner"], lead["stage"], lead["goal"]) == (
        "jane@acme.example",
        nadia.address,
        "handed_over",
        "Ship sooner",
    )


def test_a_known_lead_is_filled_in_and_nothing_is_blanked(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    lead = a_lead(session, address="jane@acme.example", phone="1")
    session.commit()
    sent = {"campaign_id": lead.campaign_id, "email": "Jane@Acme.example", "phone": "2"}
    answer = program.post(sent | {"job_title": "Head of IT", "source": ""})
    assert answer.status_code == 200
    told = answer.get_json()
    assert (told["result"], told["filled"]) == ("filled", ["job_title"])
    assert (told["lead"]["phone"], told["lead"]["id"]) == ("1", lead.id)


def test_an_amount_and_a_status_stay_the_crms_words(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    told = jane(campaign, status="Closed Won", crm="salesforce", amount=1250.5)
    lead = program.post(told | {"currency": "EUR"}).get_json()["lead"]
    assert (lead["outcome"], lead["crm_status"]) == (None, "Closed Won")
    session.rollback()
    kept = session.get_one(Lead, lead["id"])
    assert kept.crm_details == {"amount": "1250.5", "currency": "EUR"}
    assert kept.crm_suggestion is OutcomeKind.WON


def test_what_is_known_of_a_lead_is_filled_in_and_changed(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    lead = a_lead(session)
    session.commit()
    answer = program.call("PATCH", f"/leads/{lead.id}", json={"phone": "+49 1"})
    assert answer.get_json()["lead"]["phone"] == "+49 1"
    again = program.call("PATCH", f"/leads/{lead.id}", json={"phone": "+49 2"})
    told = again.get_json()
    assert (told["result"], told["filled"], told["changed"]) == (
        "changed",
        [],
        ["phone"],
    )
    assert told["lead"]["phone"] == "+49 2"
    blank = program.call("PATCH", f"/leads/{lead.id}", json={"phone": "-"})
    assert blank.get_json()["result"] == "unchanged"
    assert blank.get_json()["lead"]["phone"] == "+49 2"


def test_a_program_gives_a_lead_to_another_salesperson(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    omar = a_salesperson(session, name="Omar Haddad")
    lead = a_lead(session)
    session.commit()
    sent = {"owner": omar.address, "goal": "Ship in a day"}
    told = program.call("PATCH", f"/leads/{lead.id}", json=sent).get_json()
    assert told["lead"]["owner"] == omar.address
    assert told["changed"] == ["goal", "owner"]


def test_a_lead_does_not_take_anothers_address(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    lead = a_lead(session)
    a_lead(session, campaign=lead.campaign, address="jane@acme.example")
    session.commit()
    sent = {"email": "jane@acme.example"}
    problem(program.call("PATCH", f"/leads/{lead.id}", json=sent), 409)


@pytest.mark.parametrize(
    "more", [{"campaign_id": 2**31 - 1}, {"owner": "nobody@nowhere.example"}]
)
def test_who_and_what_is_not_here_is_a_conflict(
    app: Flask, session: Session, more: dict[str, object]
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    problem(program.post(jane(campaign) | more), 409)
    assert how_many(session) == 0


@pytest.mark.parametrize(
    "address",
    ["info@xn--mnchen-3ya.de", "jürgen@müller.de", f"{'a' * 70}@acme.example"],
)
def test_every_address_that_the_description_allows_is_one(
    app: Flask, session: Session, address: str
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    made = program.post({"campaign_id": campaign.id, "email": address})
    assert made.get_json()["lead"]["email"] == address


def test_a_whole_number_may_be_written_with_a_point(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    sent = jane(campaign, campaign_id=float(campaign.id))
    assert program.post(sent).status_code == 201


# Sending again


def test_the_same_request_sent_again_brings_the_first_answer(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    key = {"Idempotency-Key": "order-1"}
    first = program.call("POST", "/leads", json=jane(campaign), headers=key)
    again = program.call("POST", "/leads", json=jane(campaign), headers=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.get_json() == first.get_json()
    assert again.headers["Idempotent-Replayed"] == "true"
    assert how_many(session) == 1


def test_a_key_does_not_fit_another_body(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    key = {"Idempotency-Key": "order-1"}
    program.call("POST", "/leads", json=jane(campaign), headers=key)
    other = jane(campaign, phone="1")
    problem(program.call("POST", "/leads", json=other, headers=key), 422)


def test_each_program_has_keys_of_its_own(app: Flask, session: Session) -> None:
    programs = [a_program(app, session), a_program(app, session)]
    campaign = a_campaign(session)
    session.commit()
    key = {"Idempotency-Key": "order-1"}
    answers = [
        one.call("POST", "/leads", json=jane(campaign), headers=key) for one in programs
    ]
    assert [answer.status_code for answer in answers] == [201, 200]


def test_a_refused_request_does_not_use_up_its_key(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    key = {"Idempotency-Key": "order-1"}
    wrong = jane(campaign, owner="nobody@nowhere.example")
    problem(program.call("POST", "/leads", json=wrong, headers=key), 409)
    right = program.call("POST", "/leads", json=jane(campaign), headers=key)
    assert right.status_code == 201


# Reading


def test_leads_come_by_the_page(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    ids = [a_lead(session, campaign=campaign).id for _ in range(5)]
    a_lead(session)
    session.commit()
    found: list[int] = []
    cursor = ""
    while True:
        path = f"/leads?campaign_id={campaign.id}&limit=2{cursor}"
        page = program.get(path).get_json()
        found += [lead["id"] for lead in page["leads"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert found == ids


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("email=JANE@acme.example", 1),
        ("external_id=HS-1", 1),
        ("external_id=hs-1", 0),
        ("stage=handed_over", 2),
        ("stage=won", 0),
    ],
)
def test_leads_are_narrowed(
    app: Flask, session: Session, query: str, count: int
) -> None:
    program = a_program(app, session)
    a_lead(session, address="jane@acme.example", external_id="HS-1")
    a_lead(session)
    session.commit()
    assert len(program.get(f"/leads?{query}").get_json()["leads"]) == count


def test_outcomes_are_read_also_those_that_were_taken_back(
    app: Flask, session: Session
) -> None:
    program = a_program(app, session)
    lead = a_lead(session, external_id="HS-1")
    assert lead.owner is not None
    outcome = an_outcome(session, lead, OutcomeKind.OPPORTUNITY)
    outcomes.undo(session, outcome, lead.owner, NOW)
    session.commit()
    (told,) = program.get(f"/outcomes?lead_id={lead.id}").get_json()["outcomes"]
    assert (told["outcome"], told["lead_external_id"]) == ("opportunity", "HS-1")
    assert told["undone_at"]
    assert program.get(f"/outcomes/{outcome.id}").get_json() == told
    assert program.get("/outcomes?outcome=won").get_json()["outcomes"] == []


def test_campaigns_are_read(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    (told,) = program.get("/campaigns").get_json()["campaigns"]
    assert (told["id"], told["name"]) == (campaign.id, campaign.name)


# Who gets in


def test_without_a_token_nobody_gets_in(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    for token in ("", "tl_wrong", program.token[:-1]):
        answer = Program(program.client, token).get("/leads")
        problem(answer, 401)
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_a_program_that_was_shut_out_stays_out(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    client = session.scalars(select(ApiClient)).one()
    api_clients.shut_out(session, client, client.person, NOW)
    session.commit()
    problem(program.get("/leads"), 401)


def test_a_browser_that_is_signed_in_is_no_program(
    app: Flask, session: Session, signed_in: Any
) -> None:
    client = signed_in(an_admin(session))
    assert client.get("/api/v1/leads").status_code == 401


@pytest.mark.parametrize(
    ("scope", "path"),
    [
        (Scope.READ_OUTCOMES, "/leads"),
        (Scope.READ_OUTCOMES, "/campaigns"),
        (Scope.WRITE_LEADS, "/leads"),
        (Scope.READ_LEADS, "/outcomes"),
    ],
)
def test_a_token_opens_only_what_it_is_for(
    app: Flask, session: Session, scope: Scope, path: str
) -> None:
    answer = a_program(app, session, scope).get(path)
    problem(answer, 403)
    assert "insufficient_scope" in answer.headers["WWW-Authenticate"]


def test_who_reads_does_not_write(app: Flask, session: Session) -> None:
    program = a_program(app, session, Scope.READ_LEADS)
    campaign = a_campaign(session)
    session.commit()
    problem(program.post(jane(campaign)), 403)
    assert how_many(session) == 0


def test_only_a_fingerprint_of_the_token_is_kept(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    row = session.execute(select(ApiClient.__table__)).one()
    assert program.token not in map(str, row)


def test_guessing_tokens_is_slowed_down(app: Flask, clock: Clock) -> None:
    client = FlaskClient(app)
    found = [
        Program(client, f"tl_{number}").get("/leads").status_code
        for number in range(62)
    ]
    assert found == [401] * 60 + [429] * 2
    answer = Program(client, "tl_x").get("/leads")
    assert answer.headers["Retry-After"] == "60"
    assert client.get("/api/v1/leads").status_code == 401, "no token is no guess"


# What is refused


@pytest.mark.parametrize(
    "more",
    [
        {"id": 5},
        {"stage": "won"},
        {"owner_id": 1},
        {"created_at": "2020-01-01T00:00:00Z"},
        {"outcome": "won"},
        {"name": 5},
        {"name": None},
        {"name": "x" * 256},
        {"name": "Jane\u0000"},
        {"email": "no address"},
        {"amount": "12"},
        {"amount": -1},
        {"campaign_id": "1"},
        {"campaign_id": True},
        {"crm": "excel"},
        {"do_not_mail": "yes"},
    ],
    ids=str,
)
def test_a_value_that_cannot_be_is_named(
    app: Flask, session: Session, more: dict[str, object]
) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    told = problem(program.post(jane(campaign) | more), 422)
    assert told["errors"][0]["pointer"] == f"/{next(iter(more))}"
    assert how_many(session) == 0


def test_nobody_is_made_of_a_name_alone(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    campaign = a_campaign(session)
    session.commit()
    problem(program.post({"campaign_id": campaign.id, "name": "Jane"}), 422)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"{", 400),
        (b'{"a": ' * 30 + b"1" + b"}" * 30, 400),
        (b"[" * 100_000, 400),
        (b'{"amount": NaN}', 400),
        (b"\xff\xfe", 400),
        (b"[]", 422),
        (b'"text"', 422),
        (b'{"name": "\\ud800"}', 422),
        (b" " * 250_000, 413),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_body_that_is_no_lead_is_refused(
    app: Flask, session: Session, body: bytes, status: int
) -> None:
    program = a_program(app, session)
    sent = {"data": body, "content_type": "application/json"}
    problem(program.call("POST", "/leads", **sent), status)


def test_another_kind_of_body_is_refused(app: Flask, session: Session) -> None:
    program = a_program(app, session)
    problem(program.call("POST", "/leads", data={"name": "Jane"}), 415)


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=201",
        "limit=ten",
        "limit=1.0",
        "limit=1&limit=2",
        "cursor=x",
        "cursor=0",
        "stage=x",
        "owner_id=0",
        "unknown=1",
    ],
)
def test_a_query_that_cannot_be_is_refused(
    app: Flask, session: Session, query: str
) -> None:
    problem(a_program(app, session).get(f"/leads?{query}"), 422)


@pytest.mark.parametrize(
    "path", ["/leads/7", "/leads/99999999999999999999", "/outcomes/7", "/nothing"]
)
def test_what_is_not_there_is_said_in_the_same_way(
    app: Flask, session: Session, path: str
) -> None:
    problem(a_program(app, session).get(path), 404)


def test_another_method_is_refused_with_those_that_there_are(
    app: Flask, session: Session
) -> None:
    answer = a_program(app, session).call("DELETE", "/leads")
    problem(answer, 405)
    assert {"GET", "POST"} <= set(answer.headers["Allow"].split(", "))


def test_pages_keep_their_own_way_of_saying_that_nothing_is_there(app: Flask) -> None:
    answer = FlaskClient(app).get("/nothing")
    assert (answer.status_code, answer.mimetype) == (404, "text/html")
