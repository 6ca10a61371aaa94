"""Leads: the list, handing one over, and the page of one journey."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.outcomes import OutcomeKind, Stage, Trust, Way
from app.domain.teams import Team
from app.labels import FIT_VERDICTS, LEAD_TEXTS, REASONS, STAGES, TEAMS, TRUSTS, WAYS
from app.models import Lead, Outcome, Person, Prompt
from app.services import (
    campaigns,
    choices,
    crm_says,
    duplicates,
    fit,
    journeys,
    leads,
    outcomes,
    turns,
)
from app.services import stages as lead_stages
from app.services.journeys import Journey
from app.services.leads import NotASalesperson
from app.translations import N_
from app.web.access import signed_in
from app.web.context import current_person, db_session, gettext, now, words, workspace
from app.web.lead_forms import (
    GoalForm,
    NewLeadForm,
    OwnerForm,
    as_query,
    narrowing,
    stages,
)
from app.web.numbers import as_id
from app.web.prompt_forms import OutcomeForm, outcome_form

bp = Blueprint("leads", __name__)


@bp.get("/leads")
@signed_in
def index() -> ResponseReturnValue:
    session = db_session()
    asked = narrowing(current_person(), now())
    page = leads.listed(
        session,
        asked,
        before_id=request.args.get("before", type=as_id),
        after_id=request.args.get("after", type=as_id),
    )
    return render_template(
        "leads/index.html",
        leads=page.leads,
        listed=page,
        asked=as_query(asked, current_person()),
        owners=leads.salespeople(session),
        person=current_person(),
        campaigns=campaigns.every(session),
        stages=stages(),
        stage_labels=STAGES,
        leading={stage: lead_stages.leading(workspace(), stage) for stage in Stage},
        customers=duplicates.customers(session, page.leads),
    )


@bp.get("/leads/new")
@signed_in
def new() -> ResponseReturnValue:
    return render_template("leads/new.html", form=_new_form())


@bp.post("/leads/new")
@signed_in
def create() -> ResponseReturnValue:
    form = _new_form()
    if not form.validate():
        return render_template("leads/new.html", form=form), 422
    try:
        lead = leads.hand_over(db_session(), current_person(), form.lead(), now())
    except NotASalesperson:
        form.owner_id.errors = [N_("Please pick a salesperson.")]
        return render_template("leads/new.html", form=form), 422
    db_session().commit()
    flash(gettext(N_("Handed over. The new owner gets a mail with the campaign card.")))
    return redirect(url_for("leads.show", lead_id=lead.id), 303)


@bp.get("/leads/<int(max=2147483647):lead_id>")
@signed_in
def show(lead_id: int) -> ResponseReturnValue:
    lead = _lead(lead_id)
    form = _goal_form(lead)
    form.remember()
    return _page(lead, form, _owner_form(lead))


@bp.post("/leads/<int(max=2147483647):lead_id>/goal")
@signed_in
def edit_goal(lead_id: int) -> ResponseReturnValue:
    lead = _lead(lead_id)
    turns.take(db_session(), lead)
    form = GoalForm()
    is_fine = form.validate()
    if form.is_overtaken(_goal_form(lead), leads.goal_worded_by(db_session(), lead)):
        return _page(lead, form, _owner_form(lead)), 409
    if not is_fine:
        return _page(lead, form, _owner_form(lead)), 422
    leads.edit_goal(db_session(), lead, form.goal.data or "", current_person(), now())
    db_session().commit()
    flash(gettext(N_("Changed. The earlier words stay on the journey.")))
    return redirect(url_for("leads.show", lead_id=lead.id), 303)


@bp.post("/leads/<int(max=2147483647):lead_id>/owner")
@signed_in
def reassign(lead_id: int) -> ResponseReturnValue:
    lead = _lead(lead_id)
    if not _may_reassign(lead):
        abort(403)
    form = _owner_form(lead)
    owner_id = form.owner_id.data if form.validate() else None
    owners = leads.salespeople(db_session())
    to = next((one for one in owners if str(one.id) == owner_id), None)
    if to is None:
        abort(422)
    leads.reassign(db_session(), lead, to, current_person(), now())
    db_session().commit()
    flash(gettext(N_("Moved. The new owner gets it with its history.")))
    return redirect(url_for("leads.show", lead_id=lead.id), 303)


@bp.get("/leads/<int(max=2147483647):lead_id>/outcomes/<kind>")
@signed_in
def say(lead_id: int, kind: str) -> ResponseReturnValue:
    lead = _lead_to_speak_of(lead_id)
    return _say_page(lead, _kind(kind), _outcome_form(lead, _kind(kind)))


@bp.post("/leads/<int(max=2147483647):lead_id>/outcomes/<kind>")
@signed_in
def record(lead_id: int, kind: str) -> ResponseReturnValue:
    lead = _lead_to_speak_of(lead_id)
    form = _outcome_form(lead, _kind(kind))
    if not form.validate():
        return _say_page(lead, _kind(kind), form), 422
    outcomes.record_outcome(
        db_session(),
        lead,
        current_person(),
        form.said(_kind(kind)),
        way=Way.PAGE,
        trust=Trust.VERIFIED,
        now=now(),
        prompt=_open_prompt(lead),
    )
    db_session().commit()
    flash(gettext(N_("Recorded. You can take it back below for 14 days.")))
    return redirect(url_for("leads.show", lead_id=lead.id), 303)


@bp.post("/leads/<int(max=2147483647):lead_id>/undo/<int(max=2147483647):outcome_id>")
@signed_in
def undo(lead_id: int, outcome_id: int) -> ResponseReturnValue:
    outcome = db_session().get(Outcome, outcome_id)
    if outcome is None or outcome.lead_id != lead_id:
        abort(404)
    try:
        outcomes.undo(db_session(), outcome, current_person(), now())
    except outcomes.NotYourAnswer:
        abort(403)
    except outcomes.TooLateToUndo:
        flash(
            gettext(
                N_(
                    "More than two weeks have passed. Please say again how things stand."
                )
            ),
            "error",
        )
    db_session().commit()
    return redirect(url_for("leads.show", lead_id=lead_id), 303)


def _lead(lead_id: int) -> Lead:
    return leads.get(db_session(), lead_id) or abort(404)


def _goal_form(lead: Lead) -> GoalForm:
    """The form as it would show the goal now."""
    return GoalForm(formdata=None, goal=lead.goal)


def _lead_to_speak_of(lead_id: int) -> Lead:
    if not _may_speak():
        abort(403)
    return _lead(lead_id)


def _kind(kind: str) -> OutcomeKind:
    return next((one for one in OutcomeKind if one == kind), None) or abort(404)


def _may_speak() -> bool:
    """What became of a lead is for sales to say."""
    person = current_person()
    return Team.SALES in person.teams or person.is_admin


def _may_reassign(lead: Lead) -> bool:
    person = current_person()
    if lead.handed_over_at is None and Team.MARKETING in person.teams:
        return True
    return person.is_admin or person.id in (lead.owner_id, lead.handed_over_by_id)


def _new_form() -> NewLeadForm:
    form = NewLeadForm(campaign_id=request.args.get("campaign"))
    open_ones = [one for one in campaigns.every(db_session()) if not one.closed_at]
    form.offer(open_ones, list(leads.salespeople(db_session())))
    return form


def _owner_form(lead: Lead) -> OwnerForm:
    form = OwnerForm()
    everybody: list[Person] = list(leads.salespeople(db_session()))
    form.offer([one for one in everybody if one.id != lead.owner_id])
    return form


def _open_prompt(lead: Lead) -> Prompt | None:
    found = leads.open_prompt(db_session(), lead)
    return found if found and found.person_id == current_person().id else None


def _outcome_form(lead: Lead, kind: OutcomeKind) -> OutcomeForm:
    intent = campaigns.latest_intent(lead.campaign)
    prompt = _open_prompt(lead)
    question = prompt.learning_question if prompt else ""
    return outcome_form(kind, intent.clauses if intent else [], question)


def _label(kind: OutcomeKind) -> str:
    return choices.label(kind, workspace(), words())


def _say_page(lead: Lead, kind: OutcomeKind, form: OutcomeForm) -> str:
    return render_template(
        "leads/say.html", lead=lead, kind=kind, label=_label(kind), form=form
    )


def _page(lead: Lead, goal_form: GoalForm, owner_form: OwnerForm) -> str:
    journey: Journey = journeys.of(db_session(), lead, words())
    return render_template(
        "leads/show.html",
        journey=journey,
        lead=lead,
        form=goal_form,
        owner_form=owner_form if _may_reassign(lead) else None,
        may_speak=_may_speak(),
        crm_kinds=crm_says.kinds(lead),
        crm_amount=crm_says.amount(lead),
        person=current_person(),
        step_to_see=lead_stages.awaiting(journey.steps, current_person()),
        sides=fit.sides_of(lead, current_person()),
        labels_of_fit=FIT_VERDICTS,
        now=now(),
        undo_lasts=outcomes.UNDO_LASTS,
        labels={kind: _label(kind) for kind in OutcomeKind},
        stages=STAGES,
        lead_texts=LEAD_TEXTS,
        teams=TEAMS,
        reasons=REASONS,
        ways=WAYS,
        trusts=TRUSTS,
    )
