"""Received mail, for admins: what waits and why, and what to do with it."""

from collections.abc import Callable

from flask import (
    Blueprint,
    Response,
    abort,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue

from app.models import InboundMessage, Verdict
from app.services import leads, roster
from app.services.inbound import quarantine
from app.services.inbound.quarantine import Desk
from app.services.reading import AT_ONCE
from app.translations import N_
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now, runtime
from app.web.inbound_words import DOORS, LISTS, VERDICTS, WORDS_OF_SERVERS
from app.web.numbers import as_id

bp = Blueprint("inbound", __name__, url_prefix="/inbound")

_SHOWN_RAW = 20_000


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    name = request.args.get("list", "waiting")
    if name not in LISTS:
        abort(404)
    verdict = request.args.get("verdict", type=Verdict)
    session, states = db_session(), LISTS[name][1]
    return render_template(
        "inbound/index.html",
        messages=quarantine.listed(session, states, verdict),
        counts=quarantine.counts(session, states),
        blocked=quarantine.blocked(session),
        here=name,
        verdict=verdict,
        lists=LISTS,
        words=VERDICTS,
        sender_of=quarantine.sender_of,
    )


@bp.get("/<int(max=2147483647):inbound_id>")
@admin_only
def show(inbound_id: int) -> ResponseReturnValue:
    session, message = db_session(), _message(inbound_id)
    mail = None if _is_unread(message) else AT_ONCE.parse(message.raw)
    delivery = quarantine.answered(session, message, mail) if mail else None
    return render_template(
        "inbound/show.html",
        message=message,
        mail=mail,
        text=mail.reply if mail else _raw_text(message),
        delivery=delivery,
        waits=message.state in quarantine.WAITING,
        sender=quarantine.sender_of(message),
        stranger=quarantine.stranger_of(session, message),
        people=roster.everyone(session) if delivery else [],
        leads=quarantine.leads_offered(session),
        words=VERDICTS,
        doors=DOORS,
        authentication=WORDS_OF_SERVERS.get(message.checks.get("authentication", "")),
    )


@bp.get("/<int(max=2147483647):inbound_id>/raw")
@admin_only
def raw(inbound_id: int) -> ResponseReturnValue:
    """The bytes as they came; as text to keep, so that no browser runs them."""
    message = _message(inbound_id)
    answer = Response(message.raw, content_type="text/plain; charset=utf-8")
    answer.headers["Content-Disposition"] = (
        f'attachment; filename="mail-{message.id}.txt"'
    )
    return answer


@bp.post("/<int(max=2147483647):inbound_id>/accept")
@admin_only
def accept(inbound_id: int) -> ResponseReturnValue:
    person_id = request.form.get("person", type=as_id)
    person = roster.get(db_session(), person_id or 0)
    if person is None:
        abort(422)
    letterhead = runtime().letterhead
    return _do(
        inbound_id,
        lambda desk: quarantine.accept(desk, person, letterhead, AT_ONCE),
        N_("Taken as the answer, and a receipt is on its way."),
    )


@bp.post("/<int(max=2147483647):inbound_id>/link")
@admin_only
def link(inbound_id: int) -> ResponseReturnValue:
    lead = leads.get(db_session(), request.form.get("lead", type=as_id) or 0)
    if lead is None:
        abort(422)
    return _do(
        inbound_id,
        lambda desk: quarantine.link(desk, lead, AT_ONCE),
        N_("Kept as a note on the lead."),
    )


@bp.post("/<int(max=2147483647):inbound_id>/discard")
@admin_only
def discard(inbound_id: int) -> ResponseReturnValue:
    return _do(inbound_id, quarantine.discard, N_("Thrown away."))


@bp.post("/<int(max=2147483647):inbound_id>/block")
@admin_only
def block(inbound_id: int) -> ResponseReturnValue:
    return _do(inbound_id, quarantine.block, N_("Thrown away, and the sender blocked."))


@bp.post("/<int(max=2147483647):inbound_id>/again")
@admin_only
def again(inbound_id: int) -> ResponseReturnValue:
    return _do(inbound_id, quarantine.again, N_("It is read again in a moment."))


@bp.post("/unblock")
@admin_only
def unblock() -> ResponseReturnValue:
    address = request.form.get("address", "")
    quarantine.unblock(db_session(), address, current_person(), now())
    db_session().commit()
    flash(gettext("Mail from this sender is accepted again."))
    return redirect(url_for("inbound.index"), 303)


def _do(
    inbound_id: int, action: Callable[[Desk], object], said: str
) -> ResponseReturnValue:
    desk = Desk(db_session(), _message(inbound_id), current_person(), now())
    try:
        action(desk)
    except quarantine.DealtWith:
        flash(gettext("Somebody has dealt with this mail already."), "error")
    except quarantine.NothingToAccept:
        flash(gettext("There is nothing in this mail that could be recorded."), "error")
        return redirect(url_for("inbound.show", inbound_id=inbound_id), 303)
    else:
        db_session().commit()
        flash(gettext(said))
    return redirect(url_for("inbound.index"), 303)


def _message(inbound_id: int) -> InboundMessage:
    return quarantine.get(db_session(), inbound_id) or abort(404)


def _is_unread(message: InboundMessage) -> bool:
    """Whether the mail is one that broke its reader, or is gone by age."""
    return message.verdict in quarantine.UNREAD or not message.raw


def _raw_text(message: InboundMessage) -> str:
    return message.raw[:_SHOWN_RAW].decode("utf-8", "replace").replace("\0", "\ufffd")
