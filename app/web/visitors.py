"""The browser that a request comes from."""

from flask import request

from app.domain.browsers import browser_name
from app.services.sign_in import Visitor
from app.web import cookies


def current(browser: str | None = None) -> Visitor:
    """The visitor by its cookie, or as one that is given a new secret just now."""
    return Visitor(
        browser=cookies.read(cookies.BROWSER) if browser is None else browser,
        peer=request.remote_addr or "",
        name=browser_name(request.user_agent.string),
    )
