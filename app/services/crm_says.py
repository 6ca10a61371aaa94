"""What a CRM says of a lead, and one tap that makes a person's word of it."""

from datetime import datetime
from decimal import Decimal, InvalidOperation

from sqlalchemy.orm import Session

from app.domain.crm_status import Suggestion, suggested_outcome
from app.domain.outcomes import OutcomeKind, Trust, Way
from app.models import Lead, Outcome, Person
from app.services import prompts
from app.services.prompts import Said

_WITH_AMOUNT = (OutcomeKind.WON, OutcomeKind.OPPORTUNITY, OutcomeKind.LOST)


class NothingSuggested(Exception):
    """The CRM suggests no such outcome any more."""


def suggestion(lead: Lead) -> Suggestion | None:
    """What the CRM's status suggests, unless people have said the same, or spoken since."""
    found = suggested_outcome(lead.crm_status, lead.crm) if lead.crm_status else None
    if found is None or found.outcome is lead.outcome_kind:
        return None
    if lead.outcome_at and lead.crm_said_at and lead.outcome_at >= lead.crm_said_at:
        return None
    return found


def kinds(lead: Lead) -> list[OutcomeKind]:
    """The outcomes that one tap may accept, the likelier first."""
    found = suggestion(lead)
    return [kind for kind in (found.outcome, found.or_else) if kind] if found else []


def accept(
    session: Session, lead: Lead, person: Person, kind: OutcomeKind, now: datetime
) -> Outcome:
    """Record what the CRM suggests as the person's word; NothingSuggested otherwise."""
    found = suggestion(lead)
    if found is None or kind not in (found.outcome, found.or_else):
        raise NothingSuggested
    worth = amount(lead) if kind in _WITH_AMOUNT else None
    said = Said(
        kind,
        reason=found.reason if kind is found.outcome else None,
        amount=worth,
        currency=lead.crm_details.get("currency") if worth is not None else None,
        note=lead.crm_details.get("reason", ""),
    )
    return prompts.record_outcome(
        session, lead, person, said, way=Way.PAGE, trust=Trust.VERIFIED, now=now
    )


def amount(lead: Lead) -> Decimal | None:
    """What the deal is worth as the CRM has it."""
    try:
        amount = Decimal(lead.crm_details.get("amount", ""))
    except InvalidOperation:
        return None
    # The column's room: twelve digits before the point.
    return amount if amount.is_finite() and abs(amount) < Decimal("1e12") else None
