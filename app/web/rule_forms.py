"""The forms about asking: one field a number, days off by hand and by file."""

from typing import Any

from flask_wtf.file import FileField
from wtforms import DateField, SelectField, StringField, ValidationError
from wtforms.validators import InputRequired

from app.domain.rules import RULES, OutOfBounds, Rule, RuleGroup, Value, read, written
from app.labels import RULES as WORDS
from app.models import Workspace
from app.services import rules
from app.translations import N_
from app.web import choices
from app.web.context import gettext
from app.web.fields import Form
from app.web.shared_forms import SharedForm

_BOUNDS = N_("From %(least)s to %(most)s, please.")
_LIST = N_("Numbers from %(least)s to %(most)s, please, such as %(ours)s.")


class _RuleField(StringField):
    """A text field for one rule: a list of numbers is typed as people write it."""

    def __init__(self, rule: Rule, **options: Any) -> None:
        label, hint = WORDS[rule.name]
        look = {"class": "short", "maxlength": 40, "enterkeyhint": "next"}
        keys = {} if rule.is_list else {"inputmode": "numeric"}
        super().__init__(label, description=hint, render_kw={**look, **keys}, **options)
        self.flags.required = True
        self.rule = rule

    def pre_validate(self, form: object) -> None:
        try:
            read(self.rule, self.data or "")
        except OutOfBounds as problem:
            text = gettext(_LIST if self.rule.is_list else _BOUNDS)
            bounds = {
                "least": self.rule.least,
                "most": self.rule.most,
                "ours": written(self.rule.ours),
            }
            raise ValidationError(text % bounds) from problem


class RulesForm(SharedForm):
    """Every number that admins set about asking."""

    prompt_hour = SelectField(
        N_("First hour of questions"),
        description=N_("On each person’s own clock, on working days."),
    )

    def show(self, workspace: Workspace) -> None:
        """Fill in what holds now."""
        self.prompt_hour.data = str(workspace.prompt_hour)
        for name, value in rules.values(workspace).items():
            self[name].data = written(value)

    def offer(self) -> None:
        self.prompt_hour.choices = choices.hours()

    def numbers(self) -> dict[str, Value]:
        return {rule.name: read(rule, self[rule.name].data) for rule in RULES}

    def of_group(self, group: RuleGroup) -> list[StringField]:
        """The fields of a group, in their order."""
        return [self[rule.name] for rule in RULES if rule.group is group]


for _rule in RULES:
    setattr(RulesForm, _rule.name, _RuleField(_rule))


class HolidayForm(Form):
    """One day off."""

    day = DateField(
        N_("A day off"), [InputRequired(N_("Please give the day, such as 2026-12-25."))]
    )


class HolidayFileForm(Form):
    """Days off out of a calendar file."""

    file = FileField(
        N_("Calendar file (.ics)"),
        description=N_(
            "Days off are added from today on, with those that come every year."
        ),
        render_kw={"accept": ".ics,text/calendar", "autocomplete": False},
    )
