"""`throughline demo`: a made-up company with eight weeks of history."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import click

from app.cli.demo import history
from app.cli.process import fail, open_runtime
from app.runtime import Runtime
from app.services import workspaces


@click.command()
def demo() -> None:
    """Fill an empty database with a made-up company; not in production."""
    runtime = open_runtime()
    if runtime.settings.is_production or not runtime.settings.has_mailbox:
        fail("The demo company is for trying things out: it needs the local mailbox.")
    with runtime.readings() as session:
        if workspaces.is_set_up(session):
            fail(
                "There is a workspace already; the demo company needs an empty database."
            )
    fill(runtime, runtime.clock())


def fill(runtime: Runtime, now: datetime) -> None:
    """Live through the demo company's weeks, with a bar that shows how far it is."""

    def progress(days: Sequence[date]) -> Iterator[date]:
        with click.progressbar(days, label="Making up a company") as bar:
            yield from bar

    history.live(runtime, now, progress)
