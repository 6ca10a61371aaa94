"""What people wrote that is no outcome, kept word for word."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models import InboundMessage, Lead, Note, Person, Submission


def write(
    session: Session,
    author: Person,
    text: str,
    now: datetime,
    *,
    about: Lead | Submission | None = None,
    inbound: InboundMessage | None = None,
) -> Note:
    """Keep the words, about a lead or a submission, or about nothing in particular."""
    note = Note(
        author_id=author.id,
        lead_id=about.id if isinstance(about, Lead) else None,
        submission_id=about.id if isinstance(about, Submission) else None,
        inbound_id=inbound.id if inbound is not None else None,
        text=text,
        written_at=now,
    )
    session.add(note)
    return note
