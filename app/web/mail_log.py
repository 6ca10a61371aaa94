"""What one person was sent and did not get, and what came back, for admins."""

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from app.models import DeliveryState
from app.services import mail_log, roster
from app.services.summaries import Skipped
from app.translations import N_
from app.web.access import admin_only
from app.web.context import db_session
from app.web.inbound_words import VERDICTS

bp = Blueprint("mail_log", __name__)

STATES: dict[DeliveryState, str] = {
    DeliveryState.QUEUED: N_("waiting to go out"),
    DeliveryState.SENDING: N_("on its way"),
    DeliveryState.SENT: N_("sent"),
    DeliveryState.UNKNOWN: N_("perhaps sent: the line broke"),
    DeliveryState.FAILED: N_("refused"),
    DeliveryState.EXPIRED: N_("too late to send"),
    DeliveryState.CANCELLED: N_("not needed any more"),
}
SKIPPED: dict[str, str] = {
    Skipped.NOTHING_NEW: N_("No weekly mail: nothing new"),
    Skipped.MISSED: N_("No weekly mail: the service was down, the next one has it all"),
    Skipped.AWAY: N_("No weekly mail: away, the next one has it all"),
    Skipped.SLOWED: N_("No weekly mail: every second week after four silent ones"),
}


@bp.get("/people/<int(max=2147483647):person_id>/mails")
@admin_only
def index(person_id: int) -> ResponseReturnValue:
    person = roster.get(db_session(), person_id) or abort(404)
    return render_template(
        "mail_log/index.html",
        person=person,
        log=mail_log.of_person(db_session(), person),
        states=STATES,
        skipped=SKIPPED,
        verdicts=VERDICTS,
    )
