"""The questions of the three surveys as they ship; admins may edit their own copy."""

from app.domain.question_kinds import Choice, QuestionKind
from app.domain.questions import Asked, SurveyKind, Topic, Warmth
from app.domain.texts import N_

#: The question that names a lead; a link to the form can fill it in.
ABOUT_KEY = "about"

_FIELD_REPORT = (
    Asked(
        ABOUT_KEY,
        QuestionKind.LEAD,
        N_("Who was it about?"),
        Topic.ABOUT,
        help=N_("Leave it for something general."),
        seconds=4,
    ),
    Asked(
        "objection",
        QuestionKind.SOME_OF,
        N_("What did they push back on?"),
        Topic.OBJECTION,
        choices=(
            Choice("price", N_("Price")),
            Choice("timing", N_("Timing")),
            Choice("no_need", N_("No need")),
            Choice("trust", N_("Trust or risk")),
            Choice("missing", N_("Something missing")),
            Choice("happy", N_("Happy with what they have")),
            Choice("nothing", N_("Nothing")),
        ),
        seconds=5,
    ),
    Asked(
        "objection_note",
        QuestionKind.SHORT_TEXT,
        N_("In their words"),
        Topic.OBJECTION_NOTE,
        seconds=8,
    ),
    Asked(
        "competitor",
        QuestionKind.COMPETITOR,
        N_("Who else was in the picture?"),
        Topic.COMPETITOR,
        choices=(
            Choice("nobody", N_("Nobody")),
            Choice("doing_nothing", N_("Doing nothing")),
        ),
        seconds=4,
    ),
    Asked(
        "competitor_note",
        QuestionKind.SHORT_TEXT,
        N_("What they said about them"),
        Topic.COMPETITOR_NOTE,
        seconds=7,
    ),
    Asked(
        "landed",
        QuestionKind.SHORT_TEXT,
        N_("Which message, story or proof landed?"),
        Topic.LANDED,
        seconds=10,
    ),
    Asked(
        "goal",
        QuestionKind.SHORT_TEXT,
        N_("What are they really trying to get done?"),
        Topic.GOAL,
        seconds=10,
    ),
    Asked(
        "request",
        QuestionKind.SHORT_TEXT,
        N_("One thing marketing should make, change or stop?"),
        Topic.REQUEST,
        help=N_("You get an answer."),
        seconds=10,
    ),
)

_CAMPAIGN_INTENT = (
    Asked(
        "name",
        QuestionKind.SHORT_TEXT,
        N_("What is the campaign called, and when does it run?"),
        Topic.NAME,
        required=True,
        seconds=8,
    ),
    Asked(
        "starts_on",
        QuestionKind.DATE,
        N_("First day"),
        Topic.STARTS_ON,
        seconds=4,
    ),
    Asked("ends_on", QuestionKind.DATE, N_("Last day"), Topic.ENDS_ON, seconds=4),
    Asked(
        "audience",
        QuestionKind.LONG_TEXT,
        N_("Who is it for, and who not?"),
        Topic.AUDIENCE,
        help=N_("Role, kind of company, region."),
        required=True,
        seconds=25,
    ),
    Asked(
        "not_for",
        QuestionKind.SHORT_TEXT,
        N_("Not for"),
        Topic.NOT_FOR,
        seconds=14,
    ),
    Asked(
        "goal",
        QuestionKind.LONG_TEXT,
        N_("What are they trying to get done that this speaks to?"),
        Topic.GOAL,
        help=N_("The buyer's goal, as the buyer would say it."),
        required=True,
        seconds=28,
    ),
    Asked(
        "message",
        QuestionKind.LONG_TEXT,
        N_("What is the one message, in a sentence?"),
        Topic.MESSAGE,
        help=N_("Who can get what, without which trade-off, and why that is true."),
        required=True,
        seconds=28,
    ),
    Asked(
        "offer",
        QuestionKind.LONG_TEXT,
        N_("What did they get or do?"),
        Topic.OFFER,
        help=N_("The offer and what they were asked to do."),
        required=True,
        seconds=20,
    ),
    Asked(
        "offer_link",
        QuestionKind.SHORT_TEXT,
        N_("Link to it"),
        Topic.OFFER_LINK,
        seconds=8,
    ),
    Asked(
        "words_seen",
        QuestionKind.LONG_TEXT,
        N_("The words that the prospect saw"),
        Topic.WORDS_SEEN,
        seconds=14,
    ),
    Asked(
        "clauses",
        QuestionKind.LONG_TEXT,
        N_("What does a lead from it look like, and how warm is it?"),
        Topic.CLAUSES,
        help=N_("Two to six things that are true of it, one per line."),
        required=True,
        seconds=45,
    ),
    Asked(
        "warmth",
        QuestionKind.ONE_OF,
        N_("How warm"),
        Topic.WARMTH,
        required=True,
        choices=(
            Choice(Warmth.ASKED.value, N_("Asked to be contacted")),
            Choice(Warmth.INTERESTED.value, N_("Showed strong interest")),
            Choice(Warmth.CONTENT.value, N_("Just took the content")),
        ),
        seconds=4,
    ),
    Asked(
        "opener",
        QuestionKind.LONG_TEXT,
        N_("What should the salesperson open with?"),
        Topic.OPENER,
        help=N_("One or two sentences, and a link to what goes with them."),
        required=True,
        seconds=34,
    ),
    Asked(
        "success",
        QuestionKind.SHORT_TEXT,
        N_("What makes it a success, by when, and what do you want to learn?"),
        Topic.SUCCESS,
        help=N_("One number."),
        required=True,
        seconds=14,
    ),
    Asked("success_by", QuestionKind.DATE, N_("By"), Topic.SUCCESS_BY, seconds=5),
    Asked(
        "learning",
        QuestionKind.LONG_TEXT,
        N_("The one question to sales"),
        Topic.LEARNING,
        help=N_("It is asked once for each lead."),
        required=True,
        seconds=30,
    ),
)

_BUYER_PULSE = (
    Asked(
        "goal",
        QuestionKind.LONG_TEXT,
        N_("What were you hoping to get done when you came to us?"),
        Topic.GOAL,
        seconds=30,
    ),
    Asked(
        "almost_stopped",
        QuestionKind.LONG_TEXT,
        N_("What almost stopped you from going ahead?"),
        Topic.ALMOST_STOPPED,
        seconds=30,
    ),
    Asked(
        "to_choose_us",
        QuestionKind.LONG_TEXT,
        N_("What would have had to be different for you to choose us?"),
        Topic.TO_CHOOSE_US,
        seconds=30,
    ),
    Asked(
        "becomes_urgent",
        QuestionKind.LONG_TEXT,
        N_("What has to happen on your side before this becomes urgent?"),
        Topic.BECOMES_URGENT,
        seconds=30,
    ),
    Asked("quote", QuestionKind.YES_NO, N_("May we quote you?"), seconds=3),
)

DEFAULTS: dict[SurveyKind, tuple[Asked, ...]] = {
    SurveyKind.FIELD_REPORT: _FIELD_REPORT,
    SurveyKind.CAMPAIGN_INTENT: _CAMPAIGN_INTENT,
    SurveyKind.BUYER_PULSE: _BUYER_PULSE,
}

#: Questions that are further fields of another: shown with it, under one number.
PART_OF: dict[Topic, Topic] = {
    Topic.OBJECTION_NOTE: Topic.OBJECTION,
    Topic.COMPETITOR_NOTE: Topic.COMPETITOR,
    Topic.STARTS_ON: Topic.NAME,
    Topic.ENDS_ON: Topic.NAME,
    Topic.NOT_FOR: Topic.AUDIENCE,
    Topic.OFFER_LINK: Topic.OFFER,
    Topic.WORDS_SEEN: Topic.OFFER,
    Topic.WARMTH: Topic.CLAUSES,
    Topic.SUCCESS_BY: Topic.SUCCESS,
    Topic.LEARNING: Topic.SUCCESS,
}
