"""Fields for what a survey can ask that plain form fields cannot."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from wtforms import Field, StringField, widgets

from app.domain.answers import date_in


class DateField(StringField):
    """A day, kept as it was typed so that a wrong one can be shown again."""

    widget = widgets.DateInput()

    @property
    def day(self) -> date | None:
        """The day that is filled in, if it is one."""
        return date_in(self.data)


class NumberField(StringField):
    """A number, kept as it was typed for the same reason."""


class LeadField(Field):
    """A lead from a list or the name of a company, sent under one name."""

    def __init__(self, *args: Any, offers: Sequence[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.data: list[str] | None
        #: Value and label of each lead.
        self.offers = offers

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data = [value for value in map(as_line, valuelist) if value]

    @property
    def picked(self) -> str:
        """The value of the lead that is picked, or nothing."""
        return next((value for value in self.data or [] if self._offers(value)), "")

    @property
    def company(self) -> str:
        """What was written instead."""
        return next((value for value in self.data or [] if not self._offers(value)), "")

    def _offers(self, value: str) -> bool:
        return any(value == offered for offered, _ in self.offers)


class CompetitorField(Field):
    """Known rivals as ticks and further names by hand, one a line, sent under one name."""

    def __init__(self, *args: Any, offers: Sequence[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.data: list[str] | None
        #: Value and label of each tick.
        self.offers = offers

    def process_formdata(self, valuelist: list[Any]) -> None:
        names = (as_line(line) for value in valuelist for line in value.splitlines())
        self.data = list(dict.fromkeys(filter(None, names)))

    @property
    def chips(self) -> list[tuple[str, str, bool]]:
        """Value, label and whether it is ticked."""
        ticked = self.data or []
        return [(value, label, value in ticked) for value, label in self.offers]

    @property
    def others(self) -> str:
        """The names that no tick stands for, one a line."""
        offered = {value for value, _ in self.offers}
        return "\n".join(name for name in self.data or [] if name not in offered)


class Needed:
    """Marks a field that has to be filled in; the survey's own rules check that it is."""

    field_flags = {"required": True}  # noqa: RUF012 - the name and shape that WTForms reads.

    def __call__(self, form: object, field: object) -> None:
        """Nothing to check here."""


def as_line(text: str) -> str:
    """The text on one line, with single spaces."""
    return " ".join(text.split())
