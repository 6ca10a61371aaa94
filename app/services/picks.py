"""What a form offers to pick from: my leads, live campaigns, known rivals."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage
from app.domain.question_kinds import campaign_pick, lead_pick
from app.models import Lead, Person
from app.services import campaigns, competitors

#: More would be a list to search in, and too heavy for a phone.
LEADS_OFFERED = 30
RIVALS_OFFERED = 6

_CLOSED = (Stage.WON, Stage.LOST, Stage.NOT_A_LEAD)


@dataclass(frozen=True)
class Picks:
    """Answers and their labels, in the order in which they are offered."""

    leads: tuple[tuple[str, str], ...] = ()
    campaigns: tuple[tuple[str, str], ...] = ()
    rivals: tuple[str, ...] = ()


def offered(
    session: Session, person: Person, on: date, also: Collection[int] = ()
) -> Picks:
    """What the person may pick on that day, and the leads `also` that a form names already."""
    return Picks(
        leads=tuple(
            (lead_pick(lead.id), name_of(lead))
            for lead in _leads(session, person, also)
        ),
        campaigns=tuple(
            (campaign_pick(campaign.id), campaign.name)
            for campaign in campaigns.live_on(session, on)
        ),
        rivals=tuple(
            rival.name for rival in competitors.known(session, RIVALS_OFFERED)
        ),
    )


def name_of(lead: Lead) -> str:
    """The lead as a list shows it."""
    return f"{lead.name}, {lead.company}" if lead.company else lead.name


def _leads(session: Session, person: Person, also: Collection[int]) -> list[Lead]:
    """The person's open leads, those handed over last first, after those already named."""
    named = list(session.scalars(select(Lead).where(Lead.id.in_(also)))) if also else []
    mine = session.scalars(
        select(Lead)
        .where(
            Lead.owner_id == person.id,
            Lead.stage.not_in(_CLOSED),
            Lead.id.not_in(also),
        )
        .order_by(Lead.handed_over_at.desc(), Lead.id.desc())
        .limit(LEADS_OFFERED)
    )
    return [*named, *mine]
