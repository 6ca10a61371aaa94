"""Words for what the code knows by name; marked here, translated where they are shown."""

from app.domain.contradictions import Clash
from app.domain.fit import FitVerdict
from app.domain.outcomes import Became, OutcomeKind, Reason, Stage, Trust, Way
from app.domain.question_kinds import Flaw
from app.domain.questions import Topic, Warmth
from app.domain.requests import RequestState
from app.domain.rules import RuleGroup
from app.domain.strands import Strand
from app.domain.teams import AnswerBy, Pace, Role, Team
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

#: What about a lead a program may say anew; the goal and the owner are told otherwise.
LEAD_TEXTS: dict[str, str] = {
    "name": N_("Name"),
    "company": N_("Company"),
    "address": N_("Email"),
    "phone": N_("Phone"),
    "job_title": N_("Job title"),
    "external_id": N_("CRM number"),
    "source": N_("Came from"),
}

WAYS: dict[Way, str] = {
    Way.CLICK: N_("by click"),
    Way.REPLY: N_("by reply"),
    Way.PAGE: N_("on this page"),
    Way.API: N_("by another system"),
}

#: What became of a question within a week.
BECAME: dict[Became, str] = {
    Became.CLICK: N_("by click"),
    Became.REPLY: N_("by reply"),
    Became.PAGE: N_("on a page"),
    Became.API: N_("by another system"),
    Became.LATE: N_("in a later week"),
    Became.MOVED: N_("went to somebody else"),
    Became.SILENT: N_("no answer yet"),
}

TRUSTS: dict[Trust, str] = {
    Trust.VERIFIED: N_("Confirmed"),
    Trust.UNVERIFIED: N_("From a browser that was new to us"),
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
PACE: dict[Pace, str] = {
    Pace.USUAL: N_("When something waits, at most one a day"),
    Pace.WEEKLY: N_("Once a week, in the weekly mail"),
}
ANSWER_BY: dict[AnswerBy, str] = {
    AnswerBy.LINKS: N_("A page with one button"),
    AnswerBy.MAIL: N_("A drafted email to send"),
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
    Flaw.NOT_A_DATE: N_("That is not a date. Please write it like 2026-03-04."),
    Flaw.TOO_MANY: N_("Those are too many: at most %(limit)s, please."),
    Flaw.ONE_ONLY: N_("Please pick a lead or write a company, not both."),
    Flaw.GONE: N_("This is no longer there. Please pick again."),
    Flaw.UNKNOWN_QUESTION: N_("This question is not asked any more."),
    Flaw.NOTHING_SAID: N_(
        "Please say at least one thing: what they pushed back on, who else was there, "
        "what landed, or what they want to get done."
    ),
    Flaw.TOO_FEW_CLAUSES: N_("Please name at least %(limit)s things, one per line."),
    Flaw.TOO_MANY_CLAUSES: N_("Please name at most %(limit)s things, one per line."),
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

STRANDS: dict[Strand, str] = {
    Strand.OBJECTION: N_("They pushed back on"),
    Strand.RIVAL: N_("Also in the picture"),
    Strand.LANDED: N_("What landed"),
    Strand.GOAL: N_("What they want to get done"),
}

#: What of a campaign the field contradicts.
CLASHES: dict[Clash, str] = {
    Clash.AUDIENCE: N_("For whom it is"),
    Clash.PROMISE: N_("What it promises"),
    Clash.OFFER: N_("What it offers"),
    Clash.OBJECTION: N_("A push-back that it does not answer"),
}

#: What the field says against it: reasons of outcomes are above, push-backs by their choice.
PUSH_BACKS: dict[str, str] = {
    "price": N_("Price"),
    "timing": N_("Timing"),
    "no_need": N_("No need"),
    "trust": N_("Trust or risk"),
    "missing": N_("Something missing"),
    "happy": N_("Happy with what they have"),
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

RULE_GROUPS: dict[RuleGroup, str] = {
    RuleGroup.WHEN: N_("When a question comes"),
    RuleGroup.MAILS: N_("How many"),
    RuleGroup.QUIET: N_("Quiet hours and days"),
    RuleGroup.END: N_("When it ends"),
    RuleGroup.TRUST: N_("What looks like a robot"),
}

#: Each number that admins set: what it is called, and what it does.
RULES: dict[str, tuple[str, str]] = {
    "first": (
        N_("First question"),
        N_("Working days after a lead is handed over."),
    ),
    "again": (
        N_("Asked again"),
        N_(
            "Working days after each mail without an answer, such as 3, 5. After the last one the lead goes on the list for the sit-down."
        ),
    ),
    "working": (N_("After “Still working it”"), N_("Days until the next question.")),
    "no_contact": (N_("After “Can’t reach”"), N_("Days until the next question.")),
    "opportunity": (
        N_("After “Real opportunity”"),
        N_("Days until the next question, where no next step has a date."),
    ),
    "opportunity_again": (
        N_("Still a real opportunity"),
        N_("Days between the questions after that."),
    ),
    "after_step": (
        N_("After the next step"),
        N_("Working days after the day that was agreed with the buyer."),
    ),
    "later": (
        N_("After “Not now”"),
        N_("Days until the next question, where no day was named."),
    ),
    "put_off": (
        N_("“Ask me in two weeks”"),
        N_("Days of quiet that this button buys."),
    ),
    "mails_a_week": (
        N_("Mails a week"),
        N_(
            "At most this many to one person. 0: questions come in the weekly mail only."
        ),
    ),
    "leads_a_mail": (
        N_("Leads in a mail"),
        N_("At most this many, the oldest first; the others come with the next."),
    ),
    "open_hours": (
        N_("Hours in which questions go out"),
        N_("This many, from the first hour on. Outside them nobody is asked."),
    ),
    "quiet_from": (
        N_("Quiet from"),
        N_("The hour after which nobody is told of new leads until the morning."),
    ),
    "weekend": (
        N_("Weekend"),
        N_("Days without questions: 0 is Monday, 6 is Sunday. Usually 5, 6."),
    ),
    "no_contact_times": (
        N_("Questions after “Can’t reach”"),
        N_("This many in a row, then the lead rests."),
    ),
    "most_questions": (
        N_("Questions about one lead"),
        N_("After this many it is left alone and listed for the sit-down."),
    ),
    "stale_after": (
        N_("Days of follow-up"),
        N_("Counted from the hand-over; about twice your sales cycle."),
    ),
    "after_campaign": (
        N_("Days after a campaign has closed"),
        N_("Its leads are followed up for this long."),
    ),
    "sending_seconds": (
        N_("Seconds after sending"),
        N_("A press this soon after the mail went out is not a person’s."),
    ),
    "other_outcome_seconds": (
        N_("Seconds between two answers"),
        N_(
            "Two different answers to one question within this time are not a person’s."
        ),
    ),
    "many_prompts": (
        N_("Leads of one mail"),
        N_("This many answered almost at once are not a person’s."),
    ),
    "many_seconds": (
        N_("Seconds for these"),
        N_("What “almost at once” means."),
    ),
    "known_hours": (
        N_("Hours until a browser is known"),
        N_("This long after its first good answer, its presses count as confirmed."),
    ),
}
