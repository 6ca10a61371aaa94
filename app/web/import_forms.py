"""The forms about files of leads: the upload, and how a file is to be read."""

from collections.abc import Iterable, Sequence

from flask_wtf.file import FileField, FileRequired
from wtforms import IntegerField, RadioField, SelectField, StringField
from wtforms.validators import NumberRange, Optional, ValidationError

from app import import_labels
from app.domain.lead_file import Choices, QuestionKind
from app.models import Campaign, LeadImport, Person
from app.services.imports import Chosen, choices_of
from app.translations import N_
from app.web.context import gettext
from app.web.fields import Form

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
        N_("Campaign for rows without one that we know"),
        default="",
        description=N_("We recognise a lead within its campaign only."),
    )
    default_owner = SelectField(
        N_("Who gets new leads without an owner that we know"),
        default="",
        description=N_(
            "With nobody, they wait in nurture: known, not handed over, and nobody is asked."
        ),
    )
    day_first = RadioField(
        N_("In dates such as 3/4/2026, what comes first?"),
        [Optional()],
    )
    decimal_sign = RadioField(
        N_("In amounts, what comes before the cents?"),
        [Optional()],
    )
    encoding = SelectField(N_("Characters"), default=_GUESS)
    delimiter = SelectField(N_("Between the columns there is"), default=_GUESS)
    header_line = IntegerField(
        N_("Line with the column names"),
        [
            Optional(),
            NumberRange(1, 200, N_("Please type a line from 1 to 200.")),
        ],
    )

    #: Whether the file is to be checked, or only read "again".
    step = StringField()

    def validate_default_campaign(self, field: SelectField) -> None:
        """It may wait until the file can be read."""
        if self.step.data != "again" and not field.data:
            raise ValidationError(N_("Please choose a campaign."))

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
        self._note_questions(import_)
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

    def lacks_answers(self, import_: LeadImport) -> bool:
        """Whether a column cannot be read without an answer; the fields say so then."""
        self._note_questions(import_)
        asked = [kind for kind, one in self._answers.items() if one.flags.required]
        for kind in asked:
            self._answers[kind].errors = [import_labels.UNANSWERED[kind]]
        return bool(asked)

    def _note_questions(self, import_: LeadImport) -> None:
        """Only what is still to be answered is asked."""
        asked = {kind for kind, _ in import_.guess["questions"]}
        for kind, field in self._answers.items():
            field.flags.required = kind in asked

    @property
    def _answers(self) -> dict[QuestionKind, RadioField]:
        return {
            QuestionKind.DAY_OR_MONTH_FIRST: self.day_first,
            QuestionKind.DECIMAL_SIGN: self.decimal_sign,
        }

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
        return Chosen(
            choices, _id(self.default_campaign.data), _id(self.default_owner.data)
        )

    def _header_line(self, import_: LeadImport) -> int | None:
        """The line, if it was ever chosen; what merely shows the guess is no choice."""
        line: int | None = self.header_line.data
        is_guess = line == import_.guess["header_line"]
        return choices_of(import_).header_line if is_guess else line


def _id(text: str) -> int | None:
    return int(text) if text else None


def _name_of(delimiter: str) -> str:
    names = {value: name for name, value in _DELIMITERS.items()}
    return names.get(delimiter, delimiter)


def _or_guess(known: dict[str, str], guessed: str) -> list[tuple[str, str]]:
    """The choices, with what was guessed on top."""
    name = gettext(known.get(guessed, guessed))
    label = gettext("As we read it: %(name)s") % {"name": name}
    return [(_GUESS, label), *((code, gettext(text)) for code, text in known.items())]
