"""The command, called as on a terminal, on a database of its own."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import main

Throughline = Callable[..., Result]


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """Commands set up logging for their whole process; tests give it back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def database_url(tmp_path: Path, migrated_sqlite: Path) -> str:
    """A migrated SQLite file without a row."""
    path = tmp_path / "throughline.db"
    shutil.copy(migrated_sqlite, path)
    return f"sqlite:///{path}"


@pytest.fixture
def throughline(database_url: str, tmp_path: Path) -> Throughline:
    """Call `throughline` with these words; settings by keyword."""
    usual = {
        "DATABASE_URL": database_url,
        "DATA_DIR": str(tmp_path),
        "ENVIRONMENT": "test",
    }

    def call(*words: str, **settings: str) -> Result:
        environ = {
            f"THROUGHLINE_{name}": value for name, value in (usual | settings).items()
        }
        return CliRunner().invoke(main, words, env=environ)

    return call
