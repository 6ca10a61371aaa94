"""Mails that came too late to go out are told to the admins, once a day."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.jobs import summaries as job
from app.models import Delivery, MailKind
from app.runtime import Runtime
from tests.builders import a_salesperson, an_admin, an_intent
from tests.mail_parts import text_of
from tests.summary_weeks import JOINED, LAST_MONDAY, MONDAY, an_edition

LATE = MONDAY + timedelta(days=4)


def notices(session: Session) -> list[Delivery]:
    session.rollback()
    return list(
        session.scalars(
            select(Delivery)
            .where(Delivery.kind == MailKind.NOTICE)
            .order_by(Delivery.id)
        )
    )


def test_admins_are_told_once_how_many_mails_were_missed(
    session: Session, runtime: Runtime
) -> None:
    for _ in range(3):
        person = a_salesperson(session, created_at=JOINED)
        an_edition(session, person, LAST_MONDAY)
    admin = an_admin(session, created_at=LATE)
    session.commit()
    for minutes in (0, 15, 30):
        job.publish_due(runtime, LATE + timedelta(minutes=minutes))
    (notice,) = notices(session)
    assert notice.recipient == admin.address
    assert notice.subject == "3 weekly mails were too late to go out"
    assert "Nothing is lost" in text_of(notice)


def test_a_mail_that_is_late_and_still_goes_out_is_no_matter_for_admins(
    session: Session, runtime: Runtime
) -> None:
    an_admin(session, created_at=JOINED)
    an_edition(session, a_salesperson(session, created_at=JOINED), LAST_MONDAY)
    an_intent(session, at=MONDAY)
    session.commit()
    job.publish_due(runtime, MONDAY + timedelta(hours=71))
    assert notices(session) == []
