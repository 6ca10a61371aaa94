"""Renders one mail from the three files of its folder in `emails/`."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    pass_context,
    select_autoescape,
)
from jinja2.runtime import Context

from app.mail.plain import brief, isolated, quoted, tidy, wrapped
from app.translations import Words

EMAILS = Path(__file__).parent.parent.parent / "emails"
#: The methods of Words that templates call as filters.
SPOKEN = ("date", "day", "moment", "number", "percent", "money")


@dataclass(frozen=True)
class Message:
    """Rendered subject, text and HTML; not yet anybody's."""

    subject: str
    text: str
    html: str


class EmailRenderer:
    """Renders mails in a reader's words; one for the whole process."""

    def __init__(self, folder: Path = EMAILS) -> None:
        self._folder = folder
        self._environments: dict[str, Environment] = {}

    def render(self, name: str, words: Words, **context: object) -> Message:
        """The mail of that folder for one reader; jinja2's UndefinedError for a missing value."""
        environment = self._in(words)
        values = {"words": words, **context}
        subject = environment.get_template(f"{name}/subject.txt").render(values)
        values["subject"] = " ".join(subject.split())
        text = environment.get_template(f"{name}/body.txt").render(values)
        return Message(
            subject=str(values["subject"]),
            text=tidy(text),
            html=environment.get_template(f"{name}/body.html").render(values),
        )

    def _in(self, words: Words) -> Environment:
        """The environment of the reader's language; templates are compiled once a language."""
        if words.language not in self._environments:
            self._environments[words.language] = _environment(self._folder, words)
        return self._environments[words.language]


def _environment(folder: Path, words: Words) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folder),
        # Subjects and text parts are no HTML: entities would be read aloud there.
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.filters.update(
        {name: _spoken(name) for name in SPOKEN},
        # For texts that come from code or from the database.
        translated=_spoken("gettext"),
        wrap=wrapped,
        isolate=isolated,
        brief=brief,
        quoted=quoted,
    )
    # Newstyle gettext escapes the values it fills into HTML.
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        words.catalogue.ugettext, words.catalogue.ungettext, newstyle=True
    )
    return environment


def _spoken(name: str) -> Callable[..., str]:
    """A filter that writes a value as the reader of this mail does, zone included."""

    @pass_context
    def write(context: Context, *values: object) -> str:
        text: str = getattr(context["words"], name)(*values)
        return text

    return write
