"""What can become of a lead, and why."""

from enum import StrEnum

from app.domain.teams import Team


class OutcomeKind(StrEnum):
    """What became of a lead; the code is fixed, the words for it are the admin's."""

    WON = "won"
    OPPORTUNITY = "opportunity"
    WORKING = "working"
    NO_CONTACT = "no_contact"
    LATER = "later"
    LOST = "lost"
    BAD_FIT = "bad_fit"

    @property
    def closes(self) -> bool:
        """Whether nobody is asked about the lead again."""
        return self in (OutcomeKind.WON, OutcomeKind.LOST, OutcomeKind.BAD_FIT)


class Aside(StrEnum):
    """What one may say to a prompt instead of an outcome."""

    NOT_MINE = "not_mine"
    IN_TWO_WEEKS = "in_two_weeks"


class Reason(StrEnum):
    """Why an outcome came about, as told by sales."""

    PRICE = "price"
    NO_BUDGET = "no_budget"
    TIMING = "timing"
    COMPETITOR = "competitor"
    NO_DECISION = "no_decision"
    NO_NEED = "no_need"
    FEATURE_GAP = "feature_gap"
    AUTHORITY = "authority"
    NOT_ICP = "not_icp"
    BAD_DATA = "bad_data"
    DUPLICATE = "duplicate"
    OTHER = "other"


# At most six for one outcome: more, and everybody picks "Other".
REASONS_FOR: dict[OutcomeKind, tuple[Reason, ...]] = {
    OutcomeKind.WON: (),
    OutcomeKind.OPPORTUNITY: (),
    OutcomeKind.WORKING: (),
    OutcomeKind.NO_CONTACT: (),
    OutcomeKind.LATER: (
        Reason.TIMING,
        Reason.NO_BUDGET,
        Reason.NO_DECISION,
        Reason.OTHER,
    ),
    OutcomeKind.LOST: (
        Reason.PRICE,
        Reason.COMPETITOR,
        Reason.NO_DECISION,
        Reason.NO_NEED,
        Reason.FEATURE_GAP,
        Reason.OTHER,
    ),
    OutcomeKind.BAD_FIT: (
        Reason.NOT_ICP,
        Reason.BAD_DATA,
        Reason.DUPLICATE,
        Reason.NO_NEED,
        Reason.AUTHORITY,
        Reason.OTHER,
    ),
}


class Way(StrEnum):
    """How an outcome or an answer reached us."""

    CLICK = "click"
    REPLY = "reply"
    PAGE = "page"
    API = "api"


class Became(StrEnum):
    """What became of one question in one week; each is exactly one of these."""

    CLICK = "click"
    REPLY = "reply"
    PAGE = "page"
    API = "api"
    #: Answered, but in a later week.
    LATE = "late"
    #: The lead went to somebody else.
    MOVED = "moved"
    SILENT = "silent"


class Trust(StrEnum):
    """How sure we are that a person said it; suspect answers are never counted."""

    VERIFIED = "verified"
    UNVERIFIED = "unverified"
    SUSPECT = "suspect"

    def is_surer_than(self, other: "Trust") -> bool:
        """Whether the same, said so surely, is more than what was said before."""
        by_sureness = list(Trust)
        return by_sureness.index(self) < by_sureness.index(other)


class Stage(StrEnum):
    """Where a lead stands, derived from hand-over and the outcome that counts."""

    NURTURE = "nurture"
    HANDED_OVER = "handed_over"
    WORKING = "working"
    OPPORTUNITY = "opportunity"
    LATER = "later"
    WON = "won"
    LOST = "lost"
    NOT_A_LEAD = "not_a_lead"

    @property
    def leading(self) -> Team:
        """The team that leads a lead in this stage; the other one is kept aware."""
        is_nursed = self in (Stage.NURTURE, Stage.LATER)
        return Team.MARKETING if is_nursed else Team.SALES


_STAGE_OF = {
    OutcomeKind.WON: Stage.WON,
    OutcomeKind.OPPORTUNITY: Stage.OPPORTUNITY,
    OutcomeKind.WORKING: Stage.WORKING,
    OutcomeKind.NO_CONTACT: Stage.WORKING,
    OutcomeKind.LATER: Stage.LATER,
    OutcomeKind.LOST: Stage.LOST,
    OutcomeKind.BAD_FIT: Stage.NOT_A_LEAD,
}


def stage_of(outcome: OutcomeKind | None, *, handed_over: bool) -> Stage:
    """The stage that a hand-over and the outcome that counts amount to."""
    if outcome is not None:
        return _STAGE_OF[outcome]
    return Stage.HANDED_OVER if handed_over else Stage.NURTURE
