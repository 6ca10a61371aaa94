"""Telling programs elsewhere of outcomes: written with the fact, sent later, till taken."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, joinedload

from app.domain.lead_payloads import standard_headers
from app.domain.listeners import (
    GIVE_UP_AFTER,
    CallState,
    Told,
    check_url,
    delay_after,
    wait_of_listener,
)
from app.domain.tokens import new_secret
from app.models import Call, Lead, Listener, Outcome, Person
from app.services import audit
from app.services.hook_sources import new_signing_secret

#: Longer than a call can take.
LEASE = timedelta(seconds=60)
#: By RFC 9110 the listener will never want it again.
_GONE = 410
_LONGEST_ERROR = 200


@dataclass(frozen=True)
class Claim:
    """One message that this process alone may send, as long as its lease runs."""

    call_id: int
    token: str
    url: str
    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Ending:
    """What a listener answered; without a status it was never reached."""

    status: int | None
    error: str = ""

    @property
    def is_taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


# Writing


def tell(session: Session, kind: Told, outcome: Outcome, now: datetime) -> None:
    """Write down, for every listener, that an outcome was recorded or taken back.

    In the caller's transaction: message and fact exist together or not at all.
    """
    listeners = session.scalars(
        select(Listener).where(Listener.disabled_at.is_(None)).order_by(Listener.id)
    ).all()
    if not listeners:
        return
    body = _body(kind, _of_outcome(outcome), now)
    message_id = f"{kind.value.replace('.', '-')}-{outcome.id}"
    told = set(
        session.scalars(
            select(Call.listener_id).where(
                Call.listener_id.in_([listener.id for listener in listeners]),
                Call.message_id == message_id,
            )
        )
    )
    session.add_all(
        _call(listener, kind, message_id, body, now)
        for listener in listeners
        if listener.id not in told
    )


def try_out(session: Session, listener: Listener, now: datetime) -> Call:
    """Send a message that tells of nothing, to see whether it arrives."""
    body = _body(Told.TEST, {"greeting": "It works."}, now)
    call = _call(listener, Told.TEST, f"test-{secrets.token_hex(8)}", body, now)
    listener.wait_until = None
    session.add(call)
    return call


def _call(
    listener: Listener, kind: Told, message_id: str, body: str, now: datetime
) -> Call:
    return Call(
        listener=listener,
        message_id=message_id,
        kind=kind,
        body=body,
        created_at=now,
        next_at=now,
    )


def _body(kind: Told, data: dict[str, Any], now: datetime) -> str:
    told = {"type": kind.value, "timestamp": now.isoformat(), "data": data}
    return json.dumps(told, ensure_ascii=False)


def _of_outcome(outcome: Outcome) -> dict[str, Any]:
    """What the API says of an outcome, and by what a CRM knows the lead."""
    lead: Lead = outcome.lead
    amount, day = outcome.amount, outcome.next_step_on
    return {
        "outcome_id": outcome.id,
        "lead_id": lead.id,
        "lead_external_id": lead.external_id,
        "lead_email": lead.address,
        "lead_stage": lead.stage.value,
        "campaign_id": lead.campaign_id,
        "outcome": outcome.kind.value,
        "reason": outcome.reason.value if outcome.reason else None,
        "amount": None if amount is None else float(amount),
        "currency": outcome.currency,
        "next_step": outcome.next_step,
        "next_step_on": day.isoformat() if day else None,
        "said_by": outcome.person.address,
        "said_at": outcome.said_at.isoformat(),
        "undone_at": outcome.undone_at.isoformat() if outcome.undone_at else None,
    }


# Sending


def is_due(session: Session, now: datetime, clock: datetime) -> bool:
    """Whether there is anything to claim; it only looks."""
    return session.scalar(_due(now, clock).with_only_columns(Call.id)) is not None


def claim(session: Session, now: datetime, clock: datetime) -> Claim | None:
    """Take the next message that is due; the caller commits before it sends.

    A listener that fails is left alone for a while, so that it keeps nobody else waiting.
    """
    call = session.scalar(_due(now, clock).with_for_update(skip_locked=True, of=Call))
    if call is None:
        return None
    call.attempts += 1
    call.lease_token = new_secret()
    call.lease_until = clock + LEASE
    listener, body = call.listener, call.body.encode()
    headers = standard_headers(listener.secret, call.message_id, body, clock)
    return Claim(call.id, call.lease_token, listener.url, body, headers)


def _due(now: datetime, clock: datetime) -> Select[Call]:
    return (
        select(Call)
        .join(Listener, Listener.id == Call.listener_id)
        .where(
            Call.state == CallState.WAITING,
            Call.next_at <= now,
            or_(Call.lease_until.is_(None), Call.lease_until <= clock),
            Listener.disabled_at.is_(None),
            or_(Listener.wait_until.is_(None), Listener.wait_until <= now),
        )
        .order_by(Call.next_at, Call.id)
        .limit(1)
    )


def end(session: Session, claim: Claim, ending: Ending, now: datetime) -> bool:
    """Note how it went, if the claim still stands: taken, to be tried again, or given up."""
    call = session.scalar(
        select(Call)
        .where(Call.id == claim.call_id, Call.lease_token == claim.token)
        .with_for_update()
    )
    if call is None:
        return False
    call.lease_token = call.lease_until = None
    call.last_status, call.last_error = ending.status, ending.error[:_LONGEST_ERROR]
    listener = session.scalars(
        select(Listener).where(Listener.id == call.listener_id).with_for_update()
    ).one()
    if ending.is_taken:
        call.state, call.done_at = CallState.DONE, now
        listener.failures = 0
        listener.failing_since = listener.wait_until = None
    else:
        _try_later(call, now)
        _leave_alone(session, listener, ending, now)
    return True


def _try_later(call: Call, now: datetime) -> None:
    delay = delay_after(call.attempts)
    if delay is None or call.kind is Told.TEST:
        call.state, call.done_at = CallState.FAILED, now
    else:
        call.next_at = now + delay


def _leave_alone(
    session: Session, listener: Listener, ending: Ending, now: datetime
) -> None:
    listener.failures += 1
    listener.failing_since = listener.failing_since or now
    listener.wait_until = now + wait_of_listener(listener.failures)
    is_hopeless = now - listener.failing_since >= GIVE_UP_AFTER
    if is_hopeless or ending.status == _GONE:
        listener.disabled_at = now
        _note(session, "listener given up", listener, None, now)


# What admins do


def add(
    session: Session, url: str, by: Person, now: datetime, *, allow_private: bool
) -> Listener:
    """Call that address from now on; WrongUrl if it is none that we call."""
    listener = Listener(
        url=check_url(url, allow_private=allow_private),
        secret=new_signing_secret(),
        person=by,
        created_at=now,
    )
    session.add(listener)
    session.flush()  # The audit names its id.
    _note(session, "listener added", listener, by, now)
    return listener


def switch_off(session: Session, listener: Listener, by: Person, now: datetime) -> None:
    if listener.disabled_at is None:
        listener.disabled_at = now
        _note(session, "listener switched off", listener, by, now)


def switch_on(session: Session, listener: Listener, by: Person, now: datetime) -> None:
    """Call it again, also with what has waited meanwhile."""
    if listener.disabled_at is not None:
        listener.disabled_at = listener.failing_since = listener.wait_until = None
        listener.failures = 0
        _note(session, "listener switched on", listener, by, now)


def everyone(session: Session) -> Sequence[Listener]:
    """All listeners, those that are called first."""
    return session.scalars(
        select(Listener).order_by(Listener.disabled_at.is_not(None), Listener.id.desc())
    ).all()


def get(session: Session, listener_id: int) -> Listener | None:
    return session.scalar(
        select(Listener)
        .where(Listener.id == listener_id)
        .options(joinedload(Listener.person))
    )


def calls(session: Session, listener: Listener, count: int) -> Sequence[Call]:
    """The last messages to a listener, the newest first."""
    return session.scalars(
        select(Call)
        .where(Call.listener_id == listener.id)
        .order_by(Call.id.desc())
        .limit(count)
    ).all()


def _note(
    session: Session, action: str, listener: Listener, by: Person | None, now: datetime
) -> None:
    audit.note(session, by, action, f"listener-{listener.id}", {}, now)
