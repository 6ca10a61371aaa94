"""Which lead is meant by what somebody brings: by CRM id, then address, within a campaign.

Leads are looked up and held by the hundred, as mappings of their columns, so that whatever
brings many needs the same few statements as one that brings few.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from app.models import Campaign, Lead

#: What merging looks at and changes.
COLUMNS = tuple(column for column in Lead.__table__.columns if column.name != "goal")
#: What a merge may write.
CHANGEABLE = tuple(
    column.name
    for column in COLUMNS
    if column.name not in ("id", "created_at", "campaign_id")
)


@dataclass(frozen=True, slots=True)
class Sought:
    """By what a lead may be known; empty means not said."""

    campaign_id: int
    external_id: str
    address: str
    name_key: str


@dataclass(slots=True)
class Held:
    """One lead in hand; `id` is None as long as it is not in the store."""

    id: int | None
    values: dict[str, Any]
    #: The line of the file that spoke of it first.
    line: int | None = None


@dataclass(slots=True)
class Known:
    """The leads in hand, found by whatever tells who they are; the oldest one wins."""

    by_id: dict[int, Held] = field(default_factory=dict)
    _by_external_id: dict[tuple[int, str], Held] = field(default_factory=dict)
    _by_address: dict[tuple[int, str], Held] = field(default_factory=dict)
    _by_name: dict[tuple[int, str], list[Held]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def find(self, sought: Sought) -> Held | None:
        """The lead that is surely meant.

        Name and company count only for who has no address, and not against CRM ids that
        differ.
        """
        campaign_id = sought.campaign_id
        found = self._by_external_id.get((campaign_id, sought.external_id))
        found = found or self._by_address.get((campaign_id, sought.address))
        if found is not None or sought.address:
            return found
        for held in self._by_name.get((campaign_id, sought.name_key), ()):
            if not sought.external_id or not held.values["external_id"]:
                return held
        return None

    def looks_like(self, sought: Sought) -> Held | None:
        """A lead of the same name and company, which may be another one all the same."""
        return next(
            iter(self._by_name.get((sought.campaign_id, sought.name_key), ())), None
        )

    def belongs_to_another(self, held: Held, column: str, value: str) -> bool:
        """Whether another lead of the campaign is known by that address or CRM id."""
        by_value = {
            "address": self._by_address,
            "external_id": self._by_external_id,
        }[column]
        found = by_value.get((held.values["campaign_id"], value), held)
        return found is not held

    def add(self, held: Held) -> None:
        """Let the lead be found from now on."""
        self.add_as(held.id, held.values, held)

    def add_as(self, lead_id: int | None, values: dict[str, Any], held: Held) -> None:
        """Let the lead be found by what is known of a row of the table: maybe its twin's."""
        campaign_id = values["campaign_id"]
        if lead_id is not None:
            self.by_id[lead_id] = held
        if values["external_id"]:
            key = (campaign_id, values["external_id"])
            self._by_external_id.setdefault(key, held)
        if values["address"]:
            self._by_address.setdefault((campaign_id, values["address"]), held)
        if values["name_key"]:
            self._by_name[campaign_id, values["name_key"]].append(held)


def look(
    session: Session, sought: Sequence[Sought], ids: Collection[int] = ()
) -> Known:
    """The leads that these may mean, and those of the ids, in at most four queries."""
    return _known(session, select(*COLUMNS).order_by(Lead.id), sought, ids)


def take(
    session: Session, sought: Sequence[Sought], ids: Collection[int] = ()
) -> Known:
    """The same, held against everybody else until the transaction ends.

    The campaigns are locked first, so that two who bring the same person at once do not both
    make a lead; SQLite lets one write at a time anyway.
    """
    campaigns = {one.campaign_id for one in sought}
    session.execute(
        select(Campaign.id)
        .where(Campaign.id.in_(campaigns))
        .order_by(Campaign.id)
        .with_for_update(key_share=True)
    )
    query = select(*COLUMNS).order_by(Lead.id).with_for_update(key_share=True)
    return _known(session, query, sought, ids)


def ids_by_external_id(session: Session, external_id: str) -> list[int]:
    """The leads that a CRM knows by that id, in whatever campaigns."""
    if not external_id:
        return []
    found = session.scalars(select(Lead.id).where(Lead.external_id == external_id))
    return sorted(found)


def take_these(session: Session, ids: Collection[int]) -> dict[int, Held]:
    """The leads of the ids as they are, held until the transaction ends."""
    if not ids:
        return {}
    query = select(*COLUMNS).order_by(Lead.id).with_for_update(key_share=True)
    found = session.execute(query.where(Lead.id.in_(ids))).mappings()
    return {row["id"]: Held(row["id"], dict(row)) for row in found}


def _known(
    session: Session,
    query: Select[Any],
    sought: Sequence[Sought],
    ids: Collection[int],
) -> Known:
    campaigns = {one.campaign_id for one in sought}
    wanted = set(ids)
    for condition in _conditions(sought):
        here = select(Lead.id).where(Lead.campaign_id.in_(campaigns), condition)
        wanted.update(session.scalars(here))
    rows = _rows(session, query, wanted)
    known = Known()
    for lead_id, held in rows.items():
        known.add_as(lead_id, held.values, _merged(held, rows))
    return known


def _rows(session: Session, query: Select[Any], wanted: set[int]) -> dict[int, Held]:
    """These leads, and those that they were merged into; the oldest first."""
    rows: dict[int, Held] = {}
    while missing := wanted - rows.keys():
        found = session.execute(query.where(Lead.id.in_(missing))).mappings().all()
        rows |= {row["id"]: Held(row["id"], dict(row)) for row in found}
        wanted = {
            row["merged_into_id"] for row in found if row["merged_into_id"] is not None
        }
    return dict(sorted(rows.items()))


def _merged(held: Held, rows: Mapping[int, Held]) -> Held:
    """The lead that this one turned out to be; mostly itself."""
    while (into := held.values["merged_into_id"]) is not None:
        held = rows[into]
    return held


def _conditions(sought: Sequence[Sought]) -> list[ColumnElement[bool]]:
    """One for each way to know a lead that is used at all."""
    wanted = (
        (Lead.external_id, {one.external_id for one in sought}),
        (Lead.address, {one.address for one in sought}),
        (Lead.name_key, {one.name_key for one in sought}),
    )
    return [column.in_(values - {""}) for column, values in wanted if values - {""}]
