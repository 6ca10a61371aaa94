"""`throughline demo`: a made-up company with eight weeks of history."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import click

from app import schema
from app.cli.demo import history
from app.cli.process import fail, open_runtime
from app.runtime import Runtime
from app.services import workspaces
from app.settings import Settings


@click.command()
def demo() -> None:
    """Fill an empty database with a made-up company; not in production."""
    runtime = open_runtime()
    if runtime.settings.is_production or not runtime.settings.has_mailbox:
        fail("The demo company is for trying things out: it needs the local mailbox.")
    clear_if_half_made(runtime.settings)
    with runtime.readings() as session:
        if workspaces.is_set_up(session):
            fail(
                "There is a workspace already; the demo company needs an empty database."
            )
    fill(runtime, runtime.clock())


def fill(runtime: Runtime, now: datetime) -> None:
    """Live through the demo company's weeks, with a bar that shows how far it is."""
    with in_the_making(runtime.settings):
        _fill(runtime, now)


@contextmanager
def in_the_making(settings: Settings) -> Iterator[None]:
    """Leave a mark beside the database until the company is whole."""
    mark = _mark(settings)
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()
    yield
    mark.unlink()


def clear_if_half_made(settings: Settings) -> bool:
    """Empty the database if the demo company was interrupted in the making; whether it was.

    It was empty before: nothing else can be in it.
    """
    mark = _mark(settings)
    if not mark.exists():
        return False
    schema.downgrade(settings.database_url, "base")
    schema.upgrade(settings.database_url)
    mark.unlink()
    return True


def _mark(settings: Settings) -> Path:
    """Of this database alone: another may stand in the same folder."""
    digest = hashlib.sha256(settings.database_url.encode()).hexdigest()[:12]
    return Path(settings.data_dir) / f"demo-in-the-making-{digest}"


def _fill(runtime: Runtime, now: datetime) -> None:
    def progress(days: Sequence[date]) -> Iterator[date]:
        with click.progressbar(days, label="Making up a company") as bar:
            yield from bar

    history.live(runtime, now, progress)
