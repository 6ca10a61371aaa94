"""Answers that contradict what counts: shown to the person, who settles them in one word."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import Trust, Way
from app.models import Lead, Outcome, Person, Prompt
from app.services import cadences, settling

#: Older ones are history: the lead's page still shows them.
LATELY = timedelta(days=14)
#: So many leads of one person are looked at.
MOST = 50


@dataclass(frozen=True)
class Conflict:
    """What counts for a lead, and the newest answer that says something else."""

    lead: Lead
    counted: Outcome
    other: Outcome


def of_lead(said: Sequence[Outcome], counted: Outcome | None) -> list[Outcome]:
    """The answers that contradict the one that counts, oldest first.

    What came after it and does not count; and where nobody is sure of the one that counts,
    what another browser said to the same question. Corrections contradict nothing.
    """
    if counted is None:
        return []
    return [
        one
        for one in said
        if one.kind is not counted.kind
        and one.undone_at is None
        and one.trust is not Trust.SUSPECT
        and (_came_after(one, counted) or _is_from_elsewhere(one, counted))
    ]


def is_disputed(session: Session, lead: Lead, outcome: Outcome) -> bool:
    """Whether somebody else's last word on the same question was another one."""
    said = _said(session, [lead.id])[lead.id]
    asked = _asked(session, [lead.id])[lead.id]
    given = {one.outcome_id: one for one in cadences.given(lead, said, asked)}
    words = {
        one.person_id: one.kind
        for one in said
        if one.id in given
        and one.trust is not Trust.SUSPECT
        and one.said_at >= given[outcome.id].asked_at
    }
    return any(kind is not outcome.kind for kind in words.values())


def is_open(session: Session, lead: Lead) -> bool:
    """Whether two people's last words on the newest question still differ."""
    believed = [
        one
        for one in _said(session, [lead.id])[lead.id]
        if one.undone_at is None and one.trust is not Trust.SUSPECT
    ]
    return bool(believed) and is_disputed(session, lead, believed[-1])


def of_person(session: Session, person: Person, now: datetime) -> list[Conflict]:
    """What lately contradicts itself about the leads that the person answers for."""
    leads = session.scalars(
        select(Lead)
        .where(
            Lead.id.in_(
                select(Outcome.lead_id).where(
                    Outcome.person_id == person.id,
                    Outcome.trust == Trust.UNVERIFIED,
                    Outcome.undone_at.is_(None),
                    Outcome.said_at >= now - LATELY,
                )
            )
        )
        .order_by(Lead.outcome_at.desc(), Lead.id)
        .limit(MOST)
    ).all()
    if not leads:
        return []
    ids = [lead.id for lead in leads]
    said, asked = _said(session, ids), _asked(session, ids)
    found = []
    for lead in leads:
        counted = settling.the_one_that_counts(lead, said[lead.id], asked[lead.id])
        others = of_lead(said[lead.id], counted)
        if counted is not None and others:
            found.append(Conflict(lead, counted, others[-1]))
    return found


def _came_after(one: Outcome, counted: Outcome) -> bool:
    return (one.said_at, one.id) > (counted.said_at, counted.id)


def _is_from_elsewhere(one: Outcome, counted: Outcome) -> bool:
    return (
        counted.trust is Trust.UNVERIFIED
        and one.trust is Trust.UNVERIFIED
        and one.way is counted.way is Way.CLICK
        and one.prompt_id == counted.prompt_id
        and one.client_hash != counted.client_hash
    )


def _said(session: Session, ids: Sequence[int]) -> dict[int, list[Outcome]]:
    found: dict[int, list[Outcome]] = defaultdict(list)
    for outcome in session.scalars(
        select(Outcome)
        .where(Outcome.lead_id.in_(ids))
        .options(joinedload(Outcome.person).lazyload(Person.memberships))
        .order_by(Outcome.said_at, Outcome.id)
    ):
        found[outcome.lead_id].append(outcome)
    return found


def _asked(session: Session, ids: Sequence[int]) -> dict[int, list[Prompt]]:
    found: dict[int, list[Prompt]] = defaultdict(list)
    for prompt in session.scalars(
        select(Prompt).where(Prompt.lead_id.in_(ids)).order_by(Prompt.id)
    ):
        found[prompt.lead_id].append(prompt)
    return found
