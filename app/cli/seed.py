"""`throughline seed`: many made-up rows by bulk inserts, for load and trials."""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import click
from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from app.cli.process import fail, open_runtime
from app.domain.outcomes import OutcomeKind, Trust, Way, stage_of
from app.domain.prospects import name_key
from app.domain.questions import SurveyKind, Warmth
from app.domain.teams import AnswerBy, ProspectNaming, Role, Team
from app.models import (
    Answer,
    Base,
    Campaign,
    CampaignIntent,
    Lead,
    Membership,
    Outcome,
    Person,
    Prompt,
    PromptState,
    Submission,
    Workspace,
)
from app.services import surveys, workspaces

BATCH = 5_000
#: One with every kind of clock change, and some with none.
ZONES = (
    "Europe/Berlin", "Europe/London", "America/New_York", "America/Sao_Paulo",
    "America/Los_Angeles", "Africa/Cairo", "Asia/Kolkata", "Asia/Tokyo",
    "Australia/Sydney", "Pacific/Auckland", "Asia/Singapore", "UTC",
)  # fmt: skip
#: How often each outcome is said, in percent; the rest of the leads has none.
OUTCOMES = (
    (OutcomeKind.WON, 7),
    (OutcomeKind.OPPORTUNITY, 12),
    (OutcomeKind.WORKING, 18),
    (OutcomeKind.NO_CONTACT, 12),
    (OutcomeKind.LATER, 8),
    (OutcomeKind.LOST, 12),
    (OutcomeKind.BAD_FIT, 6),
)

Row = dict[str, Any]
Tell = Callable[[int], None]


@dataclass(frozen=True)
class Size:
    """How much is made."""

    people: int
    leads: int
    weeks: int


@click.command()
@click.option("--people", default=50, show_default=True, type=click.IntRange(2))
@click.option("--leads", default=1_000, show_default=True, type=click.IntRange(0))
@click.option("--weeks", default=8, show_default=True, type=click.IntRange(1, 520))
@click.option(
    "--seed", default=1, show_default=True, help="The same seed, the same rows."
)
def seed(people: int, leads: int, weeks: int, seed: int) -> None:
    """Fill the database with made-up people, campaigns, leads and history."""
    runtime = open_runtime()
    if runtime.settings.is_production:
        fail("Made-up rows have no place in production.")
    size = Size(people, leads, weeks)
    rows = size.people + size.leads * 3 + size.people * size.weeks // 2
    with (
        runtime.sessions.begin() as session,
        click.progressbar(length=rows, label="Making up rows") as bar,
    ):
        plant(session, size, random.Random(seed), runtime.clock(), bar.update)  # noqa: S311 - made-up rows, no secret.


def plant(
    session: Session, size: Size, chance: random.Random, now: datetime, tell: Tell
) -> None:
    """Insert everything; deterministic but for the moment that it is relative to."""
    begins = (now - timedelta(weeks=size.weeks)).replace(
        minute=0, second=0, microsecond=0
    )
    _plant_workspace(session, begins)
    garden = _Garden(session, size, chance, begins, now, tell)
    people = garden.plant_people()
    salespeople, marketers = people[::2], people[1::2]
    reports = surveys.current_version(session, SurveyKind.FIELD_REPORT)
    questions = [q.id for q in reports.questions if q.key in ("landed", "goal")]
    campaigns = garden.plant_campaigns(marketers)
    garden.plant_leads(salespeople, campaigns)
    garden.plant_reports(salespeople, reports.id, questions)
    _count_on_from_here(session)


def _plant_workspace(session: Session, now: datetime) -> None:
    if not workspaces.is_set_up(session):
        session.add(
            Workspace(
                name="Seedling",
                zone="Europe/Berlin",
                prospect_naming=ProspectNaming.FULL,
                created_at=now,
            )
        )
        session.flush()
    surveys.publish_defaults(session, now)


@dataclass(frozen=True)
class _Garden:
    session: Session
    size: Size
    chance: random.Random
    begins: datetime
    now: datetime
    tell: Tell

    def plant_people(self) -> list[int]:
        first = self._next(Person)
        ids = list(range(first, first + self.size.people))
        self._insert(Person, (self._person(number) for number in ids))
        teams = (
            {"person_id": number, "team": (Team.SALES, Team.MARKETING)[place % 2]}
            for place, number in enumerate(ids)
        )
        self._insert(Membership, teams)
        self.tell(len(ids))
        return ids

    def _person(self, number: int) -> Row:
        return {
            "id": number,
            "name": f"Person {number}",
            "address": f"person{number}@seed.example",
            "role": Role.MEMBER,
            "zone": ZONES[number % len(ZONES)],
            "answer_by": AnswerBy.BOTH,
            "created_at": self.begins,
        }

    def plant_campaigns(self, owners: Sequence[int]) -> list[int]:
        """A campaign for every twenty people, each with an intent that somebody declared."""
        first, submission = self._next(Campaign), self._next(Submission)
        version = surveys.current_version(self.session, SurveyKind.CAMPAIGN_INTENT)
        count = max(1, self.size.people // 20)
        planned = [
            (first + n, submission + n, owners[n % len(owners)]) for n in range(count)
        ]
        self._insert(
            Campaign,
            (
                {
                    "id": campaign,
                    "name": f"Campaign {campaign}",
                    "owner_id": owner,
                    "warmth": Warmth.INTERESTED,
                    "created_at": self.begins,
                }
                for campaign, _, owner in planned
            ),
        )
        self._insert(
            Submission,
            (
                self._submission(number, SurveyKind.CAMPAIGN_INTENT, version.id, owner)
                | {"campaign_id": campaign, "submitted_at": self.begins}
                for campaign, number, owner in planned
            ),
        )
        self._insert(
            CampaignIntent,
            (
                {
                    "campaign_id": campaign,
                    "number": 1,
                    "submission_id": number,
                    "goal": f"Goal {campaign}",
                    "message": f"Message {campaign}",
                    "opener": f"Open with {campaign}",
                    "clauses": ["Has a need", "Has a date"],
                    "learning_question": f"What did they like about {campaign}?",
                    "declared_at": self.begins,
                }
                for campaign, number, _ in planned
            ),
        )
        return [campaign for campaign, _, _ in planned]

    def plant_leads(self, owners: Sequence[int], campaigns: Sequence[int]) -> None:
        """Leads with their prompts and outcomes, a batch of each at a time."""
        first, prompt = self._next(Lead), self._next(Prompt)
        for start in range(0, self.size.leads, BATCH):
            numbers = range(start, min(start + BATCH, self.size.leads))
            leads = [self._lead(first + n, owners, campaigns) for n in numbers]
            self._insert(Lead, leads)
            prompts = [self._prompt(prompt + n, leads[n - start]) for n in numbers]
            self._insert(Prompt, prompts)
            said = [
                self._outcome(lead, asked)
                for lead, asked in zip(leads, prompts, strict=True)
                if lead["outcome_kind"] is not None
            ]
            self._insert(Outcome, said)
            self.tell(3 * len(numbers))

    def _lead(
        self, number: int, owners: Sequence[int], campaigns: Sequence[int]
    ) -> Row:
        at = self._moment()
        kind = self._outcome_kind()
        name, company = f"Prospect {number}", f"Company {number // 3}"
        return {
            "id": number,
            "name": name,
            "company": company,
            "name_key": name_key(name, company),
            "address": f"prospect{number}@company{number // 3}.example",
            "goal": f"Goal of {number}",
            "campaign_id": self.chance.choice(campaigns),
            "owner_id": self.chance.choice(owners),
            "handed_over_at": at,
            "assigned_at": at,
            "told_at": at,
            "created_at": at,
            "stage": stage_of(kind, handed_over=True),
            "outcome_kind": kind,
            "outcome_at": at + timedelta(days=4) if kind else None,
            "ask_next_at": None if kind is not None and kind.closes else self.now,
        }

    def _outcome_kind(self) -> OutcomeKind | None:
        """One of the outcomes by its share, or none at all."""
        drawn = self.chance.randrange(100)
        for kind, share in OUTCOMES:
            if drawn < share:
                return kind
            drawn -= share
        return None

    def _prompt(self, number: int, lead: Row) -> Row:
        asked_at = lead["handed_over_at"] + timedelta(days=3)
        is_answered = lead["outcome_kind"] is not None
        return {
            "id": number,
            "lead_id": lead["id"],
            "person_id": lead["owner_id"],
            "state": PromptState.ANSWERED if is_answered else PromptState.OPEN,
            "times_asked": 1,
            "opened_at": asked_at,
            "last_asked_at": asked_at,
            "closed_at": lead["outcome_at"],
        }

    def _outcome(self, lead: Row, prompt: Row) -> Row:
        return {
            "lead_id": lead["id"],
            "prompt_id": prompt["id"],
            "person_id": lead["owner_id"],
            "kind": lead["outcome_kind"],
            "way": self.chance.choice((Way.CLICK, Way.REPLY, Way.PAGE)),
            "trust": Trust.VERIFIED,
            "said_at": lead["outcome_at"],
        }

    def plant_reports(
        self, authors: Sequence[int], version_id: int, questions: Sequence[int]
    ) -> None:
        """One field report a salesperson and week, with two answers each."""
        number = self._next(Submission)
        for week in range(self.size.weeks):
            at = self.begins + timedelta(weeks=week, hours=30)
            reports = [
                self._submission(
                    number + n, SurveyKind.FIELD_REPORT, version_id, author
                )
                | {"submitted_at": at}
                for n, author in enumerate(authors)
            ]
            number += len(reports)
            self._insert(Submission, reports)
            self._insert(
                Answer,
                (
                    {
                        "submission_id": report["id"],
                        "question_id": question,
                        "value": f"Heard {self.chance.randrange(1000)}",
                    }
                    for report in reports
                    for question in questions
                ),
            )
            self.tell(len(reports))

    def _submission(
        self, number: int, kind: SurveyKind, version_id: int, author: int
    ) -> Row:
        return {
            "id": number,
            "kind": kind,
            "version_id": version_id,
            "author_id": author,
            "form_key": f"seed-{number}",
        }

    def _moment(self) -> datetime:
        """Some moment of the weeks, in whole minutes."""
        minutes = self.size.weeks * 7 * 24 * 60
        return self.begins + timedelta(minutes=self.chance.randrange(minutes))

    def _next(self, model: type[Base]) -> int:
        column = model.__table__.c.id
        return (
            int(self.session.scalar(select(func.coalesce(func.max(column), 0))) or 0)
            + 1
        )

    def _insert(self, model: type[Base], rows: Iterable[Row]) -> None:
        for batch in _batches(rows):
            self.session.execute(insert(model), batch)


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _count_on_from_here(session: Session) -> None:
    """PostgreSQL's own counters do not see ids that were given to it."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for model in (Person, Campaign, Lead, Prompt, Submission):
        table = model.__tablename__
        session.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), "  # noqa: S608 - our own table names.
                f"(SELECT coalesce(max(id), 1) FROM {table}))"
            )
        )
