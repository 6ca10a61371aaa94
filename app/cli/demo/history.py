"""Lives through eight weeks of the demo company, by the services, at the times it pretends."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.cli.demo import both_sides, world
from app.domain.local_time import at_local, local_day
from app.domain.outcomes import OutcomeKind, Trust, Way
from app.domain.question_kinds import AnswerValue, lead_pick
from app.domain.questions import SurveyKind
from app.domain.teams import Team
from app.jobs import hand_overs as hand_over_jobs
from app.jobs import outbox as outbox_jobs
from app.jobs import prompts as prompt_jobs
from app.jobs import summaries as summary_jobs
from app.models import Campaign, Membership, Person, Prompt, PromptState
from app.runtime import Runtime
from app.services import (
    campaigns,
    competitors,
    leads,
    prompts,
    requests,
    set_up,
    submissions,
    surveys,
)
from app.services.leads import NewLead
from app.services.prompts import Said
from app.services.set_up import Beginning

WEEKS = 8
#: How likely things are on one day, so that the weeks are neither empty nor full.
ANSWERS_PROMPT = 0.45
REPORTS = 0.16
MOVES_REQUEST = 0.25
SHOWN_OWNS = 0.15
RAISES_REQUEST = 0.12
LEADS_A_DAY = (0, 1, 2, 2, 3, 4)


@dataclass
class _Story:
    """One run of the demo: its chance, its people, and who is where."""

    runtime: Runtime
    chance: random.Random
    people: dict[str, int]
    #: The last day of the story.
    ends_on: date
    #: What is still to be asked of marketing; each thing is asked by two people.
    requests: list[str]

    def is_last_week(self, now: datetime) -> bool:
        return self.ends_on - local_day(now, ZoneInfo(world.ZONE)) < timedelta(days=8)

    def person(self, session: Session, name: str) -> Person:
        return session.get_one(Person, self.people[name])

    def team(self, session: Session, team: Team) -> list[Person]:
        return [
            person
            for person in session.scalars(select(Person).order_by(Person.id))
            if team in person.teams
        ]


def live(
    runtime: Runtime,
    now: datetime,
    progress: Callable[[Sequence[date]], Iterable[date]],
    weeks: int = WEEKS,
) -> None:
    """Fill an empty database with the weeks that end now; the same for the same day.

    `progress` is given the days, and hands them back one by one.
    """
    today = local_day(now, ZoneInfo(world.ZONE))
    begins = today - timedelta(weeks=weeks, days=today.weekday())
    story = _begin(runtime, _at(begins, 7), today)
    days = [begins + timedelta(days=n) for n in range((today - begins).days + 1)]
    for day in progress(days):
        _live_day(story, day, now)


def _begin(runtime: Runtime, now: datetime, ends_on: date) -> _Story:
    first, *others = world.COLLEAGUES
    with runtime.sessions.begin() as session:
        beginning = Beginning(
            world.WORKSPACE,
            world.ZONE,
            first.name,
            first.address,
            frozenset(first.teams),
        )
        set_up.begin(session, beginning, now)
        for colleague in others:
            session.add(
                Person(
                    name=colleague.name,
                    address=colleague.address,
                    zone=colleague.zone,
                    memberships=[Membership(team=team) for team in colleague.teams],
                    created_at=now,
                )
            )
        competitors.recognise(session, world.COMPETITORS, now)
        found = session.execute(select(Person.name, Person.id))
        ids = dict(found.all())
    chance = random.Random(7)  # noqa: S311 - a story, no secret.
    asked = [text for text, _, _ in world.REQUESTS] * 2
    chance.shuffle(asked)
    return _Story(runtime, chance, ids, ends_on, asked)


def _live_day(story: _Story, day: date, until: datetime) -> None:
    """One day, hour by hour, as far as it has come: jobs ring, people work by day."""
    for hour in range(24):
        moment = _at(day, hour) + timedelta(minutes=5)
        if moment >= until:
            return
        if hour % 2 == 0:
            _run_jobs(story, moment)
        happen = _BY_HOUR.get(hour)
        if happen is not None and day.weekday() < 5:
            happen(story, moment + timedelta(minutes=story.chance.randrange(50)))


def _run_jobs(story: _Story, now: datetime) -> None:
    hand_over_jobs.tell_due(story.runtime, now)
    summary_jobs.publish_due(story.runtime, now)
    prompt_jobs.ask_due(story.runtime, now)
    prompt_jobs.expire_due(story.runtime, now)
    outbox_jobs.deliver_due(story.runtime, now)


def _declare(story: _Story, now: datetime) -> None:
    """Campaigns whose first day it is are declared by their owners."""
    today = local_day(now, ZoneInfo(world.ZONE))
    for plan in world.PLANS:
        starts_on = story.ends_on - timedelta(weeks=plan.starts_weeks_ago)
        starts_on -= timedelta(days=starts_on.weekday())
        if starts_on == today:
            with story.runtime.sessions.begin() as session:
                campaigns.declare_intent(
                    session,
                    story.person(session, plan.owner),
                    surveys.current_version(session, SurveyKind.CAMPAIGN_INTENT),
                    _intent(plan, starts_on),
                    f"demo-intent-{plan.name}",
                    now,
                )


def _intent(plan: world.Plan, starts_on: date) -> dict[str, AnswerValue]:
    ends_on = starts_on + timedelta(weeks=plan.lasts_weeks)
    return {
        "name": plan.name,
        "starts_on": starts_on.isoformat(),
        "ends_on": ends_on.isoformat(),
        "audience": plan.audience,
        "not_for": plan.not_for,
        "goal": plan.goal,
        "message": plan.message,
        "offer": plan.offer,
        "clauses": "\n".join(plan.clauses),
        "warmth": plan.warmth.value,
        "opener": plan.opener,
        "success": plan.success,
        "success_by": ends_on.isoformat(),
        "learning": plan.learning,
    }


def _hand_over(story: _Story, now: datetime) -> None:
    """Marketing hands over a few new leads."""
    chance = story.chance
    with story.runtime.sessions.begin() as session:
        running = session.scalars(select(Campaign).order_by(Campaign.id)).all()
        owners = story.team(session, Team.SALES)
        for _ in range(chance.choice(LEADS_A_DAY) if running else 0):
            campaign = chance.choice(running)
            name = chance.choice(world.PROSPECTS)
            company = chance.choice(world.COMPANIES)
            local = name.split(maxsplit=1)[0].lower()
            new = NewLead(
                name=name,
                company=company,
                address=f"{local}@{company.split(maxsplit=1)[0].lower()}.example",
                job_title=chance.choice(world.JOB_TITLES),
                source=campaign.name,
                goal=chance.choice(world.GOALS),
                campaign_id=campaign.id,
                owner_id=_drawn_owner(story, owners).id,
            )
            leads.hand_over(session, campaign.owner, new, now)


def _drawn_owner(story: _Story, owners: Sequence[Person]) -> Person:
    """Whoever looks at the demo does so as one salesperson, who shall have enough to see."""
    if story.chance.random() < SHOWN_OWNS:
        return next(person for person in owners if person.name == world.SHOWN)
    return story.chance.choice(owners)


def _answer_prompts(story: _Story, now: datetime) -> None:
    """Salespeople answer some of what they were asked."""
    chance = story.chance
    with story.runtime.sessions.begin() as session:
        waiting = session.scalars(
            select(Prompt)
            .where(Prompt.state == PromptState.OPEN, Prompt.last_asked_at < now)
            .order_by(Prompt.id)
        ).all()
        for prompt in waiting:
            is_left_to_the_visitor = (
                prompt.person.name == world.SHOWN and story.is_last_week(now)
            )
            if not is_left_to_the_visitor and chance.random() < ANSWERS_PROMPT:
                prompts.record_outcome(
                    session,
                    prompt.lead,
                    prompt.person,
                    _saying(story, now),
                    way=chance.choice((Way.CLICK, Way.CLICK, Way.REPLY)),
                    trust=Trust.VERIFIED,
                    now=now,
                    prompt=prompt,
                )


def _saying(story: _Story, now: datetime) -> Said:
    kind, reason, amount, note = story.chance.choice(world.SAYINGS)
    days = story.chance.randrange(5, 40)
    has_step = kind in (OutcomeKind.OPPORTUNITY, OutcomeKind.LATER)
    return Said(
        kind,
        reason,
        amount=None if amount is None else Decimal(amount),
        currency=None if amount is None else "EUR",
        next_step_on=(now + timedelta(days=days)).date() if has_step else None,
        competitor="HarbourSoft" if "HarbourSoft" in note else "",
        note=note,
    )


def _report(story: _Story, now: datetime) -> None:
    """Some salespeople send a field report."""
    chance = story.chance
    with story.runtime.sessions.begin() as session:
        version = surveys.current_version(session, SurveyKind.FIELD_REPORT)
        for person in story.team(session, Team.SALES):
            if chance.random() < REPORTS:
                submissions.submit(
                    session,
                    person,
                    version,
                    _field_report(story, session, person),
                    f"demo-report-{person.id}-{now:%Y%m%d}",
                    now,
                )


def _field_report(
    story: _Story, session: Session, person: Person
) -> dict[str, AnswerValue]:
    chance = story.chance
    answers: dict[str, AnswerValue] = {
        "objection": [chance.choice(("price", "timing", "trust", "missing", "happy"))]
    }
    mine = leads.of_owner(session, person)
    if mine:
        answers["about"] = lead_pick(chance.choice(mine).id)
    for key, texts, likely in (
        ("objection_note", world.OBJECTION_LINES, 0.5),
        ("landed", world.LANDED, 0.5),
        ("goal", world.HEARD_GOALS, 0.4),
    ):
        if chance.random() < likely:
            answers[key] = chance.choice(texts)
    if chance.random() < 0.4:
        answers["competitor"] = [chance.choice(world.COMPETITORS)]
    if story.requests and chance.random() < RAISES_REQUEST:
        answers["request"] = story.requests.pop()
    return answers


def _answer_requests(story: _Story, now: datetime) -> None:
    """Marketers say something to what the field asked."""
    chance = story.chance
    with story.runtime.sessions.begin() as session:
        marketers = story.team(session, Team.MARKETING)
        answers = {text: (state, words) for text, state, words in world.REQUESTS}
        for request in requests.waiting(session):
            if chance.random() < MOVES_REQUEST:
                state, words = answers[request.text]
                marketer = chance.choice(marketers)
                requests.answer(session, request, marketer, state, words, now)


def _answer_weekly_mails(story: _Story, now: datetime) -> None:
    """Both sides press a few of the small buttons."""
    visitor_id = story.people[world.SHOWN]
    with story.runtime.sessions.begin() as session:
        both_sides.judge_fits(session, story.chance, visitor_id, now)
        both_sides.see_steps(session, story.chance, visitor_id, now)


def _at(day: date, hour: int) -> datetime:
    return at_local(day, hour, ZoneInfo(world.ZONE)).astimezone(UTC)


_BY_HOUR: dict[int, Callable[[_Story, datetime], None]] = {
    8: _declare,
    11: _hand_over,
    13: _answer_prompts,
    14: _report,
    15: _answer_weekly_mails,
    16: _answer_requests,
}
