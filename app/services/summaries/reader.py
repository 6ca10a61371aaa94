"""Whose summary it is, and what is that reader's own."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.prospects import prospect_name
from app.models import Campaign, Lead, Person, Workspace
from app.services import workspaces
from app.services.summaries.content import Period


@dataclass(frozen=True)
class Reader:
    """A person, what the mail is about, and the campaigns that come first in it."""

    person: Person
    workspace: Workspace
    period: Period
    #: Campaigns that the person runs, and campaigns that the person's leads come from.
    owned: frozenset[int]
    worked: frozenset[int]

    def names(self, lead: Lead | None) -> str:
        """The prospect as the company wants prospects named in mail."""
        if lead is None:
            return ""
        return prospect_name(lead.name, lead.company, self.workspace.prospect_naming)


def reader_of(session: Session, person: Person, period: Period) -> Reader:
    """The person as a reader of that period."""
    owned = session.scalars(select(Campaign.id).where(Campaign.owner_id == person.id))
    worked = session.scalars(
        select(Lead.campaign_id).where(Lead.owner_id == person.id).distinct()
    )
    return Reader(
        person,
        workspaces.current(session),
        period,
        frozenset(owned),
        frozenset(worked),
    )
