"""Engine and sessions, for SQLite and PostgreSQL alike."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session, SessionTransaction, sessionmaker

#: What is raised while the database cannot be reached, is locked, or its disk is full.
Unavailable: tuple[type[Exception], ...] = (OperationalError, PoolTimeout)


@dataclass(frozen=True)
class Database:
    """Where sessions come from: `sessions` write, `readings` cannot.

    A page that is merely looked at gets its session from `readings`, so that the database
    itself refuses what GET must never do.
    """

    sessions: sessionmaker[Session]
    readings: sessionmaker[Session]
    bind: Engine | Connection

    @contextmanager
    def connected(self) -> Iterator[Connection]:
        """A connection that is kept, for what is written too often for a session each."""
        if isinstance(self.bind, Connection):
            yield self.bind
            return
        with self.bind.connect() as connection:
            yield connection

    @classmethod
    def on(cls, bind: Engine | Connection) -> "Database":
        """Sessions on an engine, or on one connection that a test rolls back."""
        options: dict[str, Any] = {"expire_on_commit": False}
        if isinstance(bind, Connection):
            options["join_transaction_mode"] = "create_savepoint"
        writing = sessionmaker(bind, **options)
        reading_bind = (
            bind.execution_options(read_only=True) if isinstance(bind, Engine) else bind
        )
        reading = sessionmaker(reading_bind, autoflush=False, **options)
        if bind.dialect.name == "postgresql":
            event.listen(reading, "after_begin", _refuse_writes)
        return cls(writing, reading, bind)


def open_engine(url: str) -> Engine:
    """An engine for the URL, with the pragmas and time limits that keep data safe.

    SQLite: SQLAlchemy's own transactions lose updates silently, so the driver's are off and
    every writing transaction begins IMMEDIATE. FULL keeps the last commits at a power cut.
    Errors do not show the values of a statement: they may be a person's.
    """
    target = make_url(url)
    if target.get_backend_name() == "sqlite":
        if target.database and target.database != ":memory:":
            Path(target.database).parent.mkdir(parents=True, exist_ok=True)
        # The driver keeps the last statements prepared. Those of an import are as long as its
        # batches and never the same, so that many of them would be some thirty megabytes.
        limits = {"timeout": 30, "cached_statements": 16}
        engine = create_engine(target, connect_args=limits, hide_parameters=True)
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin)
        return engine
    if target.drivername == "postgresql":
        target = target.set(drivername="postgresql+psycopg")
    options = (
        "-c lock_timeout=30s -c statement_timeout=120s "
        "-c idle_in_transaction_session_timeout=300s -c timezone=UTC"
    )
    return create_engine(
        target,
        pool_pre_ping=True,
        hide_parameters=True,
        pool_size=10,
        max_overflow=20,
        connect_args={"options": options},
    )


def _set_pragmas(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    read_only = bool(connection.get_execution_options().get("read_only"))
    # What the driver's connection remembers lives as long as its pragmas do.
    if connection.info.get("read_only") != read_only:
        connection.exec_driver_sql(f"PRAGMA query_only={int(read_only)}")
        connection.info["read_only"] = read_only
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


def _refuse_writes(
    session: Session, _: SessionTransaction, connection: Connection
) -> None:
    connection.execute(text("SET TRANSACTION READ ONLY"))
