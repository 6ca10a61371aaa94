"""A week's mails of every kind that has buttons: hand-overs, weekly mails, prompts."""

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import OutcomeKind
from app.jobs import schedule
from app.models import Campaign, Delivery, DeliveryState
from app.runtime import Runtime
from app.services import requests
from tests.builders import a_lead, a_marketer, a_salesperson, an_intent, an_outcome
from tests.conftest import NOW, Clock
from tests.journeys.clicking import ASKED, MINUTE, links

DAY = timedelta(days=1)
#: So many salespeople work on one marketer's campaign.
SALESPEOPLE = 10


def a_week(service: Runtime, clock: Clock, mails: int) -> Sequence[Delivery]:
    """At least so many mails: three to each salesperson, one to each marketer; all sent."""
    with service.sessions.begin() as session:
        campaign = None
        for number in range(-(-mails // 3)):
            if number % SALESPEOPLE == 0:
                at = NOW - 40 * DAY
                campaign = an_intent(session, a_marketer(session), at=at).campaign
            assert campaign is not None
            _a_salespersons_leads(session, campaign, number)
    moments = (
        ("hand-overs", NOW + 15 * MINUTE),
        ("summaries", ASKED - DAY + 60 * MINUTE),
        ("prompts", ASKED),
    )
    for job, at in moments:
        clock.now = at
        for name in (job, "outbox"):
            schedule.run(name, service, clock.now)
    clock.advance(MINUTE)
    with service.readings() as session:
        sent = session.scalars(
            select(Delivery)
            .where(Delivery.state == DeliveryState.SENT)
            .options(joinedload(Delivery.body))
            .order_by(Delivery.id)
        ).all()
    assert len(sent) >= mails
    return sent


def _a_salespersons_leads(session: Session, campaign: Campaign, number: int) -> None:
    """One that the weekly mail asks about, one for a prompt, and an opportunity; and a wish."""
    owner = a_salesperson(session)
    a_lead(session, owner, campaign)
    a_lead(session, owner, campaign, handed_over_at=NOW + DAY)
    an_outcome(
        session,
        a_lead(session, owner, campaign, handed_over_at=NOW - 9 * DAY),
        OutcomeKind.OPPORTUNITY,
        NOW - DAY,
        by=owner,
    )
    requests.raise_(session, owner, f"A price sheet for {number} tanks", NOW)


def by_kind(mails: Sequence[Delivery]) -> dict[str, list[str]]:
    """The links of the mails by what they are for: the address without its token and numbers."""
    found: dict[str, list[str]] = defaultdict(list)
    for url in (url for mail in mails for url in links(mail)):
        kind = re.sub(r"/[\w.-]{20,}|/\d+", "/…", urlsplit(url).path)
        found[kind].append(url)
    return found
