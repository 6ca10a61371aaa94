"""Tells admins of weekly mails that could not go out in time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.weeks import LATEST
from app.models import Edition, MailKind
from app.services import outbox, people
from app.services.outbox import Letterhead, Mail
from app.services.summaries.editions import Skipped

#: What was found missed longer ago has been told of, or nobody could be told.
_LOOKED_AT = timedelta(hours=24)


@dataclass(frozen=True)
class Missed:
    """How many people's mails of a week did not go out, and since when nothing went."""

    people: int
    since: datetime


def missed(session: Session, now: datetime) -> Missed | None:
    """What was found too late within the last day, if anything was."""
    count, since = session.execute(
        select(
            func.count(Edition.person_id.distinct()), func.min(Edition.covers_from)
        ).where(
            Edition.reason == Skipped.MISSED, Edition.published_at > now - _LOOKED_AT
        )
    ).one()
    return Missed(count, since) if count else None


def tell_admins(session: Session, letterhead: Letterhead, now: datetime) -> int:
    """Mail each admin what was missed, once a day; how many were told."""
    found = missed(session, now)
    if found is None:
        return 0
    admins = people.admins_to_tell(session)
    for admin in admins:
        mail = Mail(
            kind=MailKind.NOTICE,
            key=f"missed-{admin.id}-{now:%Y-%m-%d}",
            template="missed_weeks",
            context={
                "people": found.people,
                "hours": int(LATEST.total_seconds() // 3600),
                "health_url": letterhead.links.page("/healthz"),
            },
        )
        outbox.queue(session, letterhead, admin, mail, now)
    return len(admins)
