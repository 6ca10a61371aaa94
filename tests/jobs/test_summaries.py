"""The job that publishes weekly mails: each reader in a transaction of its own."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.jobs.summaries import publish_due
from app.models import Delivery, Edition, MailKind, Person
from app.runtime import Runtime
from tests.builders import a_lead, a_salesperson, an_intent
from tests.summary_weeks import JOINED, MONDAY


@pytest.fixture
def readers(session: Session) -> list[Person]:
    """Three salespeople to whom marketing has something to say."""
    readers = [a_salesperson(session, created_at=JOINED) for _ in range(3)]
    an_intent(session, at=MONDAY - timedelta(days=1))
    session.commit()
    return readers


def mailed_to(session: Session) -> list[int | None]:
    session.expire_all()
    query = select(Delivery.person_id).where(Delivery.kind == MailKind.WEEKLY)
    return list(session.scalars(query.order_by(Delivery.id)))


def test_each_reader_gets_one_mail_however_often_the_job_runs(
    session: Session, runtime: Runtime, readers: list[Person]
) -> None:
    for minutes in (-15, 0, 0, 15, 600):
        publish_due(runtime, MONDAY + timedelta(minutes=minutes))
    assert mailed_to(session) == [reader.id for reader in readers]


def test_where_one_readers_mail_fails_the_next_are_served(
    session: Session,
    runtime: Runtime,
    readers: list[Person],
    caplog: pytest.LogCaptureFixture,
) -> None:
    broken, *others = readers
    a_lead(session, broken)
    session.execute(text("UPDATE leads SET stage = 'a stage that no code knows'"))
    session.commit()
    publish_due(runtime, MONDAY)
    assert mailed_to(session) == [reader.id for reader in others]
    assert f"Could not publish the summary of person {broken.id}" in caplog.text


def test_a_zone_that_is_no_more_stops_nobody_else(
    session: Session,
    runtime: Runtime,
    readers: list[Person],
    caplog: pytest.LogCaptureFixture,
) -> None:
    lost, *others = readers
    lost.zone = "Atlantic/Atlantis"
    session.commit()
    publish_due(runtime, MONDAY)
    assert mailed_to(session) == [reader.id for reader in others]
    assert f"Person {lost.id} lives in no zone" in caplog.text


def test_a_process_that_is_to_end_stops_at_the_next_reader(
    session: Session, runtime: Runtime, readers: list[Person]
) -> None:
    runtime.stopping.set()
    publish_due(runtime, MONDAY)
    assert mailed_to(session) == []
    assert session.scalars(select(Edition)).all() == []
