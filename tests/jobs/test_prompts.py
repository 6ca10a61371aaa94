"""The jobs that ask, close and tell: run twice they do nothing more."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.jobs import hand_overs, prompts
from app.models import Delivery, Prompt, PromptState
from app.runtime import Runtime
from tests.builders import a_lead, a_salesperson
from tests.conftest import NOW

#: Tuesday, 10 March, 9 o'clock in Berlin.
TUESDAY = NOW + timedelta(days=5, hours=22)


def mails(session: Session) -> int:
    session.expire_all()
    count = session.scalar(select(func.count()).select_from(Delivery))
    session.commit()
    return count or 0


def test_everybody_who_is_due_is_asked_once(session: Session, runtime: Runtime) -> None:
    for name in ("Nadia Sommer", "Bob Ohlsen"):
        a_lead(session, a_salesperson(session, name=name))
    session.commit()
    for _ in range(2):
        prompts.ask_due(runtime, TUESDAY)
        assert mails(session) == 2


def test_everybody_is_told_of_new_leads_once(
    session: Session, runtime: Runtime
) -> None:
    a_lead(session)
    session.commit()
    for _ in range(2):
        hand_overs.tell_due(runtime, NOW + timedelta(hours=1))
        assert mails(session) == 1


def test_questions_that_stay_without_an_answer_are_closed(
    session: Session, runtime: Runtime
) -> None:
    a_lead(session)
    session.commit()
    for day in range(30):
        prompts.ask_due(runtime, TUESDAY + timedelta(days=day))
        prompts.expire_due(runtime, TUESDAY + timedelta(days=day))
    session.expire_all()
    prompt = session.scalars(select(Prompt)).one()
    assert (prompt.state, prompt.times_asked) == (PromptState.EXPIRED, 3)


@pytest.mark.parametrize(
    "job", [prompts.ask_due, prompts.expire_due, hand_overs.tell_due]
)
def test_without_a_workspace_there_is_nothing_to_do(
    session: Session, runtime: Runtime, job: Callable[[Runtime, datetime], None]
) -> None:
    job(runtime, NOW)
    assert mails(session) == 0
