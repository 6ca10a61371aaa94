"""Words for surveys and their questions; marked here, translated where they are shown."""

from app.domain.outcomes import Stage
from app.domain.pulse import STAGES, own_topic
from app.domain.questions import Naming, SurveyKind, Topic
from app.domain.survey_changes import ChangeKind
from app.domain.teams import Team
from app.translations import N_

SURVEYS: dict[SurveyKind, str] = {
    SurveyKind.FIELD_REPORT: N_("Field report"),
    SurveyKind.CAMPAIGN_INTENT: N_("Campaign intent"),
    SurveyKind.BUYER_PULSE: N_("Buyer pulse"),
}

ABOUT_SURVEYS: dict[SurveyKind, str] = {
    SurveyKind.FIELD_REPORT: N_("Sales reports what it heard in the field."),
    SurveyKind.CAMPAIGN_INTENT: N_("Marketing says what a campaign is for."),
    SurveyKind.BUYER_PULSE: N_("One question to a buyer, by a link that sales copies."),
}

AUDIENCES: dict[str, str] = {
    "": N_("Everybody who fills it in"),
    Team.SALES: N_("Only sales"),
    Team.MARKETING: N_("Only marketing"),
}

#: Where a lead stands when a question of the pulse is put to its buyer.
MOMENTS: dict[str, str] = {
    "": N_("Always, beside the others"),
    Topic.GOAL: N_("After the hand-over"),
    Topic.ALMOST_STOPPED: N_("After won"),
    Topic.TO_CHOOSE_US: N_("After lost"),
    Topic.BECOMES_URGENT: N_("After “not now”"),
}

#: The stages at which a pulse asks something of its own.
PULSE_STAGES: dict[Stage, str] = {stage: MOMENTS[own_topic(stage)] for stage in STAGES}

NAMINGS: dict[Naming, str] = {
    Naming.NAMED: N_("Everybody sees who said it"),
    Naming.UNNAMED: N_("The other team does not see who said it"),
}

#: One line of the list of what publishing changes.
CHANGES: dict[ChangeKind, str] = {
    ChangeKind.ADDED: N_("New question: “%(question)s”"),
    ChangeKind.RETIRED: N_("No longer asked: “%(question)s”"),
    ChangeKind.BROUGHT_BACK: N_("Asked again: “%(question)s”"),
    ChangeKind.REPLACED: N_("“%(before)s” makes way for the new question “%(after)s”"),
    ChangeKind.WORDING: N_("“%(before)s” now reads “%(after)s”"),
    ChangeKind.HELP: N_("“%(question)s” has another help text: “%(after)s”"),
    ChangeKind.REQUIRED: N_("“%(question)s” now has to be answered"),
    ChangeKind.OPTIONAL: N_("“%(question)s” may now be left out"),
    ChangeKind.CHOICE_ADDED: N_("“%(question)s” has a new choice: “%(after)s”"),
    ChangeKind.CHOICE_REMOVED: N_("“%(question)s” no longer offers “%(before)s”"),
    ChangeKind.CHOICE_RENAMED: N_(
        "“%(question)s”: the choice “%(before)s” is now called “%(after)s”"
    ),
    ChangeKind.CHOICES_REORDERED: N_(
        "“%(question)s” offers its choices in a new order"
    ),
    ChangeKind.CONDITION: N_("“%(question)s” is asked only after: “%(after)s”"),
    ChangeKind.AUDIENCE: N_("“%(question)s” is asked of: %(after)s"),
    ChangeKind.MOMENT: N_("“%(question)s” is asked of a buyer: %(after)s"),
    ChangeKind.KIND: N_("“%(question)s” is now answered by: %(after)s"),
    ChangeKind.ORDER: N_("The questions are in a new order"),
    ChangeKind.NAMING: N_("%(after)s"),
}
ALWAYS_ASKED = N_("“%(question)s” is now asked always")
