"""The numbers that both teams share: how far the leads of a period have come, and no one's rank."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Subquery, and_, case, func, or_, select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Trust
from app.models import Campaign, Lead, Outcome
from app.services import fit


@dataclass(frozen=True)
class Share:
    """A part of a whole; it is never shown without both."""

    part: int
    whole: int


@dataclass(frozen=True)
class Counts:
    """What became of the leads that were handed over in a period, each counted once."""

    handed_over: int = 0
    #: With any outcome that counts.
    answered: int = 0
    #: That were ever called not a lead.
    refused: int = 0
    #: That ever were a real opportunity, or are won.
    opportunities: int = 0
    won: int = 0
    lost: int = 0
    #: With a promise, a goal, and a yes from both sides, see `services.fit`.
    agreed: int = 0
    #: About which either side has said whether we have what they need.
    fit_said: int = 0

    @property
    def coverage(self) -> Share:
        """How much of what was handed over we know anything of."""
        return Share(self.answered, self.handed_over)

    @property
    def acceptance(self) -> Share:
        return Share(self.answered - self.refused, self.answered)

    @property
    def opportunity(self) -> Share:
        return Share(self.opportunities, self.handed_over)

    @property
    def win(self) -> Share:
        """Of the closed ones; what should not have been handed over is not among them."""
        return Share(self.won, self.won + self.lost)

    @property
    def agreement(self) -> Share:
        return Share(self.agreed, self.handed_over)

    @property
    def silent(self) -> int:
        """Handed over, and nothing said yet: that is no bad news, it is no news."""
        return self.handed_over - self.answered


@dataclass(frozen=True)
class CampaignCounts:
    """The counts of one campaign."""

    campaign_id: int
    name: str
    owner_id: int
    counts: Counts


@dataclass(frozen=True)
class Numbers:
    """The counts in all, and by campaign, the one with most leads first."""

    since: datetime
    until: datetime
    whole: Counts
    campaigns: tuple[CampaignCounts, ...]


def numbers(session: Session, since: datetime, until: datetime) -> Numbers:
    """What became so far of the leads handed over from `since` up to before `until`."""
    is_of_the_period = and_(Lead.handed_over_at >= since, Lead.handed_over_at < until)
    said = _said(is_of_the_period, until)
    rows = session.execute(
        select(
            Campaign.id,
            Campaign.name,
            Campaign.owner_id,
            func.count(Lead.id),
            _count(said.c.lead_id.is_not(None)),
            _count(said.c.refused == 1),
            _count(or_(said.c.opportunity == 1, _now_is(OutcomeKind.WON))),
            _count(_now_is(OutcomeKind.WON)),
            _count(_now_is(OutcomeKind.LOST)),
            _count(fit.agreed()),
            _count(fit.is_said()),
        )
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .outerjoin(said, said.c.lead_id == Lead.id)
        .where(is_of_the_period)
        .group_by(Campaign.id, Campaign.name, Campaign.owner_id)
        .order_by(func.count(Lead.id).desc(), Campaign.id)
    )
    campaigns = tuple(
        CampaignCounts(campaign_id, name, owner_id, Counts(*counts))
        for campaign_id, name, owner_id, *counts in rows
    )
    return Numbers(since, until, _sum(row.counts for row in campaigns), campaigns)


def counts_as_said() -> ColumnElement[bool]:
    """Whether an outcome counts: it was not undone, and no scanner seems to have said it."""
    return and_(Outcome.undone_at.is_(None), Outcome.trust != Trust.SUSPECT)


def _said(is_of_the_period: ColumnElement[bool], until: datetime) -> Subquery:
    """For each of the leads with an outcome that counts: whether it ever was this or that."""

    def ever(*kinds: OutcomeKind) -> ColumnElement[int]:
        return func.max(case((Outcome.kind.in_(kinds), 1), else_=0))

    return (
        select(
            Outcome.lead_id,
            ever(OutcomeKind.BAD_FIT).label("refused"),
            ever(OutcomeKind.OPPORTUNITY, OutcomeKind.WON).label("opportunity"),
        )
        .join(Lead, Lead.id == Outcome.lead_id)
        .where(is_of_the_period, counts_as_said(), Outcome.said_at < until)
        .group_by(Outcome.lead_id)
        .subquery()
    )


def _now_is(kind: OutcomeKind) -> ColumnElement[bool]:
    return Lead.outcome_kind == kind


def _count(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _sum(all_counts: Iterable[Counts]) -> Counts:
    total = Counts()
    for counts in all_counts:
        total = Counts(
            total.handed_over + counts.handed_over,
            total.answered + counts.answered,
            total.refused + counts.refused,
            total.opportunities + counts.opportunities,
            total.won + counts.won,
            total.lost + counts.lost,
            total.agreed + counts.agreed,
            total.fit_said + counts.fit_said,
        )
    return total
