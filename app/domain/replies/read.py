"""A reply in a salesperson's own words, read lead by lead, never guessing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from app.domain.replies import fields
from app.domain.replies.assign import Share, shares_of
from app.domain.replies.cautions import (
    apologises,
    is_of_another,
    says_much_else,
    smells_otherwise,
    speaks_of_another,
)
from app.domain.replies.claims import NO_ANSWER, Text, claims_of
from app.domain.replies.clauses import Clause
from app.domain.replies.confidence import Trust
from app.domain.replies.cutter import cut_clauses
from app.domain.replies.languages import languages_of, lexicon_for
from app.domain.replies.reading import NONE, UNCLEAR, PromptedLead, Reading
from app.domain.replies.references import find_references
from app.domain.replies.settle import Settled, settle
from app.domain.replies.signals import (
    OUTCOMES,
    Signal,
    has,
)
from app.domain.replies.tokens import tokenise
from app.domain.replies.trim import spoken
from app.domain.replies.words.function_words import SMALL_WORDS
from app.domain.replies.words.sets import wordset
from app.domain.replies.written_dates import Calendar

_BUT = wordset("but however aber jedoch mais pero mas porem ma pero maar")
_DECIDED = frozenset({"won", "lost", "bad"})
_STEPS_ON = frozenset({"opportunity", "working", "no_contact", "later"})


def read_reply(
    text: str,
    leads: Sequence[PromptedLead],
    on: date,
    language: str | None = None,
    currency: str | None = None,
) -> list[Reading]:
    """One reading for each lead that the reply speaks of, in the order of the leads.

    `on` is the date of the reply where its writer is; `currency` the workspace's own,
    taken when an amount names none. A reply that speaks of no lead reads `none` for all.
    """
    if not leads:
        return []
    read = _cut(text, leads, on, language)
    numbers = frozenset(lead.number for lead in leads)
    shares = shares_of(read.clauses, numbers)
    claims = claims_of(read)
    readings = [
        _Lead(read, number, shares, claims, currency).reading(alone=len(numbers) == 1)
        for number in dict.fromkeys(lead.number for lead in leads)
        if any(number in share.leads for share in shares)
    ]
    return readings or _of_nobody(read, leads, claims)


def _cut(
    text: str, leads: Sequence[PromptedLead], on: date, language: str | None
) -> Text:
    written = spoken(text)
    tokens = tokenise(written)
    languages = languages_of(tokens, written, language)
    lexicon = lexicon_for(languages)
    found = find_references(tokens, leads, lexicon)
    clauses = cut_clauses(tokens, found, lexicon)
    source = fields.Source(tokens, languages, Calendar(languages), on)
    return Text(written, [c for c in clauses if not _is_a_prompt(c)], source)


def _is_a_prompt(clause: Clause) -> bool:
    """A quoted row of choices: three outcomes in one breath, or `won/lost`."""
    labels = [hit for hit in clause.hits if hit.pattern.says.strength == 3]
    slashed = any(
        left.kind != right.kind
        and left.end == right.start
        and clause.places[left.end - 1].end + 1 == clause.places[right.start].start
        for left, right in pairwise(labels)
    )
    return slashed or len({hit.kind for hit in labels}) > 2


def _of_nobody(
    read: Text, leads: Sequence[PromptedLead], claims: Sequence[Sequence[Signal]]
) -> list[Reading]:
    """A reply to several that names none: unclear if it claims something."""
    claimed = any(signal.kind in OUTCOMES for found in claims for signal in found)
    outcome = UNCLEAR if claimed else NONE
    return [Reading(lead.number, outcome, note=read.written, why="") for lead in leads]


def _most_specific(own: list[Share], claims: Sequence[Sequence[Signal]]) -> list[Share]:
    """What is said of a lead by name counts before what is said of all."""
    named = [share for share in own if not share.crowd]
    said = any(not signal.doubt for share in named for signal in claims[share.number])
    return named if said else own


def _turns_against(clause: Clause) -> bool:
    """A plain `but`, not confirmed by a denial of its own (`but nothing so far`)."""
    return clause.places[0].forms[0] in _BUT and not has(clause, "neg", "yet")


def _is_no_answer(clause: Clause) -> bool:
    """A command, or the writer's own absence."""
    if has(clause, "auto") and is_of_another(clause):
        return False
    return has(clause, *NO_ANSWER)


class _Lead:
    """The clauses of one lead and the reading they give."""

    def __init__(
        self,
        read: Text,
        number: int,
        shares: Sequence[Share],
        claims: Sequence[Sequence[Signal]],
        currency: str | None,
    ) -> None:
        self.read = read
        self.number = number
        self.own = _most_specific(
            [share for share in shares if number in share.leads], claims
        )
        self.clauses = [share.clause for share in self.own]
        self.claims = claims
        self.signals = [s for share in self.own for s in claims[share.number]]
        self.currency = currency

    def reading(self, *, alone: bool) -> Reading:
        settled = settle(self.signals)
        outcome = self._outcome(settled)
        note = self.read.written if alone else self._words(self.clauses)
        if outcome in {NONE, UNCLEAR}:
            why = self._quote(self.signals)
            return Reading(self.number, outcome, note=note, why=why)
        plain = Reading(
            self.number, outcome, note=note, why=self._quote(settled.signals)
        )
        return self._with_fields(plain, settled)

    def _outcome(self, settled: Settled) -> str:
        doubtful = (
            settled.fights
            or self._is_sarcastic()
            or self._turns_sour(settled)
            or smells_otherwise(settled.kind, self.clauses)
            or self._is_buried(settled)
        )
        if settled.kind == "bad" and self._sends_on(settled):
            return NONE
        if settled.kind == "work" and any(has(c, "auto") for c in self.clauses):
            return NONE
        strong = any(signal.strength == 3 for signal in settled.signals)
        if settled.kind == "work" and not strong and self._is_at_a_loss(settled):
            return UNCLEAR
        if settled.kind and not doubtful:
            return OUTCOMES[settled.kind]
        return UNCLEAR if self._speaks() else NONE

    def _is_at_a_loss(self, settled: Settled) -> bool:
        """`Not sure yet, must ask the team`: the asking is no work on the lead."""
        first = min(signal.clause for signal in settled.signals)
        return any(
            has(share.clause, "idk") for share in self.own if share.number <= first
        )

    def _is_buried(self, settled: Settled) -> bool:
        strength = max((signal.strength for signal in settled.signals), default=0)
        carrying = {signal.clause for signal in settled.signals}
        at = [i for i, share in enumerate(self.own) if share.number in carrying]
        clauses = [self.clauses[i] for i in at]
        return (
            says_much_else(settled.kind, strength, clauses)
            or speaks_of_another(settled.kind, self.clauses)
            or apologises(settled.kind, self.clauses)
            or Trust(self.clauses, lexicon_for(self.read.source.languages)).lacks(
                settled.kind, strength, at
            )
        )

    def _sends_on(self, settled: Settled) -> bool:
        """`Wrong person, ask Claire` speaks of the salesperson, not of the lead."""
        asked = any(has(clause, "ask") for clause in self.clauses)
        return asked and all(s.reason in {"authority", ""} for s in settled.signals)

    def _turns_sour(self, settled: Settled) -> bool:
        """Whether an outcome is followed by a denial or a turn that nothing explains."""
        last = max((signal.clause for signal in settled.signals), default=0)
        after = [
            share
            for share in self.own
            if share.number > last
            and not share.clause.asks
            and not self.claims[share.number]
        ]
        strength = max((signal.strength for signal in settled.signals), default=0)
        return any(self._sours(settled.kind, strength, share) for share in after)

    def _sours(self, kind: str, strength: int, share: Share) -> bool:
        """Whether a clause that claims nothing speaks against what was said before it."""
        clause = share.clause
        faint = kind == "work" and strength == 1
        movable = kind == "nc" or faint or (kind == "lost" and strength < 3)
        if kind in _DECIDED and self._takes_back(share):
            return True
        if movable and self._is_dated(share):
            return True
        if faint and says_much_else(kind, strength, [clause]):
            return True
        if kind in {"opp", "work"}:
            return has(clause, "neg")
        turned = movable or kind in {"later", "bad"}
        return turned and _turns_against(clause)

    def _takes_back(self, share: Share) -> bool:
        """`Lost, but I'll check`: a doubt right behind the outcome."""
        joined = share.clause.opens in {"but", "turn", "comma", "dash"}
        return joined and has(share.clause, "idk", "check")

    def _is_dated(self, share: Share) -> bool:
        days = fields.dates_in(self.read.source, share.clause)
        return any(day > self.read.source.on for day in days)

    def _is_sarcastic(self) -> bool:
        return any(has(clause, "sarcasm") for clause in self.clauses)

    def _speaks(self) -> bool:
        """Whether anything was said that is not thanks, a question or a command."""
        if self.signals:
            return True
        if any(_is_no_answer(clause) for clause in self.clauses):
            return False
        return any(self._is_substance(clause) for clause in self.clauses)

    def _is_substance(self, clause: Clause) -> bool:
        if clause.asks or _is_no_answer(clause):
            return False
        fillers = {at for hit in clause.hits if hit.kind == "thanks" for at in hit.used}
        greets = bool(fillers)
        signs = len(clause.places) == 1 and len(self.clauses) > 1
        words = [
            place
            for at, place in enumerate(clause.places)
            if at not in fillers
            and not (greets and place.forms[0] in SMALL_WORDS)
            and not ((greets or signs) and "@cap" in place.forms)
        ]
        return bool(words)

    def _with_fields(self, plain: Reading, settled: Settled) -> Reading:
        amount = fields.amount_of(self.read.source, self.clauses)
        code = (amount.currency or self.currency) if amount else None
        lost = plain.outcome == "lost"
        rival = fields.rival_of(self.read.source, self.clauses) if lost else None
        reason = fields.reason_of(plain.outcome, settled.signals, self.signals)
        value: Decimal | None = amount.value if amount else None
        return replace(
            plain,
            amount=value,
            currency=code,
            competitor=rival,
            reason=reason,
            next_step_on=self._next_step(plain.outcome, settled),
        )

    def _next_step(self, outcome: str, settled: Settled) -> date | None:
        """The first coming day, looked for first where the outcome is said."""
        if outcome not in _STEPS_ON:
            return None
        carrying = {signal.clause for signal in settled.signals}
        ordered = sorted(self.own, key=lambda share: share.number not in carrying)
        days = [
            day
            for share in ordered
            for day in fields.dates_in(self.read.source, share.clause)
            if day >= self.read.source.on
        ]
        carried = [share for share in self.own if share.number in carrying]
        if outcome == "later" and len(carried) > 1:
            ahead = fields.dates_in(self.read.source, carried[-1].clause)
            days = [*(day for day in ahead if day >= self.read.source.on), *days]
        return days[0] if days else None

    def _quote(self, signals: Sequence[Signal]) -> str:
        tokens = self.read.source.tokens
        quotes = [
            self.read.written[tokens[start].start : tokens[end - 1].end]
            for start, end in dict.fromkeys(signal.span for signal in signals)
        ]
        return " … ".join(quotes)

    def _words(self, clauses: Sequence[Clause]) -> str:
        tokens = self.read.source.tokens
        pieces = [
            self.read.written[
                tokens[clause.places[0].start].start : tokens[
                    clause.places[-1].end - 1
                ].end
            ]
            for clause in clauses
        ]
        return ", ".join(pieces)
