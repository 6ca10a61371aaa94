""" "Do we have what they need?": answered on the lead's page, or by a mailed button."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.fit import FitVerdict
from app.domain.outcomes import Trust
from app.domain.prospects import prospect_name
from app.domain.teams import Team
from app.domain.tokens import Purpose
from app.labels import FIT_VERDICTS, TEAMS
from app.services import fit, fit_clicks, leads
from app.services.fit_clicks import FitClick
from app.translations import N_
from app.web.access import signed_in, signed_link
from app.web.context import current_person, db_session, gettext, now, workspace
from app.web.mail_links import LinkPage, found, visitor_of

bp = Blueprint("fits", __name__)


@bp.post("/leads/<int(max=2147483647):lead_id>/fit")
@signed_in
def say(lead_id: int) -> ResponseReturnValue:
    lead = leads.get(db_session(), lead_id) or abort(404)
    verdict = _verdict(request.form.get("verdict", ""))
    sides = fit.sides_of(lead, current_person())
    team = next((one for one in sides if one == request.form.get("team")), None)
    if team is None:
        abort(403)
    fit.say(
        db_session(),
        lead,
        current_person(),
        team,
        verdict,
        trust=Trust.VERIFIED,
        now=now(),
    )
    db_session().commit()
    flash(gettext(N_("Recorded. Both sides see it here.")))
    return redirect(url_for("leads.show", lead_id=lead_id), 303)


@bp.get("/f/<token>/<verdict>")
@signed_link
def confirm(token: str, verdict: str) -> ResponseReturnValue:
    return _page("confirm", _click(token), token, verdict=_verdict(verdict))


@bp.post("/f/<token>/<verdict>")
@signed_link
def record(token: str, verdict: str) -> ResponseReturnValue:
    click = _click(token)
    visitor = visitor_of(click.person)
    said = _verdict(request.form.get("verdict", verdict))
    fit_clicks.record(db_session(), click, said, visitor, now())
    db_session().commit()
    return redirect(url_for("fits.done", token=token, verdict=said), 303)


@bp.get("/f/<token>/<verdict>/done")
@signed_link
def done(token: str, verdict: str) -> ResponseReturnValue:
    click = _click(token)
    last = fit_clicks.last_said(db_session(), click)
    if last is None:
        abort(404)
    return _page("done", click, token, verdict=last.verdict, said=last)


def _click(token: str) -> FitClick:
    return found(Purpose.FIT, token, fit_clicks.find)


def _verdict(text: str) -> FitVerdict:
    return next((one for one in FitVerdict if one == text), None) or abort(404)


def _page(name: str, click: FitClick, token: str, **values: object) -> str:
    lead = click.lead
    return render_template(
        f"fits/{name}.html",
        page=LinkPage(),
        click=click,
        about=prospect_name(lead.name, lead.company, workspace().prospect_naming),
        fit=fit.of_lead(lead),
        token=token,
        labels_of_fit=FIT_VERDICTS,
        team_label=TEAMS[Team(click.team)],
        **values,
    )
