"""How far a pressed button is believed, and which earlier ones a machine's press puts in doubt.

A mail has buttons of many kinds and a scanner presses them all, so all are judged together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from app.domain.outcomes import Trust
from app.domain.teams import Team
from app.domain.trust import Doubts, Press, TapKind, judge
from app.models import Delivery, Fit, Outcome, Person, RequestAnswer, Tap
from app.services import fit, outcomes, presses, requests, taps
from app.services.presses import Visitor
from app.services.taps import Topic, of_lead

Row = Outcome | Fit | RequestAnswer | Tap


@dataclass(frozen=True)
class Button:
    """One answer that a mail offers: to whom, about what, and in which mail if that is known."""

    person: Person
    about: Topic
    answer: StrEnum
    mail: Delivery | None = None


@dataclass(frozen=True)
class Judged:
    """How sure a press is, the mail that it came from, and what else it puts in doubt."""

    trust: Trust
    mail: Delivery | None = None
    drawn_in: Sequence[Row] = ()


def of(session: Session, button: Button, visitor: Visitor, now: datetime) -> Judged:
    """Judge a press; those of one mail wait for each other here."""
    mail = button.mail or presses.newest_mail(session, button.person)
    if visitor.is_verified:
        return Judged(Trust.VERIFIED, mail)
    presses.wait_for_turn(session, mail)
    doubts = presses.doubts(session)
    since = _just_before(doubts, now)
    rows = _earlier(session, button.person, mail, since)
    press = Press(
        button.about,
        button.answer,
        now,
        mail.id if mail is not None else None,
        visitor.client_hash,
    )
    numbered = [_press_of(row, number) for number, row in enumerate(rows, 1)]
    judgement = judge(press, numbered, presses.sent_at(mail, now), doubts)
    was_doubted = any(
        row.trust is Trust.SUSPECT
        and row.client_hash == visitor.client_hash
        and row.said_at >= since
        for row in rows
    )
    # A machine goes on: what the same browser says right after is no surer.
    trust = Trust.SUSPECT if was_doubted else presses.trust_of(visitor, judgement)
    return Judged(
        trust,
        mail,
        [
            row
            for number, row in enumerate(rows, 1)
            if number in judgement.drawn_in and row.trust is Trust.UNVERIFIED
        ],
    )


def spread(session: Session, judged: Judged, now: datetime) -> None:
    """Let doubt reach back to what a machine seems to have pressed before."""
    drawn_in = judged.drawn_in
    answers = [row for row in drawn_in if not isinstance(row, Outcome)]
    for row in answers:
        row.trust = Trust.SUSPECT
    outcomes.distrust(
        session, [row for row in drawn_in if isinstance(row, Outcome)], now
    )
    session.flush()  # What counts is read from all of them.
    for row in answers:
        if isinstance(row, Fit):
            fit.settle(session, row.lead, row.team)
        elif isinstance(row, RequestAnswer):
            requests.settle(session, row.request)
        else:
            taps.take_back(session, row, now)


def of_side(lead_id: int, team: Team) -> Topic:
    """Whether we have what the buyer needs, as one of the two sides sees it."""
    return f"fit for {team}", lead_id


def of_request(request_id: int) -> Topic:
    """What marketing says to a request."""
    return "request", request_id


def tap(
    kind: TapKind, person: Person, about_id: int, mail: Delivery | None = None
) -> Button:
    """A button that leaves no answer of its own behind."""
    return Button(person, taps.topic(kind, about_id), kind, mail)


def believe(session: Session, button: Button, visitor: Visitor, now: datetime) -> bool:
    """Whether what a tap says is to be done; noted, so that the next press is judged by it."""
    judged = of(session, button, visitor, now)
    if judged.trust is Trust.VERIFIED:
        return True
    is_believed = judged.trust is Trust.UNVERIFIED
    session.add(
        Tap(
            person_id=button.person.id,
            kind=TapKind(button.answer),
            about_id=button.about[1],
            said_at=now,
            trust=judged.trust,
            delivery_id=judged.mail.id if judged.mail is not None else None,
            client_hash=visitor.client_hash,
        )
    )
    spread(session, judged, now)
    return is_believed


def _just_before(doubts: Doubts, now: datetime) -> datetime:
    seconds = max(
        doubts.other_outcome_seconds, doubts.many_seconds, doubts.sending_seconds
    )
    return now - timedelta(seconds=seconds)


def _earlier(
    session: Session, person: Person, mail: Delivery | None, since: datetime
) -> list[Row]:
    """What was pressed in the mail before, and by the person just before in any."""
    rows: list[Row] = []
    for table in (Outcome, Fit, RequestAnswer, Tap):
        rows += session.scalars(
            select(table)
            .where(table.client_hash != "", _is_near(table, person, mail, since))
            .order_by(table.id)
        )
    return rows


def _is_near(
    table: type[Outcome] | type[Fit] | type[RequestAnswer] | type[Tap],
    person: Person,
    mail: Delivery | None,
    since: datetime,
) -> ColumnElement[bool]:
    lately = and_(table.person_id == person.id, table.said_at >= since)
    return lately if mail is None else or_(table.delivery_id == mail.id, lately)


def _press_of(row: Row, number: int) -> Press:
    about, answer = _what(row)
    return Press(about, answer, row.said_at, row.delivery_id, row.client_hash, number)


def _what(row: Row) -> tuple[Topic, StrEnum]:
    if isinstance(row, Outcome):
        return of_lead(row.lead_id), row.kind
    if isinstance(row, Fit):
        return of_side(row.lead_id, row.team), row.verdict
    if isinstance(row, RequestAnswer):
        return of_request(row.request_id), row.state
    return taps.topic(row.kind, row.about_id), row.kind
