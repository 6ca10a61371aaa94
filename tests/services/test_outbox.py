"""The outbox: written once, claimed by one, settled whatever happens."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.links import Links
from app.domain.tokens import hashed
from app.mail.render import EmailRenderer
from app.mail.transport import Refused
from app.models import (
    AttemptPhase,
    Delivery,
    DeliveryAttempt,
    DeliveryItem,
    DeliveryState,
    MailKind,
    OutboxPause,
    Prompt,
    PromptState,
)
from app.services import outbox, suppressions
from app.services.outbox import Claim, ClaimLost, Gate, Item, Letterhead, Mail
from app.services.outbox.claims import CLAIM, LEASE
from tests.builders import a_delivery, a_prompt, a_salesperson
from tests.conftest import NOW

KEYS = ("the-signing-key-of-the-tests",)
GATE = Gate(KEYS)
AWAY = Refused(421, "4.3.2 Shutting down", relay_away=True, stage="HELO")


@pytest.fixture
def letterhead(tmp_path: Path) -> Letterhead:
    folder = tmp_path / "emails"
    for name, html in (("news", "<p>{{ fact }}</p>"), ("broken", "{{ missing }}")):
        (folder / name).mkdir(parents=True)
        (folder / name / "subject.txt").write_text("{{ fact }}\n")
        (folder / name / "body.txt").write_text("{{ fact }}\n")
        (folder / name / "body.html").write_text(html)
    return Letterhead(
        renderer=EmailRenderer(folder),
        links=Links("https://throughline.example", KEYS),
        mail_from="Throughline <throughline@mail.throughline.test>",
        reply_domain="mail.throughline.test",
        postal_address="",
        key=KEYS[0],
    )


def a_mail(key: str = "edition-1", template: str = "news", **fields: object) -> Mail:
    values: dict[str, object] = {
        "kind": MailKind.WEEKLY,
        "context": {"fact": "Four won"},
    }
    return Mail(key=key, template=template, **values | fields)  # type: ignore[arg-type]


def take(session: Session, at: datetime = NOW, count: int = 10) -> list[Claim]:
    """What one process claims at that moment."""
    return outbox.claim(session, GATE, f"worker:{at.timestamp()}", count, at, at)


def state_of(session: Session, delivery: Delivery) -> DeliveryState:
    session.refresh(delivery)
    return delivery.state


# Writing


def test_queueing_twice_for_one_key_makes_one_mail(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session)
    first = outbox.queue(session, letterhead, person, a_mail(), NOW)
    later = NOW + timedelta(hours=1)
    assert outbox.queue(session, letterhead, person, a_mail(), later) is first
    assert session.query(Delivery).count() == 1


def test_a_mail_says_what_every_mail_of_ours_says(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session, name="Nadia Sömmer")
    mail = a_mail(thread="lead-7", items=[Item(1)])
    delivery = outbox.queue(session, letterhead, person, mail, NOW)
    text = delivery.raw.decode("ascii")
    for name in (
        "From: Throughline <throughline@mail.throughline.test>",
        "Message-ID: <weekly.",
        "X-Throughline-Key: edition-1",
        "Reply-To: reply+",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "References: <thread.",
        "Date: Wed, 04 Mar 2026 10:00:00 +0000",
    ):
        assert name in text
    token = delivery.envelope_from.removeprefix("bounce+").partition("@")[0]
    assert delivery.reply_token_hash == hashed(token)


def test_a_mail_that_cannot_be_rendered_fails_alone(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session)
    failed = outbox.queue(
        session, letterhead, person, a_mail("edition-1", "broken"), NOW
    )
    good = outbox.queue(session, letterhead, person, a_mail("edition-2"), NOW)
    session.commit()
    assert failed.state is DeliveryState.FAILED
    assert "missing" in failed.last_error
    assert [claim.key for claim in take(session)] == [good.key]
    assert not outbox.send_again(session, failed, NOW)


def test_an_address_that_no_mail_can_go_to_fails_alone(
    session: Session, letterhead: Letterhead
) -> None:
    person = a_salesperson(session, address="no address")
    delivery = outbox.queue(session, letterhead, person, a_mail(), NOW)
    assert delivery.state is DeliveryState.FAILED


def test_a_long_subject_is_cut_and_stays_on_one_line(
    session: Session, letterhead: Letterhead
) -> None:
    mail = a_mail(context={"fact": "Jane\u2028Bcc: x@y.example " * 40})
    delivery = outbox.queue(session, letterhead, a_salesperson(session), mail, NOW)
    assert len(delivery.subject) <= 150
    assert delivery.subject.isprintable()


def test_a_mail_can_be_taken_back_until_it_goes(session: Session) -> None:
    waiting, gone = a_delivery(session), a_delivery(session, state=DeliveryState.SENT)
    assert outbox.cancel(session, waiting.key, NOW)
    assert not outbox.cancel(session, waiting.key, NOW)
    assert not outbox.cancel(session, gone.key, NOW)
    assert take(session) == []


def test_sending_again_keeps_the_bytes(session: Session) -> None:
    failed = a_delivery(session, state=DeliveryState.FAILED, not_after=NOW)
    before = failed.raw, failed.message_id
    assert outbox.send_again(session, failed, NOW + timedelta(days=9))
    session.flush()
    (claim,) = take(session, NOW + timedelta(days=9))
    assert (claim.envelope.raw, failed.message_id) == before


# Claiming


def test_on_postgresql_a_claim_skips_what_others_have_locked() -> None:
    claim = str(CLAIM["postgresql"])
    assert "FOR UPDATE SKIP LOCKED" in claim
    assert "MATERIALIZED" in claim


def test_a_mail_is_claimed_once_until_its_lease_runs_out(session: Session) -> None:
    a_delivery(session)
    (first,) = take(session)
    assert take(session, NOW + LEASE / 2) == []
    (second,) = take(session, NOW + LEASE)
    assert (first.attempt, second.attempt) == (1, 2)


def test_small_priorities_go_first_and_then_the_oldest(session: Session) -> None:
    late = a_delivery(session, next_at=NOW)
    early = a_delivery(session, next_at=NOW - timedelta(hours=1))
    urgent = a_delivery(session, priority=0)
    a_delivery(session, next_at=NOW + timedelta(seconds=1))
    assert [claim.key for claim in take(session)] == [urgent.key, early.key, late.key]


def test_what_comes_too_late_expires(session: Session) -> None:
    delivery = a_delivery(session, not_after=NOW + timedelta(minutes=10))
    assert take(session, NOW + timedelta(minutes=10)) == []
    assert state_of(session, delivery) is DeliveryState.EXPIRED


def test_a_lost_claim_changes_nothing(session: Session) -> None:
    delivery = a_delivery(session)
    (lost,) = take(session)
    (_,) = take(session, NOW + LEASE)
    session.commit()
    for write in (
        lambda: outbox.begin_data(session, lost, NOW),
        lambda: outbox.sent(session, lost, "250 ok", NOW),
        lambda: outbox.unknown(session, lost, "cut", NOW),
        lambda: outbox.release(session, lost),
        lambda: outbox.turned_down(session, lost, AWAY, GATE, NOW, NOW),
    ):
        with pytest.raises(ClaimLost):
            write()
        session.rollback()
    assert state_of(session, delivery) is DeliveryState.SENDING
    assert session.query(DeliveryAttempt).count() == 0


def test_the_leases_of_a_dead_worker_run_out_at_once(session: Session) -> None:
    a_delivery(session)
    outbox.claim(session, GATE, "dead_worker:1", 10, NOW, NOW)
    a_delivery(session)
    outbox.claim(session, GATE, "deadxworker:1", 10, NOW, NOW)
    assert outbox.release_worker(session, "dead_worker", NOW) == 1
    assert len(take(session)) == 1


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"mail_off_at": NOW}, "turned mail off"),
        ({"left_on": NOW.date()}, "has left"),
    ],
)
def test_who_is_to_get_no_mail_gets_none(
    session: Session, fields: dict[str, object], reason: str
) -> None:
    delivery = a_delivery(session, a_salesperson(session, **fields))
    assert take(session) == []
    assert state_of(session, delivery) is DeliveryState.CANCELLED
    assert reason in delivery.last_error


def test_a_mail_to_sign_in_goes_also_where_mail_is_off(session: Session) -> None:
    person = a_salesperson(session, mail_off_at=NOW)
    a_delivery(session, person, kind=MailKind.SIGN_IN)
    assert len(take(session)) == 1


def test_a_mail_to_nobody_is_never_sent(session: Session) -> None:
    a_delivery(session, person_id=None)
    assert take(session) == []


@pytest.mark.parametrize(
    ("allowlist", "goes"),
    [
        (("nadia@nordwerft.example",), True),
        (("Nordwerft.example",), True),
        (("@nordwerft.example",), True),
        (("werft.example", "malik@nordwerft.example"), False),
    ],
)
def test_with_an_allowlist_mail_goes_to_nobody_else(
    session: Session, allowlist: tuple[str, ...], goes: bool
) -> None:
    a_delivery(session, a_salesperson(session, address="nadia@nordwerft.example"))
    claims = outbox.claim(session, Gate(KEYS, allowlist), "w:1", 10, NOW, NOW)
    assert bool(claims) is goes


def test_a_suppressed_address_gets_no_mail(session: Session) -> None:
    person = a_salesperson(session)
    suppressions.suppress(session, person.address.upper(), "Bounced", NOW, KEYS)
    delivery = a_delivery(session, person)
    assert take(session) == []
    assert state_of(session, delivery) is DeliveryState.CANCELLED


@pytest.mark.parametrize(
    ("states", "goes"),
    [
        ((PromptState.ANSWERED,), False),
        ((PromptState.ANSWERED, PromptState.OPEN), True),
        ((PromptState.ANSWERED, PromptState.MOVED), False),
    ],
)
def test_a_prompt_that_was_answered_meanwhile_is_not_sent(
    session: Session, states: tuple[PromptState, ...], goes: bool
) -> None:
    prompts: list[Prompt] = [a_prompt(session, state=state) for state in states]
    items = [
        DeliveryItem(number=number, prompt_id=prompt.id)
        for number, prompt in enumerate(prompts, start=1)
    ]
    a_delivery(session, kind=MailKind.PROMPT, items=items)
    assert bool(take(session)) is goes


# How it ends


def begun(session: Session, delivery: Delivery, at: datetime = NOW) -> Claim:
    """A claim whose mail the server has asked for."""
    (claim,) = take(session, at)
    assert claim.delivery_id == delivery.id
    outbox.begin_data(session, claim, at)
    return claim


def test_what_the_server_takes_is_sent(session: Session) -> None:
    delivery = a_delivery(session)
    outbox.sent(session, begun(session, delivery), "2.0.0 queued as 1", NOW)
    assert state_of(session, delivery) is DeliveryState.SENT
    attempt = session.scalars(select(DeliveryAttempt)).one()
    assert (attempt.phase, attempt.code) == (AttemptPhase.DONE, 250)


def test_a_temporary_no_is_tried_again_later(session: Session) -> None:
    delivery = a_delivery(session)
    (claim,) = take(session)
    no = Refused(450, "4.2.0 Greylisted", stage="RCPT")
    outbox.turned_down(session, claim, no, GATE, NOW, NOW)
    session.refresh(delivery)
    wait = delivery.next_at - NOW
    assert timedelta(seconds=15) <= wait <= timedelta(seconds=45)
    assert take(session, NOW + timedelta(seconds=14)) == []
    assert len(take(session, NOW + timedelta(seconds=46))) == 1


def test_after_two_days_of_trying_a_mail_is_given_up(session: Session) -> None:
    delivery = a_delivery(session, not_after=NOW + timedelta(days=7))
    no = Refused(450, "4.2.0 Later", stage="RCPT")
    at = NOW
    while state_of(session, delivery) is DeliveryState.QUEUED:
        at = delivery.next_at
        (claim,) = take(session, at)
        outbox.turned_down(session, claim, no, GATE, at, at)
    assert delivery.state is DeliveryState.FAILED
    assert timedelta(hours=48) <= at - NOW < timedelta(hours=50)
    assert "Given up" in delivery.last_error


def test_a_server_that_is_away_costs_no_mail_a_try(session: Session) -> None:
    first, second = a_delivery(session), a_delivery(session)
    claim, other = take(session)
    outbox.turned_down(session, claim, AWAY, GATE, NOW, NOW)
    outbox.release(session, other)
    for delivery in (first, second):
        assert state_of(session, delivery) is DeliveryState.QUEUED
        assert delivery.attempts == 0
        assert delivery.next_at == NOW
    assert take(session, NOW + timedelta(seconds=14)) == []


def test_while_the_server_is_away_one_mail_at_a_time_tries_it(session: Session) -> None:
    for _ in range(3):
        a_delivery(session, not_after=NOW + timedelta(days=9))
    (claim, *_) = take(session, count=1)
    outbox.turned_down(session, claim, AWAY, GATE, NOW, NOW)
    at, connects = NOW, 1
    while at < NOW + timedelta(hours=6):
        at += timedelta(seconds=5)
        claims = take(session, at)
        assert len(claims) <= 1
        assert take(session, at) == []
        for probe in claims:
            connects += 1
            outbox.turned_down(session, probe, AWAY, GATE, at, at)
    assert connects <= 6 * 10
    (probe,) = take(session, at + timedelta(minutes=10))
    outbox.begin_data(session, probe, at)
    outbox.sent(session, probe, "ok", at)
    assert len(take(session, at + timedelta(minutes=10))) == 2


def test_a_probe_without_a_mail_is_not_used_up(session: Session) -> None:
    delivery = a_delivery(session)
    (claim,) = take(session)
    outbox.turned_down(session, claim, AWAY, GATE, NOW, NOW)
    outbox.cancel(session, delivery.key, NOW)
    later = NOW + timedelta(minutes=1)
    assert take(session, later) == []
    a_delivery(session)
    assert len(take(session, later)) == 1


def test_a_server_that_goes_away_after_the_data_leaves_a_trace(
    session: Session,
) -> None:
    delivery = a_delivery(session)
    away = Refused(421, "4.3.2 Shutting down", relay_away=True, stage="END")
    claim = begun(session, delivery)
    outbox.turned_down(session, claim, away, GATE, NOW, NOW)
    again = begun(session, delivery, NOW + timedelta(seconds=15))
    outbox.sent(session, again, "ok", NOW)
    assert session.query(DeliveryAttempt).count() == 2


def test_no_such_address_fails_and_is_suppressed(session: Session) -> None:
    delivery = a_delivery(session)
    (claim,) = take(session)
    no = Refused(550, "5.1.1 No such user", stage="RCPT")
    outbox.turned_down(session, claim, no, GATE, NOW, NOW)
    assert state_of(session, delivery) is DeliveryState.FAILED
    assert suppressions.is_suppressed(session, delivery.recipient, NOW, KEYS)


def test_the_third_full_mailbox_within_two_weeks_is_suppressed(
    session: Session,
) -> None:
    person = a_salesperson(session)
    for week in range(3):
        at = NOW + timedelta(days=6 * week)
        assert not suppressions.is_suppressed(session, person.address, at, KEYS)
        a_delivery(session, person, at=at)
        (claim,) = take(session, at)
        no = Refused(552, "5.2.2 Mailbox full", stage="RCPT")
        outbox.turned_down(session, claim, no, GATE, at, at)
    assert suppressions.is_suppressed(session, person.address, at, KEYS)


@pytest.mark.parametrize(
    "no",
    [
        Refused(550, "5.7.1 Relaying denied", stage="RCPT"),
        Refused(553, "sender refused", stage="MAIL"),
        Refused(554, "Looks like spam", stage="END"),
    ],
)
def test_a_policy_refusal_silences_nobody_and_ten_stop_everything(
    session: Session, no: Refused
) -> None:
    people = [a_salesperson(session) for _ in range(5)]
    for number in range(15):
        a_delivery(session, people[number % 5])
    refused = 0
    while claims := take(session, count=1):
        refused += 1
        outbox.turned_down(session, claims[0], no, GATE, NOW, NOW)
    assert 4 <= refused <= 10
    assert session.scalars(select(OutboxPause)).one().next_try_at > NOW
    for person in people:
        assert not suppressions.is_suppressed(session, person.address, NOW, KEYS)


def test_the_mail_that_tries_a_refusing_server_does_not_fail_for_it(
    session: Session,
) -> None:
    delivery = a_delivery(session)
    (claim,) = take(session)
    outbox.turned_down(session, claim, AWAY, GATE, NOW, NOW)
    later = NOW + timedelta(minutes=1)
    (probe,) = take(session, later)
    no = Refused(550, "5.7.1 Relaying denied", stage="RCPT")
    outbox.turned_down(session, probe, no, GATE, later, later)
    assert state_of(session, delivery) is DeliveryState.QUEUED
    assert take(session, later) == []


def test_when_nobody_knows_whether_it_arrived_the_same_bytes_go_again(
    session: Session,
) -> None:
    delivery = a_delivery(session)
    first = begun(session, delivery)
    outbox.unknown(session, first, "The line was cut.", NOW)
    later = NOW + timedelta(minutes=1)
    again = begun(session, delivery, later)
    assert again.envelope == first.envelope
    outbox.sent(session, again, "ok", later)
    phases = session.scalars(
        select(DeliveryAttempt.phase).order_by(DeliveryAttempt.number)
    )
    assert list(phases) == [AttemptPhase.DATA, AttemptPhase.DONE]


def test_a_mail_to_sign_in_is_not_sent_twice(session: Session) -> None:
    cut = a_delivery(session, kind=MailKind.SIGN_IN)
    outbox.unknown(session, begun(session, cut), "The line was cut.", NOW)
    assert state_of(session, cut) is DeliveryState.UNKNOWN
    crashed = a_delivery(session, kind=MailKind.SIGN_IN)
    begun(session, crashed)
    assert take(session, NOW + LEASE) == []
    assert state_of(session, crashed) is DeliveryState.UNKNOWN


def test_a_mail_to_sign_in_that_was_not_handed_over_goes_after_a_crash(
    session: Session,
) -> None:
    a_delivery(session, kind=MailKind.SIGN_IN)
    (_,) = take(session)
    assert len(take(session, NOW + LEASE)) == 1
