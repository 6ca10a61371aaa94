"""The one page that an empty service shows, and never again."""

import logging

from flask import Blueprint, abort, redirect, render_template
from flask import session as form_session
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import TooManyRequests
from wtforms import EmailField, SelectField, SelectMultipleField, StringField

from app.domain.addresses import NotAnAddress, clean
from app.domain.teams import Team
from app.runtime import Runtime
from app.services import browser_sessions, set_up, workspaces
from app.services.set_up import Beginning
from app.translations import N_
from app.web import choices, cookies, visitors
from app.web.access import public
from app.web.context import db_session, now, runtime, workspace_or_none
from app.web.fields import NO_ADDRESS, Form, at_most, required

log = logging.getLogger(__name__)
bp = Blueprint("set_up", __name__)


class SetUpForm(Form):
    """Who begins, and with what."""

    code = StringField(
        N_("Set-up code"),
        [required(N_("Please type the set-up code."))],
        description=N_("The service printed it in its log when it started."),
        render_kw={"autocomplete": "off", "class": "code", "autocapitalize": "none"},
    )
    workspace_name = StringField(
        N_("Name of your company"),
        [
            required(N_("Please say what your company is called.")),
            at_most(80, N_("At most 80 characters, please.")),
        ],
        render_kw={"autocomplete": "organization"},
    )
    name = StringField(
        N_("Your name"),
        [
            required(N_("Please type your name.")),
            at_most(120, N_("At most 120 characters, please.")),
        ],
        render_kw={"autocomplete": "name"},
    )
    address = EmailField(
        N_("Your email address"),
        [required(N_("Please type your email address."))],
        render_kw={"autocomplete": "email", "maxlength": 254},
    )
    teams = SelectMultipleField(
        N_("Your team"),
        choices=choices.teams,
        description=N_("Both, one, or neither if you only look after the service."),
    )
    zone = SelectField(
        N_("Time zone"),
        [required(N_("Please choose a time zone."))],
        choices=choices.zones,
        default="Europe/Berlin",
    )

    def beginning(self) -> Beginning:
        """What was typed; NotAnAddress if the address is none."""
        return Beginning(
            workspace_name=(self.workspace_name.data or "").strip(),
            zone=self.zone.data,
            name=(self.name.data or "").strip(),
            address=clean(self.address.data or ""),
            teams=frozenset(Team(team) for team in self.teams.data or ()),
        )


@bp.get("/set-up")
@public
def new() -> ResponseReturnValue:
    if workspace_or_none() is not None:
        abort(404)
    return render_template("set_up/new.html", form=SetUpForm())


@bp.post("/set-up")
@public
def create() -> ResponseReturnValue:
    form = SetUpForm()
    if not form.validate():
        return render_template("set_up/new.html", form=form), 422
    session = db_session()
    key = runtime().letterhead.key
    try:
        set_up.check_code(session, key, form.code.data or "", now())
        person = set_up.begin(session, form.beginning(), now())
    except set_up.WrongCode:
        form.code.errors = [N_("That is not the code in the log of this service.")]
    except NotAnAddress:
        form.address.errors = [NO_ADDRESS]
    except set_up.TriedTooOften as error:
        raise TooManyRequests from error
    except set_up.AlreadySetUp:
        abort(404)
    else:
        secret = browser_sessions.start(
            session, person.id, visitors.current().name, now()
        )
        session.commit()
        form_session.clear()
        response = redirect("/", 303)
        cookies.put(response, cookies.PERSON, secret, browser_sessions.LASTS)
        return response
    session.commit()
    return render_template("set_up/new.html", form=form), 422


def announce(runtime: Runtime) -> None:
    """Print the set-up code in the log, while there is something to set up."""
    with runtime.readings() as session:
        if workspaces.is_set_up(session):
            return
    log.warning(
        "Nobody has set this service up yet. Open %s/set-up and type the code %s",
        runtime.settings.base_url,
        set_up.code(runtime.settings.keys[0]),
    )
