"""Doors for mail providers: proof first, then the mail is stored, then a yes.

Nothing is parsed that is not proven to be the provider's. A mail that comes again is known
by its bytes and stored once; a fault of ours is a 503, and the provider tries again.
"""

import logging

from flask import Blueprint, abort, jsonify, request
from flask.typing import ResponseReturnValue
from pydantic import SecretStr

from app.mail.providers import mailgun, postmark, sendgrid, ses
from app.mail.providers.common import NoMail, NotProven, Posted, check_login
from app.models import Door
from app.services import inbound
from app.web.access import machine
from app.web.bodies import takes_up_to
from app.web.context import db_session, now, runtime
from app.web.raw_forms import fields_of

log = logging.getLogger(__name__)

bp = Blueprint("inbound_doors", __name__, url_prefix="/inbound")

MOST_BYTES = 30 * 1024 * 1024


@bp.errorhandler(NotProven)
def not_proven(error: NotProven) -> ResponseReturnValue:
    log.warning("A door for mail was refused: %s", error)
    return jsonify(problem="This is not proven to come from the provider."), 401


@bp.errorhandler(NoMail)
def no_mail(error: NoMail) -> ResponseReturnValue:
    log.error("A provider sent no mail: %s", error)
    return jsonify(problem=str(error)), 422


@bp.post("/postmark")
@machine
@takes_up_to(MOST_BYTES)
def from_postmark() -> ResponseReturnValue:
    login = _set(runtime().settings.postmark_login)
    body, proof = request.get_data(), request.headers.get("Authorization", "")
    return _stored(Door.POSTMARK, postmark.read(body, proof, login))


@bp.post("/mailgun")
@bp.post("/mailgun/mime")
@machine
@takes_up_to(MOST_BYTES)
def from_mailgun() -> ResponseReturnValue:
    key = _set(runtime().settings.mailgun_key)
    return _stored(Door.MAILGUN, mailgun.read(_form(), key, now()))


@bp.post("/sendgrid")
@machine
@takes_up_to(MOST_BYTES)
def from_sendgrid() -> ResponseReturnValue:
    settings = runtime().settings
    if settings.sendgrid_key is not None:
        sendgrid.check_signature(
            settings.sendgrid_key.get_secret_value(),
            request.headers.get(sendgrid.SIGNATURE, ""),
            request.headers.get(sendgrid.TIMESTAMP, ""),
            request.get_data(cache=True),
            now(),
        )
    else:
        login = _set(settings.sendgrid_login)
        check_login(login, request.headers.get("Authorization", ""))
    return _stored(Door.SENDGRID, sendgrid.read(_form()))


@bp.post("/ses")
@machine
@takes_up_to(MOST_BYTES)
def from_ses() -> ResponseReturnValue:
    settings = runtime().settings
    if not settings.ses_topic:
        abort(404)
    found = ses.read(request.get_data(), settings.ses_topic, _certificate, now())
    if isinstance(found, ses.Subscription):
        log.warning(
            "Open this address once to let Amazon send mail here: %s", found.url
        )
        return jsonify(stored=None)
    return _stored(Door.SES, found)


def _certificate(url: str) -> bytes:
    path = runtime().settings.ses_certificate
    return path.read_bytes() if path is not None else ses.fetched(url)


def _set(secret: SecretStr | None) -> str:
    """The secret of a door; one that has none is not there."""
    if secret is None:
        abort(404)
    return secret.get_secret_value()


def _form() -> dict[str, str]:
    return fields_of(request, MOST_BYTES)


def _stored(door: Door, posted: Posted) -> ResponseReturnValue:
    message = inbound.receive_posted(db_session(), door, posted, now())
    if message is None:
        raise NotProven("It has been used before.")
    db_session().commit()
    return jsonify(stored=message.id)
