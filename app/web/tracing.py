"""Gives each request an id that its log lines and its answer carry."""

import logging
import re
import secrets
import time
from contextvars import ContextVar

import structlog
from flask import Flask, Response, request

log = logging.getLogger(__name__)

HEADER = "X-Request-ID"
_GIVEN = re.compile(r"[A-Za-z0-9-]{8,64}")
_QUIET = frozenset(("static", "health.healthz", "health.readyz", "health.metrics"))
_began: ContextVar[float] = ContextVar("began")


def install(app: Flask) -> None:
    """Trace every request, before anything else looks at it."""
    app.before_request(_begin)
    app.after_request(_end)


def _begin() -> None:
    given = request.headers.get(HEADER, "")
    request_id = given if _GIVEN.fullmatch(given) else secrets.token_hex(8)
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request=request_id)
    _began.set(time.perf_counter())


def _end(response: Response) -> Response:
    bound = structlog.contextvars.get_contextvars()
    response.headers[HEADER] = bound.get("request", "")
    if request.endpoint not in _QUIET:
        milliseconds = (time.perf_counter() - _began.get(time.perf_counter())) * 1000
        # The rule instead of the path: paths carry tokens.
        rule = request.url_rule.rule if request.url_rule else "none"
        log.info(
            "%s %s %s in %.0f ms",
            request.method,
            rule,
            response.status_code,
            milliseconds,
        )
    return response
