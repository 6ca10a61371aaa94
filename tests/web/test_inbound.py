"""The page of received mail: admins alone, nothing live, one tap for each action."""

import pytest
from sqlalchemy.orm import Session

from app.mail import compose
from app.models import BlockedSender, Delivery, InboundMessage, InboundState, Verdict
from app.runtime import Runtime
from app.services import inbound
from app.web.inbound_words import DOORS, LISTS, VERDICTS
from tests.builders import a_lead, a_salesperson, an_admin
from tests.inbound_world import LATER, a_mail_about, outcomes, take
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient

EVIL = '<script>alert(1)</script> <a href="https://evil.example/">Won</a> https://x.example'


@pytest.fixture
def delivery(session: Session, runtime: Runtime) -> Delivery:
    return a_mail_about(session, runtime)


def a_held_mail(
    session: Session, runtime: Runtime, delivery: Delivery, words: str
) -> InboundMessage:
    """Nadia's answer from an address that nobody has told us of."""
    raw = compose.answer_to(delivery.raw, words, LATER)
    raw = raw.replace(delivery.recipient.encode(), b"nadia@home.example")
    return take(session, runtime, raw)


@pytest.fixture
def held(session: Session, runtime: Runtime, delivery: Delivery) -> InboundMessage:
    return a_held_mail(session, runtime, delivery, f"We won it! {EVIL}")


@pytest.fixture
def admin(session: Session, signed_in: SignedIn) -> CheckingClient:
    return signed_in(an_admin(session))


def press(
    client: CheckingClient, message: InboundMessage, action: str, **data: str
) -> int:
    path = f"/inbound/{message.id}"
    return client.send(f"{path}/{action}", data, at=path).status_code


def test_everything_has_its_words() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert set(DOORS) == set(type(next(iter(DOORS))))
    assert {state for _, states in LISTS.values() for state in states} == set(
        InboundState
    )


def test_only_admins_see_received_mail(
    signed_in: SignedIn, session: Session, held: InboundMessage
) -> None:
    client = signed_in(a_salesperson(session))
    for path in ("/inbound", f"/inbound/{held.id}", f"/inbound/{held.id}/raw"):
        assert client.get(path).status_code == 403


def test_what_waits_stands_there_with_its_reason(
    admin: CheckingClient, held: InboundMessage
) -> None:
    page = admin.page("/inbound").one("main")
    assert "an address that nobody here has" in page.text
    assert "nadia@home.example" in page.text
    assert "Nothing here" in admin.page("/inbound?list=done").one("main").text


def test_a_hostile_mail_is_shown_and_nothing_in_it_lives(
    admin: CheckingClient, held: InboundMessage
) -> None:
    page = admin.page(f"/inbound/{held.id}").one("main")
    assert "<script>alert(1)</script>" in page.one("p", id="words").text
    assert page.all("script") == []
    assert not [a for a in page.all("a") if "example/" in a.attributes["href"]]


def test_the_raw_mail_is_a_text_file_to_keep(
    admin: CheckingClient, held: InboundMessage
) -> None:
    answer = admin.get(f"/inbound/{held.id}/raw")
    assert answer.data == held.raw
    assert answer.headers["Content-Type"].startswith("text/plain")
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_one_tap_takes_a_mail_as_the_answer(
    admin: CheckingClient,
    session: Session,
    runtime: Runtime,
    delivery: Delivery,
) -> None:
    held = a_held_mail(session, runtime, delivery, "We won it, 12k EUR.")
    assert press(admin, held, "accept", person=str(delivery.person_id)) == 303
    session.expire_all()
    assert outcomes(session) == {"Jane Doe": "won"}
    done = admin.page("/inbound?list=done").one("main").text
    assert "Recorded" in done


def test_one_tap_puts_it_to_a_lead(
    admin: CheckingClient, session: Session, held: InboundMessage
) -> None:
    lead = a_lead(session)
    session.commit()
    assert press(admin, held, "link", lead=str(lead.id)) == 303
    session.expire_all()
    assert held.verdict is Verdict.NOTED


@pytest.mark.parametrize(
    ("action", "state"),
    [
        ("discard", InboundState.DONE),
        ("block", InboundState.DONE),
        ("again", InboundState.NEW),
    ],
)
def test_one_tap_ends_the_waiting(
    admin: CheckingClient,
    session: Session,
    held: InboundMessage,
    action: str,
    state: InboundState,
) -> None:
    assert press(admin, held, action) == 303
    session.expire_all()
    assert held.state is state


def test_only_a_stranger_is_offered_for_blocking(
    admin: CheckingClient,
    session: Session,
    runtime: Runtime,
    held: InboundMessage,
    delivery: Delivery,
) -> None:
    assert b"nadia@home.example</button>" in admin.get(f"/inbound/{held.id}").data
    raw = compose.answer_to(delivery.raw, "We won it!", LATER)
    raw = raw.replace(b"In-Reply-To:", b"X-Was:").replace(b"References:", b"X-Too:")
    lost = take(session, runtime, raw.replace(b"reply+", b"reply+0"))
    page = admin.get(f"/inbound/{lost.id}").data
    assert delivery.recipient.encode() in page
    assert b"/discard" in page
    assert f"{delivery.recipient}</button>".encode() not in page


def test_a_blocked_sender_can_be_heard_again(
    admin: CheckingClient, session: Session, held: InboundMessage
) -> None:
    press(admin, held, "block")
    data = {"address": "nadia@home.example"}
    assert admin.send("/inbound/unblock", data, at="/inbound").status_code == 303
    session.expire_all()
    assert session.get(BlockedSender, "nadia@home.example") is None


def test_the_second_admin_is_told_that_somebody_was_faster(
    admin: CheckingClient, session: Session, held: InboundMessage
) -> None:
    held.state = InboundState.DONE
    session.commit()
    sent = admin.send(f"/inbound/{held.id}/discard", {}, at="/people/new")
    assert sent.status_code == 303
    assert "already" in admin.page("/inbound").one("main").text


@pytest.mark.parametrize(
    "verdict", [Verdict.UNREADABLE, Verdict.TIMEOUT, Verdict.INNER_ERROR]
)
def test_a_mail_that_broke_its_reader_is_shown_as_it_came(
    admin: CheckingClient, session: Session, verdict: Verdict
) -> None:
    raw = b"From: x@y.example\r\nMessage-ID: <7@y.example>\r\n\r\nHe\0llo\xff\r\n"
    message = inbound.receive(session, next(iter(DOORS)), raw, LATER)
    inbound.give_up(session, message.id, verdict, "It broke.", LATER)
    session.commit()
    page = admin.page(f"/inbound/{message.id}").one("main")
    assert "From: x@y.example" in page.one("p", id="words").text
    assert "It broke." in page.text
