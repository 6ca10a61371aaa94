"""Two processes ask, answer and publish in one moment: each lead is asked about once."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.domain.outcomes import OutcomeKind
from app.jobs import prompts as job
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import Delivery, DeliveryState, Lead, Outcome, Person, Prompt
from app.runtime import Runtime
from app.services import prompts
from app.settings import Settings
from tests.at_once import at_once
from tests.builders import a_lead, a_salesperson, an_outcome
from tests.conftest import NOW, Clock

#: Tuesday, 10 March, 9 o'clock in Berlin.
ASKED = NOW + timedelta(days=5, hours=22)
LEADS = 3


@pytest.fixture
def runtime(
    shared_url: str, settings: Settings, clock: Clock, renderer: EmailRenderer
) -> Iterator[Runtime]:
    engine = open_engine(shared_url)
    database = Database.on(engine)
    yield Runtime(settings, clock, database, renderer, MemoryTransport)
    engine.dispose()


@pytest.fixture
def nadia(runtime: Runtime) -> int:
    with runtime.sessions.begin() as session:
        nadia = a_salesperson(session)
        for _ in range(LEADS):
            a_lead(session, nadia)
        return nadia.id


def begun_at_once(*acts: Callable[[], object]) -> None:
    """All go well."""
    assert [one for one in at_once(*acts) if isinstance(one, Exception)] == []


def found(session: Session) -> tuple[list[Delivery], list[Prompt]]:
    mails = session.scalars(select(Delivery).order_by(Delivery.id)).all()
    asked = session.scalars(select(Prompt).order_by(Prompt.id)).all()
    return list(mails), list(asked)


def test_four_processes_that_ask_send_one_mail(runtime: Runtime, nadia: int) -> None:
    begun_at_once(*[lambda: job.ask_due(runtime, ASKED)] * 4)
    with runtime.readings() as session:
        mails, asked = found(session)
        assert len(mails) == 1
        assert [prompt.times_asked for prompt in asked] == [1] * LEADS


def test_a_mail_and_the_weekly_one_do_not_ask_twice(
    runtime: Runtime, nadia: int
) -> None:
    def take() -> None:
        with runtime.sessions.begin() as session:
            prompts.take_due(session, session.get_one(Person, nadia), ASKED)

    begun_at_once(take, lambda: job.ask_due(runtime, ASKED), take)
    with runtime.readings() as session:
        _, asked = found(session)
        assert [prompt.times_asked for prompt in asked] == [1] * LEADS


def test_an_answer_in_the_moment_of_asking_is_kept(
    runtime: Runtime, nadia: int
) -> None:
    def answer() -> None:
        with runtime.sessions.begin() as session:
            for lead in session.scalars(select(Lead).order_by(Lead.id)):
                person = session.get_one(Person, nadia)
                an_outcome(session, lead, OutcomeKind.WON, ASKED, by=person)

    begun_at_once(answer, lambda: job.ask_due(runtime, ASKED))
    with runtime.readings() as session:
        mails, asked = found(session)
        assert len(session.scalars(select(Outcome)).all()) == LEADS
        assert not any(prompt.is_open for prompt in asked)
        assert all(mail.state is DeliveryState.CANCELLED for mail in mails)
