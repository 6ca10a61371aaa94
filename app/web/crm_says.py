"""One tap on a lead's page that accepts what the CRM says became of it."""

from flask import Blueprint, abort, flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.domain.outcomes import OutcomeKind
from app.domain.teams import Team
from app.services import crm_says, leads
from app.services.crm_says import NothingSuggested
from app.translations import N_
from app.web.access import signed_in
from app.web.context import current_person, db_session, gettext, now

bp = Blueprint("crm_says", __name__)


@bp.post("/leads/<int(max=2147483647):lead_id>/crm/<kind>")
@signed_in
def accept(lead_id: int, kind: str) -> ResponseReturnValue:
    person = current_person()
    if Team.SALES not in person.teams and not person.is_admin:
        abort(403)
    lead = leads.get(db_session(), lead_id) or abort(404)
    chosen = next((one for one in OutcomeKind if one == kind), None) or abort(404)
    try:
        crm_says.accept(db_session(), lead, person, chosen, now())
    except NothingSuggested:
        flash(gettext(N_("Somebody has said more since. See below.")), "error")
    else:
        db_session().commit()
        flash(gettext(N_("Recorded. You can take it back below for 14 days.")))
    return redirect(url_for("leads.show", lead_id=lead_id), 303)
