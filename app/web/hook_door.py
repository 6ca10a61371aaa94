"""The door for webhooks that bring leads: checked, stored, answered at once."""

from datetime import timedelta

from flask import Blueprint, Response, abort, jsonify, request
from flask.typing import ResponseReturnValue

from app.domain.hooks import HookKind
from app.domain.lead_payloads import ACKNOWLEDGEMENT
from app.models import HookSource
from app.services import hook_sources, hooks, limits
from app.services.hooks import Received
from app.web.access import machine
from app.web.bodies import takes_up_to
from app.web.context import db_session, now, runtime

bp = Blueprint("hook_door", __name__)

#: A hundred records of Salesforce; anybody else's body is smaller.
_LARGEST = 5 << 20
_USUAL = 1 << 20
_MOST_A_MINUTE = 1200
_MINUTE = timedelta(minutes=1)


@bp.post("/hooks/<token>")
@machine
@takes_up_to(_LARGEST)
def receive(token: str) -> ResponseReturnValue:
    session = db_session()
    source = hook_sources.by_token(session, token) or abort(404)
    if not limits.allow(session, f"hook:{source.id}", _MOST_A_MINUTE, _MINUTE, now()):
        return jsonify(received=False), 429, {"Retry-After": "60"}
    received = _received(source)
    if not hooks.is_genuine(source, received, now()):
        return jsonify(received=False, problem="The signature does not fit."), 401
    hooks.receive(session, source, received, now())
    session.commit()
    if source.kind is HookKind.SALESFORCE:
        return Response(ACKNOWLEDGEMENT, content_type="text/xml; charset=utf-8")
    return jsonify(received=True)


def _received(source: HookSource) -> Received:
    if source.kind is not HookKind.SALESFORCE:
        request.max_content_length = _USUAL
    # The address that people gave the sender, whatever a proxy makes of it.
    path = request.full_path.rstrip("?")
    return Received(
        url=runtime().settings.base_url + path,
        headers={name.lower(): value for name, value in request.headers.items()},
        content_type=request.content_type or "",
        raw=request.get_data(),
    )
