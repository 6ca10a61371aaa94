"""Databases, runtime and client for the tests; data comes from `tests.builders`.

Every test that asks for `database` runs on SQLite and on PostgreSQL.
"""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.orm import Session

from app import create_app, schema
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.runtime import Runtime
from app.settings import Settings
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
    """A PostgreSQL database of this test process, with every migration run."""
    with postgresql_url() as url:
        schema.upgrade(url)
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty, migrated database: a copied SQLite file, or a transaction rolled back."""
    if request.param == "sqlite":
        path = tmp_path / "throughline.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), path)
        engine = open_engine(f"sqlite:///{path}")
        yield Database.on(engine)
        engine.dispose()
        return
    engine = create_engine(
        request.getfixturevalue("migrated_postgresql"), poolclass=NullPool
    )
    with engine.connect() as connection:
        yield from _rolled_back(connection)
    engine.dispose()


def _rolled_back(connection: Connection) -> Iterator[Database]:
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


@pytest.fixture
def app(runtime: Runtime) -> Flask:
    app = create_app(runtime)
    app.testing = True
    return app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
