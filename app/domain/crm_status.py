"""What a status in a CRM suggests became of a lead: shown as "CRM says", never recorded.

The values are those the CRMs ship with; companies rename them, and then nothing is said.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.domain.outcomes import OutcomeKind, Reason


class Crm(StrEnum):
    """Where a status comes from."""

    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"
    PIPEDRIVE = "pipedrive"
    DYNAMICS = "dynamics"
    ZOHO = "zoho"
    SUITECRM = "suitecrm"
    ODOO = "odoo"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An outcome that one tap accepts, and the reason where the status names one.

    `or_else` is the other outcome that the same status may mean.
    """

    outcome: OutcomeKind
    reason: Reason | None = None
    or_else: OutcomeKind | None = None


_WON = Suggestion(OutcomeKind.WON)
_OPPORTUNITY = Suggestion(OutcomeKind.OPPORTUNITY)
_WORKING = Suggestion(OutcomeKind.WORKING)
_NO_CONTACT = Suggestion(OutcomeKind.NO_CONTACT)
_LATER = Suggestion(OutcomeKind.LATER)
_LOST = Suggestion(OutcomeKind.LOST)
_BAD_FIT = Suggestion(OutcomeKind.BAD_FIT)
_UNQUALIFIED = Suggestion(OutcomeKind.BAD_FIT, or_else=OutcomeKind.LOST)
_CONVERTED = Suggestion(OutcomeKind.OPPORTUNITY, or_else=OutcomeKind.WON)
_ARCHIVED = Suggestion(OutcomeKind.LATER, or_else=OutcomeKind.BAD_FIT)
_TRIED = Suggestion(OutcomeKind.WORKING, or_else=OutcomeKind.NO_CONTACT)
_JUNK = Suggestion(OutcomeKind.BAD_FIT, Reason.BAD_DATA)
_OUT_SOLD = Suggestion(OutcomeKind.LOST, Reason.COMPETITOR)
_NO_INTEREST = Suggestion(OutcomeKind.LOST, Reason.NO_NEED)

_STATUSES: dict[Crm, dict[str, Suggestion]] = {
    Crm.HUBSPOT: {
        "new": _WORKING,
        "open": _WORKING,
        "in progress": _WORKING,
        "connected": _WORKING,
        "attempting": _NO_CONTACT,
        "attempted": _NO_CONTACT,
        "attempted to contact": _NO_CONTACT,
        "open deal": _OPPORTUNITY,
        "qualified": _OPPORTUNITY,
        "opportunity": _OPPORTUNITY,
        "salesqualifiedlead": _WORKING,
        "sales qualified lead": _WORKING,
        "bad timing": Suggestion(OutcomeKind.LATER, Reason.TIMING),
        "unqualified": _UNQUALIFIED,
        "disqualified": _UNQUALIFIED,
        "customer": _WON,
        "closed won": _WON,
        "closedwon": _WON,
        "closed lost": _LOST,
        "closedlost": _LOST,
    },
    Crm.SALESFORCE: {
        "open": _WORKING,
        "new": _WORKING,
        "working": _WORKING,
        "open - not contacted": _WORKING,
        "working - contacted": _WORKING,
        "contacted": _TRIED,
        "nurturing": _LATER,
        "nurture": _LATER,
        "recycled": _LATER,
        "qualified": _OPPORTUNITY,
        "closed - converted": _CONVERTED,
        "closed - not converted": _LOST,
        "unqualified": _BAD_FIT,
        "prospecting": _OPPORTUNITY,
        "qualification": _OPPORTUNITY,
        "needs analysis": _OPPORTUNITY,
        "value proposition": _OPPORTUNITY,
        "id. decision makers": _OPPORTUNITY,
        "perception analysis": _OPPORTUNITY,
        "proposal/price quote": _OPPORTUNITY,
        "negotiation/review": _OPPORTUNITY,
        "closed won": _WON,
        "closed lost": _LOST,
    },
    Crm.PIPEDRIVE: {
        "not archived": _WORKING,
        "archived": _ARCHIVED,
        "open": _OPPORTUNITY,
        "won": _WON,
        "lost": _LOST,
    },
    Crm.DYNAMICS: {
        "new": _WORKING,
        "contacted": _WORKING,
        "qualified": _OPPORTUNITY,
        "cannot contact": _NO_CONTACT,
        "no longer interested": _NO_INTEREST,
        "lost": _LOST,
        "canceled": _BAD_FIT,
        "cancelled": _BAD_FIT,
        "won": _WON,
        "out-sold": _OUT_SOLD,
    },
    Crm.ZOHO: {
        "attempted to contact": _NO_CONTACT,
        "contact in future": _LATER,
        "contacted": _WORKING,
        "junk lead": _JUNK,
        "lost lead": _LOST,
        "not contacted": _WORKING,
        "pre-qualified": _WORKING,
        "pre qualified": _WORKING,
        "not qualified": _UNQUALIFIED,
    },
    Crm.SUITECRM: {
        "new": _WORKING,
        "assigned": _WORKING,
        "in process": _WORKING,
        "converted": _CONVERTED,
        "recycled": _LATER,
        "dead": Suggestion(OutcomeKind.LOST, or_else=OutcomeKind.BAD_FIT),
    },
    Crm.ODOO: {
        "new": _WORKING,
        "qualified": _OPPORTUNITY,
        "proposition": _OPPORTUNITY,
        "won": _WON,
        "lost": _LOST,
    },
}


def suggested_outcome(status: str, crm: Crm | None = None) -> Suggestion | None:
    """What the status means in that CRM, None if it says nothing about an outcome.

    Where the CRM is not known, only what all that know the status agree on is said.
    """
    word = _normal(status)
    if crm is not None:
        return _STATUSES[crm].get(word)
    meanings = [known[word] for known in _STATUSES.values() if word in known]
    if not meanings or len({meaning.outcome for meaning in meanings}) > 1:
        return None
    # The most careful of those that agree: with another outcome, without a reason.
    return max(meanings, key=lambda m: (m.or_else is not None, m.reason is None))


def _normal(status: str) -> str:
    """As a label or as an internal name (`ATTEMPTED_TO_CONTACT`), in any case."""
    words = status.replace("_", " ").replace("–", "-").casefold()
    return re.sub(r" ?([/]) ?", r"\1", " ".join(words.split()))
