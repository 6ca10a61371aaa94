"""Kinds of questions, each said in one place, and what counts as an answer to them."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

from app.domain.texts import N_

SHORT_TEXT_MAX = 300
LONG_TEXT_MAX = 5000
#: Rivals in one answer; more is a list pasted by mistake.
RIVALS_MAX = 20


@dataclass(frozen=True)
class Choice:
    """One option of a question; the id is kept through edits of the label."""

    id: str
    label: str


class Flaw(StrEnum):
    """The ways in which a value can be no answer."""

    MISSING = "missing"
    NOT_TEXT = "not_text"
    TOO_LONG = "too_long"
    UNKNOWN_CHOICE = "unknown_choice"
    NOT_ON_SCALE = "not_on_scale"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    TOO_MANY = "too_many"
    ONE_ONLY = "one_only"
    GONE = "gone"
    UNKNOWN_QUESTION = "unknown_question"
    NOTHING_SAID = "nothing_said"
    TOO_FEW_CLAUSES = "too_few_clauses"
    TOO_MANY_CLAUSES = "too_many_clauses"
    ENDS_BEFORE_IT_STARTS = "ends_before_it_starts"


@dataclass(frozen=True)
class Problem:
    """Why a value is no answer; the caller words it for the reader."""

    code: Flaw
    limit: int | None = None


AnswerValue = str | int | float | bool | list[str] | None


def is_empty(value: AnswerValue) -> bool:
    """Whether nothing was answered; no and zero are answers."""
    return value in (None, "", [])


def can_be_kept(text: str) -> bool:
    """Whether every character is one that our databases hold: no null, no half of a pair."""
    return "\x00" not in text and not any("\ud800" <= c <= "\udfff" for c in text)


def lead_pick(lead_id: int) -> str:
    """The answer that names a lead of ours; any other text there is a company."""
    return f"lead:{lead_id}"


def picked_lead(value: AnswerValue) -> int | None:
    """The id of the lead that an answer names, or None."""
    return _picked("lead:", value)


def campaign_pick(campaign_id: int) -> str:
    """The answer that names a campaign."""
    return f"campaign:{campaign_id}"


def picked_campaign(value: AnswerValue) -> int | None:
    """The id of the campaign that an answer names, or None."""
    return _picked("campaign:", value)


def _picked(prefix: str, value: AnswerValue) -> int | None:
    if not isinstance(value, str) or not value.startswith(prefix):
        return None
    digits = value.removeprefix(prefix)
    # An id that no database column holds is nobody's.
    is_id = digits.isascii() and digits.isdigit() and len(digits) < 10
    return int(digits) if is_id else None


def _check_text(value: AnswerValue, limit: int) -> Problem | None:
    if not isinstance(value, str) or not can_be_kept(value):
        return Problem(Flaw.NOT_TEXT)
    return Problem(Flaw.TOO_LONG, limit) if len(value) > limit else None


def _check_short_text(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    return _check_text(value, SHORT_TEXT_MAX)


def _check_long_text(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    return _check_text(value, LONG_TEXT_MAX)


def _check_one_of(value: AnswerValue, ids: frozenset[str]) -> Problem | None:
    return (
        None
        if isinstance(value, str) and value in ids
        else Problem(Flaw.UNKNOWN_CHOICE)
    )


def _check_some_of(value: AnswerValue, ids: frozenset[str]) -> Problem | None:
    known = isinstance(value, list) and ids.issuperset(value)
    return None if known else Problem(Flaw.UNKNOWN_CHOICE)


def _check_scale(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    # True is an int to Python, and no step of a scale.
    if isinstance(value, bool) or not isinstance(value, int):
        return Problem(Flaw.NOT_ON_SCALE)
    return None if 1 <= value <= 5 else Problem(Flaw.NOT_ON_SCALE)


def _check_yes_no(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    return None if isinstance(value, bool) else Problem(Flaw.UNKNOWN_CHOICE)


def _check_number(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Problem(Flaw.NOT_A_NUMBER)
    return None if math.isfinite(value) else Problem(Flaw.NOT_A_NUMBER)


def _check_date(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return Problem(Flaw.NOT_A_DATE)
    return None


def _check_lead(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    if isinstance(value, list):
        return Problem(Flaw.ONE_ONLY)
    return _check_text(value, SHORT_TEXT_MAX)


def _check_campaign(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    return None if picked_campaign(value) else Problem(Flaw.UNKNOWN_CHOICE)


def _check_competitors(value: AnswerValue, _: frozenset[str]) -> Problem | None:
    if not isinstance(value, list):
        return Problem(Flaw.NOT_TEXT)
    if len(value) > RIVALS_MAX:
        return Problem(Flaw.TOO_MANY, RIVALS_MAX)
    problems = (_check_text(name, SHORT_TEXT_MAX) for name in value)
    return next(filter(None, problems), None)


class Widget(StrEnum):
    """The ways in which a question is drawn; a kind takes one of them."""

    LINE = "line"
    LINES = "lines"
    RADIOS = "radios"
    TICKS = "ticks"
    NUMBER = "number"
    DAY = "day"
    #: A lead of ours or the name of a company.
    LEAD = "lead"
    CAMPAIGN = "campaign"
    #: Known rivals to tick, and further names by hand.
    RIVALS = "rivals"


class Tally(StrEnum):
    """What the results show of the answers."""

    COUNT = "count"
    WORDS = "words"
    CHOICES = "choices"
    #: Choices in their order, with the mean.
    STEPS = "steps"
    MEAN = "mean"


@dataclass(frozen=True)
class Way:
    """All that the service has to know of one kind of question."""

    #: What it is stored as, for ever.
    id: str
    label: str
    widget: Widget
    #: What it costs to answer, in seconds: a tap, or some words typed on a phone.
    seconds: int
    #: What is wrong with an answer, given the ids of the choices.
    check: Callable[[AnswerValue, frozenset[str]], Problem | None]
    tally: Tally = Tally.COUNT
    #: Choices that an admin has to write; None where there are none to write.
    least_choices: int | None = None
    #: The choices that every such question has, with what is stored for each.
    fixed: Mapping[Choice, str | int] = field(default_factory=dict)

    @property
    def takes_choices(self) -> bool:
        """Whether an admin writes choices for it."""
        return self.least_choices is not None

    def offers(self, written: Sequence[Choice]) -> tuple[Choice, ...]:
        """What can be chosen at a question for which an admin wrote these choices."""
        return tuple(self.fixed) or (tuple(written) if self.takes_choices else ())

    def stored(self, value: AnswerValue) -> AnswerValue:
        """What is kept for what a form sent: for the id of a fixed choice, its value."""
        values = {choice.id: kept for choice, kept in self.fixed.items()}
        return values.get(value, value) if isinstance(value, str) else value

    def sent(self, value: AnswerValue) -> list[str]:
        """What a form sends for an answer: the ids of its choices, or its text."""
        ids: dict[str | int | float, str] = {
            kept: choice.id for choice, kept in self.fixed.items()
        }
        several = value if isinstance(value, list) else [value]
        return [ids.get(one, str(one)) for one in several if one is not None]


class QuestionKind(StrEnum):
    """How a question is answered. A new kind is one more entry here."""

    _value_: str
    way: Way

    def __new__(cls, way: Way) -> Self:
        """The kind, which is stored under its id."""
        kind = str.__new__(cls, way.id)
        kind._value_ = way.id
        kind.way = way
        return kind

    SHORT_TEXT = Way(
        "short_text",
        N_("One line of text"),
        Widget.LINE,
        10,
        _check_short_text,
        Tally.WORDS,
    )
    LONG_TEXT = Way(
        "long_text",
        N_("Several lines of text"),
        Widget.LINES,
        25,
        _check_long_text,
        Tally.WORDS,
    )
    ONE_OF = Way(
        "one_of",
        N_("One of several choices"),
        Widget.RADIOS,
        4,
        _check_one_of,
        Tally.CHOICES,
        least_choices=2,
    )
    SOME_OF = Way(
        "some_of",
        N_("Any of several choices"),
        Widget.TICKS,
        5,
        _check_some_of,
        Tally.CHOICES,
        least_choices=2,
    )
    SCALE = Way(
        "scale",
        N_("Scale from 1 to 5"),
        Widget.RADIOS,
        3,
        _check_scale,
        Tally.STEPS,
        fixed={Choice(str(step), str(step)): step for step in range(1, 6)},
    )
    YES_NO = Way(
        "yes_no",
        N_("Yes or no"),
        Widget.RADIOS,
        3,
        _check_yes_no,
        Tally.CHOICES,
        fixed={Choice("yes", N_("Yes")): True, Choice("no", N_("No")): False},
    )
    NUMBER = Way("number", N_("A number"), Widget.NUMBER, 5, _check_number, Tally.MEAN)
    DATE = Way("date", N_("A date"), Widget.DAY, 5, _check_date)
    LEAD = Way("lead", N_("Pick a lead"), Widget.LEAD, 4, _check_lead)
    CAMPAIGN = Way(
        "campaign", N_("Pick a campaign"), Widget.CAMPAIGN, 4, _check_campaign
    )
    COMPETITOR = Way(
        "competitor",
        N_("Pick rivals"),
        Widget.RIVALS,
        4,
        _check_competitors,
        Tally.CHOICES,
        least_choices=0,
    )


def kinds_drawn_as(widget: Widget) -> tuple[QuestionKind, ...]:
    """The kinds whose questions are drawn so."""
    return tuple(kind for kind in QuestionKind if kind.way.widget is widget)


def check_answer(
    kind: QuestionKind, value: AnswerValue, choices: Sequence[Choice] = ()
) -> Problem | None:
    """What is wrong with a value as an answer to a question of this kind, if anything."""
    if is_empty(value):
        return None
    return kind.way.check(value, frozenset(choice.id for choice in choices))
