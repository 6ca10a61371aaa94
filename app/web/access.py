"""Who may enter: every endpoint carries exactly one of these marks."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

View = TypeVar("View", bound=Callable[..., Any])


class Access(StrEnum):
    """What an endpoint asks of its visitor."""

    PUBLIC = "public"
    SIGNED_IN = "signed_in"
    ADMIN_ONLY = "admin_only"
    SIGNED_LINK = "signed_link"
    MACHINE = "machine"


class MarkedTwice(TypeError):
    """A view can be of one kind only."""


def access_of(view: Callable[..., Any] | None) -> Access | None:
    """The view's mark; None if it was forgotten."""
    return getattr(view, "access", None)


def _mark(access: Access) -> Callable[[View], View]:
    def mark(view: View) -> View:
        if access_of(view) is not None:
            raise MarkedTwice(f"{view.__name__} has two access marks.")
        view.access = access  # type: ignore[attr-defined]
        return view

    return mark


public = _mark(Access.PUBLIC)
signed_in = _mark(Access.SIGNED_IN)
admin_only = _mark(Access.ADMIN_ONLY)
#: The link's token is the power; the view reads it, and no cookie counts.
signed_link = _mark(Access.SIGNED_LINK)
#: A door for machines: no CSRF token, its own proof of who calls.
machine = _mark(Access.MACHINE)
