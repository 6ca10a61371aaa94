"""What "CRM says" is shown for the statuses that CRMs ship with."""

import pytest

from app.domain.crm_status import Crm, Suggestion, suggested_outcome
from app.domain.outcomes import OutcomeKind, Reason

WON, OPPORTUNITY, WORKING = (
    OutcomeKind.WON,
    OutcomeKind.OPPORTUNITY,
    OutcomeKind.WORKING,
)
NO_CONTACT, LATER = OutcomeKind.NO_CONTACT, OutcomeKind.LATER
LOST, BAD_FIT = OutcomeKind.LOST, OutcomeKind.BAD_FIT

EXAMPLES = [
    (Crm.HUBSPOT, "NEW", WORKING),
    (Crm.HUBSPOT, "OPEN", WORKING),
    (Crm.HUBSPOT, "IN_PROGRESS", WORKING),
    (Crm.HUBSPOT, "In Progress", WORKING),
    (Crm.HUBSPOT, "CONNECTED", WORKING),
    (Crm.HUBSPOT, "ATTEMPTED_TO_CONTACT", NO_CONTACT),
    (Crm.HUBSPOT, "Attempted to Contact", NO_CONTACT),
    (Crm.HUBSPOT, "OPEN_DEAL", OPPORTUNITY),
    (Crm.HUBSPOT, "BAD_TIMING", LATER),
    (Crm.HUBSPOT, "UNQUALIFIED", BAD_FIT),
    (Crm.HUBSPOT, "opportunity", OPPORTUNITY),
    (Crm.HUBSPOT, "customer", WON),
    (Crm.HUBSPOT, "Closed Won", WON),
    (Crm.HUBSPOT, "closedlost", LOST),
    (Crm.SALESFORCE, "Open - Not Contacted", WORKING),
    (Crm.SALESFORCE, "Working - Contacted", WORKING),
    (Crm.SALESFORCE, "Working – Contacted", WORKING),
    (Crm.SALESFORCE, "Closed - Converted", OPPORTUNITY),
    (Crm.SALESFORCE, "Closed - Not Converted", LOST),
    (Crm.SALESFORCE, "Contacted", WORKING),
    (Crm.SALESFORCE, "Qualified", OPPORTUNITY),
    (Crm.SALESFORCE, "Unqualified", BAD_FIT),
    (Crm.SALESFORCE, "Proposal/Price Quote", OPPORTUNITY),
    (Crm.SALESFORCE, "Negotiation / Review", OPPORTUNITY),
    (Crm.SALESFORCE, "Closed Won", WON),
    (Crm.SALESFORCE, "Closed Lost", LOST),
    (Crm.SALESFORCE, "Nurture", LATER),
    (Crm.PIPEDRIVE, "open", OPPORTUNITY),
    (Crm.PIPEDRIVE, "Won", WON),
    (Crm.PIPEDRIVE, "lost", LOST),
    (Crm.PIPEDRIVE, "Archived", LATER),
    (Crm.PIPEDRIVE, "Not archived", WORKING),
    (Crm.DYNAMICS, "New", WORKING),
    (Crm.DYNAMICS, "Contacted", WORKING),
    (Crm.DYNAMICS, "Qualified", OPPORTUNITY),
    (Crm.DYNAMICS, "Cannot Contact", NO_CONTACT),
    (Crm.DYNAMICS, "No Longer Interested", LOST),
    (Crm.DYNAMICS, "Lost", LOST),
    (Crm.DYNAMICS, "Canceled", BAD_FIT),
    (Crm.DYNAMICS, "Out-Sold", LOST),
    (Crm.DYNAMICS, "Won", WON),
    (Crm.ZOHO, "Attempted to Contact", NO_CONTACT),
    (Crm.ZOHO, "Contact in Future", LATER),
    (Crm.ZOHO, "Contacted", WORKING),
    (Crm.ZOHO, "Junk Lead", BAD_FIT),
    (Crm.ZOHO, "Lost Lead", LOST),
    (Crm.ZOHO, "Not Contacted", WORKING),
    (Crm.ZOHO, "Pre-Qualified", WORKING),
    (Crm.ZOHO, "Not Qualified", BAD_FIT),
    (Crm.SUITECRM, "New", WORKING),
    (Crm.SUITECRM, "Assigned", WORKING),
    (Crm.SUITECRM, "In Process", WORKING),
    (Crm.SUITECRM, "Converted", OPPORTUNITY),
    (Crm.SUITECRM, "Recycled", LATER),
    (Crm.SUITECRM, "Dead", LOST),
    (Crm.ODOO, "Won", WON),
    (Crm.ODOO, "Lost", LOST),
    (Crm.ODOO, "Proposition", OPPORTUNITY),
]


@pytest.mark.parametrize(("crm", "status", "outcome"), EXAMPLES)
def test_a_status_suggests_an_outcome(
    crm: Crm, status: str, outcome: OutcomeKind
) -> None:
    suggestion = suggested_outcome(status, crm)
    assert suggestion is not None
    assert suggestion.outcome is outcome


@pytest.mark.parametrize(
    ("crm", "status"),
    [
        (Crm.HUBSPOT, "subscriber"),
        (Crm.HUBSPOT, "lead"),
        (Crm.HUBSPOT, "marketingqualifiedlead"),
        (Crm.HUBSPOT, "evangelist"),
        (Crm.HUBSPOT, "other"),
        (Crm.SALESFORCE, "Sent"),
        (Crm.SALESFORCE, "Responded"),
        (Crm.SALESFORCE, "Attended"),
        (Crm.SALESFORCE, "Our Own Status"),
        (Crm.ODOO, "won't buy"),
        (None, ""),
        (None, "called twice"),
        (None, "not won"),
    ],
)
def test_a_status_that_says_nothing_suggests_nothing(
    crm: Crm | None, status: str
) -> None:
    assert suggested_outcome(status, crm) is None


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("Won", WON),
        ("Closed Lost", LOST),
        ("Closed - Not Converted", LOST),
        ("Junk Lead", BAD_FIT),
        ("Attempted to contact", NO_CONTACT),
        ("Contacted", WORKING),
        ("Qualified", OPPORTUNITY),
        ("Open", None),
    ],
)
def test_without_a_known_crm_only_what_all_agree_on_is_said(
    status: str, outcome: OutcomeKind | None
) -> None:
    suggestion = suggested_outcome(status)
    assert (suggestion.outcome if suggestion else None) is outcome


def test_a_status_may_name_the_reason_or_mean_one_of_two_things() -> None:
    assert suggested_outcome("Out-Sold", Crm.DYNAMICS) == Suggestion(
        LOST, Reason.COMPETITOR
    )
    assert suggested_outcome("UNQUALIFIED", Crm.HUBSPOT) == Suggestion(
        BAD_FIT, or_else=LOST
    )
    assert suggested_outcome("Unqualified") == Suggestion(BAD_FIT, or_else=LOST)
