"""`throughline run`: everything at once, twice in a row, on a port that may be taken."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.cli.run import free_port
from app.db import Database, open_engine
from tests.builders import a_marketer, a_salesperson, an_admin

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def folder(tmp_path: Path, migrated_sqlite: Path) -> Path:
    """Where a service lies that three people use already."""
    path = tmp_path / "run.db"
    shutil.copy(migrated_sqlite, path)
    engine = open_engine(f"sqlite:///{path}")
    with Database.on(engine).sessions.begin() as session:
        a_salesperson(session)
        a_marketer(session)
        an_admin(session)
    engine.dispose()
    return tmp_path


@contextmanager
def running(folder: Path, port: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command until it has said where to look, and what it has said."""
    settings = {
        "DATABASE_URL": f"sqlite:///{folder / 'run.db'}",
        "DATA_DIR": str(folder),
        "PORT": str(port),
        "WEB_WORKERS": "1",
    }
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "app.cli", "run"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]}
        | {f"THROUGHLINE_{name}": value for name, value in settings.items()},
        stdout=subprocess.PIPE,
        text=True,
    )
    said = ""
    try:
        assert process.stdout is not None
        for line in process.stdout:
            said += line
            if "Ctrl-C" in line:
                break
        yield process, said
    finally:
        process.kill()
        process.communicate()


@pytest.mark.slow
def test_it_runs_twice_in_a_row_and_takes_another_port_when_its_own_is_taken(
    folder: Path,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        for stop in (signal.SIGINT, signal.SIGTERM):
            with running(folder, taken) as (process, said):
                found = re.search(r"Port \d+ is taken; taking (\d+)", said)
                assert found
                url = f"http://127.0.0.1:{found[1]}"
                assert f"Throughline runs at {url}\n" in said
                assert said.count(f"{url}/s/") == 3
                with urllib.request.urlopen(f"{url}/healthz") as answer:  # noqa: S310 - our own address.
                    assert answer.status == 200
                process.send_signal(stop)
                assert process.wait(30) == 0
            assert free_port("127.0.0.1", int(found[1])) == int(found[1])


@pytest.mark.slow
def test_when_a_process_dies_the_other_is_stopped(folder: Path) -> None:
    with running(folder, free_port("127.0.0.1", 18000)) as (process, _):
        children = _children_of(process.pid)
        assert len(children) == 2
        os.kill(children[1], signal.SIGKILL)
        assert process.wait(30) == 1
        assert not any(Path(f"/proc/{child}/cmdline").exists() for child in children)


def _children_of(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    if not path.exists():
        pytest.skip("this system does not say which processes are whose")
    return sorted(int(child) for child in path.read_text().split())


def test_a_free_port_is_kept_and_a_taken_one_is_not() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        taken = server.getsockname()[1]
        assert free_port("127.0.0.1", taken) != taken
    assert free_port("127.0.0.1", taken) == taken
