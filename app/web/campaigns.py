"""Campaigns: what marketing runs and what each is for."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.domain.campaigns import CampaignIsClosed
from app.domain.question_kinds import AnswerValue
from app.domain.questions import SurveyKind
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.labels import WARMTHS
from app.models import Campaign, CampaignIntent
from app.services import (
    campaigns,
    card_checks,
    cards,
    contradictions,
    drafts,
    submissions,
    turns,
)
from app.translations import N_
from app.web import asking
from app.web.access import signed_in
from app.web.bodies import PASTED, takes_up_to
from app.web.context import current_person, db_session, gettext, now, words
from app.web.forms import CLOSED_MEANWHILE, SurveyForm

bp = Blueprint("campaigns", __name__)
KIND = SurveyKind.CAMPAIGN_INTENT


@bp.get("/campaigns")
@signed_in
def index() -> ResponseReturnValue:
    return render_template(
        "campaigns/index.html",
        times=campaigns.by_time(db_session(), asking.today()),
        may_declare=_may_declare(),
    )


@bp.get("/campaigns/new")
@signed_in
def new() -> ResponseReturnValue:
    _only_marketing()
    form = asking.opened(KIND, "", {})
    return render_template("campaigns/new.html", form=form)


@bp.post("/campaigns/new")
@takes_up_to(PASTED)
@signed_in
def create() -> ResponseReturnValue:
    _only_marketing()
    form = asking.sent(KIND)
    intent = asking.accepted(form, lambda form: _declare(form, None))
    if intent is None:
        return render_template("campaigns/new.html", form=form), 422
    drafts.discard(db_session(), current_person(), KIND)
    db_session().commit()
    flash(gettext(N_("Declared. Sales reads it in its next weekly mail.")))
    return redirect(url_for("campaigns.show", campaign_id=intent.campaign_id), 303)


@bp.get("/campaigns/<int(max=2147483647):campaign_id>")
@signed_in
def show(campaign_id: int) -> ResponseReturnValue:
    campaign = _campaign(campaign_id)
    return render_template(
        "campaigns/show.html",
        card=cards.card(db_session(), campaign, words()),
        warmths=WARMTHS,
        may_declare=_may_declare(),
        contradictions=contradictions.of_campaign(db_session(), campaign, now()),
        is_asked_again=_may_declare() and card_checks.is_due(campaign, now()),
    )


@bp.post("/campaigns/<int(max=2147483647):campaign_id>/still-right")
@signed_in
def confirm_card(campaign_id: int) -> ResponseReturnValue:
    campaign = _campaign(campaign_id)
    try:
        card_checks.confirm(db_session(), campaign, current_person(), now())
    except OnlyForMarketing:
        abort(403)
    except CampaignIsClosed:
        flash(gettext(CLOSED_MEANWHILE))
    db_session().commit()
    return redirect(url_for("campaigns.show", campaign_id=campaign.id), 303)


@bp.get("/campaigns/<int(max=2147483647):campaign_id>/revise")
@signed_in
def revise(campaign_id: int) -> ResponseReturnValue:
    _only_marketing()
    campaign = _campaign(campaign_id)
    form = asking.opened(KIND, f"campaign-{campaign.id}", _as_it_is(campaign))
    return render_template("campaigns/revise.html", form=form, campaign=campaign)


@bp.post("/campaigns/<int(max=2147483647):campaign_id>/revise")
@takes_up_to(PASTED)
@signed_in
def revise_now(campaign_id: int) -> ResponseReturnValue:
    _only_marketing()
    campaign = _campaign(campaign_id)
    turns.take(db_session(), campaign)
    form = asking.sent(KIND)
    standing = asking.filled(form.version, _as_it_is(campaign))
    if form.is_overtaken(standing, _last_by(campaign)):
        page = render_template("campaigns/revise.html", form=form, campaign=campaign)
        return page, 409
    intent = asking.accepted(form, lambda form: _declare(form, campaign))
    if intent is None:
        page = render_template("campaigns/revise.html", form=form, campaign=campaign)
        return page, 422
    drafts.discard(db_session(), current_person(), KIND, f"campaign-{campaign.id}")
    db_session().commit()
    flash(gettext(N_("Changed. Sales sees it before and after in its weekly mail.")))
    return redirect(url_for("campaigns.show", campaign_id=campaign.id), 303)


@bp.get("/campaigns/<int(max=2147483647):campaign_id>/close")
@signed_in
def confirm_close(campaign_id: int) -> ResponseReturnValue:
    _only_marketing()
    return render_template("campaigns/close.html", campaign=_campaign(campaign_id))


@bp.post("/campaigns/<int(max=2147483647):campaign_id>/close")
@signed_in
def close(campaign_id: int) -> ResponseReturnValue:
    campaign = _campaign(campaign_id)
    try:
        campaigns.close(db_session(), campaign, current_person(), now())
    except OnlyForMarketing:
        abort(403)
    db_session().commit()
    flash(gettext(N_("Closed. Its leads are still followed up.")))
    return redirect(url_for("campaigns.show", campaign_id=campaign.id), 303)


def _campaign(campaign_id: int) -> Campaign:
    campaign = campaigns.get(db_session(), campaign_id)
    if campaign is None:
        abort(404)
    return campaign


def _may_declare() -> bool:
    person = current_person()
    return speaks_for_marketing(person.teams, person.role)


def _only_marketing() -> None:
    if not _may_declare():
        abort(403)


def _declare(form: SurveyForm, campaign: Campaign | None) -> CampaignIntent:
    return campaigns.declare_intent(
        db_session(),
        current_person(),
        form.version,
        form.answers(),
        form.key,
        now(),
        campaign=campaign,
    )


def _last_by(campaign: Campaign) -> str:
    """Who wrote the latest intent."""
    intent = campaigns.latest_intent(campaign)
    said = submissions.get(db_session(), KIND, intent.submission_id) if intent else None
    return said.author.name if said else ""


def _as_it_is(campaign: Campaign) -> dict[str, AnswerValue]:
    """The latest intent's answers by question key."""
    intent = campaigns.latest_intent(campaign)
    if intent is None:
        return {}
    said = submissions.get(db_session(), KIND, intent.submission_id)
    return {one.question.key: one.value for one in said.answers} if said else {}
