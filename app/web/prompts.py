"""The page behind a mailed button: looking writes nothing, one press records.

Mail scanners fetch links, run scripts and press buttons; so GET shows what would be stored,
and what a press is worth is judged by when it comes and from where.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.domain.outcomes import Aside, OutcomeKind
from app.domain.prospects import prospect_name
from app.domain.teams import Team
from app.domain.tokens import Purpose, TokenExpired, TokenRefused
from app.labels import FIT_VERDICTS, REASONS
from app.models import Note, Outcome, Prompt
from app.services import (
    campaigns,
    choices,
    clicks,
    conflicts,
    fit,
    leads,
    limits,
    settling,
)
from app.services.clicks import Click
from app.services.fit import Question
from app.web.access import signed_link
from app.web.context import db_session, now, runtime, words, workspace
from app.web.mail_links import (
    LinkPage,
    found,
    here,
    remembered,
    values_of,
    visitor_of,
    whose,
)
from app.web.prompt_forms import OutcomeForm, chosen_kind, outcome_form

bp = Blueprint("prompts", __name__)

FRESH_LINKS = (20, timedelta(hours=1))


@bp.get("/a/<token>")
@signed_link
def choose(token: str) -> ResponseReturnValue:
    """All answers of one lead, for mails that have no room for seven buttons."""
    click = _click(token)
    return _page("choose", click, answers=[(one, _label(one)) for one in OutcomeKind])


@bp.get("/a/<token>/<choice>")
@signed_link
def confirm(token: str, choice: str) -> ResponseReturnValue:
    click = _click(token)
    aside = next((one for one in Aside if one == choice), None)
    if aside is not None:
        return _aside_page(click, aside)
    return _confirm_page(click, _kind(choice), _form(click, _kind(choice)))


@bp.post("/a/<token>/<choice>")
@signed_link
def record(token: str, choice: str) -> ResponseReturnValue:
    click = _click(token)
    kind = chosen_kind(_kind(choice))
    form = _form(click, kind)
    if not form.validate():
        return _confirm_page(click, kind, form), 422
    visitor = visitor_of(click.person)
    said = clicks.record(db_session(), click, form.said(kind), visitor, now())
    db_session().commit()
    if isinstance(said, Note):
        return redirect(url_for("prompts.noted", token=token), 303)
    url = url_for("prompts.receipt", token=token, outcome_id=said.id)
    return remembered(redirect(url, 303), click.person, said)


@bp.get("/a/<token>/receipt/<int(max=2147483647):outcome_id>")
@signed_link
def receipt(token: str, outcome_id: int) -> ResponseReturnValue:
    click = _click(token)
    outcome = db_session().get(Outcome, outcome_id)
    if outcome is None or outcome.prompt_id != click.prompt.id:
        abort(404)
    counted = settling.that_counts(db_session(), click.lead)
    others = conflicts.of_lead(settling.of_lead(db_session(), click.lead), counted)
    return _page(
        "receipt",
        click,
        outcome=outcome,
        label=_label(outcome.kind),
        counted=counted,
        reasons=REASONS,
        counted_label=_label(counted.kind) if counted else "",
        contradicted=_label(others[-1].kind) if others else "",
        fit_answers=_fit_answers(click, outcome),
        undo_url=_undo_url(outcome),
        again_url=url_for("prompts.confirm", token=token, choice=outcome.kind),
        **_next(click),
    )


@bp.get("/a/<token>/noted")
@signed_link
def noted(token: str) -> ResponseReturnValue:
    click = _click(token)
    return _page("noted", click, **_next(click))


@bp.post("/a/<token>/in_two_weeks")
@signed_link
def put_off(token: str) -> ResponseReturnValue:
    click = _click(token)
    is_put_off = clicks.put_off(db_session(), click, visitor_of(click.person), now())
    db_session().commit()
    outcome = "put_off" if is_put_off else "doubted"
    return redirect(url_for("prompts.left", token=token, how=outcome), 303)


@bp.post("/a/<token>/not_mine")
@signed_link
def not_mine(token: str) -> ResponseReturnValue:
    click = _click(token)
    visitor = visitor_of(click.person)
    how = clicks.not_mine(db_session(), click, whose(), visitor, now())
    db_session().commit()
    return redirect(url_for("prompts.left", token=token, how=how), 303)


@bp.get("/a/<token>/left/<any(put_off, doubted, moved, said):how>")
@signed_link
def left(token: str, how: str) -> ResponseReturnValue:
    click = _click(token)
    return _page("left", click, how=how, **_next(click))


@bp.post("/a/<token>/fresh")
@signed_link
def fresh(token: str) -> ResponseReturnValue:
    """Send a fresh link to whom we know; the answer is the same whether there is anybody."""
    at_most, per = FRESH_LINKS
    session = db_session()
    key = f"fresh-{request.remote_addr}"
    if not limits.allow(session, key, at_most, per, now()):
        abort(429)
    try:
        values = values_of(Purpose.CLICK, token)
    except TokenExpired as too_old:
        values = too_old.values
    except TokenRefused:
        values = []
    if values:
        clicks.send_fresh_link(session, runtime().letterhead, values, now())
    session.commit()
    return render_template("prompts/fresh.html", page=LinkPage())


def _click(token: str) -> Click:
    fresh_url = url_for("prompts.fresh", token=token)
    return found(Purpose.CLICK, token, clicks.find, fresh_url)


def _kind(choice: str) -> OutcomeKind:
    return next((kind for kind in OutcomeKind if kind == choice), None) or abort(404)


def _form(click: Click, kind: OutcomeKind) -> OutcomeForm:
    intent = campaigns.latest_intent(click.lead.campaign)
    clauses = intent.clauses if intent is not None else []
    question = click.prompt.learning_question
    # The token is the proof; a page that is the same for everybody has no other.
    return outcome_form(kind, clauses, question, meta={"csrf": False})


def _confirm_page(click: Click, kind: OutcomeKind, form: OutcomeForm) -> str:
    return _page(
        "confirm",
        click,
        form=form,
        kind=kind,
        label=_label(kind),
        others=[(one, _label(one)) for one in OutcomeKind if one is not kind],
    )


def _aside_page(click: Click, aside: Aside) -> str:
    return _page(
        "not_mine" if aside is Aside.NOT_MINE else "in_two_weeks",
        click,
        salespeople=[
            one
            for one in leads.salespeople(db_session())
            if one.id != click.lead.owner_id
        ],
    )


def _page(name: str, click: Click, **values: Any) -> str:
    return render_template(
        f"prompts/{name}.html",
        page=LinkPage(),
        click=click,
        about=_about(click.prompt),
        token=(request.view_args or {})["token"],
        **values,
    )


def _fit_answers(click: Click, outcome: Outcome) -> list[tuple[str, str]]:
    """The buttons that ask sales about the fit, once an opportunity is on the table."""
    if outcome.kind is not OutcomeKind.OPPORTUNITY or click.lead.fit_sales is not None:
        return []
    urls = fit.urls(
        runtime().letterhead,
        Question(click.lead, Team.SALES),
        click.person,
        click.delivery_key,
        now(),
    )
    return [(here(url), FIT_VERDICTS[verdict]) for verdict, url in urls.items()]


def _next(click: Click) -> dict[str, Any]:
    """The lead that is owed next with its buttons, and how many there are."""
    owed: Sequence[Prompt] = clicks.owed_next(
        db_session(), click, visitor_of(click.person)
    )
    following = owed[0] if owed else None
    links = runtime().letterhead.links
    return {
        "owed": len(owed),
        "following": following,
        "following_about": _about(following) if following else "",
        "answers": [
            (
                here(links.click(following.id, click.delivery_key, kind, now())),
                _label(kind),
            )
            for kind in OutcomeKind
        ]
        if following
        else [],
    }


def _about(prompt: Prompt) -> str:
    """The prospect as mail names prospects: the page may be opened by whoever has the link."""
    lead = prompt.lead
    return prospect_name(lead.name, lead.company, workspace().prospect_naming)


def _label(kind: OutcomeKind) -> str:
    return choices.label(kind, workspace(), words())


def _undo_url(outcome: Outcome) -> str:
    links = runtime().letterhead.links
    return here(links.with_purpose("/undo", Purpose.UNDO, [outcome.id], now()))
