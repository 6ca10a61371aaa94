"""Which program calls, by its token; how often it may."""

from dataclasses import dataclass

from flask import request

from app.domain.scopes import Scope
from app.services import api_clients
from app.services.api_clients import Attempt, Refusal
from app.web.context import now, runtime
from app.web.problems import Problem


@dataclass(frozen=True)
class Caller:
    """A client whose token fits."""

    client_id: int
    #: Who answers for it.
    person_id: int


def enter(scope: Scope) -> Caller:
    """Who calls, counted; Problem if the token or the scope does not let it in.

    In a transaction of its own, since the request's own may only read.
    """
    most = runtime().settings.api_calls_per_minute
    attempt = Attempt(_token(), request.remote_addr or "")
    with runtime().sessions.begin() as session:
        found = api_clients.admit(session, attempt, scope, most, now())
    if isinstance(found, Refusal):
        raise _problem(found, scope)
    return Caller(found.id, found.person_id)


def _token() -> str:
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def _problem(refusal: Refusal, scope: Scope) -> Problem:
    if refusal is Refusal.TOO_FAST:
        wait = {"Retry-After": "60"}
        return Problem(429, "Too many requests in this minute.", headers=wait)
    if refusal is Refusal.UNKNOWN:
        text = (
            "Send `Authorization: Bearer <token>` with a token that an admin has made."
        )
        return Problem(401, text, headers={"WWW-Authenticate": "Bearer"})
    challenge = f'Bearer error="insufficient_scope", scope="{scope}"'
    text = f"The token does not allow {scope}."
    return Problem(403, text, headers={"WWW-Authenticate": challenge})
