"""`throughline next-runs`: when weekly mails are due, to look before trusting a clock."""

import json
from datetime import UTC, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from app.cli.process import as_moment, fail, open_runtime
from app.domain.weeks import Rhythm
from app.services import people, summaries, workspaces

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@click.command("next-runs")
@click.option("--person", "address", help="Whose weekly mail, by email address.")
@click.option("--zone", help="Instead of a person: a zone, such as Europe/Berlin.")
@click.option("--weekday", type=click.Choice(WEEKDAYS), default="mon")
@click.option("--at", "at", default="09:00", help="The time of day there, as 09:00.")
@click.option("--count", type=click.IntRange(1, 1000), default=10)
@click.option("--from", "start", required=True, metavar="ISO-TIME")
def next_runs(
    address: str | None,
    zone: str | None,
    weekday: str,
    at: str,
    count: int,
    start: str,
) -> None:
    """Print the next moments at which a weekly mail is due, as JSON, in UTC and local time."""
    if (address is None) == (zone is None):
        fail("Name either a person with --person, or a zone with --zone.")
    rhythm = _of_person(address) if address else _of_zone(zone or "", weekday, at)
    # One that is due at the very moment is among them.
    after = as_moment(start).astimezone(UTC) - timedelta(microseconds=1)
    runs = [
        {
            "utc": run.due_at.isoformat().replace("+00:00", "Z"),
            "local": run.due_at.astimezone(rhythm.zone).isoformat(),
        }
        for run in islice(rhythm.upcoming(after), count)
    ]
    click.echo(json.dumps(runs, indent=2))


def _of_person(address: str) -> Rhythm:
    with open_runtime().readings() as session:
        person = people.by_address(session, address)
        if person is None:
            fail(f"Nobody here has the address {address}.")
        return summaries.rhythm_of(person, workspaces.current(session))


def _of_zone(zone: str, weekday: str, at: str) -> Rhythm:
    try:
        return Rhythm(WEEKDAYS.index(weekday), time.fromisoformat(at), ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, IsADirectoryError):
        fail(f"{zone} is no zone that we know, or {at} no time such as 09:00.")
