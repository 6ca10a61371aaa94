"""Leads, outcomes and campaigns for programs: narrowed, by the page, as fast on the last as the first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from app.domain.outcomes import OutcomeKind, Stage
from app.models import Campaign, Lead, Outcome

Row = TypeVar("Row", Lead, Outcome, Campaign)


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Some rows, and the id after which more follow."""

    rows: Sequence[Row]
    next_id: int | None


@dataclass(frozen=True)
class LeadFilter:
    """Which leads are wanted; what is left out does not narrow."""

    campaign_id: int | None = None
    owner_id: int | None = None
    stage: Stage | None = None
    address: str | None = None
    external_id: str | None = None


@dataclass(frozen=True)
class OutcomeFilter:
    """Which outcomes are wanted; what is left out does not narrow."""

    lead_id: int | None = None
    kind: OutcomeKind | None = None


def leads(
    session: Session, wanted: LeadFilter, after_id: int, limit: int
) -> Page[Lead]:
    """Leads by id, the oldest first, with campaign and owner."""
    query = _narrowed(select(Lead), Lead, vars(wanted))
    query = query.options(joinedload(Lead.campaign), joinedload(Lead.owner))
    return _page(session, query, Lead.id, after_id, limit)


def outcomes(
    session: Session, wanted: OutcomeFilter, after_id: int, limit: int
) -> Page[Outcome]:
    """Outcomes in the order in which they were said, whether they count or not."""
    query = _narrowed(select(Outcome), Outcome, vars(wanted))
    query = query.options(joinedload(Outcome.lead), joinedload(Outcome.person))
    return _page(session, query, Outcome.id, after_id, limit)


def campaigns(session: Session, after_id: int, limit: int) -> Page[Campaign]:
    return _page(session, select(Campaign), Campaign.id, after_id, limit)


def outcome(session: Session, outcome_id: int) -> Outcome | None:
    return session.scalar(
        select(Outcome)
        .where(Outcome.id == outcome_id)
        .options(joinedload(Outcome.lead), joinedload(Outcome.person))
    )


def _narrowed(
    query: Select[Row], table: type[Row], wanted: dict[str, object]
) -> Select[Row]:
    """Names of columns come from our own dataclasses, never from a request."""
    conditions = [
        getattr(table, name) == value
        for name, value in wanted.items()
        if value is not None
    ]
    return query.where(*conditions)


def _page(
    session: Session,
    query: Select[Row],
    key: InstrumentedAttribute[int],
    after_id: int,
    limit: int,
) -> Page[Row]:
    found = session.scalars(query.where(key > after_id).order_by(key).limit(limit + 1))
    rows = found.all()
    shown = rows[:limit]
    return Page(shown, shown[-1].id if len(rows) > limit else None)
