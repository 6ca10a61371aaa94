"""Mail switched off and on again: by the person, or by the link in a mail (RFC 8058)."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models import Person
from app.services import audit


def stop(session: Session, person: Person, way: str, now: datetime) -> None:
    """No more mail but what one asks for oneself; stopping twice is stopping once."""
    if person.mail_off_at is not None:
        return
    person.mail_off_at = now
    audit.note(session, person, "mail stopped", f"person-{person.id}", _by(way), now)


def resume(session: Session, person: Person, way: str, now: datetime) -> None:
    """Mail comes again."""
    if person.mail_off_at is None:
        return
    person.mail_off_at = None
    audit.note(session, person, "mail resumed", f"person-{person.id}", _by(way), now)


def _by(way: str) -> dict[str, str]:
    return {"way": way}
