"""Tells admins of received mail that waits for them, and of complaints."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import InboundMessage, MailKind, Verdict
from app.services import outbox, people
from app.services.inbound.quarantine import WAITING
from app.services.outbox import Letterhead, Mail

#: More new ones than this in a day, or one that has waited for so long, are worth a mail.
MANY = 20
LONG = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Waiting:
    """What waits, and for how long: counts and days."""

    new: int
    old: int
    complaints: int

    @property
    def is_worth_a_mail(self) -> bool:
        return self.new > MANY or self.old > 0 or self.complaints > 0


def look(session: Session, now: datetime) -> Waiting:
    """What an admin should see to."""
    waiting = select(func.count()).where(InboundMessage.state.in_(WAITING))
    new = waiting.where(InboundMessage.received_at > now - DAY)
    old = waiting.where(InboundMessage.received_at <= now - LONG)
    complaints = select(func.count()).where(
        InboundMessage.verdict == Verdict.COMPLAINT,
        InboundMessage.received_at > now - DAY,
    )
    return Waiting(
        session.scalars(new).one(),
        session.scalars(old).one(),
        session.scalars(complaints).one(),
    )


def tell_admins(session: Session, letterhead: Letterhead, now: datetime) -> int:
    """Mail each admin what waits, once a day; once a week if it is only old."""
    found = look(session, now)
    if not found.is_worth_a_mail:
        return 0
    is_news = found.new > MANY or found.complaints
    period = f"{now:%Y-%m-%d}" if is_news else f"{now:%G-W%V}"
    admins = people.admins_to_tell(session)
    for admin in admins:
        mail = Mail(
            kind=MailKind.NOTICE,
            key=f"inbound-{admin.id}-{period}",
            template="mail_waiting",
            context={
                "new": found.new,
                "old": found.old,
                "days": LONG.days,
                "complaints": found.complaints,
                "list_url": letterhead.links.page("/inbound"),
            },
        )
        outbox.queue(session, letterhead, admin, mail, now)
    return len(admins)
