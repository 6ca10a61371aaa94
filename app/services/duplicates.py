"""Leads that may be one: suggested by name and company, merged by a person, parted again."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.models import (
    Fit,
    Lead,
    LeadChange,
    LeadMerge,
    Note,
    Outcome,
    Person,
    Prompt,
    PromptState,
    StageChange,
    Submission,
)
from app.services import audit, cadences, fit, leads, settling

#: What goes over to the lead that is kept.
_MOVED = (Prompt, Outcome, Note, Submission, LeadChange, StageChange, Fit)
_TEXTS = (
    "company",
    "address",
    "phone",
    "job_title",
    "external_id",
    "source",
    "goal",
)
#: Whose it is goes over as a whole, and only to a lead that nobody had.
_HANDED_OVER = (
    "owner_id",
    "handed_over_by_id",
    "handed_over_at",
    "assigned_at",
    "told_at",
    "accepted_at",
)
#: What the lead taken in gives up.
_GIVEN_UP = ("address", "external_id", *_HANDED_OVER, "stage")


class CannotMerge(Exception):
    """Two leads of one campaign can be one; the same person elsewhere is a second lead."""


def suggested(session: Session, lead: Lead) -> Sequence[Lead]:
    """Leads of the same campaign that may be this one, the oldest first."""
    same = [
        column == value
        for column, value in (
            (Lead.name_key, lead.name_key),
            (Lead.address, lead.address),
            (Lead.external_id, lead.external_id),
        )
        if value
    ]
    if not same or lead.merged_into_id is not None:
        return []
    return session.scalars(
        select(Lead)
        .where(
            or_(*same),
            Lead.campaign_id == lead.campaign_id,
            Lead.id != lead.id,
            Lead.merged_into_id.is_(None),
        )
        .options(joinedload(Lead.owner).lazyload(Person.memberships))
        .order_by(Lead.id)
        .limit(20)
    ).all()


def customers(session: Session, found: Iterable[Lead]) -> set[int]:
    """Ids of those whose company or address has bought before, as another lead."""
    wanted = list(found)
    addresses = {lead.address for lead in wanted} - {""}
    companies = {lead.company for lead in wanted} - {""}
    query = select(Lead.id, Lead.address, Lead.company, Lead.stage)
    # Two statements: each has its index, and few leads share an address.
    of_companies = query.where(Lead.company.in_(companies), Lead.stage == Stage.WON)
    found_by_either = [
        *session.execute(of_companies),
        *session.execute(query.where(Lead.address.in_(addresses))),
    ]
    won = [row for row in found_by_either if row.stage is Stage.WON]
    return {
        lead.id
        for lead in wanted
        for won_id, address, company, _ in won
        if won_id != lead.id
        and ((address and address == lead.address) or company == lead.company != "")
    }


def merge(
    session: Session, kept: Lead, taken: Lead, by: Person, now: datetime
) -> LeadMerge:
    """Take one lead into another: its history goes over and fills what was empty.

    CannotMerge if they are of two campaigns, the same, or one was taken in already.
    """
    gone = (kept.merged_into_id, taken.merged_into_id)
    if kept.id == taken.id or kept.campaign_id != taken.campaign_id or any(gone):
        raise CannotMerge
    prompt = leads.open_prompt(session, taken)
    if prompt is not None:
        settling.close(session, prompt, PromptState.MOVED, now)
    before = {
        "kept": _filled(kept, taken),
        "taken": {name: _plain(getattr(taken, name)) for name in _GIVEN_UP},
    }
    made = LeadMerge(
        kept_id=kept.id,
        taken_id=taken.id,
        person_id=by.id,
        merged_at=now,
        before=before,
        moved=_move(session, taken, kept),
    )
    session.add(made)
    _empty(taken, kept)
    _settle(session, kept, now)
    cadences.reschedule(session, taken)
    subject = f"lead-{kept.id}"
    audit.note(session, by, "leads merged", subject, {"taken": taken.id}, now)
    return made


def undo(session: Session, made: LeadMerge, by: Person, now: datetime) -> None:
    """Part the two again; what came after the merge stays with the lead that was kept."""
    if made.undone_at is not None:
        return
    kept, taken = made.kept, made.taken
    made.undone_at = now
    for kind in _MOVED:
        ids = made.moved.get(kind.__tablename__, [])
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            session.execute(
                update(kind).where(kind.id.in_(some)).values(lead_id=taken.id)
            )
    for name, (was, became) in made.before["kept"].items():
        if _plain(getattr(kept, name)) == became:
            _set(kept, name, was)
    for name, was in made.before["taken"].items():
        _set(taken, name, was)
    taken.merged_into_id = None
    session.flush()  # Settling reads the rows that went back.
    session.expire_all()
    _settle(session, kept, now)
    _settle(session, taken, now)
    audit.note(session, by, "merge undone", f"lead-{made.kept_id}", {}, now)


def into(session: Session, lead: Lead) -> Sequence[LeadMerge]:
    """What was taken into the lead and can be parted again, the newest first."""
    return session.scalars(
        select(LeadMerge)
        .where(LeadMerge.kept_id == lead.id, LeadMerge.undone_at.is_(None))
        .options(
            joinedload(LeadMerge.taken),
            joinedload(LeadMerge.person).lazyload(Person.memberships),
        )
        .order_by(LeadMerge.id.desc())
    ).all()


def _filled(kept: Lead, taken: Lead) -> dict[str, list[Any]]:
    """Fill what was empty, and say for each column what it was and became."""
    names = [
        name for name in _TEXTS if not getattr(kept, name) and getattr(taken, name)
    ]
    if kept.owner_id is None and taken.owner_id is not None:
        names += _HANDED_OVER
    changes = {}
    for name in names:
        was, becomes = getattr(kept, name), getattr(taken, name)
        setattr(kept, name, becomes)
        changes[name] = [_plain(was), _plain(becomes)]
    return changes


def _move(session: Session, taken: Lead, kept: Lead) -> dict[str, list[int]]:
    session.flush()  # What is still in hand moves as well.
    moved = {}
    for kind in _MOVED:
        query = update(kind).where(kind.lead_id == taken.id)
        if kind is Outcome:
            # One mail that spoke of both has said it of the lead that is kept already.
            both = select(Outcome.inbound_id).where(
                Outcome.lead_id == kept.id, Outcome.inbound_id.is_not(None)
            )
            query = query.where(
                or_(Outcome.inbound_id.is_(None), Outcome.inbound_id.not_in(both))
            )
        ids = session.scalars(
            query.values(lead_id=kept.id)
            .returning(kind.id)
            .execution_options(synchronize_session=False)
        ).all()
        moved[kind.__tablename__] = sorted(ids)
    return moved


def _empty(taken: Lead, kept: Lead) -> None:
    """Out of every list and count; what differs stays, so that an import knows it again."""
    taken.merged_into_id = kept.id
    for name in _HANDED_OVER:
        setattr(taken, name, None)
    if taken.address == kept.address:
        taken.address = ""
    if taken.external_id == kept.external_id:
        taken.external_id = ""
    taken.stage = Stage.NURTURE
    taken.outcome_kind = taken.outcome_at = None
    taken.fit_sales = taken.fit_marketing = None


def _settle(session: Session, lead: Lead, now: datetime) -> None:
    session.flush()  # Settling reads what went over.
    settling.settle(session, lead, now)
    for team in Team:
        fit.settle(session, lead, team)


def _plain(value: object) -> object:
    """The value as JSON keeps it."""
    if isinstance(value, datetime):
        return value.isoformat()
    return value.value if isinstance(value, Stage) else value


def _set(lead: Lead, name: str, value: Any) -> None:
    if value is not None and name.endswith("_at"):
        value = datetime.fromisoformat(value)
    setattr(lead, name, Stage(value) if name == "stage" else value)
