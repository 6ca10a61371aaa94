"""Doors for mail servers: one that is piped to, and one that listens for LMTP and SMTP."""

import asyncio
import signal
import sys

import click
from sqlalchemy.exc import SQLAlchemyError

from app.cli.children import with_parent
from app.cli.process import fail, open_runtime
from app.jobs import listener
from app.models import Door
from app.services import inbound as inbound_service
from app.settings import place_of

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


@inbound.command()
@with_parent
def listen() -> None:
    """Take mail by LMTP and SMTP until told to stop."""
    runtime = open_runtime()
    settings = runtime.settings
    wanted = {Door.LMTP: settings.listen_lmtp, Door.SMTP: settings.listen_smtp}
    places = {
        door: (str(place_of(value)[0]), place_of(value)[1])
        for door, value in wanted.items()
        if value
    }
    if not places:
        fail("Set THROUGHLINE_LISTEN_LMTP or THROUGHLINE_LISTEN_SMTP to HOST:PORT.")
    try:
        asyncio.run(listener.serve(runtime, places, _stopped))
    except OSError as error:
        fail(f"Cannot listen there: {error.strerror}.")


async def _stopped() -> None:
    """Wait for the signal that asks us to end."""
    asked = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, asked.set)
    await asked.wait()
