"""Everything about leads and outcomes as rows, for files that leave the service."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.models import Lead, Outcome, Person
from app.services import audit

#: Rows that are held in memory at once.
BATCH = 500

Value = str | int | Decimal | date | bool | None
Record = dict[str, Value]


class Export(StrEnum):
    """What can be exported as a file."""

    LEADS = "leads"
    OUTCOMES = "outcomes"


@dataclass(frozen=True)
class _Kind:
    columns: Sequence[str]
    records: Callable[[Session], Iterator[Record]]


def columns(export: Export) -> Sequence[str]:
    """The names of the values of each record, in order."""
    return _KINDS[export].columns


def records(session: Session, export: Export) -> Iterator[Record]:
    """Every record by id, read in batches, so that memory stays flat."""
    return _KINDS[export].records(session)


def note(session: Session, export: Export, by: Person, now: datetime) -> None:
    """Keep a record of who exported what."""
    audit.note(session, by, "exported", export.value, {}, now)


def _leads(session: Session) -> Iterator[Record]:
    last = 0
    while True:
        batch = session.scalars(
            select(Lead)
            .where(Lead.id > last)
            .options(joinedload(Lead.campaign), joinedload(Lead.owner))
            .order_by(Lead.id)
            .limit(BATCH)
        ).all()
        if not batch:
            return
        yield from map(_of_lead, batch)
        last = batch[-1].id
        session.expunge_all()


def _of_lead(lead: Lead) -> Record:
    plain: Record = {name: getattr(lead, name) for name in _PLAIN_OF_LEAD}
    return plain | {
        "email": lead.address,
        "campaign": lead.campaign.name,
        "owner": lead.owner.name if lead.owner else "",
        "stage": lead.stage.value,
        "outcome": lead.outcome_kind.value if lead.outcome_kind else "",
        "outcome_at": _moment(lead.outcome_at),
        "handed_over_at": _moment(lead.handed_over_at),
        "created_at": _moment(lead.created_at),
    }


def _outcomes(session: Session) -> Iterator[Record]:
    last = 0
    while True:
        batch = session.scalars(
            select(Outcome)
            .where(Outcome.id > last)
            .options(
                joinedload(Outcome.lead).joinedload(Lead.campaign),
                joinedload(Outcome.person),
            )
            .order_by(Outcome.id)
            .limit(BATCH)
        ).all()
        if not batch:
            return
        yield from map(_of_outcome, batch)
        last = batch[-1].id
        session.expunge_all()


def _of_outcome(outcome: Outcome) -> Record:
    plain: Record = {name: getattr(outcome, name) for name in _PLAIN_OF_OUTCOME}
    lead = outcome.lead
    return plain | {
        "lead": lead.name,
        "company": lead.company,
        "lead_external_id": lead.external_id,
        "campaign": lead.campaign.name,
        "outcome": outcome.kind.value,
        "reason": outcome.reason.value if outcome.reason else "",
        "said_by": outcome.person.name,
        "said_at": _moment(outcome.said_at),
        "way": outcome.way.value,
        "trust": outcome.trust.value,
        "undone_at": _moment(outcome.undone_at),
    }


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""


_PLAIN_OF_LEAD = (
    *("id", "name", "company", "phone", "job_title", "external_id", "source", "goal"),
    *("crm_status", "do_not_mail"),
)
_PLAIN_OF_OUTCOME = (
    *("id", "lead_id", "amount", "currency", "next_step", "next_step_on"),
    *("competitor", "goal", "note", "learning"),
)
_KINDS = {
    Export.LEADS: _Kind(
        (
            *("id", "name", "company", "email", "phone", "job_title", "external_id"),
            *("source", "goal", "campaign", "owner", "stage", "outcome", "outcome_at"),
            *("handed_over_at", "created_at", "crm_status", "do_not_mail"),
        ),
        _leads,
    ),
    Export.OUTCOMES: _Kind(
        (
            *("id", "lead_id", "lead", "company", "lead_external_id", "campaign"),
            *("outcome", "reason", "amount", "currency", "next_step", "next_step_on"),
            *("competitor", "goal", "note", "learning", "said_by", "said_at", "way"),
            *("trust", "undone_at"),
        ),
        _outcomes,
    ),
}
