"""The job that sends the outbox, over a transport that answers as it is told."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.db import Database
from app.jobs import workers
from app.jobs.outbox import deliver_due
from app.mail.transport import Envelope, MemoryTransport, Refused, Unknown
from app.models import Delivery, DeliveryAttempt, DeliveryState, MailKind
from app.runtime import Runtime
from app.services import outbox
from app.services.outbox import Gate
from tests.builders import a_delivery, a_salesperson
from tests.conftest import NOW, Clock


@dataclass
class ScriptedTransport:
    """Raises what the script says for each mail in turn, then takes everything."""

    script: list[Exception | None] = field(default_factory=list)
    sent: list[Envelope] = field(default_factory=list)
    during: Callable[[], object] = lambda: None

    def send(
        self,
        envelope: Envelope,
        before_data: Callable[[], None],
        following: Envelope | None = None,
    ) -> str:
        problem = self.script.pop(0) if self.script else None
        if isinstance(problem, Refused):
            raise problem
        before_data()
        self.during()
        self.sent.append(envelope)
        if problem is not None:
            raise problem
        return "2.0.0 taken"

    def is_expected(self, _: Envelope) -> bool:
        return True

    def close(self) -> None:
        """Nothing is held open."""


def over(runtime: Runtime, transport: ScriptedTransport) -> Runtime:
    return replace(runtime, open_transport=lambda: transport)


def states(session: Session) -> list[DeliveryState]:
    session.expire_all()
    return list(session.scalars(select(Delivery.state).order_by(Delivery.id)))


def test_everything_that_is_due_goes_out_in_order(
    session: Session, runtime: Runtime, transport: MemoryTransport
) -> None:
    mails = [a_delivery(session) for _ in range(25)]
    later = a_delivery(session, next_at=NOW + timedelta(minutes=1))
    session.commit()
    deliver_due(runtime, NOW)
    assert [mail.raw for mail in transport.sent] == [mail.raw for mail in mails]
    deliver_due(runtime, NOW)
    assert len(transport.sent) == 25
    deliver_due(runtime, NOW + timedelta(minutes=1))
    assert transport.sent[-1].raw == later.raw
    assert set(states(session)) == {DeliveryState.SENT}


def test_mails_that_come_too_late_do_not_hold_up_those_behind_them(
    session: Session, runtime: Runtime, transport: MemoryTransport
) -> None:
    for _ in range(25):
        a_delivery(session, not_after=NOW)
    good = a_delivery(session)
    session.commit()
    deliver_due(runtime, NOW)
    assert [mail.raw for mail in transport.sent] == [good.raw]
    assert Counter(states(session)) == {"expired": 25, "sent": 1}


def test_with_nothing_due_nothing_is_opened(runtime: Runtime) -> None:
    def open_nothing() -> MemoryTransport:
        raise AssertionError

    deliver_due(replace(runtime, open_transport=open_nothing), NOW)


def test_one_mail_that_is_refused_does_not_hold_up_the_others(
    session: Session, runtime: Runtime
) -> None:
    for _ in range(3):
        a_delivery(session)
    session.commit()
    no = Refused(550, "5.1.1 No such user", stage="RCPT")
    transport = ScriptedTransport([None, no, None])
    deliver_due(over(runtime, transport), NOW)
    assert states(session) == ["sent", "failed", "sent"]


def test_a_sender_that_breaks_on_a_mail_goes_on_with_the_next(
    session: Session, runtime: Runtime
) -> None:
    a_delivery(session)
    a_delivery(session)
    session.commit()
    deliver_due(over(runtime, ScriptedTransport([RuntimeError("bug")])), NOW)
    assert states(session) == ["queued", "sent"]


def test_while_the_server_is_away_everything_waits_and_then_goes_in_order(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    mails = [a_delivery(session) for _ in range(15)]
    session.commit()
    away = Refused(-1, "Connection refused", relay_away=True)
    transport = ScriptedTransport([away, away])
    runtime = over(runtime, transport)
    deliver_due(runtime, NOW)
    deliver_due(runtime, clock.advance(timedelta(seconds=10)))
    assert transport.script == [away]
    deliver_due(runtime, clock.advance(timedelta(seconds=10)))
    assert transport.script == []
    assert set(session.scalars(select(Delivery.attempts))) == {0}
    session.rollback()
    deliver_due(runtime, clock.advance(timedelta(minutes=1)))
    assert [mail.raw for mail in transport.sent] == [mail.raw for mail in mails]


def test_a_mail_whose_answer_was_lost_goes_again_with_the_same_bytes(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    a_delivery(session)
    session.commit()
    transport = ScriptedTransport([Unknown("cut")])
    runtime = over(runtime, transport)
    deliver_due(runtime, NOW)
    deliver_due(runtime, clock.advance(timedelta(minutes=1)))
    first, second = transport.sent
    assert first == second
    assert session.query(DeliveryAttempt).count() == 2


def test_a_mail_to_sign_in_whose_answer_was_lost_does_not_go_again(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    a_delivery(session, kind=MailKind.SIGN_IN)
    session.commit()
    transport = ScriptedTransport([Unknown("cut")])
    runtime = over(runtime, transport)
    deliver_due(runtime, NOW)
    deliver_due(runtime, clock.advance(timedelta(minutes=1)))
    assert len(transport.sent) == 1
    assert states(session) == ["unknown"]


def test_asked_to_end_it_sends_what_is_in_hand_and_frees_the_rest(
    session: Session, runtime: Runtime
) -> None:
    for _ in range(5):
        a_delivery(session)
    session.commit()
    transport = ScriptedTransport(during=runtime.stopping.set)
    deliver_due(over(runtime, transport), NOW)
    assert states(session) == ["sent", "queued", "queued", "queued", "queued"]
    attempts = session.scalars(select(Delivery.attempts).order_by(Delivery.id))
    assert list(attempts) == [1, 0, 0, 0, 0]
    assert session.scalars(select(Delivery.lease_token)).all() == [None] * 5


def test_what_a_killed_process_had_in_hand_goes_at_once(
    session: Session, runtime: Runtime, transport: MemoryTransport
) -> None:
    a_delivery(session)
    session.commit()
    data_dir = runtime.settings.data_dir
    gate = Gate(runtime.settings.signing_keys)
    with workers.at_work(data_dir) as living:
        outbox.claim(session, gate, f"{living}:1", 1, NOW, NOW)
        session.commit()
        deliver_due(runtime, NOW)
        assert transport.sent == []
        # As if it had been killed: the file stays, the lock goes with the process.
        path = data_dir / "workers" / f"worker-{living}"
        path.rename(path.with_name("worker-x"))
    path.with_name("worker-x").rename(path)
    deliver_due(runtime, NOW)
    assert len(transport.sent) == 1
    assert not list((data_dir / "workers").iterdir())


def test_a_mail_that_was_taken_is_noted_before_anything_is_waited_for(
    session: Session, runtime: Runtime, database: Database
) -> None:
    for _ in range(3):
        a_delivery(session)
    session.commit()
    noted: list[list[str]] = []

    class Slow(ScriptedTransport):
        def is_expected(self, _: Envelope) -> bool:
            return False

        def send(
            self,
            envelope: Envelope,
            before_data: Callable[[], None],
            following: Envelope | None = None,
        ) -> str:
            with database.sessions() as look:
                states = look.scalars(select(Delivery.state).order_by(Delivery.id))
                noted.append([str(state) for state in states])
            return super().send(envelope, before_data, following)

    deliver_due(over(runtime, Slow()), NOW)
    assert noted == [
        ["sending", "sending", "sending"],
        ["sent", "sending", "sending"],
        ["sent", "sent", "sending"],
    ]


def test_a_process_that_slept_past_its_lease_changes_nothing(
    session: Session, runtime: Runtime, clock: Clock
) -> None:
    a_delivery(session)
    session.commit()
    awake = ScriptedTransport()

    def sleep_while_another_sends() -> None:
        clock.advance(timedelta(minutes=5))
        deliver_due(over(runtime, awake), clock.now)

    sleeper = ScriptedTransport(during=sleep_while_another_sends)
    deliver_due(over(runtime, sleeper), NOW)
    assert len(sleeper.sent) == len(awake.sent) == 1
    assert states(session) == ["sent"]
    codes = session.scalars(
        select(DeliveryAttempt.code).order_by(DeliveryAttempt.number)
    )
    assert list(codes) == [None, 250]


@pytest.mark.parametrize("kind", [MailKind.WEEKLY, MailKind.SIGN_IN])
def test_the_moment_that_is_given_decides_what_is_due(
    database: Database,
    session: Session,
    runtime: Runtime,
    transport: MemoryTransport,
    kind: MailKind,
) -> None:
    person = a_salesperson(session)
    a_delivery(session, person, at=NOW + timedelta(days=7), kind=kind)
    session.commit()
    deliver_due(runtime, NOW)
    assert transport.sent == []
    deliver_due(runtime, NOW + timedelta(days=7))
    assert len(transport.sent) == 1
