"""`throughline next-runs` says when weekly mails are due, in both clocks."""

import json
from typing import Any

import pytest

from app.db import Database, open_engine
from tests.builders import a_salesperson
from tests.cli.conftest import Throughline


def runs(throughline: Throughline, *words: str) -> list[dict[str, Any]]:
    result = throughline("next-runs", *words)
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.output)
    return found


def test_a_zone_is_reckoned_on_its_own_clock(throughline: Throughline) -> None:
    words = ["--zone", "Europe/Berlin", "--weekday", "mon", "--at", "09:00"]
    found = runs(throughline, *words, "--count", "2", "--from", "2026-03-23T08:00:00Z")
    assert found == [
        {"utc": "2026-03-23T08:00:00Z", "local": "2026-03-23T09:00:00+01:00"},
        {"utc": "2026-03-30T07:00:00Z", "local": "2026-03-30T09:00:00+02:00"},
    ]


@pytest.mark.parametrize(
    ("zone", "start", "utc"),
    [
        # Clocks jump over it: the next valid minute.
        ("Europe/Berlin", "2026-03-28T00:00:00Z", "2026-03-29T01:00:00Z"),
        # It comes twice: the first.
        ("Europe/Berlin", "2026-10-24T00:00:00Z", "2026-10-25T00:30:00Z"),
        ("America/New_York", "2026-03-07T12:00:00-05:00", "2026-03-08T07:00:00Z"),
    ],
)
def test_an_hour_that_clocks_skip_or_repeat_gives_one_mail(
    throughline: Throughline, zone: str, start: str, utc: str
) -> None:
    words = ["--zone", zone, "--weekday", "sun", "--at", "02:30", "--count", "1"]
    (run,) = runs(throughline, *words, "--from", start)
    assert run["utc"] == utc


def test_a_persons_own_day_hour_and_zone_count(
    throughline: Throughline, database_url: str
) -> None:
    engine = open_engine(database_url)
    with Database.on(engine).sessions.begin() as session:
        person = a_salesperson(
            session, weekly_day=4, weekly_hour=7, zone="America/New_York"
        )
        address = person.address
    engine.dispose()
    words = ["--person", address, "--count", "1", "--from", "2026-03-02"]
    (run,) = runs(throughline, *words)
    assert run["local"] == "2026-03-06T07:00:00-05:00"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "either a person"),
        (["--person", "a@b.example", "--zone", "UTC"], "either a person"),
        (["--zone", "Mars/Olympus"], "no zone"),
        (["--zone", "UTC", "--at", "noon"], "no time"),
        (["--person", "nobody@nordwerft.example"], "Nobody here has the address"),
    ],
)
def test_what_cannot_be_reckoned_is_said(
    throughline: Throughline, words: list[str], says: str
) -> None:
    result = throughline("next-runs", *words, "--from", "2026-03-02")
    assert result.exit_code == 1
    assert says in result.output
