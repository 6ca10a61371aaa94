"""How an attempt to send ends, if not well, and what follows.

Everything here is fenced by the claim's token: a process that has lost its claim changes
nothing.
"""

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from app.domain.refusals import TRIES_LAST, Refusal, judge, wait_before
from app.mail.transport import Refused
from app.models import AttemptPhase, Delivery, DeliveryAttempt, DeliveryState
from app.services import suppressions
from app.services.outbox import pauses
from app.services.outbox.claims import LEASE, Claim, ClaimLost
from app.services.outbox.gates import Gate
from app.services.outbox.notes import LONGEST_TEXT

log = logging.getLogger(__name__)

#: So many policy refusals within that time, or that share, and the relay is the reason.
_REFUSALS = 10
_REFUSED_SHARE = 0.2
_REFUSALS_WITHIN = timedelta(minutes=10)
_FEWEST_FOR_A_SHARE = 20


def turned_down(
    session: Session,
    claim: Claim,
    refused: Refused,
    gate: Gate,
    now: datetime,
    clock: datetime,
) -> None:
    """The server would not take the mail, or was not there to take it.

    The pause that may follow is by the clock, whatever day it is taken for.
    """
    refusal = judge(refused.code, refused.text, refused.stage)
    if refused.relay_away or (claim.is_probe and refusal is Refusal.POLICY):
        # Whatever mail is in hand is not to suffer for it.
        _give_back(session, claim, refused, now)
        _wait(session, claim, str(refused), clock)
        return
    _note(session, claim, refused.code, refused.text, now, refusal)
    if refusal is Refusal.LATER:
        _try_again(session, claim, refused.code, refused.text, now)
    else:
        _fail(session, claim, refused.code, refused.text)
    if claim.is_probe:
        pauses.end(session)
    if refusal is Refusal.POLICY:
        _look_at_policy(session, str(refused), now, clock)
    address = claim.envelope.recipient
    suppressions.note_refusal(session, address, refusal, now, gate.keys)


def unknown(session: Session, claim: Claim, problem: str, now: datetime) -> None:
    """The line broke after the mail was handed over: send the same bytes again, or not."""
    _note(session, claim, -1, problem, now)
    if claim.may_be_repeated:
        _try_again(session, claim, -1, problem, now)
    else:
        _change(
            session,
            claim,
            {"state": DeliveryState.UNKNOWN, "last_code": -1, "last_error": problem}
            | _FREE,
        )


def release(session: Session, claim: Claim) -> None:
    """Give a mail back that was not tried."""
    _change(
        session,
        claim,
        {"state": DeliveryState.QUEUED, "attempts": Delivery.attempts - 1} | _FREE,
    )


def renew(session: Session, claim: Claim, clock: datetime) -> None:
    """Keep a mail that is still in hand."""
    _change(session, claim, {"lease_until": clock + LEASE})


def release_worker(session: Session, worker: str, clock: datetime) -> int:
    """Let the leases of a process that is dead run out now; how many it held."""
    freed = session.scalars(
        update(Delivery)
        .where(
            Delivery.state == DeliveryState.SENDING,
            Delivery.lease_token.startswith(f"{worker}:", autoescape=True),
        )
        .values(lease_until=clock)
        .returning(Delivery.id)
        .execution_options(synchronize_session=False)
    ).all()
    return len(freed)


_FREE: dict[str, Any] = {"lease_token": None, "lease_until": None, "phase": None}


def _change(session: Session, claim: Claim, values: dict[str, Any]) -> None:
    """Change the mail if it is still ours; ClaimLost if not."""
    changed = session.scalar(
        update(Delivery)
        .where(
            Delivery.id == claim.delivery_id,
            Delivery.state == DeliveryState.SENDING,
            Delivery.lease_token == claim.token,
        )
        .values(**values)
        .returning(Delivery.id)
        .execution_options(synchronize_session=False)
    )
    if changed is None:
        raise ClaimLost(claim.key)


def _try_again(
    session: Session, claim: Claim, code: int, text: str, now: datetime
) -> None:
    began = session.scalar(
        select(func.min(DeliveryAttempt.started_at)).where(
            DeliveryAttempt.delivery_id == claim.delivery_id
        )
    )
    if began is not None and now - began >= TRIES_LAST:
        _fail(session, claim, code, f"Given up after {TRIES_LAST}: {text}")
        return
    _change(
        session,
        claim,
        {
            "state": DeliveryState.QUEUED,
            "next_at": now + wait_before(claim.attempt, claim.key),
            "last_code": code,
            "last_error": text[:LONGEST_TEXT],
        }
        | _FREE,
    )


def _give_back(session: Session, claim: Claim, refused: Refused, now: datetime) -> None:
    """Queue the mail as it was, but for the note of a try that came as far as the data."""
    if _attempt_of(session, claim) is None:
        release(session, claim)
        return
    _note(session, claim, refused.code, refused.text, now)
    _change(session, claim, {"state": DeliveryState.QUEUED} | _FREE)


def _fail(session: Session, claim: Claim, code: int, text: str) -> None:
    log.error("Mail %s failed: %s %s", claim.delivery_id, code, text)
    _change(
        session,
        claim,
        {
            "state": DeliveryState.FAILED,
            "last_code": code,
            "last_error": text[:LONGEST_TEXT],
        }
        | _FREE,
    )


def _wait(session: Session, claim: Claim, reason: str, clock: datetime) -> None:
    reason = reason[:LONGEST_TEXT]
    if claim.is_probe:
        pauses.go_on(session, reason, clock)
    else:
        pauses.begin(session, reason, clock)


def _look_at_policy(
    session: Session, reason: str, now: datetime, clock: datetime
) -> None:
    """Pause everything if so many are refused for reasons that lie with us."""
    is_policy = case((DeliveryAttempt.refusal == Refusal.POLICY, 1), else_=0)
    tries, refused = session.execute(
        select(func.count(), func.coalesce(func.sum(is_policy), 0)).where(
            DeliveryAttempt.ended_at > now - _REFUSALS_WITHIN
        )
    ).one()
    share = refused / max(tries, _FEWEST_FOR_A_SHARE)
    if refused >= _REFUSALS or share >= _REFUSED_SHARE:
        pauses.begin(session, reason[:LONGEST_TEXT], clock, tries=4)


def _new_attempt(claim: Claim, phase: AttemptPhase, now: datetime) -> DeliveryAttempt:
    return DeliveryAttempt(
        delivery_id=claim.delivery_id,
        number=claim.attempt,
        worker=claim.worker,
        phase=phase,
        started_at=now,
    )


def _attempt_of(session: Session, claim: Claim) -> DeliveryAttempt | None:
    return session.scalar(
        select(DeliveryAttempt).where(
            DeliveryAttempt.delivery_id == claim.delivery_id,
            DeliveryAttempt.number == claim.attempt,
        )
    )


def _note(
    session: Session,
    claim: Claim,
    code: int,
    text: str,
    now: datetime,
    refusal: Refusal | None = None,
) -> None:
    """Write down how the attempt ended."""
    attempt = _attempt_of(session, claim)
    if attempt is None:
        # It ended before the server wanted the mail itself.
        attempt = _new_attempt(claim, AttemptPhase.CLAIMED, now)
        session.add(attempt)
    elif code > 0:
        # Without a reply nobody knows: the phase keeps saying that a repeat is possible.
        attempt.phase = AttemptPhase.DONE
    attempt.ended_at = now
    attempt.code = code
    attempt.text = text[:LONGEST_TEXT]
    attempt.refusal = refusal
    session.flush()  # What is counted next includes it.
