"""What one version of a survey changes in another, as a plain list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.pulse import ONE_OF
from app.domain.question_kinds import QuestionKind
from app.domain.questions import Asked, choices_of
from app.domain.survey_sheets import Sheet


class ChangeKind(StrEnum):
    """What changed."""

    ADDED = "added"
    RETIRED = "retired"
    BROUGHT_BACK = "brought_back"
    REPLACED = "replaced"
    WORDING = "wording"
    HELP = "help"
    REQUIRED = "required"
    OPTIONAL = "optional"
    CHOICE_ADDED = "choice_added"
    CHOICE_REMOVED = "choice_removed"
    CHOICE_RENAMED = "choice_renamed"
    CHOICES_REORDERED = "choices_reordered"
    CONDITION = "condition"
    AUDIENCE = "audience"
    MOMENT = "moment"
    KIND = "kind"
    ORDER = "order"
    NAMING = "naming"


@dataclass(frozen=True)
class Change:
    """One change: to which question (none: to the survey), and its texts before and after."""

    kind: ChangeKind
    question: str = ""
    before: str = ""
    after: str = ""


def changes_between(before: Sheet, after: Sheet) -> list[Change]:
    """Everything that is different, in the order of the questions as they are now."""
    changes: list[Change] = []
    if before.naming is not after.naming:
        changes.append(Change(ChangeKind.NAMING, "", before.naming, after.naming))
    old = {one.key: one for one in before.questions}
    replaced = {one.replaces for one in after.asked if one.key not in old}
    for question in after.questions:
        known = old.get(question.key)
        if known is None:
            changes.extend(_new(question, old))
        elif question.key not in replaced:
            changes.extend(_of_question(known, question, after))
    if _order(before, after) != _order(after, before):
        changes.append(Change(ChangeKind.ORDER))
    return changes


def is_another_line(before: Asked, after: Asked) -> bool:
    """Whether answers before and after cannot be read as one line without a break."""
    ids = [{choice.id for choice in one.choices} for one in (before, after)]
    return before.key != after.key or before.kind is not after.kind or ids[0] != ids[1]


def _new(question: Asked, old: dict[str, Asked]) -> Iterator[Change]:
    if question.is_retired:
        return
    if question.replaces in old:
        before = old[question.replaces].wording
        yield Change(ChangeKind.REPLACED, before, before, question.wording)
    else:
        yield Change(ChangeKind.ADDED, question.wording)


def _of_question(before: Asked, after: Asked, sheet: Sheet) -> Iterator[Change]:
    if before.is_retired and after.is_retired:
        return
    if after.is_retired:
        yield Change(ChangeKind.RETIRED, after.wording)
        return
    if before.is_retired:
        yield Change(ChangeKind.BROUGHT_BACK, after.wording)
    name = before.wording
    for kind, text in _TEXTS.items():
        left, right = text(before), text(after)
        # What comes back has lost a topic that another question took meanwhile.
        is_lost = kind is ChangeKind.MOMENT and before.is_retired
        if left != right and not is_lost:
            yield Change(kind, name, left, right)
    if before.required is not after.required:
        yield Change(
            ChangeKind.REQUIRED if after.required else ChangeKind.OPTIONAL, name
        )
    if before.show_if != after.show_if:
        yield Change(ChangeKind.CONDITION, name, after=_condition(after, sheet))
    yield from _of_choices(before, after)


def _of_choices(before: Asked, after: Asked) -> Iterator[Change]:
    old = {choice.id: choice.label for choice in before.choices}
    new = {choice.id: choice.label for choice in after.choices}
    for id_, label in new.items():
        if id_ not in old:
            yield Change(ChangeKind.CHOICE_ADDED, before.wording, after=label)
        elif old[id_] != label:
            yield Change(ChangeKind.CHOICE_RENAMED, before.wording, old[id_], label)
    for id_, label in old.items():
        if id_ not in new:
            yield Change(ChangeKind.CHOICE_REMOVED, before.wording, label)
    if [one for one in old if one in new] != [one for one in new if one in old]:
        yield Change(ChangeKind.CHOICES_REORDERED, before.wording)


def _condition(question: Asked, sheet: Sheet) -> str:
    """The question and choice that it hangs on, as they are worded."""
    hangs_on = question.show_if
    for one in sheet.questions:
        if hangs_on is not None and one.key == hangs_on.key:
            labels = {choice.id: choice.label for choice in choices_of(one)}
            return f"{one.wording} {labels.get(hangs_on.choice_id, '')}".strip()
    return ""


def _order(sheet: Sheet, other: Sheet) -> list[str]:
    """The keys, in order, of what both ask."""
    shared = {one.key for one in other.asked}
    return [one.key for one in sheet.asked if one.key in shared]


def _kind(question: Asked) -> QuestionKind:
    return question.kind


def _moment(question: Asked) -> str:
    return question.topic.value if question.topic in ONE_OF else ""


def _audience(question: Asked) -> str:
    return question.audience.value if question.audience else ""


_TEXTS: dict[ChangeKind, Callable[[Asked], str]] = {
    ChangeKind.WORDING: lambda question: question.wording,
    ChangeKind.HELP: lambda question: question.help,
    ChangeKind.AUDIENCE: _audience,
    ChangeKind.MOMENT: _moment,
    ChangeKind.KIND: _kind,
}
