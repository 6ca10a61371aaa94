"""`throughline people add`."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy.orm import Session

from app.cli import main
from app.db import Database, open_engine
from app.domain.teams import Role, Team
from app.services import people
from tests.builders import a_workspace


@pytest.fixture
def path(migrated_sqlite: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(migrated_sqlite, tmp_path / "cli.db"))


def run(path: Path, *arguments: str) -> Result:
    environ = {"THROUGHLINE_DATABASE_URL": f"sqlite:///{path}"}
    return CliRunner().invoke(main, ["people", "add", *arguments], env=environ)


def session_on(path: Path) -> Session:
    return Database.on(open_engine(f"sqlite:///{path}")).sessions()


def set_up(path: Path) -> None:
    with session_on(path) as session:
        a_workspace(session)
        session.commit()


def test_an_admin_is_added_with_teams(path: Path) -> None:
    set_up(path)
    result = run(path, "Ada  Lind", "Ada@X.example", "--team", "sales", "--admin")
    assert (result.exit_code, result.output) == (0, "Ada Lind is in.\n")
    with session_on(path) as session:
        person = people.by_address(session, "ada@x.example")
        assert person is not None
        assert (person.role, person.teams) == (Role.ADMIN, {Team.SALES})


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("ada at x", "ada at x is not an email address."),
        ("ada@x.example", "ada@x.example already belongs to somebody."),
    ],
)
def test_what_is_wrong_is_said_in_one_line(
    path: Path, address: str, problem: str
) -> None:
    set_up(path)
    run(path, "Ada", "ada@x.example")
    result = run(path, "Ada", address)
    assert (result.exit_code, result.output) == (1, f"{problem}\n")


def test_an_empty_service_is_set_up_first(path: Path) -> None:
    result = run(path, "Ada", "ada@x.example")
    assert result.exit_code == 1
    assert "Set the workspace up first" in result.output
