"""Commands in a reply: away until, stop, not mine, give to, and answers to items."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.replies.cautions import is_of_another
from app.domain.replies.clauses import Clause
from app.domain.replies.cutter import cut_clauses
from app.domain.replies.fields import Source, dates_in
from app.domain.replies.languages import languages_of, lexicon_for
from app.domain.replies.reading import PromptedLead
from app.domain.replies.references import find_references
from app.domain.replies.signals import has
from app.domain.replies.tokens import fold, tokenise
from app.domain.replies.trim import spoken
from app.domain.replies.written_dates import Calendar

_ITEM = re.compile(r"(?i)\s{0,8}(?:re|zu|ad|sur|sobre|su|item|punkt|punto|ponto|point|punt)"
                   r"\s{0,4}[#n]?[.°º]?\s{0,4}(\d{1,2})\s{0,4}[:.)–-]\s{0,4}")  # fmt: skip
_ITEMS_AT_MOST = 20


class CommandKind(StrEnum):
    """What a reply can ask of us beside reporting an outcome."""

    AWAY = "away"
    STOP = "stop"
    NOT_MINE = "not_mine"
    GIVE = "give"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Command:
    """One command: the leads it is about, if any, and what it names."""

    kind: CommandKind
    why: str
    leads: tuple[int, ...] = ()
    until: date | None = None
    person: str = ""
    item: int | None = None
    text: str = ""


def read_commands(
    text: str,
    on: date,
    language: str | None = None,
    leads: Sequence[PromptedLead] = (),
) -> list[Command]:
    """The commands of a reply, in order.

    A command that names no lead has none: it is the only one asked about, or all.
    """
    written = spoken(text)
    tokens = tokenise(written)
    languages = languages_of(tokens, written, language)
    lexicon = lexicon_for(languages)
    clauses = cut_clauses(tokens, find_references(tokens, leads, lexicon), lexicon)
    source = Source(tokens, languages, Calendar(languages), on)
    reader = _Reader(written, source)
    commands = [reader.of_clause(number, clauses) for number in range(len(clauses))]
    return [c for c in commands if c is not None] + _items(written)


class _Reader:
    def __init__(self, written: str, source: Source) -> None:
        self.written = written
        self.source = source
        self.tokens = source.tokens

    def of_clause(self, number: int, clauses: Sequence[Clause]) -> Command | None:
        """The command of one clause, if it is one."""
        clause = clauses[number]
        if clause.asks:
            return None
        if has(clause, "auto") and not is_of_another(clause):
            until = self._until(clauses[number : number + 3])
            return (
                self._command(CommandKind.AWAY, clause, until=until) if until else None
            )
        if has(clause, "give"):
            person = self._person(clause)
            return (
                self._command(CommandKind.GIVE, clause, person=person)
                if person
                else None
            )
        if has(clause, "notmine"):
            return self._command(CommandKind.NOT_MINE, clause)
        if has(clause, "stop") and self._is_short(clause):
            return self._command(CommandKind.STOP, clause)
        return None

    def _command(
        self,
        kind: CommandKind,
        clause: Clause,
        *,
        until: date | None = None,
        person: str = "",
    ) -> Command:
        numbers = {n for reference in clause.references for n in reference.leads}
        start = self.tokens[clause.places[0].start].start
        end = self.tokens[clause.places[-1].end - 1].end
        why = self.written[start:end]
        return Command(kind, why, tuple(sorted(numbers)), until, person)

    def _until(self, clauses: Sequence[Clause]) -> date | None:
        """The last coming day named with the absence."""
        days = [
            day
            for clause in clauses
            for day in dates_in(self.source, clause)
            if day >= self.source.on
        ]
        return max(days, default=None)

    def _person(self, clause: Clause) -> str:
        """The name after the last `to`: the run of capitals at the end of the command."""
        hit = next(hit for hit in clause.hits if hit.kind == "give")
        places = clause.places[hit.used[-1] :]
        names: list[str] = []
        for place in places:
            raw = self.tokens[place.start].raw
            if raw[0].isupper():
                names.append(
                    " ".join(t.raw for t in self.tokens[place.start : place.end])
                )
            elif names:
                break
        if not names and places[1:2]:
            names = [self.tokens[places[1].start].raw]
        return " ".join(names)

    def _is_short(self, clause: Clause) -> bool:
        return len(clause.places) <= 8


def _items(written: str) -> list[Command]:
    """`re 3: ...` at the start of a line; the lines below belong to it."""
    found: list[Command] = []
    for line in written.split("\n"):
        match = _ITEM.match(fold(line[:40]))
        if match and len(found) < _ITEMS_AT_MOST:
            said = line[match.end() :].strip()
            number = int(match.group(1))
            found.append(
                Command(CommandKind.ITEM, line.strip(), item=number, text=said)
            )
        elif found and line.strip():
            last = found[-1]
            more = f"{last.text}\n{line.strip()}".strip()
            found[-1] = Command(CommandKind.ITEM, last.why, item=last.item, text=more)
    return found
