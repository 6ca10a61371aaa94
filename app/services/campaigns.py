"""Campaigns: what marketing runs, and what it is for in numbered revisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, joinedload, selectinload
from sqlalchemy.sql.base import ExecutableOption

from app.domain.answers import AnswersRefused, clauses_in, date_in
from app.domain.campaigns import CampaignIsClosed
from app.domain.question_kinds import AnswerValue, Flaw, Problem
from app.domain.questions import Topic, Warmth
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.models import (
    Answer,
    Campaign,
    CampaignIntent,
    Person,
    Submission,
    SurveyVersion,
)
from app.services import submissions
from app.services.submissions import Answers


@dataclass(frozen=True)
class Change:
    """One answer before and after a revision; either is None where there was none."""

    question_key: str
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True)
class Revision:
    """One intent as it was declared, and what it changed."""

    intent: CampaignIntent
    submission: Submission
    changes: Sequence[Change]


@dataclass(frozen=True)
class Times:
    """Campaigns by when they run, the newest first."""

    live: list[Campaign]
    coming: list[Campaign]
    over: list[Campaign]


def declare_intent(  # noqa: PLR0913 - a form, its author, and the campaign it revises.
    session: Session,
    author: Person,
    version: SurveyVersion,
    answers: Answers,
    form_key: str,
    now: datetime,
    *,
    campaign: Campaign | None = None,
) -> CampaignIntent:
    """Say what a new campaign is for, or say it again for one that runs: its next revision.

    The same form sent again is the first intent. Raises OnlyForMarketing, CampaignIsClosed,
    AnswersRefused or SentBefore.
    """
    if not speaks_for_marketing(author.teams, author.role):
        raise OnlyForMarketing
    _require_name(version, answers)
    if campaign is not None:
        _lock(session, campaign)
    submission = submissions.submit(session, author, version, answers, form_key, now)
    known = _intent_of(session, submission)
    if known is not None:
        return known
    by_topic = submissions.answer_by_topic(submission)
    if campaign is None:
        campaign = Campaign(
            name="", owner=author, warmth=Warmth.INTERESTED, created_at=now
        )
        session.add(campaign)
    elif campaign.closed_at is not None:
        raise CampaignIsClosed
    _take_over(campaign, by_topic)
    session.flush()  # The revision is counted by the campaign's id.
    submission.campaign = campaign
    intent = _intent(by_topic)
    intent.number = _next_number(session, campaign)
    intent.campaign = campaign
    intent.submission_id = submission.id
    intent.declared_at = now
    session.add(intent)
    session.flush()  # The caller refers to its id.
    return intent


def close(session: Session, campaign: Campaign, person: Person, now: datetime) -> None:
    """End the campaign; what it is for stays to be read. OnlyForMarketing otherwise."""
    if not speaks_for_marketing(person.teams, person.role):
        raise OnlyForMarketing
    if campaign.closed_at is None:
        campaign.closed_at = now
    session.flush()  # Whoever lists campaigns next must find it closed.


def get(session: Session, campaign_id: int) -> Campaign | None:
    """The campaign with its intents."""
    return session.scalar(
        select(Campaign).where(Campaign.id == campaign_id).options(*_WITH_INTENTS)
    )


def every(session: Session) -> list[Campaign]:
    """All campaigns with their intents, the newest first."""
    return list(
        session.scalars(
            select(Campaign).options(*_WITH_INTENTS).order_by(Campaign.id.desc())
        )
    )


def live_on(session: Session, day: date) -> list[Campaign]:
    """The campaigns that run on the day, with their intents; a day that is not set is open."""
    return list(
        session.scalars(
            select(Campaign)
            .where(
                Campaign.closed_at.is_(None),
                or_(Campaign.starts_on.is_(None), Campaign.starts_on <= day),
                or_(Campaign.ends_on.is_(None), Campaign.ends_on >= day),
            )
            .options(*_WITH_INTENTS)
            .order_by(Campaign.name, Campaign.id)
        )
    )


def by_time(session: Session, day: date) -> Times:
    """Every campaign, as it stands on the day."""
    times = Times([], [], [])
    for campaign in every(session):
        is_over = campaign.ends_on is not None and campaign.ends_on < day
        if campaign.closed_at is not None or is_over:
            times.over.append(campaign)
        elif campaign.starts_on is not None and campaign.starts_on > day:
            times.coming.append(campaign)
        else:
            times.live.append(campaign)
    return times


def latest_intent(campaign: Campaign) -> CampaignIntent | None:
    """What the campaign is for now, if anybody has said it."""
    return campaign.intents[-1] if campaign.intents else None


def intents_since(
    session: Session, since: datetime, until: datetime
) -> list[CampaignIntent]:
    """The intents declared from `since` up to but not at `until`, oldest first."""
    return list(
        session.scalars(
            select(CampaignIntent)
            .where(
                CampaignIntent.declared_at >= since, CampaignIntent.declared_at < until
            )
            .options(
                joinedload(CampaignIntent.campaign).joinedload(Campaign.owner),
                joinedload(CampaignIntent.campaign).selectinload(Campaign.intents),
            )
            .order_by(CampaignIntent.declared_at, CampaignIntent.id)
        )
    )


def history(session: Session, campaign: Campaign) -> list[Revision]:
    """The campaign's intents, the newest first, each with what it changed."""
    found = {
        submission.id: submission
        for submission in submissions.of_ids(
            session, [intent.submission_id for intent in campaign.intents]
        )
    }
    revisions: list[Revision] = []
    before: Submission | None = None
    for intent in campaign.intents:
        submission = found[intent.submission_id]
        changes = changes_between(before, submission) if before else []
        revisions.append(Revision(intent, submission, changes))
        before = submission
    return revisions[::-1]


def changes_between(before: Submission, after: Submission) -> list[Change]:
    """The questions that two submissions answer differently, in the order they are asked."""
    old = {answer.question.key: answer for answer in before.answers}
    new = {answer.question.key: answer for answer in after.answers}
    changes = []
    for key in dict.fromkeys([*new, *old]):
        left, right = old.get(key), new.get(key)
        if left is None or right is None or left.value != right.value:
            changes.append(Change(key, left, right))
    return changes


def _require_name(version: SurveyVersion, answers: Answers) -> None:
    """A campaign without a name cannot be spoken of, whatever the survey requires."""
    for question in version.questions:
        if question.topic is Topic.NAME and not _text(answers.get(question.key)):
            raise AnswersRefused({question.key: Problem(Flaw.MISSING)})


def _intent_of(session: Session, submission: Submission) -> CampaignIntent | None:
    return session.scalar(
        select(CampaignIntent).where(CampaignIntent.submission_id == submission.id)
    )


def _lock(session: Session, campaign: Campaign) -> None:
    """Let two people who revise at once count one after the other.

    Before anything is written that refers to the campaign: else each would wait for the
    other's reference.
    """
    session.execute(
        select(Campaign.id).where(Campaign.id == campaign.id).with_for_update()
    )


def _next_number(session: Session, campaign: Campaign) -> int:
    last = session.scalar(
        select(func.max(CampaignIntent.number)).where(
            CampaignIntent.campaign_id == campaign.id
        )
    )
    return (last or 0) + 1


def _take_over(campaign: Campaign, by_topic: dict[Topic, AnswerValue]) -> None:
    """The columns that code decides by, from the answers."""
    campaign.name = _text(by_topic.get(Topic.NAME)) or campaign.name
    campaign.starts_on = date_in(by_topic.get(Topic.STARTS_ON))
    campaign.ends_on = date_in(by_topic.get(Topic.ENDS_ON))
    warmth = by_topic.get(Topic.WARMTH)
    if warmth in set(Warmth):
        campaign.warmth = Warmth(str(warmth))


def _intent(by_topic: dict[Topic, AnswerValue]) -> CampaignIntent:
    offer = (by_topic.get(Topic.OFFER), by_topic.get(Topic.OFFER_LINK))
    return CampaignIntent(
        audience=_text(by_topic.get(Topic.AUDIENCE)),
        not_for=_text(by_topic.get(Topic.NOT_FOR)),
        goal=_text(by_topic.get(Topic.GOAL)),
        message=_text(by_topic.get(Topic.MESSAGE)),
        offer="\n".join(filter(None, map(_text, offer))),
        clauses=clauses_in(_text(by_topic.get(Topic.CLAUSES))),
        opener=_text(by_topic.get(Topic.OPENER)),
        success=_text(by_topic.get(Topic.SUCCESS)),
        learning_question=_text(by_topic.get(Topic.LEARNING)),
    )


def _text(value: AnswerValue) -> str:
    return value.strip() if isinstance(value, str) else ""


_WITH_INTENTS: Sequence[ExecutableOption] = (
    joinedload(Campaign.owner),
    selectinload(Campaign.intents),
)
