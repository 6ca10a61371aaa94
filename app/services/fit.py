"""The three-way fit of a lead: asked of both sides when it matters, said, and agreed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import chain

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, joinedload

from app.domain.budget import Ask
from app.domain.fit import (
    MATTERS,
    Askable,
    FitVerdict,
    chosen,
    is_agreed,
)
from app.domain.outcomes import Trust
from app.domain.teams import Team
from app.domain.tokens import Purpose
from app.models import (
    Campaign,
    CampaignIntent,
    Fit,
    FitAsk,
    Lead,
    Outcome,
    Person,
)
from app.services import budgets, campaigns
from app.services.outbox import Letterhead
from app.services.outcomes import Mark


@dataclass(frozen=True)
class Question:
    """ "Do we have what they need?", to one person for one side, about one lead."""

    lead: Lead
    team: Team


@dataclass(frozen=True)
class ThreeWays:
    """All that makes a fit: the promise, the goal, and what both sides say."""

    promise: str
    goal: str
    sales: FitVerdict | None
    marketing: FitVerdict | None

    @property
    def is_agreed(self) -> bool:
        return is_agreed(self.promise, self.goal, self.sales, self.marketing)


def of_lead(lead: Lead) -> ThreeWays:
    """How the fit of a lead stands; its campaign's intents are loaded."""
    intent = campaigns.latest_intent(lead.campaign)
    promise = intent.message if intent is not None else ""
    return ThreeWays(promise, lead.goal, lead.fit_sales, lead.fit_marketing)


def agreed() -> ColumnElement[bool]:
    """The same as a condition on leads, for counting the agreed share."""
    promise = (
        select(CampaignIntent.message)
        .where(CampaignIntent.campaign_id == Lead.campaign_id)
        .order_by(CampaignIntent.number.desc())
        .limit(1)
        .scalar_subquery()
    )
    return and_(
        Lead.fit_sales == FitVerdict.YES,
        Lead.fit_marketing == FitVerdict.YES,
        func.trim(Lead.goal) != "",
        func.trim(promise) != "",
    )


def is_said() -> ColumnElement[bool]:
    """As a condition on leads: either side has answered whether we have what they need."""
    return or_(Lead.fit_sales.is_not(None), Lead.fit_marketing.is_not(None))


def sides_of(lead: Lead, person: Person) -> list[Team]:
    """For which sides the person may speak about the lead; admins help nobody out here."""
    named = {Team.SALES: lead.owner_id, Team.MARKETING: lead.campaign.owner_id}
    return [team for team in Team if team in person.teams or named[team] == person.id]


def questions(session: Session, person: Person, now: datetime) -> list[Question]:
    """What the person may be asked this week: what was asked and waits, then what is due."""
    waiting = session.scalars(
        select(FitAsk)
        .join(Lead, Lead.id == FitAsk.lead_id)
        .where(
            FitAsk.person_id == person.id,
            Lead.stage.in_(MATTERS),
            FitAsk.asked_at >= budgets.monday(session, person, now),
        )
        .options(joinedload(FitAsk.lead).joinedload(Lead.campaign))
        .order_by(FitAsk.id)
    )
    found = [
        Question(ask.lead, ask.team)
        for ask in waiting
        if _said(ask.lead, ask.team) is None
    ]
    room = budgets.left(session, person, now).room_for(Ask.FIT)
    return found + due(session, person, room)


def due(session: Session, person: Person, room: int) -> list[Question]:
    """So many questions that nobody has asked yet: the oldest and dearest leads in turns."""
    if room == 0:
        return []
    found: list[Question] = []
    for team in sorted(person.teams):
        unasked = _unasked(session, person, team, room)
        found += [Question(unasked[one], team) for one in chosen(list(unasked), room)]
    return found[:room]


def note_asked(
    session: Session, questions: Iterable[Question], person: Person, now: datetime
) -> None:
    """Each is asked once, whatever becomes of it."""
    session.add_all(
        FitAsk(
            lead_id=question.lead.id,
            person_id=person.id,
            team=question.team,
            asked_at=now,
        )
        for question in questions
    )


def urls(
    letterhead: Letterhead,
    question: Question,
    person: Person,
    delivery_key: str,
    now: datetime,
) -> dict[FitVerdict, str]:
    """The three buttons of one question in one mail."""
    values = [question.lead.id, person.id, question.team.value, delivery_key]
    url = letterhead.links.with_purpose("/f", Purpose.FIT, values, now)
    return {verdict: f"{url}/{verdict}" for verdict in FitVerdict}


def say(  # noqa: PLR0913 - one fact with all its circumstances.
    session: Session,
    lead: Lead,
    person: Person,
    team: Team,
    verdict: FitVerdict,
    *,
    trust: Trust,
    now: datetime,
    mark: Mark | None = None,
) -> Fit:
    """Record one side's word; the same said twice in a row is the first."""
    session.flush()  # Looking at the lead anew must not lose what was changed.
    session.refresh(lead, with_for_update={"of": Lead})
    said = _of_side(session, lead, team)
    last = said[-1] if said else None
    if last is not None and _is_same(last, person, verdict, trust):
        return last
    fit = Fit(
        lead_id=lead.id,
        person_id=person.id,
        team=team,
        verdict=verdict,
        trust=trust,
        said_at=now,
        delivery_id=mark.delivery_id if mark else None,
        client_hash=mark.client_hash if mark else "",
    )
    session.add(fit)
    session.flush()  # What counts is read from all of them.
    settle(session, lead, team)
    return fit


def settle(session: Session, lead: Lead, team: Team) -> None:
    """Let the lead say what counts of one side's words: verified before unverified."""
    believed = [
        one for one in _of_side(session, lead, team) if one.trust is not Trust.SUSPECT
    ]
    verified = [one for one in believed if one.trust is Trust.VERIFIED]
    counts = (verified or believed)[-1:]
    verdict = counts[0].verdict if counts else None
    if team is Team.SALES:
        lead.fit_sales = verdict
    else:
        lead.fit_marketing = verdict


def said_of(session: Session, lead: Lead) -> Sequence[Fit]:
    """All that both sides ever said, oldest first."""
    return session.scalars(
        select(Fit)
        .where(Fit.lead_id == lead.id)
        .options(joinedload(Fit.person).lazyload(Person.memberships))
        .order_by(Fit.id)
    ).all()


def _of_side(session: Session, lead: Lead, team: Team) -> list[Fit]:
    return [one for one in said_of(session, lead) if one.team is team]


def _is_same(last: Fit, person: Person, verdict: FitVerdict, trust: Trust) -> bool:
    is_surer = trust.is_surer_than(last.trust)
    return last.person_id == person.id and last.verdict is verdict and not is_surer


def _said(lead: Lead, team: Team) -> FitVerdict | None:
    return lead.fit_sales if team is Team.SALES else lead.fit_marketing


def _unasked(
    session: Session, person: Person, team: Team, room: int
) -> dict[Askable, Lead]:
    """Leads of the person's side that nobody on it has said anything of or was asked about.

    The oldest and the dearest of them, as many of each as there is room for.
    """
    is_sales = team is Team.SALES
    mine = Lead.owner_id == person.id if is_sales else Campaign.owner_id == person.id
    silent = Lead.fit_sales if is_sales else Lead.fit_marketing
    was_asked = (
        select(FitAsk.id)
        .where(
            FitAsk.lead_id == Lead.id,
            FitAsk.team == team,
            FitAsk.person_id == person.id,
        )
        .exists()
    )
    worth = (
        select(func.max(Outcome.amount))
        .where(
            Outcome.lead_id == Lead.id,
            Outcome.undone_at.is_(None),
            Outcome.trust != Trust.SUSPECT,
        )
        .scalar_subquery()
    )
    query = (
        select(Lead, worth)
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .where(mine, silent.is_(None), Lead.stage.in_(MATTERS), ~was_asked)
        .options(joinedload(Lead.campaign).selectinload(Campaign.intents))
        .limit(room)
    )
    oldest = session.execute(query.order_by(Lead.outcome_at, Lead.id))
    dearest = session.execute(
        query.order_by(worth.desc().nulls_last(), Lead.outcome_at, Lead.id)
    )
    return {
        Askable(lead.id, lead.outcome_at or lead.created_at, Decimal(amount or 0)): lead
        for lead, amount in chain(oldest, dearest)
    }
