"""Taking mail out of the outbox: one process at a time, and only what may go."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.models import (
    DeliveryAttempt,
    DeliveryItem,
    DeliveryState,
    MailKind,
    Prompt,
    PromptState,
)
from app.services import outbox, suppressions
from app.services.outbox import ClaimLost, Gate
from app.services.outbox.claims import CLAIM, FREE_THE_LOST, LEASE, MOMENTS
from tests.builders import a_delivery, a_prompt, a_salesperson, many_deliveries
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


def test_on_postgresql_a_claim_skips_what_others_have_locked() -> None:
    claim = str(CLAIM["postgresql"])
    assert "FOR UPDATE SKIP LOCKED" in claim
    assert "MATERIALIZED" in claim
    assert "FOR UPDATE SKIP LOCKED" in str(FREE_THE_LOST["postgresql"])


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
    assert delivery.attempts == 0


def test_a_long_queue_is_not_sorted_for_the_few_that_are_taken(
    session: Session,
) -> None:
    many_deliveries(session, 300)
    dialect = session.get_bind().dialect.name
    values = {"token": "w:1", "count": 10, "now": NOW, "lease_until": NOW + LEASE}
    if dialect == "postgresql":
        session.execute(text("ANALYZE deliveries"))
    explain = "EXPLAIN QUERY PLAN" if dialect == "sqlite" else "EXPLAIN"
    look = text(f"{explain} {CLAIM[dialect]}").bindparams(*MOMENTS)
    plan = " ".join(str(row) for row in session.execute(look, values))
    assert "ix_deliveries_state_priority_next_at_id" in plan
    assert "TEMP B-TREE" not in plan
    assert "Sort" not in plan


def test_a_lost_claim_changes_nothing(session: Session) -> None:
    delivery = a_delivery(session)
    (lost,) = take(session)
    (_,) = take(session, NOW + LEASE)
    session.commit()
    for write in (
        lambda: begin_data(session, lost, NOW),
        lambda: sent(session, lost, "250 ok", NOW),
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
