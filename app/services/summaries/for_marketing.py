"""What became of campaigns and requests, for marketing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import OutcomeKind, Reason
from app.models import Campaign, Lead, Outcome, Request
from app.services import card_checks, joint, leads, people, requests
from app.services.authorship import shown_asker
from app.services.joint import Counts, Numbers
from app.services.summaries.content import (
    CampaignOutcomes,
    CardCheck,
    Learned,
    OwedRequest,
    Silence,
)
from app.services.summaries.reader import Reader


def new_outcomes(session: Session, reader: Reader) -> Sequence[Outcome]:
    """What counts of what was said about leads since last time, oldest first.

    A marketer who runs no campaign reads about all of them.
    """
    period = reader.period
    query = (
        select(Outcome)
        .join(Lead, Lead.id == Outcome.lead_id)
        .where(
            Outcome.said_at >= period.since,
            Outcome.said_at < period.until,
            Outcome.person_id != reader.person.id,
            joint.counts_as_said(),
        )
        .options(
            joinedload(Outcome.lead).joinedload(Lead.campaign),
            joinedload(Outcome.person),
            joinedload(Outcome.prompt),
        )
        .order_by(Outcome.said_at, Outcome.id)
    )
    if reader.owned:
        query = query.where(Lead.campaign_id.in_(reader.owned))
    return session.scalars(query).all()


def learned(reader: Reader, outcomes: Iterable[Outcome]) -> list[Learned]:
    """The answers to what the campaigns want to learn, word for word, newest first."""
    return [
        Learned(
            outcome.lead_id,
            outcome.lead.campaign.name,
            outcome.prompt.learning_question if outcome.prompt else "",
            outcome.learning,
            outcome.person.name,
            reader.names(outcome.lead),
        )
        for outcome in outcomes
        if outcome.learning
    ][::-1]


def by_campaign(
    reader: Reader, outcomes: Iterable[Outcome], numbers: Numbers
) -> list[CampaignOutcomes]:
    """What became of each campaign's leads, the one with most news first."""
    last_of_lead: dict[int, dict[int, Outcome]] = defaultdict(dict)
    campaigns: dict[int, Campaign] = {}
    for outcome in outcomes:
        campaign = outcome.lead.campaign
        campaigns[campaign.id] = campaign
        # Said again is a correction: the last one tells.
        last_of_lead[campaign.id][outcome.lead_id] = outcome
    counts = {row.campaign_id: row.counts for row in numbers.campaigns}
    rows = [
        _of_campaign(
            reader, campaign, list(latest.values()), counts.get(campaign.id, Counts())
        )
        for campaign, latest in zip(
            campaigns.values(), last_of_lead.values(), strict=True
        )
    ]
    return sorted(rows, key=lambda row: (not row.is_mine, -_total(row), row.name))


def owed_requests(session: Session, reader: Reader) -> list[OwedRequest]:
    """What waits for marketing's word: about the reader's campaigns first, then the oldest."""
    until = reader.period.until
    owed = [
        request
        for request in requests.owed(session, until)
        if request.author_id != reader.person.id
    ]
    owed.sort(key=lambda request: _campaign_of(request) not in reader.owned)
    return [
        OwedRequest(
            request.id,
            request.text,
            shown_asker(request, reader.person) or "",
            request.raised_at,
            request.state,
            requests.is_left_at(request, until),
            request.voices,
        )
        for request in owed
    ]


def due_cards(session: Session, reader: Reader) -> list[CardCheck]:
    """The reader's campaigns that are asked about since last time, every 30 days once."""
    period = reader.period
    zone = people.zone_of(reader.person, reader.workspace)
    on = period.until.astimezone(zone).date()
    found = card_checks.newly_due(
        session, reader.person, period.since, period.until, on
    )
    return [
        CardCheck(
            campaign.id,
            campaign.name,
            campaign.intents[-1].message,
            card_checks.looked_at(campaign),
            f"/campaigns/{campaign.id}/revise",
        )
        for campaign in found
    ]


def silence(session: Session, reader: Reader) -> Silence | None:
    """The leads that the reader handed over, or whose campaign is the reader's, without a word."""
    me = reader.person.id
    count, oldest_at = session.execute(
        select(func.count(Lead.id), func.min(Lead.handed_over_at))
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .where(
            or_(Lead.handed_over_by_id == me, Campaign.owner_id == me),
            Lead.outcome_kind.is_(None),
            Lead.handed_over_at < reader.period.until - leads.SILENT_AFTER,
        )
    ).one()
    return Silence(count, oldest_at) if oldest_at is not None else None


def won(rows: Iterable[CampaignOutcomes]) -> int:
    """How many leads were won, over all campaigns."""
    return sum(dict(row.counts).get(OutcomeKind.WON, 0) for row in rows)


def _total(row: CampaignOutcomes) -> int:
    return sum(count for _, count in row.counts)


def _of_campaign(
    reader: Reader, campaign: Campaign, outcomes: Sequence[Outcome], counts: Counts
) -> CampaignOutcomes:
    kinds = Counter(outcome.kind for outcome in outcomes)
    reasons: Counter[Reason] = Counter(
        outcome.reason for outcome in outcomes if outcome.reason is not None
    )
    with_words = [outcome for outcome in outcomes if outcome.note]
    newest = max(with_words, key=_said_at) if with_words else None
    return CampaignOutcomes(
        campaign_id=campaign.id,
        name=campaign.name,
        is_mine=campaign.id in reader.owned,
        counts=tuple((kind, kinds[kind]) for kind in OutcomeKind if kinds[kind]),
        reasons=tuple(reasons.most_common(2)),
        silent=counts.silent,
        agreement=counts.agreement if counts.fit_said else None,
        words=newest.note if newest else "",
        by=newest.person.name if newest else "",
    )


def _said_at(outcome: Outcome) -> datetime:
    return outcome.said_at


def _campaign_of(request: Request) -> int | None:
    submission = request.submission
    return submission.campaign_id if submission is not None else None
