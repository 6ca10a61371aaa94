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


def is_due(campaign: Campaign, now: datetime) -> bool:
    """Whether nobody has written the card, or said that it is right, for so long.

    A campaign without a card is asked for one elsewhere.
    """
    intent = campaigns.latest_intent(campaign)
    if intent is None or campaign.closed_at is not None:
        return False
    looked_at = max(intent.declared_at, campaign.confirmed_at or intent.declared_at)
    return now - looked_at >= EVERY


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
