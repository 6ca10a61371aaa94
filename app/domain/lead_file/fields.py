"""The cells of one row to the fields of one lead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from app.domain.lead_file.amounts import DecimalSign, read_amount
from app.domain.lead_file.cells import LONGEST, clean_name
from app.domain.lead_file.columns import ColumnPlan
from app.domain.lead_file.currencies import currency_code
from app.domain.lead_file.dates import DateTrouble, read_date
from app.domain.lead_file.emails import read_email
from app.domain.lead_file.evidence import Evidence, is_date_column
from app.domain.lead_file.rows import (
    DO_NOT_MAIL,
    Choices,
    Fields,
    RowWarning,
    WarningCode,
)

_NAMES = frozenset({"first_name", "last_name", "name", "company", "owner", "campaign"})
# What a column about not mailing says when it does not forbid mail. Anything else in it
# counts as "do not mail".
_NO = "no n false f 0 off nein non não nao nee falsch faux falso"
_MAIL_NOT_FORBIDDEN = frozenset(_NO.split()) | {
    "allow",
    "allowed",
    "marketing",
    "marketing contact",
    "set as marketing contact",
    "not opted out",
    "opted in",
    "subscribed",
}


@dataclass(slots=True)
class Draft:
    """The fields of a row while they are read."""

    fields: Fields = field(default_factory=Fields)
    warnings: list[RowWarning] = field(default_factory=list)
    bad_email: bool = False

    def warn(self, code: WarningCode, name: str, text: str) -> None:
        self.warnings.append(RowWarning(code, name, text[:LONGEST]))


_Reader = Callable[[Draft, str], None]


class FieldReader:
    """Reads the rows of a file whose columns and their evidence are known."""

    def __init__(self, plan: ColumnPlan, evidence: Evidence, choices: Choices) -> None:
        self._header_currency = plan.amount_currency
        self._readers = [
            (index, name, _reader(plan, evidence, choices, name, index))
            for name, places in plan.indexes.items()
            for index in places
        ]
        self.email_columns = plan.indexes.get("email", ())

    def read(self, values: Sequence[str]) -> Draft:
        """The fields of a row; `values` are its cells, "" where they mean nothing."""
        draft = Draft()
        width = len(values)
        for index, name, reader in self._readers:
            if index < width and values[index] and name not in draft.fields:
                reader(draft, values[index])
        _settle_name(draft.fields)
        self._settle_email(draft, values)
        if self._header_currency and "amount" in draft.fields:
            draft.fields.setdefault("currency", self._header_currency)
        return draft

    def _settle_email(self, draft: Draft, values: Sequence[str]) -> None:
        if "email" in draft.fields:
            return
        written = [
            values[i] for i in self.email_columns if i < len(values) and values[i]
        ]
        if written:
            draft.bad_email = True
            draft.warn(WarningCode.BAD_EMAIL, "email", written[0])


def _reader(
    plan: ColumnPlan, evidence: Evidence, choices: Choices, name: str, index: int
) -> _Reader:
    if is_date_column(plan, name, index):
        return partial(
            _read_date, name=name, day_first=evidence.day_first(index, choices)
        )
    if name == "amount":
        return partial(_read_amount, sign=evidence.decimal_sign(index, choices))
    if name in _SPECIAL:
        return _SPECIAL[name]
    return partial(_read_name if name in _NAMES else _read_text, name=name)


def _read_text(draft: Draft, text: str, *, name: str) -> None:
    if len(text) > LONGEST:
        draft.warn(WarningCode.TOO_LONG, name, text)
        text = text[:LONGEST].rstrip()
    if text:
        draft.fields[name] = text


def _read_name(draft: Draft, text: str, *, name: str) -> None:
    _read_text(draft, clean_name(text), name=name)


def _read_email(draft: Draft, text: str) -> None:
    address = read_email(text)
    if address:
        draft.fields["email"] = address


def _read_date(draft: Draft, text: str, *, name: str, day_first: bool | None) -> None:
    found = read_date(text, day_first=day_first)
    if isinstance(found, DateTrouble):
        draft.warn(WarningCode(found.value), name, text)
    else:
        draft.fields[name] = found


def _read_amount(draft: Draft, text: str, *, sign: DecimalSign | None) -> None:
    amount = read_amount(text, sign)
    if amount is None:
        draft.warn(WarningCode.BAD_AMOUNT, "amount", text)
        return
    draft.fields["amount"] = amount.value
    if amount.currency:
        # Beside the number itself it is surer than in a column of its own.
        draft.fields["currency"] = amount.currency


def _read_currency(draft: Draft, text: str) -> None:
    code = currency_code(text)
    if code is None:
        draft.warn(WarningCode.BAD_CURRENCY, "currency", text)
    else:
        draft.fields["currency"] = code


def _read_consent(draft: Draft, text: str) -> None:
    if text.lower() not in _MAIL_NOT_FORBIDDEN:
        draft.fields["consent"] = DO_NOT_MAIL


_SPECIAL: dict[str, _Reader] = {
    "email": _read_email,
    "currency": _read_currency,
    "consent": _read_consent,
}


def _settle_name(fields: Fields) -> None:
    """A name is made of its parts where the file has no whole one."""
    if "name" in fields:
        return
    parts = [str(fields[part]) for part in ("first_name", "last_name") if fields[part]]
    if parts:
        fields["name"] = " ".join(parts)[:LONGEST]
