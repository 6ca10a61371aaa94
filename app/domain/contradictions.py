"""Where the field tells of something else than a campaign means: fixed rules, with evidence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.outcomes import OutcomeKind, Reason
from app.domain.themes import words_in

#: So much of the field has to say it within so long.
LOOKS_BACK = timedelta(days=30)
FEWEST_LEADS = 3
FEWEST_PEOPLE = 2


class Clash(StrEnum):
    """Which part of what a campaign means the field contradicts."""

    AUDIENCE = "audience"
    PROMISE = "promise"
    OFFER = "offer"
    OBJECTION = "objection"


#: What an outcome's reason speaks against.
_BY_REASON: Mapping[tuple[OutcomeKind, Reason], Clash] = {
    (OutcomeKind.BAD_FIT, Reason.NOT_ICP): Clash.AUDIENCE,
    (OutcomeKind.BAD_FIT, Reason.AUTHORITY): Clash.AUDIENCE,
    (OutcomeKind.BAD_FIT, Reason.NO_NEED): Clash.AUDIENCE,
    (OutcomeKind.LOST, Reason.FEATURE_GAP): Clash.PROMISE,
    (OutcomeKind.LOST, Reason.NO_NEED): Clash.AUDIENCE,
    (OutcomeKind.LOST, Reason.PRICE): Clash.OFFER,
}
#: What a push-back speaks against; any other is one that the campaign must have an answer to.
_BY_OBJECTION: Mapping[str, Clash] = {
    "missing": Clash.PROMISE,
    "price": Clash.OFFER,
    "no_need": Clash.AUDIENCE,
}
#: By these words a campaign's own text shows that it knows of a push-back.
_ANSWERED_BY: Mapping[str, Sequence[str]] = {
    "timing": (
        "now",
        "later",
        "today",
        "when",
        "jetzt",
        "später",
        "ahora",
        "maintenant",
    ),
    "trust": ("proof", "case", "reference", "trust", "secure", "referenz", "beweis"),
    "happy": (
        "switch",
        "replace",
        "instead",
        "without",
        "statt",
        "ohne",
        "sans",
        "sin",
    ),
}


@dataclass(frozen=True)
class Evidence:
    """One thing that the field said: about which lead, by whom, in which words."""

    clash: Clash
    #: A reason or a push-back, by its code.
    what: str
    lead_id: int | None
    person_id: int
    by: str
    words: str
    at: datetime


@dataclass(frozen=True)
class Contradiction:
    """What enough of the field says against one part of a campaign."""

    clash: Clash
    #: Newest first.
    evidence: tuple[Evidence, ...]

    @property
    def leads(self) -> int:
        return len({one.lead_id for one in self.evidence if one.lead_id is not None})

    @property
    def people(self) -> int:
        return len({one.person_id for one in self.evidence})


def of_outcome(kind: OutcomeKind, reason: Reason | None) -> Clash | None:
    """What an outcome speaks against, if anything."""
    return _BY_REASON.get((kind, reason)) if reason is not None else None


def of_objection(code: str, intent: str) -> Clash | None:
    """What a push-back speaks against, by the whole text of what the campaign means."""
    clash = _BY_OBJECTION.get(code)
    if clash is not None or code not in _ANSWERED_BY:
        return clash
    is_answered = not set(_ANSWERED_BY[code]).isdisjoint(words_in(intent))
    return None if is_answered else Clash.OBJECTION


def contradictions(
    evidence: Iterable[Evidence], revised_at: datetime, now: datetime
) -> list[Contradiction]:
    """What three leads or two people said within 30 days, since the campaign was last revised."""
    since = max(revised_at, now - LOOKS_BACK)
    heard = sorted(
        (one for one in evidence if since <= one.at < now),
        key=lambda one: one.at,
        reverse=True,
    )
    found = (
        Contradiction(clash, tuple(one for one in heard if one.clash is clash))
        for clash in Clash
    )
    return [
        one for one in found if one.leads >= FEWEST_LEADS or one.people >= FEWEST_PEOPLE
    ]
