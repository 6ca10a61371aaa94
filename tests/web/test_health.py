"""The pages for machines: well or not, ready or not, and the numbers."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from pydantic import SecretStr
from sqlalchemy.orm import Session

from app import create_app
from app.jobs import schedule
from app.models import JobRun, OutboxPause
from app.runtime import Runtime
from app.services import job_runs
from app.web import health
from tests.builders import a_delivery, a_salesperson, an_admin
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn


def healthz(client: FlaskClient) -> tuple[int, str]:
    answer = client.get("/healthz")
    assert answer.json is not None
    return answer.status_code, " ".join(answer.json["problems"])


def test_a_service_whose_outbox_is_looked_through_is_well(
    runtime: Runtime, client: FlaskClient, clock: Clock
) -> None:
    schedule.run("outbox", runtime, NOW)
    assert healthz(client) == (200, "")
    clock.advance(timedelta(seconds=121))
    assert healthz(client) == (503, "The job outbox was last seen 121 s ago.")


def test_a_service_whose_jobs_have_never_run_is_not_well(client: FlaskClient) -> None:
    assert healthz(client) == (503, "The job outbox has never run.")


def test_a_job_that_fails_makes_it_unwell(
    session: Session, client: FlaskClient
) -> None:
    job_runs.started(session, "outbox", NOW)
    job_runs.ended(session, "outbox", NOW, "OperationalError")
    session.commit()
    assert healthz(client) == (503, "The job outbox fails: OperationalError.")


def test_a_mail_that_waits_long_makes_it_unwell(
    session: Session, runtime: Runtime, client: FlaskClient, clock: Clock
) -> None:
    a_delivery(session, at=NOW + timedelta(minutes=1))
    session.commit()
    schedule.run("outbox", runtime, NOW)
    clock.advance(timedelta(minutes=16, seconds=1))
    session.query(JobRun).update({"alive_at": clock.now})
    session.commit()
    assert healthz(client) == (503, "Mail has waited for 901 s.")


def test_ready_means_that_the_schema_is_current(client: FlaskClient) -> None:
    assert client.get("/readyz").status_code == 200


def test_the_numbers_name_no_person(
    session: Session, runtime: Runtime, client: FlaskClient
) -> None:
    a_delivery(session, a_salesperson(session, address="nadia@nordwerft.example"))
    session.add(OutboxPause(since_at=NOW, next_try_at=NOW, tries=1, reason="away"))
    session.commit()
    text = client.get("/metrics").text
    assert 'throughline_deliveries{kind="weekly",state="queued"} 1.0' in text
    assert "throughline_outbox_due 1.0" in text
    for page in ("/metrics", "/healthz"):
        assert "nadia" not in client.get(page).text.lower()


@pytest.mark.parametrize(
    ("token", "given", "status"),
    [
        ("a-long-token-for-metrics", "Bearer a-long-token-for-metrics", 200),
        ("a-long-token-for-metrics", "Bearer ä", 404),
        ("a-long-token-for-metrics", "", 404),
        (None, "", 404),
    ],
)
def test_in_production_the_numbers_are_for_whoever_knows_the_token(
    runtime: Runtime, token: str | None, given: str, status: int
) -> None:
    settings = runtime.settings.model_copy(
        update={
            "environment": "production",
            "metrics_token": SecretStr(token) if token else None,
        }
    )
    client = create_app(replace(runtime, settings=settings)).test_client()
    answer = client.get(
        "/metrics",
        headers={"Authorization": given.encode().decode("latin-1")},
        base_url="https://throughline.example",
    )
    assert answer.status_code == status


def test_every_answer_carries_the_id_of_its_request(client: FlaskClient) -> None:
    own = client.get("/readyz").headers["X-Request-ID"]
    assert len(own) == 16
    given = {"X-Request-ID": "from-the-proxy-1"}
    assert (
        client.get("/readyz", headers=given).headers["X-Request-ID"]
        == given["X-Request-ID"]
    )
    hostile = {"X-Request-ID": "<script>"}
    assert client.get("/readyz", headers=hostile).headers["X-Request-ID"] != "<script>"


def test_an_admin_reads_how_it_runs(
    session: Session, runtime: Runtime, signed_in: SignedIn
) -> None:
    admin = an_admin(session)
    session.commit()
    schedule.run("outbox", runtime, NOW)
    page = signed_in(admin).get("/health").text
    assert "All is well" in page
    assert "Sends mail" in page
    job_runs.started(session, "prompts", NOW)
    job_runs.ended(session, "prompts", NOW, "OperationalError")
    session.commit()
    page = signed_in(admin).get("/health").text
    assert "OperationalError" in page
    assert "Asks what became of leads" in page


def test_every_job_has_its_words() -> None:
    assert set(health.JOBS) == set(schedule.JOBS)
