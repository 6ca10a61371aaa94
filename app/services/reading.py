"""What a reply says, read by rule: commands, and outcomes lead by lead.

Nothing here needs the database, so that it can be done in a process of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import Enum
from typing import Any, Protocol

from app.domain.replies import (
    NONE,
    Command,
    PromptedLead,
    Reading,
    read_commands,
    read_reply,
)
from app.mail.parse import parse
from app.mail.received import Attachment, Passage, ReceivedMail, Report


@dataclass(frozen=True)
class Written:
    """A reply's new text, and what it is read with; `on` is the writer's date."""

    text: str
    passages: Sequence[Passage]
    quoted: str
    leads: Sequence[PromptedLead]
    on: date
    language: str | None
    currency: str


@dataclass(frozen=True)
class Understood:
    """What a reply asks for and tells."""

    commands: list[Command] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)


class Reader(Protocol):
    """Reads what strangers have written; raises ReadingFailed when it has to give up."""

    def parse(self, raw: bytes) -> ReceivedMail: ...

    def understand(self, written: Written) -> Understood: ...


class ReadingFailed(Exception):
    """A mail took more time or memory than any real one, or broke its reader."""


class AtOnce:
    """Reads in this very process, without limits of time."""

    def parse(self, raw: bytes) -> ReceivedMail:
        return storable(parse(raw))

    def understand(self, written: Written) -> Understood:
        return understand(written)


AT_ONCE = AtOnce()


def storable(mail: ReceivedMail) -> ReceivedMail:
    """The mail without NUL and lone surrogates, which no database takes."""
    values = {field.name: _sound(getattr(mail, field.name)) for field in fields(mail)}
    return replace(mail, **values)


def _sound(value: Any) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        text = value.replace("\0", "\ufffd")
        return text.encode("utf-8", "replace").decode()
    if isinstance(value, tuple):
        return tuple(_sound(part) for part in value)
    if isinstance(value, Passage | Attachment | Report):
        parts = {one.name: _sound(getattr(value, one.name)) for one in fields(value)}
        return replace(value, **parts)
    return value


def understand(written: Written) -> Understood:
    """Read each inline answer for the lead quoted above it, and the rest for all leads."""
    orders = read_commands(written.text, written.on, written.language, written.leads)
    inline = _inline(written)
    told: dict[int, Reading] = {}
    for lead, text in inline:
        for reading in _read(text, [lead], written):
            told[lead.number] = reading
    rest = _rest(written, [text for _, text in inline])
    if rest or not inline:
        for reading in _read(rest, written.leads, written):
            if reading.lead not in told and not (inline and reading.outcome == NONE):
                told[reading.lead] = reading
    return Understood(orders, [told[number] for number in sorted(told)])


def _read(text: str, leads: Sequence[PromptedLead], written: Written) -> list[Reading]:
    return read_reply(text, leads, written.on, written.language, written.currency)


def _rest(written: Written, taken: Sequence[str]) -> str:
    if not taken:
        return written.text
    left = [one.text for one in written.passages if one.text not in taken]
    return "\n\n".join(left)


def _inline(written: Written) -> list[tuple[PromptedLead, str]]:
    """The passages that stand under one quoted lead, with that lead.

    Under a whole quoted mail stands an answer to all of it: only where the quotation goes
    on below, or names a single lead, does the nearest one count. A passage that names
    another lead is about that one as well.
    """
    if len(written.leads) < 2:
        return []
    found: list[tuple[PromptedLead, str]] = []
    for passage in written.passages:
        above = _leads_in(passage.above, written.leads)
        goes_on = not written.quoted.rstrip().endswith(passage.above.strip())
        if not above or not (goes_on or len(set(above)) == 1):
            continue
        lead = above[-1]
        others = [one for one in written.leads if one is not lead]
        if not any(_is_named(one, passage.text) for one in others):
            found.append((lead, passage.text))
    numbers = [lead.number for lead, _ in found]
    return [one for one in found if numbers.count(one[0].number) == 1]


def _leads_in(quoted: str, leads: Sequence[PromptedLead]) -> list[PromptedLead]:
    """The leads that quoted lines ask about, in the order in which they stand."""
    lines = [line.strip("> \t|").casefold() for line in quoted.splitlines()]
    return [
        lead
        for line in lines
        for lead in leads
        if line.startswith(f"{lead.number}. ") and _is_named(lead, line)
    ]


def _is_named(lead: PromptedLead, text: str) -> bool:
    folded = text.casefold()
    names = (lead.name.casefold(), lead.company.casefold())
    return any(len(name) > 2 and name in folded for name in names)
