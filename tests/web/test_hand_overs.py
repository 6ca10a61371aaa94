"""The buttons of a hand-over mail: looking writes nothing, one press says whose it is."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage, Trust
from app.domain.tokens import Purpose
from app.models import DeliveryState, Lead, Note, Outcome, Person
from app.runtime import Runtime
from app.services import hand_overs, leads, stages
from tests.builders import a_lead, a_salesperson, an_intent
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn

SENT = NOW + timedelta(minutes=10)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session)


@pytest.fixture
def lead(session: Session, nadia: Person) -> Lead:
    return a_lead(session, nadia, an_intent(session).campaign)


@pytest.fixture
def path(
    session: Session, runtime: Runtime, clock: Clock, nadia: Person, lead: Lead
) -> str:
    """Where the buttons of a mail lead that was sent a minute ago."""
    delivery = hand_overs.tell(session, runtime.letterhead, nadia.id, SENT)
    assert delivery is not None
    delivery.state, delivery.sent_at = DeliveryState.SENT, SENT
    url = runtime.letterhead.links.with_purpose(
        "/h", Purpose.HAND_OVER, [lead.id, nadia.id, delivery.key], SENT
    )
    session.commit()
    clock.now = SENT + timedelta(minutes=1)
    return urlsplit(url).path


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    return FlaskClient(app, app.response_class)


def now_is(session: Session) -> Lead:
    session.expire_all()
    lead = session.scalars(select(Lead)).one()
    session.commit()
    return lead


def test_looking_writes_nothing(
    session: Session, browser: FlaskClient, path: str
) -> None:
    for answer in ("mine", "not_mine", "not_a_lead"):
        first = browser.get(f"{path}/{answer}")
        assert first.status_code == 200
        assert first.data == browser.get(f"{path}/{answer}").data
        browser.head(f"{path}/{answer}")
    lead = now_is(session)
    assert (lead.accepted_at, lead.stage) == (None, Stage.HANDED_OVER)


def test_mine_takes_the_lead_on(
    session: Session, browser: FlaskClient, path: str
) -> None:
    answer = browser.post(f"{path}/mine")
    assert b"It is yours" in browser.get(answer.location).data
    assert now_is(session).accepted_at is not None


def test_who_takes_it_on_has_seen_that_it_came(
    session: Session, browser: FlaskClient, path: str, lead: Lead
) -> None:
    stages.note(session, lead, Stage.NURTURE, lead.campaign.owner, NOW)
    session.commit()
    browser.post(f"{path}/mine")
    (step,) = stages.of_lead(session, now_is(session))
    assert (step.aware, step.seen_at is None) == (lead.owner, False)


def test_not_a_lead_is_recorded_with_its_reason(
    session: Session, browser: FlaskClient, path: str
) -> None:
    fields = {"reason": "bad_data", "missed[]": ["Ships abroad"]}
    for _ in range(2):
        browser.post(f"{path}/not_a_lead", data=fields)
    outcome = session.scalars(select(Outcome)).one()
    assert (outcome.reason, outcome.missed) == ("bad_data", ["Ships abroad"])
    assert outcome.trust is Trust.UNVERIFIED
    session.commit()
    assert now_is(session).stage is Stage.NOT_A_LEAD


def test_a_robot_that_presses_all_three_counts_for_nothing(
    session: Session, browser: FlaskClient, path: str, nadia: Person
) -> None:
    orders = (
        ("mine", "not_mine", "not_a_lead"),
        ("not_a_lead", "not_mine", "mine"),
        ("not_mine", "not_a_lead", "mine"),
    )
    nadia_id = nadia.id
    session.commit()
    for order in orders:
        for answer in order:
            browser.post(f"{path}/{answer}")
        lead = now_is(session)
        assert (lead.stage, lead.owner_id) == (Stage.HANDED_OVER, nadia_id)


def test_not_mine_moves_the_lead_when_we_know_who_says_so(
    session: Session, signed_in: SignedIn, path: str, nadia: Person
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    client = signed_in(nadia)
    assert "Bob Ohlsen" in client.page(f"{path}/not_mine").text
    client.post(f"{path}/not_mine", data={"whose": str(bob.id)})
    assert now_is(session).owner_id == bob.id


def test_not_mine_from_an_unknown_browser_is_a_note(
    session: Session, browser: FlaskClient, path: str, nadia: Person
) -> None:
    answer = browser.post(f"{path}/not_mine")
    assert b"noted" in browser.get(answer.location).data
    assert session.scalars(select(Note)).one().text == "Not mine."
    session.commit()
    assert now_is(session).owner_id is not None


def test_after_the_lead_has_moved_the_former_owner_changes_nothing(
    session: Session, browser: FlaskClient, path: str, nadia: Person, lead: Lead
) -> None:
    bob = a_salesperson(session, name="Bob Ohlsen")
    leads.reassign(session, lead, bob, nadia, SENT)
    bob_id = bob.id
    session.commit()
    for answer in ("mine", "not_mine", "not_a_lead"):
        browser.post(f"{path}/{answer}")
    moved = now_is(session)
    assert (moved.owner_id, moved.accepted_at) == (bob_id, None)
    assert moved.stage is Stage.HANDED_OVER


def test_pages_pass_the_page_checks(
    signed_in: SignedIn, path: str, nadia: Person
) -> None:
    client = signed_in(nadia)
    for answer in ("mine", "not_mine", "not_a_lead"):
        client.page(f"{path}/{answer}")
    done = client.post(f"{path}/mine").location
    assert client.page(done).one("h1").text.startswith("Understood")


def test_old_links_say_so_and_do_nothing(
    browser: FlaskClient, clock: Clock, path: str
) -> None:
    clock.advance(timedelta(days=61))
    assert browser.get(f"{path}/mine").status_code == 410
    assert browser.post(f"{path}/mine").status_code == 410
