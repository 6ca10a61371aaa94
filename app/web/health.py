"""Is it well, is it ready, and in what numbers: for machines that watch, and for admins.

Every number is read from the database, so it is the same whichever process answers.
"""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime, timedelta
from hmac import compare_digest

from flask import Blueprint, Response, abort, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from app import schema
from app.db import Unavailable
from app.services import health
from app.translations import N_
from app.web.access import admin_only, machine
from app.web.context import db_session, now, runtime

bp = Blueprint("health", __name__)

_FETCHING_JOB = "mailbox"


#: What each job does, as admins read it.
JOBS = {
    "outbox": N_("Sends mail"),
    "inbound": N_("Reads replies"),
    "mailbox": N_("Fetches replies from the mailbox"),
    "waiting": N_("Tells admins of held mail"),
    "reminders": N_("Reminds of what a weekly mail asked"),
    "prompts": N_("Asks what became of leads"),
    "silence": N_("Ends questions that nobody answers"),
    "leaving": N_("Hands on the leads of those who leave"),
    "hand-overs": N_("Tells people of new leads"),
    "summaries": N_("Writes the weekly mails"),
    "imports": N_("Imports files of leads"),
    "hooks": N_("Takes in what programs send"),
    "parked": N_("Tries what programs sent too early once more"),
    "listeners": N_("Tells programs of outcomes"),
    "upkeep": N_("Clears away what is too old"),
}


@bp.get("/health")
@admin_only
def index() -> ResponseReturnValue:
    limits = {name: limit.total_seconds() for name, limit in health.SILENCE.items()}
    return render_template(
        "health/index.html", found=_look(), jobs=JOBS, limits=limits, since=_since
    )


def _since(seconds: float) -> datetime:
    return now() - timedelta(seconds=seconds)


@bp.get("/healthz")
@machine
def healthz() -> ResponseReturnValue:
    """503 once something that happens by itself has stopped, with what it is."""
    try:
        found = _look()
    except Unavailable:
        return jsonify(ok=False, problems=["The database cannot be reached."]), 503
    status = 503 if found.problems else 200
    return jsonify(ok=not found.problems, **asdict(found)), status


@bp.get("/readyz")
@machine
def readyz() -> ResponseReturnValue:
    """503 while this process cannot serve pages."""
    try:
        schema.require_current(db_session().connection())
    except schema.SchemaOutOfDate as error:
        return jsonify(ok=False, problems=[str(error)]), 503
    except Unavailable:
        return jsonify(ok=False, problems=["The database cannot be reached."]), 503
    return jsonify(ok=True, problems=[])


@bp.get("/metrics")
@machine
def metrics() -> ResponseReturnValue:
    """Numbers for Prometheus, for whoever knows the token."""
    _require_token()
    registry = CollectorRegistry()
    registry.register(_Numbers())
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def _require_token() -> None:
    """404 for anybody else: the door is not there for them."""
    token = runtime().settings.metrics_token
    if token is None:
        if runtime().settings.is_production:
            abort(404)
        return
    wanted = f"Bearer {token.get_secret_value()}"
    given = request.headers.get("Authorization", "")
    if not compare_digest(given.encode(), wanted.encode()):
        abort(404)


def _look() -> health.Health:
    has_mailbox = runtime().settings.imap_url is not None
    return health.look(
        db_session(), now(), fetching_job=_FETCHING_JOB if has_mailbox else None
    )


class _Numbers(Collector):
    """What /metrics shows."""

    def collect(self) -> Iterator[Metric]:
        session = db_session()
        found = _look()
        yield _gauge("up", "Whether /healthz is well.", not found.problems)
        yield _gauge("outbox_due", "Mails that are due.", found.waiting)
        yield _gauge(
            "outbox_oldest_due_seconds",
            "For how long the oldest due mail has waited.",
            found.oldest_due_seconds,
        )
        yield _gauge(
            "outbox_paused_seconds",
            "For how long all mail has waited for the mail server.",
            found.paused_seconds,
        )
        mails = GaugeMetricFamily(
            "throughline_deliveries",
            "Mails by kind and state.",
            labels=["kind", "state"],
        )
        for labels, count in health.deliveries_by_state(session).items():
            mails.add_metric(labels, count)
        yield mails
        received = GaugeMetricFamily(
            "throughline_inbound_messages",
            "Received mails by state and verdict.",
            labels=["state", "verdict"],
        )
        for labels, count in health.inbound_by_verdict(session).items():
            received.add_metric(labels, count)
        yield received
        yield from _jobs(found)


def _jobs(found: health.Health) -> Iterator[Metric]:
    seen = GaugeMetricFamily(
        "throughline_job_seen_seconds_ago",
        "When a job was last seen at work.",
        labels=["job"],
    )
    failed = GaugeMetricFamily(
        "throughline_job_failed", "Whether a job's last run failed.", labels=["job"]
    )
    for name, job in found.jobs.items():
        seen.add_metric([name], job.seen_seconds_ago)
        failed.add_metric([name], bool(job.error))
    yield seen
    yield failed


def _gauge(name: str, says: str, value: float) -> Metric:
    return GaugeMetricFamily(f"throughline_{name}", says, value=value)
