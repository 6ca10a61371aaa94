"""The local mailbox: every mail to read, and a real answer to each; never in production."""

from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import create_app
from app.jobs import inbound as inbound_jobs
from app.models import Delivery, Outcome
from app.runtime import Runtime
from app.services import prompts
from app.settings import Settings
from tests.builders import a_lead
from tests.conftest import Clock
from tests.web.pages import CheckingClient


@pytest.fixture
def delivery(session: Session, runtime: Runtime, clock: Clock) -> Delivery:
    """A prompt mail to a salesperson, as the job queues it on a working morning."""
    lead = a_lead(session, name="Jane Doe", company="Acme")
    now = clock.now.replace(day=11, hour=8)
    delivery = prompts.ask(session, runtime.letterhead, lead.owner_id, now)
    session.commit()
    assert delivery is not None
    return delivery


def test_every_mail_is_there_as_html_text_and_source(
    client: CheckingClient, delivery: Delivery
) -> None:
    assert delivery.subject in client.page("/mailbox/").text
    page = client.page(f"/mailbox/{delivery.id}").text
    assert "Plain text" in page
    assert "Message-ID:" in page
    html = client.get(f"/mailbox/{delivery.id}/html")
    assert "Jane Doe" in html.text
    assert "script-src 'none'" in html.headers["Content-Security-Policy"]


def test_an_answer_comes_in_by_the_same_door_as_any_mail(
    client: CheckingClient, delivery: Delivery, session: Session, runtime: Runtime
) -> None:
    sent = client.send(f"/mailbox/{delivery.id}", {"text": "We won it, 12k"})
    assert sent.status_code == 303
    inbound_jobs.handle_pending(runtime, runtime.clock())
    session.expire_all()
    assert [outcome.kind for outcome in session.scalars(select(Outcome))] == ["won"]
    assert "recorded" in client.page(f"/mailbox/{delivery.id}").text


def test_an_answer_without_words_is_asked_for_some(
    client: CheckingClient, delivery: Delivery
) -> None:
    refused = client.send(f"/mailbox/{delivery.id}", {"text": ""})
    assert refused.status_code == 422
    assert "Write a word or two." in refused.text


def test_it_does_not_exist_where_mail_really_goes_out(
    runtime: Runtime, settings: Settings
) -> None:
    real = settings.model_copy(
        update={"smtp_url": Settings(smtp_url="smtp://x").smtp_url}
    )
    app = create_app(replace(runtime, settings=real))
    client: FlaskClient = app.test_client()
    assert client.get("/mailbox/", base_url=settings.base_url).status_code == 404
