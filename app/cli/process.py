"""What every command begins with: settings, logs, and a database that is up to date."""

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NoReturn

import click
from pydantic import ValidationError

from app import logs, schema, settings
from app.runtime import Runtime, build
from app.settings import PREFIX, Settings, UnknownSetting


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings, or an end that names the variables that are wrong."""
    try:
        return settings.load(environ)
    except UnknownSetting as error:
        fail(str(error))
    except OSError as error:
        fail(f"A file that a {PREFIX}…_FILE names cannot be read: {error}")
    except ValidationError as error:
        fail("\n".join(_problems(error)))


def _problems(error: ValidationError) -> list[str]:
    """One line a wrong setting, by the name of its variable and without its value."""
    lines = []
    for problem in error.errors(include_input=False, include_url=False):
        where = "_".join(str(part) for part in problem["loc"][:1]).upper()
        message = problem["msg"].removeprefix("Value error, ")
        lines.append(f"{PREFIX}{where}: {message}" if where else message)
    return lines


def open_runtime() -> Runtime:
    """A runtime on a database whose schema is current, or an end that says what to do."""
    found = load_settings()
    logs.configure(found.log_format, found.log_level)
    runtime = build(found)
    try:
        with runtime.readings() as session:
            schema.require_current(session.connection())
    except schema.SchemaOutOfDate as error:
        fail(str(error))
    return runtime


def as_moment(value: str) -> datetime:
    """A moment from ISO 8601; without a zone it is in UTC."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        fail(f"{value} is not a time such as 2026-03-09T09:00:00+01:00.")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def fail(message: str) -> NoReturn:
    """End with a plain message instead of a traceback."""
    click.echo(message, err=True)
    sys.exit(1)
