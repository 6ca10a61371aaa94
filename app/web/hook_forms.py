"""Forms about senders of webhooks: letting one in, and which of their keys is what."""

from collections.abc import Iterable, Mapping, Sequence

from wtforms import RadioField, SelectField, StringField
from wtforms.validators import ValidationError

from app.connection_labels import HOOK_KINDS
from app.domain.hooks import HookKind
from app.import_labels import FIELDS
from app.models import Campaign, Person
from app.services.hook_keys import Key
from app.services.hook_sources import NewSource
from app.translations import N_
from app.web.context import gettext
from app.web.fields import Form, at_most, required

_LEFT_OUT = "-"


class SourceForm(Form):
    """Who sends, and where its leads go."""

    name = StringField(
        N_("What do you call the sender?"),
        [
            required(N_("Please give it a name.")),
            at_most(120, N_("At most 120 characters, please.")),
        ],
        render_kw={"autocomplete": "off"},
    )
    kind = RadioField(
        N_("Who sends?"),
        [required(N_("Please say who sends."))],
        choices=lambda: [(kind.value, label) for kind, label in HOOK_KINDS.items()],
        render_kw={"class": "one"},
    )
    campaign = SelectField(
        N_("Campaign for leads that name none we know"),
        [required(N_("Please choose a campaign."))],
        description=N_("We recognise a lead within its campaign only."),
    )
    owner = SelectField(
        N_("Who gets leads without an owner that we know"),
        description=N_(
            "With nobody, they wait in nurture: known, not handed over, and nobody is asked."
        ),
    )
    secret = StringField(
        N_("What it signs with"),
        [at_most(200, N_("At most 200 characters, please."))],
        description=N_(
            "For a HubSpot app its client secret. For Standard Webhooks leave it empty to get one."
        ),
        render_kw={"autocomplete": "off", "spellcheck": "false"},
    )

    def offer(self, campaigns: Iterable[Campaign], people: Iterable[Person]) -> None:
        """Fill in what can be chosen."""
        self.campaign.choices = [
            ("", gettext("Please choose")),
            *((str(one.id), one.name) for one in campaigns),
        ]
        self.owner.choices = [
            ("", gettext("Nobody yet")),
            *((str(one.id), one.name) for one in people),
        ]

    def validate_secret(self, field: StringField) -> None:
        if self.kind.data == HookKind.HUBSPOT_APP and not field.data:
            raise ValidationError(N_("Please copy the app's client secret here."))

    def new_source(self) -> NewSource:
        return NewSource(
            name=" ".join((self.name.data or "").split()),
            kind=HookKind(self.kind.data),
            campaign_id=int(self.campaign.data),
            owner_id=int(self.owner.data) if self.owner.data else None,
            secret=(self.secret.data or "").strip(),
        )


def keys_form(keys: Sequence[Key], chosen: Mapping[str, str]) -> Form:
    """A form with one choice for each of their keys."""
    fields = {f"key_{number}": _choice(key) for number, key in enumerate(keys)}
    form: Form = type("KeysForm", (Form,), fields)()
    for number, key in enumerate(keys):
        field = form[f"key_{number}"]
        field.choices = _choices(key, chosen)
        if not form.is_submitted():
            found = chosen.get(key.name)
            field.data = "" if found is None else found or _LEFT_OUT
    return form


def chosen_in(form: Form, keys: Sequence[Key]) -> dict[str, str]:
    """What was chosen against the guess: their key -> our field, "" for none."""
    found = {key.name: form[f"key_{number}"].data for number, key in enumerate(keys)}
    return {
        name: "" if field == _LEFT_OUT else field
        for name, field in found.items()
        if field
    }


def _choice(key: Key) -> SelectField:
    return SelectField(key.name, default="", description=key.example[:80])


def _choices(key: Key, chosen: Mapping[str, str]) -> list[tuple[str, str]]:
    guess = "" if key.name in chosen else key.field
    taken_for = gettext(FIELDS[guess]) if guess else gettext("nothing")
    return [
        ("", gettext("Our guess: %(field)s") % {"field": taken_for}),
        (_LEFT_OUT, gettext("Nothing: leave it out")),
        *((name, gettext(label)) for name, label in FIELDS.items()),
    ]
