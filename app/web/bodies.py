"""What a form sends, as the views read it."""

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.utils import cached_property


class FormRequest(Request):
    """A request whose form names carry no brackets: `teams[]` is read as `teams`."""

    @cached_property
    def form(self) -> ImmutableMultiDict[str, str]:
        self._load_form_data()
        sent: ImmutableMultiDict[str, str] = self.__dict__["form"]
        return ImmutableMultiDict(
            (name.removesuffix("[]"), value) for name, value in sent.items(multi=True)
        )
