"""Marketing's input for sales: new and changed intents, what is live, the question of the week."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy.orm import Session

from app.domain.questions import Asked, SurveyKind, Topic
from app.models import Campaign, CampaignIntent, Prompt
from app.services import campaigns, people, surveys
from app.services.summaries.content import (
    IntentNews,
    LiveCampaign,
    OwedLead,
    Revised,
    WeeklyQuestion,
)
from app.services.summaries.reader import Reader

#: What of an intent is shown as before and after when it changes; columns of the intent.
PARTS = ("audience", "message", "opener", "offer", "goal", "not_for")
_ASKED_IN_TURN = (
    Topic.OBJECTION,
    Topic.LANDED,
    Topic.GOAL,
    Topic.COMPETITOR,
    Topic.REQUEST,
)


def owed_leads(reader: Reader, prompts: Iterable[Prompt]) -> list[OwedLead]:
    """The leads that the prompts ask about, in their order."""
    return [
        OwedLead(
            prompt_id=prompt.id,
            lead_id=prompt.lead_id,
            title=reader.names(prompt.lead),
            campaign=prompt.lead.campaign.name,
            goal=prompt.lead.goal,
            handed_over_at=prompt.lead.handed_over_at,
            times_asked=prompt.times_asked,
            learning_question=prompt.learning_question,
        )
        for prompt in prompts
    ]


def question_of_the_week(session: Session, reader: Reader) -> WeeklyQuestion | None:
    """One question out of the field report, another every week."""
    try:
        version = surveys.current_version(session, SurveyKind.FIELD_REPORT)
    except surveys.NothingPublished:
        return None
    asked = surveys.asked_of(version, reader.person)
    zone = people.zone_of(reader.person, reader.workspace)
    on = reader.period.until.astimezone(zone).date()
    return out_of(asked, on, surveys.form_path(version))


def out_of(asked: Sequence[Asked], on: date, path: str) -> WeeklyQuestion | None:
    """The one of these questions whose turn it is; what an admin added has its turn too."""
    by_topic = {question.topic: question for question in asked}
    in_turn = [by_topic[topic] for topic in _ASKED_IN_TURN if topic in by_topic]
    in_turn += [question for question in asked if question.topic is None]
    in_turn = [question for question in in_turn if question.show_if is None]
    if not in_turn:
        return None
    turn = on.toordinal() // 7 % len(in_turn)
    seconds = sum(question.seconds for question in asked)
    return WeeklyQuestion(in_turn[turn].wording, seconds, path)


def intents(session: Session, reader: Reader) -> list[IntentNews]:
    """Each campaign whose intent is new or changed, with its latest words.

    Campaigns that the reader's leads come from are first, then the newest.
    """
    period = reader.period
    latest: dict[int, CampaignIntent] = {}
    for intent in campaigns.intents_since(session, period.since, period.until):
        if intent.campaign_id not in reader.owned:
            latest[intent.campaign_id] = intent
    newest_first = sorted(latest.values(), key=lambda intent: -intent.id)
    ranked = sorted(newest_first, key=lambda i: i.campaign_id not in reader.worked)
    return [_news(intent, reader) for intent in ranked]


def live(session: Session, reader: Reader) -> list[LiveCampaign]:
    """What runs on the reader's day, the reader's own leads' campaigns first."""
    zone = people.zone_of(reader.person, reader.workspace)
    day = reader.period.until.astimezone(zone).date()
    found = campaigns.live_on(session, day)
    found.sort(key=lambda campaign: campaign.id not in reader.worked)
    return list(_live(found))


def _live(found: Sequence[Campaign]) -> Iterator[LiveCampaign]:
    for campaign in found:
        intent = campaigns.latest_intent(campaign)
        if intent is not None:
            yield LiveCampaign(
                campaign.id, campaign.name, intent.opener, campaign.ends_on
            )


def _news(intent: CampaignIntent, reader: Reader) -> IntentNews:
    campaign = intent.campaign
    before = [i for i in campaign.intents if i.declared_at < reader.period.since]
    return IntentNews(
        submission_id=intent.submission_id,
        campaign_id=campaign.id,
        name=campaign.name,
        owner=campaign.owner.name,
        is_new=not before,
        audience=intent.audience,
        message=intent.message,
        opener=intent.opener,
        revised=tuple(_revised(before[-1], intent)) if before else (),
    )


def _revised(before: CampaignIntent, after: CampaignIntent) -> Iterator[Revised]:
    for part in PARTS:
        old, new = getattr(before, part), getattr(after, part)
        if old != new:
            yield Revised(part, old, new)
