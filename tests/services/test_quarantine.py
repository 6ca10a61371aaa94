"""What an admin can do with mail that waits, each with its entry in the audit log."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.mail import compose
from app.models import (
    AuditEntry,
    Delivery,
    Door,
    InboundMessage,
    InboundState,
    MailKind,
    Note,
    Outcome,
    Person,
    Verdict,
)
from app.runtime import Runtime
from app.services import inbound, prompts
from app.services.inbound import notices, quarantine
from app.services.inbound.quarantine import Desk
from app.services.reading import AT_ONCE
from tests.builders import a_lead, an_admin
from tests.inbound_world import (
    LATER,
    a_mail_about,
    handle,
    outcomes,
    receipts,
    receive,
    take,
)
from tests.mail_parts import text_of


@pytest.fixture
def delivery(session: Session, runtime: Runtime) -> Delivery:
    return a_mail_about(session, runtime)


@pytest.fixture
def held(session: Session, runtime: Runtime, delivery: Delivery) -> InboundMessage:
    """Nadia's answer from an address that nobody has told us of."""
    raw = compose.answer_to(delivery.raw, "We won it, 12k EUR.", LATER)
    raw = raw.replace(delivery.recipient.encode(), b"nadia@home.example")
    message = take(session, runtime, raw)
    assert message.verdict is Verdict.UNEXPECTED_SENDER
    return message


@pytest.fixture
def desk(session: Session, held: InboundMessage) -> Desk:
    return Desk(session, held, an_admin(session), LATER + timedelta(hours=1))


def actions(session: Session) -> list[str]:
    return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.id)))


def test_a_held_mail_can_be_taken_as_the_persons_answer(
    session: Session, runtime: Runtime, delivery: Delivery, desk: Desk
) -> None:
    owner = session.get_one(Person, delivery.person_id)
    quarantine.accept(desk, owner, runtime.letterhead, AT_ONCE)
    session.commit()
    assert outcomes(session) == {"Jane Doe": "won"}
    outcome = session.scalars(select(Outcome)).one()
    assert outcome.person_id == owner.id
    assert (desk.message.state, desk.message.verdict) == (
        InboundState.DONE,
        Verdict.RECORDED,
    )
    assert len(receipts(session)) == 1
    entry = session.scalars(select(AuditEntry)).one()
    assert (entry.action, entry.person_id) == ("mail accepted", desk.admin.id)
    assert entry.details == {"as_person": owner.id, "was": "unexpected_sender"}


def test_what_was_accepted_does_not_count_again(
    session: Session, runtime: Runtime, delivery: Delivery, desk: Desk
) -> None:
    owner = session.get_one(Person, delivery.person_id)
    quarantine.accept(desk, owner, runtime.letterhead, AT_ONCE)
    session.commit()
    again = take(
        session, runtime, desk.message.raw.replace(b"Subject: ", b"Subject:  ")
    )
    assert again.verdict is Verdict.DUPLICATE


def test_a_held_mail_can_be_put_to_a_lead(session: Session, desk: Desk) -> None:
    lead = a_lead(session)
    quarantine.link(desk, lead, AT_ONCE)
    session.commit()
    note = session.scalars(select(Note)).one()
    assert (note.lead_id, note.text) == (lead.id, "We won it, 12k EUR.")
    assert outcomes(session) == {}
    assert actions(session) == ["mail linked"]


def test_a_held_mail_can_be_thrown_away(session: Session, desk: Desk) -> None:
    quarantine.discard(desk)
    session.commit()
    assert desk.message.verdict is Verdict.DISCARDED
    assert desk.message.raw, "kept until its age takes it"
    assert actions(session) == ["mail discarded"]


def test_a_blocked_sender_is_heard_again_only_when_an_admin_says_so(
    session: Session, runtime: Runtime, delivery: Delivery, desk: Desk
) -> None:
    quarantine.block(desk)
    session.commit()
    raw = compose.answer_to(delivery.raw, "Hello?", LATER)
    raw = raw.replace(delivery.recipient.encode(), b"nadia@home.example")
    assert take(session, runtime, raw).verdict is Verdict.BLOCKED
    quarantine.unblock(session, "nadia@home.example", desk.admin, LATER)
    session.commit()
    assert quarantine.blocked(session) == []
    assert actions(session) == ["sender blocked", "sender unblocked"]


def test_a_mail_that_is_read_again_meets_what_is_true_now(
    session: Session, runtime: Runtime, delivery: Delivery, desk: Desk
) -> None:
    session.get_one(Person, delivery.person_id).address = "nadia@home.example"
    quarantine.again(desk)
    session.commit()
    assert handle(session, runtime, desk.message) is Verdict.RECORDED
    assert desk.message.tries == 2


def test_two_admins_do_not_deal_with_one_mail_twice(
    session: Session, runtime: Runtime, delivery: Delivery, desk: Desk
) -> None:
    quarantine.discard(desk)
    session.commit()
    owner = session.get_one(Person, delivery.person_id)
    with pytest.raises(quarantine.DealtWith):
        quarantine.accept(desk, owner, runtime.letterhead, AT_ONCE)


def test_a_mail_that_answers_nothing_cannot_be_accepted(
    session: Session, runtime: Runtime
) -> None:
    admin = an_admin(session)
    raw = b"From: x@y.example\r\nMessage-ID: <7@y.example>\r\n\r\nHello\r\n"
    message = take(session, runtime, raw)
    desk = Desk(session, message, admin, LATER)
    with pytest.raises(quarantine.NothingToAccept):
        quarantine.accept(desk, admin, runtime.letterhead, AT_ONCE)


def test_reasons_are_counted(
    session: Session, runtime: Runtime, held: InboundMessage
) -> None:
    for number in range(2):
        raw = b"From: x@y.example\r\nMessage-ID: <%d@y.example>\r\n\r\nHi\r\n" % number
        take(session, runtime, raw)
    assert quarantine.counts(session, quarantine.WAITING) == {
        Verdict.UNKNOWN_ADDRESS: 2,
        Verdict.UNEXPECTED_SENDER: 1,
    }
    only = quarantine.listed(session, quarantine.WAITING, held.verdict)
    assert list(only) == [held]


# Telling admins


def fill(session: Session, runtime: Runtime, count: int) -> None:
    for number in range(count):
        raw = b"From: x@y.example\r\nMessage-ID: <%d@y.example>\r\n\r\nHi\r\n" % number
        message = receive(session, raw)
        inbound.give_up(session, message.id, Verdict.INNER_ERROR, "Broken", LATER)
    session.commit()


def told(session: Session) -> list[Delivery]:
    query = select(Delivery).where(Delivery.kind == MailKind.NOTICE)
    return list(session.scalars(query.order_by(Delivery.id)))


@pytest.mark.parametrize(("count", "mails"), [(20, 0), (21, 1)])
def test_admins_are_told_once_of_more_than_twenty_in_a_day(
    session: Session, runtime: Runtime, count: int, mails: int
) -> None:
    an_admin(session)
    fill(session, runtime, count)
    for hours in (1, 2):
        at = LATER + timedelta(hours=hours)
        notices.tell_admins(session, runtime.letterhead, at)
    assert len(told(session)) == mails
    for mail in told(session):
        assert "21 mails of the last day" in " ".join(text_of(mail).split())


def test_admins_are_told_once_a_week_of_what_has_waited_long(
    session: Session, runtime: Runtime
) -> None:
    an_admin(session)
    fill(session, runtime, 1)
    for days in (6, 7, 8):
        at = LATER + timedelta(days=days, minutes=1)
        notices.tell_admins(session, runtime.letterhead, at)
    (mail,) = told(session)
    assert "waited for more than 7 days" in " ".join(text_of(mail).split())


# Reports


COMPLAINT = b"""From: fbl@isp.example
To: abuse@mail.throughline.test
Message-ID: <c1@isp.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="b"

--b
Content-Type: text/plain

This is an email abuse report.
--b
Content-Type: message/feedback-report

Feedback-Type: {kind}
Version: 1
User-Agent: x
--b
Content-Type: message/rfc822

From: throughline@mail.throughline.test
To: nadia@nordwerft.example
Message-ID: {id}
Subject: x

x
--b--
"""


def complain(
    session: Session, runtime: Runtime, message_id: str, kind: bytes = b"abuse"
) -> InboundMessage:
    raw = COMPLAINT.replace(b"{id}", message_id.encode()).replace(b"{kind}", kind)
    return take(session, runtime, raw.replace(b"\n", b"\r\n"))


def test_who_complains_of_our_mail_gets_no_more_of_it(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    an_admin(session)
    message = complain(session, runtime, delivery.message_id)
    assert (message.verdict, message.delivery) == (Verdict.COMPLAINT, delivery)
    assert session.get_one(Person, delivery.person_id).mail_off_at is not None
    notices.tell_admins(session, runtime.letterhead, LATER)
    (mail,) = told(session)
    assert "1 person marked our mail as spam" in " ".join(text_of(mail).split())


def test_a_forged_complaint_silences_nobody(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    message = complain(session, runtime, "<prompt.guessed@mail.throughline.test>")
    assert (message.verdict, message.delivery) == (Verdict.COMPLAINT, None)
    assert session.get_one(Person, delivery.person_id).mail_off_at is None


def test_who_takes_our_mail_out_of_the_spam_folder_keeps_getting_it(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    message = complain(session, runtime, delivery.message_id, b"Not-Spam")
    assert message.verdict is Verdict.AUTOMATIC
    assert session.get_one(Person, delivery.person_id).mail_off_at is None


def test_a_complaint_is_never_answered(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    complain(session, runtime, delivery.message_id)
    assert receipts(session) == []
    assert prompts.owed(session, session.get_one(Person, delivery.person_id))


def test_a_mail_in_two_doors_at_once_is_one(
    session: Session, runtime: Runtime, delivery: Delivery
) -> None:
    raw = compose.answer_to(delivery.raw, "We won!", LATER)
    first = receive(session, raw)
    by_hook = inbound.receive(session, Door.SES, b"X-Way: b\r\n" + raw, LATER)
    assert by_hook is first
