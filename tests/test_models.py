"""What must never be false is kept by the database."""

import pytest
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.models import DeliveryBody, DeliveryState, Person
from tests.builders import a_delivery, a_lead, a_prompt, a_salesperson


def test_a_moment_comes_back_aware_and_the_same(session: Session) -> None:
    person = a_salesperson(session)
    session.commit()
    session.expire_all()
    assert person.created_at.isoformat() == "2026-03-04T10:00:00+00:00"


def test_a_lead_has_one_open_prompt_at_most(session: Session) -> None:
    lead = a_lead(session)
    a_prompt(session, lead)
    with pytest.raises(IntegrityError):
        a_prompt(session, lead)


def test_a_reading_session_cannot_write(database: Database, session: Session) -> None:
    a_salesperson(session)
    session.commit()
    with database.readings() as reading:
        reading.query(Person).one().name = "Mallory"
        with pytest.raises(DBAPIError, match="read"):
            reading.flush()
    with database.readings() as reading:
        assert reading.query(Person).one().name == "Nadia Sommer"


def test_what_one_connection_commits_another_sees(shared_url: str) -> None:
    one, other = open_engine(shared_url), open_engine(shared_url)
    with Database.on(one).sessions.begin() as session:
        a_salesperson(session)
    with Database.on(other).readings() as session:
        assert session.query(Person).one().name == "Nadia Sommer"
    one.dispose()
    other.dispose()


def test_a_mails_state_changes_without_its_bytes_being_written(
    session: Session,
) -> None:
    mail = a_delivery(session)
    written: list[str] = []
    connection = session.connection()
    event.listen(
        connection, "before_cursor_execute", lambda *call: written.append(call[2])
    )
    mail.state = DeliveryState.SENT
    session.flush()
    assert [text.split()[1] for text in written] == ["deliveries"]


def test_a_mail_takes_its_bytes_with_it(session: Session) -> None:
    mail = a_delivery(session)
    session.expire_all()
    assert mail.raw.endswith(b"Hello.\r\n")
    session.delete(mail)
    session.flush()
    assert session.query(DeliveryBody).count() == 0
