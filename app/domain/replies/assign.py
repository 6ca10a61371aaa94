"""Which clauses speak of which leads."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.domain.replies.clauses import Clause
from app.domain.replies.crowds import ALL, NAMED, NOBODY, REST, Reference
from app.domain.replies.words.function_words import SMALL_WORDS
from app.domain.replies.words.references import BEFORE_NUMBER, EXCEPT, EXCEPT_PAIRS

_SENTENCE = frozenset({"start", "line", "stop", "turn", "end"})


@dataclass(slots=True)
class Share:
    """One clause with the leads it speaks of; none when it names nobody."""

    number: int
    clause: Clause
    leads: set[int] = field(default_factory=set)
    rest: bool = False
    crowd: bool = False
    spared: set[int] = field(default_factory=set)


def shares_of(clauses: Sequence[Clause], numbers: frozenset[int]) -> list[Share]:
    """The clauses with their leads; a clause without any belongs to nobody yet."""
    shares = [Share(number, clause) for number, clause in enumerate(clauses)]
    if len(numbers) == 1:
        for share in shares:
            share.leads = set(numbers)
        return shares
    for sentence in _sentences(shares):
        _point(sentence)
        _chain(sentence)
    _carry_on(shares)
    _resolve_rest(shares, numbers)
    return shares


def _sentences(shares: Sequence[Share]) -> Iterator[list[Share]]:
    sentence: list[Share] = []
    for share in shares:
        if share.clause.opens in _SENTENCE and sentence:
            yield sentence
            sentence = []
        sentence.append(share)
    if sentence:
        yield sentence


def _point(sentence: Sequence[Share]) -> None:
    """What each clause itself points at, with exceptions taken out."""
    for index, share in enumerate(sentence):
        excepted = _exception_starts(share.clause)
        _point_one(share, excepted)
        if excepted is None:
            continue
        if _ends(share.clause, excepted) and index + 1 < len(sentence):
            share.spared |= _leading(sentence[index + 1].clause)
        if not (share.leads or share.rest):
            _except_from(sentence[:index], share, opens=excepted == 0)


def _point_one(share: Share, excepted: int | None) -> None:
    for at, place in enumerate(share.clause.places):
        if place.reference is None:
            continue
        if excepted is not None and at > excepted:
            share.spared |= place.reference.leads
        else:
            _add(share, place.reference)


def _except_from(earlier: Sequence[Share], share: Share, *, opens: bool) -> None:
    """An exception to the clause before, or to all when nobody was named."""
    if earlier and (earlier[-1].leads or opens):
        _spare(earlier[-1], share)
    else:
        share.crowd = True


def _ends(clause: Clause, at: int) -> bool:
    """Whether only small words follow."""
    return all(place.forms[0] in SMALL_WORDS for place in clause.places[at + 1 :])


def _add(share: Share, reference: Reference) -> None:
    if reference.way == REST:
        share.rest = True
    share.leads |= reference.leads


def _spare(before: Share, share: Share) -> None:
    """`all lost, except Acme who signed`: an exception to the clause before."""
    before.spared |= share.spared
    share.leads, share.spared = set(share.spared), set()


def _leading(clause: Clause) -> frozenset[int]:
    first = clause.places[0].reference
    return first.leads if first is not None else frozenset()


def _exception_starts(clause: Clause) -> int | None:
    words = [place.forms[0] for place in clause.places]
    for at, word in enumerate(words):
        pair = (word, words[at + 1] if at + 1 < len(words) else "")
        if word in EXCEPT or pair in EXCEPT_PAIRS:
            return at + (pair in EXCEPT_PAIRS)
    return None


def _is_bare(share: Share) -> bool:
    """Whether a clause only points at leads and says nothing of them."""
    clause = share.clause
    if not clause.references:
        return False
    said = any(
        hit.pattern.says.strength > 0 or hit.kind == "idk" for hit in clause.hits
    )
    words = sum(
        place.reference is None and place.forms[0] not in BEFORE_NUMBER
        for place in clause.places
    )
    return not said and words == 0


def _chain(sentence: Sequence[Share]) -> None:
    """Lists of leads over commas: they belong to the clause that says something."""
    for index, share in enumerate(sentence):
        if not _is_bare(share):
            continue
        before = sentence[index - 1] if index else None
        after = sentence[index + 1] if index + 1 < len(sentence) else None
        if after is not None and _leads_on(share, before, after):
            if not after.rest:
                _join(after, share)
        elif before is not None and not share.clause.asks:
            _join(_sayer(sentence[:index]), share)


def _sayer(earlier: Sequence[Share]) -> Share:
    """The last clause before a list that says something."""
    for share in reversed(earlier):
        if not _is_bare(share):
            return share
    return earlier[-1]


def _leads_on(share: Share, before: Share | None, after: Share) -> bool:
    """Whether the leads of a bare clause belong to what comes after it."""
    if before is None or _points_first(before):
        return True
    return after.clause.opens in {"dash", "colon"} and share.clause.opens != "colon"


def _join(share: Share, listed: Share) -> None:
    share.leads |= listed.leads
    share.rest = share.rest or listed.rest


def _points_first(share: Share) -> bool:
    """Whether a clause names its leads before it says what became of them."""
    pointers = [
        at for at, p in enumerate(share.clause.places) if p.reference is not None
    ]
    said = [hit.start for hit in share.clause.hits if hit.pattern.says.strength > 0]
    return bool(pointers) and (not said or pointers[0] < said[0])


def _carry_on(shares: Sequence[Share]) -> None:
    """A clause that names nobody goes on about the last ones named, or leads up to them."""
    last: Share | None = None
    for index, share in enumerate(shares):
        if share.leads or share.rest or share.crowd:
            last = share
        elif last is None:
            _lead_up(shares, index)
        elif last.spared:
            share.leads = set(last.spared)
        else:
            share.leads, share.rest = set(last.leads), last.rest
            share.crowd = _speaks_of_all(last)


def _speaks_of_all(share: Share) -> bool:
    return share.crowd or any(
        reference.way in {ALL, NOBODY} for reference in share.clause.references
    )


def _lead_up(shares: Sequence[Share], index: int) -> None:
    """`No answer at all, Acme` or `Won: 1, 3`: the leads come after, in one sentence."""
    for later in shares[index + 1 :]:
        if later.clause.opens in _SENTENCE:
            return
        if later.leads:
            shares[index].leads = set(later.leads)
            return


def _resolve_rest(shares: Sequence[Share], numbers: frozenset[int]) -> None:
    """The others: all that were named nowhere else; then exceptions are taken out."""
    named = {
        number
        for share in shares
        for reference in share.clause.references
        if reference.way == NAMED
        for number in reference.leads
    }
    for share in shares:
        if share.rest:
            share.leads |= numbers - named
        share.crowd = _speaks_of_all(share)
        if share.crowd:
            share.leads |= numbers
        share.leads -= share.spared
