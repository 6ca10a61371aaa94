"""`throughline people add`: a first admin where no page can be reached, or a colleague."""

import click

from app.cli.process import fail, open_runtime
from app.domain.addresses import NotAnAddress, clean
from app.domain.teams import Role, Team
from app.services import roster, workspaces
from app.services.roster import Details


@click.group()
def people() -> None:
    """The people of the workspace."""


@people.command()
@click.argument("name")
@click.argument("address")
@click.option(
    "--team",
    "teams",
    multiple=True,
    type=click.Choice([team.value for team in Team]),
    help="Once for each team.",
)
@click.option("--admin", "role", flag_value=Role.ADMIN.value, help="May change it all.")
def add(name: str, address: str, teams: tuple[str, ...], role: str | None) -> None:
    """Add one person, who can then sign in with the address."""
    runtime = open_runtime()
    try:
        details = Details(
            name=" ".join(name.split()),
            address=clean(address),
            teams=frozenset(Team(team) for team in teams),
            role=Role(role or Role.MEMBER),
        )
    except NotAnAddress:
        fail(f"{address} is not an email address.")
    with runtime.sessions.begin() as session:
        if not workspaces.is_set_up(session):
            fail("Set the workspace up first: open its page in a browser.")
        try:
            person = roster.add(session, details, None, runtime.clock())
        except roster.AddressTaken as error:
            fail(f"{error.address} already belongs to somebody.")
        click.echo(f"{person.name} is in.")
