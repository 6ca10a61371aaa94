"""Words for what the code knows by name; marked here, translated where they are shown."""

from app.domain.outcomes import OutcomeKind, Reason, Stage, Trust, Way
from app.domain.teams import AnswerBy, Role, Team
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

#: When to say it, in one line below the word.
OUTCOME_HINTS: dict[OutcomeKind, str] = {
    OutcomeKind.WON: N_("They committed: signed, ordered or paid."),
    OutcomeKind.OPPORTUNITY: N_("A step agreed with the buyer is dated or done."),
    OutcomeKind.WORKING: N_("Still trying, or talking with nothing agreed."),
    OutcomeKind.NO_CONTACT: N_("You tried, nothing came back."),
    OutcomeKind.LATER: N_("The buyer put it off."),
    OutcomeKind.LOST: N_("A real prospect said no."),
    OutcomeKind.BAD_FIT: N_("It should not have been handed over."),
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
