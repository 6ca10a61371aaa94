"""The pages behind the buttons of a hand-over mail: mine, not mine, not a lead."""

from typing import Any

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.domain.outcomes import OutcomeKind
from app.domain.prospects import prospect_name
from app.domain.tokens import Purpose
from app.services import acceptances, campaigns, leads
from app.services.acceptances import HandedOver
from app.web.access import signed_link
from app.web.context import db_session, now, workspace
from app.web.mail_links import LinkPage, found, remembered, visitor_of, whose
from app.web.prompt_forms import OutcomeForm, outcome_form

bp = Blueprint("hand_overs", __name__)


@bp.get("/h/<token>/<any(mine, not_mine, not_a_lead):answer>")
@signed_link
def confirm(token: str, answer: str) -> ResponseReturnValue:
    handed_over = _handed_over(token)
    return _page(answer, handed_over, **_choices(handed_over, answer))


@bp.post("/h/<token>/mine")
@signed_link
def mine(token: str) -> ResponseReturnValue:
    handed_over = _handed_over(token)
    visitor = visitor_of(handed_over.person)
    is_taken = acceptances.accept(db_session(), handed_over, visitor, now())
    db_session().commit()
    how = "mine" if is_taken else "doubted"
    return redirect(url_for("hand_overs.done", token=token, how=how), 303)


@bp.post("/h/<token>/not_mine")
@signed_link
def not_mine(token: str) -> ResponseReturnValue:
    handed_over = _handed_over(token)
    visitor = visitor_of(handed_over.person)
    how = acceptances.refuse(db_session(), handed_over, whose(), visitor, now())
    db_session().commit()
    return redirect(url_for("hand_overs.done", token=token, how=how), 303)


@bp.post("/h/<token>/not_a_lead")
@signed_link
def not_a_lead(token: str) -> ResponseReturnValue:
    handed_over = _handed_over(token)
    form = _form(handed_over)
    if not form.validate():
        return _page("not_a_lead", handed_over, form=form), 422
    visitor = visitor_of(handed_over.person)
    said = form.said(OutcomeKind.BAD_FIT)
    outcome = acceptances.not_a_lead(db_session(), handed_over, said, visitor, now())
    db_session().commit()
    how = "recorded" if outcome is not None else "moved"
    answer = redirect(url_for("hand_overs.done", token=token, how=how), 303)
    if outcome is None:
        return answer
    return remembered(answer, handed_over.person, outcome)


@bp.get("/h/<token>/done/<any(mine, moved, said, recorded, doubted):how>")
@signed_link
def done(token: str, how: str) -> ResponseReturnValue:
    return _page("done", _handed_over(token), how=how)


def _handed_over(token: str) -> HandedOver:
    return found(Purpose.HAND_OVER, token, acceptances.find)


def _choices(handed_over: HandedOver, answer: str) -> dict[str, Any]:
    """What the page of an answer offers besides its button."""
    if answer == "not_a_lead":
        return {"form": _form(handed_over)}
    if answer == "not_mine":
        everybody = leads.salespeople(db_session())
        owner_id = handed_over.lead.owner_id
        return {"salespeople": [one for one in everybody if one.id != owner_id]}
    return {}


def _form(handed_over: HandedOver) -> OutcomeForm:
    intent = campaigns.latest_intent(handed_over.lead.campaign)
    clauses = intent.clauses if intent is not None else []
    # The token is the proof; a page that is the same for everybody has no other.
    return outcome_form(OutcomeKind.BAD_FIT, clauses, "", meta={"csrf": False})


def _page(name: str, handed_over: HandedOver, **values: Any) -> str:
    lead = handed_over.lead
    naming = workspace().prospect_naming
    return render_template(
        f"hand_overs/{name}.html",
        page=LinkPage(),
        click=handed_over,
        lead=lead,
        about=prospect_name(lead.name, lead.company, naming),
        **values,
    )
