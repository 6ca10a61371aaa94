"""An import of leads, from a small file to a large one: peak memory and time of each step.

Every step runs in a process of its own, so that none profits from what another left behind.
"""

import multiprocessing
import random
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.cli.seed import Size, plant
from app.clock import utc_now
from app.domain.imports import ImportState
from app.jobs.imports import work_off
from app.models import Campaign, LeadImport, Membership, Person
from app.runtime import Runtime
from app.services import imports
from app.services.imports import Chosen
from app.translations import words_for
from benchmarks.services import a_database, a_service

HEADER = "E-mail;Name;Company;Record ID;Phone;Status;Amount (EUR);Created;Notes;Owner"
NOTES = ("", "=1+1", '"He said ""yes"", then\r\nleft"', '"two\r\n\r\nlines"', "plain")
NOISE = (
    "",
    "Total;;;;;;;;;",
    HEADER,
    "x;1;Person;Firm;a;b;c;d;e;f;g;h",
    "no address;;;;;;;;;",
)


Begin = Callable[[Session, LeadImport, Person, datetime], None]


def messy_rows(count: int) -> Iterator[str]:
    """What CRMs and people write: repetitions, gaps, noise, cells of several lines."""
    chance = random.Random(5)  # noqa: S311 - made-up rows, no secret.
    yield f"\ufeffLeads of the fair;;;;\r\n\r\n{HEADER}\r\n"
    for number in range(count):
        dice = chance.random()
        if dice < 0.02:
            yield f"{chance.choice(NOISE)}\r\n"
            continue
        who = max(number - chance.randrange(1, 5000), 0) if dice < 0.07 else number
        address = "" if dice > 0.98 else f"P{who}@Firm{who // 3}.example"
        yield (
            f"{address};Person {who};Firm {who // 3};R{who};+49 {number};"
            f"{chance.choice(('New', 'Closed Won', ''))};1.{number % 1000:03},56 €;"
            f"31.12.2025;{chance.choice(NOTES)};Nobody Known\r\n"
        )


def report(sizes: list[int], server: str | None) -> Iterator[str]:
    """A line for each step and size; all in one company, which has leads already."""
    with TemporaryDirectory() as folder, a_database(server) as url:
        path = Path(folder) / "leads.csv"
        with (
            a_service(url, path.parent, utc_now) as runtime,
            runtime.sessions.begin() as session,
        ):
            chance = random.Random(1)  # noqa: S311 - made-up rows, no secret.
            plant(session, Size(20, 1_000, 4), chance, utc_now(), lambda _: None)
        for size in sizes:
            with path.open("w", encoding="utf-8", newline="") as file:
                file.writelines(messy_rows(size))
            for name, step in STEPS.items():
                megabytes, seconds = _apart(step, url, path)
                yield f"{size:>9,} rows  {name:<9}{megabytes:>7.1f} MB{seconds:>7.1f} s"


def _in_background(runtime: Runtime, begin: Begin) -> None:
    with runtime.sessions.begin() as session:
        import_ = _latest(session)
        begin(session, import_, import_.person, runtime.clock())
    work_off(runtime, runtime.clock())
    with runtime.readings() as session:
        state = _latest(session).state
        assert not state.is_at_work, state
        assert state is not ImportState.STUCK


def _latest(session: Session) -> LeadImport:
    newest = select(LeadImport).order_by(LeadImport.id.desc()).limit(1)
    return session.scalars(newest).one()


def upload(runtime: Runtime, path: Path) -> None:
    now = runtime.clock()
    with runtime.sessions.begin() as session, path.open("rb") as file:
        person = session.scalars(
            select(Person).join(Membership).where(Membership.team == "marketing")
        ).first()
        campaign = session.scalars(select(Campaign.id)).first()
        assert person is not None
        import_ = imports.upload(session, person, path.name, file, now)
        chosen = Chosen(imports.choices_of(import_), campaign, None)
        imports.choose(session, import_, chosen, now)


def dry_run(runtime: Runtime, _: Path) -> None:
    _in_background(
        runtime, lambda session, import_, *_: imports.check(session, import_)
    )


def import_(runtime: Runtime, _: Path) -> None:
    _in_background(runtime, imports.apply)


def result(runtime: Runtime, _: Path) -> None:
    with runtime.readings() as session:
        for _line in imports.result_csv(
            session, _latest(session), words_for("en", "UTC")
        ):
            pass


def undo(runtime: Runtime, _: Path) -> None:
    _in_background(runtime, imports.undo)


Step = Callable[[Runtime, Path], None]
STEPS: dict[str, Step] = {
    "upload": upload,
    "dry run": dry_run,
    "import": import_,
    "result": result,
    "undo": undo,
}


def _apart(step: Step, url: str, path: Path) -> tuple[float, float]:
    """Peak megabytes and seconds of the step, in a fresh process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (step, url, path))


def _measured(step: Step, url: str, path: Path) -> tuple[float, float]:
    begun = time.perf_counter()
    with a_service(url, path.parent, utc_now) as runtime:
        step(runtime, path)
    taken = time.perf_counter() - begun
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (peak,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak.split()[1]) / 1024, taken
