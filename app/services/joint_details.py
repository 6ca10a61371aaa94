"""The rest of the joint numbers: contact, amounts, times and reasons, as told by sales."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.trends import Middle, middle
from app.models import Lead, Outcome, Prompt
from app.services.joint import Share, counts_as_said

_TALKED = frozenset(
    (OutcomeKind.OPPORTUNITY, OutcomeKind.LATER, OutcomeKind.WON, OutcomeKind.LOST)
)
#: Refused for these, nobody was reached.
_NEVER_REACHED = frozenset((Reason.BAD_DATA, Reason.DUPLICATE))
_DAY = 24 * 3600


@dataclass(frozen=True)
class Amount:
    """What some deals come to in one currency."""

    currency: str
    total: Decimal
    deals: int


@dataclass(frozen=True)
class Details:
    """What became of the leads of a period beyond the counts; each lead once."""

    #: A talk took place, at least: who works on a lead may have talked, too.
    contact: Share
    out_of_reach: Share
    #: Of the accepted ones, those that ever were a real opportunity.
    opportunity_of_accepted: Share
    customers: Share
    won: tuple[Amount, ...]
    won_without_amount: int
    pipeline: tuple[Amount, ...]
    #: From the first question to the first answer, and from hand-over to won.
    to_answer: Middle | None
    to_won: Middle | None
    #: Why leads were lost or refused, most frequent first; None: no reason was given.
    reasons: tuple[tuple[Reason | None, int], ...]
    rivals: tuple[tuple[str, int], ...]
    turned_down: int


@dataclass(frozen=True)
class Said:
    """One outcome that counts."""

    kind: OutcomeKind
    reason: Reason | None
    amount: Decimal | None
    currency: str
    competitor: str
    at: datetime


@dataclass
class _Story:
    """One lead: since when, what it is now, and what was said, oldest first."""

    campaign_id: int
    handed_over_at: datetime
    now_is: OutcomeKind | None
    asked_at: datetime | None
    said: list[Said] = field(default_factory=list)

    def ever(self, *kinds: OutcomeKind) -> bool:
        return any(one.kind in kinds for one in self.said)

    def last(self, *kinds: OutcomeKind) -> Said | None:
        return next((one for one in reversed(self.said) if one.kind in kinds), None)


def details(
    session: Session, since: datetime, until: datetime
) -> tuple[Details, dict[int, Details]]:
    """Of all leads handed over from `since` up to before `until`, and by campaign."""
    stories = _stories(session, since, until)
    by_campaign: dict[int, list[_Story]] = defaultdict(list)
    for story in stories:
        by_campaign[story.campaign_id].append(story)
    return _told(stories), {id_: _told(own) for id_, own in by_campaign.items()}


def _stories(session: Session, since: datetime, until: datetime) -> list[_Story]:
    first_asked = (
        select(Prompt.lead_id, func.min(Prompt.opened_at).label("asked_at"))
        .group_by(Prompt.lead_id)
        .subquery()
    )
    is_of_the_period = (Lead.handed_over_at >= since, Lead.handed_over_at < until)
    leads = session.execute(
        select(
            Lead.id,
            Lead.campaign_id,
            Lead.handed_over_at,
            Lead.outcome_kind,
            first_asked.c.asked_at,
        )
        .outerjoin(first_asked, first_asked.c.lead_id == Lead.id)
        .where(*is_of_the_period)
    )
    stories = {lead_id: _Story(*values) for lead_id, *values in leads}
    outcomes = session.execute(
        select(
            Outcome.lead_id,
            Outcome.kind,
            Outcome.reason,
            Outcome.amount,
            Outcome.currency,
            Outcome.competitor,
            Outcome.said_at,
        )
        .join(Lead, Lead.id == Outcome.lead_id)
        .where(*is_of_the_period, counts_as_said(), Outcome.said_at < until)
        .order_by(Outcome.said_at, Outcome.id)
    )
    for lead_id, kind, reason, amount, currency, competitor, at in outcomes:
        said = Said(kind, reason, amount, currency or "", competitor, at)
        stories[lead_id].said.append(said)
    return list(stories.values())


def _told(stories: Sequence[_Story]) -> Details:
    answered = [story for story in stories if story.said]
    accepted = [one for one in answered if not one.ever(OutcomeKind.BAD_FIT)]
    won = [one for one in stories if one.now_is is OutcomeKind.WON]
    opportunities = [one for one in accepted if _was_opportunity(one)]
    out_of_reach = [one for one in answered if one.now_is is OutcomeKind.NO_CONTACT]
    last_won = [one.last(OutcomeKind.WON) for one in won]
    reasons, rivals = _why(stories)
    return Details(
        contact=Share(sum(map(_was_reached, answered)), len(answered)),
        out_of_reach=Share(len(out_of_reach), len(answered)),
        opportunity_of_accepted=Share(len(opportunities), len(accepted)),
        customers=Share(len(won), len(stories)),
        won=_amounts(last_won),
        won_without_amount=sum(one is None or one.amount is None for one in last_won),
        pipeline=_amounts(
            one.last(OutcomeKind.OPPORTUNITY)
            for one in stories
            if one.now_is is OutcomeKind.OPPORTUNITY
        ),
        to_answer=middle(_days_to_answer(answered)),
        to_won=middle(
            _days(story.handed_over_at, said.at)
            for story, said in zip(won, last_won, strict=True)
            if said is not None
        ),
        reasons=tuple(reasons.most_common()),
        rivals=tuple(rivals.most_common(5)),
        turned_down=reasons.total(),
    )


def _was_opportunity(story: _Story) -> bool:
    return story.ever(OutcomeKind.OPPORTUNITY, OutcomeKind.WON)


def _was_reached(story: _Story) -> bool:
    return story.ever(*_TALKED) or any(
        one.kind is OutcomeKind.BAD_FIT and one.reason not in _NEVER_REACHED
        for one in story.said
    )


def _days_to_answer(answered: Iterable[_Story]) -> list[float]:
    """What was said before anybody asked is no answer to a question."""
    return [
        _days(story.asked_at, story.said[0].at)
        for story in answered
        if story.asked_at is not None and story.said[0].at >= story.asked_at
    ]


def _days(since: datetime, until: datetime) -> float:
    return (until - since).total_seconds() / _DAY


def _amounts(said: Iterable[Said | None]) -> tuple[Amount, ...]:
    """The sums by currency, the largest number of deals first; currencies are not added up."""
    found: dict[str, list[Decimal]] = defaultdict(list)
    for one in said:
        if one is not None and one.amount is not None:
            found[one.currency].append(one.amount)
    amounts = [
        Amount(currency, sum(values, Decimal()), len(values))
        for currency, values in found.items()
    ]
    return tuple(sorted(amounts, key=lambda one: (-one.deals, one.currency)))


def _why(
    stories: Iterable[_Story],
) -> tuple[Counter[Reason | None], Counter[str]]:
    """Reasons and rivals of what is lost or refused now."""
    ends = (OutcomeKind.LOST, OutcomeKind.BAD_FIT)
    last = [one.last(one.now_is) for one in stories if one.now_is in ends]
    told = [one for one in last if one is not None]
    return (
        Counter(one.reason for one in told),
        Counter(one.competitor for one in told if one.competitor),
    )
