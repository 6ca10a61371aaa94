"""Who changed what, for admins: the record as it was written, newest first."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.services import audit
from app.translations import N_
from app.web.access import admin_only
from app.web.context import db_session
from app.web.numbers import as_id

bp = Blueprint("audit", __name__, url_prefix="/audit")

#: What services write into the record, so that it is shown in the reader's language.
ACTIONS = (
    N_("API client let in"),
    N_("API client shut out"),
    N_("address used again"),
    N_("cadence changed"),
    N_("exported"),
    N_("holiday removed"),
    N_("holidays added"),
    N_("import undone"),
    N_("leads imported"),
    N_("leads merged"),
    N_("mail resumed"),
    N_("mail stopped"),
    N_("merge undone"),
    N_("person added"),
    N_("person changed"),
    N_("preferences changed"),
    N_("put together"),
    N_("retired"),
    N_("sender unblocked"),
    N_("sent again"),
    N_("set up"),
    N_("stages changed"),
    N_("taken apart"),
    N_("theme retired"),
    N_("theme saved"),
)


@bp.get("")
@admin_only
def index() -> ResponseReturnValue:
    before = request.args.get("before", type=as_id)
    return render_template("audit/index.html", found=audit.page(db_session(), before))
