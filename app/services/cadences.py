"""What the cadence looks at: each lead's history, each person's calendar."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.cadence import Cadence, Calendar, History, Rest, SaidBefore, next_due
from app.domain.trust import Given, standing
from app.models import Lead, Outcome, Person, Prompt, PromptState, Workspace
from app.services import people, workspaces

Row = TypeVar("Row", Prompt, Outcome)


def cadence_of(workspace: Workspace) -> Cadence:
    """Our numbers, and the admin's own where there are any."""
    return Cadence.with_changes(workspace.cadence)


def calendar_of(person: Person, workspace: Workspace) -> Calendar:
    """The days and mornings on which the person may be asked."""
    cadence = cadence_of(workspace)
    return Calendar(
        people.zone_of(person, workspace),
        workspace.prompt_hour,
        frozenset(date.fromisoformat(day) for day in workspace.holidays),
        person.away_from,
        person.away_until,
        cadence.open_hours,
        cadence.weekend,
    )


def histories(session: Session, leads: Sequence[Lead]) -> dict[int, History]:
    """The history of each lead, in two queries for all of them."""
    ids = [lead.id for lead in leads]
    prompts = _by_lead(
        session.scalars(
            select(Prompt).where(Prompt.lead_id.in_(ids)).order_by(Prompt.id)
        )
    )
    outcomes = _by_lead(
        session.scalars(
            select(Outcome)
            .where(Outcome.lead_id.in_(ids), Outcome.undone_at.is_(None))
            .order_by(Outcome.said_at, Outcome.id)
        )
    )
    return {
        lead.id: history_of(lead, prompts[lead.id], outcomes[lead.id]) for lead in leads
    }


def given(
    lead: Lead, outcomes: Sequence[Outcome], prompts: Sequence[Prompt]
) -> list[Given]:
    """A lead's outcomes as counting sees them, oldest first; undone ones left out."""
    asked = {prompt.id: prompt for prompt in prompts}
    return [
        Given(
            outcome.id,
            outcome.kind,
            outcome.trust,
            outcome.said_at,
            _asked_at(outcome, asked),
            _is_by_owner(outcome, lead, asked),
            outcome.next_step_on,
        )
        for outcome in outcomes
        if outcome.undone_at is None
    ]


def reschedule(session: Session, lead: Lead) -> None:
    """Note from when on the lead may be due again; call it whenever its history changes."""
    reschedule_by(session, lead, histories(session, [lead])[lead.id])


def reschedule_all(session: Session, leads: Sequence[Lead]) -> None:
    """The same for many leads at once."""
    found = histories(session, leads)
    for lead in leads:
        reschedule_by(session, lead, found[lead.id])


def reschedule_by(session: Session, lead: Lead, history: History) -> None:
    """Note from when on the lead may be due again by a history that is known.

    Days away are left out, so that a change of them needs no call: the moment is never too
    late, and whoever asks looks at the whole history with them.
    """
    due = None
    if lead.owner_id is not None and lead.handed_over_at is not None:
        workspace = workspaces.current(session)
        owner = session.get_one(Person, lead.owner_id)
        calendar = calendar_of(owner, workspace).without_absence()
        due = next_due(history, cadence_of(workspace), calendar)
    lead.ask_next_at = None if isinstance(due, Rest) else due


def _by_lead(rows: Iterable[Row]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row.lead_id].append(row)
    return found


def history_of(
    lead: Lead, prompts: Sequence[Prompt], outcomes: Sequence[Outcome]
) -> History:
    """The history of a lead whose prompts and outcomes are loaded, oldest first."""
    handed_over_at = lead.handed_over_at or lead.created_at
    open_one = next((prompt for prompt in prompts if prompt.is_open), None)
    expired = [one for one in prompts if one.state is PromptState.EXPIRED]
    return History(
        owned_since=lead.assigned_at or handed_over_at,
        handed_over_at=handed_over_at,
        outcomes=[
            SaidBefore(one.kind, one.said_at, one.next_step_on)
            for one in standing(given(lead, outcomes, prompts))
        ],
        questions=sum(one.state is not PromptState.MOVED for one in prompts),
        opened_at=open_one.opened_at if open_one else None,
        asked_in_vain=open_one.asked_in_vain if open_one else 0,
        last_asked_at=open_one.last_asked_at if open_one else None,
        ask_again_on=open_one.ask_again_on if open_one else None,
        settles=open_one.settles if open_one else False,
        given_up_at=expired[-1].opened_at if expired else None,
        campaign_closed_at=lead.campaign.closed_at,
    )


def _asked_at(outcome: Outcome, asked: Mapping[int, Prompt]) -> datetime:
    """When the question that an outcome answers was opened; when it was said, if none was."""
    prompt = asked.get(outcome.prompt_id or 0)
    if prompt is not None:
        return prompt.opened_at
    before = [
        one.opened_at for one in asked.values() if one.opened_at <= outcome.said_at
    ]
    return max(before, default=outcome.said_at)


def _is_by_owner(outcome: Outcome, lead: Lead, asked: Mapping[int, Prompt]) -> bool:
    prompt = asked.get(outcome.prompt_id or 0)
    was_asked = prompt is not None and prompt.person_id == outcome.person_id
    return was_asked or outcome.person_id == lead.owner_id
