"""One lead's journey: what marketing meant, what the buyer wants, what sales found."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.questions import SurveyKind
from app.domain.teams import Team
from app.models import (
    Lead,
    LeadChange,
    LeadMerge,
    Note,
    Outcome,
    Person,
    Prompt,
    StageChange,
    Submission,
)
from app.services import (
    answers,
    campaigns,
    conflicts,
    duplicates,
    fit,
    leads,
    settling,
    stages,
    submissions,
    workspaces,
)
from app.services.fit import ThreeWays
from app.translations import N_, Words


class EntryKind(StrEnum):
    """What happened at one moment of a journey."""

    INTENT = "intent"
    HAND_OVER = "hand_over"
    ACCEPTED = "accepted"
    PROMPT = "prompt"
    OUTCOME = "outcome"
    NOTE = "note"
    REPORT = "report"
    CHANGE = "change"
    STAGE = "stage"
    FIT = "fit"


@dataclass(frozen=True)
class Entry:
    """One thing on the timeline; `thing` is the row that it is about."""

    kind: EntryKind
    at: datetime
    by: str
    thing: object
    team: Team


@dataclass(frozen=True)
class Journey:
    """A lead with its timeline, the newest first."""

    lead: Lead
    entries: Sequence[Entry]
    #: The outcome that says where the lead stands.
    counted: Outcome | None
    #: Answers since then that differ from it and do not count: from whom nobody is sure.
    conflicts: Sequence[Outcome]
    open_prompt: Prompt | None
    #: The same prospect in other campaigns.
    others: Sequence[Lead]
    leading: Team
    #: Its steps from stage to stage, oldest first.
    steps: Sequence[StageChange]
    fit: ThreeWays
    #: Leads of the same campaign that may be this one, and those that were taken into it.
    suggested: Sequence[Lead]
    merges: Sequence[LeadMerge]
    is_customer: bool


def of(session: Session, lead: Lead, words: Words) -> Journey:
    """The whole journey, in a number of queries that does not grow with it."""
    said = settling.of_lead(session, lead)
    prompts = _prompts(session, lead)
    counted = settling.the_one_that_counts(lead, said, prompts)
    steps = stages.of_lead(session, lead)
    entries = [
        *_intents(lead),
        *_hand_over(lead),
        *(
            Entry(EntryKind.OUTCOME, one.said_at, one.person.name, one, Team.SALES)
            for one in said
        ),
        *_asked(prompts),
        *_notes(session, lead),
        *_reports(session, lead, words),
        *_changes(session, lead),
        *_steps(steps),
        *_fits(session, lead),
    ]
    entries.sort(key=lambda entry: entry.at, reverse=True)
    return Journey(
        lead=lead,
        entries=entries,
        counted=counted,
        conflicts=conflicts.of_lead(said, counted),
        open_prompt=next((one for one in prompts if one.is_open), None),
        others=leads.others_of_same_person(session, lead),
        leading=stages.leading(workspaces.current(session), lead.stage),
        steps=steps,
        fit=fit.of_lead(lead),
        suggested=duplicates.suggested(session, lead),
        merges=duplicates.into(session, lead),
        is_customer=bool(duplicates.customers(session, [lead])),
    )


def _intents(lead: Lead) -> Iterator[Entry]:
    """What the campaign said when the lead came from it; later revisions are not its."""
    at = lead.handed_over_at or lead.created_at
    before = [one for one in lead.campaign.intents if one.declared_at <= at]
    intent = before[-1] if before else campaigns.latest_intent(lead.campaign)
    if intent is not None:
        by = lead.campaign.owner.name
        moment = min(intent.declared_at, at)
        yield Entry(EntryKind.INTENT, moment, by, intent, Team.MARKETING)


def _hand_over(lead: Lead) -> Iterator[Entry]:
    by = lead.handed_over_by.name if lead.handed_over_by is not None else ""
    if lead.handed_over_at is not None:
        at = lead.handed_over_at
        yield Entry(EntryKind.HAND_OVER, at, by, lead, Team.MARKETING)
    if lead.accepted_at is not None and lead.owner is not None:
        name = lead.owner.name
        yield Entry(EntryKind.ACCEPTED, lead.accepted_at, name, lead, Team.SALES)


def _prompts(session: Session, lead: Lead) -> Sequence[Prompt]:
    return session.scalars(
        select(Prompt)
        .where(Prompt.lead_id == lead.id)
        .options(joinedload(Prompt.person).lazyload(Person.memberships))
        .order_by(Prompt.id)
    ).all()


def _asked(prompts: Sequence[Prompt]) -> Iterator[Entry]:
    for prompt in prompts:
        at = prompt.last_asked_at
        if at is not None:
            name = prompt.person.name
            yield Entry(EntryKind.PROMPT, at, name, prompt, Team.MARKETING)


def _notes(session: Session, lead: Lead) -> Iterator[Entry]:
    found = session.scalars(
        select(Note).where(Note.lead_id == lead.id).options(joinedload(Note.author))
    )
    for note in found:
        yield Entry(
            EntryKind.NOTE, note.written_at, note.author.name, note, _team(note.author)
        )


def _reports(session: Session, lead: Lead, words: Words) -> Iterator[Entry]:
    ids = session.scalars(
        select(Submission.id).where(Submission.lead_id == lead.id)
    ).all()
    for submission in submissions.of_ids(session, ids) if ids else []:
        # Here, where the lead's owner is named, only what was said by name.
        name = submissions.shown_author(submission, None)
        if submission.kind is SurveyKind.BUYER_PULSE:
            name = words.gettext(N_("The buyer, by a link of %(name)s"), name=name)
        if name is not None:
            yield Entry(
                EntryKind.REPORT,
                submission.submitted_at,
                name,
                answers.reading(submission, words, None),
                Team.SALES,
            )


def _changes(session: Session, lead: Lead) -> Iterator[Entry]:
    found = session.scalars(
        select(LeadChange)
        .where(LeadChange.lead_id == lead.id)
        .options(
            joinedload(LeadChange.person),
            joinedload(LeadChange.from_person).lazyload(Person.memberships),
            joinedload(LeadChange.to_person).lazyload(Person.memberships),
        )
    )
    for change in found:
        yield Entry(
            EntryKind.CHANGE,
            change.changed_at,
            change.person.name,
            change,
            _team(change.person),
        )


def _steps(steps: Sequence[StageChange]) -> Iterator[Entry]:
    for step in steps:
        by = step.by.name if step.by is not None else ""
        yield Entry(EntryKind.STAGE, step.changed_at, by, step, step.leading)


def _fits(session: Session, lead: Lead) -> Iterator[Entry]:
    for one in fit.said_of(session, lead):
        yield Entry(EntryKind.FIT, one.said_at, one.person.name, one, one.team)


def _team(person: Person) -> Team:
    return Team.SALES if Team.SALES in person.teams else Team.MARKETING
