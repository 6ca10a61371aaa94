"""What a CRM says: shown as its word, and recorded only when a person accepts it."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.domain.crm_status import Crm
from app.domain.outcomes import OutcomeKind, Reason, Stage
from app.services import crm_says
from app.services.crm_says import NothingSuggested
from tests.builders import a_lead, a_prompt, a_salesperson
from tests.conftest import NOW

O = OutcomeKind  # noqa: E741 - short in a table.


@pytest.mark.parametrize(
    ("fields", "offered"),
    [
        ({}, []),
        ({"crm_status": "Closed Won"}, [O.WON]),
        ({"crm_status": "Hot potato"}, []),
        ({"crm_status": "Converted", "crm": Crm.SUITECRM}, [O.OPPORTUNITY, O.WON]),
        # People have said so already, or have spoken since.
        ({"crm_status": "Closed Won", "outcome_kind": O.WON}, []),
        (
            {
                "crm_status": "Closed Won",
                "outcome_kind": O.LOST,
                "outcome_at": NOW + timedelta(hours=1),
            },
            [],
        ),
        (
            {
                "crm_status": "Closed Won",
                "outcome_kind": O.LATER,
                "outcome_at": NOW - timedelta(days=1),
            },
            [O.WON],
        ),
    ],
)
def test_what_can_be_accepted(
    session: Session, fields: dict[str, Any], offered: list[OutcomeKind]
) -> None:
    lead = a_lead(session, **{"crm_said_at": NOW} | fields)
    assert crm_says.kinds(lead) == offered


def test_accepting_records_an_outcome_with_what_the_crm_knows(session: Session) -> None:
    nadia = a_salesperson(session)
    lead = a_lead(
        session,
        nadia,
        crm_status="Out-Sold",
        crm=Crm.DYNAMICS,
        crm_said_at=NOW,
        crm_details={"amount": "1234.50", "currency": "EUR", "reason": "Cheaper"},
    )
    prompt = a_prompt(session, lead)
    outcome = crm_says.accept(session, lead, nadia, O.LOST, NOW)
    assert (outcome.kind, outcome.reason) == (O.LOST, Reason.COMPETITOR)
    assert (outcome.amount, outcome.currency) == (Decimal("1234.50"), "EUR")
    assert outcome.note == "Cheaper"
    assert lead.stage is Stage.LOST
    assert not prompt.is_open
    assert crm_says.kinds(lead) == []


def test_nothing_but_what_is_suggested_is_accepted(session: Session) -> None:
    lead = a_lead(session, crm_status="Closed Won", crm_said_at=NOW)
    with pytest.raises(NothingSuggested):
        crm_says.accept(session, lead, a_salesperson(session), O.LOST, NOW)


@pytest.mark.parametrize("amount", ["", "much", "NaN", "1e30"])
def test_an_amount_that_cannot_be_kept_is_left_out(
    session: Session, amount: str
) -> None:
    details = {"amount": amount, "currency": "EUR"}
    lead = a_lead(session, crm_status="Closed Won", crm_details=details)
    outcome = crm_says.accept(session, lead, a_salesperson(session), O.WON, NOW)
    assert (outcome.amount, outcome.currency) == (None, None)
