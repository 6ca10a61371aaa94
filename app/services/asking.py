"""Asks people what became of their leads: who is due, one numbered mail, and when to stop."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.cadence import Calendar, Rest, next_due
from app.domain.local_time import local_day
from app.domain.teams import Pace
from app.models import (
    Campaign,
    Delivery,
    Lead,
    MailKind,
    Person,
    Prompt,
    PromptState,
    Workspace,
)
from app.services import cadences, choices, outbox, people, workspaces
from app.services.outbox import Item, Letterhead, Mail

#: On a day with one of these a person gets no prompt mail.
_ONE_A_DAY = (MailKind.PROMPT, MailKind.WEEKLY, MailKind.REMINDER)
#: How many of a person's leads are looked at in one go; the rest have their turn next.
_AT_ONCE = 200


@dataclass(frozen=True)
class Sent:
    """One mail that a person got lately."""

    kind: MailKind
    on: date


def due(session: Session, now: datetime) -> list[int]:
    """The ids of those to whom a prompt mail may go now, by their clocks, days and caps."""
    if not workspaces.is_set_up(session):
        return []
    owner_ids = session.scalars(
        select(Lead.owner_id).where(Lead.ask_next_at <= now).distinct()
    ).all()
    owners = session.scalars(
        select(Person)
        .where(Person.id.in_(owner_ids))
        .options(joinedload(Person.deputy))
        .order_by(Person.id)
    ).all()
    workspace = workspaces.current(session)
    asked = {
        person.id: person
        for owner in owners
        if (person := who_answers(owner, workspace, now)) is not None
    }
    return [
        person.id
        for person in asked.values()
        if _is_open_for(session, person, workspace, now)
    ]


def who_answers(owner: Person, workspace: Workspace, now: datetime) -> Person | None:
    """The owner, the owner's deputy while the owner is away or gone, or nobody."""
    if _is_there(owner, workspace, now):
        return owner
    deputy = owner.deputy
    if deputy is not None and _is_there(deputy, workspace, now):
        return deputy
    return None


def stood_in_for(
    session: Session, person: Person, workspace: Workspace, now: datetime
) -> list[int]:
    """Whose leads the person answers for now: the person's own and absent colleagues'."""
    others = session.scalars(select(Person).where(Person.deputy_id == person.id))
    return [person.id] + [
        other.id for other in others if who_answers(other, workspace, now) is person
    ]


def ask(
    session: Session, letterhead: Letterhead, person_id: int, now: datetime
) -> Delivery | None:
    """Queue one mail with all of the person's leads that are due, if there are any."""
    person = session.get_one(Person, person_id)
    take_turns(session, person)
    workspace = workspaces.current(session)
    if not _is_open_for(session, person, workspace, now):
        return None
    prompts = take_due(session, person, now)
    if not prompts:
        return None
    today = local_day(now, cadences.calendar_of(person, workspace).zone)
    return send(session, letterhead, prompts, f"prompts-{person.id}-{today}", now)


def send(
    session: Session,
    letterhead: Letterhead,
    prompts: Sequence[Prompt],
    key: str,
    now: datetime,
) -> Delivery:
    """Queue the mail that asks the prompts, all of one person."""
    person = prompts[0].person
    words = people.words_of(person, workspaces.current(session))
    mail = Mail(
        kind=MailKind.PROMPT,
        key=key,
        template="outcome_prompt",
        context={
            "answer_sheet": choices.answer_sheet(letterhead, prompts, key, words),
            "questions": choices.questions(session, letterhead, prompts, key, now),
            "oldest": min(
                prompt.lead.handed_over_at or prompt.opened_at for prompt in prompts
            ),
        },
        # One lead's mails form one thread, else one person's.
        thread=f"lead-{prompts[0].lead_id}"
        if len(prompts) == 1
        else f"prompts-{person.id}",
        items=[
            Item(number, prompt_id=prompt.id)
            for number, prompt in enumerate(prompts, 1)
        ],
    )
    return outbox.queue(session, letterhead, person, mail, now)


def take_due(session: Session, person: Person, now: datetime) -> list[Prompt]:
    """Open the prompts that are due to the person, the oldest first, and count them as asked.

    At most seven; the rest stay due. None on a day that is no working day of the person's.
    """
    take_turns(session, person)
    workspace = workspaces.current(session)
    calendar = cadences.calendar_of(person, workspace)
    if not calendar.is_working(local_day(now, calendar.zone)):
        return []
    leads = _candidates(session, person, workspace, now)
    due_leads = _truly_due(session, leads, calendar, workspace, now)
    most = cadences.cadence_of(workspace).leads_a_mail
    prompts = _open(session, due_leads[:most], person, now)
    session.flush()  # The cadence reads the prompts.
    cadences.reschedule_all(session, due_leads[:most])
    return prompts


def put_off(session: Session, prompt: Prompt, now: datetime) -> date:
    """Leave the person alone about this lead for two weeks, and say until when."""
    workspace = workspaces.current(session)
    zone = cadences.calendar_of(prompt.person, workspace).zone
    days = cadences.cadence_of(workspace).put_off
    until = local_day(now, zone) + timedelta(days=days)
    if prompt.is_open and prompt.ask_again_on != until:
        prompt.ask_again_on = until
        session.flush()  # The cadence reads the prompts.
        cadences.reschedule(session, prompt.lead)
    return until


def expired(session: Session, now: datetime) -> list[int]:
    """Ids of open prompts that nobody will be asked about again and whose time is up."""
    if not workspaces.is_set_up(session):
        return []
    prompts = session.scalars(
        select(Prompt)
        .join(Prompt.lead)
        .where(
            Prompt.state == PromptState.OPEN,
            Prompt.last_asked_at.is_not(None),
            Lead.ask_next_at.is_(None),
        )
        .options(joinedload(Prompt.person))
        .order_by(Prompt.id)
    ).all()
    workspace = workspaces.current(session)
    return [prompt.id for prompt in prompts if _is_over(prompt, workspace, now)]


def expire(session: Session, prompt_id: int, now: datetime) -> None:
    """Close a prompt that stayed without an answer: its lead is for the sit-down."""
    prompt = session.get_one(Prompt, prompt_id, with_for_update=True)
    if prompt.is_open:
        prompt.state = PromptState.EXPIRED
        prompt.closed_at = now


def _is_over(prompt: Prompt, workspace: Workspace, now: datetime) -> bool:
    """Whether as much time has passed since the last mail as between the last two."""
    calendar = cadences.calendar_of(prompt.person, workspace)
    days = max(cadences.cadence_of(workspace).again, default=0)
    asked_on = local_day(prompt.last_asked_at or prompt.opened_at, calendar.zone)
    last_day = calendar.after_working_days(asked_on, days)
    return last_day is not None and last_day < local_day(now, calendar.zone)


def take_turns(session: Session, person: Person) -> None:
    """Let one mail at a time be made up for a person; SQLite does so by itself."""
    session.execute(select(Person.id).where(Person.id == person.id).with_for_update())


def _is_there(person: Person, workspace: Workspace, now: datetime) -> bool:
    day = local_day(now, cadences.calendar_of(person, workspace).zone)
    is_gone = person.left_on is not None and person.left_on <= day
    return not is_gone and not person.is_away_on(day) and person.mail_off_at is None


def may_write_to(
    session: Session, person: Person, workspace: Workspace, now: datetime
) -> bool:
    """Whether a mail that asks may go to the person now: one a day in all, in the morning."""
    return _is_open_for(session, person, workspace, now)


def _is_open_for(
    session: Session, person: Person, workspace: Workspace, now: datetime
) -> bool:
    """Whether a prompt mail may go to the person at this moment."""
    calendar = cadences.calendar_of(person, workspace)
    if not calendar.is_open(now) or not _is_there(person, workspace, now):
        return False
    if person.pace is Pace.WEEKLY:
        return False
    today = local_day(now, calendar.zone)
    weekly_day = (
        workspace.weekly_day if person.weekly_day is None else person.weekly_day
    )
    if today.weekday() == weekly_day:
        # The weekly mail of that day asks.
        return False
    sent = _sent_lately(session, person, calendar, now)
    if any(mail.on == today for mail in sent):
        return False
    monday = today - timedelta(days=today.weekday())
    this_week = [m for m in sent if m.on >= monday and m.kind is MailKind.PROMPT]
    return len(this_week) < cadences.cadence_of(workspace).mails_a_week


def _sent_lately(
    session: Session, person: Person, calendar: Calendar, now: datetime
) -> list[Sent]:
    rows = session.execute(
        select(Delivery.kind, Delivery.created_at).where(
            Delivery.person_id == person.id,
            Delivery.created_at > now - timedelta(days=8),
            Delivery.kind.in_(_ONE_A_DAY),
        )
    )
    return [Sent(kind, local_day(at, calendar.zone)) for kind, at in rows]


def _candidates(
    session: Session, person: Person, workspace: Workspace, now: datetime
) -> Sequence[Lead]:
    """Leads of the person, and of those whom the person stands in for, that may be due.

    What is being answered in this moment is left for the next time.
    """
    owners = stood_in_for(session, person, workspace, now)
    return session.scalars(
        select(Lead)
        .where(Lead.owner_id.in_(owners), Lead.ask_next_at <= now)
        .options(joinedload(Lead.campaign).selectinload(Campaign.intents))
        .order_by(Lead.ask_next_at, Lead.id)
        .limit(_AT_ONCE)
        .with_for_update(of=Lead, skip_locked=True)
    ).all()


def _truly_due(
    session: Session,
    leads: Sequence[Lead],
    calendar: Calendar,
    workspace: Workspace,
    now: datetime,
) -> list[Lead]:
    """Those due by their whole history, the oldest first; the others are put right."""
    cadence = cadences.cadence_of(workspace)
    histories = cadences.histories(session, leads)
    due_at: dict[Lead, datetime] = {}
    for lead in leads:
        moment = next_due(histories[lead.id], cadence, calendar)
        if isinstance(moment, datetime) and moment <= now:
            due_at[lead] = moment
        elif isinstance(moment, Rest) and moment is not Rest.AWAY:
            # Days away alone can bring a lead past its last day.
            lead.ask_next_at = None
        else:
            cadences.reschedule_by(session, lead, histories[lead.id])
    return sorted(
        due_at, key=lambda lead: (due_at[lead], histories[lead.id].handed_over_at)
    )


def _open(
    session: Session, leads: Sequence[Lead], person: Person, now: datetime
) -> list[Prompt]:
    """Each lead's open prompt, or a new one, asked once more."""
    earlier: dict[int, list[Prompt]] = defaultdict(list)
    for prompt in session.scalars(
        select(Prompt)
        .where(Prompt.lead_id.in_([lead.id for lead in leads]))
        .options(joinedload(Prompt.person))
        .order_by(Prompt.id)
    ):
        earlier[prompt.lead_id].append(prompt)
    return [_open_one(session, lead, earlier[lead.id], person, now) for lead in leads]


def _open_one(
    session: Session,
    lead: Lead,
    earlier: Sequence[Prompt],
    person: Person,
    now: datetime,
) -> Prompt:
    prompt = next((one for one in earlier if one.is_open), None)
    if prompt is None:
        prompt = Prompt(lead=lead, opened_at=now, times_asked=0, asked_in_vain=0)
        prompt.learning_question = "" if earlier else _learning_question(lead)
        session.add(prompt)
    prompt.person = person
    prompt.times_asked += 1
    prompt.asked_in_vain = 1 if prompt.ask_again_on else prompt.asked_in_vain + 1
    prompt.ask_again_on = None
    prompt.last_asked_at = now
    return prompt


def _learning_question(lead: Lead) -> str:
    """What the campaign wants to learn from sales, as long as it runs."""
    campaign = lead.campaign
    if campaign.closed_at is not None or not campaign.intents:
        return ""
    return campaign.intents[-1].learning_question
