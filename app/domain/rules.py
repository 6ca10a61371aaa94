"""The numbers that admins set: each with its limits, grouped as the page shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.cadence import Cadence
from app.domain.trust import Doubts

Value = int | tuple[int, ...]


class RuleGroup(StrEnum):
    """What a number is about."""

    WHEN = "when"
    MAILS = "mails"
    QUIET = "quiet"
    END = "end"
    TRUST = "trust"


@dataclass(frozen=True)
class Rule:
    """One number, or several in a row, and between what it may lie."""

    name: str
    group: RuleGroup
    least: int
    most: int

    @property
    def ours(self) -> Value:
        """What holds where the admin has set nothing."""
        found: Value = _OURS[self.name]
        return found

    @property
    def is_list(self) -> bool:
        return isinstance(self.ours, tuple)


_OURS: dict[str, Value] = {**vars(Cadence()), **vars(Doubts())}
#: The hour from which questions leave, on each person's own clock.
PROMPT_HOUR = 8
#: So many numbers a list may hold.
LONGEST = 7
RULES: tuple[Rule, ...] = (
    Rule("first", RuleGroup.WHEN, 1, 30),
    Rule("again", RuleGroup.WHEN, 1, 60),
    Rule("working", RuleGroup.WHEN, 1, 365),
    Rule("no_contact", RuleGroup.WHEN, 1, 365),
    Rule("opportunity", RuleGroup.WHEN, 1, 365),
    Rule("opportunity_again", RuleGroup.WHEN, 1, 365),
    Rule("after_step", RuleGroup.WHEN, 1, 30),
    Rule("later", RuleGroup.WHEN, 1, 730),
    Rule("put_off", RuleGroup.WHEN, 1, 90),
    Rule("mails_a_week", RuleGroup.MAILS, 0, 5),
    Rule("leads_a_mail", RuleGroup.MAILS, 1, 7),
    Rule("open_hours", RuleGroup.QUIET, 1, 12),
    Rule("quiet_from", RuleGroup.QUIET, 10, 24),
    Rule("weekend", RuleGroup.QUIET, 0, 6),
    Rule("no_contact_times", RuleGroup.END, 0, 10),
    Rule("most_questions", RuleGroup.END, 1, 50),
    Rule("stale_after", RuleGroup.END, 7, 1825),
    Rule("after_campaign", RuleGroup.END, 0, 730),
    Rule("sending_seconds", RuleGroup.TRUST, 0, 600),
    Rule("other_outcome_seconds", RuleGroup.TRUST, 0, 600),
    Rule("many_prompts", RuleGroup.TRUST, 2, 7),
    Rule("many_seconds", RuleGroup.TRUST, 0, 600),
    Rule("known_hours", RuleGroup.TRUST, 0, 720),
)


class OutOfBounds(ValueError):
    """The text is no number that the rule allows."""


def read(rule: Rule, text: str) -> Value:
    """What was typed, as the rule keeps it; OutOfBounds otherwise."""
    if not rule.is_list:
        return _number(rule, text)
    numbers = tuple(_number(rule, part) for part in text.replace(",", " ").split())
    if len(numbers) > LONGEST or (rule.name == "weekend" and len(set(numbers)) > 6):
        raise OutOfBounds
    return numbers


def written(value: Value | Sequence[int]) -> str:
    """The value as an admin types it."""
    return str(value) if isinstance(value, int) else ", ".join(map(str, value))


def differing(values: Mapping[str, Value]) -> dict[str, int | Sequence[int]]:
    """Those that are not ours: only they are kept, so that ours may still improve."""
    return {
        name: value if isinstance(value, int) else list(value)
        for name, value in values.items()
        if value != _OURS[name]
    }


def _number(rule: Rule, text: str) -> int:
    digits = text.strip()
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 6):
        raise OutOfBounds
    number = int(digits)
    if not rule.least <= number <= rule.most:
        raise OutOfBounds
    return number
