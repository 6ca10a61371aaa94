"""What a survey can ask."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.question_kinds import Choice, QuestionKind
from app.domain.teams import Team


class SurveyKind(StrEnum):
    """The surveys that ship ready."""

    FIELD_REPORT = "field_report"
    CAMPAIGN_INTENT = "campaign_intent"
    BUYER_PULSE = "buyer_pulse"


class Topic(StrEnum):
    """What the service itself does with the answer to a question.

    Wordings, order and choices are the admin's; by its topic the code knows a question again.
    """

    ABOUT = "about"
    OBJECTION = "objection"
    OBJECTION_NOTE = "objection_note"
    COMPETITOR = "competitor"
    COMPETITOR_NOTE = "competitor_note"
    LANDED = "landed"
    GOAL = "goal"
    REQUEST = "request"
    NAME = "name"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    AUDIENCE = "audience"
    NOT_FOR = "not_for"
    MESSAGE = "message"
    OFFER = "offer"
    OFFER_LINK = "offer_link"
    WORDS_SEEN = "words_seen"
    CLAUSES = "clauses"
    WARMTH = "warmth"
    OPENER = "opener"
    SUCCESS = "success"
    SUCCESS_BY = "success_by"
    LEARNING = "learning"
    #: Of the buyer pulse: put to whoever bought, did not, or will later.
    ALMOST_STOPPED = "almost_stopped"
    TO_CHOOSE_US = "to_choose_us"
    BECOMES_URGENT = "becomes_urgent"


class Warmth(StrEnum):
    """How warm a campaign's leads are; it sets the time for a first touch."""

    ASKED = "asked"
    INTERESTED = "interested"
    CONTENT = "content"


class Naming(StrEnum):
    """Whether the other team learns who said what."""

    NAMED = "named"
    UNNAMED = "unnamed"


@dataclass(frozen=True)
class ShowIf:
    """That a question is only asked where another was answered with a certain choice."""

    key: str
    choice_id: str


@dataclass(frozen=True)
class Asked:
    """One question as it is put to a person; the key names it through all versions."""

    key: str
    kind: QuestionKind
    wording: str
    topic: Topic | None = None
    help: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    #: What it costs to answer, in seconds.
    seconds: int = 0
    show_if: ShowIf | None = None
    #: The team that is asked; None: everybody who fills in the survey.
    audience: Team | None = None
    #: The key of the question in whose place this one came when its meaning changed.
    replaces: str = ""
    #: Kept, with its answers, but no longer asked.
    is_retired: bool = False


def choices_of(question: Asked) -> tuple[Choice, ...]:
    """What can be chosen, where that is a short list: also the two of yes and no."""
    return question.kind.way.offers(question.choices)
