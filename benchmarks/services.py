"""A service on a database of its own, for whatever is measured."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import NullPool, create_engine, make_url, text

from app import schema
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.runtime import Runtime
from app.settings import Settings

Clock = Callable[[], datetime]


@contextmanager
def a_database(server: str | None = None) -> Iterator[str]:
    """The URL of a database without rows: a SQLite file, or one of a PostgreSQL server."""
    if server is None:
        with TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/throughline.db"
            schema.upgrade(url)
            yield url
        return
    name = f"throughline_{secrets.token_hex(6)}"
    admin = create_engine(
        make_url(server).set(drivername="postgresql+psycopg"),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
    )
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    url = admin.url.set(database=name).render_as_string(hide_password=False)
    try:
        schema.upgrade(url)
        yield url
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


@contextmanager
def a_service(url: str, folder: Path, clock: Clock) -> Iterator[Runtime]:
    """The service on that database, which has been migrated."""
    engine = open_engine(url)
    yield Runtime(
        settings=Settings(environment="test", data_dir=folder),
        clock=clock,
        database=Database.on(engine),
        renderer=EmailRenderer(),
        open_transport=MemoryTransport,
    )
    engine.dispose()
