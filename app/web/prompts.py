"""The page behind a mailed button: looking writes nothing, one press records.

Mail scanners fetch links, run scripts and press buttons; so GET shows what would be stored,
and what a press is worth is judged by when it comes and from where.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from app.domain.outcomes import Aside, OutcomeKind
from app.domain.prospects import prospect_name
from app.domain.tokens import (
    Purpose,
    TokenExpired,
    TokenRefused,
    keyed_hash,
    sign,
    unsign,
)
from app.labels import REASONS
from app.models import Note, Outcome, Person, Prompt
from app.services import campaigns, choices, clicks, leads, limits, settling
from app.services.clicks import Click, NoLongerAvailable, Visitor
from app.web import context, cookies
from app.web.access import signed_link
from app.web.context import db_session, now, runtime, words, workspace
from app.web.pages import Page
from app.web.prompt_forms import OutcomeForm, chosen_kind, outcome_form

bp = Blueprint("prompts", __name__)

#: Names the first good answer that the browser gave.
ANSWERED = "throughline-answered"
ANSWERED_LASTS = timedelta(days=400)
FRESH_LINKS = (20, timedelta(hours=1))


class LinkPage(Page):
    """The layout without menu and name: a link shows its lead to whoever holds it."""

    @property
    def person(self) -> Person | None:
        return None


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
    visitor = _visitor(click.person)
    said = clicks.record(db_session(), click, form.said(kind), visitor, now())
    db_session().commit()
    if isinstance(said, Note):
        return redirect(url_for("prompts.noted", token=token), 303)
    url = url_for("prompts.receipt", token=token, outcome_id=said.id)
    return _remembered(redirect(url, 303), click.person, said)


@bp.get("/a/<token>/receipt/<int(max=2147483647):outcome_id>")
@signed_link
def receipt(token: str, outcome_id: int) -> ResponseReturnValue:
    click = _click(token)
    outcome = db_session().get(Outcome, outcome_id)
    if outcome is None or outcome.prompt_id != click.prompt.id:
        abort(404)
    counted = settling.that_counts(db_session(), click.lead)
    return _page(
        "receipt",
        click,
        outcome=outcome,
        label=_label(outcome.kind),
        counted=counted,
        reasons=REASONS,
        counted_label=_label(counted.kind) if counted else "",
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
    is_put_off = clicks.put_off(db_session(), click, _visitor(click.person), now())
    db_session().commit()
    outcome = "put_off" if is_put_off else "doubted"
    return redirect(url_for("prompts.left", token=token, how=outcome), 303)


@bp.post("/a/<token>/not_mine")
@signed_link
def not_mine(token: str) -> ResponseReturnValue:
    click = _click(token)
    session = db_session()
    has_moved = clicks.not_mine(session, click, _whose(), _visitor(click.person), now())
    session.commit()
    how = "moved" if has_moved else "said"
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
        values = unsign(runtime().settings.signing_keys, Purpose.CLICK, token, now())
    except TokenExpired as expired:
        values = expired.values
    except TokenRefused:
        values = []
    if values:
        clicks.send_fresh_link(session, runtime().letterhead, values, now())
    session.commit()
    return render_template("prompts/fresh.html", page=LinkPage())


def _click(token: str) -> Click:
    """What the link stands for; a page that says why not, where it stands for nothing."""
    try:
        values = unsign(runtime().settings.signing_keys, Purpose.CLICK, token, now())
        click = clicks.find(db_session(), values)
    except TokenRefused:
        # Too old or altered: the same words, so that nobody learns which it was.
        url = url_for("prompts.fresh", token=token)
        page = render_template("prompts/expired.html", page=LinkPage(), url=url)
        abort(Response(page, 410, mimetype="text/html"))
    except NoLongerAvailable:
        page = render_template("prompts/gone.html", page=LinkPage())
        abort(Response(page, 410, mimetype="text/html"))
    context.written_for(click.person)
    return click


def _kind(choice: str) -> OutcomeKind:
    return next((kind for kind in OutcomeKind if kind == choice), None) or abort(404)


def _form(click: Click, kind: OutcomeKind) -> OutcomeForm:
    intent = campaigns.latest_intent(click.lead.campaign)
    clauses = intent.clauses if intent is not None else []
    question = click.prompt.learning_question
    # The token is the proof; a page that is the same for everybody has no other.
    return outcome_form(kind, clauses, question, meta={"csrf": False})


def _visitor(person: Person) -> Visitor:
    """The browser, and whether it is known as this person's."""
    key = runtime().settings.keys[0]
    agent = request.user_agent.string
    client_hash = keyed_hash(key, request.remote_addr or "", agent)
    signed_in = context.person_or_none()
    is_verified = signed_in is not None and signed_in.id == person.id
    return Visitor(client_hash, is_verified or _is_known(person))


def _is_known(person: Person) -> bool:
    outcome_id = _answered_before()
    return outcome_id is not None and clicks.is_known(
        db_session(), person, outcome_id, now()
    )


def _answered_before() -> int | None:
    """The answer that the browser's cookie names."""
    cookie = cookies.read(ANSWERED)
    try:
        values = unsign(runtime().settings.signing_keys, Purpose.BROWSER, cookie, now())
    except TokenRefused:
        return None
    return int(values[0])


def _remembered(response: Response, person: Person, said: Outcome) -> Response:
    """Give the browser a cookie for its first good answer, and keep the one it has."""
    earlier = db_session().get(Outcome, _answered_before() or 0)
    has_good_one = (
        earlier is not None
        and earlier.person_id == person.id
        and clicks.is_good(earlier)
    )
    if clicks.is_good(said) and not has_good_one:
        keys = runtime().settings.signing_keys
        value = sign(keys, Purpose.BROWSER, [said.id], now() + ANSWERED_LASTS)
        cookies.put(response, ANSWERED, value, ANSWERED_LASTS)
    return response


def _whose() -> Person | None:
    chosen = request.form.get("whose", "")
    return next(
        (one for one in leads.salespeople(db_session()) if str(one.id) == chosen), None
    )


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


def _next(click: Click) -> dict[str, Any]:
    """The lead that is owed next with its buttons, and how many there are."""
    owed: Sequence[Prompt] = clicks.owed_next(
        db_session(), click, _visitor(click.person)
    )
    following = owed[0] if owed else None
    links = runtime().letterhead.links
    return {
        "owed": len(owed),
        "following": following,
        "following_about": _about(following) if following else "",
        "answers": [
            (
                _here(links.click(following.id, click.delivery_key, kind, now())),
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
    return _here(links.with_purpose("/undo", Purpose.UNDO, [outcome.id], now()))


def _here(url: str) -> str:
    """The link without our host: a page's forms go to where the page came from."""
    return url.removeprefix(runtime().settings.base_url)
