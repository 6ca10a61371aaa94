"""The form in which an admin writes one question of a survey."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from flask import request
from wtforms import (  # type: ignore[attr-defined]  # It knows SelectChoice.
    BooleanField,
    HiddenField,
    SelectChoice,
    SelectField,
    StringField,
    TextAreaField,
)

from app.domain.question_kinds import Choice, QuestionKind, can_be_kept
from app.domain.questions import Asked, ShowIf, SurveyKind, Topic, choices_of
from app.domain.survey_sheets import (
    CHOICES_MAX,
    HELP_MAX,
    LABEL_MAX,
    WORDING_MAX,
    Sheet,
    conditions_for,
    fresh_key,
    is_dispensable,
    lines_in,
    with_labels,
)
from app.domain.teams import Team
from app.survey_labels import AUDIENCES, MOMENTS
from app.translations import N_
from app.web.context import gettext
from app.web.fields import Form, at_most, required
from app.web.question_fields import as_line

CHOICE = "choice-"


@dataclass(frozen=True)
class Row:
    """One choice that is there already, with its label as it was typed."""

    id: str
    label: str


class QuestionForm(Form):
    """One question: what is asked, how it is answered, of whom and when."""

    opened = HiddenField()
    wording = TextAreaField(
        N_("Question"),
        [
            required(N_("Please write the question.")),
            at_most(WORDING_MAX, N_("At most 200 characters, please.")),
        ],
        render_kw={"rows": 1, "class": "line", "enterkeyhint": "enter"},
    )
    kind = SelectField(
        N_("Answered by"),
        choices=[
            SelectChoice(kind, kind.way.label, {"data-choices": kind.way.takes_choices})
            for kind in QuestionKind
        ],
    )
    more = TextAreaField(
        N_("Choices, one per line"),
        description=N_(
            "A list can be pasted. What is there already is not added twice."
        ),
        render_kw={"rows": 4, "class": "choices-more", "enterkeyhint": "enter"},
    )
    help = TextAreaField(
        N_("Help below the question"),
        [at_most(HELP_MAX, N_("At most 300 characters, please."))],
        render_kw={"rows": 1, "class": "line", "enterkeyhint": "enter"},
    )
    needed = BooleanField(N_("Has to be answered"))
    show_if = StringField(N_("Shown"))
    audience = SelectField(N_("Asked of"), choices=dict(AUDIENCES))
    #: Of the buyer pulse, in place of an audience.
    moment = SelectField(N_("Asked of a buyer"), choices=dict(MOMENTS))
    is_new_meaning = BooleanField(
        N_("It now asks something else"),
        description=N_(
            "Leave this empty if only the words change: old and new answers then count together."
        ),
    )

    sheet: Sheet
    #: The question as it stands in the draft; None while it is being added.
    question: Asked | None = None
    #: Whether a buyer answers it, who is in no team.
    is_for_buyers = False
    #: Whether people were asked it already.
    was_published = False
    #: Its choices, as they stand or were typed.
    rows: Sequence[Row] = ()

    def offer(self, kind: SurveyKind, sheet: Sheet, question: Asked | None) -> None:
        """Say what it is about, and what can be chosen from the rest of the survey."""
        self.is_for_buyers = kind is SurveyKind.BUYER_PULSE
        if self.is_for_buyers:
            del self.audience
        else:
            del self.moment
        self.sheet, self.question = sheet, question
        self.conditions = conditions_for(sheet, question.key if question else "")
        self.choices_to_hang_on = {
            one.wording: [
                (f"{one.key}={choice.id}", choice.label) for choice in choices_of(one)
            ]
            for one in self.conditions
        }

    def show(self, question: Asked, mark: str) -> None:
        """Fill in the question as it stands; `mark` tells later whether it still does."""
        hangs_on = question.show_if
        self.opened.data = mark
        self.wording.data = question.wording
        self.kind.data = question.kind.value
        self.help.data = question.help
        self.needed.data = question.required
        if self.is_for_buyers:
            self.moment.data = question.topic.value if question.topic else ""
        else:
            self.audience.data = question.audience.value if question.audience else ""
        self.show_if.data = f"{hangs_on.key}={hangs_on.choice_id}" if hangs_on else ""
        self.rows = [Row(choice.id, choice.label) for choice in question.choices]

    def read_rows(self) -> None:
        """The choices as they were sent, in the order in which they stand on the page."""
        known = {choice.id for choice in self.question.choices} if self.question else ()
        self.rows = [
            Row(name.removeprefix(CHOICE), label)
            for name, label in request.form.items()
            if name.startswith(CHOICE) and name.removeprefix(CHOICE) in known
        ]

    def move_row(self, id_: str, steps: int) -> None:
        """Put a choice that many places further down (or up)."""
        place = next((n for n, row in enumerate(self.rows) if row.id == id_), None)
        if place is not None:
            rows = list(self.rows)
            rows.insert(max(0, place + steps), rows.pop(place))
            self.rows = rows

    def validate(self, extra_validators: Any = None) -> bool:
        """Whether it is a question; what is wrong is said at its field."""
        if not super().validate(extra_validators):
            return False
        for field in (self.wording, self.help, self.more):
            if not can_be_kept(field.data or ""):
                field.errors = [N_("This holds a character that cannot be stored.")]
        self._check_choices()
        if (
            self.asks_something_else
            and self.question
            and not is_dispensable(self.question)
        ):
            self.kind.errors = [
                N_(
                    "The survey does not work without this question; only its words can change."
                )
            ]
        if self.show_if.data and self._condition() is None:
            self.show_if.errors = [N_("That is no longer there. Please choose again.")]
        self._check_moment()
        return not self.errors

    def to_question(self) -> Asked:
        """The question as it was filled in, under the key it has or a fresh one."""
        kind = QuestionKind(self.kind.data)
        wording = as_line(self.wording.data or "")
        before = self.question or Asked(
            fresh_key(self.sheet, wording), kind, wording, seconds=kind.way.seconds
        )
        return replace(
            before,
            kind=kind,
            wording=wording,
            help=as_line(self.help.data or ""),
            required=bool(self.needed.data),
            choices=self._choices() if kind.way.takes_choices else (),
            seconds=before.seconds if kind is before.kind else kind.way.seconds,
            show_if=self._condition(),
            audience=self._audience(),
            topic=self._topic(before),
        )

    @property
    def asks_something_else(self) -> bool:
        """Whether it becomes a new question: said so, or answered in another way."""
        before = self.question
        return (
            before is not None
            and self.was_published
            and (bool(self.is_new_meaning.data) or before.kind != self.kind.data)
        )

    def _audience(self) -> Team | None:
        chosen = "" if self.is_for_buyers else self.audience.data
        return Team(chosen) if chosen else None

    def _topic(self, before: Asked) -> Topic | None:
        if not self.is_for_buyers:
            return before.topic
        return Topic(self.moment.data) if self.moment.data else None

    def _check_moment(self) -> None:
        """A buyer is asked one question: each moment has one."""
        if not self.is_for_buyers or not self.moment.data:
            return
        for other in self.sheet.asked:
            is_itself = self.question is not None and other.key == self.question.key
            if other.topic == self.moment.data and not is_itself:
                text = gettext(
                    N_(
                        "“%(question)s” is asked there. Let it be asked elsewhere first."
                    )
                )
                self.moment.errors = [text % {"question": gettext(other.wording)}]

    def _choices(self) -> tuple[Choice, ...]:
        kept = [Choice(row.id, as_line(row.label)) for row in self.rows]
        return with_labels(
            [choice for choice in kept if choice.label], lines_in(self.more.data or "")
        )[0]

    def _check_choices(self) -> None:
        kind = QuestionKind(self.kind.data)
        lines = lines_in(self.more.data or "")
        if not kind.way.takes_choices:
            if lines:
                self.more.errors = [N_("This kind of answer has no choices.")]
            return
        problem = _problem(lines, self.rows)
        if not problem:
            # Only now: each choice is compared with all others.
            labels = [choice.label for choice in self._choices()]
            problem = _problem_of(kind, labels)
        if problem:
            self.more.errors = [problem]

    def _condition(self) -> ShowIf | None:
        key, _, choice_id = (self.show_if.data or "").partition("=")
        for one in self.conditions:
            if one.key == key and any(c.id == choice_id for c in choices_of(one)):
                return ShowIf(key, choice_id)
        return None


def _problem(lines: list[str], rows: Sequence[Row]) -> str:
    count = len(lines) + len(rows)
    if count > CHOICES_MAX:
        text = gettext(
            N_(
                "Those are %(count)s choices: at most %(limit)s, please. Nothing was saved."
            )
        )
        return text % {"count": count, "limit": CHOICES_MAX}
    long = [line for line in lines if len(line) > LABEL_MAX]
    long += [row.label for row in rows if len(row.label) > LABEL_MAX]
    if long:
        text = gettext(
            N_("At most %(limit)s characters per choice, please: “%(start)s …”")
        )
        return text % {"limit": LABEL_MAX, "start": long[0][:30]}
    return ""


def _problem_of(kind: QuestionKind, labels: list[str]) -> str:
    if len({label.casefold() for label in labels}) < len(labels):
        return gettext(N_("Two choices have the same words."))
    if len(labels) < (kind.way.least_choices or 0):
        return gettext(N_("Please name at least two choices."))
    return ""
