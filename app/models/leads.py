"""Prospects that were handed over."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, Connection, ForeignKey, Index, event, text
from sqlalchemy.orm import Mapped, Mapper, mapped_column, relationship

from app.domain.crm_status import Crm
from app.domain.fit import FitVerdict
from app.domain.outcomes import OutcomeKind, Stage
from app.domain.prospects import name_key
from app.models.base import Base, enum
from app.models.campaigns import Campaign
from app.models.people import Person

_UNTOLD = "told_at IS NULL AND handed_over_at IS NOT NULL"


class Lead(Base):
    """One prospect in one campaign, handed to one salesperson."""

    __tablename__ = "leads"
    __table_args__ = (
        Index(None, "campaign_id", "handed_over_at"),
        # Lists run by id, newest first, whatever they are narrowed to.
        Index(None, "owner_id", "id"),
        Index(None, "campaign_id", "id"),
        Index(None, "stage", "id"),
        Index(None, "owner_id", "stage", "id"),
        Index(None, "campaign_id", "stage", "id"),
        Index(None, "ask_next_at", "owner_id"),
        # Whatever brings leads looks for them by these; without the campaign in them SQLite
        # would rather read the whole campaign.
        Index(None, "address", "campaign_id"),
        Index(None, "external_id", "campaign_id"),
        Index(None, "name_key", "campaign_id"),
        Index(
            "ix_leads_untold",
            "owner_id",
            sqlite_where=text(_UNTOLD),
            postgresql_where=text(_UNTOLD),
        ),
        # Whether a company is a customer already is looked up for every list.
        Index(None, "company", "stage"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    company: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    job_title: Mapped[str] = mapped_column(default="")
    #: The id in the company's CRM.
    external_id: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    #: What the buyer tries to get done, in the buyer's words.
    goal: Mapped[str] = mapped_column(default="")
    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaigns.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    handed_over_by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    handed_over_at: Mapped[datetime | None]
    #: When it came to its present owner, when a mail told the owner, and when the owner took it.
    assigned_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    accepted_at: Mapped[datetime | None]
    #: Nothing is due before this moment; None: nobody is to be asked. Never too late, maybe
    #: too early: `services.asking` looks at the whole history before it asks.
    ask_next_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    #: Kept in step by `services.prompts` so that lists need no history.
    stage: Mapped[Stage] = mapped_column(enum(Stage), default=Stage.NURTURE)
    outcome_kind: Mapped[OutcomeKind | None] = mapped_column(enum(OutcomeKind))
    outcome_at: Mapped[datetime | None]
    #: Of name and company, see `domain.prospects.name_key`; kept in step by the mapper.
    name_key: Mapped[str] = mapped_column(default="")
    #: The prospect has asked for no mail; never taken back by a file.
    do_not_mail: Mapped[bool] = mapped_column(default=False)
    #: "CRM says": the status as it was brought, from which CRM, the outcome that it
    #: suggests, and when that was. It is no outcome before a person accepts it.
    crm_status: Mapped[str] = mapped_column(default="")
    crm: Mapped[Crm | None] = mapped_column(enum(Crm))
    crm_suggestion: Mapped[OutcomeKind | None] = mapped_column(enum(OutcomeKind))
    crm_said_at: Mapped[datetime | None]
    #: What else it knows, as text by our field names: title, amount, currency, notes ...
    crm_details: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)

    #: What each side says to "Do we have what they need?"; kept in step by `services.fit`.
    fit_sales: Mapped[FitVerdict | None] = mapped_column(enum(FitVerdict))
    fit_marketing: Mapped[FitVerdict | None] = mapped_column(enum(FitVerdict))
    #: The lead that this one turned out to be: this row is empty and in no list.
    merged_into_id: Mapped[int | None] = mapped_column(
        ForeignKey("leads.id"), index=True
    )

    campaign: Mapped[Campaign] = relationship()
    owner: Mapped[Person | None] = relationship(foreign_keys=[owner_id])
    handed_over_by: Mapped[Person | None] = relationship(
        foreign_keys=[handed_over_by_id]
    )


@event.listens_for(Lead, "before_insert")
@event.listens_for(Lead, "before_update")
def _keep_name_key(_: Mapper[Lead], __: Connection, lead: Lead) -> None:
    """Bulk statements do not come by here and set it themselves."""
    lead.name_key = name_key(lead.name, lead.company or "")


class LeadChangeKind(StrEnum):
    """What about a lead was changed on purpose; texts are named as their columns."""

    GOAL = "goal"
    OWNER = "owner"
    NAME = "name"
    COMPANY = "company"
    ADDRESS = "address"
    PHONE = "phone"
    JOB_TITLE = "job_title"
    EXTERNAL_ID = "external_id"
    SOURCE = "source"


class LeadChange(Base):
    """One change of what was filled, so that nothing anybody said is lost."""

    __tablename__ = "lead_changes"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    lead_id: Mapped[int] = mapped_column(ForeignKey("leads.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    kind: Mapped[LeadChangeKind] = mapped_column(enum(LeadChangeKind))
    changed_at: Mapped[datetime]
    #: What stood there before, for all but the owner.
    before: Mapped[str] = mapped_column(default="")
    from_person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    to_person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    person: Mapped[Person] = relationship(foreign_keys=[person_id])
    from_person: Mapped[Person | None] = relationship(foreign_keys=[from_person_id])
    to_person: Mapped[Person | None] = relationship(foreign_keys=[to_person_id])
