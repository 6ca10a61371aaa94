"""What becomes of a pressed button that says whether we have what a buyer needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.fit import FitVerdict
from app.domain.outcomes import Trust
from app.domain.teams import Team
from app.models import Delivery, Fit, Lead, Person
from app.services import fit, judgements, leads, presses
from app.services.judgements import Button
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
    """What the values of a link stand for; NoLongerAvailable if it is gone."""
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
    about = judgements.of_side(click.lead.id, click.team)
    button = Button(click.person, about, verdict, click.delivery)
    judged = judgements.of(session, button, visitor, now)
    said = fit.say(
        session,
        click.lead,
        click.person,
        click.team,
        verdict,
        trust=judged.trust,
        now=now,
        mark=Mark(click.delivery.id if click.delivery else None, visitor.client_hash),
    )
    if said.trust is Trust.SUSPECT:
        judgements.spread(session, judged, now)
    return said


def last_said(session: Session, click: FitClick) -> Fit | None:
    """What the person said last for that side."""
    said = [
        one
        for one in fit.said_of(session, click.lead)
        if one.team is click.team and one.person_id == click.person.id
    ]
    return said[-1] if said else None
