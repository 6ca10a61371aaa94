"""Who changed what; ids, not names."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class AuditEntry(Base):
    """One change by one person; the database refuses to alter or delete it."""

    __tablename__ = "audit_entries"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    action: Mapped[str]
    subject: Mapped[str]
    details: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    #: Of this entry and the one before it, so that each vouches for all before.
    digest: Mapped[str]

    @property
    def about_person(self) -> int | None:
        """Whom the change is about, if it is about a person."""
        kind, _, number = self.subject.partition("-")
        return int(number) if kind == "person" and number.isdigit() else None

    def digest_after(self, previous: str) -> str:
        """What the digest has to be behind an entry with that digest."""
        said = [
            previous,
            self.at.astimezone(UTC).isoformat(),
            self.person_id,
            self.action,
            self.subject,
            self.details,
        ]
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
