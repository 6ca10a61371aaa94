"""How sure we are of answers, week by week, and which mails robots have pressed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import Trust, Way
from app.domain.weeks import Week
from app.models import Lead, Outcome, Person
from app.services import workspaces

#: So many of the newest doubted answers are listed.
NEWEST = 30


@dataclass(frozen=True)
class Split:
    """One week's answers by trust, those by click apart: only they can be a robot's."""

    monday: date
    counts: Mapping[Trust, int]
    clicks: int
    #: Mails that a robot has pressed buttons of, and people who got them.
    mails: int
    people: int

    @property
    def answers(self) -> int:
        return sum(self.counts.values())


def weeks(session: Session, now: datetime, count: int) -> list[Split]:
    """The last weeks by the workspace's calendar, the newest first."""
    zone = ZoneInfo(workspaces.current(session).zone)
    newest = Week.containing(now, zone)
    found = [Week(newest.monday - timedelta(weeks=back), zone) for back in range(count)]
    rows = session.execute(
        select(
            Outcome.said_at,
            Outcome.trust,
            Outcome.way,
            Outcome.delivery_id,
            Outcome.person_id,
        ).where(Outcome.said_at >= found[-1].starts_at)
    ).all()
    by_monday: dict[date, list[tuple[Trust, Way, int | None, int]]] = {
        week.monday: [] for week in found
    }
    for said_at, trust, way, delivery_id, person_id in rows:
        monday = Week.containing(said_at, zone).monday
        by_monday.setdefault(monday, []).append((trust, way, delivery_id, person_id))
    return [_split(week.monday, by_monday[week.monday]) for week in found]


def doubted(session: Session) -> Sequence[Outcome]:
    """The newest answers that look like a robot's, with lead and person."""
    return session.scalars(
        select(Outcome)
        .where(Outcome.trust == Trust.SUSPECT)
        .options(
            joinedload(Outcome.lead).joinedload(Lead.campaign),
            joinedload(Outcome.person).lazyload(Person.memberships),
        )
        .order_by(Outcome.id.desc())
        .limit(NEWEST)
    ).all()


def _split(monday: date, rows: Sequence[tuple[Trust, Way, int | None, int]]) -> Split:
    robots = [row for row in rows if row[0] is Trust.SUSPECT]
    return Split(
        monday=monday,
        counts=Counter(trust for trust, *_ in rows),
        clicks=sum(way is Way.CLICK for _, way, *_ in rows),
        mails=len({delivery for *_, delivery, _ in robots if delivery is not None}),
        people=len({person for *_, person in robots}),
    )
