"""What a form sends, as the views read it."""

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict


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
