"""What is thrown away by age, and what is not."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.jobs import upkeep
from app.models import (
    AttemptPhase,
    BrowserSession,
    DeliveryAttempt,
    Door,
    InboundMessage,
    InboundState,
    RateCount,
    SignIn,
)
from app.models.base import Base
from app.runtime import Runtime
from tests.builders import a_delivery, a_salesperson
from tests.conftest import NOW

DAY = timedelta(days=1)


def a_received(at: datetime, state: InboundState) -> InboundMessage:
    return InboundMessage(
        sha256=f"{at} {state}",
        message_id="<a@b.example>",
        door=Door.PIPE,
        raw=b"From: nadia@nordwerft.example",
        size=29,
        received_at=at,
        state=state,
    )


def a_sign_in(expires_at: datetime) -> SignIn:
    return SignIn(
        token_hash=str(expires_at),
        code_hash="",
        browser_hash="",
        requested_at=NOW,
        expires_at=expires_at,
    )


def a_count(window_starts_at: datetime) -> RateCount:
    return RateCount(key="a", window_starts_at=window_starts_at, count=1)


@pytest.mark.parametrize(
    ("make", "at", "stays"),
    [
        (a_count, NOW - 3 * DAY, False),
        (a_count, NOW - DAY, True),
        (a_sign_in, NOW - 8 * DAY, False),
        (a_sign_in, NOW - 6 * DAY, True),
    ],
)
def test_what_is_past_its_time_goes(
    session: Session,
    runtime: Runtime,
    make: Callable[[datetime], Base],
    at: datetime,
    stays: bool,
) -> None:
    row = make(at)
    session.add(row)
    session.commit()
    upkeep.purge(runtime, NOW)
    assert bool(session.scalars(select(type(row))).all()) is stays


@pytest.mark.parametrize(
    ("expires_in", "ended_before", "stays"),
    [(-31, None, False), (-29, None, True), (60, 31, False), (60, 29, True)],
)
def test_a_browser_that_was_signed_out_long_ago_is_forgotten(
    session: Session,
    runtime: Runtime,
    expires_in: int,
    ended_before: int | None,
    stays: bool,
) -> None:
    session.add(
        BrowserSession(
            token_hash="a",
            person_id=a_salesperson(session).id,
            started_at=NOW,
            expires_at=NOW + expires_in * DAY,
            ended_at=None if ended_before is None else NOW - ended_before * DAY,
        )
    )
    session.commit()
    upkeep.purge(runtime, NOW)
    assert bool(session.scalars(select(BrowserSession)).all()) is stays


def test_received_mail_loses_its_bytes_after_sixty_days_once_dealt_with(
    session: Session, runtime: Runtime
) -> None:
    old_done = a_received(NOW - 61 * DAY, InboundState.DONE)
    old_new = a_received(NOW - 61 * DAY, InboundState.NEW)
    young = a_received(NOW - 59 * DAY, InboundState.DONE)
    session.add_all((old_done, old_new, young))
    session.commit()
    upkeep.purge(runtime, NOW)
    session.expire_all()
    assert [bool(one.raw) for one in (old_done, old_new, young)] == [False, True, True]


def test_old_attempts_go_and_the_delivery_stays(
    session: Session, runtime: Runtime
) -> None:
    delivery = a_delivery(session)
    session.add(
        DeliveryAttempt(
            delivery_id=delivery.id,
            number=1,
            worker="w",
            phase=AttemptPhase.DONE,
            started_at=NOW - 181 * DAY,
        )
    )
    session.commit()
    upkeep.purge(runtime, NOW)
    assert session.scalars(select(DeliveryAttempt)).all() == []
    session.refresh(delivery)
