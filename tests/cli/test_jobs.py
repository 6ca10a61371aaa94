"""Jobs, web and migrations from the command line, and what is said when they cannot."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.jobs import schedule
from app.models import Delivery, DeliveryState
from tests.builders import a_delivery
from tests.cli.conftest import Throughline
from tests.conftest import NOW

PRODUCTION = {
    "ENVIRONMENT": "production",
    "SECRET_KEY": "a-secret-key-of-more-than-32-characters",
    "BASE_URL": "https://throughline.example.com",
    "SMTP_URL": "smtp://relay.example.com",
    "REPLY_DOMAIN": "reply.example.com",
    "MAIL_FROM": "Throughline <throughline@mail.example.com>",
}


def test_migrating_twice_is_harmless(throughline: Throughline, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'fresh.db'}"
    for _ in range(2):
        result = throughline("migrate", DATABASE_URL=url)
        assert (result.exit_code, result.output) == (0, "The database is up to date.\n")


def test_the_models_and_the_migrations_agree(throughline: Throughline) -> None:
    assert throughline("check-migrations").exit_code == 0


@pytest.mark.parametrize(
    "command", [["web"], ["jobs", "start"], ["jobs", "run", "outbox"]]
)
def test_on_an_old_schema_every_process_says_what_to_do_and_stops(
    throughline: Throughline, tmp_path: Path, command: list[str]
) -> None:
    result = throughline(*command, DATABASE_URL=f"sqlite:///{tmp_path / 'empty.db'}")
    assert result.exit_code == 1
    assert "Run: throughline migrate" in result.output


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"PRT": "80"}, "THROUGHLINE_PRT is not a setting"),
        ({"PORT": "99999"}, "THROUGHLINE_PORT: "),
        ({"SMTP_URL": "relay"}, "THROUGHLINE_SMTP_URL: must be"),
        ({"SECRET_KEY_FILE": "/nowhere"}, "cannot be read"),
        ({"ENVIRONMENT": "production"}, "THROUGHLINE_SECRET_KEY is not set"),
    ],
)
def test_a_wrong_setting_is_named_without_a_traceback(
    throughline: Throughline, settings: dict[str, str], says: str
) -> None:
    result = throughline("migrate", **settings)
    assert result.exit_code == 1
    assert says in result.output
    assert "Traceback" not in result.output


def test_a_secret_that_is_refused_is_not_shown(throughline: Throughline) -> None:
    result = throughline("migrate", SMTP_URL="http://us:hunter2@relay")
    assert "hunter2" not in result.output


def test_every_job_is_listed(throughline: Throughline) -> None:
    output = throughline("jobs", "list").output
    assert [line.split()[0] for line in output.splitlines()] == list(schedule.JOBS)


def test_a_job_can_be_run_as_if_it_were_another_moment(
    throughline: Throughline, database_url: str
) -> None:
    engine = open_engine(database_url)
    later = NOW + timedelta(days=9)
    with Database.on(engine).sessions.begin() as session:
        a_delivery(session, at=later)
    for moment, state in ((NOW, DeliveryState.QUEUED), (later, DeliveryState.SENT)):
        result = throughline("jobs", "run", "outbox", "--now", moment.isoformat())
        assert result.exit_code == 0
        with Session(engine) as session:
            assert session.query(Delivery.state).scalar() is state
    engine.dispose()


@pytest.mark.parametrize(
    ("words", "settings", "says"),
    [
        (["nothing"], {}, "There is no job nothing. There are: outbox"),
        (["outbox", "--now", "tomorrow"], {}, "tomorrow is not a time such as 2026"),
        (["outbox", "--now", "2026-03-09"], PRODUCTION, "production keeps to the real"),
    ],
)
def test_what_cannot_be_run_is_said_plainly(
    throughline: Throughline, words: list[str], settings: dict[str, str], says: str
) -> None:
    result = throughline("jobs", "run", *words, **settings)
    assert result.exit_code == 1
    assert says in result.output


def test_after_a_restore_old_mail_is_held_back(
    throughline: Throughline, database_url: str
) -> None:
    engine = open_engine(database_url)
    with Database.on(engine).sessions.begin() as session:
        a_delivery(session)
        a_delivery(session, state=DeliveryState.SENDING)
        a_delivery(session, state=DeliveryState.SENT)
    result = throughline("jobs", "hold")
    assert result.output == "2 mails are held back.\n"
    with Session(engine) as session:
        states = [state for (state,) in session.query(Delivery.state)]
    assert states == [DeliveryState.FAILED, DeliveryState.FAILED, DeliveryState.SENT]
    engine.dispose()


def test_a_look_around_is_not_for_production(throughline: Throughline) -> None:
    result = throughline("run", **PRODUCTION)
    assert result.exit_code == 1
    assert "throughline web" in result.output
