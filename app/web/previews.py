"""Every kind of mail with made-up contents, for whoever works on it. Not in production."""

from flask import Blueprint, Response, abort, render_template
from flask.typing import ResponseReturnValue

from app.mail.render import Message
from app.models import MailKind
from app.services import outbox
from app.services.outbox import Mail
from app.web import frames
from app.web.access import signed_in
from app.web.context import now, runtime, words, workspace
from app.web.preview_desk import Desk, reader
from app.web.preview_samples import SAMPLES

bp = Blueprint("previews", __name__, url_prefix="/previews")


@bp.get("/")
@signed_in
def index() -> ResponseReturnValue:
    return render_template("previews/index.html", samples=SAMPLES)


@bp.get("/<name>")
@signed_in
def show(name: str) -> ResponseReturnValue:
    message = _message(name)
    return frames.around(
        render_template("previews/show.html", name=name, message=message)
    )


@bp.get("/<name>/mail")
@signed_in
def mail(name: str) -> Response:
    return frames.mail(_message(name).html)


def _message(name: str) -> Message:
    if name not in SAMPLES:
        abort(404)
    template, contents = SAMPLES[name]
    desk = Desk(runtime().letterhead, workspace(), words(), now())
    made_up = Mail(MailKind.NOTICE, f"preview-{name}", template, contents(desk))
    return outbox.rendered(
        desk.letterhead, reader(desk.words), workspace(), made_up, now()
    )
