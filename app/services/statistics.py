"""Who answers what when: per week what was asked and what came of it; never a ranking."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.outcomes import Became, Trust, Way
from app.domain.weeks import Week
from app.models import (
    Delivery,
    DeliveryItem,
    DeliveryState,
    MailKind,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.services import workspaces

_ASKING = (MailKind.PROMPT, MailKind.WEEKLY, MailKind.REMINDER)
_NEVER_LEFT = (DeliveryState.CANCELLED, DeliveryState.FAILED, DeliveryState.EXPIRED)


_BY_WAY = {
    Way.CLICK: Became.CLICK,
    Way.REPLY: Became.REPLY,
    Way.PAGE: Became.PAGE,
    Way.API: Became.API,
}


@dataclass(frozen=True)
class Tally:
    """So many questions became this and that."""

    counts: Mapping[Became, int]

    @property
    def asked(self) -> int:
        return sum(self.counts.values())

    @property
    def answered(self) -> int:
        """In the week in which it was asked."""
        return sum(self.counts[kind] for kind in _BY_WAY.values())


@dataclass(frozen=True)
class OfPerson:
    """One person's week."""

    name: str
    tally: Tally
    is_away: bool


@dataclass(frozen=True)
class OfWeek:
    """One week: all together, and each person by name, in the order of names."""

    monday: date
    tally: Tally
    people: Sequence[OfPerson]

    @property
    def away(self) -> int:
        return sum(person.is_away for person in self.people)


@dataclass(frozen=True)
class _Asked:
    """One question in one week: the first mail of that week that asked it."""

    person_id: int
    lead_id: int
    at: datetime
    moved_at: datetime | None


def weeks(session: Session, now: datetime, count: int) -> list[OfWeek]:
    """The last weeks by the workspace's calendar, the newest first; this one is not over."""
    zone = ZoneInfo(workspaces.current(session).zone)
    newest = Week.containing(now, zone)
    found = [Week(newest.monday - timedelta(weeks=back), zone) for back in range(count)]
    asked = _asked(session, found[-1].starts_at, now)
    said = _said(session, found[-1].starts_at)
    people = session.scalars(select(Person).order_by(func.lower(Person.name))).all()
    return [_week(week, asked, said, people) for week in found]


def _week(
    week: Week,
    asked: Mapping[tuple[int, int], Sequence[_Asked]],
    said: Mapping[int, Sequence[tuple[datetime, Way]]],
    people: Sequence[Person],
) -> OfWeek:
    by_person: dict[int, Counter[Became]] = defaultdict(Counter)
    for question in _of_week(asked, week):
        became = _became(question, said.get(question.lead_id, ()), week.ends_at)
        by_person[question.person_id][became] += 1
    rows = [
        OfPerson(person.name, Tally(by_person[person.id]), is_away)
        for person in people
        if (is_away := _is_away(person, week)) or person.id in by_person
    ]
    whole: Counter[Became] = Counter()
    for tally in by_person.values():
        whole.update(tally)
    return OfWeek(week.monday, Tally(whole), rows)


def _of_week(
    asked: Mapping[tuple[int, int], Sequence[_Asked]], week: Week
) -> Iterator[_Asked]:
    """The first asking of each question in the week."""
    for askings in asked.values():
        place = bisect_left(askings, week.starts_at, key=lambda one: one.at)
        if place < len(askings) and askings[place].at < week.ends_at:
            yield askings[place]


def _became(
    asked: _Asked, said: Sequence[tuple[datetime, Way]], ends_at: datetime
) -> Became:
    place = bisect_left(said, asked.at, key=lambda one: one[0])
    if place < len(said):
        said_at, way = said[place]
        return _BY_WAY[way] if said_at < ends_at else Became.LATE
    has_moved = asked.moved_at is not None and asked.moved_at < ends_at
    return Became.MOVED if has_moved else Became.SILENT


def _is_away(person: Person, week: Week) -> bool:
    """Whether any day of the week belongs to the absence that we know of."""
    days = (week.monday + timedelta(days=day) for day in range(7))
    return any(person.is_away_on(day) for day in days)


def _asked(
    session: Session, since: datetime, until: datetime
) -> dict[tuple[int, int], list[_Asked]]:
    """Each question's askings in order, by prompt and person."""
    rows = session.execute(
        select(
            DeliveryItem.prompt_id,
            Delivery.person_id,
            Prompt.lead_id,
            Delivery.created_at,
            Prompt.state,
            Prompt.closed_at,
        )
        .join(Delivery, Delivery.id == DeliveryItem.delivery_id)
        .join(Prompt, Prompt.id == DeliveryItem.prompt_id)
        .where(
            Delivery.created_at >= since,
            Delivery.created_at <= until,
            Delivery.kind.in_(_ASKING),
            Delivery.state.not_in(_NEVER_LEFT),
            Delivery.person_id.is_not(None),
        )
        .order_by(Delivery.created_at, Delivery.id)
    )
    found: dict[tuple[int, int], list[_Asked]] = defaultdict(list)
    for prompt_id, person_id, lead_id, at, state, closed_at in rows:
        if prompt_id is not None and person_id is not None:
            moved_at = closed_at if state is PromptState.MOVED else None
            asked = _Asked(person_id, lead_id, at, moved_at)
            found[prompt_id, person_id].append(asked)
    return found


def _said(session: Session, since: datetime) -> dict[int, list[tuple[datetime, Way]]]:
    """When and how something believed was said of each lead, in order."""
    rows = session.execute(
        select(Outcome.lead_id, Outcome.said_at, Outcome.way)
        .where(
            Outcome.said_at >= since,
            Outcome.undone_at.is_(None),
            Outcome.trust != Trust.SUSPECT,
        )
        .order_by(Outcome.said_at, Outcome.id)
    )
    found: dict[int, list[tuple[datetime, Way]]] = defaultdict(list)
    for lead_id, said_at, way in rows:
        found[lead_id].append((said_at, way))
    return found
