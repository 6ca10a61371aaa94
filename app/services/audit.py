"""The record of who changed what."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.models import AuditEntry, Person


def note(
    session: Session,
    person: Person | None,
    action: str,
    subject: str,
    details: Mapping[str, Any],
    now: datetime,
) -> None:
    """Write down one change; `subject` such as `person-7`. Details hold ids, never names.

    `person` is None where nobody had signed in: set-up, the command line, mailed links.
    """
    session.add(
        AuditEntry(
            at=now,
            person_id=person.id if person else None,
            action=action,
            subject=subject,
            details=dict(details),
        )
    )
