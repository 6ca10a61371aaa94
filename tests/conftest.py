"""Databases, runtime and client for the tests; data comes from `tests.builders`.

Every test that asks for `database` runs on SQLite and on PostgreSQL.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection, NullPool, create_engine, event
from sqlalchemy.orm import Session

from app import create_app, schema
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.runtime import Runtime
from app.settings import Settings
from app.web import context
from tests.servers import postgresql_url

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, step: timedelta) -> datetime:
        self.now += step
        return self.now


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every migration run and no row."""
    path = tmp_path_factory.mktemp("schema") / "empty.db"
    schema.upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgresql() -> Iterator[str]:
    """A PostgreSQL database of this test process, with every migration run.

    Only to be copied: a database that somebody is connected to cannot be.
    """
    with postgresql_url() as url:
        schema.upgrade(url)
        yield url


class SwitchedFile:
    """One SQLite engine for all tests, on another file for each.

    What statements compile to is kept with the engine: a new one for each test would compile
    them all anew, which took longer than the tests.
    """

    def __init__(self, path: Path) -> None:
        self.engine = open_engine(f"sqlite:///{path}")
        self.path = path
        event.listen(self.engine, "do_connect", self._switch)
        # After the pragmas of the service: tests need no durability.
        event.listen(self.engine, "connect", _without_durability)

    def _switch(
        self, _: object, __: object, arguments: list[object], ___: object
    ) -> None:
        arguments[0] = str(self.path)


def _without_durability(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")


@pytest.fixture(scope="session")
def switched_file(migrated_sqlite: Path) -> SwitchedFile:
    return SwitchedFile(migrated_sqlite)


@pytest.fixture(scope="session")
def postgresql_connection(migrated_postgresql: str) -> Iterator[Connection]:
    """One connection for all tests: a new one has to learn the tables first."""
    with postgresql_url(migrated_postgresql) as url:
        engine = create_engine(url, poolclass=NullPool)
        with engine.connect() as connection:
            yield connection
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty, migrated database: a copied SQLite file, or a transaction rolled back."""
    if request.param == "sqlite":
        file: SwitchedFile = request.getfixturevalue("switched_file")
        file.path = tmp_path / "throughline.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file.path)
        yield Database.on(file.engine)
        file.engine.dispose()
        return
    connection: Connection = request.getfixturevalue("postgresql_connection")
    outer = connection.begin()
    yield Database.on(connection)
    outer.rollback()


@pytest.fixture(params=["sqlite", "postgresql"])
def shared_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty, migrated database for several processes or threads at once.

    Commits are real, so it costs more than `database`; SQLite's is a file as well.
    """
    if request.param == "sqlite":
        path = tmp_path / "shared.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), path)
        yield f"sqlite:///{path}"
        return
    template = request.getfixturevalue("migrated_postgresql")
    with postgresql_url(template) as url:
        yield url


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        environment="test",
        base_url="https://throughline.example",
        data_dir=tmp_path,
        # The PostgreSQL of a test is one connection, which threads cannot share.
        smtp_connections=1,
    )


@pytest.fixture
def transport() -> MemoryTransport:
    return MemoryTransport()


@pytest.fixture(scope="session")
def renderer() -> EmailRenderer:
    """One for all tests, so that templates compile once."""
    return EmailRenderer()


@pytest.fixture
def runtime(
    settings: Settings,
    clock: Clock,
    database: Database,
    transport: MemoryTransport,
    renderer: EmailRenderer,
) -> Runtime:
    return Runtime(settings, clock, database, renderer, lambda: transport)


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A session to build and to look with; commit before anything else reads."""
    with database.sessions() as session:
        yield session


@pytest.fixture(scope="session")
def apps() -> list[tuple[dict[str, Any], Flask]]:
    """Applications with the settings that they were built by."""
    return []


@pytest.fixture
def app(runtime: Runtime, apps: list[tuple[dict[str, Any], Flask]]) -> Flask:
    """The application on the runtime of the test.

    It is built once for the same settings: its routes and templates take longer to compile
    than most tests. A test that changes it builds its own.
    """
    settings = runtime.settings.model_dump(exclude={"data_dir"})
    for known, app in apps:
        if known == settings:
            app.extensions[context.EXTENSION] = runtime
            app.test_client_class = None
            return app
    app = create_app(runtime)
    app.testing = True
    apps.append((settings, app))
    return app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
