"""The list of leads in a small and in a large company: queries, and time for each page."""

import os
import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from flask.testing import FlaskClient
from sqlalchemy import event, func, select, text

from app import create_app
from app.cli.seed import Size, plant
from app.models import Lead, Membership, Person
from app.services import browser_sessions
from app.web import cookies
from benchmarks.services import a_database, a_service

ROUNDS = 15
SMALL = 1_000
NOW = datetime(2026, 6, 1, 9, tzinfo=UTC)
#: What is asked of the list, with a name for each.
PAGES = {
    "mine": "whose=mine",
    "all": "whose=all",
    "by campaign": "whose=all&campaign=3",
    "by stage": "whose=all&stage=opportunity",
    "by a stage that none is in": "whose=all&stage=nurture",
    "by owner": "whose=7",
    "by owner and stage": "whose=7&stage=won",
    "by campaign and stage": "whose=all&campaign=3&stage=won",
    "by campaign and a stage that none is in": "whose=all&campaign=3&stage=nurture",
    "by owner and campaign": "whose=7&campaign=3",
    "silent": "whose=all&silent=y",
    "mine and silent": "whose=mine&silent=y",
    "silent of a campaign": "whose=all&campaign=3&silent=y",
    "a common word": "whose=all&q=prospect",
    "a rare word": "whose=all&q=prospect777",
    "a mail address": "whose=all&q=prospect500@company166.example",
    "a word that nobody has": "whose=all&q=zebra",
    "two words": "whose=all&q=prospect+company33",
    "mine, a common word": "whose=mine&q=prospect",
    "mine, a rare word": "whose=mine&q=prospect77",
    "mine, a word that nobody has": "whose=mine&q=zebra",
    "a deep page": "whose=all&before={deep}",
    "a deep page, back": "whose=all&after={deep}",
    "the last page": "whose=all&before=51",
    "mine, a deep page": "whose=mine&before={deep}",
}


@dataclass
class Company:
    """The list of one company, as somebody in it sees it."""

    client: FlaskClient
    leads: int
    statements: list[str] = field(default_factory=list)

    def look(self, query: str) -> tuple[int, int, float]:
        """How many leads the page shows, by how many queries, in how many milliseconds."""
        self.statements.clear()
        begun = time.perf_counter()
        answer = self.client.get(f"/leads?{query.format(deep=self.leads // 2)}")
        taken = (time.perf_counter() - begun) * 1000
        assert answer.status_code == 200, answer.status
        shown = answer.text.count('<li><a class="card"')
        return shown, len(self.statements), taken


@contextmanager
def company(url: str, folder: Path) -> Iterator[Company]:
    """The company in that database; a salesperson looks."""
    with a_service(url, folder, lambda: NOW) as runtime:
        with runtime.sessions.begin() as session:
            reader = session.scalars(
                select(Person).join(Membership).where(Membership.team == "sales")
            ).first()
            assert reader is not None
            secret = browser_sessions.start(session, reader.id, "Firefox", NOW)
            leads = session.scalar(select(func.max(Lead.id))) or 0
            engine = session.get_bind()
        client = create_app(runtime).test_client()
        client.set_cookie(cookies.PERSON, secret, domain="127.0.0.1")
        found = Company(client, leads)
        event.listen(
            engine,
            "before_cursor_execute",
            lambda _c, _cursor, statement, *_: found.statements.append(statement),
        )
        yield found


@contextmanager
def planted(leads: int, server: str | None) -> Iterator[str]:
    """A database with so many leads of 200 people."""
    with a_database(server) as url:
        with a_service(url, Path(), lambda: NOW) as runtime:
            chance = random.Random(1)  # noqa: S311 - made-up rows, no secret.
            with runtime.sessions.begin() as session:
                plant(session, Size(200, leads, 30), chance, NOW, lambda _: None)
                # As a database does by itself some minutes after so many rows came.
                session.execute(text("ANALYZE"))
        yield url


def lines(small_url: str, large_url: str) -> Iterator[str]:
    """A line for each page: queries and median milliseconds of both, and their ratio."""
    with TemporaryDirectory() as folder:
        path = Path(folder)
        with company(small_url, path) as small, company(large_url, path) as large:
            yield f"{'':<42}{small.leads:>26,} leads{large.leads:>26,} leads"
            for name, query in PAGES.items():
                yield _line(name, query, small, large)


def _line(name: str, query: str, small: Company, large: Company) -> str:
    small.look(query), large.look(query)
    rounds = [(small.look(query), large.look(query)) for _ in range(ROUNDS)]
    ratio = median(other[2] / one[2] for one, other in rounds)
    cells = "".join(
        f"{shown:>5} rows {queries:>3} queries {median(one[2] for one in measured):>6.1f} ms"
        for measured in zip(*rounds, strict=True)
        for shown, queries, _ in measured[:1]
    )
    return f"{name:<42}{cells}   {ratio:>5.2f}x"


def report(large: int, server: str | None) -> Iterator[str]:
    """The same with companies made for it."""
    with planted(SMALL, server) as small_url, planted(large, server) as large_url:
        yield from lines(small_url, large_url)
        yield f"Load of the machine: {os.getloadavg()[0]:.1f}"
