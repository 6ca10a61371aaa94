"""Names of people and campaigns as others write them, to those that are here."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.cadence import History, Rest, next_due
from app.domain.lead_file.cells import same_words
from app.domain.teams import Team
from app.models import Alias, Campaign, Membership, Person
from app.services import cadences, workspaces


@dataclass(frozen=True, slots=True)
class Directory:
    """Everybody who may own leads, and every campaign, by what others may call them."""

    owners: Mapping[str, int]
    campaigns: Mapping[str, int]
    default_campaign_id: int
    default_owner_id: int | None

    def owner_of(self, text: str) -> int | None:
        """Whom a name or an address means; None for nobody, or where two bear the name."""
        return self.owners.get(same_words(text)) if text else None

    def campaign_of(self, text: str) -> int | None:
        return self.campaigns.get(same_words(text)) if text else None

    def place_of(self, text: str) -> int:
        """The campaign that a record goes to."""
        return self.campaign_of(text) or self.default_campaign_id

    def key_of(self, text: str) -> str:
        """The same for all rows that go to one campaign, for `open_lead_file`."""
        return str(self.place_of(text))


def directory(
    session: Session, default_campaign_id: int, default_owner_id: int | None
) -> Directory:
    """As things are now, with what counts where a record names no owner or campaign."""
    return Directory(
        owners=_owners(session),
        campaigns=_campaigns(session),
        default_campaign_id=default_campaign_id,
        default_owner_id=default_owner_id,
    )


def _owners(session: Session) -> dict[str, int]:
    sales = (
        select(Person.id, Person.name, Person.address)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.team == Team.SALES, Person.left_on.is_(None))
    )
    by_name: dict[str, int] = {}
    doubtful: set[str] = set()
    by_address: dict[str, int] = {}
    for person_id, name, address in session.execute(sales):
        by_address[address] = person_id
        for writing in _writings(name):
            if by_name.setdefault(writing, person_id) != person_id:
                doubtful.add(writing)
    aliases = select(Alias.address, Alias.person_id)
    here = set(by_address.values())
    by_address |= {
        address: person_id
        for address, person_id in session.execute(aliases)
        if person_id in here
    }
    sure = {name: one for name, one in by_name.items() if name not in doubtful}
    return {**sure, **by_address}


def _writings(name: str) -> set[str]:
    """A name as it is, and with the family name in front."""
    words = same_words(name)
    given, _, family = words.rpartition(" ")
    return {words, f"{family}, {given}", f"{family} {given}"} if given else {words}


def _campaigns(session: Session) -> dict[str, int]:
    """By name; of several with one name the newest, one that runs before one that is over."""
    found = session.execute(
        select(Campaign.name, Campaign.id).order_by(
            Campaign.closed_at.is_(None), Campaign.id
        )
    )
    return {same_words(name): campaign_id for name, campaign_id in found}


@dataclass(slots=True)
class FirstQuestions:
    """When the first question about a lead that is handed over now is due, by its owner."""

    now: datetime
    _known: dict[tuple[int, int], datetime | None] = field(default_factory=dict)

    def due(self, session: Session, owner_id: int, campaign_id: int) -> datetime | None:
        key = (owner_id, campaign_id)
        if key not in self._known:
            self._known[key] = self._due(session, owner_id, campaign_id)
        return self._known[key]

    def _due(
        self, session: Session, owner_id: int, campaign_id: int
    ) -> datetime | None:
        workspace = workspaces.current(session)
        owner = session.get_one(Person, owner_id)
        campaign = session.get_one(Campaign, campaign_id)
        history = History(
            owned_since=self.now,
            handed_over_at=self.now,
            campaign_closed_at=campaign.closed_at,
        )
        calendar = cadences.calendar_of(owner, workspace).without_absence()
        due = next_due(history, cadences.cadence_of(workspace), calendar)
        return None if isinstance(due, Rest) else due
