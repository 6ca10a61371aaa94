"""How soon sales speaks of a lead and answers, how long leads stay, what the field hears.

What sales owes and what marketing owes stand side by side: no number of one team alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import zip_longest

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from app.domain.first_touch import due_by, working_hours
from app.domain.outcomes import OutcomeKind
from app.domain.questions import SurveyKind
from app.domain.requests import RequestState
from app.domain.trends import Middle, middle
from app.models import Note, Request, Submission
from app.services.joint import Share
from app.services.joint_stories import Story, days_between

#: A question is asked in three mails as a rule; later ones count with the third.
MAILS = 3


@dataclass(frozen=True)
class Stay:
    """How long leads were something, and how many are still."""

    kind: OutcomeKind
    #: Of the stays that are over.
    over: Middle | None
    still: Middle | None


@dataclass(frozen=True)
class Pace:
    """How fast it goes, by the working hours of whose lead it is."""

    #: Of the leads that sales spoke of unasked and whose time is over: how many within the
    #: time that the campaign's warmth sets. Of the others nobody knows when they were called.
    in_time: Share
    hours_to_word: Middle | None
    #: Questions answered, and after the first, second and third mail.
    answered: Share
    by_mail: tuple[Share, ...]
    stays: tuple[Stay, ...]


@dataclass(frozen=True)
class FollowThrough:
    """What of the field's words got an answer that its author can see."""

    reports: Share
    requests: Share


def pace_of(stories: Sequence[Story], until: datetime) -> Pace:
    """Of these leads, as it stood at that moment."""
    asked = [one for story in stories for one in story.asked if one.mails]
    return Pace(
        in_time=_in_time(stories, until),
        hours_to_word=middle(_hours_to_word(stories)),
        answered=Share(sum(one.is_answered for one in asked), len(asked)),
        by_mail=tuple(
            Share(
                sum(one.is_answered and min(one.mails, MAILS) == mail for one in asked),
                sum(one.mails >= mail for one in asked),
            )
            for mail in range(1, MAILS + 1)
        ),
        stays=tuple(_stays(stories, until)),
    )


def follow_through(
    session: Session, since: datetime, until: datetime
) -> tuple[FollowThrough, dict[int, FollowThrough]]:
    """What became of the reports and requests of the period, in all and by campaign."""
    reports = _by_campaign(session, _reports(since, until))
    requests = _by_campaign(session, _requests(since, until))
    none = Share(0, 0)
    whole = FollowThrough(_sum(reports.values()), _sum(requests.values()))
    return whole, {
        id_: FollowThrough(reports.get(id_, none), requests.get(id_, none))
        for id_ in reports.keys() | requests.keys()
        if id_ is not None
    }


#: A campaign's id, or None; how many were answered; how many there were.
_Counted = Select[int | None, int, int]


def _reports(since: datetime, until: datetime) -> _Counted:
    is_answered = or_(
        select(Request.id)
        .where(
            Request.submission_id == Submission.id, Request.state != RequestState.OPEN
        )
        .exists(),
        select(Note.id)
        .where(
            Note.submission_id == Submission.id, Note.author_id != Submission.author_id
        )
        .exists(),
    )
    return select(
        Submission.campaign_id, func.count().filter(is_answered), func.count()
    ).where(
        Submission.kind == SurveyKind.FIELD_REPORT,
        Submission.submitted_at >= since,
        Submission.submitted_at < until,
        # A week without news awaits no answer.
        Submission.answers.any(),
    )


def _requests(since: datetime, until: datetime) -> _Counted:
    is_answered = Request.state != RequestState.OPEN
    return (
        select(Submission.campaign_id, func.count().filter(is_answered), func.count())
        .select_from(Request)
        .outerjoin(Submission, Submission.id == Request.submission_id)
        .where(Request.raised_at >= since, Request.raised_at < until)
    )


def _by_campaign(session: Session, counted: _Counted) -> dict[int | None, Share]:
    rows = session.execute(counted.group_by(Submission.campaign_id))
    return {campaign_id: Share(part, whole) for campaign_id, part, whole in rows}


def _sum(shares: Collection[Share]) -> Share:
    return Share(sum(one.part for one in shares), sum(one.whole for one in shares))


def _in_time(stories: Iterable[Story], until: datetime) -> Share:
    part = whole = 0
    for story in stories:
        if story.calendar is None or story.unasked_at is None:
            continue
        zone = story.calendar.zone
        limit = due_by(_wall(story.handed_over_at, zone), story.warmth, story.calendar)
        if limit > _wall(until, zone):
            continue
        whole += 1
        part += _wall(story.unasked_at, zone) <= limit
    return Share(part, whole)


def _hours_to_word(stories: Iterable[Story]) -> Iterator[float]:
    """The working hours until sales first spoke of each lead by itself."""
    for story in stories:
        if story.unasked_at is not None and story.calendar is not None:
            zone = story.calendar.zone
            first = _wall(story.unasked_at, zone)
            handed_over = _wall(story.handed_over_at, zone)
            yield working_hours(handed_over, first, story.calendar)


def _stays(stories: Iterable[Story], until: datetime) -> Iterator[Stay]:
    """Of what a lead can leave again; the same said twice in a row is one stay."""
    over: dict[OutcomeKind, list[float]] = defaultdict(list)
    still: dict[OutcomeKind, list[float]] = defaultdict(list)
    for story in stories:
        since = None
        for one, following in zip_longest(story.said, story.said[1:]):
            since = since or one.at
            if following is None:
                still[one.kind].append(days_between(since, until))
            elif following.kind is not one.kind:
                over[one.kind].append(days_between(since, following.at))
                since = None
    for kind in OutcomeKind:
        if not kind.closes and (over[kind] or still[kind]):
            yield Stay(kind, middle(over[kind]), middle(still[kind]))


def _wall(moment: datetime, zone: tzinfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)
