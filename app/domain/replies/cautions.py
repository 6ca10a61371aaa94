"""Where a strong word is said of somebody or something else, or stands beside its opposite."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from app.domain.replies.clauses import Clause, Place
from app.domain.replies.crowds import NAMED
from app.domain.replies.lexicon import Hit
from app.domain.replies.money import is_number_word
from app.domain.replies.words import cautions as words
from app.domain.replies.words.calendar import CALENDAR_WORDS
from app.domain.replies.words.fillers import AMOUNT_WORDS, FILLERS
from app.domain.replies.words.function_words import SMALL_WORDS
from app.domain.replies.words.sets import wordset

_BARE = 2
_LABEL = 3
_SHORT = 5
_CLOSING = frozenset({"won", "lost", "bad", "later"})
_UNSURE = frozenset(
    {"neg", "yet", "hedge", "cond", "other", "defer", "idk", "sarcasm", "auto", "ask"}
)
_ONE = wordset("a ein eine un une una um uma uno een")
_COMMON = SMALL_WORDS | FILLERS | CALENDAR_WORDS | AMOUNT_WORDS | words.PERIODS
_OBJECT_REACH = 4


def is_of_something_else(clause: Clause, hit: Hit) -> bool:
    """`lost my phone`, `won an award`, `my colleague signed his`."""
    if hit.kind in _CLOSING and _is_of_my_own(clause, hit):
        return True
    if hit.kind == "bad":
        return _is_one_of_theirs(clause, hit)
    if hit.kind not in {"won", "lost"}:
        return False
    return (
        _has_another_subject(clause, hit)
        or _has_another_object(clause, hit)
        or (hit.kind == "won" and _is_elsewhere(clause, hit))
        or (hit.kind == "won" and (_is_an_award(clause) or _is_still_in(clause, hit)))
        or _is_a_rivals_story(clause, hit)
        or _is_vague(clause, hit)
        or (hit.kind == "lost" and _is_a_message_or_a_no(clause, hit))
    )


def _is_of_my_own(clause: Clause, hit: Hit) -> bool:
    """`My laptop is dead`: a thing of the writer's, unless it is the contact or the offer."""
    before = clause.places[: hit.start]
    return any(
        left.forms[0] in words.MINE
        and is_content(right)
        and right.reference is None
        and not right.forms[0].startswith(words.MY_WORK)
        and not is_a_deal(right)
        for left, right in pairwise(before)
    )


def _is_one_of_theirs(clause: Clause, hit: Hit) -> bool:
    """`Their intern quit`: somebody of theirs, and not the lead."""
    before = clause.places[hit.start - 1].forms[0] if hit.start else ""
    return before in words.THEIRS and len(hit.used) == 1


def _is_a_message_or_a_no(clause: Clause, hit: Hit) -> bool:
    """`The mail got lost`, `said no changes were needed`: no deal was."""
    before = [place.forms[0] for place in clause.places[: hit.start]]
    if not words.MESSAGES.isdisjoint(before):
        return True
    after = clause.places[hit.end : hit.end + 1]
    ends = clause.places[hit.end - 1].forms[0] in words.NO_WORDS
    goes_on = any(is_content(p) and p.forms[0] not in words.TIMES for p in after)
    return ends and goes_on and after[0].reference is None


def _is_vague(clause: Clause, hit: Hit) -> bool:
    """`Call is finally done with the new guy`: one vague word among many others."""
    if len(hit.used) > 1 or clause.places[hit.start].forms[0] not in words.VAGUE:
        return False
    return sum(is_content(place) for place in left_over(clause)) > 1


def _is_an_award(clause: Clause) -> bool:
    """Whether a prize or a game was won."""
    return any(
        not words.AWARDS.isdisjoint(place.forms)
        or any(game in place.forms[0] for game in words.GAMES)
        for place in clause.places
    )


def _is_elsewhere(clause: Clause, hit: Hit) -> bool:
    """`bought from someone else`, `signed the LOI`: not ours, or not yet."""
    reach = hit.end + _OBJECT_REACH + 1
    inside = [
        place.forms[0]
        for at, place in enumerate(clause.places)
        if hit.start < at < reach and at not in hit.used
    ]
    before = [place.forms[0] for place in clause.places[: hit.start]]
    early = not words.EARLY_PAPERS.isdisjoint([*before, *inside])
    return early or not words.ELSEWHERE.isdisjoint([*before[-_BARE:], *inside])


def went_elsewhere(clause: Clause, hit: Hit) -> bool:
    """`bought something else`: a purchase, and none of ours."""
    ahead = [place.forms[0] for place in clause.places[hit.start :]]
    pairs = set(pairwise(ahead))
    return hit.kind == "won" and not words.SOMETHING_ELSE.isdisjoint(pairs)


def _has_another_subject(clause: Clause, hit: Hit) -> bool:
    before = [place.forms[0] for place in clause.places[: hit.start]]
    if not words.FAMILY.isdisjoint(before):
        led = [
            w
            for w, after in zip(["", *before], before, strict=False)
            if after in words.FAMILY
        ]
        return not words.OURS.isdisjoint(led)
    if any(_is_a_colleague(*pair) for pair in pairwise(["", *before])):
        return True
    around = [
        place.forms[0]
        for at, place in enumerate(clause.places[: hit.end])
        if at not in hit.used
    ]
    rivals = not words.RIVAL_WORDS.isdisjoint(around)
    return rivals and (hit.kind == "won" or len(hit.used) == 1)


def _is_still_in(clause: Clause, hit: Hit) -> bool:
    """`The contract is in review`: in something, and not yet with us."""
    after = clause.places[hit.end : hit.end + 1]
    ends = clause.places[hit.end - 1].forms[0] == "in"
    return ends and any(
        is_content(place) and place.reference is None for place in after
    )


def _is_a_colleague(led: str, word: str) -> bool:
    """`My boss`, `a colleague`, or `Kollege hat ...` without any article."""
    if word in words.COLLEAGUES and led in words.OURS:
        return True
    return word in words.TEAMMATES and (not led or led in words.SOME)


def _is_a_rivals_story(clause: Clause, hit: Hit) -> bool:
    """`Our rival lost the order`, `their competitor signed with us`."""
    if hit.pattern.says.reason != "competitor":
        return False
    forms = [place.forms[0] for place in clause.places]
    ours = not words.WITH_US.isdisjoint(pairwise([*forms, ""]))
    return ours or any(
        word in words.LOSING for at, word in enumerate(forms) if at not in hit.used
    )


def _has_another_object(clause: Clause, hit: Hit) -> bool:
    """A bare verb, an article and a thing that is no deal."""
    if len(hit.used) > _BARE:
        return False
    if _takes_a_noun_before(clause, hit) or _takes_time(clause, hit):
        return True
    after = clause.places[hit.end :]
    skipped = len(list(takewhile(lambda place: place.forms[0] in FILLERS, after)))
    after = after[skipped : skipped + _OBJECT_REACH]
    if after and clause.places[hit.end - 1].forms[0] == "lost":
        following = next((h for h in clause.hits if h.start == hit.end + skipped), None)
        if following is None and _loses_a_thing(after[0]):
            return True
    if len(after) < 2 or after[0].forms[0] not in words.DETERMINERS:
        return False
    things = [place for place in after[1:] if place.forms[0] not in SMALL_WORDS]
    if things and things[0].forms[0] in words.TIMES | CALENDAR_WORDS:
        return False
    return bool(things) and not any(is_a_deal(place) for place in things)


def _takes_time(clause: Clause, hit: Hit) -> bool:
    """`Lost three weeks`: a number and a stretch of time beside the verb."""
    if hit.kind != "lost":
        return False
    near = clause.places[max(hit.start - _OBJECT_REACH, 0) : hit.end + _OBJECT_REACH]
    return any(
        _is_a_count(left) and right.forms[0] in words.STRETCHES
        for left, right in pairwise(near)
    )


def _is_a_count(place: Place) -> bool:
    word = place.forms[0]
    return "@num" in place.forms or word in _ONE or is_number_word(word)


def _takes_a_noun_before(clause: Clause, hit: Hit) -> bool:
    """`Stimme verloren`: in German the thing comes first, and has a capital."""
    if hit.start == 0 or clause.places[hit.start].forms[0] not in words.AFTER_A_NOUN:
        return False
    before = clause.places[hit.start - 1]
    named = not {"@cap", "@first"}.isdisjoint(before.forms)
    return named and not is_a_deal(before)


def _loses_a_thing(place: Place) -> bool:
    """`lost power`, `lost half of it`: a thing right after the verb."""
    word = place.forms[0]
    if word in words.PARTS:
        return True
    known = word in _COMMON | words.AFTER_LOST or "@cap" in place.forms
    return not (known or word.endswith("ly") or is_a_deal(place))


def is_a_deal(place: Place) -> bool:
    if place.reference is not None or not {"@num", "@rival"}.isdisjoint(place.forms):
        return True
    word = place.forms[0]
    return word in words.DEAL_WORDS or word.startswith(words.DEAL_THINGS)


def turns_to_a_lead(clause: Clause) -> bool:
    """`About Anna, I'll tell you tomorrow`: what came before was about something else."""
    names = [
        at
        for at, place in enumerate(clause.places)
        if place.reference is not None and place.reference.way == NAMED
    ]
    if not names:
        return False
    opening = [place.forms[0] for place in clause.places[: names[0]]]
    topic = names[0] <= 3 and any(word in words.TOPICS for word in opening)
    return topic or any(hit.kind == "defer" for hit in clause.hits)


def is_of_another(clause: Clause) -> bool:
    """`Anna is away until May`, `she is on holiday`: the contact, and not the writer."""
    away = next((hit.start for hit in clause.hits if hit.kind == "auto"), 0)
    they = any(place.forms[0] in words.THEY for place in clause.places[:away])
    return they or any(place.reference is not None for place in clause.places)


def tries_again(clause: Clause) -> bool:
    """Whether a clause speaks of calling, trying or talking again, and of little else."""
    if any(hit.kind in _UNSURE or hit.pattern.says.strength for hit in clause.hits):
        return False
    unknown = [place for place in left_over(clause) if is_content(place)]
    retries = [p for p in clause.places if p.forms[0].startswith(words.RETRIES)]
    return bool(retries) and len(unknown) <= len(retries) + 2


def says_much_else(kind: str, strength: int, clauses: Sequence[Clause]) -> bool:
    """Whether the clauses that carry an open outcome are mostly about things unknown."""
    if strength == _LABEL or kind not in words.UNKNOWN_ALLOWED:
        return False
    unknown = [
        sum(is_content(place) for place in left_over(clause)) for clause in clauses
    ]
    return min(unknown, default=0) > words.UNKNOWN_ALLOWED[kind]


def apologises(kind: str, clauses: Sequence[Clause]) -> bool:
    """`Sorry, wrong mail`: it is the reply that went wrong, not the lead."""
    said = [place.forms[0] for clause in clauses for place in clause.places]
    short = kind == "bad" and len(said) <= _SHORT
    return short and not (
        words.APOLOGIES.isdisjoint(said) or words.MESSAGES.isdisjoint(said)
    )


def speaks_of_another(kind: str, clauses: Sequence[Clause]) -> bool:
    """`Someone was faster, they signed there`: somebody else may have won."""
    said = {place.forms[0] for clause in clauses for place in clause.places}
    return kind == "won" and not words.SOMEBODY.isdisjoint(said)


def is_content(place: Place) -> bool:
    word = place.forms[0]
    return "@num" not in place.forms and word not in _COMMON


def smells_otherwise(kind: str, clauses: Sequence[Clause]) -> bool:
    """Whether words that no pattern explains speak against an outcome."""
    against = tuple(
        beginning
        for scent in words.AGAINST.get(kind, ())
        for beginning in words.SCENTS[scent]
    )
    return any(
        place.forms[0].startswith(against)
        for clause in clauses
        if not clause.asks
        for place in _unexplained(clause)
    )


def _unexplained(clause: Clause) -> list[Place]:
    """The words of a clause that are in no pattern, if nothing is denied there."""
    if any(hit.kind in {"neg", "yet", "other"} for hit in clause.hits):
        return []
    return left_over(clause)


def left_over(clause: Clause) -> list[Place]:
    used = {at for hit in clause.hits for at in hit.used}
    return [
        place
        for at, place in enumerate(clause.places)
        if at not in used and place.reference is None
    ]
