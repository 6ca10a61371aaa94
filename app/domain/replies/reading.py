"""What a reply can be read as: the leads it was asked about and one reading for each."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.outcomes import Reason

UNCLEAR = "unclear"
NONE = "none"


@dataclass(frozen=True, slots=True)
class PromptedLead:
    """One numbered lead of the mail that is being answered."""

    number: int
    name: str
    company: str
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reply says of one lead.

    `outcome` is the code of an OutcomeKind, `unclear` (ask once) or `none` (no answer);
    `why` holds the words the outcome rests on, as they were written.
    """

    lead: int
    outcome: str
    reason: Reason | None = None
    amount: Decimal | None = None
    currency: str | None = None
    next_step_on: date | None = None
    competitor: str | None = None
    note: str = ""
    why: str = ""
