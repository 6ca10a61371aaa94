"""Pages for what went wrong, and the one that keeps what was typed."""

import logging
import uuid

from flask import Flask, Response, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, SecurityError

from app import db
from app.services.workspaces import NotSetUp
from app.web import context, problems, protection

log = logging.getLogger(__name__)

#: The codes that have a page of their own; others are told by the nearest of these.
PAGES = frozenset((400, 403, 404, 405, 413, 422, 429, 500, 503))


def install(app: Flask) -> None:
    """Answer every failure with a page that says what to do next."""
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(SecurityError, _unknown_host)
    app.register_error_handler(CSRFError, _form_too_old)
    app.register_error_handler(NotSetUp, _not_set_up)
    for kind in db.Unavailable:
        app.register_error_handler(kind, _database_away)
    app.register_error_handler(Exception, _broken)


def _http(error: HTTPException) -> ResponseReturnValue:
    if error.response is not None:
        return error.response
    if problems.are_wanted():
        return problems.of_http(error)
    code = error.code or 500
    name = code if code in PAGES else (500 if code >= 500 else 400)
    page = _page(f"errors/{name}.html", error_id="", advice=context.advice_on_size())
    response = Response(page, status=code)
    for header, value in error.get_headers():
        if header in ("Allow", "Retry-After"):
            response.headers[header] = value
    return response


def _page(template: str, **values: object) -> str:
    """The page; without name and menu where the database cannot say them."""
    try:
        return render_template(template, **values)
    except db.Unavailable:
        context.ask_nothing_more()
        return render_template(template, **values)


def _unknown_host(_: SecurityError) -> ResponseReturnValue:
    """Nothing of ours goes out under a foreign name, not even a page."""
    return Response(
        "This service does not go by that name.\n", 400, mimetype="text/plain"
    )


def _form_too_old(_: CSRFError) -> ResponseReturnValue:
    """The same form once more with a fresh token, if it was surely one of ours.

    Anybody else's form is not carried on: a visitor would press the button for them.
    """
    kept = (
        [
            (name, value)
            for name, value in request.form.items(multi=True)
            if name != "csrf_token"
        ]
        if protection.is_sent_by_our_page()
        else []
    )
    page = _page("errors/old_form.html", kept=kept, action=request.full_path)
    return page, 400


def _not_set_up(_: NotSetUp) -> ResponseReturnValue:
    if problems.are_wanted():
        return problems.of_failure(503, "Nobody has set the service up yet.")
    context.ask_nothing_more()
    return render_template("errors/503.html"), 503


def _database_away(error: Exception) -> ResponseReturnValue:
    log.error("The database cannot be reached: %s", type(error).__name__)
    if problems.are_wanted():
        answer = problems.of_failure(503, "The database cannot be reached.")
        answer.headers["Retry-After"] = "60"
        return answer
    context.ask_nothing_more()
    return render_template("errors/503.html"), 503, {"Retry-After": "60"}


def _broken(error: Exception) -> ResponseReturnValue:
    error_id = uuid.uuid4().hex[:8]
    log.error("Request failed, shown as %s", error_id, exc_info=error)
    if problems.are_wanted():
        text = "Something broke on our side. Please tell your admin the id."
        return problems.of_failure(500, text, id=error_id)
    context.ask_nothing_more()
    return render_template("errors/500.html", error_id=error_id), 500
