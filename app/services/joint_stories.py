"""What the joint numbers are counted from: each lead of a period, and what was said of it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfoNotFoundError

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from app.domain.cadence import Calendar
from app.domain.outcomes import OutcomeKind, Reason
from app.domain.questions import SurveyKind, Warmth
from app.models import (
    Campaign,
    Lead,
    Note,
    Outcome,
    Person,
    Prompt,
    PromptState,
    Submission,
)
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
    #: When the owner took it over, and the first note or field report on it.
    first_words: list[datetime] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)

    @property
    def unasked_at(self) -> datetime | None:
        """When sales first said something of it by itself; None: not before it was asked.

        What is said because we asked tells when we asked, not when sales turned to the lead.
        """
        words = [*self.first_words, *(one.at for one in self.said[:1])]
        if self.asked_at is not None:
            words = [at for at in words if at < self.asked_at]
        return min(words, default=None)

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
    """All leads handed over in the period; a fixed number of queries, however many there are."""
    is_of_the_period = (Lead.handed_over_at >= since, Lead.handed_over_at < until)
    stories = _begun(session, is_of_the_period, until)
    asked = session.execute(
        select(Prompt.lead_id, Prompt.opened_at, Prompt.times_asked, Prompt.state)
        .join(Lead, Lead.id == Prompt.lead_id)
        .where(*is_of_the_period, Prompt.opened_at < until)
        .order_by(Prompt.id)
    )
    for lead_id, at, mails, state in asked:
        is_answered = state is PromptState.ANSWERED
        stories[lead_id].asked.append(Asked(at, mails, is_answered))
    for lead_id, at in _written(session, is_of_the_period, until):
        stories[lead_id].first_words.append(at)
    for lead_id, said in _said(session, is_of_the_period, until):
        stories[lead_id].said.append(said)
    return list(stories.values())


def _begun(
    session: Session, of_the_period: tuple[ColumnElement[bool], ...], until: datetime
) -> dict[int, Story]:
    """The leads by their ids, with nothing said yet but "mine"."""
    calendars = _calendars(session)
    leads = session.execute(
        select(
            Lead.id,
            Lead.owner_id,
            Lead.campaign_id,
            Lead.handed_over_at,
            Lead.outcome_kind,
            Campaign.warmth,
            Lead.accepted_at,
        )
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .where(*of_the_period)
    )
    return {
        lead_id: Story(
            campaign,
            at,
            now_is,
            warmth,
            calendars.get(owner),
            [taken_at] if taken_at is not None and taken_at < until else [],
        )
        for lead_id, owner, campaign, at, now_is, warmth, taken_at in leads
        if at is not None
    }


def _written(
    session: Session, of_the_period: tuple[ColumnElement[bool], ...], until: datetime
) -> Iterator[tuple[int, datetime]]:
    """The first note of its owner on each of these leads, and the first field report."""
    notes = (
        select(Lead.id, func.min(Note.written_at))
        .join(Note, Note.lead_id == Lead.id)
        .where(
            *of_the_period,
            Note.author_id == Lead.owner_id,
            Note.written_at >= Lead.handed_over_at,
            Note.written_at < until,
        )
        .group_by(Lead.id)
    )
    reports = (
        select(Lead.id, func.min(Submission.submitted_at))
        .join(Submission, Submission.lead_id == Lead.id)
        .where(
            *of_the_period,
            Submission.kind == SurveyKind.FIELD_REPORT,
            Submission.submitted_at >= Lead.handed_over_at,
            Submission.submitted_at < until,
        )
        .group_by(Lead.id)
    )
    for query in (notes, reports):
        yield from session.execute(query)


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
