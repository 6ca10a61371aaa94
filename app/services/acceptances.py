"""What people say to a hand-over: mine, not mine, or not a lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import Trust, Way
from app.models import Delivery, Lead, Outcome, Person
from app.services import clicks, leads, outcomes, presses, stages
from app.services.outcomes import Mark, Said
from app.services.presses import NoLongerAvailable, Visitor


@dataclass(frozen=True)
class HandedOver:
    """One lead's buttons in one hand-over mail."""

    lead: Lead
    person: Person
    delivery: Delivery | None


def find(session: Session, values: Sequence[int | str]) -> HandedOver:
    """What the values of a link stand for; NoLongerAvailable if nothing any more."""
    lead_id, person_id, key = int(values[0]), int(values[1]), str(values[2])
    lead = leads.get(session, lead_id)
    person = session.get(Person, person_id)
    if lead is None or person is None:
        raise NoLongerAvailable
    return HandedOver(lead, person, presses.mail_of(session, key))


def is_theirs(handed_over: HandedOver) -> bool:
    """Whether the lead is still with the one who was told, or whom that one stands in for."""
    owner = handed_over.lead.owner
    return owner is not None and handed_over.person.id in (owner.id, owner.deputy_id)


def accept(session: Session, handed_over: HandedOver, now: datetime) -> None:
    """Mine: the person takes the lead on."""
    if is_theirs(handed_over):
        _doubt_what_was_pressed_with_it(session, handed_over, now)
        leads.accept(handed_over.lead, now)
        stages.see_of_lead(session, handed_over.lead, handed_over.person, now)


def refuse(
    session: Session,
    handed_over: HandedOver,
    whose: Person | None,
    visitor: Visitor,
    now: datetime,
) -> bool:
    """Not mine: the lead moves if we know who says so, else that is noted; whether it moved."""
    if not is_theirs(handed_over):
        return True
    _doubt_what_was_pressed_with_it(session, handed_over, now)
    lead, person = handed_over.lead, handed_over.person
    if visitor.is_verified:
        leads.reassign(session, lead, whose, person, now)
        return True
    clicks.note_not_mine(session, lead, person, whose, now)
    return False


def not_a_lead(
    session: Session,
    handed_over: HandedOver,
    said: Said,
    visitor: Visitor,
    now: datetime,
) -> Outcome | None:
    """Not a lead: an outcome like any other; None if it is no longer the person's to say."""
    if not is_theirs(handed_over):
        return None
    trust = Trust.UNVERIFIED
    if visitor.is_verified:
        trust = Trust.VERIFIED
    elif _is_suspect(session, handed_over, now):
        trust = Trust.SUSPECT
    delivery = handed_over.delivery
    return outcomes.record_outcome(
        session,
        handed_over.lead,
        handed_over.person,
        said,
        way=Way.CLICK,
        trust=trust,
        now=now,
        mark=Mark(delivery.id if delivery else None, visitor.client_hash),
    )


def _is_suspect(session: Session, handed_over: HandedOver, now: datetime) -> bool:
    """Whether it came with another answer to the same lead, or before anybody could read."""
    doubts = presses.doubts(session)
    span = timedelta(seconds=doubts.other_outcome_seconds)
    accepted_at = handed_over.lead.accepted_at
    if accepted_at is not None and now - accepted_at <= span:
        return True
    sent_at = presses.sent_at(handed_over.delivery, now)
    return sent_at is not None and now - sent_at < timedelta(
        seconds=doubts.sending_seconds
    )


def _doubt_what_was_pressed_with_it(
    session: Session, handed_over: HandedOver, now: datetime
) -> None:
    """Who presses two answers of one lead within seconds is no person."""
    if handed_over.delivery is None:
        return
    doubts = presses.doubts(session)
    span = timedelta(seconds=doubts.other_outcome_seconds)
    near = session.scalars(
        select(Outcome).where(
            Outcome.lead_id == handed_over.lead.id,
            Outcome.delivery_id == handed_over.delivery.id,
            Outcome.trust == Trust.UNVERIFIED,
            Outcome.said_at >= now - span,
        )
    ).all()
    outcomes.distrust(session, near, now)
