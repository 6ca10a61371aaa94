"""Our own cookies: who is signed in, and which browser asked to be."""

from datetime import timedelta

from flask import request
from werkzeug.wrappers import Response

from app.web import context

PERSON = "throughline"
BROWSER = "throughline-asked"


def read(name: str) -> str:
    """The cookie's value; empty if the browser sent none."""
    return request.cookies.get(_full(name), "")


def put(response: Response, name: str, value: str, lasts: timedelta) -> None:
    """Give the browser a cookie that scripts and other sites' forms never see."""
    response.set_cookie(
        _full(name),
        value,
        max_age=lasts,
        secure=_is_https(),
        httponly=True,
        samesite="Lax",
    )


def drop(response: Response, name: str) -> None:
    """Take the cookie back."""
    response.delete_cookie(
        _full(name), secure=_is_https(), httponly=True, samesite="Lax"
    )


def _is_https() -> bool:
    return context.runtime().settings.base_url.startswith("https://")


def _full(name: str) -> str:
    # With this prefix browsers refuse the cookie from other hosts and from plain HTTP.
    return f"__Host-{name}" if _is_https() else name
