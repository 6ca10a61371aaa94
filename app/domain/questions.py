"""What a survey can ask, and what counts as an answer."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.teams import Team
from app.domain.texts import N_

SHORT_TEXT_MAX = 300
LONG_TEXT_MAX = 5000
#: Rivals in one answer; more is a list pasted by mistake.
RIVALS_MAX = 20


class SurveyKind(StrEnum):
    """The surveys that ship ready."""

    FIELD_REPORT = "field_report"
    CAMPAIGN_INTENT = "campaign_intent"
    BUYER_PULSE = "buyer_pulse"


class QuestionKind(StrEnum):
    """How a question is answered."""

    SHORT_TEXT = "short_text"
    LONG_TEXT = "long_text"
    ONE_OF = "one_of"
    SOME_OF = "some_of"
    SCALE = "scale"
    YES_NO = "yes_no"
    NUMBER = "number"
    DATE = "date"
    LEAD = "lead"
    CAMPAIGN = "campaign"
    COMPETITOR = "competitor"


class Topic(StrEnum):
    """What the service itself does with the answer to a question.

    Wordings, order and choices are the admin's; by its topic the code knows a question again.
    """

    ABOUT = "about"
    OBJECTION = "objection"
    OBJECTION_NOTE = "objection_note"
    COMPETITOR = "competitor"
    COMPETITOR_NOTE = "competitor_note"
    LANDED = "landed"
    GOAL = "goal"
    REQUEST = "request"
    NAME = "name"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    AUDIENCE = "audience"
    NOT_FOR = "not_for"
    MESSAGE = "message"
    OFFER = "offer"
    OFFER_LINK = "offer_link"
    WORDS_SEEN = "words_seen"
    CLAUSES = "clauses"
    WARMTH = "warmth"
    OPENER = "opener"
    SUCCESS = "success"
    SUCCESS_BY = "success_by"
    LEARNING = "learning"


class Warmth(StrEnum):
    """How warm a campaign's leads are; it sets the time for a first touch."""

    ASKED = "asked"
    INTERESTED = "interested"
    CONTENT = "content"


@dataclass(frozen=True)
class Choice:
    """One option of a question; the id is kept through edits of the label."""

    id: str
    label: str


class Naming(StrEnum):
    """Whether the other team learns who said what."""

    NAMED = "named"
    UNNAMED = "unnamed"


@dataclass(frozen=True)
class ShowIf:
    """That a question is only asked where another was answered with a certain choice."""

    key: str
    choice_id: str


@dataclass(frozen=True)
class Asked:
    """One question as it is put to a person; the key names it through all versions."""

    key: str
    kind: QuestionKind
    wording: str
    topic: Topic | None = None
    help: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    #: What it costs to answer, in seconds.
    seconds: int = 0
    show_if: ShowIf | None = None
    #: The team that is asked; None: everybody who fills in the survey.
    audience: Team | None = None
    #: The key of the question in whose place this one came when its meaning changed.
    replaces: str = ""
    #: Kept, with its answers, but no longer asked.
    is_retired: bool = False


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


def check_answer(
    kind: QuestionKind, value: AnswerValue, choices: Sequence[Choice] = ()
) -> Problem | None:
    """What is wrong with a value as an answer to a question of this kind, if anything."""
    if is_empty(value):
        return None
    return _CHECKS[kind](value, frozenset(choice.id for choice in choices))


def choices_of(question: Asked) -> tuple[Choice, ...]:
    """What can be chosen, where that is a short list: also the two of yes and no."""
    return _FIXED_CHOICES.get(question.kind, question.choices)


def chosen_in(value: AnswerValue) -> frozenset[str]:
    """The ids of the choices that an answer names."""
    if isinstance(value, bool):
        return frozenset(["yes" if value else "no"])
    return frozenset(map(str, value if isinstance(value, list) else [value]))


def is_empty(value: AnswerValue) -> bool:
    """Whether nothing was answered; no and zero are answers."""
    return value in (None, "", [])


_FIXED_CHOICES = {
    QuestionKind.YES_NO: (Choice("yes", N_("Yes")), Choice("no", N_("No"))),
    QuestionKind.SCALE: tuple(Choice(step, step) for step in "12345"),
}


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


_CHECKS = {
    QuestionKind.SHORT_TEXT: _check_short_text,
    QuestionKind.LONG_TEXT: _check_long_text,
    QuestionKind.ONE_OF: _check_one_of,
    QuestionKind.SOME_OF: _check_some_of,
    QuestionKind.SCALE: _check_scale,
    QuestionKind.YES_NO: _check_yes_no,
    QuestionKind.NUMBER: _check_number,
    QuestionKind.DATE: _check_date,
    QuestionKind.LEAD: _check_lead,
    QuestionKind.CAMPAIGN: _check_campaign,
    QuestionKind.COMPETITOR: _check_competitors,
}
