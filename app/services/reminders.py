"""Reminds of what a weekly mail asked, after three and five working days, only who still owes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from app.domain.local_time import local_day
from app.domain.teams import Team
from app.models import Delivery, Edition, MailKind, Person, Prompt, Request, Workspace
from app.services import (
    asking,
    cadences,
    choices,
    outbox,
    people,
    prompts,
    request_choices,
    requests,
    workspaces,
)
from app.services.choices import Question
from app.services.outbox import Item, Letterhead, Mail
from app.services.request_choices import Choice

#: Working days after the weekly mail.
AFTER = (3, 5)
#: Five working days are over by then, holidays and all.
_LOOKED_AT = timedelta(days=21)


@dataclass(frozen=True)
class Owed:
    """What is still owed of what a weekly mail asked."""

    prompts: Sequence[Prompt]
    requests: Sequence[Request]


def due(session: Session, now: datetime) -> list[int]:
    """Ids of the editions of which to remind today, by each reader's clock and days."""
    if not workspaces.is_set_up(session):
        return []
    workspace = workspaces.current(session)
    newest = (
        select(func.max(Edition.id))
        .where(
            Edition.published_at > now - _LOOKED_AT, Edition.delivery_id.is_not(None)
        )
        .group_by(Edition.person_id)
    )
    editions = session.scalars(
        select(Edition)
        .where(Edition.id.in_(newest))
        .options(joinedload(Edition.person))
        .order_by(Edition.id)
    ).all()
    return [
        edition.id for edition in editions if _step(edition, workspace, now) is not None
    ]


def remind(
    session: Session, letterhead: Letterhead, edition_id: int, now: datetime
) -> Delivery | None:
    """Queue the day's one mail about what is still owed, if anything is."""
    edition = session.get_one(Edition, edition_id)
    person = edition.person
    asking.take_turns(session, person)
    workspace = workspaces.current(session)
    step = _step(edition, workspace, now)
    if step is None or not asking.may_write_to(session, person, workspace, now):
        return None
    owed = _owed(session, edition, now)
    if not owed.prompts and not owed.requests:
        return None
    key = f"reminder-{edition.id}-{step}"
    mail = _mail(session, letterhead, person, owed, key, now)
    return outbox.queue(session, letterhead, person, mail, now)


def _step(edition: Edition, workspace: Workspace, now: datetime) -> int | None:
    """How many working days ago the mail was, if that is a day to remind on."""
    calendar = cadences.calendar_of(edition.person, workspace)
    if not calendar.is_open(now):
        return None
    sent_on = local_day(edition.published_at, calendar.zone)
    today = local_day(now, calendar.zone)
    return next(
        (days for days in AFTER if calendar.after_working_days(sent_on, days) == today),
        None,
    )


def _owed(session: Session, edition: Edition, now: datetime) -> Owed:
    """What of the mail's items is open still, with the leads that are due today anyway."""
    delivery = session.scalars(
        select(Delivery)
        .where(Delivery.id == edition.delivery_id)
        .options(selectinload(Delivery.items))
    ).one()
    asked = prompts.by_ids(
        session, [i.prompt_id for i in delivery.items if i.prompt_id]
    )
    is_sales = Team.SALES in edition.person.teams
    due_now = prompts.take_due(session, edition.person, now) if is_sales else []
    is_open = [
        one
        for one in asked.values()
        if one.is_open and one.person_id == edition.person_id and not one.ask_again_on
    ]
    named = {item.request_id for item in delivery.items if item.request_id}
    return Owed(
        list(dict.fromkeys([*is_open, *due_now])),
        [one for one in requests.owed(session, now) if one.id in named],
    )


def _mail(
    session: Session,
    letterhead: Letterhead,
    person: Person,
    owed: Owed,
    key: str,
    now: datetime,
) -> Mail:
    words = people.words_of(person, workspaces.current(session))
    questions: Sequence[Question] = choices.questions(
        session, letterhead, owed.prompts, key, now
    )
    first = len(questions) + 1
    answers: Mapping[int, Sequence[Choice]] = {
        number: request_choices.choices(
            request.id, request.state, person.id, key, letterhead, words, now
        )
        for number, request in enumerate(owed.requests, first)
    }
    return Mail(
        kind=MailKind.REMINDER,
        key=key,
        template="outcome_reminder",
        context={
            "questions": questions,
            "requests": dict(enumerate(owed.requests, first)),
            "request_answers": answers,
        },
        thread=f"reminders-{person.id}",
        items=[
            *(Item(one.number, prompt_id=one.prompt.id) for one in questions),
            *(
                Item(number, request_id=one.id)
                for number, one in enumerate(owed.requests, first)
            ),
        ],
    )
