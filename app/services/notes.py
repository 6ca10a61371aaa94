"""What people wrote that is no outcome, kept word for word."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.models import Campaign, InboundMessage, Lead, Note, Person, Submission


def write(
    session: Session,
    author: Person,
    text: str,
    now: datetime,
    *,
    about: Lead | Submission | Campaign | Note | None = None,
    inbound: InboundMessage | None = None,
) -> Note:
    """Keep the words, about whatever of ours they answer, or about nothing in particular."""
    note = Note(
        author_id=author.id,
        lead_id=about.id if isinstance(about, Lead) else None,
        submission_id=about.id if isinstance(about, Submission) else None,
        campaign_id=about.id if isinstance(about, Campaign) else None,
        answers_id=about.id if isinstance(about, Note) else None,
        inbound_id=inbound.id if inbound is not None else None,
        text=text,
        written_at=now,
    )
    session.add(note)
    return note
