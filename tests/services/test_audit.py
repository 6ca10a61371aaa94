"""The record of changes: added to, followed, and never altered quietly."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Delete, Update, delete, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app import schema
from app.db import Database, open_engine
from app.models import AuditEntry
from app.services import audit
from tests.builders import an_admin
from tests.conftest import NOW


@pytest.fixture
def noted(session: Session) -> Session:
    """A database with three entries."""
    admin = an_admin(session)
    audit.note(session, admin, "cadence changed", "workspace", {"what": ["first"]}, NOW)
    audit.note(session, None, "mail stopped", "person-7", {"by": "link"}, NOW)
    audit.note(session, admin, "person added", "person-8", {}, NOW)
    session.commit()
    return session


def test_an_empty_record_holds(session: Session) -> None:
    assert audit.check(session) == audit.Chain(0, "")


def test_a_record_that_was_only_added_to_holds(noted: Session) -> None:
    chain = audit.check(noted)
    assert (chain.entries, chain.broken_at) == (3, None)
    noted.expire_all()
    audit.note(noted, None, "mail resumed", "person-7", {}, NOW)
    longer = audit.check(noted)
    assert (longer.entries, longer.broken_at) == (4, None)
    assert longer.digest != chain.digest


@pytest.mark.parametrize(
    "statement", [update(AuditEntry).values(action="nothing"), delete(AuditEntry)]
)
def test_the_database_refuses_to_alter_it(
    noted: Session, statement: Update | Delete
) -> None:
    with pytest.raises(DBAPIError, match="never altered"):
        noted.execute(statement)
    noted.rollback()


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"action": "nothing happened"}, 1),
        ({"person_id": None}, 0),
        ({"details": {}}, 1),
        ({"at": NOW + timedelta(seconds=1)}, 2),
        ({"subject": "person-9"}, 2),
    ],
)
def test_whoever_got_around_that_is_found_out(
    noted: Session, change: dict[str, object], where: int
) -> None:
    ids = _without_triggers(noted)
    altered = update(AuditEntry).where(AuditEntry.id == ids[where])
    noted.execute(altered.values(**change))
    noted.expire_all()
    chain = audit.check(noted)
    assert (chain.entries, chain.broken_at) == (where, ids[where])


def test_an_entry_that_is_gone_is_missed_by_the_next(noted: Session) -> None:
    ids = _without_triggers(noted)
    noted.execute(delete(AuditEntry).where(AuditEntry.id == ids[1]))
    noted.expire_all()
    assert audit.check(noted).broken_at == ids[2]


def _without_triggers(session: Session) -> Sequence[int]:
    """Drop what refuses, as somebody with the database's password could; the entries' ids."""
    if session.get_bind().dialect.name == "sqlite":
        for way in ("update", "delete"):
            session.execute(text(f"DROP TRIGGER audit_entries_refuse_{way}"))
    else:
        session.execute(text("DROP TRIGGER audit_entries_refuse ON audit_entries"))
    return session.scalars(select(AuditEntry.id).order_by(AuditEntry.id)).all()


def test_entries_from_before_the_chain_are_taken_into_it(shared_url: str) -> None:
    engine = open_engine(shared_url)
    with Database.on(engine).sessions.begin() as session:
        for number in range(3):
            audit.note(session, None, "mail stopped", f"person-{number}", {}, NOW)
    schema.downgrade(shared_url, "0022")
    schema.upgrade(shared_url)
    with Database.on(engine).sessions.begin() as session:
        audit.note(session, None, "mail resumed", "person-1", {}, NOW)
        chain = audit.check(session)
        assert (chain.entries, chain.broken_at) == (4, None)
    engine.dispose()


def test_entries_of_several_at_once_form_one_chain(shared_url: str) -> None:
    engine = open_engine(shared_url)
    database = Database.on(engine)

    def add(number: int) -> None:
        for _ in range(10):
            with database.sessions.begin() as session:
                audit.note(session, None, "mail stopped", f"person-{number}", {}, NOW)

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(add, range(4)))
    with database.readings() as session:
        chain = audit.check(session)
    engine.dispose()
    assert (chain.entries, chain.broken_at) == (40, None)
