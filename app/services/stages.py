"""Who leads a lead at each stage, and whether the other side has seen that it moved."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, and_, delete, insert, or_, select, update
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.domain.tokens import Purpose
from app.models import Campaign, Lead, Person, StageChange, Workspace
from app.services import audit, workspaces
from app.services.outbox import Letterhead

#: What nobody has seen for so long is shown to both sides.
LEFT_AFTER = timedelta(days=7)
#: And for so long the weekly mail tells of it.
TOLD_FOR = timedelta(days=60)
_WITH_LEAD = (
    joinedload(StageChange.lead).joinedload(Lead.campaign).joinedload(Campaign.owner),
    joinedload(StageChange.lead).joinedload(Lead.owner),
    joinedload(StageChange.by),
    joinedload(StageChange.aware),
)
#: A list of what was left holds no more than these, the oldest first.
MOST = 200
#: A person, or the id of one.
_Who = TypeVar("_Who")


def leading(workspace: Workspace, stage: Stage) -> Team:
    """The team that leads a lead in this stage, by the admin's word where there is one."""
    chosen = workspace.stage_leads.get(stage)
    return Team(chosen) if chosen else stage.leading


def set_leads(
    session: Session, chosen: Mapping[Stage, Team], by: Person, now: datetime
) -> None:
    """Say which team leads which stage, from now on; what was noted before stays."""
    workspace = workspaces.current(session)
    differing = {
        stage.value: team.value
        for stage, team in chosen.items()
        if team is not stage.leading
    }
    if differing != workspace.stage_leads:
        workspace.stage_leads = differing
        audit.note(session, by, "stages changed", "workspace", differing, now)


def note(
    session: Session, lead: Lead, before: Stage, by: Person | None, now: datetime
) -> StageChange | None:
    """Keep that a lead came to another stage; None if it did not."""
    if lead.stage is before:
        return None
    leads_now = leading(workspaces.current(session), lead.stage)
    change = StageChange(
        lead=lead,
        before=before,
        after=lead.stage,
        changed_at=now,
        by=by,
        leading=leads_now,
        aware=_who_is_to_know(
            {Team.SALES: lead.owner, Team.MARKETING: lead.campaign.owner}, leads_now, by
        ),
    )
    session.add(change)
    return change


def note_hand_overs(
    session: Session, leads: Sequence[Mapping[str, Any]], by_id: int, now: datetime
) -> None:
    """Keep that nursed leads, mappings of their columns, were handed over all at once."""
    if not leads:
        return
    campaigns = {lead["campaign_id"] for lead in leads}
    found = session.execute(
        select(Campaign.id, Campaign.owner_id).where(Campaign.id.in_(campaigns))
    )
    marketers = {campaign_id: owner_id for campaign_id, owner_id in found}  # noqa: C416 - typed rows.
    leads_now = leading(workspaces.current(session), Stage.HANDED_OVER)
    session.execute(
        insert(StageChange),
        [
            {
                "lead_id": lead["id"],
                "before": Stage.NURTURE,
                "after": Stage.HANDED_OVER,
                "changed_at": now,
                "by_id": by_id,
                "leading": leads_now,
                "aware_id": _who_is_to_know(
                    {
                        Team.SALES: lead["owner_id"],
                        Team.MARKETING: marketers[lead["campaign_id"]],
                    },
                    leads_now,
                    by_id,
                ),
            }
            for lead in leads
        ],
    )


def forget_hand_overs(
    session: Session, lead_ids: Collection[int], moments: Collection[datetime]
) -> None:
    """Leads that were handed over at one of these moments have never been."""
    session.execute(
        delete(StageChange).where(
            StageChange.lead_id.in_(lead_ids),
            StageChange.after == Stage.HANDED_OVER,
            StageChange.changed_at.in_(moments),
        )
    )


def unseen(session: Session, person: Person) -> Sequence[StageChange]:
    """The newest unseen step of each lead that the person is to know of, oldest first."""
    found = session.scalars(
        _newest_unseen(StageChange.aware_id == person.id)
        .options(*_WITH_LEAD)
        .order_by(StageChange.changed_at, StageChange.id)
    )
    return found.all()


def left(session: Session, person: Person, now: datetime) -> Sequence[StageChange]:
    """What nobody has seen for a week of the person's leads, whichever side is to look."""
    sides = or_(
        StageChange.aware_id == person.id,
        Lead.owner_id == person.id,
        Campaign.owner_id == person.id,
    )
    found = session.scalars(
        _newest_unseen(sides, StageChange.changed_at <= now - LEFT_AFTER)
        .join(Lead, Lead.id == StageChange.lead_id)
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .options(*_WITH_LEAD)
        .order_by(StageChange.changed_at, StageChange.id)
        .limit(MOST)
    )
    return found.all()


def to_tell(
    session: Session, person: Person, now: datetime, most: int
) -> Sequence[StageChange]:
    """What the person's mail tells: the person's own unseen steps, then what others left.

    What is older than `TOLD_FOR` is told no more: it stands on its page.
    """
    is_recent = StageChange.changed_at > now - TOLD_FOR
    mine = _first(session, most, StageChange.aware_id == person.id, is_recent)
    # One side at a time: whoever is on both would have every step looked at.
    sides = [
        Lead.owner_id == person.id
        if team is Team.SALES
        else Campaign.owner_id == person.id
        for team in sorted(person.teams)
    ]
    left_by_others = [
        step
        for side in sides
        if len(mine) < most
        for step in _first(
            session,
            most,
            side,
            StageChange.aware_id != person.id,
            StageChange.changed_at <= now - LEFT_AFTER,
            is_recent,
        )
    ]
    return [*mine, *left_by_others][:most]


def _first(
    session: Session, most: int, *conditions: ColumnElement[bool]
) -> Sequence[StageChange]:
    """The oldest unseen steps of that kind."""
    return session.scalars(
        _newest_unseen(*conditions)
        .join(Lead, Lead.id == StageChange.lead_id)
        .join(Campaign, Campaign.id == Lead.campaign_id)
        .options(*_WITH_LEAD)
        .order_by(StageChange.changed_at, StageChange.id)
        .limit(most)
    ).all()


def of_lead(session: Session, lead: Lead) -> Sequence[StageChange]:
    """All steps of a lead, oldest first."""
    return session.scalars(
        select(StageChange)
        .where(StageChange.lead_id == lead.id)
        .options(
            joinedload(StageChange.by).lazyload(Person.memberships),
            joinedload(StageChange.aware).lazyload(Person.memberships),
        )
        .order_by(StageChange.changed_at, StageChange.id)
    ).all()


def get(session: Session, change_id: int) -> StageChange | None:
    """One step with its lead."""
    return next(iter(by_ids(session, [change_id])), None)


def by_ids(session: Session, ids: Collection[int]) -> Sequence[StageChange]:
    """The steps with their leads, oldest first."""
    return session.scalars(
        select(StageChange)
        .where(StageChange.id.in_(ids))
        .options(*_WITH_LEAD)
        .order_by(StageChange.changed_at, StageChange.id)
    ).all()


def see(session: Session, change: StageChange, now: datetime) -> None:
    """Whoever is to know has seen it, and with it every earlier step of the lead."""
    _see(
        session,
        now,
        _steps_of(change.lead_id, change.aware_id),
        StageChange.id <= change.id,
    )


def see_of_lead(session: Session, lead: Lead, person: Person, now: datetime) -> None:
    """The person has seen where the lead stands: whoever acts on a lead knows it."""
    _see(session, now, _steps_of(lead.id, person.id))


def _steps_of(lead_id: int, aware_id: int | None) -> ColumnElement[bool]:
    return and_(StageChange.lead_id == lead_id, StageChange.aware_id == aware_id)


def _see(session: Session, now: datetime, *conditions: ColumnElement[bool]) -> None:
    session.execute(
        update(StageChange)
        .where(StageChange.seen_at.is_(None), *conditions)
        .values(seen_at=now)
    )


def awaiting(changes: Iterable[StageChange], person: Person) -> StageChange | None:
    """Of a lead's steps the newest, if it waits for this person's eyes."""
    newest = max(changes, key=lambda one: one.id, default=None)
    waits = newest is not None and newest.seen_at is None
    return newest if waits and newest and newest.aware_id == person.id else None


def unsee(session: Session, person: Person, seen_at: datetime) -> None:
    """It was a machine that saw for the person at that moment."""
    session.execute(
        update(StageChange)
        .where(StageChange.aware_id == person.id, StageChange.seen_at == seen_at)
        .values(seen_at=None)
    )


def cancel_out(session: Session, lead: Lead) -> None:
    """A step that was taken back before anybody saw it is no news, nor is the step back."""
    session.flush()  # The steps of this moment are among them.
    last_two = of_lead(session, lead)[-2:]
    if not last_two:
        return
    there, back = last_two[0], last_two[-1]
    is_seen = any(one.seen_at for one in last_two)
    if (there.before, there.after) == (back.after, back.before) and not is_seen:
        session.delete(there)
        session.delete(back)


def seen_url(letterhead: Letterhead, ids: Sequence[int], now: datetime) -> str:
    """The link of a mailed *seen* for these steps of one person: a page with one button."""
    return letterhead.links.with_purpose("/step", Purpose.STAGE, ids, now)


def _newest_unseen(*conditions: ColumnElement[bool]) -> Select[StageChange]:
    newer = StageChange.__table__.alias("newer")
    is_outdated = (
        select(newer.c.id)
        .where(newer.c.lead_id == StageChange.lead_id, newer.c.id > StageChange.id)
        .exists()
    )
    return select(StageChange).where(
        StageChange.seen_at.is_(None),
        StageChange.aware_id.is_not(None),
        and_(*conditions),
        ~is_outdated,
    )


def _who_is_to_know(
    named: Mapping[Team, _Who | None], leads_now: Team, by: _Who | None
) -> _Who | None:
    """The named person of the side that does not lead.

    Where that one made the change, the side that leads from now on is to know instead:
    nobody is told their own news.
    """
    for person in (named[leads_now.other], named[leads_now]):
        if person is not None and person != by:
            return person
    return None
