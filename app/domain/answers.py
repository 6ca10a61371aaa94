"""Which answers a survey takes: each question by itself, and all of them together."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.domain.question_kinds import (
    AnswerValue,
    Flaw,
    Problem,
    check_answer,
    is_empty,
)
from app.domain.questions import Asked, SurveyKind, Topic

CLAUSES_MIN = 2
CLAUSES_MAX = 6
#: Questions 2 to 5 of the field report; one of them is needed.
WHAT_THE_FIELD_SAYS = (
    Topic.OBJECTION,
    Topic.OBJECTION_NOTE,
    Topic.COMPETITOR,
    Topic.COMPETITOR_NOTE,
    Topic.LANDED,
    Topic.GOAL,
)
_BULLET = re.compile(r"^[-*•–]\s+")

ByTopic = Mapping[Topic, AnswerValue]


class AnswersRefused(Exception):
    """Some answers cannot be taken; nothing was stored."""

    def __init__(self, problems: Mapping[str, Problem]) -> None:
        super().__init__(", ".join(f"{k}: {p.code}" for k, p in problems.items()))
        #: What is wrong, by the key of the question.
        self.problems = problems


class SentBefore(Exception):
    """The same form was sent before, with other words: to be asked about, not guessed."""

    def __init__(self, submission_id: int) -> None:
        super().__init__(f"Submission {submission_id} came from the same form.")
        self.submission_id = submission_id


def problems_in(
    kind: SurveyKind, questions: Sequence[Asked], answers: Mapping[str, AnswerValue]
) -> dict[str, Problem]:
    """What is wrong with the answers, by the key of the question; empty if nothing is.

    Whether a required question was left out is for whoever asked to say: an answer that
    came another way than by the form is taken as far as it goes.
    """
    asked = {question.key: question for question in questions}
    problems = {
        key: Problem(Flaw.UNKNOWN_QUESTION) for key in answers if key not in asked
    }
    for key, question in asked.items():
        problem = check_answer(question.kind, answers.get(key), question.choices)
        if problem is not None:
            problems[key] = problem
    keys = {question.topic: question.key for question in questions if question.topic}
    by_topic = {topic: answers.get(key) for topic, key in keys.items()}
    for rule in _RULES[kind]:
        for topic, problem in rule(by_topic).items():
            problems.setdefault(keys[topic], problem)
    return problems


def missing_in(
    questions: Sequence[Asked], answers: Mapping[str, AnswerValue]
) -> dict[str, Problem]:
    """The required questions that were left out, by key; what is not shown is not required."""
    return {
        question.key: Problem(Flaw.MISSING)
        for question in shown_of(questions, answers)
        if question.required and is_empty(answers.get(question.key))
    }


def shown_of(
    questions: Sequence[Asked], answers: Mapping[str, AnswerValue]
) -> list[Asked]:
    """The questions that these answers leave to be asked.

    A question whose condition is about one that is not asked stands for itself.
    """
    asked = {question.key: question for question in questions}

    def is_shown(question: Asked) -> bool:
        hangs_on = question.show_if
        other = asked.get(hangs_on.key) if hangs_on else None
        if hangs_on is None or other is None:
            return True
        return hangs_on.choice_id in other.kind.way.sent(answers.get(other.key))

    return [question for question in questions if is_shown(question)]


def without_hidden(
    questions: Sequence[Asked], answers: Mapping[str, AnswerValue]
) -> dict[str, AnswerValue]:
    """The answers but those to questions that the other answers hide."""
    shown = {question.key for question in shown_of(questions, answers)}
    hidden = {question.key for question in questions} - shown
    return {key: value for key, value in answers.items() if key not in hidden}


def clauses_in(text: str) -> list[str]:
    """The things that are true of a lead: one a line, without bullets and empty lines."""
    lines = (_BULLET.sub("", line.strip()) for line in text.splitlines())
    return [line for line in lines if line]


def _says_something(answers: ByTopic) -> dict[Topic, Problem]:
    asked = [topic for topic in WHAT_THE_FIELD_SAYS if topic in answers]
    if not asked or any(not is_empty(answers[topic]) for topic in asked):
        return {}
    return {asked[0]: Problem(Flaw.NOTHING_SAID)}


def _has_two_to_six_clauses(answers: ByTopic) -> dict[Topic, Problem]:
    text = answers.get(Topic.CLAUSES)
    if not isinstance(text, str) or not text:
        return {}
    count = len(clauses_in(text))
    if count < CLAUSES_MIN:
        return {Topic.CLAUSES: Problem(Flaw.TOO_FEW_CLAUSES, CLAUSES_MIN)}
    if count > CLAUSES_MAX:
        return {Topic.CLAUSES: Problem(Flaw.TOO_MANY_CLAUSES, CLAUSES_MAX)}
    return {}


def _ends_after_it_starts(answers: ByTopic) -> dict[Topic, Problem]:
    first = date_in(answers.get(Topic.STARTS_ON))
    last = date_in(answers.get(Topic.ENDS_ON))
    if first is None or last is None or first <= last:
        return {}
    return {Topic.ENDS_ON: Problem(Flaw.ENDS_BEFORE_IT_STARTS)}


def date_in(value: AnswerValue) -> date | None:
    """The day that an answer names, or None."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


_RULES: dict[SurveyKind, tuple[Callable[[ByTopic], dict[Topic, Problem]], ...]] = {
    SurveyKind.FIELD_REPORT: (_says_something,),
    SurveyKind.CAMPAIGN_INTENT: (_has_two_to_six_clauses, _ends_after_it_starts),
    SurveyKind.BUYER_PULSE: (),
}
