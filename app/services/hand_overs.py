"""Tells people of the leads that became theirs: one mail a day, with the campaign cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, joinedload

from app.domain.local_time import local_day
from app.domain.prospects import prospect_name
from app.domain.tokens import Purpose
from app.models import (
    Campaign,
    CampaignIntent,
    Delivery,
    Lead,
    MailKind,
    Person,
    Workspace,
)
from app.services import (
    asking,
    cadences,
    campaigns,
    choices,
    outbox,
    people,
    workspaces,
)
from app.services.outbox import Letterhead, Mail

#: Leads that are entered in one go come in one mail.
WAIT = timedelta(minutes=10)
#: So many leads are shown in a mail; the rest are counted and stand in the list.
SHOWN = 5


@dataclass(frozen=True)
class Told:
    """One lead as its mail shows it."""

    number: int
    lead: Lead
    about: str
    #: The campaign's card, with the first lead of each campaign only.
    card: CampaignIntent | None
    #: What was said before it came to this owner.
    said_before: str
    owner_name: str
    mine_url: str
    not_mine_url: str
    not_a_lead_url: str


def due(session: Session, now: datetime) -> list[int]:
    """The ids of those who may be told of new leads now: once a day, in working hours."""
    if not workspaces.is_set_up(session):
        return []
    workspace = workspaces.current(session)
    owners = session.scalars(
        select(Person)
        .where(Person.id.in_(select(Lead.owner_id).where(*_untold(now))))
        .options(joinedload(Person.deputy))
        .order_by(Person.id)
    ).all()
    told = {asking.who_answers(owner, workspace, now) for owner in owners}
    return sorted(
        person.id
        for person in told
        if person is not None
        and _is_open(person, workspace, now)
        and not _was_told(session, person, workspace, now)
    )


def tell(
    session: Session, letterhead: Letterhead, person_id: int, now: datetime
) -> Delivery | None:
    """Queue one mail with all leads that became the person's since the last one."""
    person = session.get_one(Person, person_id)
    asking.take_turns(session, person)
    workspace = workspaces.current(session)
    if _was_told(session, person, workspace, now):
        return None
    found = _untold_of(session, person, workspace, now)
    if not found:
        return None
    for lead in found:
        lead.told_at = now
    key = _key(person, workspace, now)
    mail = Mail(
        kind=MailKind.HAND_OVER,
        key=key,
        template="hand_over",
        context={
            "told": _told(session, letterhead, person, found[:SHOWN], key, now),
            "count": len(found),
            "more": max(len(found) - SHOWN, 0),
            "list_url": letterhead.links.page("/leads"),
            "oldest": min(lead.assigned_at or now for lead in found),
        },
        thread=f"lead-{found[0].id}" if len(found) == 1 else f"hand-overs-{person.id}",
        priority=3,
    )
    return outbox.queue(session, letterhead, person, mail, now)


def _untold(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """What makes a lead one that its owner is to be told of."""
    return (
        Lead.told_at.is_(None),
        Lead.handed_over_at.is_not(None),
        Lead.owner_id.is_not(None),
        Lead.assigned_at <= now - WAIT,
    )


def _untold_of(
    session: Session, person: Person, workspace: Workspace, now: datetime
) -> Sequence[Lead]:
    """The person's leads and those of whom the person stands in for, campaign by campaign."""
    owners = asking.stood_in_for(session, person, workspace, now)
    return session.scalars(
        select(Lead)
        .where(*_untold(now), Lead.owner_id.in_(owners))
        .options(
            joinedload(Lead.campaign).selectinload(Campaign.intents),
            joinedload(Lead.campaign).joinedload(Campaign.owner),
            joinedload(Lead.owner),
        )
        .order_by(Lead.campaign_id, Lead.id)
    ).all()


def _is_open(person: Person, workspace: Workspace, now: datetime) -> bool:
    calendar = cadences.calendar_of(person, workspace)
    local = now.astimezone(calendar.zone)
    quiet_from = cadences.cadence_of(workspace).quiet_from
    is_in_hours = workspace.prompt_hour <= local.hour < quiet_from
    return is_in_hours and calendar.is_working(local.date())


def _was_told(
    session: Session, person: Person, workspace: Workspace, now: datetime
) -> bool:
    key = _key(person, workspace, now)
    found = session.scalar(select(Delivery.id).where(Delivery.key == key))
    return found is not None


def _key(person: Person, workspace: Workspace, now: datetime) -> str:
    today = local_day(now, people.zone_of(person, workspace))
    return f"hand-over-{person.id}-{today}"


def _told(
    session: Session,
    letterhead: Letterhead,
    person: Person,
    found: Sequence[Lead],
    key: str,
    now: datetime,
) -> list[Told]:
    workspace = workspaces.current(session)
    words = people.words_of(person, workspace)
    shown: set[int] = set()
    told = []
    for number, lead in enumerate(found, 1):
        url = letterhead.links.with_purpose(
            "/h", Purpose.HAND_OVER, [lead.id, person.id, key], now
        )
        is_first = lead.campaign_id not in shown
        shown.add(lead.campaign_id)
        naming = workspace.prospect_naming
        told.append(
            Told(
                number=number,
                lead=lead,
                about=prospect_name(lead.name, lead.company, naming),
                card=campaigns.latest_intent(lead.campaign) if is_first else None,
                said_before=choices.label(lead.outcome_kind, workspace, words)
                if lead.outcome_kind
                else "",
                owner_name=lead.owner.name
                if lead.owner is not None and lead.owner.id != person.id
                else "",
                mine_url=f"{url}/mine",
                not_mine_url=f"{url}/not_mine",
                not_a_lead_url=f"{url}/not_a_lead",
            )
        )
    return told
