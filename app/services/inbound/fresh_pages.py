"""A page to answer on, for colleagues whose mail answers none that we still know."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.mail.received import ReceivedMail
from app.models import MailKind, Verdict
from app.services import outbox, people
from app.services.outbox import Letterhead, Mail

#: What a person cannot mend but by answering elsewhere.
_LOST = (Verdict.UNKNOWN_ADDRESS, Verdict.EXPIRED_ADDRESS)


def offer(
    session: Session,
    mail: ReceivedMail,
    verdict: Verdict,
    letterhead: Letterhead,
    now: datetime,
) -> None:
    """Tell a proven sender once a day where to answer; strangers learn nothing."""
    if verdict not in _LOST or mail.from_problem is not None or mail.sender is None:
        return
    person = people.by_address(session, mail.sender)
    if person is None or person.left_on is not None:
        return
    context = {
        "written_at": mail.date or now,
        "page_url": letterhead.links.page("/"),
    }
    key = f"answer-on-page-{person.id}-{now:%Y-%m-%d}"
    letter = Mail(MailKind.RECEIPT, key, "answer_on_page", context, priority=1)
    outbox.queue(session, letterhead, person, letter, now)
