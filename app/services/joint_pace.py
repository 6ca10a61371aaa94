"""How soon leads are touched and questions answered, how long leads stay, what the field hears.

What sales owes and what marketing owes stand side by side: no number of one team alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import zip_longest

from sqlalchemy import func, or_, select
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

    #: Touched in time, of those whose time is over; the campaign's warmth sets it.
    in_time: Share
    hours_to_touch: Middle | None
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
    touched = list(_touched(stories))
    asked = [one for story in stories for one in story.asked if one.mails]
    return Pace(
        in_time=_in_time(stories, until),
        hours_to_touch=middle(touched),
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


def follow_through(session: Session, since: datetime, until: datetime) -> FollowThrough:
    """What became of the reports and requests of the period, in two queries."""
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
    reports = session.execute(
        select(func.count(), func.count().filter(is_answered))
        .select_from(Submission)
        .where(
            Submission.kind == SurveyKind.FIELD_REPORT,
            Submission.submitted_at >= since,
            Submission.submitted_at < until,
            # A week without news awaits no answer.
            Submission.answers.any(),
        )
    ).one()
    requests = session.execute(
        select(
            func.count(), func.count().filter(Request.state != RequestState.OPEN)
        ).where(Request.raised_at >= since, Request.raised_at < until)
    ).one()
    return FollowThrough(Share(reports[1], reports[0]), Share(requests[1], requests[0]))


def _in_time(stories: Iterable[Story], until: datetime) -> Share:
    part = whole = 0
    for story in stories:
        if story.calendar is None:
            continue
        zone = story.calendar.zone
        limit = due_by(_wall(story.handed_over_at, zone), story.warmth, story.calendar)
        if limit > _wall(until, zone):
            continue
        whole += 1
        part += bool(story.said) and _wall(story.said[0].at, zone) <= limit
    return Share(part, whole)


def _touched(stories: Iterable[Story]) -> Iterator[float]:
    """The working hours until something was first said of each lead."""
    for story in stories:
        if story.said and story.calendar is not None:
            zone = story.calendar.zone
            first = _wall(story.said[0].at, zone)
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
