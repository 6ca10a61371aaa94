"""The forms about people: what admins set, and what everybody sets about themselves."""

from collections.abc import Iterable

from flask import request
from wtforms import (
    DateField,
    EmailField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import Optional

from app.domain.addresses import NotAnAddress, clean
from app.domain.teams import AnswerBy, Pace, Role, Team
from app.models import Person, Workspace
from app.services.preferences import Preferences
from app.services.roster import Details
from app.translations import N_
from app.web import choices
from app.web.context import gettext, words
from app.web.fields import at_most, required
from app.web.shared_forms import SharedForm

_NO_DATE = N_("Please give a date, written the way your browser shows it.")


class RhythmForm(SharedForm):
    """Zone, language and time of the weekly mail; empty: as the workspace has it."""

    zone = SelectField(N_("Time zone"), default="")
    language = SelectField(N_("Language"), default="")
    weekly_day = SelectField(N_("Day of the weekly mail"), default="")
    weekly_hour = SelectField(N_("Hour of the weekly mail"), default="")

    def offer(self, workspace: Workspace, person: Person | None) -> None:
        """Fill in what can be chosen, and say what the workspace has.

        The page shows few zones until it is asked for all; what is sent may be any.
        """
        wants_all = self.is_submitted() or request.args.get("zones") == "all"
        own = person.zone if person else None
        zones = choices.zones() if wants_all else choices.common_zones(own)
        days, hours = choices.weekdays(), choices.hours()
        day = days[workspace.weekly_day][1]
        self.zone.choices = _or_as_usual(zones, workspace.zone)
        self.language.choices = _or_as_usual(
            choices.languages(), dict(choices.languages())[words().language]
        )
        self.weekly_day.choices = _or_as_usual(days, day)
        self.weekly_hour.choices = _or_as_usual(hours, f"{workspace.weekly_hour}:00")

    def show_rhythm(self, person: Person) -> None:
        self.zone.data = choices.chosen(person.zone)
        self.language.data = choices.chosen(person.language)
        self.weekly_day.data = choices.chosen(person.weekly_day)
        self.weekly_hour.data = choices.chosen(person.weekly_hour)


class PersonForm(RhythmForm):
    """What admins set about a person."""

    name = StringField(
        N_("Name"),
        [
            required(N_("Please type the name.")),
            at_most(120, N_("At most 120 characters, please.")),
        ],
        render_kw={"autocomplete": "off"},
    )
    address = EmailField(
        N_("Email address"),
        [required(N_("Please type the email address."))],
        render_kw={"autocomplete": "off", "maxlength": 254},
    )
    teams = SelectMultipleField(N_("Teams"), choices=choices.teams)
    role = RadioField(N_("Role"), choices=choices.roles, default=Role.MEMBER.value)
    aliases = TextAreaField(
        N_("Further addresses this person writes from"),
        [at_most(2000, N_("At most 2000 characters, please."))],
        description=N_("One per line. Replies from them count as this person's."),
        render_kw={"autocapitalize": "none", "spellcheck": "false"},
    )
    deputy = SelectField(
        N_("Deputy"),
        default="",
        description=N_(
            "Gets this person's leads while they are away, or once they have left."
        ),
    )
    left_on = DateField(
        N_("Left on"),
        [Optional()],
        description=N_(
            "From that day on: no mail, no signing in. What was said stays."
        ),
    )

    def offer_deputies(self, people: Iterable[Person], person: Person | None) -> None:
        self.deputy.choices = choices.or_none(
            [
                (str(other.id), other.name)
                for other in people
                if other.left_on is None and other is not person
            ],
            gettext("Nobody"),
        )

    def show(self, person: Person) -> None:
        """Fill in what the person has now."""
        self.show_rhythm(person)
        self.name.data = person.name
        self.address.data = person.address
        self.teams.data = [team.value for team in person.teams]
        self.role.data = person.role.value
        self.aliases.data = "\n".join(sorted(row.address for row in person.aliases))
        self.deputy.data = choices.chosen(person.deputy_id)
        self.left_on.data = person.left_on

    def details(self) -> Details | None:
        """What was typed; None, with the field's error set, where an address is none."""
        aliases = _addresses(self.aliases)
        address = _addresses(self.address)
        if aliases is None or address is None:
            return None
        (main,) = address
        return Details(
            name=" ".join((self.name.data or "").split()),
            address=main,
            aliases=frozenset(aliases),
            teams=frozenset(Team(team) for team in self.teams.data or ()),
            role=Role(self.role.data),
            zone=self.zone.data or None,
            language=self.language.data or None,
            weekly_day=_number(self.weekly_day),
            weekly_hour=_number(self.weekly_hour),
            deputy_id=_number(self.deputy),
            left_on=self.left_on.data,
        )


class PreferencesForm(RhythmForm):
    """What everybody sets about themselves."""

    pace = RadioField(
        N_("Mail that asks you something"),
        [required(N_("Please choose how often."))],
        choices=choices.paces,
        description=N_("A new lead of yours is told the same day in any case."),
        render_kw={"class": "one"},
    )
    answer_by = RadioField(
        N_("Answers in mails open"),
        [required(N_("Please choose what the answers open."))],
        choices=choices.answer_by,
        render_kw={"class": "one"},
    )
    away_from = DateField(
        N_("Away from"),
        [Optional()],
        description=N_("No mail while you are away; the next one has it all."),
    )
    away_until = DateField(
        N_("Away until"),
        [Optional()],
        description=N_("Leave it empty if you do not know yet."),
    )

    def show(self, person: Person) -> None:
        """Fill in what the person has now."""
        self.show_rhythm(person)
        self.pace.data = person.pace.value
        self.answer_by.data = person.answer_by.value
        self.away_from.data = person.away_from
        self.away_until.data = person.away_until

    def preferences(self) -> Preferences:
        return Preferences(
            zone=self.zone.data or None,
            language=self.language.data or None,
            weekly_day=_number(self.weekly_day),
            weekly_hour=_number(self.weekly_hour),
            away_from=self.away_from.data,
            away_until=self.away_until.data,
            answer_by=AnswerBy(self.answer_by.data),
            pace=Pace(self.pace.data),
        )


def _or_as_usual(values: choices.Choices, usual: str) -> choices.Choices:
    label = gettext("Like the workspace: %(usual)s") % {"usual": usual}
    return choices.or_none(values, label)


def _number(field: SelectField) -> int | None:
    return int(field.data) if field.data else None


def _addresses(field: StringField) -> list[str] | None:
    """The addresses in the field, one a line; None and an error where one is none."""
    lines = [line for line in (field.data or "").splitlines() if line.strip()]
    try:
        return [clean(line) for line in lines]
    except NotAnAddress as error:
        field.errors = [gettext("%(text)s is not an email address.") % {"text": error}]
        return None
