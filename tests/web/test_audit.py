"""The record of changes as admins read it."""

from sqlalchemy.orm import Session

from app.services import audit
from tests.builders import a_salesperson, an_admin
from tests.conftest import NOW
from tests.web.conftest import SignedIn


def test_an_admin_reads_who_changed_what(session: Session, signed_in: SignedIn) -> None:
    admin, nadia = an_admin(session, name="Ada Lind"), a_salesperson(session)
    audit.note(session, admin, "person changed", f"person-{nadia.id}", {}, NOW)
    audit.note(session, None, "set up", "workspace-1", {"<b>": "1"}, NOW)
    session.commit()
    page = signed_in(admin).get("/audit").text
    assert nadia.name in page
    assert "Ada Lind, " in page
    assert "The service, " in page
    assert "&lt;b&gt;" in page


def test_older_changes_are_a_page_away(session: Session, signed_in: SignedIn) -> None:
    admin = an_admin(session)
    for number in range(audit.PAGE + 1):
        audit.note(session, admin, "exported", f"export-{number}", {}, NOW)
    session.commit()
    oldest = "export-0<"
    client = signed_in(admin)
    page = client.get("/audit").text
    assert oldest not in page
    assert "Older changes" in page
    last = audit.page(session).older
    session.rollback()
    assert oldest in client.get(f"/audit?before={last}").text
