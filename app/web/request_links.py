"""The page behind a mailed answer to a request: looking writes nothing, one press records."""

from typing import Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import TextAreaField

from app.domain.requests import (
    AnswerStepsBack,
    DeclinedNeedsWords,
    RequestState,
    WordsRefused,
)
from app.domain.teams import OnlyForMarketing
from app.domain.tokens import Purpose
from app.labels import REQUEST_ANSWERS
from app.models import RequestAnswer
from app.services import request_clicks
from app.services.request_clicks import RequestClick
from app.translations import N_
from app.web.access import signed_link
from app.web.context import db_session, now, runtime
from app.web.fields import Form
from app.web.forms import flaw, keepable
from app.web.mail_links import LinkPage, found, here, visitor_of

bp = Blueprint("request_links", __name__)


class WordsForm(Form):
    """What marketing adds to an answer, or the reason for a no."""

    words = TextAreaField(
        N_("In your words"),
        description=N_("The person who asked reads them just as you write them."),
        render_kw={"enterkeyhint": "enter"},
    )


@bp.get("/r/<token>/<state>")
@signed_link
def confirm(token: str, state: str) -> ResponseReturnValue:
    return _page("confirm", _click(token), _state(state), form=_form())


@bp.post("/r/<token>/<state>")
@signed_link
def record(token: str, state: str) -> ResponseReturnValue:
    click, chosen, form = _click(token), _state(state), _form()
    said = _said(click, chosen, form)
    if said is None:
        return _page("confirm", click, chosen, form=form), 422
    db_session().commit()
    url = url_for(
        "request_links.said", token=token, state=said.state, answer_id=said.id
    )
    return redirect(url, 303)


@bp.get("/r/<token>/<state>/<int(max=2147483647):answer_id>")
@signed_link
def said(token: str, state: str, answer_id: int) -> ResponseReturnValue:
    click = _click(token)
    answer = db_session().get(RequestAnswer, answer_id)
    if answer is None or answer.request_id != click.request.id:
        abort(404)
    visitor = visitor_of(click.person)
    owed = request_clicks.owed_next(db_session(), click, visitor, now())
    following = owed[0] if owed else None
    return _page(
        "said",
        click,
        _state(state),
        answer=answer,
        owed=len(owed),
        following=following,
        links=_links(click, following.id) if following else [],
    )


def _said(
    click: RequestClick, state: RequestState, form: WordsForm
) -> RequestAnswer | None:
    """What was recorded; None if it was refused, and the form says why."""
    words = (form.words.data or "").replace("\r\n", "\n")
    visitor = visitor_of(click.person)
    try:
        return request_clicks.record(db_session(), click, state, words, visitor, now())
    except OnlyForMarketing:
        abort(403)
    except DeclinedNeedsWords:
        form.words.errors = [N_("Please say why not: that is what they need to know.")]
    except WordsRefused as refusal:
        form.words.errors = [flaw(refusal.problem)]
        form.words.data = keepable(words)
    except AnswerStepsBack:
        form.words.errors = [N_("Somebody else has answered in the meantime.")]
    return None


def _form() -> WordsForm:
    # The token is the proof; a page that is the same for everybody has no other.
    return WordsForm(meta={"csrf": False})


def _click(token: str) -> RequestClick:
    return found(Purpose.REQUEST, token, request_clicks.find)


def _state(text: str) -> RequestState:
    return next((state for state in REQUEST_ANSWERS if state == text), None) or abort(
        404
    )


def _links(click: RequestClick, request_id: int) -> list[tuple[str, str]]:
    """What can be said to a request of the same mail."""
    links = runtime().letterhead.links
    values: list[int | str] = [request_id, click.person.id, click.delivery_key]
    url = here(links.with_purpose("/r", Purpose.REQUEST, values, now()))
    return [(f"{url}/{state}", label) for state, label in REQUEST_ANSWERS.items()]


def _page(name: str, click: RequestClick, state: RequestState, **values: Any) -> str:
    return render_template(
        f"requests/{name}.html",
        page=LinkPage(),
        click=click,
        state=state,
        label=REQUEST_ANSWERS[state],
        token=(request.view_args or {})["token"],
        choices=REQUEST_ANSWERS,
        **values,
    )
