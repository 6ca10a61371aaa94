"""The joint numbers on a page, and the page to print for sitting down together."""

from datetime import date, datetime, time, timedelta
from typing import Any

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from app.domain.local_time import instant
from app.domain.trends import direction
from app.services import joint, joint_details, joint_pace, people, quarters
from app.services.joint import Share
from app.services.summaries.editions import JOINT_PERIOD
from app.web.access import signed_in
from app.web.bars import bars
from app.web.context import current_person, db_session, now, workspace

bp = Blueprint("joint", __name__)


@bp.get("/numbers")
@signed_in
def index() -> ResponseReturnValue:
    until = now()
    return render_template("joint/index.html", **_numbers(until - JOINT_PERIOD, until))


@bp.get("/quarter")
@signed_in
def quarter() -> ResponseReturnValue:
    first = _first_day(request.args.get("from", ""))
    zone = people.zone_of(current_person(), workspace())
    since, until = (
        instant(day, time.min, zone) for day in (first, quarters.after(first))
    )
    told = quarters.told(
        db_session(), current_person(), since, min(until, now()), now()
    )
    return render_template(
        "joint/quarter.html",
        told=told,
        first=first,
        last=quarters.after(first) - timedelta(days=1),
        before=quarters.before(first),
        after=quarters.after(first) if until <= now() else None,
        **_numbers(since, min(until, now())),
    )


def _first_day(text: str) -> date:
    """The first day of the quarter that is asked for, or of this one."""
    zone = people.zone_of(current_person(), workspace())
    try:
        day = date.fromisoformat(text) if text else now().astimezone(zone).date()
    except ValueError:
        abort(404)
    if not 2000 <= day.year <= 9000:
        abort(404)
    return quarters.first_day(day)


def _numbers(since: datetime, until: datetime) -> dict[str, Any]:
    """The numbers of the period, and where shares went since the one before it."""
    session = db_session()
    numbers = joint.numbers(session, since, until)
    earlier = joint.numbers(session, since - (until - since), since)
    whole, by_campaign = joint_details.details(session, since, until)
    follow, follow_by_campaign = joint_pace.follow_through(session, since, until)
    before = {row.campaign_id: row.counts for row in earlier.campaigns}

    def arrow(share: Share, earlier_share: Share | None) -> str:
        if earlier_share is None:
            return ""
        found = direction(
            share.part, share.whole, earlier_share.part, earlier_share.whole
        )
        return found.value if found else ""

    return {
        "numbers": numbers,
        "earlier": earlier.whole,
        "earlier_by_campaign": before,
        "details": whole,
        "by_campaign": by_campaign,
        "follow": follow,
        "follow_by_campaign": follow_by_campaign,
        "arrow": arrow,
        "bars": bars,
    }
