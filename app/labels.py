"""Words for what the code knows by name; marked here, translated where they are shown."""

from app.domain.fit import FitVerdict
from app.domain.outcomes import OutcomeKind, Reason, Stage, Trust, Way
from app.domain.questions import Flaw, Topic, Warmth
from app.domain.requests import RequestState
from app.domain.teams import AnswerBy, Role, Team
from app.domain.themes import Theme
from app.translations import N_

OUTCOMES: dict[OutcomeKind, str] = {
    OutcomeKind.WON: N_("Won"),
    OutcomeKind.OPPORTUNITY: N_("Real opportunity"),
    OutcomeKind.WORKING: N_("Still working it"),
    OutcomeKind.NO_CONTACT: N_("Can't reach"),
    OutcomeKind.LATER: N_("Not now"),
    OutcomeKind.LOST: N_("Lost"),
    OutcomeKind.BAD_FIT: N_("Not a lead"),
}

REASONS: dict[Reason, str] = {
    Reason.PRICE: N_("Too expensive"),
    Reason.NO_BUDGET: N_("No budget"),
    Reason.TIMING: N_("Wrong time"),
    Reason.COMPETITOR: N_("Another vendor"),
    Reason.NO_DECISION: N_("Did nothing"),
    Reason.NO_NEED: N_("No need"),
    Reason.FEATURE_GAP: N_("Something missing"),
    Reason.AUTHORITY: N_("Wrong person"),
    Reason.NOT_ICP: N_("Not our kind of customer"),
    Reason.BAD_DATA: N_("Wrong details"),
    Reason.DUPLICATE: N_("Already known"),
    Reason.OTHER: N_("Other"),
}

STAGES: dict[Stage, str] = {
    Stage.NURTURE: N_("Nurture"),
    Stage.HANDED_OVER: N_("Handed over"),
    Stage.WORKING: N_("Working"),
    Stage.OPPORTUNITY: N_("Opportunity"),
    Stage.LATER: N_("Later"),
    Stage.WON: N_("Won"),
    Stage.LOST: N_("Lost"),
    Stage.NOT_A_LEAD: N_("Not a lead"),
}

WAYS: dict[Way, str] = {
    Way.CLICK: N_("by click"),
    Way.REPLY: N_("by reply"),
    Way.PAGE: N_("on this page"),
    Way.API: N_("by another system"),
}

TRUSTS: dict[Trust, str] = {
    Trust.VERIFIED: N_("Confirmed"),
    Trust.UNVERIFIED: N_("From a browser we did not know yet"),
    Trust.SUSPECT: N_("Not counted: it looked like a mail scanner"),
}

TEAMS: dict[Team, str] = {
    Team.SALES: N_("Sales"),
    Team.MARKETING: N_("Marketing"),
}

ROLES: dict[Role, str] = {
    Role.MEMBER: N_("Member"),
    Role.ADMIN: N_("Admin"),
}

#: What the choices in a mail open.
ANSWER_BY: dict[AnswerBy, str] = {
    AnswerBy.LINKS: N_("A page with one button"),
    AnswerBy.MAIL: N_("A written mail to send"),
    AnswerBy.BOTH: N_("Both, side by side"),
}

#: What is wrong with an answer, as its field says it.
FLAWS: dict[Flaw, str] = {
    Flaw.MISSING: N_("Please answer: %(question)s"),
    Flaw.NOT_TEXT: N_(
        "This held a character that cannot be stored. It is taken out; please look again."
    ),
    Flaw.TOO_LONG: N_("That is too long: at most %(limit)s characters, please."),
    Flaw.UNKNOWN_CHOICE: N_("That is not one of the choices. Please choose again."),
    Flaw.NOT_ON_SCALE: N_("Please choose a number from 1 to 5."),
    Flaw.NOT_A_NUMBER: N_("Please type a number, such as 12 or 3.5."),
    Flaw.NOT_A_DATE: N_("That is not a day. Please write it like 2026-03-04."),
    Flaw.TOO_MANY: N_("Those are too many: at most %(limit)s, please."),
    Flaw.ONE_ONLY: N_("Please pick a lead or write a company, not both."),
    Flaw.GONE: N_("This is no longer there. Please pick again."),
    Flaw.UNKNOWN_QUESTION: N_("This question is not asked any more."),
    Flaw.NOTHING_SAID: N_(
        "Please say at least one thing: what they pushed back on, who else was there, "
        "what landed, or what they want to get done."
    ),
    Flaw.TOO_FEW_CLAUSES: N_(
        "Please name at least %(limit)s things, one on each line."
    ),
    Flaw.TOO_MANY_CLAUSES: N_(
        "Please name at most %(limit)s things, one on each line."
    ),
    Flaw.ENDS_BEFORE_IT_STARTS: N_("The last day is before the first day."),
}

#: What a field report says, in a word or two before what was said.
TOPICS: dict[Topic, str] = {
    Topic.OBJECTION: N_("Push-back"),
    Topic.OBJECTION_NOTE: N_("In their words"),
    Topic.COMPETITOR: N_("In the picture"),
    Topic.COMPETITOR_NOTE: N_("About them"),
    Topic.LANDED: N_("What landed"),
    Topic.GOAL: N_("To get done"),
    Topic.REQUEST: N_("Asked of marketing"),
}

WARMTHS: dict[Warmth, str] = {
    Warmth.ASKED: N_("Asked to be contacted"),
    Warmth.INTERESTED: N_("Showed strong interest"),
    Warmth.CONTENT: N_("Just took the content"),
}

#: Where a request stands.
REQUEST_STATES: dict[RequestState, str] = {
    RequestState.OPEN: N_("Not answered yet"),
    RequestState.SEEN: N_("Seen"),
    RequestState.THINKING: N_("Being thought about"),
    RequestState.CHANGED: N_("Changed"),
    RequestState.DECLINED: N_("Declined"),
}

#: What marketing can say to it.
REQUEST_ANSWERS: dict[RequestState, str] = {
    RequestState.SEEN: N_("Seen"),
    RequestState.THINKING: N_("We are thinking about it"),
    RequestState.CHANGED: N_("We changed it"),
    RequestState.DECLINED: N_("We won't, because …"),
}

THEMES: dict[Theme, str] = {
    Theme.OBJECTION: N_("They pushed back on"),
    Theme.RIVAL: N_("Also in the picture"),
    Theme.LANDED: N_("What landed"),
    Theme.GOAL: N_("What they want to get done"),
}

#: The parts of a campaign's intent, by column.
INTENT_PARTS: dict[str, str] = {
    "audience": N_("For"),
    "not_for": N_("Not for"),
    "goal": N_("The buyer's goal"),
    "message": N_("The message"),
    "offer": N_("The offer"),
    "opener": N_("Open with"),
}

#: "Do we have what they need?"
FIT_VERDICTS: dict[FitVerdict, str] = {
    FitVerdict.YES: N_("Yes, we have it"),
    FitVerdict.PARTLY: N_("Partly"),
    FitVerdict.NO: N_("No"),
}
