"""Forms about leads: handing one over, its goal, its owner, and what the list shows."""

from datetime import datetime

from flask import request
from wtforms import (
    EmailField,
    SelectField,
    StringField,
    TelField,
    TextAreaField,
)
from wtforms.validators import ValidationError

from app.domain.addresses import NotAnAddress, clean
from app.domain.outcomes import Stage
from app.domain.teams import Team
from app.labels import STAGES
from app.models import Campaign, Person
from app.services.leads import SILENT_AFTER, Narrowing, NewLead
from app.translations import N_
from app.web.fields import Form, at_most, required
from app.web.numbers import as_id
from app.web.shared_forms import SharedForm

TOO_LONG = N_("That is too long: at most 300 characters, please.")
LINE = {"enterkeyhint": "next", "maxlength": 300}


def _tidy(text: str | None) -> str:
    """What was typed on one line, without what no database takes."""
    return " ".join((text or "").replace("\x00", "").split())


def _kept(text: str | None) -> str:
    return (text or "").replace("\x00", "").strip()


class NewLeadForm(Form):
    """What is known of a prospect when it is handed over."""

    name = StringField(
        N_("Who is it?"),
        [required(N_("Please say who it is.")), at_most(300, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINE | {"autocomplete": "off"},
    )
    company = StringField(
        N_("Which company?"),
        [at_most(300, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINE | {"autocomplete": "off"},
    )
    goal = TextAreaField(
        N_("What are they trying to get done?"),
        [at_most(2000, N_("That is too long: at most 2000 characters, please."))],
        description=N_("In their words, if you can. It comes first everywhere."),
        filters=[_kept],
        render_kw={"rows": 2, "class": "line", "maxlength": 2000},
    )
    campaign_id = SelectField(
        N_("From which campaign?"),
        [required(N_("Please pick the campaign."))],
        validate_choice=False,
    )
    owner_id = SelectField(
        N_("Who takes it on?"),
        [required(N_("Please pick a salesperson."))],
        validate_choice=False,
    )
    address = EmailField(
        N_("Email address"),
        [at_most(254, TOO_LONG)],
        filters=[_tidy],
        render_kw={"autocomplete": "off", "maxlength": 254},
    )
    phone = TelField(
        N_("Phone"),
        [at_most(300, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINE | {"autocomplete": "off"},
    )
    job_title = StringField(
        N_("Job title"), [at_most(300, TOO_LONG)], filters=[_tidy], render_kw=LINE
    )
    source = StringField(
        N_("Where did they come from?"),
        [at_most(300, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINE,
    )
    external_id = StringField(
        N_("Number in your CRM"),
        [at_most(300, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINE | {"enterkeyhint": "done"},
    )

    def offer(self, campaigns: list[Campaign], owners: list[Person]) -> None:
        """Fill the two pickers; a single choice is taken at once."""
        self.campaign_id.choices = _choices([(one.id, one.name) for one in campaigns])
        self.owner_id.choices = _choices([(one.id, one.name) for one in owners])

    def validate_address(self, field: EmailField) -> None:
        if not field.data:
            return
        try:
            field.data = clean(field.data)
        except NotAnAddress as problem:
            raise ValidationError(N_("That is not an email address.")) from problem

    def validate_campaign_id(self, field: SelectField) -> None:
        _require_choice(field, N_("Please pick the campaign."))

    def validate_owner_id(self, field: SelectField) -> None:
        _require_choice(field, N_("Please pick a salesperson."))

    def lead(self) -> NewLead:
        return NewLead(
            name=self.name.data or "",
            company=self.company.data or "",
            address=self.address.data or "",
            phone=self.phone.data or "",
            job_title=self.job_title.data or "",
            external_id=self.external_id.data or "",
            source=self.source.data or "",
            goal=self.goal.data or "",
            campaign_id=int(self.campaign_id.data),
            owner_id=int(self.owner_id.data),
        )


class GoalForm(SharedForm):
    """The buyer's goal in newer words."""

    goal = TextAreaField(
        N_("What are they trying to get done?"),
        [at_most(2000, N_("That is too long: at most 2000 characters, please."))],
        filters=[_kept],
        render_kw={"rows": 2, "maxlength": 2000, "enterkeyhint": "done"},
    )


class OwnerForm(Form):
    """Whose the lead becomes."""

    owner_id = SelectField(N_("Who takes it on?"), validate_choice=False)

    def offer(self, owners: list[Person]) -> None:
        self.owner_id.choices = [(str(one.id), one.name) for one in owners]


def narrowing(person: Person, now: datetime) -> Narrowing:
    """What the address of the list asks for; of a salesperson the own leads, if nothing else."""
    stage = request.args.get("stage", "")
    return Narrowing(
        owner_id=_whose(person),
        campaign_id=request.args.get("campaign", type=as_id),
        stage=next((one for one in Stage if one == stage), None),
        words=_tidy(request.args.get("q", ""))[:100],
        silent_since=now - SILENT_AFTER if "silent" in request.args else None,
    )


def as_query(asked: Narrowing, person: Person) -> dict[str, str | int | None]:
    """The narrowing as the address of the list says it."""
    own = asked.owner_id == person.id
    return {
        "whose": "mine" if own else asked.owner_id or "all",
        "q": asked.words or None,
        "stage": asked.stage,
        "campaign": asked.campaign_id,
        "silent": "y" if asked.silent_since else None,
    }


def _whose(person: Person) -> int | None:
    whose = request.args.get("whose", "mine" if Team.SALES in person.teams else "all")
    if whose == "mine":
        return person.id
    try:
        return as_id(whose)
    except ValueError:
        return None


def stages() -> list[tuple[str, str]]:
    """The stages as the list offers them."""
    return [(stage.value, label) for stage, label in STAGES.items()]


def _choices(found: list[tuple[int, str]]) -> list[tuple[str, str]]:
    offered = [(str(value), label) for value, label in found]
    return offered if len(offered) == 1 else [("", N_("Please choose")), *offered]


def _require_choice(field: SelectField, message: str) -> None:
    offered = [str(choice[0]) for choice in field.choices or []]
    if not field.data or field.data not in offered:
        raise ValidationError(message)
