"""The `throughline` command."""

import click

from app.cli.database import check_migrations, migrate
from app.cli.demo import demo as demo_command
from app.cli.doctor import doctor
from app.cli.inbound import inbound
from app.cli.jobs import jobs
from app.cli.next_runs import next_runs
from app.cli.people import people
from app.cli.run import run
from app.cli.seed import seed
from app.cli.state import export_state
from app.cli.web import web


@click.group()
def main() -> None:
    """Keeps one company's sales and marketing teams on the same journey, by mail."""


for command in (
    run,
    web,
    jobs,
    inbound,
    people,
    next_runs,
    migrate,
    check_migrations,
    demo_command,
    doctor,
    export_state,
    seed,
):
    main.add_command(command)
