"""Commands on the schema of the database."""

import tempfile
from pathlib import Path

import click
from alembic.util import CommandError

from app import schema
from app.cli.process import fail, load_settings


@click.command()
def migrate() -> None:
    """Bring the database's tables up to date."""
    schema.upgrade(load_settings().database_url)
    click.echo("The database is up to date.")


@click.command("check-migrations")
def check_migrations() -> None:
    """Check that the migrations make the tables that the code expects."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'check.db'}"
        schema.upgrade(url)
        try:
            schema.check(url)
        except CommandError as error:
            fail(f"A migration is missing. {error}")
