"""Failures told to programs: problem details in JSON (RFC 9457)."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from flask import Response, json, request
from werkzeug.exceptions import HTTPException

PREFIX = "/api/"
MEDIA_TYPE = "application/problem+json"
_KEPT_HEADERS = ("Allow", "Retry-After")


class Problem(Exception):
    """What keeps a request from being served, as its sender is told."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        errors: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.errors = errors
        self.headers = headers or {}


def are_wanted() -> bool:
    """Whether it is a program that asks."""
    return request.path.startswith(PREFIX)


def told(problem: Problem) -> Response:
    """The problem as an answer."""
    return _answer(
        problem.status, problem.detail, problem.headers, errors=list(problem.errors)
    )


def of_http(error: HTTPException) -> Response:
    """An error of HTTP itself: no such path, another method, too large."""
    kept = {name: value for name, value in error.get_headers() if name in _KEPT_HEADERS}
    return _answer(error.code or 500, error.description or "", kept)


def of_failure(status: int, detail: str, **members: str) -> Response:
    """A failure on our side."""
    return _answer(status, detail, {}, **members)


def _answer(
    status: int, detail: str, headers: Mapping[str, str], **members: Any
) -> Response:
    content = {
        # The type about:blank says that the title is that of the status.
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        **{name: value for name, value in members.items() if value},
    }
    response = Response(json.dumps(content), status, mimetype=MEDIA_TYPE)
    response.headers.extend(dict(headers))
    return response


def replayed(status: int, content: Mapping[str, Any]) -> Response:
    """An answer that was given before, once more."""
    response = Response(json.dumps(content), status, mimetype="application/json")
    response.headers["Idempotent-Replayed"] = "true"
    return response
