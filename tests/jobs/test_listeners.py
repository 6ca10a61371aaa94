"""The job tells listeners what waits for them."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.lead_payloads import is_standard_signed
from app.domain.listeners import CallState
from app.jobs import listeners as job
from app.models import Call, Listener
from app.runtime import Runtime
from app.services import listeners
from app.settings import Settings
from tests.builders import an_admin
from tests.conftest import NOW, Clock
from tests.jobs.test_calling import an_ear, url_of
from tests.services.test_listeners import say


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The listener of these tests is this machine."""
    return Settings(
        environment="test",
        base_url="https://throughline.example",
        data_dir=tmp_path,
        webhooks_to_private_networks=True,
    )


def a_listener(session: Session, url: str) -> Listener:
    admin = an_admin(session)
    return listeners.add(session, url, admin, NOW, allow_private=True)


def test_every_message_arrives_once_and_signed(
    runtime: Runtime, session: Session
) -> None:
    with an_ear(200) as server:
        secret = a_listener(session, url_of(server)).secret
        for _ in range(3):
            say(session)
        session.commit()
        for _ in range(2):
            job.tell_due(runtime, NOW)
    assert len(server.heard) == 3
    for _, headers, body in server.heard:
        assert is_standard_signed(headers, body, [secret], NOW)


def test_a_listener_that_stumbles_hears_it_later(
    runtime: Runtime, session: Session, clock: Clock
) -> None:
    with an_ear(500) as server:
        a_listener(session, url_of(server))
        say(session)
        session.commit()
        job.tell_due(runtime, NOW)
        job.tell_due(runtime, NOW)
        server.status = 200
        job.tell_due(runtime, clock.advance(timedelta(minutes=1)))
    assert len(server.heard) == 2
    call = session.scalars(select(Call)).one()
    assert (call.state, call.attempts, call.last_status) == (CallState.DONE, 2, 200)
