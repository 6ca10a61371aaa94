"""Who is told of outcomes, for admins: the list, adding, trying out, switching off."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import URLField

from app.connection_labels import CALL_STATES, TOLD, URL_PROBLEMS
from app.domain.listeners import LONGEST_URL, WrongUrl
from app.models import Listener
from app.services import listeners
from app.translations import N_
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now, runtime
from app.web.fields import Form, at_most, required

bp = Blueprint("listeners", __name__, url_prefix="/connections/listeners")

_ONE = "/<int(max=2147483647):listener_id>"
_SHOWN_CALLS = 30


class ListenerForm(Form):
    """Where we call."""

    url = URLField(
        N_("Which address should we call?"),
        [
            required(N_("Please type the address.")),
            at_most(LONGEST_URL, N_("At most 500 characters, please.")),
        ],
        description=N_(
            "It begins with https:// and can be reached from the open internet."
        ),
        render_kw={"autocomplete": "off", "inputmode": "url", "enterkeyhint": "send"},
    )


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    found = listeners.everyone(db_session())
    return render_template("listeners/index.html", listeners=found)


@bp.get("/new")
@admin_only
def new() -> ResponseReturnValue:
    return render_template("listeners/new.html", form=ListenerForm())


@bp.post("/new")
@admin_only
def create() -> ResponseReturnValue:
    form = ListenerForm()
    if form.validate():
        allow_private = runtime().settings.webhooks_to_private_networks
        try:
            made = listeners.add(
                db_session(),
                form.url.data or "",
                current_person(),
                now(),
                allow_private=allow_private,
            )
        except WrongUrl as error:
            form.url.errors = [URL_PROBLEMS[str(error)]]
        else:
            db_session().commit()
            # Shown at once and never again, so there is nothing to lead to.
            return render_template("listeners/made.html", listener=made)
    return render_template("listeners/new.html", form=form), 422


@bp.get(_ONE)
@admin_only
def show(listener_id: int) -> ResponseReturnValue:
    listener = _listener(listener_id)
    return render_template(
        "listeners/show.html",
        listener=listener,
        calls=listeners.calls(db_session(), listener, _SHOWN_CALLS),
        told=TOLD,
        states=CALL_STATES,
    )


@bp.post(f"{_ONE}/try-out")
@admin_only
def try_out(listener_id: int) -> ResponseReturnValue:
    listeners.try_out(db_session(), _listener(listener_id), now())
    db_session().commit()
    flash(gettext("A test is on its way. Look again in a few seconds."))
    return _back(listener_id)


@bp.post(f"{_ONE}/off")
@admin_only
def switch_off(listener_id: int) -> ResponseReturnValue:
    listener = _listener(listener_id)
    listeners.switch_off(db_session(), listener, current_person(), now())
    db_session().commit()
    flash(gettext("It is no longer called."))
    return _back(listener_id)


@bp.post(f"{_ONE}/on")
@admin_only
def switch_on(listener_id: int) -> ResponseReturnValue:
    listener = _listener(listener_id)
    listeners.switch_on(db_session(), listener, current_person(), now())
    db_session().commit()
    flash(gettext("It is called again."))
    return _back(listener_id)


def _listener(listener_id: int) -> Listener:
    return listeners.get(db_session(), listener_id) or abort(404)


def _back(listener_id: int) -> ResponseReturnValue:
    return redirect(url_for("listeners.show", listener_id=listener_id), 303)
