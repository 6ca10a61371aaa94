"""The rivals that people name, for admins: other names, put together, retired."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.models import Competitor
from app.services import competitors
from app.services.competitors import NotAName
from app.translations import N_
from app.web.access import admin_only
from app.web.context import current_person, db_session, gettext, now
from app.web.numbers import as_id

bp = Blueprint("competitors", __name__, url_prefix="/competitors")


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    return _page()


@bp.post("/<int(max=2147483647):competitor_id>/name")
@admin_only
def rename(competitor_id: int) -> ResponseReturnValue:
    name = request.form.get("name", "")
    try:
        competitors.rename(
            db_session(), _rival(competitor_id), name, current_person(), now()
        )
    except NotAName:
        flash(gettext(N_("Please type a name.")), "error")
        return _page(), 422
    return _done(
        N_("Renamed. What was said under the old name now counts for the new one.")
    )


@bp.post("/<int(max=2147483647):competitor_id>/same")
@admin_only
def put_together(competitor_id: int) -> ResponseReturnValue:
    rival = _rival(competitor_id)
    into = _rival(request.form.get("into", 0, type=as_id))
    try:
        competitors.put_together(db_session(), rival, into, current_person(), now())
    except NotAName:
        abort(403)
    return _done(N_("Merged: both names are one rival now."))


@bp.post("/<int(max=2147483647):competitor_id>/retire")
@admin_only
def retire(competitor_id: int) -> ResponseReturnValue:
    competitors.retire(db_session(), _rival(competitor_id), current_person(), now())
    return _done(N_("Retired: forms do not offer it any more."))


def _done(text: str) -> ResponseReturnValue:
    db_session().commit()
    flash(gettext(text))
    return redirect(url_for("competitors.index"), 303)


def _page() -> str:
    return render_template(
        "competitors/index.html", rivals=competitors.every(db_session())
    )


def _rival(competitor_id: int) -> Competitor:
    return competitors.get(db_session(), competitor_id) or abort(404)
