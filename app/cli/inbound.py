"""`throughline inbound read`: a door for a mail server that pipes mail to a command."""

import sys

import click
from sqlalchemy.exc import SQLAlchemyError

from app.cli.process import fail, open_runtime
from app.models import Door
from app.services import inbound as inbound_service

#: EX_TEMPFAIL of sysexits.h: the mail server keeps the mail and tries again.
TRY_AGAIN_LATER = 75


@click.group()
def inbound() -> None:
    """Mail that comes in."""


@inbound.command()
@click.option("--recipient", default="", help="The address that the mail came to.")
@click.option("--sender", default="", help="The envelope's sender.")
def read(recipient: str, sender: str) -> None:
    """Take one mail from standard input; it is stored when this ends with 0."""
    raw = sys.stdin.buffer.read()
    if not raw.strip():
        fail("There was no mail on standard input.")
    runtime = open_runtime()
    try:
        with runtime.sessions.begin() as session:
            message = inbound_service.receive(
                session,
                Door.PIPE,
                raw,
                runtime.clock(),
                recipient=recipient,
                envelope_from=sender,
            )
            number = message.id
    except SQLAlchemyError as error:
        click.echo(f"The mail could not be stored: {error}", err=True)
        sys.exit(TRY_AGAIN_LATER)
    click.echo(f"Mail {number} is stored.")
