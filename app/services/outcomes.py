"""What people say became of a lead: recorded, counted, undone."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.listeners import Told
from app.domain.outcomes import OutcomeKind, Reason, Trust, Way
from app.models import (
    InboundMessage,
    Lead,
    LeadChange,
    LeadChangeKind,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.services import cadences, competitors, conflicts, listeners, stages
from app.services.settling import settle

UNDO_LASTS = timedelta(days=14)


class LeadMoved(Exception):
    """The lead has gone to somebody else; what its former owner says is a note."""


class TooLateToUndo(Exception):
    """What was said more than two weeks ago stays; a new answer corrects it."""


class NotYourAnswer(Exception):
    """Only who gave an answer may take it back, and an admin."""


@dataclass(frozen=True)
class Said:
    """What somebody says of a lead; all but the kind may be left out."""

    kind: OutcomeKind
    reason: Reason | None = None
    amount: Decimal | None = None
    currency: str | None = None
    next_step_on: date | None = None
    next_step: str = ""
    competitor: str = ""
    goal: str = ""
    note: str = ""
    learning: str = ""
    #: Clauses of the campaign that the lead does not meet.
    missed: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Mark:
    """Of a pressed button: the mail it stood in and the browser that pressed it."""

    delivery_id: int | None
    client_hash: str


def record_outcome(  # noqa: PLR0913 - one fact with all its circumstances.
    session: Session,
    lead: Lead,
    person: Person,
    said: Said,
    *,
    way: Way,
    trust: Trust,
    now: datetime,
    prompt: Prompt | None = None,
    inbound: InboundMessage | None = None,
    mark: Mark | None = None,
) -> Outcome:
    """Record it, or return the first where the same is said again; LeadMoved if it has.

    Of two answers at once the second waits for the first here.
    """
    session.flush()  # Looking at the lead anew must not lose what was changed.
    _lock(session, lead)
    if prompt is not None and has_moved(prompt, person, lead):
        raise LeadMoved
    outcome = Outcome(
        lead_id=lead.id,
        person_id=person.id,
        prompt_id=prompt.id if prompt is not None else None,
        inbound_id=inbound.id if inbound is not None else None,
        delivery_id=mark.delivery_id if mark else None,
        client_hash=mark.client_hash if mark else "",
        way=way,
        trust=trust,
        said_at=now,
        **asdict(said),
    )
    if said.amount is not None:
        # As the column keeps it, so that the same amount compares equal.
        outcome.amount = said.amount.quantize(Decimal("0.01"))
    if said.competitor and trust is not Trust.SUSPECT:
        names = competitors.recognise(session, [said.competitor], now)
        outcome.competitor = names[0] if names else ""
    known = _already_said(session, outcome)
    if known is not None:
        return known
    session.add(outcome)
    session.flush()  # Counting reads all outcomes of the lead.
    if trust is not Trust.SUSPECT:
        _keep_goal(session, outcome, now)
    settle(session, lead, now)
    if person.id != lead.owner_id and trust is not Trust.SUSPECT:
        _ask_owner_if_they_differ(session, outcome, now)
    if trust is not Trust.SUSPECT:
        listeners.tell(session, Told.OUTCOME_RECORDED, outcome, now)
    return outcome


def undo(session: Session, outcome: Outcome, person: Person, now: datetime) -> None:
    """Take an answer back: it stays in the history and counts no more."""
    if person.id != outcome.person_id and not person.is_admin:
        raise NotYourAnswer
    if now - outcome.said_at > UNDO_LASTS:
        raise TooLateToUndo
    _lock(session, outcome.lead)
    if outcome.undone_at is None:
        outcome.undone_at = now
        session.flush()  # Counting reads all outcomes of the lead.
        settle(session, outcome.lead, now)
        _forget_needless_question(session, outcome.lead)
        listeners.tell(session, Told.OUTCOME_UNDONE, outcome, now)


def give_back(session: Session, outcome: Outcome, now: datetime) -> None:
    """Let an answer count again: it was a machine that took it back."""
    _lock(session, outcome.lead)
    outcome.undone_at = None
    session.flush()  # Counting reads all outcomes of the lead.
    settle(session, outcome.lead, now)
    stages.cancel_out(session, outcome.lead)
    if outcome.trust is not Trust.SUSPECT:
        listeners.tell(session, Told.OUTCOME_RECORDED, outcome, now)


def distrust(session: Session, outcomes: Sequence[Outcome], now: datetime) -> None:
    """Count these no more: they turned out to look like a machine's."""
    for outcome in outcomes:
        outcome.trust = Trust.SUSPECT
    session.flush()  # Counting reads all outcomes of the lead.
    for lead in {outcome.lead for outcome in outcomes}:
        settle(session, lead, now)
        stages.cancel_out(session, lead)
        _forget_needless_question(session, lead)
    for outcome in outcomes:
        listeners.tell(session, Told.OUTCOME_UNDONE, outcome, now)


def has_moved(prompt: Prompt, person: Person, lead: Lead) -> bool:
    """Whether the person was asked about a lead that has gone to somebody else since."""
    return prompt.state is PromptState.MOVED and person.id != lead.owner_id


def _lock(session: Session, lead: Lead) -> None:
    """Let one answer at a time change the lead; SQLite does so by itself."""
    session.refresh(lead, with_for_update={"of": Lead})


def _already_said(session: Session, new: Outcome) -> Outcome | None:
    """The outcome that this one repeats, unless it is surer now than it was."""
    query = select(Outcome).where(Outcome.lead_id == new.lead_id)
    if new.inbound_id is not None:
        return session.scalar(query.where(Outcome.inbound_id == new.inbound_id))
    last = session.scalar(
        query.where(Outcome.undone_at.is_(None))
        .order_by(Outcome.said_at.desc(), Outcome.id.desc())
        .limit(1)
    )
    if last is None:
        return None
    is_same = all(getattr(last, name) == getattr(new, name) for name in _WHAT_WAS_SAID)
    return last if is_same and not new.trust.is_surer_than(last.trust) else None


#: Two answers are the same when all of these are.
_WHAT_WAS_SAID = (
    "person_id",
    "prompt_id",
    *(column.name for column in fields(Said)),
)


def _keep_goal(session: Session, outcome: Outcome, now: datetime) -> None:
    """The buyer's goal in newer words comes first on the lead; the older ones are kept."""
    lead = outcome.lead
    if not outcome.goal or outcome.goal == lead.goal:
        return
    if lead.goal:
        session.add(
            LeadChange(
                lead_id=lead.id,
                person_id=outcome.person_id,
                kind=LeadChangeKind.GOAL,
                changed_at=now,
                before=lead.goal,
            )
        )
    lead.goal = outcome.goal


def _ask_owner_if_they_differ(
    session: Session, outcome: Outcome, now: datetime
) -> None:
    """Where a colleague's word stands against somebody else's, ask the owner once."""
    lead = outcome.lead
    if not conflicts.is_disputed(session, lead, outcome):
        return
    is_open = select(Prompt.id).where(
        Prompt.lead_id == lead.id, Prompt.state == PromptState.OPEN
    )
    if lead.owner_id is None or session.scalar(is_open) is not None:
        return
    # A moment later than the two answers, so that neither of them answers it.
    opened_at = now + timedelta(microseconds=1)
    session.add(
        Prompt(lead=lead, person_id=lead.owner_id, opened_at=opened_at, settles=True)
    )
    session.flush()  # The cadence reads the prompts.
    cadences.reschedule(session, lead)


def _forget_needless_question(session: Session, lead: Lead) -> None:
    """Ask nobody which of two answers is right, once there are not two any more."""
    question = session.scalar(
        select(Prompt).where(
            Prompt.lead_id == lead.id,
            Prompt.state == PromptState.OPEN,
            Prompt.settles,
            Prompt.last_asked_at.is_(None),
        )
    )
    if question is None or conflicts.is_open(session, lead):
        return
    session.delete(question)
    session.flush()  # The cadence reads the prompts.
    cadences.reschedule(session, lead)
