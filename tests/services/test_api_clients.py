"""Two requests with one key at once are answered as one; so is one event sent twice."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.domain.hooks import HookKind
from app.domain.scopes import Scope
from app.models import ApiClient, HookEvent, Lead
from app.services import api_clients, hook_sources, hooks, lead_directory, lead_intake
from app.services.api_clients import Answer
from app.services.hook_sources import NewSource
from app.services.hooks import Received
from app.services.lead_bringing import Bringer
from app.services.lead_directory import FirstQuestions
from app.services.lead_intake import Brought
from tests.builders import a_campaign, an_admin
from tests.conftest import NOW

BODY = b'{"event_id": "1", "email": "jane@acme.example"}'


@pytest.fixture
def database(shared_url: str) -> Iterator[Database]:
    engine = open_engine(shared_url)
    yield Database.on(engine)
    engine.dispose()


def bring(session: Session, campaign_id: int, person_id: int) -> int:
    brought = Brought({"email": "jane@acme.example"})
    directory = lead_directory.directory(session, campaign_id, None)
    bringer = Bringer(FirstQuestions(NOW), person_id, NOW, NOW)
    return lead_intake.take_in(session, brought, directory, bringer).lead.id


def test_two_requests_with_one_key_at_once_do_it_once(database: Database) -> None:
    with database.sessions.begin() as session:
        admin = an_admin(session)
        made = api_clients.let_in(session, "x", [Scope.READ_LEADS], admin, NOW)
        campaign_id, person_id = a_campaign(session).id, admin.id
        number = made.client.id
    both = Barrier(2)

    def send(_: int) -> Answer:
        both.wait()
        with database.sessions.begin() as session:
            client = session.get_one(ApiClient, number)
            known = api_clients.answered(session, client, "key", BODY, NOW)
            if known is not None:
                return known
            lead_id = bring(session, campaign_id, person_id)
            answer = Answer(201, {"lead": lead_id})
            api_clients.keep(session, client, "key", answer)
            return answer

    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(send, range(2))
    assert first == second
    with database.sessions() as session:
        assert session.scalar(select(func.count(Lead.id))) == 1


def test_two_who_bring_one_person_at_once_make_one_lead(database: Database) -> None:
    with database.sessions.begin() as session:
        campaign_id, person_id = a_campaign(session).id, an_admin(session).id
    both = Barrier(4)

    def send(_: int) -> int:
        both.wait()
        with database.sessions.begin() as session:
            return bring(session, campaign_id, person_id)

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(send, range(4)))) == 1


def test_one_event_in_two_bodies_at_once_counts_once(database: Database) -> None:
    with database.sessions.begin() as session:
        new = NewSource("Zapier", HookKind.OPEN, a_campaign(session).id)
        source = hook_sources.let_in(session, new, an_admin(session), NOW).source
        received = Received("", {}, "application/json", BODY)
        stored = [hooks.receive(session, source, received, NOW) for _ in range(2)]
        session.flush()
        ids = [body.id for body in stored]
    both = Barrier(2)

    def work(body_id: int) -> None:
        both.wait()
        with database.sessions.begin() as session:
            hooks.work_off(session, body_id, NOW)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(work, ids))
    with database.sessions() as session:
        assert session.scalar(select(func.count(HookEvent.id))) == 1
        assert session.scalar(select(func.count(Lead.id))) == 1
