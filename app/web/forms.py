"""Forms for configured questions: a class for each survey version, a row for each widget."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar, cast

from babel.numbers import NumberFormatError, parse_decimal
from werkzeug.datastructures import MultiDict
from wtforms import Field as FormField
from wtforms import (
    HiddenField,
    RadioField,
    SelectField,
    SelectMultipleField,
    TextAreaField,
)

from app.domain.answers import date_in, missing_in, problems_in, without_hidden
from app.domain.question_kinds import AnswerValue, Flaw, Problem, Widget, is_empty
from app.domain.question_sets import PART_OF
from app.domain.questions import Asked, SurveyKind, choices_of
from app.domain.tokens import new_secret
from app.labels import FLAWS
from app.models import SurveyVersion
from app.services import surveys
from app.services.picks import Picks
from app.translations import N_
from app.web.context import words
from app.web.question_fields import (
    CompetitorField,
    DateField,
    LeadField,
    Needed,
    NumberField,
    as_line,
)
from app.web.shared_forms import SharedForm

#: Before the key of a question, which might be called `data` like a part of the form.
PREFIX = "q_"
FORM_KEY_MAX = 64


def is_form_key(key: str) -> bool:
    """Whether a form's key can be ours: short, and nothing that a database refuses."""
    return 0 < len(key) <= FORM_KEY_MAX and key.isprintable()


QUESTIONS_CHANGED = N_(
    "The questions have changed since you opened this. Your answers are kept; please look "
    "through them and send again."
)
SENT_BEFORE = N_(
    "You sent this form before, with other words. Send it once more if you mean both."
)
CLOSED_MEANWHILE = N_("This campaign is closed, so it cannot be changed any more.")

Make = Callable[[Asked, Picks], Any]
Read = Callable[[FormField], AnswerValue]


@dataclass(frozen=True)
class Drawn:
    """How a widget makes its field, and how an answer is read from it."""

    make: Make
    read: Read


@dataclass(frozen=True)
class Condition:
    """That a question is only asked where another was answered with a choice."""

    name: str
    value: str
    wording: str
    label: str


@dataclass(frozen=True)
class Block:
    """One numbered question with its further fields."""

    number: int
    head: FormField
    #: Under which choice of which question it is asked; None: always.
    condition: "Condition | None" = None
    parts: list[FormField] = field(default_factory=list)

    @property
    def adds_to_chips(self) -> bool:
        """Whether its further fields only add words to what was ticked."""
        if isinstance(self.head, CompetitorField):
            return True
        return isinstance(self.head, SelectMultipleField) and bool(self.parts)

    @property
    def days(self) -> list[FormField]:
        return [part for part in self.parts if isinstance(part, DateField)]

    @property
    def is_open(self) -> bool:
        """Whether its further fields hold something that must not stay folded away."""
        by_hand = isinstance(self.head, CompetitorField) and self.head.others
        return bool(by_hand) or any(part.data or part.errors for part in self.parts)


class SurveyForm(SharedForm):
    """The questions of one version; subclassed by `form_class`."""

    asked: ClassVar[tuple[Asked, ...]] = ()
    kind: ClassVar[SurveyKind]
    version: ClassVar[SurveyVersion]
    #: When the draft that it shows was kept, if it shows one.
    draft_saved_at: datetime | None = None
    #: Whether it was sent from a version that we do not know.
    questions_changed = False
    #: The submission that came from this very form with other words, if there is one.
    sent_before: int | None = None

    #: The version that was filled in, and the key that makes sending twice harmless.
    version_id = HiddenField()
    form_key = HiddenField()

    @property
    def key(self) -> str:
        """What makes sending twice harmless."""
        return str(self.form_key.data)

    def answers(self) -> dict[str, AnswerValue]:
        """What was filled in, by question key."""
        read = {
            asked.key: asked.kind.way.stored(_drawn(asked).read(self.of(asked.key)))
            for asked in self.asked
        }
        said = {key: value for key, value in read.items() if not is_empty(value)}
        return without_hidden(self.asked, said)

    def of(self, key: str) -> FormField:
        """The field of a question."""
        return cast(FormField, self[PREFIX + key])

    def validate(self, extra_validators: Any = None) -> bool:
        """Whether every answer can be taken; what cannot is said at its field."""
        if not super().validate(extra_validators):
            return False
        answers = self.answers()
        problems = problems_in(self.kind, self.asked, answers)
        self.refuse(missing_in(self.asked, answers) | problems)
        return not self.errors

    def refuse(self, problems: Mapping[str, Problem]) -> None:
        """Say at each field what is wrong with its answer."""
        wordings = {asked.key: asked.wording for asked in self.asked}
        for key, problem in problems.items():
            name = PREFIX + key
            text = flaw(problem, wordings.get(key, ""))
            if name not in self:
                self.refuse_whole(text)
                continue
            self[name].errors = [text]
            if problem.code is Flaw.NOT_TEXT:
                data = self[name].data
                several = isinstance(data, list)
                self[name].data = [*map(keepable, data)] if several else keepable(data)

    def refuse_whole(self, text: str) -> None:
        """Say on top what is wrong with all of it, and let it be sent anew."""
        self.form_errors: list[str] = [*self.form_errors, text]
        self.form_key.data = new_secret()

    @property
    def blocks(self) -> list[Block]:
        """The questions in order, each with the fields that belong under its number."""
        blocks: list[Block] = []
        heads: dict[Any, Block] = {}
        for asked in self.asked:
            head = heads.get(PART_OF.get(asked.topic)) if asked.topic else None
            # Under its own condition it cannot come and go with the one above.
            if head is not None and asked.show_if is None:
                head.parts.append(self.of(asked.key))
                continue
            block = Block(len(blocks) + 1, self.of(asked.key), self._condition(asked))
            heads[asked.topic] = block
            blocks.append(block)
        return blocks

    def _condition(self, asked: Asked) -> Condition | None:
        hangs_on = asked.show_if
        for other in self.asked:
            if hangs_on is not None and other.key == hangs_on.key:
                labels = {choice.id: choice.label for choice in choices_of(other)}
                label = labels.get(hangs_on.choice_id, "")
                name = PREFIX + other.key
                return Condition(name, hangs_on.choice_id, other.wording, label)
        return None

    @property
    def seconds(self) -> int:
        """What it costs to answer everything."""
        return sum(asked.seconds for asked in self.asked)


def form_class(
    version: SurveyVersion, picks: Picks, asked: Sequence[Asked] | None = None
) -> type[SurveyForm]:
    """The form for a version, offering these leads, campaigns and rivals.

    `asked`: what of it is asked, where that is not all.
    """
    asked = surveys.asked(version) if asked is None else tuple(asked)
    fields = {PREFIX + one.key: _drawn(one).make(one, picks) for one in asked}
    own = {"asked": asked, "kind": version.survey.kind, "version": version}
    return type("VersionForm", (SurveyForm,), own | fields)


def as_sent(
    version: SurveyVersion, answers: Mapping[str, AnswerValue]
) -> MultiDict[str, str]:
    """Answers by key as the version's form would send them, to fill it in beforehand."""
    sent: MultiDict[str, str] = MultiDict()
    for asked in surveys.asked(version):
        value = answers.get(asked.key)
        if not is_empty(value):
            sent.setlist(PREFIX + asked.key, asked.kind.way.sent(value))
    return sent


def flaw(problem: Problem, question: str = "") -> str:
    """What is wrong with the answer to a question, in the reader's words."""
    said = words().gettext(question) if question else ""
    return words().gettext(FLAWS[problem.code], limit=problem.limit, question=said)


def keepable(text: str) -> str:
    """The text without the characters that no database holds."""
    return text.replace("\x00", "").encode(errors="ignore").decode()


def _common(asked: Asked) -> dict[str, Any]:
    return {
        "label": asked.wording,
        "description": asked.help,
        "validators": [Needed()] if asked.required else [],
    }


def _chosen(field_type: Any) -> Make:
    def make(asked: Asked, _: Picks) -> Any:
        choices = {choice.id: choice.label for choice in choices_of(asked)}
        # Whether a choice is one of them is for the survey's rules to say, in our words.
        return field_type(**_common(asked), choices=choices, validate_choice=False)

    return make


def _plain(field_type: Any, **attributes: object) -> Make:
    return lambda asked, _: field_type(**_common(asked), render_kw=attributes)


def _lead(asked: Asked, picks: Picks) -> Any:
    return LeadField(**_common(asked), offers=picks.leads)


def _campaign(asked: Asked, picks: Picks) -> Any:
    choices = {"": N_("None in particular"), **dict(picks.campaigns)}
    make: Any = SelectField
    return make(**_common(asked), choices=choices, validate_choice=False)


def _competitor(asked: Asked, picks: Picks) -> Any:
    rivals = [(name, name) for name in picks.rivals]
    options = [(choice.id, choice.label) for choice in asked.choices]
    return CompetitorField(**_common(asked), offers=[*rivals, *options])


def _one_line(form_field: FormField) -> AnswerValue:
    return as_line(form_field.data or "")


def _text(form_field: FormField) -> AnswerValue:
    return str(form_field.data or "").replace("\r\n", "\n").strip()


def _choice(form_field: FormField) -> AnswerValue:
    return str(form_field.data or "")


def _choices(form_field: FormField) -> AnswerValue:
    return list(dict.fromkeys(form_field.data or []))


def _number(form_field: FormField) -> AnswerValue:
    text = str(form_field.data or "").strip()
    if not text:
        return ""
    try:
        number = parse_decimal(text, locale=words().locale, strict=True)
    except NumberFormatError:
        return text
    return int(number) if number == number.to_integral_value() else float(number)


def _date(form_field: FormField) -> AnswerValue:
    text = str(form_field.data or "").strip()
    day = date_in(text)
    return day.isoformat() if day else text


def _lead_or_company(form_field: FormField) -> AnswerValue:
    given: list[str] = form_field.data or []
    return given if len(given) > 1 else "".join(given)


_MULTILINE = {"enterkeyhint": "enter"}

WIDGETS: dict[Widget, Drawn] = {
    Widget.LINE: Drawn(
        # A field of one line would send the form when a phone's "next" is pressed.
        _plain(TextAreaField, rows=1, **_MULTILINE, **{"class": "line"}),
        _one_line,
    ),
    Widget.LINES: Drawn(_plain(TextAreaField, rows=3, **_MULTILINE), _text),
    Widget.RADIOS: Drawn(_chosen(RadioField), _choice),
    Widget.TICKS: Drawn(_chosen(SelectMultipleField), _choices),
    Widget.NUMBER: Drawn(_plain(NumberField, inputmode="decimal"), _number),
    Widget.DAY: Drawn(_plain(DateField), _date),
    Widget.LEAD: Drawn(_lead, _lead_or_company),
    Widget.CAMPAIGN: Drawn(_campaign, _choice),
    Widget.RIVALS: Drawn(_competitor, _choices),
}


def _drawn(asked: Asked) -> Drawn:
    return WIDGETS[asked.kind.way.widget]
