"""Signing in: ask for a mail, press its link's one button or type its code, and leave."""

from flask import (
    Blueprint,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask import session as form_session
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import TooManyRequests
from werkzeug.wrappers import Response
from wtforms import EmailField, StringField

from app.domain.addresses import NotAnAddress, clean
from app.domain.paths import safe_path
from app.domain.tokens import new_secret
from app.services import browser_sessions, sign_in
from app.services.sign_in import LinkState
from app.translations import N_
from app.web import cookies, visitors
from app.web.access import public
from app.web.context import (
    db_session,
    gettext,
    now,
    person_or_none,
    runtime,
    workspace_or_none,
)
from app.web.fields import NO_ADDRESS, Form, required

bp = Blueprint("sign_in", __name__)

NEXT = "next"


class AskForm(Form):
    """Where the mail goes."""

    address = EmailField(
        N_("Your email address"),
        [required(N_("Please type your email address."))],
        render_kw={"autocomplete": "email", "enterkeyhint": "send", "maxlength": 254},
    )


class CodeForm(Form):
    """The six digits of the mail."""

    code = StringField(
        N_("Code from the mail"),
        [required(N_("Please type the six digits of the mail."))],
        description=N_("Six digits; the space does not matter."),
        render_kw={
            "autocomplete": "one-time-code",
            "inputmode": "numeric",
            "enterkeyhint": "go",
            "class": "code",
            "maxlength": 12,
        },
    )


@bp.get("/sign-in")
@public
def ask() -> ResponseReturnValue:
    if workspace_or_none() is None:
        return redirect(url_for("set_up.new"), 303)
    if person_or_none() is not None:
        return redirect(_next(request.args.get(NEXT)), 303)
    form_session[NEXT] = safe_path(request.args.get(NEXT))
    return render_template("sign_in/ask.html", form=AskForm())


@bp.post("/sign-in")
@public
def send() -> ResponseReturnValue:
    form = AskForm()
    visitor = visitors.current(new_secret())
    if form.validate():
        try:
            address = clean(form.address.data or "")
            sign_in.ask(db_session(), runtime().letterhead, address, visitor, now())
        except NotAnAddress:
            form.address.errors = [NO_ADDRESS]
        except sign_in.AskedTooOften as error:
            db_session().commit()
            raise TooManyRequests from error
    if form.errors:
        return render_template("sign_in/ask.html", form=form), 422
    db_session().commit()
    response = redirect(url_for("sign_in.sent"), 303)
    cookies.put(response, cookies.BROWSER, visitor.browser, sign_in.LASTS)
    return response


@bp.get("/sign-in/sent")
@public
def sent() -> ResponseReturnValue:
    return render_template("sign_in/sent.html", form=CodeForm())


@bp.post("/sign-in/code")
@public
def code() -> ResponseReturnValue:
    form = CodeForm()
    secret = None
    if form.validate():
        typed = form.code.data or ""
        key = runtime().letterhead.key
        secret = sign_in.by_code(db_session(), key, typed, visitors.current(), now())
        db_session().commit()
    if secret is None:
        form.code.errors = form.code.errors or [_WRONG_CODE]
        return render_template("sign_in/sent.html", form=form), 422
    return _come_in(secret)


@bp.get("/s/<token>")
@public
def link(token: str) -> ResponseReturnValue:
    state = sign_in.look(db_session(), token, visitors.current(), now())
    return render_template("sign_in/link.html", state=state, form=CodeForm())


@bp.post("/s/<token>")
@public
def press(token: str) -> ResponseReturnValue:
    """The button in the browser that asked, or the code in any other."""
    form = CodeForm()
    visitor = visitors.current()
    if form.code.data:
        key = runtime().letterhead.key
        secret = sign_in.by_code_elsewhere(
            db_session(), key, token, form.code.data, visitor, now()
        )
    else:
        secret = sign_in.by_link(db_session(), token, visitor, now())
    db_session().commit()
    if secret is not None:
        return _come_in(secret)
    state = sign_in.look(db_session(), token, visitor, now())
    if state is LinkState.CODE:
        form.code.errors = [_WRONG_CODE]
    return render_template("sign_in/link.html", state=state, form=form), 422


@bp.get("/sign-out")
@public
def leaving() -> ResponseReturnValue:
    return render_template("sign_in/leaving.html")


@bp.post("/sign-out")
@public
def leave() -> ResponseReturnValue:
    browser_sessions.end(db_session(), cookies.read(cookies.PERSON), now())
    db_session().commit()
    form_session.clear()
    flash(gettext("You are signed out."))
    response = redirect(url_for("sign_in.ask"), 303)
    cookies.drop(response, cookies.PERSON)
    return response


_WRONG_CODE = N_(
    "That is not the code of the newest mail, or it is too old or was tried too often."
)


def _come_in(secret: str) -> Response:
    """A fresh session in place of whatever the browser had, and on to where one was going."""
    target = _next(form_session.get(NEXT))
    browser_sessions.end(db_session(), cookies.read(cookies.PERSON), now())
    db_session().commit()
    form_session.clear()
    response = redirect(target, 303)
    cookies.put(response, cookies.PERSON, secret, browser_sessions.LASTS)
    cookies.drop(response, cookies.BROWSER)
    return response


def _next(path: str | None) -> str:
    return safe_path(path) or "/"
