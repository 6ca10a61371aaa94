"""Programs that may use the JSON API, for admins: the list, letting in, shutting out."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectMultipleField, StringField

from app.connection_labels import SCOPES
from app.domain.scopes import Scope
from app.services import api_clients
from app.translations import N_
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now, runtime
from app.web.fields import Form, at_most, required

bp = Blueprint("api_clients", __name__, url_prefix="/connections/api")


class ClientForm(Form):
    """What a new client is called and may do."""

    name = StringField(
        N_("Which program is it?"),
        [
            required(N_("Please give it a name.")),
            at_most(120, N_("At most 120 characters, please.")),
        ],
        render_kw={"autocomplete": "off"},
    )
    scopes = SelectMultipleField(
        N_("What may it do?"),
        [required(N_("Please tick what it may do."))],
        choices=lambda: [(scope.value, label) for scope, label in SCOPES.items()],
    )


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    clients = api_clients.everyone(db_session())
    return render_template("api_clients/index.html", clients=clients, scopes=SCOPES)


@bp.get("/new")
@admin_only
def new() -> ResponseReturnValue:
    return render_template("api_clients/new.html", form=ClientForm())


@bp.post("/new")
@admin_only
def create() -> ResponseReturnValue:
    form = ClientForm()
    if not form.validate():
        return render_template("api_clients/new.html", form=form), 422
    scopes = [Scope(value) for value in form.scopes.data or ()]
    name = " ".join((form.name.data or "").split())
    made = api_clients.let_in(db_session(), name, scopes, current_person(), now())
    db_session().commit()
    # Shown at once and never again, so there is nothing to lead to.
    base = runtime().settings.base_url
    return render_template("api_clients/made.html", made=made, base_url=base)


@bp.post("/<int(max=2147483647):client_id>/shut-out")
@admin_only
def shut_out(client_id: int) -> ResponseReturnValue:
    client = api_clients.get(db_session(), client_id) or abort(404)
    api_clients.shut_out(db_session(), client, current_person(), now())
    db_session().commit()
    flash(gettext("%(name)s no longer gets in.") % {"name": client.name})
    return redirect(url_for("api_clients.index"), 303)
