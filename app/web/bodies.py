"""What a form sends, as the views read it."""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict

View = TypeVar("View", bound=Callable[..., Any])

#: Far more than a form takes: what was pasted by mistake comes back with what is wrong with it.
PASTED = 4 * 1024 * 1024


def takes_up_to(size: int, advice: str = "") -> Callable[[View], View]:
    """Let a view be sent more bytes than others may be, and say what to do with still more."""

    def mark(view: View) -> View:
        view.most_bytes = size  # type: ignore[attr-defined]
        view.advice = advice  # type: ignore[attr-defined]
        return view

    return mark


def most_bytes_of(view: Callable[..., Any] | None) -> int | None:
    """How much the view may be sent, where that differs from the usual."""
    return getattr(view, "most_bytes", None)


def advice_of(view: Callable[..., Any] | None) -> str:
    """What to tell somebody who sent the view more than it takes."""
    return getattr(view, "advice", "")


class FormRequest(Request):
    """A request whose form names carry no brackets: `teams[]` is read as `teams`."""

    def _load_form_data(self) -> None:
        """Read the body; here, since asking for files first would read it around `form`."""
        is_read = "form" in self.__dict__
        super()._load_form_data()
        if not is_read:
            sent: ImmutableMultiDict[str, str] = self.__dict__["form"]
            self.__dict__["form"] = ImmutableMultiDict(
                (name.removesuffix("[]"), value)
                for name, value in sent.items(multi=True)
            )
