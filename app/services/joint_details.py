"""The rest of the joint numbers: contact, amounts, times and reasons, as told by sales."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from statistics import median

from sqlalchemy.orm import Session

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.trends import Middle, middle
from app.services.joint import Share
from app.services.joint_pace import Pace, pace_of
from app.services.joint_stories import Said, Story, days_between, stories_of

_TALKED = frozenset(
    (OutcomeKind.OPPORTUNITY, OutcomeKind.LATER, OutcomeKind.WON, OutcomeKind.LOST)
)
#: Refused for these, nobody was reached.
_NEVER_REACHED = frozenset((Reason.BAD_DATA, Reason.DUPLICATE))


@dataclass(frozen=True)
class Amount:
    """What some deals come to in one currency, and the one in the middle."""

    currency: str
    total: Decimal
    deals: int
    middle: Decimal


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
    pace: Pace


def details(
    session: Session, since: datetime, until: datetime
) -> tuple[Details, dict[int, Details]]:
    """Of all leads handed over from `since` up to before `until`, and by campaign."""
    stories = stories_of(session, since, until)
    by_campaign: dict[int, list[Story]] = defaultdict(list)
    for story in stories:
        by_campaign[story.campaign_id].append(story)
    return _told(stories, until), {
        id_: _told(own, until) for id_, own in by_campaign.items()
    }


def _told(stories: Sequence[Story], until: datetime) -> Details:
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
            days_between(story.handed_over_at, said.at)
            for story, said in zip(won, last_won, strict=True)
            if said is not None
        ),
        reasons=tuple(reasons.most_common()),
        rivals=tuple(rivals.most_common(5)),
        turned_down=reasons.total(),
        pace=pace_of(stories, until),
    )


def _was_opportunity(story: Story) -> bool:
    return story.ever(OutcomeKind.OPPORTUNITY, OutcomeKind.WON)


def _was_reached(story: Story) -> bool:
    return story.ever(*_TALKED) or any(
        one.kind is OutcomeKind.BAD_FIT and one.reason not in _NEVER_REACHED
        for one in story.said
    )


def _days_to_answer(answered: Iterable[Story]) -> list[float]:
    """What was said before anybody asked is no answer to a question."""
    return [
        days_between(story.asked_at, story.said[0].at)
        for story in answered
        if story.asked_at is not None and story.said[0].at >= story.asked_at
    ]


def _amounts(said: Iterable[Said | None]) -> tuple[Amount, ...]:
    """The sums by currency, the largest number of deals first; currencies are not added up."""
    found: dict[str, list[Decimal]] = defaultdict(list)
    for one in said:
        if one is not None and one.amount is not None:
            found[one.currency].append(one.amount)
    amounts = [
        Amount(currency, sum(values, Decimal()), len(values), median(values))
        for currency, values in found.items()
    ]
    return tuple(sorted(amounts, key=lambda one: (-one.deals, one.currency)))


def _why(
    stories: Iterable[Story],
) -> tuple[Counter[Reason | None], Counter[str]]:
    """Reasons and rivals of what is lost or refused now."""
    ends = (OutcomeKind.LOST, OutcomeKind.BAD_FIT)
    last = [one.last(one.now_is) for one in stories if one.now_is in ends]
    told = [one for one in last if one is not None]
    return (
        Counter(one.reason for one in told),
        Counter(one.competitor for one in told if one.competitor),
    )
