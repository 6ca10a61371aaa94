""" "Is this card still right?", answered from the weekly mail: one page, one press."""

from flask import Blueprint, abort, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.domain.campaigns import CampaignIsClosed
from app.domain.teams import OnlyForMarketing
from app.domain.tokens import Purpose, TokenRefused
from app.domain.trust import TapKind
from app.models import Campaign, Person
from app.services import campaigns, card_checks
from app.web import context
from app.web.access import signed_link
from app.web.context import db_session, now
from app.web.mail_links import (
    LinkPage,
    believed,
    expired,
    gone,
    values_of,
)

bp = Blueprint("card_links", __name__)


@bp.get("/k/<token>")
@signed_link
def ask(token: str) -> ResponseReturnValue:
    campaign, _ = _asked(token)
    return render_template(
        "campaigns/still_right.html",
        page=LinkPage(),
        campaign=campaign,
        intent=campaigns.latest_intent(campaign),
        is_due=card_checks.is_due(campaign, now()),
    )


@bp.post("/k/<token>")
@signed_link
def confirm(token: str) -> ResponseReturnValue:
    campaign, person = _asked(token)
    is_believed = believed(TapKind.STILL_RIGHT, person, campaign.id)
    try:
        if is_believed:
            card_checks.confirm(db_session(), campaign, person, now())
    except OnlyForMarketing:
        abort(403)
    except CampaignIsClosed:
        gone()
    db_session().commit()
    # Back to the page, which says so now: a reload presses nothing.
    return redirect(
        url_for("card_links.ask", token=token, fast=None if is_believed else 1), 303
    )


def _asked(token: str) -> tuple[Campaign, Person]:
    """What the link is about, and who was asked; a page that says why not, if nobody is."""
    try:
        campaign_id, person_id = values_of(Purpose.CARD, token)
    except TokenRefused:
        expired(None)
    campaign = campaigns.get(db_session(), int(campaign_id))
    person = db_session().get(Person, int(person_id))
    if campaign is None or person is None:
        gone()
    context.written_for(person)
    return campaign, person
