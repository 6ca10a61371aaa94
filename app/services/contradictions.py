"""Finds where the field tells of something else than campaigns mean."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, selectinload

from app.domain.contradictions import (
    LOOKS_BACK,
    Clash,
    Contradiction,
    Evidence,
    contradictions,
    of_objection,
    of_outcome,
)
from app.domain.questions import Naming, SurveyKind, Topic
from app.models import (
    Answer,
    Campaign,
    CampaignIntent,
    Lead,
    Outcome,
    Person,
    Question,
    Submission,
    SurveyVersion,
)
from app.services import campaigns
from app.services.joint import counts_as_said

_PARTS = ("audience", "not_for", "goal", "message", "offer", "opener")


@dataclass(frozen=True)
class Found:
    """One contradiction of one campaign, and what the campaign says there."""

    campaign: Campaign
    intent: CampaignIntent
    contradiction: Contradiction
    #: Whether it was not there yet at the moment before.
    is_new: bool

    @property
    def meant(self) -> str:
        """What the campaign means in the part that is contradicted."""
        return {
            Clash.AUDIENCE: self.intent.audience,
            Clash.PROMISE: self.intent.message,
            Clash.OFFER: self.intent.offer,
            Clash.OBJECTION: self.intent.opener or self.intent.message,
        }[self.contradiction.clash]


def of_campaign(session: Session, campaign: Campaign, now: datetime) -> list[Found]:
    """What speaks against the campaign as it is meant now."""
    return _found(session, [campaign], now, now)


def every(session: Session, since: datetime, now: datetime) -> list[Found]:
    """What speaks against any open campaign; new is what was not there yet at `since`."""
    open_ones = session.scalars(
        select(Campaign)
        .where(Campaign.closed_at.is_(None))
        .options(selectinload(Campaign.intents))
        .order_by(Campaign.id)
    ).all()
    return _found(session, open_ones, since, now)


def _found(
    session: Session, of: Sequence[Campaign], since: datetime, now: datetime
) -> list[Found]:
    intents = {
        campaign.id: intent
        for campaign in of
        if (intent := campaigns.latest_intent(campaign)) is not None
    }
    earliest = min(since, now) - LOOKS_BACK
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for campaign_id, one in [
        *_outcomes(session, intents.keys(), earliest),
        *_objections(session, intents, earliest),
    ]:
        evidence[campaign_id].append(one)
    found = []
    for campaign in of:
        if campaign.id not in intents or campaign.id not in evidence:
            continue
        intent, said = intents[campaign.id], evidence[campaign.id]
        known = {one.clash for one in contradictions(said, intent.declared_at, since)}
        found += [
            Found(campaign, intent, one, one.clash not in known)
            for one in contradictions(said, intent.declared_at, now)
        ]
    return found


def _outcomes(
    session: Session, campaign_ids: Collection[int], since: datetime
) -> list[tuple[int, Evidence]]:
    rows = session.execute(
        select(
            Lead.campaign_id,
            Lead.id,
            Outcome.kind,
            Outcome.reason,
            Outcome.person_id,
            Person.name,
            Outcome.note,
            Outcome.said_at,
        )
        .join(Lead, Lead.id == Outcome.lead_id)
        .join(Person, Person.id == Outcome.person_id)
        .where(
            Lead.campaign_id.in_(campaign_ids),
            Outcome.reason.is_not(None),
            Outcome.said_at >= since,
            counts_as_said(),
        )
    )
    return [
        (
            campaign_id,
            Evidence(clash, str(reason), lead_id, person_id, name, note, said_at),
        )
        for campaign_id, lead_id, kind, reason, person_id, name, note, said_at in rows
        if (clash := of_outcome(kind, reason)) is not None
    ]


def _objections(
    session: Session, intents: dict[int, CampaignIntent], since: datetime
) -> list[tuple[int, Evidence]]:
    rows = session.execute(_push_backs(intents.keys(), since)).all()
    notes = {
        row.id: str(row.value) for row in rows if row.topic is Topic.OBJECTION_NOTE
    }
    texts = {id_: _text(intent) for id_, intent in intents.items()}
    return [
        (
            row.campaign_id,
            Evidence(
                clash,
                code,
                row.lead_id,
                row.author_id,
                row.name if row.naming is Naming.NAMED else "",
                notes.get(row.id, ""),
                row.submitted_at,
            ),
        )
        for row in rows
        if row.topic is Topic.OBJECTION and row.campaign_id is not None
        for code in (row.value if isinstance(row.value, list) else [])
        if (clash := of_objection(code, texts[row.campaign_id])) is not None
    ]


def _push_backs(
    campaign_ids: Collection[int], since: datetime
) -> Select[*tuple[Any, ...]]:
    """What reports about leads of the campaigns say of push-backs, answer by answer."""
    return (
        select(
            Submission.id,
            Submission.campaign_id,
            Submission.lead_id,
            Submission.author_id,
            Person.name,
            SurveyVersion.naming,
            Submission.submitted_at,
            Question.topic,
            Answer.value,
        )
        .join(Person, Person.id == Submission.author_id)
        .join(SurveyVersion, SurveyVersion.id == Submission.version_id)
        .join(Answer, Answer.submission_id == Submission.id)
        .join(Question, Question.id == Answer.question_id)
        .where(
            Submission.kind == SurveyKind.FIELD_REPORT,
            Submission.campaign_id.in_(campaign_ids),
            Submission.submitted_at >= since,
            Question.topic.in_((Topic.OBJECTION, Topic.OBJECTION_NOTE)),
        )
        # A note belongs to the push-backs of its report, which come before it.
        .order_by(Submission.id, Question.topic.desc())
    )


def _text(intent: CampaignIntent) -> str:
    return " ".join(getattr(intent, part) for part in _PARTS)
