"""The loop of one quarter, for sitting down together: what was said and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.models import CampaignIntent, Person, Request
from app.services import campaigns, contradictions, requests
from app.services.contradictions import Found
from app.services.summaries.content import Heard, Period
from app.services.summaries.heard import heard_by_all
from app.services.summaries.reader import reader_of

#: So many of each kind of thing fit onto paper.
MOST = 12


@dataclass(frozen=True)
class Told:
    """What both teams have in front of them."""

    heard: Sequence[Heard]
    reports: int
    contradictions: Sequence[Found]
    changed: Sequence[Request]
    waiting: Sequence[Request]
    #: Intents that were revised, each as it is now.
    revised: Sequence[CampaignIntent]


def first_day(day: date) -> date:
    """The first day of the quarter that the day is in."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def after(first: date) -> date:
    """The first day of the following quarter."""
    return first_day(
        date(first.year + first.month // 10, (first.month + 2) % 12 + 1, 1)
    )


def before(first: date) -> date:
    """The first day of the quarter before."""
    return date(first.year - (first.month == 1), (first.month + 8) % 12 + 1, 1)


def told(
    session: Session, person: Person, since: datetime, until: datetime, now: datetime
) -> Told:
    """What was said from `since` up to before `until`; contradictions as they stand now."""
    things, reports = heard_by_all(
        session, reader_of(session, person, Period(since, until))
    )
    answered = requests.answered_since(session, since, until)
    return Told(
        heard=things[:MOST],
        reports=reports,
        contradictions=contradictions.every(session, now, now)[:MOST],
        changed=[
            one for one in answered if one.state.is_final and one.same_as_id is None
        ][:MOST],
        waiting=requests.waiting(session)[:MOST],
        revised=[
            intent
            for intent in campaigns.intents_since(session, since, until)
            if intent.number > 1
        ][-MOST:],
    )
