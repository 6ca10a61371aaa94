"""Lives through a year of weekly mails by hand: `python -m benchmarks.year_of_mails 300`.

Says how many editions there were, and whether each person's agree with the other reckoning.
It takes about two seconds a person; the suite does the same with six people.
"""

import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import schema
from app.db import Database, open_engine
from app.mail.render import EmailRenderer
from app.mail.transport import MemoryTransport
from app.models import CampaignIntent, Delivery, Edition, MailKind, Person
from app.runtime import Runtime
from app.settings import Settings
from tests.builders import a_marketer, a_salesperson, an_intent
from tests.mail_parts import text_of
from tests.simulated_years import START, YEAR, ZONES, by_person, check, live_through

#: In the night, when clocks change, and in the day.
HOURS = (1, 2, 8, 9, 23)
UNTIL = START + YEAR


def main(count: int, folder: Path) -> None:
    url = f"sqlite:///{folder / 'year.db'}"
    schema.upgrade(url)
    database = Database.on(open_engine(url))
    settings = Settings(  # type: ignore[call-arg]
        environment="test", base_url="https://throughline.example", data_dir=folder
    )
    runtime = Runtime(
        settings, lambda: START, database, EmailRenderer(), MemoryTransport
    )
    with database.sessions() as session:
        people = cast(session, count)
        began = time.perf_counter()
        runs = live_through(runtime, people, UNTIL)
        seconds = time.perf_counter() - began
        report(session, people, runs, seconds)


def cast(session: Session, count: int) -> list[Person]:
    """People of all zones, days and hours, and something new every month."""
    people = [
        a_salesperson(
            session,
            created_at=START,
            zone=ZONES[number % len(ZONES)],
            weekly_day=number % 7,
            weekly_hour=HOURS[number // len(ZONES) % len(HOURS)],
        )
        for number in range(count)
    ]
    speaker = a_marketer(session, created_at=START + 2 * YEAR)
    for month in range(12):
        at = START + timedelta(days=30 * month + 3, hours=7)
        an_intent(session, speaker, at=at, name=f"Campaign of month {month}.")
    session.commit()
    return people


def report(session: Session, people: list[Person], runs: int, seconds: float) -> None:
    editions = by_person(session)
    for person in people:
        check(person, editions[person.id], UNTIL)
    every = [edition for own in editions.values() for edition in own]
    kinds = Counter((one.state.value, one.reason) for one in every)
    print(f"{len(people)} people, {runs} runs of the job in {seconds:.0f} s")
    print(f"{len(every)} editions, each at its minute: {dict(kinds)}")
    print(f"{told_wrongly(session, people, editions)} news left out or told twice")


def told_wrongly(
    session: Session, people: list[Person], editions: dict[int, list[Edition]]
) -> int:
    """How many campaigns were told to somebody not once, though they were due to be."""
    declared = {
        f"New: {intent.campaign.name}": intent.declared_at
        for intent in session.scalars(select(CampaignIntent))
    }
    told: Counter[tuple[int | None, str]] = Counter()
    query = select(Delivery).where(Delivery.kind == MailKind.WEEKLY)
    for mail in session.scalars(query.execution_options(yield_per=200)):
        text = text_of(mail)
        told.update((mail.person_id, name) for name in declared if name in text)
    return sum(
        told[person.id, name] != (at < editions[person.id][-1].covers_until)
        for person in people
        for name, at in declared.items()
    )


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        main(int(sys.argv[1]) if sys.argv[1:] else 300, Path(name))
