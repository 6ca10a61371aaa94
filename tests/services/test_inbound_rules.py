"""Which received mail is acted on, which is held, and what we send because of it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.mail import compose
from app.models import (
    BlockedSender,
    Delivery,
    InboundState,
    Note,
    Person,
    Verdict,
)
from app.runtime import Runtime
from app.services import receipts as receipts_service
from app.services.inbound import senders
from tests.builders import a_salesperson
from tests.inbound_world import (
    LATER,
    TRUSTED,
    a_letter,
    a_mail_about,
    handle,
    outcomes,
    receipts,
    receive,
    take,
)

ACME, GLOBEX, INITECH = "Jane Doe, Acme", "Ada King, Globex", "Bo Ek, Initech"
INLINE = """Hi,

> 1. Jane Doe, Acme
> Spring webinar, handed over Monday

We won it, 12k EUR.

> 2. Ada King, Globex
> Spring webinar, handed over Monday

They went with a competitor, lost.

> 3. Bo Ek, Initech
> Just reply in your own words.
"""


# Answers between the quoted lines


def test_an_answer_below_a_quoted_lead_is_about_that_lead(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime, ACME, GLOBEX, INITECH)
    message = take(session, runtime, a_letter(delivery, INLINE))
    assert message.verdict is Verdict.RECORDED
    assert outcomes(session) == {"Jane Doe": "won", "Ada King": "lost"}


def test_an_answer_below_the_whole_quoted_mail_is_not_about_its_last_lead(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime, ACME, GLOBEX)
    text = "> 1. Jane Doe, Acme\n> Won\n> 2. Ada King, Globex\n> Won\n\nWe won it.\n"
    take(session, runtime, a_letter(delivery, text))
    assert outcomes(session) == {}


def test_an_inline_answer_that_names_another_lead_is_read_for_both(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime, ACME, GLOBEX)
    text = INLINE.replace("We won it, 12k EUR.", "Won, and Globex is lost.")
    text = text.replace("They went with a competitor, lost.", "")
    take(session, runtime, a_letter(delivery, text))
    assert outcomes(session).get("Ada King") != "won"


# Mails that may not be acted on


def test_text_and_html_that_differ_are_held(session: Session, runtime: Runtime) -> None:
    delivery = a_mail_about(session, runtime)
    head = compose.answer_to(delivery.raw, "", LATER).split(b"\r\n\r\n", 1)[0]
    head = b"\r\n".join(
        line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-")
    )
    raw = head + (
        b'\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nWe lost the whole deal for good.\r\n"
        b"--b\r\nContent-Type: text/html\r\n\r\n<p>Signed yesterday, what a great win"
        b"</p>\r\n--b--\r\n"
    )
    message = take(session, runtime, raw)
    assert message.verdict is Verdict.TEXT_HTML_DIFFER
    assert message.state is InboundState.HELD
    assert outcomes(session) == {}


def test_the_same_message_id_with_other_words_is_held(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime)
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    take(session, runtime, raw)
    other = take(session, runtime, raw.replace(b"We won!", b"We lost it."))
    assert (other.verdict, other.state) == (Verdict.ID_REUSED, InboundState.HELD)
    assert outcomes(session) == {"Jane Doe": "won"}


def test_a_mail_of_ours_that_comes_back_is_no_answer(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime)
    message = take(session, runtime, delivery.raw)
    assert (message.verdict, message.state) == (Verdict.LOOP, InboundState.DONE)
    assert receipts(session) == []


def test_a_reply_address_is_good_for_sixty_days(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime)
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    late = delivery.created_at + senders.ANSWERED_WITHIN + timedelta(minutes=1)
    assert take(session, runtime, raw, at=late).verdict is Verdict.EXPIRED_ADDRESS
    in_time = compose.answer_to(delivery.raw, "We won!!", LATER)
    at = late - timedelta(minutes=2)
    assert take(session, runtime, in_time, at=at).verdict is Verdict.RECORDED


def test_who_guesses_reply_addresses_is_heard_no_more_for_an_hour(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime)
    right = compose.reply_address(delivery.raw).encode()
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = raw.replace(b"In-Reply-To: ", b"X-Was: ").replace(b"References: ", b"X-Is: ")
    for number in range(senders.BAD_TOKENS):
        token = f"reply+{'a' * 24}{number // 5:x}{'abcde'[number % 5]}"
        token = token.replace("0", "w").replace("1", "x")
        guess = raw.replace(right, f"{token}@mail.throughline.test".encode())
        message = take(session, runtime, guess)
        assert message.verdict is Verdict.UNKNOWN_ADDRESS
    assert take(session, runtime, raw).verdict is Verdict.RATE_LIMITED
    again = receive(session, raw.replace(b"Subject: ", b"Subject: Again "))
    an_hour_on = LATER + timedelta(hours=1)
    assert handle(session, runtime, again, at=an_hour_on) is Verdict.RECORDED


def a_lost_answer(session: Session, runtime: Runtime, word: str) -> bytes:
    """An answer of a colleague to none of our mails, with our server's word on its sender."""
    delivery = a_mail_about(session, runtime)
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = raw.replace(b"In-Reply-To: ", b"X-Was: ").replace(b"References: ", b"X-Is: ")
    raw = raw.replace(compose.reply_address(delivery.raw).encode(), b"hello@mail.test")
    domain = delivery.recipient.partition("@")[2]
    checked = f"Authentication-Results: mx.example; dmarc={word} header.from={domain}"
    return checked.encode() + b"\r\n" + raw


def test_a_colleague_whose_mail_answers_nothing_is_shown_where_to_answer_once_a_day(
    session: Session, runtime: Runtime
) -> None:
    raw = a_lost_answer(session, runtime, "pass")
    for number, (day, offered) in enumerate([(0, 1), (0, 1), (1, 2)]):
        again = raw.replace(b"Message-ID: <", f"Message-ID: <{number}".encode())
        at = LATER + timedelta(days=day)
        verdict = handle(session, runtime, receive(session, again, at), TRUSTED, at)
        assert verdict is Verdict.UNKNOWN_ADDRESS
        assert len(receipts(session)) == offered
    sent = receipts(session)[0]
    assert sent.envelope_from == ""
    assert b"Open your page" in sent.raw
    assert outcomes(session) == {}


@pytest.mark.parametrize("word", ["fail", "none", "forged"])
def test_whose_sender_is_not_proven_is_told_nothing(
    session: Session, runtime: Runtime, word: str
) -> None:
    raw = a_lost_answer(session, runtime, word)
    handle(session, runtime, receive(session, raw), TRUSTED)
    assert receipts(session) == []


def test_a_proven_stranger_is_told_nothing(session: Session, runtime: Runtime) -> None:
    raw = a_lost_answer(session, runtime, "pass")
    for person in session.scalars(select(Person)):
        person.address = f"new-{person.address}"
    session.flush()
    handle(session, runtime, receive(session, raw), TRUSTED)
    assert receipts(session) == []


def test_a_blocked_sender_is_not_heard(session: Session, runtime: Runtime) -> None:
    delivery = a_mail_about(session, runtime)
    owner = session.get_one(Person, delivery.person_id)
    session.add(BlockedSender(address=owner.address, since_at=LATER))
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    assert take(session, runtime, raw).verdict is Verdict.BLOCKED


def test_what_a_verdict_rests_on_is_kept(session: Session, runtime: Runtime) -> None:
    delivery = a_mail_about(session, runtime)
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = b"Authentication-Results: mx.example; dmarc=pass\r\n" + raw
    message = receive(session, raw)
    handle(session, runtime, message, ("mx.example",))
    assert message.checks["authentication"] == "pass"
    assert message.checks["sender"] == delivery.recipient
    assert message.checks["subject"].startswith("Re: ")


# What we send because of a mail


def test_a_receipt_can_start_no_loop(session: Session, runtime: Runtime) -> None:
    delivery = a_mail_about(session, runtime)
    take(session, runtime, compose.answer_to(delivery.raw, "We won!", LATER))
    (receipt,) = receipts(session)
    assert receipt.envelope_from == ""
    for mail in (receipt, delivery):
        assert b"\r\nAuto-Submitted: auto-generated\r\n" in mail.raw


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("Still working it, number {n}", receipts_service.RECEIPTS_A_DAY),
        ("", receipts_service.EMPTY_RECEIPTS_A_DAY),
    ],
)
def test_a_person_gets_so_many_receipts_a_day(
    session: Session, runtime: Runtime, text: str, most: int
) -> None:
    delivery = a_mail_about(session, runtime)
    for n in range(most + 2):
        raw = compose.answer_to(delivery.raw, text.format(n=n), LATER)
        take(session, runtime, raw)
    assert len(receipts(session)) == most


def test_two_machines_that_answer_each_other_end_at_once(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime)
    raw = compose.answer_to(delivery.raw, "Thank you for your mail.", LATER)
    take(session, runtime, b"Auto-Submitted: auto-replied\r\n" + raw)
    assert receipts(session) == []


def test_message_ids_of_ours_cannot_be_guessed(
    session: Session, runtime: Runtime
) -> None:
    one = a_mail_about(session, runtime)
    again = Delivery.message_id == one.message_id
    assert session.scalars(select(Delivery).where(again)).one() is one
    local = one.message_id.strip("<>").partition("@")[0].rpartition(".")[2]
    assert len(local) == 32


def test_words_about_no_lead_are_kept_once(session: Session, runtime: Runtime) -> None:
    delivery = a_mail_about(session, runtime, ACME, GLOBEX, INITECH)
    raw = compose.answer_to(delivery.raw, "Happy new year to all of you!", LATER)
    take(session, runtime, raw)
    assert len(session.scalars(select(Note)).all()) == 1


def test_a_colleagues_words_reach_nobody_as_an_outcome(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_mail_about(session, runtime)
    colleague = a_salesperson(session, name="Tomasz Wilk")
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    raw = raw.replace(delivery.recipient.encode(), colleague.address.encode())
    assert take(session, runtime, raw).verdict is Verdict.NOTED
    assert outcomes(session) == {}
