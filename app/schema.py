"""The database's schema: bring it up to date, or say that it is not."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, make_url

ROOT = Path(__file__).parent.parent


class SchemaOutOfDate(RuntimeError):
    """The database's schema is not the one that this code was made for."""


def _config() -> Config:
    return Config(toml_file=str(ROOT / "pyproject.toml"))


def upgrade(url: str, revision: str = "head") -> None:
    """Migrate the database at the URL upwards to the revision."""
    _with_connection(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str) -> None:
    """Migrate the database at the URL downwards to the revision."""
    _with_connection(url, lambda config: command.downgrade(config, revision))


def check(url: str) -> None:
    """Raise alembic's CommandError if the models say more than the migrations."""
    _with_connection(url, command.check)


def require_current(connection: Connection) -> None:
    """Raise SchemaOutOfDate unless every migration of this code has run."""
    head = _head()
    found = MigrationContext.configure(connection).get_current_revision()
    if found != head:
        raise SchemaOutOfDate(
            f"The database is at revision {found or 'none'}, this service needs {head}. "
            "Run: throughline migrate"
        )


@cache
def _head() -> str | None:
    """The newest migration; the files of a running process do not change."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _with_connection(url: str, action: Callable[[Config], object]) -> None:
    """Call an alembic command on one connection without SQLite's foreign keys.

    Rebuilding a table with them on would delete the rows that refer to it.
    """
    target = make_url(url)
    if target.drivername == "postgresql":
        target = target.set(drivername="postgresql+psycopg")
    if target.get_backend_name() == "sqlite" and target.database:
        Path(target.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(target, poolclass=NullPool)
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        action(config)
    engine.dispose()
