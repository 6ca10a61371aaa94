"""Senders of webhooks: let in with an address of their own, changed, shut out."""

import secrets
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from app.domain.hooks import EventState, HookKind
from app.domain.tokens import hashed, new_secret
from app.models import HookEvent, HookSource, Person
from app.services import audit

_SIGNING_BYTES = 32


@dataclass(frozen=True)
class NewSource:
    """What an admin says of a sender."""

    name: str
    kind: HookKind
    campaign_id: int
    owner_id: int | None = None
    #: What the sender signs with, where it is theirs to give; else one is made.
    secret: str = ""


@dataclass(frozen=True)
class Opened:
    """A sender, and what is shown once: the token of its address, and its secret."""

    source: HookSource
    token: str


def let_in(session: Session, new: NewSource, by: Person, now: datetime) -> Opened:
    """An address for a sender."""
    token = new_secret()
    source = HookSource(
        name=new.name,
        kind=new.kind,
        token_hash=hashed(token),
        secret=_secret(new.kind, new.secret),
        campaign_id=new.campaign_id,
        owner_id=new.owner_id,
        person=by,
        created_at=now,
    )
    session.add(source)
    session.flush()  # The audit names its id.
    _note(session, "webhook source let in", source, by, now)
    return Opened(source, token)


def rotate(session: Session, source: HookSource, by: Person, now: datetime) -> Opened:
    """A new address, and a new secret if it is ours; the old ones are dead at once."""
    token = new_secret()
    source.token_hash = hashed(token)
    source.secret = _secret(source.kind, _kept(source))
    _note(session, "webhook source got a new address", source, by, now)
    return Opened(source, token)


def shut_out(session: Session, source: HookSource, by: Person, now: datetime) -> None:
    """Nothing comes in at its address any more."""
    if source.closed_at is None:
        source.closed_at = now
        _note(session, "webhook source shut out", source, by, now)


def choose(source: HookSource, chosen: Mapping[str, str]) -> None:
    """Which of their keys is which of our fields; what is left out is guessed."""
    source.chosen = dict(chosen)


def everyone(session: Session) -> Sequence[HookSource]:
    """All senders, those that still get in first."""
    return session.scalars(
        select(HookSource)
        .options(joinedload(HookSource.campaign), joinedload(HookSource.owner))
        .order_by(HookSource.closed_at.is_not(None), HookSource.id.desc())
    ).all()


def get(session: Session, source_id: int) -> HookSource | None:
    return session.get(HookSource, source_id)


def by_token(session: Session, token: str) -> HookSource | None:
    """Whose address it is; None if nothing comes in there."""
    return session.scalar(
        select(HookSource).where(
            HookSource.token_hash == hashed(token), HookSource.closed_at.is_(None)
        )
    )


def parked_counts(session: Session) -> dict[int, int]:
    """How many events of each sender wait for somebody who can tell whom they are about."""
    found = session.execute(
        select(HookEvent.source_id, func.count())
        .where(HookEvent.state == EventState.PARKED)
        .group_by(HookEvent.source_id)
    )
    return {row[0]: row[1] for row in found}


def _secret(kind: HookKind, given: str) -> str:
    if kind is HookKind.SIGNED and not given:
        return new_signing_secret()
    return given if kind.is_signed else ""


def new_signing_secret() -> str:
    """A secret as Standard Webhooks writes one."""
    return "whsec_" + b64encode(secrets.token_bytes(_SIGNING_BYTES)).decode()


def _kept(source: HookSource) -> str:
    """HubSpot's secret is the app's own and stays the same."""
    return source.secret if source.kind is HookKind.HUBSPOT_APP else ""


def _note(
    session: Session, action: str, source: HookSource, by: Person, now: datetime
) -> None:
    audit.note(session, by, action, f"hook-source-{source.id}", {}, now)
