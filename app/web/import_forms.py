"""The forms about files of leads: the upload, and how a file is to be read."""

from collections.abc import Iterable, Sequence

from flask_wtf.file import FileField, FileRequired
from wtforms import IntegerField, RadioField, SelectField
from wtforms.validators import NumberRange, Optional

from app import import_labels
from app.domain.lead_file import Choices
from app.models import Campaign, LeadImport, Person
from app.services.imports import Chosen, choices_of
from app.translations import N_
from app.web.context import gettext
from app.web.fields import Form, required

#: Fifty megabytes: a hundred thousand leads with everything that CRMs write about them.
MOST_BYTES = 50 * 1024 * 1024
_GUESS = ""
#: Names, since a tab is no good value of a form.
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"}
_DAY_FIRST = {"day": True, "month": False}


class UploadForm(Form):
    """One file."""

    file = FileField(
        N_("The file"),
        [FileRequired(N_("Please choose a file."))],
        description=N_("A CSV of at most 50 MB, as your CRM or spreadsheet saves it."),
        render_kw={
            "accept": ".csv,.txt,.tsv,text/csv,text/plain",
            "autocomplete": False,
        },
    )


class ReadingForm(Form):
    """How a file is read, and what rows get that lack a campaign or an owner."""

    default_campaign = SelectField(
        N_("Campaign of rows without one that we know"),
        [required(N_("Please choose a campaign."))],
        description=N_("A lead is known again within its campaign."),
    )
    default_owner = SelectField(
        N_("Who gets new leads without an owner that we know"),
        description=N_(
            "With nobody, they wait in nurture: known, not handed over, nobody is asked."
        ),
    )
    day_first = RadioField(
        N_("In dates such as 3/4/2026, what stands first?"),
        [Optional()],
    )
    decimal_sign = RadioField(
        N_("In amounts, what stands before the cents?"),
        [Optional()],
    )
    encoding = SelectField(N_("Characters"))
    delimiter = SelectField(N_("Between the columns stands"))
    header_line = IntegerField(
        N_("Line with the column names"),
        [
            Optional(),
            NumberRange(1, 200, N_("Please type a line from 1 to 200.")),
        ],
    )

    def offer(
        self,
        import_: LeadImport,
        campaigns: Iterable[Campaign],
        salespeople: Iterable[Person],
    ) -> None:
        """Fill in what can be chosen."""
        self.default_campaign.choices = [
            ("", gettext("Please choose")),
            *((str(one.id), one.name) for one in campaigns),
        ]
        self.default_owner.choices = [
            ("", gettext("Nobody yet")),
            *((str(one.id), one.name) for one in salespeople),
        ]
        self.day_first.choices = [("day", N_("The day")), ("month", N_("The month"))]
        self.decimal_sign.choices = [
            (",", N_("A comma: 1.234,50")),
            (".", N_("A point: 1,234.50")),
        ]
        guess = import_.guess
        self.encoding.choices = _or_guess(
            import_labels.ENCODINGS, guess["encoding"].removesuffix("-sig")
        )
        names = {name: import_labels.DELIMITERS[d] for name, d in _DELIMITERS.items()}
        self.delimiter.choices = _or_guess(names, _name_of(guess["delimiter"]))

    def show(self, import_: LeadImport) -> None:
        """Fill in what is chosen so far."""
        chosen = choices_of(import_)
        self.default_campaign.data = str(import_.default_campaign_id or "")
        self.default_owner.data = str(import_.default_owner_id or "")
        self.day_first.data = next(
            (name for name, first in _DAY_FIRST.items() if first is chosen.day_first),
            None,
        )
        self.decimal_sign.data = chosen.decimal_sign
        self.encoding.data = chosen.encoding or _GUESS
        self.delimiter.data = _name_of(chosen.delimiter) if chosen.delimiter else _GUESS
        self.header_line.data = chosen.header_line or import_.guess["header_line"]

    def chosen(self, import_: LeadImport, fields: Sequence[str]) -> Chosen:
        """What was sent; `fields` are our fields by column, in the order of the file."""
        columns = {
            column["name"]: field if field in import_labels.FIELDS else ""
            for column, field in zip(import_.guess["columns"], fields, strict=False)
        }
        choices = Choices(
            encoding=self.encoding.data or None,
            delimiter=_DELIMITERS.get(self.delimiter.data),
            header_line=self._header_line(import_),
            columns=columns,
            day_first=_DAY_FIRST.get(self.day_first.data or ""),
            decimal_sign=self.decimal_sign.data or None,
        )
        owner = self.default_owner.data
        return Chosen(
            choices, int(self.default_campaign.data), int(owner) if owner else None
        )

    def _header_line(self, import_: LeadImport) -> int | None:
        """The line, if it was ever chosen; what merely shows the guess is no choice."""
        line: int | None = self.header_line.data
        is_guess = line == import_.guess["header_line"]
        return choices_of(import_).header_line if is_guess else line


def _name_of(delimiter: str) -> str:
    names = {value: name for name, value in _DELIMITERS.items()}
    return names.get(delimiter, delimiter)


def _or_guess(known: dict[str, str], guessed: str) -> list[tuple[str, str]]:
    """The choices, with what was guessed on top."""
    name = gettext(known.get(guessed, guessed))
    label = gettext("As we read it: %(name)s") % {"name": name}
    return [(_GUESS, label), *((code, gettext(text)) for code, text in known.items())]
