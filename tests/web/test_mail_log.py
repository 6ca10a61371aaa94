"""What one person was sent, as admins read it."""

from sqlalchemy.orm import Session

from app.models import DeliveryState
from app.runtime import Runtime
from app.services.summaries import Skipped
from tests.builders import a_delivery, a_salesperson, an_admin
from tests.inbound_world import a_letter, a_mail_about, take
from tests.summary_weeks import LAST_MONDAY, an_edition
from tests.web.conftest import SignedIn


def test_an_admin_reads_what_went_out_what_did_not_and_what_came_back(
    session: Session, runtime: Runtime, signed_in: SignedIn
) -> None:
    admin = an_admin(session)
    mail = a_mail_about(session, runtime, "Jane Doe, Acme")
    take(session, runtime, a_letter(mail, "Won"))
    owner_id = mail.person_id
    page = signed_in(admin).get(f"/people/{owner_id}/mails").text
    assert mail.subject in page
    assert "Recorded" in page
    assert "waiting to go out" in page


def test_refused_mails_and_skipped_weeks_say_why(
    session: Session, signed_in: SignedIn
) -> None:
    admin, nadia = an_admin(session), a_salesperson(session)
    a_delivery(
        session, nadia, state=DeliveryState.FAILED, last_error="550 No such user"
    )
    an_edition(session, nadia, LAST_MONDAY, Skipped.NOTHING_NEW)
    session.commit()
    page = signed_in(admin).get(f"/people/{nadia.id}/mails").text
    assert "refused · 550 No such user" in page
    assert "No weekly mail: nothing new" in page


def test_nobody_elses_log_is_shown(session: Session, signed_in: SignedIn) -> None:
    admin, nadia, bob = (
        an_admin(session),
        a_salesperson(session),
        a_salesperson(session),
    )
    a_delivery(session, bob, subject="For Bob alone")
    session.commit()
    client = signed_in(admin)
    assert "For Bob alone" not in client.get(f"/people/{nadia.id}/mails").text
    assert client.get("/people/99/mails").status_code == 404
