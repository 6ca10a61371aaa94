"""When somebody has left, or no mail reaches them any more: open leads go to the deputy, or to nobody."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.local_time import local_day
from app.models import Lead, Person
from app.services import leads, people, suppressions, workspaces


def due(session: Session, now: datetime, keys: Sequence[str]) -> list[int]:
    """The ids of those who are gone or whom no mail reaches, with leads that are not closed."""
    if not workspaces.is_set_up(session):
        return []
    workspace = workspaces.current(session)
    owners = session.scalars(
        select(Person)
        .where(
            Person.id.in_(select(Lead.owner_id).where(Lead.stage.not_in(leads.CLOSED)))
        )
        .order_by(Person.id)
    ).all()
    addresses = [person.address for person in owners]
    unreachable = suppressions.suppressed_among(session, addresses, now, keys)
    return [
        person.id
        for person in owners
        if person.address in unreachable
        or person.has_left_on(local_day(now, people.zone_of(person, workspace)))
    ]


def hand_on(session: Session, person: Person, by: Person, now: datetime) -> int:
    """Give the open leads of who is gone to the deputy, else to nobody; how many there were.

    Their questions close as moved and their mails are taken back; the deputy is told of
    each lead with its history. Closed leads keep the name.
    """
    deputy = person.deputy
    to = deputy if deputy is not None and leads.can_own(deputy) else None
    found: Sequence[Lead] = session.scalars(
        select(Lead)
        .where(Lead.owner_id == person.id, Lead.stage.not_in(leads.CLOSED))
        .order_by(Lead.id)
    ).all()
    for lead in found:
        leads.reassign(session, lead, to, by, now)
    return len(found)
