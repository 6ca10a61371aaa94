"""Mail as it comes in: stored once, understood by rule, acted on for the right person."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Reason, Trust, Way
from app.mail import compose
from app.models import (
    Alias,
    Delivery,
    InboundMessage,
    MailKind,
    Note,
    Outcome,
    Person,
    Prompt,
    Verdict,
)
from app.runtime import Runtime
from tests.builders import a_lead, a_prompt, a_salesperson
from tests.conftest import NOW
from tests.inbound_world import LATER, a_prompt_mail, handle, receive


def answer(
    session: Session, runtime: Runtime, delivery: Delivery, text: str
) -> Verdict | None:
    raw = compose.answer_to(delivery.raw, text, LATER)
    return handle(session, runtime, receive(session, raw))


@pytest.fixture
def delivery(session: Session, runtime: Runtime) -> Delivery:
    """A prompt mail to Nadia about Jane Doe of Acme."""
    lead = a_lead(session, name="Jane Doe", company="Acme")
    return a_prompt_mail(session, runtime.letterhead, a_prompt(session, lead))


def test_a_mail_is_stored_once_whichever_way_it_comes(session: Session) -> None:
    raw = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nHello\r\n"
    by_server = b"Received: from x by y\r\n\tid 7\r\nX-Spam: no\r\n" + raw
    first = receive(session, raw)
    assert receive(session, by_server).id == first.id
    assert receive(session, raw.replace(b"\r\n", b"\n")).id == first.id
    assert session.scalars(select(InboundMessage)).all() == [first]


def test_a_reply_in_plain_words_records_the_outcome(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    verdict = answer(session, runtime, delivery, "They went with HarbourSoft, we lost.")
    outcome = session.scalars(select(Outcome)).one()
    assert verdict is Verdict.RECORDED
    assert (outcome.kind, outcome.reason) == (OutcomeKind.LOST, Reason.COMPETITOR)
    assert outcome.way is Way.REPLY
    assert outcome.person_id == delivery.person_id
    assert "HarbourSoft" in outcome.note


def test_every_reply_gets_one_receipt_that_says_what_was_understood(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    answer(session, runtime, delivery, "We won it, 12k EUR!")
    receipt = session.scalars(
        select(Delivery).where(Delivery.kind == MailKind.RECEIPT)
    ).one()
    text, _ = compose.parts_of(receipt.raw)
    assert "1. Jane Doe, Acme: Won" in text
    assert "€12,000" in text
    assert "/undo/" in text


def test_an_unclear_reply_changes_nothing_and_is_asked_back_once(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    unsure = "Hard to say, it could still go either way with them."
    assert answer(session, runtime, delivery, unsure) is Verdict.UNCLEAR
    answer(session, runtime, delivery, "Really hard to say, sorry, no idea.")
    assert session.scalars(select(Outcome)).all() == []
    texts = [
        compose.parts_of(receipt.raw)[0]
        for receipt in session.scalars(
            select(Delivery).where(Delivery.kind == MailKind.RECEIPT)
        )
    ]
    assert [("what became of it" in text) for text in texts] == [True, False]
    assert unsure in {note.text for note in session.scalars(select(Note))}


def test_an_empty_reply_is_told_so(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    assert answer(session, runtime, delivery, "") is Verdict.EMPTY
    receipt = session.scalars(
        select(Delivery).where(Delivery.kind == MailKind.RECEIPT)
    ).one()
    assert "without words" in receipt.subject


def test_a_reply_from_an_alias_is_the_persons(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    session.add(Alias(address="nadia@home.example", person_id=delivery.person_id))
    raw = compose.answer_to(delivery.raw, "Lost, too expensive.", LATER)
    person = session.get_one(Person, delivery.person_id)
    raw = raw.replace(person.address.encode(), b"nadia@home.example")
    assert handle(session, runtime, receive(session, raw)) is Verdict.RECORDED


def test_a_colleagues_reply_is_kept_as_their_note(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    colleague = a_salesperson(session, name="Tomasz Wilk")
    raw = compose.answer_to(delivery.raw, "Lost, I met them last week.", LATER)
    owner = session.get_one(Person, delivery.person_id)
    raw = raw.replace(owner.address.encode(), colleague.address.encode())
    assert handle(session, runtime, receive(session, raw)) is Verdict.NOTED
    assert session.scalars(select(Outcome)).all() == []
    assert session.scalars(select(Note)).one().author is colleague


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("mallory@evil.example", Verdict.UNEXPECTED_SENDER),
        ("{owner} <mallory@evil.example>", Verdict.UNEXPECTED_SENDER),
        ("{owner}, mallory@evil.example", Verdict.SEVERAL_SENDERS),
    ],
)
def test_a_strangers_reply_is_held_for_the_admin(
    session: Session,
    runtime: Runtime,
    delivery: Delivery,
    sender: str,
    expected: Verdict,
) -> None:
    owner = session.get_one(Person, delivery.person_id)
    lines = compose.answer_to(delivery.raw, "We won!", LATER).split(b"\r\n")
    forged = b"From: " + sender.format(owner=owner.address).encode()
    raw = b"\r\n".join(forged if line.startswith(b"From:") else line for line in lines)
    message = receive(session, raw)
    assert handle(session, runtime, message) is expected
    assert message.state == "held"
    assert message.reason
    assert session.scalars(select(Outcome)).all() == []


def test_what_our_server_calls_forged_is_held(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = b"Authentication-Results: mx.example; dmarc=fail\r\n" + raw
    message = receive(session, raw)
    assert handle(session, runtime, message, ("mx.example",)) is Verdict.AUTH_FAIL


@pytest.mark.parametrize(
    ("result", "trust"),
    [("dmarc=pass", Trust.VERIFIED), ("none", Trust.UNVERIFIED)],
)
def test_an_answer_is_verified_only_if_our_server_vouches_for_it(
    session: Session, runtime: Runtime, delivery: Delivery, result: str, trust: Trust
) -> None:
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = f"Authentication-Results: mx.example; {result}\r\n".encode() + raw
    handle(session, runtime, receive(session, raw), ("mx.example",))
    assert session.scalars(select(Outcome)).one().trust is trust


def test_a_mail_to_no_known_address_is_held(session: Session, runtime: Runtime) -> None:
    person = a_salesperson(session)
    raw = (
        f"From: {person.address}\r\nTo: reply+{'a' * 26}@mail.throughline.test\r\n"
        "Message-ID: <9@x.example>\r\n\r\nWe won!\r\n"
    ).encode()
    message = receive(session, raw)
    assert handle(session, runtime, message) is Verdict.UNKNOWN_ADDRESS


def test_without_a_token_the_thread_finds_the_mail(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    address = compose.reply_address(delivery.raw).encode()
    raw = raw.replace(address, b"throughline@mail.throughline.test")
    assert handle(session, runtime, receive(session, raw)) is Verdict.RECORDED


def test_the_same_message_in_other_bytes_counts_once(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    handle(session, runtime, receive(session, raw))
    again = receive(session, raw.replace(b"We won!", b"We won! "))
    assert handle(session, runtime, again) is Verdict.DUPLICATE
    assert len(session.scalars(select(Outcome)).all()) == 1


def test_handling_twice_does_nothing_the_second_time(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    message = receive(session, compose.answer_to(delivery.raw, "We won!", LATER))
    assert handle(session, runtime, message) is Verdict.RECORDED
    assert handle(session, runtime, message) is None


def test_an_absence_note_is_no_answer_and_pauses_prompts_until_its_date(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    raw = compose.answer_to(delivery.raw, "I am out of office until 12 March.", LATER)
    raw = b"Auto-Submitted: auto-replied\r\n" + raw
    assert handle(session, runtime, receive(session, raw)) is Verdict.AUTOMATIC
    person = session.get_one(Person, delivery.person_id)
    assert (person.away_from, person.away_until) == (
        NOW.date(),
        datetime(2026, 3, 12, tzinfo=UTC).date(),
    )
    assert session.scalars(select(Outcome)).all() == []
    assert [mail.kind for mail in session.scalars(select(Delivery))] == ["prompt"]


def test_an_absence_note_without_a_date_pauses_for_three_working_days(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    raw = compose.answer_to(delivery.raw, "I am out of office.", LATER)
    raw = b"Auto-Submitted: auto-replied\r\n" + raw
    handle(session, runtime, receive(session, raw))
    person = session.get_one(Person, delivery.person_id)
    # From Wednesday over the weekend to Monday.
    assert person.away_until == datetime(2026, 3, 9, tzinfo=UTC).date()


def test_away_until_is_understood(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    answer(session, runtime, delivery, "away until 14 May")
    person = session.get_one(Person, delivery.person_id)
    assert person.away_until == datetime(2026, 5, 14, tzinfo=UTC).date()


def test_stop_switches_the_mail_off(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    answer(session, runtime, delivery, "stop")
    assert session.get_one(Person, delivery.person_id).mail_off_at is not None


def test_not_mine_takes_the_lead_off_the_list(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    answer(session, runtime, delivery, "not mine")
    prompt = session.scalars(select(Prompt)).one()
    assert (prompt.state, prompt.lead.owner_id) == ("moved", None)
    assert session.scalars(select(Outcome)).all() == []


def test_give_to_hands_the_lead_to_the_one_person_of_that_name(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    tomasz = a_salesperson(session, name="Tomasz Wilk")
    answer(session, runtime, delivery, "give to Tomasz")
    assert session.scalars(select(Prompt)).one().lead.owner is tomasz


def test_give_to_somebody_unknown_changes_nothing_and_says_so(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    answer(session, runtime, delivery, "give to Zoltan")
    assert session.scalars(select(Prompt)).one().state == "open"
    receipt = session.scalars(
        select(Delivery).where(Delivery.kind == MailKind.RECEIPT)
    ).one()
    assert "no single salesperson called Zoltan" in " ".join(
        compose.parts_of(receipt.raw)[0].split()
    )
