"""What a webhook tells: events about records of the sender, as fields of leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from app.domain.lead_file import Fields, RowWarning

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_MILLISECONDS = 10**14


class UnreadablePayload(ValueError):
    """The body is not what its sender should send; the text says why, for the log."""


class Action(StrEnum):
    """What happened to the record."""

    CREATED = "created"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class LeadEvent:
    """One event about one record.

    `entity` is the sender's word for the kind of record, in lower case. `event_id` is the
    sender's, None where it sends none: see `fallback_event_id`. `taken` has each key
    that a field was read from, with that field; `unread` those that no field takes, with
    what stands there: for "map these fields".
    """

    fields: Fields
    entity: str = "lead"
    entity_id: str | None = None
    event_id: str | None = None
    action: Action = Action.CHANGED
    occurred_at: datetime | None = None
    taken: Mapping[str, str] = field(default_factory=dict)
    unread: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[RowWarning, ...] = ()


def fallback_event_id(body: bytes, now: datetime) -> str:
    """A name for an event whose sender gives none: the same body in the same minute."""
    return f"{sha256(body).hexdigest()}-{now.astimezone(UTC):%Y%m%dT%H%M}"


def moment(value: object) -> datetime | None:
    """A moment as senders write it: ISO 8601, or seconds or milliseconds since 1970."""
    text = str(value).strip()
    if text.isascii() and text.isdigit():
        number = int(text[:20])
        milliseconds = number if number > 10**11 else number * 1000
        if milliseconds > _MOST_MILLISECONDS:
            return None
        return _EPOCH + timedelta(milliseconds=milliseconds)
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
