"""Campaigns: declared, revised by number, closed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.answers import AnswersRefused, SentBefore
from app.domain.campaigns import CampaignIsClosed
from app.domain.questions import SurveyKind, Warmth
from app.domain.teams import OnlyForMarketing
from app.models import Campaign
from app.services import campaigns
from tests.builders import (
    INTENT,
    a_campaign,
    a_marketer,
    a_salesperson,
    a_version,
    an_intent,
)
from tests.conftest import NOW


def test_a_declared_intent_makes_a_campaign(session: Session) -> None:
    malik = a_marketer(session)
    intent = an_intent(
        session,
        malik,
        starts_on="2026-03-01",
        ends_on="2026-04-30",
        offer_link="https://nordwerft.example/webinar",
        not_for="Parcel services",
    )
    session.commit()
    session.expire_all()
    campaign = intent.campaign
    assert (campaign.name, campaign.owner) == ("Spring webinar", malik)
    assert campaign.starts_on == date(2026, 3, 1)
    assert campaign.ends_on == date(2026, 4, 30)
    assert campaign.warmth is Warmth.ASKED
    assert intent.number == 1
    assert intent.goal == "Ship within two days"
    assert intent.not_for == "Parcel services"
    assert intent.clauses == ["Runs its own fleet", "Ships abroad"]
    assert intent.offer == "A 20-minute webinar\nhttps://nordwerft.example/webinar"
    assert intent.learning_question == "What did they try before?"


def test_a_revision_has_the_next_number_and_the_first_stays(session: Session) -> None:
    first = an_intent(session)
    second = an_intent(
        session, campaign=first.campaign, name="Summer webinar", goal="Ship overnight"
    )
    session.commit()
    session.expire_all()
    campaign = campaigns.get(session, first.campaign_id)
    assert campaign is not None
    assert campaign.name == "Summer webinar"
    assert [intent.number for intent in campaign.intents] == [1, 2]
    assert campaigns.latest_intent(campaign) is second
    assert first.goal == "Ship within two days"
    assert session.scalar(select(func.count(Campaign.id))) == 1


def test_the_same_form_sent_twice_is_one_campaign(session: Session) -> None:
    malik = a_marketer(session)
    version = a_version(session, SurveyKind.CAMPAIGN_INTENT)
    first = campaigns.declare_intent(session, malik, version, INTENT, "key", NOW)
    second = campaigns.declare_intent(session, malik, version, INTENT, "key", NOW)
    assert second is first
    assert session.scalar(select(func.count(Campaign.id))) == 1
    with pytest.raises(SentBefore):
        campaigns.declare_intent(
            session, malik, version, INTENT | {"goal": "Sail"}, "key", NOW
        )


def test_an_intent_without_a_name_is_refused(session: Session) -> None:
    with pytest.raises(AnswersRefused) as refusal:
        an_intent(session, name=" ")
    assert refusal.value.problems["name"].code == "missing"
    assert session.scalar(select(func.count(Campaign.id))) == 0


def test_sales_does_not_speak_for_marketing(session: Session) -> None:
    with pytest.raises(OnlyForMarketing):
        an_intent(session, a_salesperson(session))
    with pytest.raises(OnlyForMarketing):
        campaigns.close(session, a_campaign(session), a_salesperson(session), NOW)


def test_a_closed_campaign_is_not_revised(session: Session) -> None:
    intent = an_intent(session)
    campaigns.close(session, intent.campaign, a_marketer(session), NOW)
    later = NOW + timedelta(days=1)
    campaigns.close(session, intent.campaign, a_marketer(session), later)
    assert intent.campaign.closed_at == NOW
    with pytest.raises(CampaignIsClosed):
        an_intent(session, campaign=intent.campaign)


@pytest.mark.parametrize(
    ("fields", "live"),
    [
        ({}, True),
        ({"starts_on": date(2026, 3, 4), "ends_on": date(2026, 3, 4)}, True),
        ({"starts_on": date(2026, 3, 5)}, False),
        ({"ends_on": date(2026, 3, 3)}, False),
        ({"starts_on": date(2026, 3, 1), "closed_at": NOW}, False),
    ],
)
def test_a_campaign_is_live_between_its_days_until_it_is_closed(
    session: Session, fields: dict[str, date], live: bool
) -> None:
    campaign = a_campaign(session, **fields)
    expected = [campaign] if live else []
    assert campaigns.live_on(session, date(2026, 3, 4)) == expected
    assert campaigns.every(session) == [campaign]


def test_a_campaign_without_an_intent_has_no_latest_one(session: Session) -> None:
    assert campaigns.latest_intent(a_campaign(session)) is None


def test_the_history_tells_before_and_after(session: Session) -> None:
    first = an_intent(session, ends_on="2026-04-30")
    an_intent(session, campaign=first.campaign, goal="Ship overnight", not_for="Post")
    session.commit()
    session.expire_all()
    campaign = campaigns.get(session, first.campaign_id)
    assert campaign is not None
    newest, oldest = campaigns.history(session, campaign)
    assert (newest.intent.number, oldest.intent.number) == (2, 1)
    assert oldest.changes == []
    assert [
        (
            change.question_key,
            change.before and change.before.value,
            change.after and change.after.value,
        )
        for change in newest.changes
    ] == [
        ("not_for", None, "Post"),
        ("goal", "Ship within two days", "Ship overnight"),
        ("ends_on", "2026-04-30", None),
    ]


def test_intents_of_a_time_are_from_its_beginning_up_to_its_end(
    session: Session,
) -> None:
    hour = timedelta(hours=1)
    for at in (NOW - hour, NOW, NOW + hour):
        an_intent(session, at=at)
    (intent,) = campaigns.intents_since(session, NOW, NOW + hour)
    assert intent.declared_at == NOW
    session.commit()
    session.expunge_all()
    (intent,) = campaigns.intents_since(session, NOW, NOW + hour)
    session.expunge_all()
    assert campaigns.latest_intent(intent.campaign) is not None
    assert intent.campaign.owner.name == "Malik Brandt"
