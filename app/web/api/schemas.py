"""What the API takes and gives: explicit fields, nothing else."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Self

from pydantic import ConfigDict, Field, JsonValue

from app.domain.crm_status import Crm
from app.domain.lead_file import DO_NOT_MAIL
from app.domain.lead_file.cells import clean_name, meaning
from app.domain.lead_file.emails import read_email
from app.domain.outcomes import OutcomeKind, Reason, Stage, Trust, Way
from app.models import Campaign, Lead, Outcome
from app.services.lead_intake import Brought, Intake, Taken
from app.web.api.fields import (
    Currency,
    Cursor,
    Email,
    ExternalId,
    Id,
    Limit,
    Line,
    Model,
    Name,
    Prose,
    QueryId,
)

_TEXTS = ("phone", "job_title", "source", "title", "status", "reason", "next_step")
_PROSE = ("notes",)
#: The combinations by which somebody could tell who a lead is.
_IDENTITIES: tuple[list[JsonValue], ...] = (
    ["email"],
    ["name", "company"],
    ["external_id", "name"],
    ["external_id", "company"],
    ["external_id", "title"],
)


class LeadFields(Model):
    """What can be said of a lead; what is left out or blank changes nothing."""

    name: Name = ""
    company: Name = ""
    email: Email = ""
    phone: Line = ""
    job_title: Line = ""
    external_id: ExternalId = Field("", description="The id in your CRM.")
    source: Line = ""
    goal: Prose = Field("", description="What the buyer wants done, in their words.")
    owner: Email = Field("", description="Mail address of a salesperson here.")
    title: Name = Field("", description="What the lead is about.")
    status: Line = Field(
        "",
        description="The status in your CRM: shown as “CRM says”, never an outcome.",
    )
    crm: Crm | None = Field(None, description="Whose words the status is in.")
    reason: Line = ""
    amount: Annotated[float, Field(ge=0, le=1e12, allow_inf_nan=False)] | None = None
    currency: Currency = ""
    next_step: Line = ""
    notes: Prose = ""
    do_not_mail: bool = Field(
        default=False, description="Can be set, never taken back."
    )

    def brought(self) -> Brought:
        """The same by our field names, cleaned as the cells of a file are."""
        names = {
            name: clean_name(meaning(getattr(self, name)))
            for name in ("name", "company")
        }
        texts = {name: meaning(getattr(self, name)) for name in (*_TEXTS, *_PROSE)}
        fields = {
            **names,
            **texts,
            "external_id": self.external_id.strip(),
            "currency": self.currency.strip(),
            # The pattern has seen that it is one; what is longer than usual is kept.
            "email": read_email(self.email) or self.email.strip().lower(),
            "owner": self.owner.strip().lower(),
            "amount": "" if self.amount is None else f"{Decimal(repr(self.amount)):f}",
            "consent": DO_NOT_MAIL if self.do_not_mail else "",
        }
        kept = {name: text for name, text in fields.items() if text}
        return Brought(kept, self.crm, meaning(self.goal))


class LeadIn(LeadFields):
    """A lead that is brought: made, or filled in where it is known already."""

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": names} for names in _IDENTITIES]}
    )

    campaign_id: Id


class LeadChanges(LeadFields):
    """What the lead is to say from now on."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1})


class LeadOut(Model):
    """A lead as it stands."""

    id: int
    name: str
    company: str
    email: str
    phone: str
    job_title: str
    external_id: str
    source: str
    goal: str
    campaign_id: int
    campaign: str
    owner: str | None = Field(description="Mail address of the salesperson.")
    owner_name: str | None
    stage: Stage
    outcome: OutcomeKind | None = Field(description="The outcome that counts.")
    outcome_at: datetime | None
    handed_over_at: datetime | None
    created_at: datetime
    crm_status: str
    do_not_mail: bool

    @classmethod
    def of(cls, lead: Lead) -> Self:
        owner = lead.owner
        return cls(
            email=lead.address,
            campaign=lead.campaign.name,
            owner=owner.address if owner else None,
            owner_name=owner.name if owner else None,
            outcome=lead.outcome_kind,
            **{name: getattr(lead, name) for name in _SAME_IN_LEAD},
        )


_SAME_IN_LEAD = (
    *("id", "name", "company", "phone", "job_title", "external_id", "source", "goal"),
    *("campaign_id", "stage", "outcome_at", "handed_over_at", "created_at"),
    *("crm_status", "do_not_mail"),
)


class LeadTaken(Model):
    """What became of a lead that was brought."""

    result: Intake
    filled: list[str] = Field(description="What was empty and is filled now.")
    changed: list[str] = Field(description="What says something else now.")
    looks_like: int | None = Field(
        description="Another lead of the same name and company, perhaps the same."
    )
    lead: LeadOut

    @classmethod
    def of(cls, taken: Taken) -> Self:
        return cls(
            result=taken.result,
            filled=_told_as(taken.filled),
            changed=_told_as(taken.changed),
            looks_like=taken.looks_like_id,
            lead=LeadOut.of(taken.lead),
        )


#: Columns by the names that callers know; "" for those that only follow from others.
_TOLD_AS = {
    "address": "email",
    "owner_id": "owner",
    "crm_details": "details",
    "crm_status": "status",
    **dict.fromkeys(("name_key", "crm", "crm_suggestion", "crm_said_at"), ""),
    **dict.fromkeys(("handed_over_by_id", "handed_over_at", "assigned_at"), ""),
    **dict.fromkeys(("told_at", "accepted_at", "ask_next_at", "stage"), ""),
}


def _told_as(columns: tuple[str, ...]) -> list[str]:
    return sorted({_TOLD_AS.get(name, name) for name in columns} - {""})


class OutcomeOut(Model):
    """What somebody said became of a lead."""

    id: int
    lead_id: int
    lead_external_id: str
    outcome: OutcomeKind
    reason: Reason | None
    amount: float | None
    currency: str | None
    next_step: str
    next_step_on: str | None
    competitor: str
    goal: str
    note: str
    said_by: str = Field(description="Mail address of the person.")
    said_at: datetime
    way: Way
    trust: Trust
    undone_at: datetime | None = Field(description="Since when it counts no more.")

    @classmethod
    def of(cls, outcome: Outcome) -> Self:
        day = outcome.next_step_on
        return cls(
            lead_external_id=outcome.lead.external_id,
            outcome=outcome.kind,
            amount=None if outcome.amount is None else float(outcome.amount),
            next_step_on=day.isoformat() if day else None,
            said_by=outcome.person.address,
            **{name: getattr(outcome, name) for name in _SAME_IN_OUTCOME},
        )


_SAME_IN_OUTCOME = (
    *("id", "lead_id", "reason", "currency", "next_step", "competitor", "goal"),
    *("note", "said_at", "way", "trust", "undone_at"),
)


class CampaignOut(Model):
    """A campaign that leads can go to."""

    id: int
    name: str
    closed_at: datetime | None

    @classmethod
    def of(cls, campaign: Campaign) -> Self:
        return cls(id=campaign.id, name=campaign.name, closed_at=campaign.closed_at)


class _PageOut(Model):
    next_cursor: str | None = Field(description="For the next page; null on the last.")


class LeadsOut(_PageOut):
    """A page of leads, the oldest first."""

    leads: list[LeadOut]


class OutcomesOut(_PageOut):
    """A page of outcomes in the order in which they were said."""

    outcomes: list[OutcomeOut]


class CampaignsOut(_PageOut):
    """A page of campaigns, the oldest first."""

    campaigns: list[CampaignOut]


class PageQuery(Model):
    """Which page of a list."""

    cursor: Cursor | None = Field(None, description="The `next_cursor` of a page.")
    limit: Limit = 50

    @property
    def after_id(self) -> int:
        return int(self.cursor or 0)


class LeadsQuery(PageQuery):
    """Which leads."""

    campaign_id: QueryId | None = None
    owner_id: QueryId | None = None
    stage: Stage | None = None
    email: Email | None = None
    external_id: ExternalId | None = None


class OutcomesQuery(PageQuery):
    """Which outcomes."""

    lead_id: QueryId | None = None
    outcome: OutcomeKind | None = None
