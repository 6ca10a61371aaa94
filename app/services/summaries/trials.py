"""A draft of a survey as the weekly mail would carry it; nothing of it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.budget import WHOLE_WEEK
from app.domain.questions import SurveyKind
from app.domain.survey_sheets import Sheet
from app.domain.teams import Team
from app.models import CampaignIntent, Person, Workspace
from app.services import people
from app.services.summaries import for_sales
from app.services.summaries.content import CardCheck, Summary
from app.translations import N_, Words


@dataclass(frozen=True)
class Trial:
    """A draft, and the page on which its form is tried out."""

    kind: SurveyKind
    sheet: Sheet
    path: str


def is_mailed(kind: SurveyKind) -> bool:
    """Whether the weekly mail leads to the survey's form."""
    return kind in _PUT_INTO


def tried(
    session: Session,
    person: Person,
    workspace: Workspace,
    summary: Summary,
    trial: Trial,
) -> Summary:
    """The person's summary as it would be if the draft were asked of that person."""
    words = people.words_of(person, workspace)
    return _PUT_INTO[trial.kind](session, words, summary, trial)


def _with_question(_: Session, __: Words, summary: Summary, trial: Trial) -> Summary:
    asked = trial.sheet.asked_of((Team.SALES,))
    on = summary.period.until.date()
    return replace(
        summary,
        teams=summary.teams | {Team.SALES},
        question=for_sales.out_of(asked, on, trial.path),
    )


def _with_card(
    session: Session, words: Words, summary: Summary, trial: Trial
) -> Summary:
    """The card of the newest campaign, asked about as every card is after a month."""
    intent = session.scalar(
        select(CampaignIntent)
        .options(joinedload(CampaignIntent.campaign))
        .order_by(CampaignIntent.id.desc())
        .limit(1)
    )
    check = CardCheck(
        campaign_id=intent.campaign_id if intent else 0,
        name=intent.campaign.name if intent else words.gettext(N_("Your campaign")),
        message=intent.message
        if intent
        else words.gettext(N_("What you tell the market, in a sentence.")),
        looked_at=intent.declared_at if intent else summary.period.since,
        path=trial.path,
    )
    teams = summary.teams | {Team.MARKETING}
    return replace(summary, teams=teams, card_checks=(check,), budget=WHOLE_WEEK)


_Put = Callable[[Session, Words, Summary, Trial], Summary]
#: The buyer pulse is in no mail of ours: sales hands its link over.
_PUT_INTO: Mapping[SurveyKind, _Put] = {
    SurveyKind.FIELD_REPORT: _with_question,
    SurveyKind.CAMPAIGN_INTENT: _with_card,
}
