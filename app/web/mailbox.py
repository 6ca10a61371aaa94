"""The local mailbox: every mail sent, and a box to answer it. Not in production."""

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_wtf import FlaskForm
from wtforms import TextAreaField
from wtforms.validators import InputRequired, Length

from app.mail import compose
from app.models import Delivery, Door
from app.services import inbound, mail_log
from app.translations import N_
from app.web import frames
from app.web.access import public
from app.web.context import db_session, now

bp = Blueprint("mailbox", __name__, url_prefix="/mailbox")


class AnswerForm(FlaskForm):  # type: ignore[misc]
    """What the person would write back."""

    text = TextAreaField(
        N_("Your answer"),
        [InputRequired(N_("Write a word or two.")), Length(max=20_000)],
    )


@bp.get("/")
@public
def index() -> ResponseReturnValue:
    return render_template(
        "mailbox/index.html", deliveries=mail_log.latest(db_session(), 200)
    )


@bp.route("/<int:delivery_id>", methods=["GET", "POST"])
@public
def show(delivery_id: int) -> ResponseReturnValue:
    delivery = _delivery(delivery_id)
    form = AnswerForm()
    if not form.validate_on_submit():
        page, headers = frames.around(_page(delivery, form))
        return page, (422 if form.is_submitted() else 200), headers
    inbound.receive(
        db_session(),
        Door.MAILBOX,
        compose.answer_to(delivery.raw, form.text.data or "", now()),
        now(),
        recipient=compose.reply_address(delivery.raw),
        envelope_from=delivery.recipient,
    )
    db_session().commit()
    return redirect(url_for("mailbox.show", delivery_id=delivery.id), 303)


@bp.get("/<int:delivery_id>/html")
@public
def html(delivery_id: int) -> ResponseReturnValue:
    _, body = compose.parts_of(_delivery(delivery_id).raw)
    return frames.mail(body)


def _page(delivery: Delivery, form: AnswerForm) -> str:
    return render_template(
        "mailbox/show.html",
        delivery=delivery,
        form=form,
        text=compose.parts_of(delivery.raw)[0],
        source=delivery.raw.decode("ascii", "replace"),
        answers=mail_log.answers_to(db_session(), delivery),
    )


def _delivery(delivery_id: int) -> Delivery:
    return db_session().get(Delivery, delivery_id) or abort(404)
