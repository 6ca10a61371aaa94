"""What the joint numbers are counted from: each lead of a period, and what was said of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfoNotFoundError

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from app.domain.cadence import Calendar
from app.domain.outcomes import OutcomeKind, Reason
from app.domain.questions import Warmth
from app.models import Campaign, Lead, Outcome, Person, Prompt, PromptState
from app.services import cadences, workspaces
from app.services.joint import counts_as_said

_DAY = 24 * 3600


@dataclass(frozen=True)
class Said:
    """One outcome that counts."""

    kind: OutcomeKind
    reason: Reason | None
    amount: Decimal | None
    currency: str
    competitor: str
    at: datetime


@dataclass(frozen=True)
class Asked:
    """One question: since when, in how many mails, and whether it was answered."""

    at: datetime
    mails: int
    is_answered: bool


@dataclass
class Story:
    """One lead: since when, what it is now, and what was said, oldest first."""

    campaign_id: int
    handed_over_at: datetime
    now_is: OutcomeKind | None
    warmth: Warmth
    #: The working days of whose lead it is.
    calendar: Calendar | None = None
    asked: list[Asked] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)

    @property
    def asked_at(self) -> datetime | None:
        return self.asked[0].at if self.asked else None

    def ever(self, *kinds: OutcomeKind) -> bool:
        return any(one.kind in kinds for one in self.said)

    def last(self, *kinds: OutcomeKind) -> Said | None:
        return next((one for one in reversed(self.said) if one.kind in kinds), None)


def days_between(since: datetime, until: datetime) -> float:
    return (until - since).total_seconds() / _DAY


def stories_of(session: Session, since: datetime, until: datetime) -> list[Story]:
    """All leads handed over in the period; four queries, however many there are."""
    is_of_the_period = (Lead.handed_over_at >= since, Lead.handed_over_at < until)
    calendars = _calendars(session)
    leads = session.execute(
        select(
            Lead.id,
            Lead.owner_id,
            Lead.campaign_id,
            Lead.handed_over_at,
            Lead.outcome_kind,
            Campaign.warmth,
        )
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .where(*is_of_the_period)
    )
    stories = {
        lead_id: Story(campaign, at, now_is, warmth, calendars.get(owner))
        for lead_id, owner, campaign, at, now_is, warmth in leads
        if at is not None
    }
    asked = session.execute(
        select(Prompt.lead_id, Prompt.opened_at, Prompt.times_asked, Prompt.state)
        .join(Lead, Lead.id == Prompt.lead_id)
        .where(*is_of_the_period, Prompt.opened_at < until)
        .order_by(Prompt.id)
    )
    for lead_id, at, mails, state in asked:
        is_answered = state is PromptState.ANSWERED
        stories[lead_id].asked.append(Asked(at, mails, is_answered))
    for lead_id, said in _said(session, is_of_the_period, until):
        stories[lead_id].said.append(said)
    return list(stories.values())


def _said(
    session: Session, of_the_period: tuple[ColumnElement[bool], ...], until: datetime
) -> Iterator[tuple[int, Said]]:
    """What counts of all that was said of these leads, oldest first."""
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
        .where(*of_the_period, counts_as_said(), Outcome.said_at < until)
        .order_by(Outcome.said_at, Outcome.id)
    )
    for lead_id, kind, reason, amount, currency, competitor, at in outcomes:
        yield lead_id, Said(kind, reason, amount, currency or "", competitor, at)


def _calendars(session: Session) -> dict[int | None, Calendar]:
    """The working days of everybody who owns a lead; to a prospect no absence counts."""
    owners = select(Lead.owner_id).where(Lead.owner_id.is_not(None)).distinct()
    people = session.scalars(select(Person).where(Person.id.in_(owners))).all()
    if not people:
        return {}
    workspace = workspaces.current(session)
    found: dict[int | None, Calendar] = {}
    for person in people:
        try:
            found[person.id] = cadences.calendar_of(person, workspace).without_absence()
        except ZoneInfoNotFoundError:
            continue  # Where nobody knows the hour, nobody is late.
    return found
