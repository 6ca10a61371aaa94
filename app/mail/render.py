"""Renders one mail from the three files of its folder in `emails/`."""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from app.translations import Words

EMAILS = Path(__file__).parent.parent.parent / "emails"


@dataclass(frozen=True)
class Message:
    """Rendered subject, text and HTML; not yet anybody's."""

    subject: str
    text: str
    html: str


class EmailRenderer:
    """Renders mails in a reader's words; one for the whole process."""

    def __init__(self, folder: Path = EMAILS) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(folder),
            # Subjects and text parts are no HTML: entities would be read aloud there.
            autoescape=select_autoescape(["html"]),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            extensions=["jinja2.ext.i18n"],
        )
        self._overlays: dict[Words, Environment] = {}

    def render(self, name: str, words: Words, **context: object) -> Message:
        """The mail of that folder for one reader; jinja2's UndefinedError for a missing value."""
        environment = self._in(words)
        values = {"words": words, **context}
        subject = environment.get_template(f"{name}/subject.txt").render(values)
        values["subject"] = " ".join(subject.split())
        return Message(
            subject=str(values["subject"]),
            text=environment.get_template(f"{name}/body.txt").render(values),
            html=environment.get_template(f"{name}/body.html").render(values),
        )

    def _in(self, words: Words) -> Environment:
        """An environment that speaks these words; templates are compiled once a language."""
        if words not in self._overlays:
            overlay = self._environment.overlay()
            overlay.filters = dict(
                self._environment.filters,
                date=words.date,
                day=words.day,
                moment=words.moment,
                number=words.number,
                money=words.money,
            )
            # Newstyle gettext escapes the values it fills into HTML.
            overlay.install_gettext_callables(  # type: ignore[attr-defined]
                words.catalogue.ugettext, words.catalogue.ungettext, newstyle=True
            )
            self._overlays[words] = overlay
        return self._overlays[words]
