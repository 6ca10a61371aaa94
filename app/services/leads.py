"""Leads: handed over, found, listed, changed, moved to another owner."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, joinedload, lazyload

from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.models import (
    Campaign,
    Lead,
    LeadChange,
    LeadChangeKind,
    Membership,
    Person,
    Prompt,
    PromptState,
)
from app.services import cadences, lead_search, settling, stages

PAGE_SIZE = 50
#: A lead that was handed over is not called silent before its owner has been asked.
SILENT_AFTER = timedelta(days=7)
#: The same prospect handed over again within this time is a double press.
DOUBLE_PRESS = timedelta(minutes=1)
CLOSED = (Stage.WON, Stage.LOST, Stage.NOT_A_LEAD)


class NotASalesperson(Exception):
    """Leads are handed to people of the sales team who are still here."""


@dataclass(frozen=True)
class NewLead:
    """What is known of a prospect when it is handed over."""

    name: str
    campaign_id: int
    owner_id: int
    company: str = ""
    address: str = ""
    phone: str = ""
    job_title: str = ""
    external_id: str = ""
    source: str = ""
    goal: str = ""


@dataclass(frozen=True)
class Narrowing:
    """Which leads a list shows; what is left out does not narrow."""

    owner_id: int | None = None
    campaign_id: int | None = None
    stage: Stage | None = None
    words: str = ""
    #: Handed over before then, and nobody has said a word since.
    silent_since: datetime | None = None


@dataclass(frozen=True)
class Page:
    """One page of a list, newest first, and where its neighbours begin."""

    leads: Sequence[Lead]
    #: The next one holds what came before that lead, the one in front what came after.
    before_id: int | None = None
    after_id: int | None = None


def hand_over(session: Session, by: Person, new: NewLead, now: datetime) -> Lead:
    """Hand a prospect to a salesperson; NotASalesperson if the owner is none.

    The same handed over again within a minute is the first.
    """
    owner = session.get(Person, new.owner_id)
    if owner is None or not can_own(owner):
        raise NotASalesperson
    known = _just_handed_over(session, by, new, now)
    if known is not None:
        return known
    lead = Lead(
        **vars(new),
        handed_over_by_id=by.id,
        handed_over_at=now,
        assigned_at=now,
        created_at=now,
        stage=Stage.HANDED_OVER,
    )
    session.add(lead)
    session.flush()  # The cadence reads by its id.
    cadences.reschedule(session, lead)
    return lead


def get(session: Session, lead_id: int) -> Lead | None:
    """The lead with campaign, intents and owner."""
    return session.scalar(
        select(Lead)
        .where(Lead.id == lead_id)
        .options(
            joinedload(Lead.campaign).selectinload(Campaign.intents),
            *(
                path.lazyload(Person.memberships)
                for path in (
                    joinedload(Lead.campaign).joinedload(Campaign.owner),
                    joinedload(Lead.owner),
                    joinedload(Lead.handed_over_by),
                )
            ),
        )
    )


def of_owner(session: Session, person: Person) -> Sequence[Lead]:
    """The person's leads that are not closed, newest first, with their campaigns."""
    return session.scalars(
        select(Lead)
        .where(Lead.owner_id == person.id, Lead.stage.not_in(CLOSED))
        .options(joinedload(Lead.campaign))
        .order_by(Lead.id.desc())
    ).all()


def listed(
    session: Session,
    narrowing: Narrowing,
    before_id: int | None = None,
    after_id: int | None = None,
) -> Page:
    """A page of the leads before or after that id: as fast on the last as on the first."""
    query = _narrowed(select(Lead).where(Lead.merged_into_id.is_(None)), narrowing)
    query = lead_search.with_words(session, query, narrowing.words)
    if after_id is not None:
        query = query.where(Lead.id > after_id).order_by(Lead.id)
    elif before_id is not None:
        query = query.where(Lead.id < before_id).order_by(Lead.id.desc())
    else:
        query = query.order_by(Lead.id.desc())
    found = session.scalars(
        query.options(
            joinedload(Lead.campaign),
            joinedload(Lead.owner).lazyload(Person.memberships),
        ).limit(PAGE_SIZE + 1)
    ).all()
    has_more = len(found) > PAGE_SIZE
    if after_id is not None:
        return _page(found[PAGE_SIZE - 1 :: -1], has_older=True, has_newer=has_more)
    return _page(found[:PAGE_SIZE], has_older=has_more, has_newer=before_id is not None)


def _page(leads: Sequence[Lead], *, has_older: bool, has_newer: bool) -> Page:
    if not leads:
        return Page(leads)
    return Page(
        leads,
        before_id=leads[-1].id if has_older else None,
        after_id=leads[0].id if has_newer else None,
    )


def others_of_same_person(session: Session, lead: Lead) -> Sequence[Lead]:
    """The leads that are the same prospect in other campaigns, by address or CRM id."""
    same = [
        column == value
        for column, value in (
            (Lead.address, lead.address),
            (Lead.external_id, lead.external_id),
        )
        if value
    ]
    if not same:
        return []
    return session.scalars(
        select(Lead)
        .where(
            or_(*same),
            Lead.campaign_id != lead.campaign_id,
            Lead.merged_into_id.is_(None),
        )
        .options(joinedload(Lead.campaign), joinedload(Lead.owner))
        .order_by(Lead.id)
        .limit(20)
    ).all()


def goal_worded_by(session: Session, lead: Lead) -> str:
    """Who put the goal in its present words; empty if those are its first."""
    return (
        session.scalar(
            select(Person.name)
            .join(LeadChange, LeadChange.person_id == Person.id)
            .where(
                LeadChange.lead_id == lead.id, LeadChange.kind == LeadChangeKind.GOAL
            )
            .order_by(LeadChange.id.desc())
            .limit(1)
        )
        or ""
    )


def edit_goal(
    session: Session, lead: Lead, goal: str, by: Person, now: datetime
) -> None:
    """Put the buyer's goal in newer words; the older ones stay on the journey."""
    if goal == lead.goal:
        return
    session.add(
        LeadChange(
            lead_id=lead.id,
            person_id=by.id,
            kind=LeadChangeKind.GOAL,
            changed_at=now,
            before=lead.goal,
        )
    )
    lead.goal = goal


def reassign(
    session: Session, lead: Lead, to: Person | None, by: Person, now: datetime
) -> None:
    """Give the lead to another salesperson, or to nobody yet.

    One that was only nursed so far is handed over by that.
    The open question closes as moved; the new owner is told with the history and asked
    anew. NotASalesperson if the new owner is none.
    """
    if to is not None and not can_own(to):
        raise NotASalesperson
    if lead.owner_id == (to.id if to is not None else None):
        return
    session.add(
        LeadChange(
            lead_id=lead.id,
            person_id=by.id,
            kind=LeadChangeKind.OWNER,
            changed_at=now,
            from_person_id=lead.owner_id,
            to_person_id=to.id if to is not None else None,
        )
    )
    prompt = open_prompt(session, lead)
    if prompt is not None:
        settling.close(session, prompt, PromptState.MOVED, now)
    lead.owner = to
    lead.assigned_at = now if to is not None else None
    lead.told_at = lead.accepted_at = None
    if to is not None and lead.handed_over_at is None:
        _hand_over_nursed(session, lead, by, now)
    session.flush()  # The cadence reads the prompts.
    cadences.reschedule(session, lead)


def _hand_over_nursed(session: Session, lead: Lead, by: Person, now: datetime) -> None:
    lead.handed_over_by, lead.handed_over_at = by, now
    if lead.outcome_kind is None:
        before, lead.stage = lead.stage, Stage.HANDED_OVER
        stages.note(session, lead, before, by, now)


def open_prompt(session: Session, lead: Lead) -> Prompt | None:
    """The question about the lead that waits for an answer; there is one at most."""
    return session.scalar(
        select(Prompt).where(
            Prompt.lead_id == lead.id, Prompt.state == PromptState.OPEN
        )
    )


def accept(lead: Lead, now: datetime) -> None:
    """Note that the owner has taken the lead on."""
    if lead.accepted_at is None:
        lead.accepted_at = now


def can_own(person: Person) -> bool:
    """Whether leads may be handed to the person."""
    return Team.SALES in person.teams and person.left_on is None


def salespeople(session: Session) -> Sequence[Person]:
    """Everybody to whom leads may be handed, by name."""
    return session.scalars(
        select(Person)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.team == Team.SALES, Person.left_on.is_(None))
        .options(lazyload(Person.memberships))
        .order_by(Person.name, Person.id)
    ).all()


def _just_handed_over(
    session: Session, by: Person, new: NewLead, now: datetime
) -> Lead | None:
    return session.scalar(
        select(Lead).where(
            Lead.handed_over_by_id == by.id,
            Lead.handed_over_at > now - DOUBLE_PRESS,
            Lead.handed_over_at <= now,
            *(getattr(Lead, name) == value for name, value in vars(new).items()),
        )
    )


def _narrowed(query: Select[Lead], narrowing: Narrowing) -> Select[Lead]:
    for column, value in (
        (Lead.owner_id, narrowing.owner_id),
        (Lead.campaign_id, narrowing.campaign_id),
        (Lead.stage, narrowing.stage),
    ):
        if value is not None:
            query = query.where(column == value)
    since = narrowing.silent_since
    if since is not None:
        # Without a word the stage is still that of the hand-over. Planners are to take the
        # index with the stage, which is in the order of the list, not one with the moment.
        query = query.where(
            Lead.stage == Stage.HANDED_OVER,
            func.coalesce(Lead.handed_over_at, since) < since,
        )
    return query
