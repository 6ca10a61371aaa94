"""Requests: what the field asks of marketing, and what marketing says to it."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import RadioField, TextAreaField

from app.domain.requests import (
    AnswerStepsBack,
    DeclinedNeedsWords,
    RequestState,
    WordsRefused,
    answers_after,
)
from app.domain.teams import OnlyForMarketing, speaks_for_marketing
from app.labels import REQUEST_ANSWERS, REQUEST_STATES
from app.models import Request
from app.services import requests, same_requests
from app.services.same_requests import NotTheSame
from app.translations import N_
from app.web.access import signed_in
from app.web.context import current_person, db_session, gettext, now
from app.web.fields import Form, required
from app.web.forms import flaw, keepable
from app.web.numbers import as_id

bp = Blueprint("requests", __name__)


class AnswerForm(Form):
    """What marketing says to one request."""

    state = RadioField(
        N_("What do you say?"),
        [required(N_("Please choose an answer."))],
        validate_choice=False,
    )
    words = TextAreaField(
        N_("In your words"),
        description=N_("The person who asked reads them just as you write them."),
        render_kw={"enterkeyhint": "enter"},
    )


@bp.get("/requests")
@signed_in
def index() -> ResponseReturnValue:
    session = db_session()
    before = request.args.get("before", type=as_id)
    return render_template(
        "requests/index.html",
        waiting=requests.waiting(session),
        settled=requests.settled(session, before),
        left={one.id for one in requests.left(session, now())},
        may_answer=_may_answer(),
        states=REQUEST_STATES,
    )


@bp.get("/requests/<int(max=2147483647):request_id>")
@signed_in
def show(request_id: int) -> ResponseReturnValue:
    asked = _request(request_id)
    if asked.same_as_id is not None:
        return redirect(url_for("requests.show", request_id=asked.same_as_id))
    return _page(asked, _form(asked))


@bp.post("/requests/<int(max=2147483647):request_id>")
@signed_in
def answer(request_id: int) -> ResponseReturnValue:
    asked = _request(request_id)
    form = _form(asked)
    if not form.validate() or not _is_taken(asked, form):
        return _page(asked, form), 422
    db_session().commit()
    flash(gettext(N_("Answered. Whoever asked reads it in their next weekly mail.")))
    return redirect(url_for("requests.index"), 303)


@bp.post("/requests/<int(max=2147483647):request_id>/same")
@signed_in
def put_together(request_id: int) -> ResponseReturnValue:
    asked = _request(request_id)
    into = _request(request.form.get("into", 0, type=as_id))
    try:
        same_requests.put_together(db_session(), asked, into, current_person(), now())
    except (OnlyForMarketing, NotTheSame):
        abort(403)
    db_session().commit()
    flash(gettext(N_("Merged: one answer reaches everybody who asked.")))
    return redirect(url_for("requests.show", request_id=into.id), 303)


@bp.post("/requests/<int(max=2147483647):request_id>/apart")
@signed_in
def take_apart(request_id: int) -> ResponseReturnValue:
    asked = _request(request_id)
    try:
        same_requests.take_apart(db_session(), asked, current_person(), now())
    except OnlyForMarketing:
        abort(403)
    db_session().commit()
    flash(gettext(N_("Separated: it has an answer of its own again.")))
    return redirect(url_for("requests.show", request_id=asked.id), 303)


def _is_taken(asked: Request, form: AnswerForm) -> bool:
    """Whether the service took the answer; if not, the form says why."""
    words = (form.words.data or "").replace("\r\n", "\n")
    try:
        state = RequestState(form.state.data)
        requests.answer(db_session(), asked, current_person(), state, words, now())
    except ValueError:
        form.state.errors = [N_("Please choose an answer.")]
    except OnlyForMarketing:
        abort(403)
    except DeclinedNeedsWords:
        form.words.errors = [N_("Please say why not: that is what they need to know.")]
    except WordsRefused as refusal:
        form.words.errors = [flaw(refusal.problem)]
        form.words.data = keepable(words)
    except AnswerStepsBack:
        form.state.errors = [
            N_("Somebody else has answered in the meantime. See below.")
        ]
    return not form.errors


def _page(asked: Request, form: AnswerForm) -> str:
    return render_template(
        "requests/show.html",
        request_=asked,
        form=form,
        may_answer=_may_answer(),
        states=REQUEST_STATES,
        others=[one for one in requests.waiting(db_session()) if one.id != asked.id]
        if _may_answer()
        else [],
    )


def _form(asked: Request) -> AnswerForm:
    # A button of the weekly mail opens the page with its answer chosen; sending is a press.
    form = AnswerForm(state=request.args.get("state"))
    form.state.choices = [
        (state.value, REQUEST_ANSWERS[state]) for state in answers_after(asked.state)
    ]
    return form


def _request(request_id: int) -> Request:
    found = requests.get(db_session(), request_id)
    if found is None:
        abort(404)
    return found


def _may_answer() -> bool:
    person = current_person()
    return speaks_for_marketing(person.teams, person.role)
