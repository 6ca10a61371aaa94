"""Buyer pulse: the link that a salesperson copies, and the page where a buyer answers it."""

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.answers import AnswersRefused, SentBefore
from app.domain.teams import Team
from app.domain.tokens import Purpose, TokenRefused, new_secret
from app.services import leads, pulses
from app.services.picks import Picks
from app.services.pulses import Pulse, TooManyAnswers
from app.translations import N_
from app.web import mail_links
from app.web.access import signed_in, signed_link
from app.web.bodies import PASTED, takes_up_to
from app.web.context import current_person, db_session, gettext, now, runtime
from app.web.forms import SENT_BEFORE, SurveyForm, form_class, is_form_key
from app.web.mail_links import LinkPage

bp = Blueprint("pulse", __name__)
NOTHING_SAID = N_("Please write a word or two.")
TOO_MANY = N_("This link was answered many times today. Please try again tomorrow.")


@bp.get("/leads/<int(max=2147483647):lead_id>/pulse")
@signed_in
def show(lead_id: int) -> ResponseReturnValue:
    person = current_person()
    lead = leads.get(db_session(), lead_id)
    if lead is None:
        abort(404)
    if Team.SALES not in person.teams and not person.is_admin:
        abort(403)
    links = runtime().letterhead.links
    pulse = pulses.of(db_session(), lead, person)
    address = pulses.link(links, pulse, now())
    return render_template("pulse/show.html", pulse=pulse, address=address)


@bp.get("/pulse/<token>")
@signed_link
def ask(token: str) -> ResponseReturnValue:
    pulse = _pulse(token)
    form = _form(pulse)
    form.form_key.data = new_secret()
    return _page(form, pulse)


@bp.post("/pulse/<token>")
@takes_up_to(PASTED)
@signed_link
def answer(token: str) -> ResponseReturnValue:
    pulse = _pulse(token)
    form = _form(pulse)
    key = request.form.get("form_key", "")
    form.form_key.data = key if is_form_key(key) else new_secret()
    if not _is_taken(form, pulse):
        return _page(form, pulse), 422
    db_session().commit()
    return redirect(url_for("pulse.thanks", token=token), 303)


@bp.get("/pulse/<token>/thanks")
@signed_link
def thanks(token: str) -> ResponseReturnValue:
    _pulse(token)
    return render_template("pulse/thanks.html", page=LinkPage())


def _pulse(token: str) -> Pulse:
    try:
        values = mail_links.values_of(Purpose.PULSE, token)
    except TokenRefused:
        mail_links.expired(None)
    pulse = pulses.opened(db_session(), values)
    if pulse is None:
        mail_links.gone()
    return pulse


def _form(pulse: Pulse) -> SurveyForm:
    values = request.form if request.method == "POST" else None
    asked = form_class(pulse.version, Picks(), pulse.questions)
    form = asked(formdata=values, meta={"csrf": False})
    form.version_id.data = str(pulse.version.id)
    return form


def _is_taken(form: SurveyForm, pulse: Pulse) -> bool:
    """Whether the buyer's words were kept; if not, the form says why."""
    if not form.validate():
        return False
    if not form.answers():
        form.refuse_whole(gettext(NOTHING_SAID))
        return False
    try:
        pulses.answer(db_session(), pulse, form.answers(), form.key, now())
    except AnswersRefused as refusal:
        form.refuse(refusal.problems)
    except SentBefore:
        form.refuse_whole(SENT_BEFORE)
    except TooManyAnswers:
        form.refuse_whole(TOO_MANY)
    return not form.errors


def _page(form: SurveyForm, pulse: Pulse) -> str:
    return render_template("pulse/ask.html", form=form, pulse=pulse, page=LinkPage())
