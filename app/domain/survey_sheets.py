"""A survey while it is edited: its questions, also those retired, and what changes them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain import pulse
from app.domain.question_kinds import Choice, QuestionKind
from app.domain.questions import Asked, Naming, ShowIf, SurveyKind, Topic, choices_of
from app.domain.teams import Team

WORDING_MAX = 200
HELP_MAX = 300
LABEL_MAX = 80
CHOICES_MAX = 60
QUESTIONS_MAX = 60
#: What takes longer is answered by fewer people, and later.
SECONDS_MAX: dict[SurveyKind, int] = {
    SurveyKind.FIELD_REPORT: 60,
    SurveyKind.CAMPAIGN_INTENT: 300,
    SurveyKind.BUYER_PULSE: 60,
}

#: What the service cannot do without: a campaign has to be called something.
_KEPT_TOPICS = frozenset((Topic.NAME,))


class NoSuchQuestion(LookupError):
    """The draft has no question of that key, or not any more."""


@dataclass(frozen=True)
class Sheet:
    """All questions of a survey in order, and whether the other team learns who said what."""

    questions: tuple[Asked, ...]
    naming: Naming = Naming.NAMED

    @property
    def asked(self) -> tuple[Asked, ...]:
        """The questions that are asked."""
        return tuple(one for one in self.questions if not one.is_retired)

    def asked_of(self, teams: Collection[Team]) -> tuple[Asked, ...]:
        """The questions that somebody in these teams is asked."""
        return tuple(
            one for one in self.asked if one.audience is None or one.audience in teams
        )

    @property
    def retired(self) -> tuple[Asked, ...]:
        return tuple(one for one in self.questions if one.is_retired)

    @property
    def seconds(self) -> int:
        """What it costs to answer everything that one person is asked."""
        return seconds_of(self.asked)

    def question(self, key: str) -> Asked:
        """The question of that key; NoSuchQuestion if there is none."""
        for one in self.questions:
            if one.key == key:
                return one
        raise NoSuchQuestion(key)


def seconds_of(questions: Sequence[Asked]) -> int:
    """What they cost; of those that a buyer is asked one of, the dearest."""
    one_of = [one.seconds for one in questions if one.topic in pulse.ONE_OF]
    others = [one.seconds for one in questions if one.topic not in pulse.ONE_OF]
    return sum(others) + max(one_of, default=0)


def added(sheet: Sheet, question: Asked) -> Sheet:
    """With one more question, behind all that are asked."""
    return replace(sheet, questions=(*sheet.asked, question, *sheet.retired))


def changed(sheet: Sheet, question: Asked) -> Sheet:
    """With the question as it is now in place of the one of its key."""
    sheet.question(question.key)
    return _with(sheet, question)


def replaced(
    sheet: Sheet, key: str, question: Asked, *, keeps_topic: bool = False
) -> Sheet:
    """With a question that asks something else in place of an old one, which is retired.

    Answered in another way it is not read as what the old one was, unless said so.
    """
    old = sheet.question(key)
    if not is_dispensable(old):
        raise NoSuchQuestion(key)
    place = [one.key for one in sheet.questions].index(key)
    keeps_topic = keeps_topic or question.kind is old.kind
    new = replace(question, replaces=key, topic=question.topic if keeps_topic else None)
    retired_now = replace(old, is_retired=True, topic=None)
    questions = [
        retired_now if one.key == key else _hanging_on(one, key, new)
        for one in sheet.questions
    ]
    questions.insert(place, new)
    return replace(sheet, questions=tuple(questions))


def retired(sheet: Sheet, key: str) -> Sheet:
    """Without the question, which is kept and can be brought back."""
    question = sheet.question(key)
    if not is_dispensable(question):
        raise NoSuchQuestion(key)
    return _with(sheet, replace(question, is_retired=True))


def brought_back(sheet: Sheet, key: str) -> Sheet:
    """With a retired question asked again, behind the others; a topic is nobody else's."""
    question = sheet.question(key)
    taken = {one.topic for one in sheet.asked}
    topic = None if question.topic in taken else question.topic
    back = replace(question, is_retired=False, topic=topic)
    others = Sheet(
        tuple(one for one in sheet.questions if one.key != key), sheet.naming
    )
    return added(others, back)


def moved(sheet: Sheet, key: str, steps: int) -> Sheet:
    """With the question that many places further down (or up), as far as there are places."""
    asked = list(sheet.asked)
    place = next((n for n, one in enumerate(asked) if one.key == key), None)
    if place is None:
        raise NoSuchQuestion(key)
    question = asked.pop(place)
    asked.insert(max(0, place + steps), question)
    return replace(sheet, questions=(*asked, *sheet.retired))


def is_dispensable(question: Asked) -> bool:
    """Whether the service can do without it, and without its kind."""
    return question.topic not in _KEPT_TOPICS


def with_naming(sheet: Sheet, naming: Naming) -> Sheet:
    """With the other team learning who said what, or not."""
    return replace(sheet, naming=naming)


def conditions_for(sheet: Sheet, key: str) -> list[Asked]:
    """The questions on whose answers another may hang: one level deep, and not on itself."""
    if any(one.show_if and one.show_if.key == key for one in sheet.asked):
        return []
    return [
        one
        for one in sheet.asked
        if one.key != key and one.show_if is None and choices_of(one)
    ]


def with_labels(
    choices: Sequence[Choice], labels: Iterable[str]
) -> tuple[tuple[Choice, ...], int]:
    """The choices and those that a pasted list adds, one a line; and how many were there twice."""
    known = {_plain(choice.label) for choice in choices}
    found = list(choices)
    twice = 0
    for label in labels:
        if _plain(label) in known:
            twice += 1
            continue
        known.add(_plain(label))
        found.append(Choice(_fresh_id(label, found), label))
    return tuple(found), twice


def fresh_key(sheet: Sheet, wording: str) -> str:
    """A key that no question of the survey has or had."""
    taken = {one.key for one in sheet.questions}
    return _fresh(_slug(wording, "question"), taken)


def lines_in(text: str) -> list[str]:
    """The pasted lines that say something, each with single spaces."""
    return [
        line for line in (" ".join(one.split()) for one in text.splitlines()) if line
    ]


def as_plain(sheet: Sheet) -> dict[str, Any]:
    """The sheet as JSON can hold it."""
    return {
        "naming": sheet.naming.value,
        "questions": [_plain_question(question) for question in sheet.questions],
    }


def from_plain(plain: dict[str, Any]) -> Sheet:
    """The sheet that `as_plain` made this of."""
    return Sheet(tuple(map(_question, plain["questions"])), Naming(plain["naming"]))


def _hanging_on(question: Asked, old_key: str, new: Asked) -> Asked:
    """The question, now hanging on the one that came in the place of the old."""
    hangs_on = question.show_if
    if hangs_on is None or hangs_on.key != old_key:
        return question
    is_there = any(choice.id == hangs_on.choice_id for choice in choices_of(new))
    condition = ShowIf(new.key, hangs_on.choice_id) if is_there else None
    return replace(question, show_if=condition)


def _with(sheet: Sheet, question: Asked) -> Sheet:
    questions = (question if o.key == question.key else o for o in sheet.questions)
    return replace(sheet, questions=tuple(questions))


def _plain_question(question: Asked) -> dict[str, Any]:
    hangs_on = question.show_if
    return {
        "key": question.key,
        "kind": question.kind.value,
        "wording": question.wording,
        "topic": question.topic.value if question.topic else None,
        "help": question.help,
        "required": question.required,
        "choices": [[choice.id, choice.label] for choice in question.choices],
        "seconds": question.seconds,
        "show_if": [hangs_on.key, hangs_on.choice_id] if hangs_on else None,
        "audience": question.audience.value if question.audience else None,
        "replaces": question.replaces,
        "is_retired": question.is_retired,
    }


def _question(plain: dict[str, Any]) -> Asked:
    kind = QuestionKind(plain["kind"])
    values = plain | {
        "kind": kind,
        "topic": Topic(plain["topic"]) if plain["topic"] else None,
        "choices": tuple(Choice(*pair) for pair in plain["choices"]),
        "show_if": ShowIf(*plain["show_if"]) if plain["show_if"] else None,
        "audience": Team(plain["audience"]) if plain["audience"] else None,
    }
    return Asked(**values)


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())


def _fresh_id(label: str, taken: Sequence[Choice]) -> str:
    return _fresh(_slug(label, "choice"), {choice.id for choice in taken})


def _fresh(stem: str, taken: set[str]) -> str:
    number, name = 1, stem
    while name in taken:
        number += 1
        name = f"{stem}_{number}"
    return name


def _slug(text: str, otherwise: str) -> str:
    """Some letters of the text, for whoever reads an export."""
    plain = "".join(c if c.isascii() and c.isalnum() else " " for c in text.lower())
    return "_".join(plain.split()[:4])[:40].strip("_") or otherwise
