"""Is this card still right? Asked every 30 days of whoever runs a live campaign."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from app.domain.campaigns import CampaignIsClosed
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.models import Campaign, Person
from app.services import campaigns

EVERY = timedelta(days=30)


def due(
    session: Session, person: Person, on: date, now: datetime
) -> Sequence[Campaign]:
    """The person's campaigns that are live on the day and were not looked at for so long."""
    return [
        campaign
        for campaign in campaigns.live_on(session, on)
        if campaign.owner_id == person.id and is_due(campaign, now)
    ]


def newly_due(
    session: Session, person: Person, since: datetime, until: datetime, on: date
) -> Sequence[Campaign]:
    """Those for which thirty days, or sixty and so on, were over between the two moments."""
    return [
        campaign
        for campaign in due(session, person, on, until)
        if (until - looked_at(campaign)) // EVERY
        > (since - looked_at(campaign)) // EVERY
    ]


def looked_at(campaign: Campaign) -> datetime:
    """When somebody last wrote the card, or said that it is right."""
    intent = campaigns.latest_intent(campaign)
    declared_at = intent.declared_at if intent is not None else campaign.created_at
    return max(declared_at, campaign.confirmed_at or declared_at)


def is_due(campaign: Campaign, now: datetime) -> bool:
    """Whether nobody has written the card, or said that it is right, for so long.

    A campaign without a card is asked for one elsewhere.
    """
    if campaigns.latest_intent(campaign) is None or campaign.closed_at is not None:
        return False
    return now - looked_at(campaign) >= EVERY


def confirm(
    session: Session, campaign: Campaign, person: Person, now: datetime
) -> None:
    """The card is still right. Raises OnlyForMarketing or CampaignIsClosed."""
    if not speaks_for_marketing(person.teams, person.role):
        raise OnlyForMarketing
    if campaign.closed_at is not None:
        raise CampaignIsClosed
    campaign.confirmed_at = now
    session.flush()  # Whoever asks next must find it confirmed.
