"""What is thrown away by age: each kind with how long it is kept."""

from datetime import datetime, timedelta

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from app.domain.hooks import BodyState
from app.models import (
    ApiAnswer,
    BrowserSession,
    Call,
    DeliveryAttempt,
    HookBody,
    HookEvent,
    ImportPart,
    InboundMessage,
    InboundState,
    LeadImport,
    RateCount,
    SignIn,
    Tap,
)

RATE_COUNTS = timedelta(days=2)
SIGN_INS = timedelta(days=7)
BROWSER_SESSIONS = timedelta(days=30)
RAW_INBOUND = timedelta(days=60)
ATTEMPTS = timedelta(days=180)
IMPORTED_FILES = timedelta(days=60)
TAPS = timedelta(days=60)
API_ANSWERS = timedelta(days=2)
HOOKS = timedelta(days=90)
CALLS = timedelta(days=60)


def purge_rate_counts(session: Session, now: datetime) -> None:
    """Forget counters whose window is over for every limit we set."""
    session.execute(
        delete(RateCount).where(RateCount.window_starts_at < now - RATE_COUNTS)
    )


def purge_sign_ins(session: Session, now: datetime) -> None:
    """Forget requests to sign in, used or not, and browsers long signed out."""
    session.execute(delete(SignIn).where(SignIn.expires_at < now - SIGN_INS))
    long_ago = now - BROWSER_SESSIONS
    session.execute(
        delete(BrowserSession).where(
            or_(
                BrowserSession.expires_at < long_ago, BrowserSession.ended_at < long_ago
            )
        )
    )


def purge_raw_inbound(session: Session, now: datetime) -> None:
    """Blank the bytes of old received mail; what we made of it stays.

    A mail that nobody has dealt with yet keeps its bytes: a person must still read it.
    """
    session.execute(
        update(InboundMessage)
        .where(
            InboundMessage.received_at < now - RAW_INBOUND,
            InboundMessage.state != InboundState.NEW,
            InboundMessage.raw != b"",
        )
        .values(raw=b"")
    )


def purge_attempts(session: Session, now: datetime) -> None:
    """Forget how each try to send went; the delivery keeps how it ended."""
    session.execute(
        delete(DeliveryAttempt).where(DeliveryAttempt.started_at < now - ATTEMPTS)
    )


def purge_taps(session: Session, now: datetime) -> None:
    """Forget which browsers pressed what, once nothing is judged by it any more."""
    session.execute(delete(Tap).where(Tap.said_at < now - TAPS))


def purge_api_answers(session: Session, now: datetime) -> None:
    """Forget answers for which nobody will ask again."""
    session.execute(delete(ApiAnswer).where(ApiAnswer.created_at < now - API_ANSWERS))


def purge_hooks(session: Session, now: datetime) -> None:
    """Forget what webhooks brought long ago; no sender repeats itself after so long."""
    long_ago = now - HOOKS
    session.execute(delete(HookEvent).where(HookEvent.received_at < long_ago))
    session.execute(
        delete(HookBody).where(
            HookBody.received_at < long_ago, HookBody.state != BodyState.NEW
        )
    )


def purge_calls(session: Session, now: datetime) -> None:
    """Forget what listeners were told, or could not be told, long ago."""
    session.execute(delete(Call).where(Call.created_at < now - CALLS))


def purge_imported_files(session: Session, now: datetime) -> None:
    """Throw away old files of leads, and with them the imports that nobody went through with.

    What became of each row stays, so that an import can still be undone.
    """
    is_old = LeadImport.uploaded_at < now - IMPORTED_FILES
    session.execute(
        delete(ImportPart).where(
            ImportPart.import_id.in_(select(LeadImport.id).where(is_old))
        )
    )
    session.execute(delete(LeadImport).where(is_old, LeadImport.applied_at.is_(None)))
