"""Two buttons on a lead's page: take the same lead in, and part them again."""

from flask import Blueprint, abort, flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.models import LeadMerge
from app.services import duplicates, leads
from app.services.duplicates import CannotMerge
from app.translations import N_
from app.web.access import signed_in
from app.web.context import current_person, db_session, gettext, now

bp = Blueprint("duplicates", __name__)


@bp.post("/leads/<int(max=2147483647):lead_id>/take-in/<int(max=2147483647):taken_id>")
@signed_in
def merge(lead_id: int, taken_id: int) -> ResponseReturnValue:
    session = db_session()
    kept = leads.get(session, lead_id) or abort(404)
    taken = leads.get(session, taken_id) or abort(404)
    try:
        duplicates.merge(session, kept, taken, current_person(), now())
    except CannotMerge:
        abort(422)
    session.commit()
    flash(gettext(N_("Merged. You can separate them again at any time.")))
    return redirect(url_for("leads.show", lead_id=lead_id), 303)


@bp.post("/leads/merges/<int(max=2147483647):merge_id>/undo")
@signed_in
def part(merge_id: int) -> ResponseReturnValue:
    made = db_session().get(LeadMerge, merge_id) or abort(404)
    duplicates.undo(db_session(), made, current_person(), now())
    db_session().commit()
    flash(gettext(N_("Separated. Each has its own history again.")))
    return redirect(url_for("leads.show", lead_id=made.kept_id), 303)
