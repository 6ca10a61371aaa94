"""What a week amounts to for one reader: computed afresh, frozen, never stored.

Mail, page and preview all come from a Summary. Texts are people's own words; ours are in the
templates. `number` is what a reply to the mail calls an item by: "re 3: …".
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.domain.budget import WHOLE_WEEK, Budget
from app.domain.contradictions import Clash
from app.domain.outcomes import OutcomeKind, Reason, Stage
from app.domain.requests import RequestState
from app.domain.strands import Strand
from app.domain.teams import Team
from app.services.joint import Numbers, Share


@dataclass(frozen=True)
class Period:
    """What a mail is about: everything said after `since` up to and with `until`."""

    since: datetime
    until: datetime


@dataclass(frozen=True)
class Reach:
    """How many of the reader's reports or intents went to how many of the other team."""

    submissions: int
    people: int


@dataclass(frozen=True)
class Change:
    """What became of something that the reader asked for."""

    request_id: int
    text: str
    state: RequestState
    answer: str
    by: str
    #: Days without news, for a request that marketing has left lying.
    days_left: int | None = None
    number: int = 0


@dataclass(frozen=True)
class Said:
    """Words of the other team: about something of the reader's, or to everybody."""

    words: str
    by: str
    said_at: datetime
    #: The prospect that the words are about, if they are about one.
    lead: str
    is_mine: bool
    note_id: int
    number: int = 0


@dataclass(frozen=True)
class OwedLead:
    """A lead of the reader's that waits for an outcome."""

    prompt_id: int
    lead_id: int
    title: str
    campaign: str
    goal: str
    handed_over_at: datetime | None
    times_asked: int
    learning_question: str
    number: int = 0


@dataclass(frozen=True)
class WeeklyQuestion:
    """The question of the week out of the field report, and what the form costs."""

    wording: str
    seconds: int
    #: The form in the version that was asked when the mail was written.
    path: str = "/field-reports/new"


@dataclass(frozen=True)
class Revised:
    """A part of an intent that says something else now."""

    part: str
    before: str
    after: str


@dataclass(frozen=True)
class IntentNews:
    """A campaign's new or changed intent: for whom, what it says, what to open with."""

    submission_id: int
    campaign_id: int
    name: str
    owner: str
    is_new: bool
    audience: str
    message: str
    opener: str
    revised: tuple[Revised, ...] = ()
    number: int = 0


@dataclass(frozen=True)
class AnsweredRequest:
    """What marketing said to a colleague's request."""

    request_id: int
    text: str
    state: RequestState
    answer: str
    by: str
    number: int = 0


@dataclass(frozen=True)
class LiveCampaign:
    """A campaign that runs, and what to open with."""

    campaign_id: int
    name: str
    opener: str
    ends_on: date | None


@dataclass(frozen=True)
class Learned:
    """What sales said, word for word, to what a campaign wants to learn."""

    lead_id: int
    campaign: str
    question: str
    words: str
    by: str
    lead: str
    number: int = 0


@dataclass(frozen=True)
class CampaignOutcomes:
    """What became of a campaign's leads since last time, as told by sales."""

    campaign_id: int
    name: str
    is_mine: bool
    counts: tuple[tuple[OutcomeKind, int], ...]
    reasons: tuple[tuple[Reason, int], ...]
    silent: int
    #: None where neither side has said a word about fit.
    agreement: Share | None
    words: str = ""
    by: str = ""
    number: int = 0


@dataclass(frozen=True)
class Heard:
    """One thing that the field said, with its strength and one quote."""

    strand: Strand
    #: The objection or the rival; empty where the quote says it all.
    label: str
    quote: str
    by: str
    submission_id: int
    people: int
    prospects: int
    last_heard_at: datetime
    number: int = 0


@dataclass(frozen=True)
class Faded:
    """What the reader said so long ago that it counts no more, unless it is said again."""

    strand: Strand
    label: str
    quote: str
    said_at: datetime
    submission_id: int
    number: int = 0


@dataclass(frozen=True)
class Differing:
    """Where enough of the field tells of something else than a campaign means."""

    campaign_id: int
    campaign: str
    clash: Clash
    #: What the campaign says there, and the newest words of the field.
    meant: str
    quote: str
    by: str
    #: The reasons and push-backs, by their codes.
    what: tuple[str, ...]
    leads: int
    people: int
    number: int = 0


@dataclass(frozen=True)
class OwedRequest:
    """A request of the field that waits for marketing."""

    request_id: int
    text: str
    by: str
    raised_at: datetime
    state: RequestState
    is_left: bool
    #: How many people asked for it.
    voices: int = 1
    number: int = 0


@dataclass(frozen=True)
class CardCheck:
    """A live campaign of the reader's whose card nobody has looked at for a month."""

    campaign_id: int
    name: str
    message: str
    looked_at: datetime
    #: Where the card is written anew.
    path: str
    number: int = 0


@dataclass(frozen=True)
class FitQuestion:
    """ "Do we have what they need?", asked of the reader for one side."""

    lead_id: int
    fit_team: Team
    title: str
    #: What the campaign promised, and what the buyer wants; empty where nobody said.
    promise: str
    goal: str
    number: int = 0


@dataclass(frozen=True)
class Moved:
    """A lead that came to another stage, which the person who is to know has not seen yet."""

    change_id: int
    lead_id: int
    title: str
    before: Stage
    after: Stage
    changed_at: datetime
    #: Whose words moved it; empty where nobody's did.
    by: str
    #: Who is to see it: the reader, or somebody of the other side.
    is_mine: bool
    waits_for: str
    number: int = 0


@dataclass(frozen=True)
class Silence:
    """The reader's leads that nobody has answered for."""

    leads: int
    oldest_at: datetime


@dataclass(frozen=True)
class Totals:
    """How much there was before the mail was cut to its length, for the subject."""

    changes: int = 0
    owed_leads: int = 0
    intents: int = 0
    won: int = 0
    outcomes: int = 0
    reports: int = 0
    owed_requests: int = 0
    #: Replies, notes, and answers to colleagues.
    notes: int = 0


@dataclass(frozen=True)
class Summary:
    """One reader's week, in the order in which it is told."""

    person_id: int
    teams: frozenset[Team]
    period: Period
    is_first: bool
    numbers: Numbers
    reach: Reach = Reach(0, 0)
    changes: tuple[Change, ...] = ()
    #: Words about what the reader said or owns.
    replies: tuple[Said, ...] = ()
    owed_leads: tuple[OwedLead, ...] = ()
    #: One at most: the newest of what has had its time.
    faded: tuple[Faded, ...] = ()
    question: WeeklyQuestion | None = None
    intents: tuple[IntentNews, ...] = ()
    answered: tuple[AnsweredRequest, ...] = ()
    live: tuple[LiveCampaign, ...] = ()
    learned: tuple[Learned, ...] = ()
    outcomes: tuple[CampaignOutcomes, ...] = ()
    heard: tuple[Heard, ...] = ()
    #: Words of the other team to everybody.
    notes: tuple[Said, ...] = ()
    owed_requests: tuple[OwedRequest, ...] = ()
    card_checks: tuple[CardCheck, ...] = ()
    fits: tuple[FitQuestion, ...] = ()
    moved: tuple[Moved, ...] = ()
    differing: tuple[Differing, ...] = ()
    silence: Silence | None = None
    totals: Totals = Totals()
    #: What is left of the reader's week for requests, cards and fits.
    budget: Budget = WHOLE_WEEK
    #: How many items did not fit.
    left_out: int = 0

    @property
    def is_for_sales(self) -> bool:
        return Team.SALES in self.teams

    @property
    def is_for_marketing(self) -> bool:
        return Team.MARKETING in self.teams

    @property
    def items(self) -> list[Any]:
        """All items, in the order of the mail; each has a `number`."""
        return [item for section in SECTIONS for item in getattr(self, section)]

    @property
    def has_news(self) -> bool:
        """Whether anything was said or is owed: without that no mail goes out.

        What somebody else has left unseen is no reason to write to the reader.
        """
        others = sum(not step.is_mine for step in self.moved)
        return len(self.items) > others


#: The parts of a summary whose items are numbered, in the order of the mail.
SECTIONS = (
    "changes",
    "replies",
    "owed_leads",
    "faded",
    "intents",
    "answered",
    "learned",
    "outcomes",
    "heard",
    "notes",
    "owed_requests",
    "card_checks",
    "fits",
    "moved",
    "differing",
)
