"""Campaigns on their pages: declared, read as a card, revised, closed."""

from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Campaign, CampaignIntent
from tests.builders import (
    INTENT,
    a_campaign,
    a_marketer,
    a_salesperson,
    a_version,
    an_admin,
    an_intent,
)
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import read
from tests.web.surveys import hidden_of, sent_as_is

NEW = "/campaigns/new"
FILLED = {f"q_{key}": value for key, value in INTENT.items()}


def test_a_marketer_declares_a_campaign(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_marketer(session))
    filled = FILLED | {
        "q_ends_on": "2026-04-30",
        "q_not_for": "Parcel services",
        "q_offer_link": "https://nordwerft.example/webinar",
    }
    answer = client.post(NEW, data={**hidden_of(client, NEW), **filled})
    assert answer.status_code == 303
    page = client.page(answer.location)
    text = page.one("main").text
    for part in (*INTENT, "not_for"):
        if part not in ("warmth", "clauses"):
            assert str(filled[f"q_{part}"]) in text
    assert "Asked to be contacted" in text
    assert [item.text for item in page.one("main").all("li")] == [
        "Runs its own fleet",
        "Ships abroad",
    ]
    (link,) = page.all("a", href="https://nordwerft.example/webinar")
    assert "noreferrer" in link.attributes["rel"]
    headings = [heading.text for heading in page.all("h2")]
    assert headings[:5] == [
        "What they want to get done",
        "The promise",
        "Who it is for",
        "Not for",
        "Open with",
    ]


def test_a_link_that_runs_script_is_only_text(
    session: Session, signed_in: SignedIn
) -> None:
    intent = an_intent(session, offer_link="javascript:alert(1)")
    page = signed_in(a_salesperson(session)).page(f"/campaigns/{intent.campaign_id}")
    assert "javascript:alert(1)" in page.one("main").text
    assert not [a for a in page.all("a") if "javascript" in a.attributes["href"]]


def test_what_is_missing_is_asked_for_and_the_rest_stays(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    client = signed_in(a_marketer(session))
    filled = FILLED | {
        "q_opener": "",
        "q_clauses": "Only one",
        "q_starts_on": "2026-05-02",
        "q_ends_on": "2026-05-01",
    }
    answer = client.post(NEW, data={**hidden_of(client, NEW), **filled})
    assert answer.status_code == 422
    page = read(answer.text)
    for key, said in (
        ("opener", "Please answer: What should the salesperson open with?"),
        ("clauses", "at least 2 things"),
        ("ends_on", "before the first day"),
    ):
        assert said in page.one("p", id=f"q_{key}-error").text
    sent = sent_as_is(page)
    assert sent["q_goal"] == ["Ship within two days"]
    assert sent["q_warmth"] == ["asked"]
    assert session.scalar(select(func.count(Campaign.id))) == 0


def test_a_double_press_is_one_campaign(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_marketer(session))
    filled = {**hidden_of(client, NEW), **FILLED}
    first = client.post(NEW, data=filled)
    assert client.post(NEW, data=filled).location == first.location
    assert session.scalar(select(func.count(Campaign.id))) == 1


def test_a_revision_begins_with_what_was_said_and_shows_before_and_after(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = an_intent(session, ends_on="2026-04-30").campaign
    client = signed_in(a_marketer(session, name="Rosa Lindt"))
    path = f"/campaigns/{campaign.id}/revise"
    sent = sent_as_is(client.page(path))
    assert {name: sent[name] for name in FILLED} == {
        name: [value] for name, value in FILLED.items()
    }
    assert sent["q_ends_on"] == ["2026-04-30"]
    answer = client.post(path, data={**sent, "q_goal": "Ship overnight"})
    assert answer.status_code == 303
    page = signed_in(a_salesperson(session)).page(answer.location)
    (change,) = page.all("details", **{"class": "card"})
    assert "Rosa Lindt" in change.text
    assert "Before Ship within two days After Ship overnight" in change.text
    assert "Ship overnight" in page.one("div", **{"class": "card goal"}).text
    assert session.scalars(
        select(CampaignIntent.number).order_by(CampaignIntent.number)
    ).all() == [1, 2]


def test_a_revision_that_changes_nothing_says_so(
    session: Session, signed_in: SignedIn
) -> None:
    first = an_intent(session)
    an_intent(session, campaign=first.campaign)
    page = signed_in(a_salesperson(session)).page(f"/campaigns/{first.campaign_id}")
    assert "Nothing was changed" in page.one("main").text


def test_a_campaign_is_closed_after_a_question(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = an_intent(session).campaign
    client = signed_in(a_marketer(session))
    path = f"/campaigns/{campaign.id}"
    answer = client.send(f"{path}/close", {}, at=f"{path}/close")
    assert answer.location == path
    session.expire_all()
    assert campaign.closed_at == NOW
    page = client.page(path)
    assert "Closed" in page.one("main").text
    assert not [a for a in page.all("a") if a.attributes["href"].endswith("/revise")]


def test_a_campaign_closed_meanwhile_keeps_what_was_typed(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = an_intent(session).campaign
    client = signed_in(a_marketer(session))
    path = f"/campaigns/{campaign.id}/revise"
    sent = sent_as_is(client.page(path))
    campaign.closed_at = NOW
    session.commit()
    answer = client.post(path, data={**sent, "q_goal": "Ship overnight"})
    assert answer.status_code == 422
    page = read(answer.text)
    assert "is closed" in page.one("main").text
    assert sent_as_is(page)["q_goal"] == ["Ship overnight"]


@pytest.mark.parametrize("path", ["new", "1/revise", "1/close"])
def test_declaring_is_marketing_s_and_an_admin_may_help(
    session: Session, signed_in: SignedIn, path: str
) -> None:
    campaign = an_intent(session).campaign
    address = f"/campaigns/{path.replace('1', str(campaign.id))}"
    sales = signed_in(a_salesperson(session))
    assert sales.get(address).status_code == 403
    token = sent_as_is_token(signed_in, session)
    assert sales.post(address, data=token).status_code in (400, 403)
    assert signed_in(an_admin(session)).get(address).status_code == 200


def sent_as_is_token(signed_in: SignedIn, session: Session) -> dict[str, list[str]]:
    """Hidden values of somebody else's form."""
    return hidden_of(signed_in(a_salesperson(session)), "/field-reports/new")


def test_campaigns_stand_by_when_they_run(
    session: Session, signed_in: SignedIn
) -> None:
    a_campaign(session, name="Running one")
    a_campaign(session, name="Coming one", starts_on=date(2026, 4, 1))
    a_campaign(session, name="Ended one", ends_on=date(2026, 3, 3))
    a_campaign(session, name="Closed one", closed_at=NOW)
    page = signed_in(a_salesperson(session)).page("/campaigns")
    text = page.one("main").text
    order = [
        text.index(part)
        for part in (
            "Live now",
            "Running one",
            "Coming",
            "Coming one",
            "Over",
            "Closed one",
            "Ended one",
        )
    ]
    assert order == sorted(order)
    assert not page.all("a", href="/campaigns/new")[1:]


def test_a_campaign_that_nobody_explained_says_so(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = a_campaign(session)
    client = signed_in(a_marketer(session))
    page = client.page(f"/campaigns/{campaign.id}").one("main").text
    assert "Nobody has said yet" in page
    a_version(session)
    session.commit()
    assert client.get(f"/campaigns/{campaign.id}/revise").status_code == 200


def test_a_campaign_that_is_not_there_is_not_found(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(a_marketer(session))
    assert client.get("/campaigns/4711").status_code == 404
    assert "No campaign yet" in client.page("/campaigns").one("main").text
