"""A test of a draft by mail, to the editor alone: marked so, and counted nowhere."""

from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.models import Delivery, MailKind, Person
from app.services import outbox
from app.services.outbox import Letterhead, Mail
from app.services.survey_drafts import Desk
from app.survey_labels import SURVEYS


def send(
    session: Session, letterhead: Letterhead, desk: Desk, person: Person, now: datetime
) -> Delivery:
    """Mail the questions as they are drafted to the person; pressing twice sends once."""
    kind = desk.survey.kind
    mail = Mail(
        MailKind.NOTICE,
        f"survey-test-{kind}-{desk.revision}-{person.id}-{int(now.timestamp() // 60)}",
        "survey_test",
        {
            "survey_name": SURVEYS[kind],
            "questions": desk.sheet.asked,
            "seconds": desk.sheet.seconds,
            "preview_url": letterhead.links.page(f"/surveys/{kind}/preview"),
        },
        lasts=timedelta(hours=6),
        priority=1,
    )
    return outbox.queue(session, letterhead, person, mail, now)
