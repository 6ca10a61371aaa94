"""What people say to a hand-over: mine, not mine, or not a lead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.outcomes import Trust, Way
from app.domain.trust import TapKind
from app.models import Delivery, Lead, Outcome, Person
from app.services import clicks, judgements, leads, outcomes, presses, stages, taps
from app.services.clicks import Refusal
from app.services.judgements import Button
from app.services.outcomes import Mark, Said
from app.services.presses import NoLongerAvailable, Visitor


@dataclass(frozen=True)
class HandedOver:
    """One lead's buttons in one hand-over mail."""

    lead: Lead
    person: Person
    delivery: Delivery | None


def find(session: Session, values: Sequence[int | str]) -> HandedOver:
    """What the values of a link stand for; NoLongerAvailable if it is gone."""
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


def accept(
    session: Session, handed_over: HandedOver, visitor: Visitor, now: datetime
) -> bool:
    """Mine: the person takes the lead on; False if it looks like a machine's press."""
    if not is_theirs(handed_over):
        return True
    if not _is_believed(session, handed_over, TapKind.MINE, visitor, now):
        return False
    leads.accept(handed_over.lead, now)
    stages.see_of_lead(session, handed_over.lead, handed_over.person, now)
    return True


def refuse(
    session: Session,
    handed_over: HandedOver,
    whose: Person | None,
    visitor: Visitor,
    now: datetime,
) -> Refusal:
    """Not mine: the lead moves if we know who says so, else that is noted."""
    if not is_theirs(handed_over):
        return Refusal.MOVED
    lead, person = handed_over.lead, handed_over.person
    if visitor.is_verified:
        leads.reassign(session, lead, whose, person, now)
        return Refusal.MOVED
    if not _is_believed(session, handed_over, TapKind.NOT_MINE, visitor, now):
        return Refusal.DOUBTED
    clicks.note_not_mine(session, lead, person, whose, now)
    return Refusal.SAID


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
    lead, person, mail = handed_over.lead, handed_over.person, handed_over.delivery
    button = Button(person, taps.of_lead(lead.id), said.kind, mail)
    judged = judgements.of(session, button, visitor, now)
    outcome = outcomes.record_outcome(
        session,
        lead,
        person,
        said,
        way=Way.CLICK,
        trust=judged.trust,
        now=now,
        mark=Mark(mail.id if mail is not None else None, visitor.client_hash),
    )
    if outcome.trust is Trust.SUSPECT:
        judgements.spread(session, judged, now)
    return outcome


def _is_believed(
    session: Session,
    handed_over: HandedOver,
    kind: TapKind,
    visitor: Visitor,
    now: datetime,
) -> bool:
    lead, person = handed_over.lead, handed_over.person
    button = judgements.tap(kind, person, lead.id, handed_over.delivery)
    return judgements.believe(session, button, visitor, now)
