"""The campaign card: what a campaign is for now, and how that came about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from app.domain.links import is_web_address
from app.domain.questions import Topic
from app.models import Answer, Campaign, Submission
from app.services import answers, campaigns
from app.services.answers import Told
from app.translations import Words


@dataclass(frozen=True)
class Difference:
    """One question that a revision answers differently; nothing said is an empty list."""

    question: str
    before: Sequence[str]
    after: Sequence[str]


@dataclass(frozen=True)
class RevisionTold:
    """One revision in the reader's words."""

    number: int
    author: str
    declared_at: datetime
    differences: Sequence[Difference]


@dataclass(frozen=True)
class Card:
    """What a campaign's page shows."""

    campaign: Campaign
    #: The submission that says it; None while nobody has said what the campaign is for.
    submission: Submission | None
    texts: Mapping[Topic, Sequence[str]]
    #: What they got, where that is an address that a browser opens.
    link: str
    #: What the company's own questions brought.
    others: Sequence[Told]
    #: The newest first.
    revisions: Sequence[RevisionTold]


def card(session: Session, campaign: Campaign, words: Words) -> Card:
    """The campaign's card in the reader's words."""
    history = campaigns.history(session, campaign)
    latest = history[0].submission if history else None
    said = answers.told(latest, words) if latest else []
    texts = {one.topic: one.texts for one in said if one.topic}
    address = "".join(texts.get(Topic.OFFER_LINK, ()))
    return Card(
        campaign=campaign,
        submission=latest,
        texts=texts,
        link=address if is_web_address(address) else "",
        others=[one for one in said if one.topic is None],
        revisions=[_told(revision, words) for revision in history],
    )


def _told(revision: campaigns.Revision, words: Words) -> RevisionTold:
    return RevisionTold(
        number=revision.intent.number,
        author=revision.submission.author.name,
        declared_at=revision.intent.declared_at,
        differences=[_difference(change, words) for change in revision.changes],
    )


def _difference(change: campaigns.Change, words: Words) -> Difference:
    asked = change.after or change.before
    return Difference(
        question=words.gettext(asked.question.wording) if asked else "",
        before=_texts(change.before, words),
        after=_texts(change.after, words),
    )


def _texts(answer: Answer | None, words: Words) -> list[str]:
    return answers.texts(answer, words) if answer else []
