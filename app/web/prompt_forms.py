"""The optional fields below an outcome: which ones it has, and what they say."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from babel.numbers import NumberFormatError, parse_decimal
from flask import request
from wtforms import (
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
    ValidationError,
)

from app.domain.cadence import FURTHEST
from app.domain.outcomes import REASONS_FOR, OutcomeKind
from app.labels import REASONS
from app.services.outcomes import Said
from app.translations import N_
from app.web.context import now, words, workspace
from app.web.fields import Form, at_most
from app.web.question_fields import DateField

#: Beside these every outcome has a note; a field not named here is not shown.
FIELDS_OF: Mapping[OutcomeKind, frozenset[str]] = {
    OutcomeKind.WON: frozenset(("amount", "currency", "goal")),
    OutcomeKind.OPPORTUNITY: frozenset(
        ("next_step_on", "next_step", "amount", "currency", "goal")
    ),
    OutcomeKind.WORKING: frozenset(("goal",)),
    OutcomeKind.NO_CONTACT: frozenset(),
    OutcomeKind.LATER: frozenset(("next_step_on", "reason", "goal")),
    OutcomeKind.LOST: frozenset(("reason", "competitor", "amount", "currency")),
    OutcomeKind.BAD_FIT: frozenset(("reason", "missed")),
}
CURRENCIES = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY")
LARGEST = Decimal(10) ** 12
TOO_LONG = N_("That is too long: at most 2000 characters, please.")
TOO_LONG_A_LINE = N_("That is too long: at most 300 characters, please.")
NO_AMOUNT = N_("Please write the amount in figures, such as 12500.")
NO_DAY = N_("That is not a date. Please write it like 2026-03-04.")
TOO_FAR = N_("That is more than two years ahead. Please look at the year again.")
LINES = {"rows": 2, "class": "line", "enterkeyhint": "next", "maxlength": 2000}
LINE = {"enterkeyhint": "next", "maxlength": 300}


def _tidy(text: str | None) -> str:
    """What was typed, without what no database takes and without space around it."""
    return (text or "").replace("\x00", "").strip()


class OutcomeForm(Form):
    """Everything that may be said beside an outcome; nothing has to be."""

    next_step_on = DateField(N_("When is the next step?"), filters=[_tidy])
    next_step = StringField(
        N_("What is it?"),
        [at_most(300, TOO_LONG_A_LINE)],
        filters=[_tidy],
        render_kw=LINE,
    )
    reason = RadioField(N_("Why?"), validate_choice=False)
    missed = SelectMultipleField(N_("What is not true of them?"), validate_choice=False)
    competitor = StringField(
        N_("Who did they go with?"),
        [at_most(300, TOO_LONG_A_LINE)],
        filters=[_tidy],
        render_kw=LINE,
    )
    amount = StringField(
        N_("How much is it worth?"),
        filters=[_tidy],
        render_kw={"inputmode": "decimal", "class": "short", "maxlength": 20},
    )
    currency = SelectField(N_("In which currency?"), validate_choice=False)
    goal = TextAreaField(
        N_("What are they trying to get done?"),
        [at_most(2000, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINES,
    )
    learning = TextAreaField(
        "", [at_most(2000, TOO_LONG)], filters=[_tidy], render_kw=LINES
    )
    note = TextAreaField(
        N_("Anything to add?"),
        [at_most(2000, TOO_LONG)],
        filters=[_tidy],
        render_kw=LINES | {"enterkeyhint": "done"},
    )

    def validate_amount(self, field: StringField) -> None:
        if field.data and self.parsed_amount() is None:
            raise ValidationError(NO_AMOUNT)

    def validate_next_step_on(self, field: DateField) -> None:
        day = self.parsed_day()
        if field.data and day is None:
            raise ValidationError(NO_DAY)
        if day is not None and day > now().date() + FURTHEST:
            raise ValidationError(TOO_FAR)

    def parsed_amount(self) -> Decimal | None:
        """The amount as the reader writes numbers; None if it is none, or not one for sure."""
        try:
            amount: Decimal = parse_decimal(
                self.amount.data or "", locale=words().locale, strict=True
            )
        except NumberFormatError:
            return None
        exponent = amount.as_tuple().exponent
        # Three decimals are a thousands sign of another language.
        is_plain = isinstance(exponent, int) and exponent >= -2
        return amount if is_plain and 0 <= amount < LARGEST else None

    def parsed_day(self) -> date | None:
        try:
            return date.fromisoformat(self.next_step_on.data or "")
        except ValueError:
            return None

    def said(self, kind: OutcomeKind) -> Said:
        """What the form says with that outcome; what does not belong to it is left out."""
        amount = self.parsed_amount() if self._says("amount") else None
        chosen = self.reason.data if self._says("reason") else None
        return Said(
            kind=kind,
            reason=next((one for one in REASONS_FOR[kind] if one == chosen), None),
            amount=amount,
            currency=self._currency() if amount is not None else None,
            next_step_on=self.parsed_day() if self._says("next_step_on") else None,
            next_step=self._text("next_step"),
            competitor=self._text("competitor"),
            goal=self._text("goal"),
            learning=self._text("learning"),
            note=self._text("note"),
            missed=self._missed(),
        )

    def _says(self, name: str) -> bool:
        return name in self and bool(self[name].data)

    def _text(self, name: str) -> str:
        return str(self[name].data) if self._says(name) else ""

    def _currency(self) -> str:
        chosen = str(self.currency.data)
        return chosen if chosen in _offered(self.currency) else workspace().currency

    def _missed(self) -> list[str]:
        if not self._says("missed"):
            return []
        chosen = self.missed.data or []
        return [value for value in _offered(self.missed) if value in chosen]


def outcome_form(
    kind: OutcomeKind, clauses: Sequence[str], learning_question: str, **options: Any
) -> OutcomeForm:
    """The form with the fields of that outcome; `options` are those of any form."""
    form = OutcomeForm(**options)
    wanted = FIELDS_OF[kind] | {"note", "csrf_token"}
    if learning_question:
        wanted |= {"learning"}
        form.learning.label.text = learning_question
    if not clauses:
        wanted -= {"missed"}
    for name in [field.name for field in form if field.name not in wanted]:
        del form[name]
    _offer(form, kind, clauses)
    return form


def chosen_kind(of_link: OutcomeKind) -> OutcomeKind:
    """The outcome that was posted; the link's own where none or none of ours was."""
    posted = request.form.get("outcome", "")
    return next((kind for kind in OutcomeKind if kind == posted), of_link)


def _offer(form: OutcomeForm, kind: OutcomeKind, clauses: Sequence[str]) -> None:
    """Fill in the choices, which depend on outcome, campaign and workspace."""
    if "reason" in form:
        form.reason.choices = [(one, REASONS[one]) for one in REASONS_FOR[kind]]
    if "missed" in form:
        form.missed.choices = [(clause, clause) for clause in clauses]
    if "currency" in form:
        own = workspace().currency
        form.currency.choices = [
            (code, code) for code in dict.fromkeys((own, *CURRENCIES))
        ]


def _offered(field: Any) -> list[str]:
    return [str(value) for value, _ in field.choices]
