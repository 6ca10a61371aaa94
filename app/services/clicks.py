"""What becomes of a pressed button: believed, doubted, kept as a note, or put off."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.domain.outcomes import Trust, Way
from app.domain.trust import TapKind
from app.models import (
    Campaign,
    Delivery,
    DeliveryItem,
    Lead,
    Note,
    Outcome,
    Person,
    Prompt,
    PromptState,
)
from app.services import (
    asking,
    choices,
    judgements,
    leads,
    notes,
    outcomes,
    people,
    presses,
    taps,
    workspaces,
)
from app.services.judgements import Button
from app.services.outbox import Letterhead
from app.services.outcomes import Mark, NotYourAnswer, Said
from app.services.presses import NoLongerAvailable, Visitor


class Refusal(StrEnum):
    """What became of *not mine*."""

    MOVED = "moved"
    SAID = "said"
    DOUBTED = "doubted"


@dataclass(frozen=True)
class Click:
    """One lead's buttons in one mail: whose they are and what they are about."""

    prompt: Prompt
    person: Person
    delivery_key: str
    delivery: Delivery | None

    @property
    def lead(self) -> Lead:
        return self.prompt.lead


def find(session: Session, values: Sequence[int | str]) -> Click:
    """What the values of a click's token stand for; NoLongerAvailable if it is gone."""
    prompt_id, delivery_key = int(values[0]), str(values[1])
    prompt = session.scalar(
        select(Prompt)
        .where(Prompt.id == prompt_id)
        .options(
            joinedload(Prompt.lead)
            .joinedload(Lead.campaign)
            .selectinload(Campaign.intents),
            joinedload(Prompt.person),
        )
    )
    if prompt is None:
        raise NoLongerAvailable
    delivery = presses.mail_of(session, delivery_key)
    person = prompt.person
    if delivery is not None and delivery.person_id is not None:
        # A deputy's mail is the deputy's, also after the owner is back.
        person = session.get_one(Person, delivery.person_id)
    return Click(prompt, person, delivery_key, delivery)


def is_known(session: Session, person: Person, outcome_id: int, now: datetime) -> bool:
    """Whether the good answer that a browser's cookie names is old enough to trust it."""
    outcome = session.get(Outcome, outcome_id)
    if outcome is None or not is_good(outcome) or outcome.person_id != person.id:
        return False
    hours = presses.doubts(session).known_hours
    return now - outcome.said_at >= timedelta(hours=hours)


def is_good(outcome: Outcome) -> bool:
    """Whether a browser may build on having given this answer."""
    return outcome.trust is not Trust.SUSPECT and outcome.undone_at is None


def record(
    session: Session, click: Click, said: Said, visitor: Visitor, now: datetime
) -> Outcome | Note:
    """Record what was pressed, as sure as it is; a note if the lead has moved on."""
    if outcomes.has_moved(click.prompt, click.person, click.lead):
        return _note_of_former_owner(session, click, said, now)
    about = taps.of_lead(click.lead.id)
    button = Button(click.person, about, said.kind, click.delivery)
    judged = judgements.of(session, button, visitor, now)
    outcome = outcomes.record_outcome(
        session,
        click.lead,
        click.person,
        said,
        way=Way.CLICK,
        trust=judged.trust,
        now=now,
        prompt=click.prompt,
        mark=Mark(click.delivery.id if click.delivery else None, visitor.client_hash),
    )
    if outcome.trust is Trust.SUSPECT:
        judgements.spread(session, judged, now)
    return outcome


def put_off(session: Session, click: Click, visitor: Visitor, now: datetime) -> bool:
    """Ask again in two weeks; False if it does not look as if the person wanted it."""
    if not _is_believed(session, click, TapKind.IN_TWO_WEEKS, visitor, now):
        return False
    asking.put_off(session, click.prompt, now)
    return True


def not_mine(
    session: Session,
    click: Click,
    whose: Person | None,
    visitor: Visitor,
    now: datetime,
) -> Refusal:
    """Move the lead to whose it is, or to nobody yet; from an unknown browser only say so.

    A lead that a machine moved would be lost to its owner, so an unknown browser leaves a
    note and two weeks of silence.
    """
    if outcomes.has_moved(click.prompt, click.person, click.lead):
        return Refusal.MOVED
    if visitor.is_verified:
        leads.reassign(session, click.lead, whose, click.person, now)
        return Refusal.MOVED
    if not _is_believed(session, click, TapKind.NOT_MINE, visitor, now):
        return Refusal.DOUBTED
    note_not_mine(session, click.lead, click.person, whose, now)
    asking.put_off(session, click.prompt, now)
    return Refusal.SAID


def take_back(
    session: Session, outcome: Outcome, visitor: Visitor, now: datetime
) -> bool:
    """Undo an answer by the link to it; False if that looks like a machine's press.

    Raises what `outcomes.undo` raises: who gave a sure answer must be as sure to undo it.
    """
    if outcome.trust is Trust.VERIFIED and not visitor.is_verified:
        raise NotYourAnswer
    button = judgements.tap(TapKind.TAKE_BACK, outcome.person, outcome.id)
    if not judgements.believe(session, button, visitor, now):
        return False
    outcomes.undo(session, outcome, outcome.person, now)
    return True


def note_not_mine(
    session: Session, lead: Lead, person: Person, whose: Person | None, now: datetime
) -> None:
    """Note on the lead that the person says it is not theirs."""
    words = people.words_of(person, workspaces.current(session))
    text = words.gettext("Not mine.")
    if whose is not None:
        text = words.gettext("Not mine, it is for %(name)s.", name=whose.name)
    _note_once(session, lead, person, text, now)


def owed_next(session: Session, click: Click, visitor: Visitor) -> Sequence[Prompt]:
    """What the person still owes, the lead of this click left out.

    An unknown browser holds this one mail: it sees the leads of that mail alone.
    """
    query = (
        select(Prompt)
        .where(
            Prompt.person_id == click.person.id,
            Prompt.state == PromptState.OPEN,
            Prompt.id != click.prompt.id,
            Prompt.lead_id != click.prompt.lead_id,
            Prompt.times_asked > 0,
        )
        .options(joinedload(Prompt.lead).joinedload(Lead.campaign))
        .order_by(Prompt.opened_at, Prompt.id)
    )
    if not visitor.is_verified:
        query = query.where(Prompt.id.in_(_prompts_of(click.delivery)))
    return session.scalars(query.limit(20)).all()


def send_fresh_link(
    session: Session, letterhead: Letterhead, values: Sequence[int | str], now: datetime
) -> None:
    """Mail the question of an expired link again, to somebody we know, once a day."""
    try:
        click = find(session, values)
    except NoLongerAvailable:
        return
    if outcomes.has_moved(click.prompt, click.person, click.lead):
        return
    if click.person.left_on is not None or click.person.mail_off_at is not None:
        return
    key = f"prompt-{click.prompt.id}-fresh-{now:%Y-%m-%d}"
    asking.send(session, letterhead, [click.prompt], key, now)


def _is_believed(
    session: Session, click: Click, kind: TapKind, visitor: Visitor, now: datetime
) -> bool:
    button = judgements.tap(kind, click.person, click.lead.id, click.delivery)
    return judgements.believe(session, button, visitor, now)


def _prompts_of(delivery: Delivery | None) -> list[int]:
    items: Sequence[DeliveryItem] = delivery.items if delivery is not None else ()
    return [item.prompt_id for item in items if item.prompt_id is not None]


def _note_of_former_owner(
    session: Session, click: Click, said: Said, now: datetime
) -> Note:
    workspace = workspaces.current(session)
    words = people.words_of(click.person, workspace)
    text = choices.label(said.kind, workspace, words)
    if said.note:
        text = f"{text}: {said.note}"
    return _note_once(session, click.lead, click.person, text, now)


def _note_once(
    session: Session, lead: Lead, person: Person, text: str, now: datetime
) -> Note:
    known = session.scalar(
        select(Note).where(
            Note.lead_id == lead.id, Note.author_id == person.id, Note.text == text
        )
    )
    return known or notes.write(session, person, text, now, about=lead)
