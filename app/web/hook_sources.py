"""Senders of webhooks, for admins: the list, letting in, what came, which key is what."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.connection_labels import BODY_STATES, EVENT_STATES, HOOK_KINDS
from app.models import HookSource
from app.services import campaigns, hook_keys, hook_sources, hooks, leads
from app.services.hook_sources import Opened
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now, runtime
from app.web.hook_forms import SourceForm, chosen_in, keys_form

bp = Blueprint("hook_sources", __name__, url_prefix="/connections/hooks")

_ONE = "/<int(max=2147483647):source_id>"
_MOST_KEYS = 60
_SHOWN_EVENTS = 25
_SHOWN_BYTES = 20_000


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    return render_template(
        "hook_sources/index.html",
        sources=hook_sources.everyone(db_session()),
        parked=hook_sources.parked_counts(db_session()),
        kinds=HOOK_KINDS,
    )


@bp.get("/new")
@admin_only
def new() -> ResponseReturnValue:
    return render_template("hook_sources/new.html", form=_form())


@bp.post("/new")
@admin_only
def create() -> ResponseReturnValue:
    form = _form()
    if not form.validate():
        return render_template("hook_sources/new.html", form=form), 422
    made = hook_sources.let_in(db_session(), form.new_source(), current_person(), now())
    db_session().commit()
    return _made(made)


@bp.get(_ONE)
@admin_only
def show(source_id: int) -> ResponseReturnValue:
    session, source = db_session(), _source(source_id)
    return render_template(
        "hook_sources/show.html",
        source=source,
        bodies=hook_keys.listed(session, source),
        events=hook_keys.events(session, source, _SHOWN_EVENTS),
        parked=hook_sources.parked_counts(session).get(source.id, 0),
        kinds=HOOK_KINDS,
        body_states=BODY_STATES,
        event_states=EVENT_STATES,
    )


@bp.get(f"{_ONE}/bodies/<int(max=2147483647):body_id>")
@admin_only
def body(source_id: int, body_id: int) -> ResponseReturnValue:
    source = _source(source_id)
    found = hook_keys.body_of(db_session(), source, body_id) or abort(404)
    text = found.raw[:_SHOWN_BYTES].decode(errors="replace")
    return render_template(
        "hook_sources/body.html", source=source, body=found, text=text
    )


@bp.get(f"{_ONE}/fields")
@admin_only
def fields(source_id: int) -> ResponseReturnValue:
    source = _source(source_id)
    keys = hook_keys.keys(db_session(), source, _MOST_KEYS)
    form = keys_form(keys, source.chosen)
    return render_template("hook_sources/fields.html", source=source, form=form)


@bp.post(f"{_ONE}/fields")
@admin_only
def choose(source_id: int) -> ResponseReturnValue:
    source = _source(source_id)
    keys = hook_keys.keys(db_session(), source, _MOST_KEYS)
    form = keys_form(keys, source.chosen)
    if not form.validate():
        page = render_template("hook_sources/fields.html", source=source, form=form)
        return page, 422
    hook_sources.choose(source, chosen_in(form, keys))
    hooks.try_again(db_session(), source, now())
    db_session().commit()
    flash(gettext("Saved. What was waiting is read again with these fields."))
    return redirect(url_for("hook_sources.show", source_id=source_id), 303)


@bp.post(f"{_ONE}/again")
@admin_only
def again(source_id: int) -> ResponseReturnValue:
    hooks.try_again(db_session(), _source(source_id), now())
    db_session().commit()
    flash(gettext("What was waiting is looked at again in a moment."))
    return redirect(url_for("hook_sources.show", source_id=source_id), 303)


@bp.post(f"{_ONE}/rotate")
@admin_only
def rotate(source_id: int) -> ResponseReturnValue:
    source = _source(source_id)
    made = hook_sources.rotate(db_session(), source, current_person(), now())
    db_session().commit()
    return _made(made)


@bp.post(f"{_ONE}/shut-out")
@admin_only
def shut_out(source_id: int) -> ResponseReturnValue:
    source = _source(source_id)
    hook_sources.shut_out(db_session(), source, current_person(), now())
    db_session().commit()
    flash(gettext("Nothing comes in from %(name)s any more.") % {"name": source.name})
    return redirect(url_for("hook_sources.index"), 303)


def _form() -> SourceForm:
    form, session = SourceForm(), db_session()
    form.offer(campaigns.every(session), leads.salespeople(session))
    return form


def _source(source_id: int) -> HookSource:
    return hook_sources.get(db_session(), source_id) or abort(404)


def _made(made: Opened) -> ResponseReturnValue:
    """Shown at once and never again, so there is nothing to lead to."""
    address = f"{runtime().settings.base_url}/hooks/{made.token}"
    return render_template("hook_sources/made.html", made=made, address=address)
