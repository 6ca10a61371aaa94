"""Mail that did not get through, for admins: why, and a button that sends it again."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.services import audit, mail_log, outbox
from app.translations import N_
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now

bp = Blueprint("outbox", __name__, url_prefix="/outbox")


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    return render_template("outbox/index.html", stuck=mail_log.stuck(db_session()))


@bp.post("/<int(max=2147483647):delivery_id>/again")
@admin_only
def send_again(delivery_id: int) -> ResponseReturnValue:
    session = db_session()
    delivery = mail_log.get(session, delivery_id) or abort(404)
    if outbox.send_again(delivery, now()):
        subject = f"delivery-{delivery.id}"
        audit.note(session, current_person(), "sent again", subject, {}, now())
        flash(gettext(N_("It goes out again in a moment.")))
    else:
        flash(gettext(N_("This one cannot be sent again.")), "error")
    session.commit()
    return redirect(url_for("outbox.index"), 303)
