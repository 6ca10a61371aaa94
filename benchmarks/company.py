"""A made-up company for a simulated year: people of chance who come, go, answer or do not."""

import random
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app import schema
from app.domain.cadence import Cadence
from app.domain.local_time import local_day
from app.domain.outcomes import OutcomeKind, Trust, Way
from app.domain.teams import Team
from app.models import Campaign, Membership, Person, Prompt, PromptState, Workspace
from app.runtime import Runtime
from app.services import asking, leads, outcomes, surveys
from app.services.leads import NewLead
from app.services.outcomes import Said
from benchmarks import services

#: A Monday.
BEGINS = datetime(2026, 1, 5, tzinfo=UTC)
#: Morning in each of the zones, in UTC; the jobs run then.
HOURS = {7: "Europe/Berlin", 14: "America/New_York", 23: "Asia/Tokyo"}
HOLIDAYS = ("2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25")
KINDS = (
    (OutcomeKind.WORKING, 30),
    (OutcomeKind.OPPORTUNITY, 20),
    (OutcomeKind.LOST, 16),
    (OutcomeKind.NO_CONTACT, 12),
    (OutcomeKind.BAD_FIT, 8),
    (OutcomeKind.WON, 8),
    (OutcomeKind.LATER, 6),
)
DAY = timedelta(days=1)
#: How long a question may stay open that was asked on a lead's last day.
LAST_QUESTION_DAYS = 28


@dataclass(frozen=True)
class Size:
    """How much happens; leads come evenly for as long as the weeks left let each end."""

    people: int = 200
    leads: int = 20_000
    weeks: int = 52
    #: Numbers of the cadence that differ from ours.
    cadence: dict[str, int] = field(default_factory=dict)

    @property
    def days_with_leads(self) -> int:
        """The last lead grows stale, and a last question about it waits in vain."""
        rule = Cadence.with_changes(self.cadence)
        return self.weeks * 7 - rule.stale_after - LAST_QUESTION_DAYS


@contextmanager
def a_service(folder: Path) -> Iterator[Runtime]:
    """A service on a SQLite file of its own."""
    url = f"sqlite:///{folder / 'year.db'}"
    schema.upgrade(url)
    with services.a_service(url, folder, lambda: BEGINS) as runtime:
        yield runtime


class Company:
    """What people do; `now` is moved by whoever lets them live."""

    def __init__(self, size: Size, seed: int) -> None:
        self.size = size
        self.chance = random.Random(seed)  # noqa: S311 - made-up people, no secret.
        self.now = BEGINS
        #: Absences by person, both days included.
        self.away: dict[int, tuple[date, date]] = {}
        self.counts: Counter[str] = Counter()

    def found(self, session: Session) -> None:
        session.add(
            Workspace(
                name="Nordwerft",
                zone="Europe/Berlin",
                cadence=self.size.cadence,
                holidays=list(HOLIDAYS),
                created_at=BEGINS,
            )
        )
        session.flush()
        surveys.publish_defaults(session, BEGINS)
        zones = list(HOURS.values())
        for number in range(self.size.people):
            person = Person(
                name=f"Person {number}",
                address=f"p{number}@nordwerft.example",
                zone=zones[number % 3],
                weekly_day=number % 5,
                created_at=BEGINS,
                memberships=[Membership(team=Team.SALES)],
            )
            session.add(person)
        session.flush()
        everybody = session.scalars(select(Person).order_by(Person.id)).all()
        for place, person in enumerate(everybody):
            person.deputy_id = everybody[place - 1].id if place % 2 else None
        marketer = Person(
            name="Malik",
            address="malik@nordwerft.example",
            created_at=BEGINS,
            memberships=[Membership(team=Team.MARKETING)],
        )
        session.add(marketer)
        for number in range(max(self.size.people // 20, 1)):
            name = f"Campaign {number}"
            session.add(Campaign(name=name, owner=marketer, created_at=BEGINS))

    def hand_over(self, session: Session) -> None:
        days = self.size.days_with_leads
        today = (self.now - BEGINS).days
        if today >= days:
            return
        first = self.size.leads * today // days
        last = self.size.leads * (today + 1) // days
        campaigns = session.scalars(select(Campaign.id)).all()
        owners = list(leads.salespeople(session))
        marketer = session.scalars(select(Person).where(Person.name == "Malik")).one()
        for number in range(first, last):
            new = NewLead(
                name=f"Prospect {number}",
                company=f"Company {number}",
                campaign_id=self.chance.choice(campaigns),
                owner_id=self.chance.choice(owners).id,
            )
            leads.hand_over(session, marketer, new, self.now)
        self.counts["handed over"] += last - first

    def come_and_go(self, session: Session) -> None:
        """Some go away for a week or two, and rarely somebody leaves."""
        for person in session.scalars(select(Person).where(Person.left_on.is_(None))):
            today = local_day(self.now, ZoneInfo(person.zone or "Europe/Berlin"))
            away = self.away.get(person.id)
            if (away is None or away[1] < today) and self.chance.random() < 1 / 120:
                first = today + DAY
                last = first + timedelta(days=self.chance.choice((1, 4, 13)))
                person.away_from, person.away_until = first, last
                self.away[person.id] = (first, last)
            elif person.name != "Malik" and self.chance.random() < 1 / 4000:
                person.left_on = today
                self.counts["left"] += 1

    def answer(self, session: Session) -> None:
        """Who got a mail today or lately answers, or does not."""
        today = self.now - timedelta(hours=3)
        waiting = session.scalars(
            select(Prompt)
            .where(
                Prompt.state == PromptState.OPEN,
                Prompt.last_asked_at >= today,
            )
            .options(selectinload(Prompt.lead), selectinload(Prompt.person))
        ).all()
        for prompt in waiting:
            if self.chance.random() < 0.55:
                self._say(session, prompt)

    def _say(self, session: Session, prompt: Prompt) -> None:
        dice = self.chance.random()
        if dice < 0.03:
            asking.put_off(session, prompt, self.now)
            self.counts["put off"] += 1
        elif dice < 0.05:
            to = self.chance.choice(list(leads.salespeople(session)))
            leads.reassign(session, prompt.lead, to, prompt.person, self.now)
            self.counts["moved"] += 1
        else:
            self._say_what_became(session, prompt)

    def _say_what_became(self, session: Session, prompt: Prompt) -> None:
        kinds, weights = zip(*KINDS, strict=True)
        (kind,) = self.chance.choices(kinds, weights)
        days = self.chance.randint(3, 40)
        has_step = kind is OutcomeKind.OPPORTUNITY and self.chance.random() < 0.5
        outcome = outcomes.record_outcome(
            session,
            prompt.lead,
            prompt.person,
            Said(
                kind, next_step_on=(self.now + days * DAY).date() if has_step else None
            ),
            way=self.chance.choice((Way.CLICK, Way.CLICK, Way.REPLY, Way.PAGE)),
            trust=self.chance.choice((Trust.VERIFIED, Trust.UNVERIFIED)),
            now=self.now,
            prompt=prompt,
        )
        self.counts["answers"] += 1
        if self.chance.random() < 0.02:
            outcomes.undo(session, outcome, prompt.person, self.now)
