"""Programs that use the JSON API: let in with a token, known by it, shut out again."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, joinedload

from app.domain.scopes import Scope
from app.domain.tokens import hashed, new_secret
from app.models import ApiAnswer, ApiClient, Person
from app.services import audit, limits

PREFIX = "tl_"
_HINT = 8
#: How exactly the last use is noted.
_USED_STEP = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)
#: Wrong tokens a minute from one address.
_MOST_GUESSES = 60


class OtherBody(Exception):
    """The idempotency key was used before, with another body."""


class Refusal(StrEnum):
    """Why a call is not let in."""

    UNKNOWN = "unknown"
    NOT_ALLOWED = "not_allowed"
    TOO_FAST = "too_fast"


@dataclass(frozen=True)
class Attempt:
    """A token as it was sent, and the address it came from."""

    token: str
    peer: str


@dataclass(frozen=True)
class LetIn:
    """A new client, and its token, which is nowhere else."""

    client: ApiClient
    token: str


@dataclass(frozen=True)
class Answer:
    """What was answered to a request, so that it can be said again."""

    status: int
    content: dict[str, Any]


def let_in(
    session: Session, name: str, scopes: Collection[Scope], by: Person, now: datetime
) -> LetIn:
    """A client with those scopes; its token is shown once and kept as a hash."""
    token = PREFIX + new_secret()
    client = ApiClient(
        name=name,
        token_hash=hashed(token),
        hint=token[:_HINT],
        scopes=sorted(scopes),
        person=by,
        created_at=now,
    )
    session.add(client)
    session.flush()  # The audit names its id.
    details = {"scopes": sorted(scopes)}
    audit.note(
        session, by, "API client let in", f"api-client-{client.id}", details, now
    )
    return LetIn(client, token)


def everyone(session: Session) -> Sequence[ApiClient]:
    """All clients, those that still get in first."""
    return session.scalars(
        select(ApiClient)
        .options(joinedload(ApiClient.person))
        .order_by(ApiClient.revoked_at.is_not(None), ApiClient.id.desc())
    ).all()


def get(session: Session, client_id: int) -> ApiClient | None:
    return session.get(ApiClient, client_id)


def shut_out(session: Session, client: ApiClient, by: Person, now: datetime) -> None:
    """Its token opens nothing from now on."""
    if client.revoked_at is None:
        client.revoked_at = now
        subject = f"api-client-{client.id}"
        audit.note(session, by, "API client shut out", subject, {}, now)


def admit(
    session: Session, attempt: Attempt, scope: Scope, most: int, now: datetime
) -> ApiClient | Refusal:
    """Whose token it is, or why it does not get in; counts the attempt either way.

    `most` calls a minute are let in; no token at all is no guess. Refusals are no exceptions: a rollback would forget
    what was counted.
    """
    client = session.scalar(
        select(ApiClient).where(
            ApiClient.token_hash == hashed(attempt.token),
            ApiClient.revoked_at.is_(None),
        )
    )
    if client is None and not attempt.token:
        return Refusal.UNKNOWN
    if client is None:
        key = f"api-guess:{attempt.peer}"
        may_guess = limits.allow(session, key, _MOST_GUESSES, _MINUTE, now)
        return Refusal.UNKNOWN if may_guess else Refusal.TOO_FAST
    if not limits.allow(session, f"api:{client.id}", most, _MINUTE, now):
        return Refusal.TOO_FAST
    if client.last_used_at is None or now - client.last_used_at >= _USED_STEP:
        client.last_used_at = now
    return client if scope in client.scopes else Refusal.NOT_ALLOWED


def answered(
    session: Session, client: ApiClient, key: str, body: bytes, now: datetime
) -> Answer | None:
    """What was answered under that key before; None if this request is the first.

    OtherBody if it came with another body. Of two at once the second waits here for the
    first one's transaction, since the key is claimed before anything is done.
    """
    digest = hashlib.sha256(body).hexdigest()
    claim = _insert(session).values(
        client_id=client.id,
        key=key,
        digest=digest,
        created_at=now,
        content={},
        status=0,
    )
    claimed = session.scalar(claim.on_conflict_do_nothing().returning(ApiAnswer.key))
    if claimed is not None:
        return None
    known = session.get_one(ApiAnswer, (client.id, key))
    if known.digest != digest:
        raise OtherBody
    return Answer(known.status, known.content)


def keep(session: Session, client: ApiClient, key: str, answer: Answer) -> None:
    """Keep what is answered under a key that was claimed in this transaction."""
    known = session.get_one(ApiAnswer, (client.id, key))
    known.status, known.content = answer.status, answer.content


def _insert(session: Session) -> "sqlite.Insert | postgresql.Insert":
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(ApiAnswer)
    return postgresql.insert(ApiAnswer)
