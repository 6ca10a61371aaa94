"""A card that is asked about in the weekly mail: looking writes nothing, one press confirms."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.tokens import Purpose
from app.models import Campaign, Person
from app.runtime import Runtime
from tests.builders import a_marketer, a_salesperson, an_intent
from tests.conftest import NOW
from tests.web.pages import CheckingClient


@pytest.fixture
def campaign(session: Session) -> Campaign:
    return an_intent(session, at=NOW - timedelta(days=40)).campaign


def link(session: Session, runtime: Runtime, campaign: Campaign, to: Person) -> str:
    session.commit()
    values: list[int | str] = [campaign.id, to.id]
    url = runtime.letterhead.links.with_purpose("/k", Purpose.CARD, values, NOW)
    return url.removeprefix("https://throughline.example")


def test_looking_writes_nothing_and_one_press_confirms(
    client: CheckingClient, session: Session, runtime: Runtime, campaign: Campaign
) -> None:
    path = link(session, runtime, campaign, a_marketer(session))
    for _ in range(2):
        page = client.page(path)
        assert "Ship in two days without a second warehouse" in page.text
        assert "press once" in page.text
    client.head(path)
    session.refresh(campaign)
    assert campaign.confirmed_at is None
    session.rollback()
    client.post(path)
    assert "Still right on" in client.page(path).text
    session.refresh(campaign)
    assert campaign.confirmed_at == NOW


def test_sales_may_not_press(
    client: CheckingClient, session: Session, runtime: Runtime, campaign: Campaign
) -> None:
    path = link(session, runtime, campaign, a_salesperson(session))
    assert client.post(path).status_code == 403


def test_a_forged_link_and_a_closed_campaign_say_so(
    client: CheckingClient, session: Session, runtime: Runtime, campaign: Campaign
) -> None:
    assert client.get("/k/forged").status_code == 410
    campaign.closed_at = NOW
    path = link(session, runtime, campaign, a_marketer(session))
    assert client.post(path).status_code == 410
