"""`throughline export-state`: what the service knows, as JSON lines."""

import json

import click

from app.cli.process import open_runtime
from app.services import state


@click.command("export-state")
def export_state() -> None:
    """Print editions, deliveries with attempts, received mail, prompts, outcomes and
    suppressions, one JSON object a line."""
    runtime = open_runtime()
    with runtime.readings() as session:
        for row in state.rows(session):
            click.echo(json.dumps(row, ensure_ascii=False))
