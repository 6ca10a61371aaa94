"""`throughline doctor`: what keeps this service from doing its work, in plain words."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click
from sqlalchemy.exc import SQLAlchemyError

from app import logs, schema
from app.cli.process import load_settings
from app.mail import imap
from app.mail.transport import Refused
from app.runtime import Runtime, build
from app.services import audit, job_runs, workspaces
from app.settings import DEVELOPMENT_KEY

#: A jobs process rings its bells every few seconds; after this many it is not there.
JOBS_SILENT_AFTER = 120


class Ailment(Exception):
    """What is wrong, and what to do about it."""


@click.command()
def doctor() -> None:
    """Check settings, database, mail server, mailbox and jobs; say what is wrong."""
    settings = load_settings()
    logs.configure("text", "ERROR")
    click.echo(f"ok     settings: {settings.environment}, {settings.base_url}")
    runtime = build(settings)
    results = [_examine(name, check, runtime) for name, check in CHECKS.items()]
    sys.exit(0 if all(results) else 1)


def _examine(name: str, check: Callable[[Runtime], str], runtime: Runtime) -> bool:
    try:
        click.echo(f"ok     {name}: {check(runtime)}")
    except Ailment as ailment:
        click.echo(f"WRONG  {name}: {ailment}")
        return False
    return True


def _safety(runtime: Runtime) -> str:
    settings = runtime.settings
    if settings.is_production:
        return "fit for production"
    if DEVELOPMENT_KEY in settings.keys:
        return "for trying out; production needs a SECRET_KEY of its own"
    return "for trying out"


def _data_dir(runtime: Runtime) -> str:
    folder = Path(runtime.settings.data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK):
        raise Ailment(f"{folder} cannot be written to.")
    return str(folder.resolve())


def _database(runtime: Runtime) -> str:
    try:
        with runtime.readings() as session:
            connection = session.connection()
            schema.require_current(connection)
            name = connection.dialect.name
            is_set_up = workspaces.is_set_up(session)
    except schema.SchemaOutOfDate as error:
        raise Ailment(str(error)) from error
    except SQLAlchemyError as error:
        raise Ailment(f"It cannot be opened: {error}") from error
    return name if is_set_up else f"{name}, empty: open the set-up page in a browser"


def _audit_log(runtime: Runtime) -> str:
    try:
        with runtime.readings() as session:
            chain = audit.check(session)
    except SQLAlchemyError as error:
        raise Ailment("Not to be told without the database.") from error
    if chain.broken_at is not None:
        raise Ailment(
            f"Altered: entry {chain.broken_at} does not follow from the "
            f"{chain.entries} before it. Compare with a backup."
        )
    return f"{chain.entries} entries, unaltered, up to {chain.digest[:16] or 'none'}"


def _mail_server(runtime: Runtime) -> str:
    if runtime.settings.has_mailbox:
        return "none, mail stays in the local mailbox"
    transport = runtime.open_transport()
    try:
        transport.greet()
    except (Refused, OSError) as error:
        raise Ailment(f"It does not take our mail: {error}") from error
    finally:
        transport.close()
    return "it answers and lets us in"


def _mailbox(runtime: Runtime) -> str:
    url = runtime.settings.imap_url
    if url is None:
        return "none set; replies must come by another door"
    try:
        with imap.open_inbox(url.get_secret_value()) as inbox:
            return f"it opens, {inbox.count()} mails wait"
    except (*imap.PROBLEMS, OSError) as error:
        raise Ailment(f"It cannot be read: {error}") from error


def _jobs(runtime: Runtime) -> str:
    try:
        with runtime.readings() as session:
            last = max((run.alive_at for run in job_runs.all_of(session)), default=None)
    except SQLAlchemyError as error:
        raise Ailment("Not to be told without the database.") from error
    if last is None:
        raise Ailment("No job ever ran. Start: throughline jobs start")
    seconds = int((runtime.clock() - last).total_seconds())
    if seconds > JOBS_SILENT_AFTER:
        raise Ailment(f"None for {seconds} seconds. Start: throughline jobs start")
    return f"last heard {seconds} seconds ago"


CHECKS: dict[str, Callable[[Runtime], str]] = {
    "safety": _safety,
    "data folder": _data_dir,
    "database": _database,
    "audit log": _audit_log,
    "mail server": _mail_server,
    "mailbox": _mailbox,
    "jobs": _jobs,
}
