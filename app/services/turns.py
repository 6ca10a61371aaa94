"""Two people who change the same thing: one after the other, each on what stands by now."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import AuditEntry, Base, Person


def take(session: Session, row: Base) -> None:
    """Let one change of the row be made at a time, and see it as it stands by now."""
    session.flush()
    session.refresh(row, with_for_update={"of": type(row)})


def last_by(session: Session, subject: str) -> str:
    """The name of whoever changed the subject last; empty if nobody had signed in."""
    name = session.scalar(
        select(Person.name)
        .join(AuditEntry, AuditEntry.person_id == Person.id)
        .where(AuditEntry.subject == subject)
        .order_by(AuditEntry.id.desc())
        .limit(1)
    )
    return name or ""
