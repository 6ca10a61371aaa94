"""How an attempt to send ends, and what follows."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.mail.transport import Refused
from app.models import (
    AttemptPhase,
    Delivery,
    DeliveryAttempt,
    DeliveryState,
    MailKind,
    OutboxPause,
)
from app.services import outbox, suppressions
from app.services.outbox import Claim
from app.services.outbox.claims import LEASE
from tests.builders import a_delivery, a_salesperson
from tests.conftest import NOW
from tests.services.outbox_mails import (
    AWAY,
    GATE,
    KEYS,
    begin_data,
    sent,
    state_of,
    take,
)


def begun(session: Session, delivery: Delivery, at: datetime = NOW) -> Claim:
    """A claim whose mail the server has asked for."""
    (claim,) = take(session, at)
    assert claim.delivery_id == delivery.id
    begin_data(session, claim, at)
    return claim


def test_what_the_server_takes_is_sent(session: Session) -> None:
    delivery = a_delivery(session)
    sent(session, begun(session, delivery), "2.0.0 queued as 1", NOW)
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
    begin_data(session, probe, at)
    sent(session, probe, "ok", at)
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
    sent(session, again, "ok", NOW)
    assert session.query(DeliveryAttempt).count() == 2


def test_no_such_address_fails_and_is_suppressed(session: Session) -> None:
    delivery = a_delivery(session)
    (claim,) = take(session)
    no = Refused(550, "5.1.1 No such user", stage="RCPT")
    outbox.turned_down(session, claim, no, GATE, NOW, NOW)
    assert state_of(session, delivery) is DeliveryState.FAILED
    assert suppressions.standing(session, delivery.recipient, NOW, KEYS)


def test_the_third_full_mailbox_within_two_weeks_is_suppressed(
    session: Session,
) -> None:
    person = a_salesperson(session)
    for week in range(3):
        at = NOW + timedelta(days=6 * week)
        assert not suppressions.standing(session, person.address, at, KEYS)
        a_delivery(session, person, at=at)
        (claim,) = take(session, at)
        no = Refused(552, "5.2.2 Mailbox full", stage="RCPT")
        outbox.turned_down(session, claim, no, GATE, at, at)
    assert suppressions.standing(session, person.address, at, KEYS)


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
        assert not suppressions.standing(session, person.address, NOW, KEYS)


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
    sent(session, again, "ok", later)
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
