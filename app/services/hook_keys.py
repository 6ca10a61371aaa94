"""What a sender of webhooks has sent lately, for "map these fields"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, undefer

from app.domain.hooks import read_body
from app.domain.lead_payloads import UnreadablePayload
from app.models import HookBody, HookEvent, HookSource
from app.services.hooks import KEPT_BODIES


def listed(session: Session, source: HookSource) -> Sequence[HookBody]:
    """The last bodies of a sender, the newest first, without their bytes."""
    return session.scalars(_last(source)).all()


def body_of(session: Session, source: HookSource, body_id: int) -> HookBody | None:
    """One of them with its bytes."""
    return session.scalar(
        select(HookBody)
        .where(HookBody.id == body_id, HookBody.source_id == source.id)
        .options(undefer(HookBody.raw))
    )


def events(session: Session, source: HookSource, count: int) -> Sequence[HookEvent]:
    """The last events of a sender, the newest first."""
    return session.scalars(
        select(HookEvent)
        .where(HookEvent.source_id == source.id)
        .order_by(HookEvent.id.desc())
        .limit(count)
    ).all()


@dataclass(frozen=True)
class Key:
    """One of their keys: an example, and the field that it is read as, "" if none."""

    name: str
    example: str
    field: str


def keys(session: Session, source: HookSource, count: int) -> list[Key]:
    """Every key in the last bodies with what it is taken for, in the order they come."""
    found: dict[str, Key] = {}
    for body in session.scalars(_last(source).options(undefer(HookBody.raw))):
        for name, example, field in _keys_in(source, body):
            found.setdefault(name, Key(name, example, field))
        if len(found) >= count:
            break
    for name, field in source.chosen.items():
        found.setdefault(name, Key(name, "", field))
    return list(found.values())[:count]


def _keys_in(source: HookSource, body: HookBody) -> list[tuple[str, str, str]]:
    try:
        events = read_body(source.kind, body.raw, body.content_type, source.chosen)
    except UnreadablePayload:
        return []
    found: list[tuple[str, str, str]] = []
    for event in events:
        read: dict[str, Any] = event.fields
        found += [
            (name, str(read.get(field) or ""), field)
            for name, field in event.taken.items()
        ]
        found += [(name, text, "") for name, text in event.unread.items()]
    return found


def _last(source: HookSource) -> Select[HookBody]:
    return (
        select(HookBody)
        .where(HookBody.source_id == source.id)
        .order_by(HookBody.id.desc())
        .limit(KEPT_BODIES)
    )
