"""What becomes of a pressed button that says whether we have what a buyer needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.fit import FitVerdict
from app.domain.outcomes import Trust
from app.domain.teams import Team
from app.domain.trust import Press, judge
from app.models import Delivery, Fit, Lead, Person
from app.services import fit, leads, presses
from app.services.outcomes import Mark
from app.services.presses import NoLongerAvailable, Visitor


@dataclass(frozen=True)
class FitClick:
    """One question's buttons in one mail: whose they are, for which side, about what."""

    lead: Lead
    person: Person
    team: Team
    delivery: Delivery | None


def find(session: Session, values: Sequence[int | str]) -> FitClick:
    """What the values of a link stand for; NoLongerAvailable if nothing any more."""
    lead = leads.get(session, int(values[0]))
    person = session.get(Person, int(values[1]))
    if lead is None or person is None or lead.merged_into_id is not None:
        raise NoLongerAvailable
    delivery = presses.mail_of(session, str(values[3]))
    return FitClick(lead, person, Team(str(values[2])), delivery)


def record(
    session: Session,
    click: FitClick,
    verdict: FitVerdict,
    visitor: Visitor,
    now: datetime,
) -> Fit:
    """Record what was pressed, as sure as it is, and doubt what a machine pressed before."""
    earlier = _presses(session, click)
    delivery = click.delivery
    delivery_id = delivery.id if delivery is not None else None
    judgement = judge(
        Press(click.lead.id, verdict, now, delivery_id, visitor.client_hash),
        [
            Press(
                one.lead_id,
                one.verdict,
                one.said_at,
                one.delivery_id,
                one.client_hash,
                one.id,
            )
            for one in earlier
        ],
        presses.sent_at(delivery, now),
        presses.doubts(session),
    )
    said = fit.say(
        session,
        click.lead,
        click.person,
        click.team,
        verdict,
        trust=presses.trust_of(visitor, judgement),
        now=now,
        mark=Mark(delivery_id, visitor.client_hash),
    )
    if said not in earlier and said.trust is Trust.SUSPECT:
        _distrust(session, [one for one in earlier if one.id in judgement.drawn_in])
    return said


def last_said(session: Session, click: FitClick) -> Fit | None:
    """What the person said last for that side."""
    said = [
        one
        for one in fit.said_of(session, click.lead)
        if one.team is click.team and one.person_id == click.person.id
    ]
    return said[-1] if said else None


def _presses(session: Session, click: FitClick) -> Sequence[Fit]:
    """Earlier buttons about the lead and of the mail; whoever presses next waits here."""
    presses.wait_for_turn(session, click.delivery)
    same = [Fit.lead_id == click.lead.id]
    if click.delivery is not None:
        same.append(Fit.delivery_id == click.delivery.id)
    return session.scalars(
        select(Fit).where(or_(*same), Fit.team == click.team).order_by(Fit.id)
    ).all()


def _distrust(session: Session, drawn_in: Sequence[Fit]) -> None:
    doubted = [one for one in drawn_in if one.trust is Trust.UNVERIFIED]
    for one in doubted:
        one.trust = Trust.SUSPECT
    session.flush()  # What counts is read from all of them.
    for one in doubted:
        fit.settle(session, one.lead, one.team)
