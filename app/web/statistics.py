"""Who answers what when, and how sure we are of it; for admins, never a ranking."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.outcomes import Became, Trust
from app.labels import BECAME, OUTCOMES
from app.services import statistics, trust_split
from app.web.access import admin_only
from app.web.context import db_session, now

bp = Blueprint("statistics", __name__, url_prefix="/statistics")

WEEKS = 8


@bp.get("/answers")
@admin_only
def answers() -> ResponseReturnValue:
    found = statistics.weeks(db_session(), now(), WEEKS)
    wanted = request.args.get("week", "")
    chosen = next((one for one in found if one.monday.isoformat() == wanted), found[0])
    return render_template(
        "statistics/answers.html",
        weeks=found,
        chosen=chosen,
        kinds=[(kind, BECAME[kind]) for kind in Became],
    )


@bp.get("/robots")
@admin_only
def robots() -> ResponseReturnValue:
    session = db_session()
    return render_template(
        "statistics/robots.html",
        weeks=trust_split.weeks(session, now(), WEEKS),
        doubted=trust_split.doubted(session),
        trusts=list(Trust),
        outcomes=OUTCOMES,
    )
