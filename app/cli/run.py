"""The command that shows everything at once: database, demo, web, jobs and local mailbox."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import click
from sqlalchemy import Select, select

from app import logs, schema
from app.cli import demo
from app.cli.process import fail, load_settings
from app.domain.teams import Role, Team
from app.models import Membership, Person
from app.runtime import Runtime, build
from app.services import sign_in, workspaces
from app.settings import PREFIX, Settings

PORTS_TRIED = 50
HEALTHY_WITHIN = 60
#: Longer than a child needs for the request or the mail in hand.
STOPPED_WITHIN = 40


@click.command()
def run() -> None:
    """Set up everything that is missing and start it, for a look around."""
    settings = load_settings()
    if settings.is_production:
        fail("`run` is for a look around. In production: throughline web, jobs start.")
    environ = child_environment(settings)
    settings = load_settings(environ)
    logs.configure(settings.log_format, settings.log_level)
    schema.upgrade(settings.database_url)
    if demo.clear_if_half_made(settings):
        click.echo("The last start was interrupted while it made the demo workspace.")
    runtime = build(settings)
    _fill_if_empty(runtime)
    with _stop_asked() as asked, _children(environ) as children:
        _wait_until_healthy(settings, children, asked)
        if not asked:
            _say_where_to_look(runtime)
        while not asked:
            _require_alive(children)
            time.sleep(0.2)
    click.echo("Stopped.")


def child_environment(settings: Settings) -> dict[str, str]:
    """What the children are told: a free port, and the address that goes with it."""
    port = free_port(settings.host, settings.port)
    if port != settings.port:
        click.echo(f"Port {settings.port} is taken; taking {port} instead.")
    ours = {
        f"{PREFIX}BASE_URL": f"http://127.0.0.1:{port}",
        f"{PREFIX}LOG_FORMAT": "text",
        f"{PREFIX}LOG_LEVEL": "WARNING",
    }
    return ours | dict(os.environ) | {f"{PREFIX}PORT": str(port)}


def free_port(host: str, wanted: int) -> int:
    """The wanted port or the next one that nobody listens on."""
    for port in range(wanted, min(wanted + PORTS_TRIED, 65536)):
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            # As the server does: a port in TIME_WAIT is free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
            found: int = probe.getsockname()[1]
            return found
    return fail(f"No port from {wanted} on is free; set {PREFIX}PORT.")


def _fill_if_empty(runtime: Runtime) -> None:
    with runtime.readings() as session:
        is_set_up = workspaces.is_set_up(session)
    if not is_set_up:
        click.echo("The database is empty: making a demo workspace ...")
        demo.fill(runtime, runtime.clock())


@contextmanager
def _stop_asked() -> Iterator[list[int]]:
    """The signals that ask us to end, as they come."""
    asked: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda given, _: asked.append(given))
    yield asked


@contextmanager
def _children(
    environ: Mapping[str, str],
) -> Iterator[dict[str, subprocess.Popen[bytes]]]:
    """Web and jobs, until the block ends, however it ends."""
    children: dict[str, subprocess.Popen[bytes]] = {}
    try:
        for name, command in (("web", ["web"]), ("jobs", ["jobs", "start"])):
            # A session of their own: Ctrl-C reaches us alone, and we end them in order.
            children[name] = subprocess.Popen(  # noqa: S603 - our own command.
                [sys.executable, "-m", "app.cli", *command, "--with-parent"],
                env=environ,
                start_new_session=True,
            )
        yield children
    finally:
        for child in children.values():
            child.terminate()
        for child in children.values():
            try:
                child.wait(STOPPED_WITHIN)
            except subprocess.TimeoutExpired:
                child.kill()


def _require_alive(children: Mapping[str, subprocess.Popen[bytes]]) -> None:
    for name, child in children.items():
        code = child.poll()
        if code is not None:
            fail(f"The process for {name} has ended (code {code}); stopping the other.")


def _wait_until_healthy(
    settings: Settings,
    children: Mapping[str, subprocess.Popen[bytes]],
    asked: list[int],
) -> None:
    problems = ["It does not answer."]
    for _ in range(HEALTHY_WITHIN * 5):
        _require_alive(children)
        problems = _problems(settings)
        if asked or not problems:
            return
        time.sleep(0.2)
    fail("Not healthy: " + " ".join(problems))


def _problems(settings: Settings) -> list[str]:
    """What the health page complains of; nothing if it is well."""
    name = settings.base_url.partition("://")[2].partition("/")[0]
    connection = http.client.HTTPConnection(settings.host, settings.port, timeout=5)
    try:
        connection.request("GET", "/healthz", headers={"Host": name})
        answer = json.load(connection.getresponse())
        found: list[str] = answer["problems"]
    except OSError:
        return ["It does not answer."]
    except (ValueError, KeyError, http.client.HTTPException):
        return ["It does not answer as it should."]
    finally:
        connection.close()
    return found


def _say_where_to_look(runtime: Runtime) -> None:
    base_url = runtime.settings.base_url
    click.echo(f"\nThroughline runs at {base_url}")
    if runtime.settings.has_mailbox:
        click.echo(f"Its mail stays in the local mailbox: {base_url}/mailbox")
    click.echo("\nSign in by opening a link, in any browser of this machine:")
    with runtime.sessions.begin() as session:
        for role, query in _visitors().items():
            person = session.scalar(query)
            if person is not None:
                path = sign_in.development_link(session, person, runtime.clock())
                click.echo(f"  {role:<12} {person.name:<20} {base_url}{path}")
    click.echo("\nCtrl-C stops everything.")


def _visitors() -> dict[str, Select[Person]]:
    """Whom to look around as."""
    here = select(Person).where(Person.left_on.is_(None)).order_by(Person.id).limit(1)
    members = here.where(Person.role == Role.MEMBER).join(Person.memberships)
    return {
        "salesperson": members.where(Membership.team == Team.SALES),
        "marketer": members.where(Membership.team == Team.MARKETING),
        "admin": here.where(Person.role == Role.ADMIN),
    }
