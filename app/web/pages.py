"""What every page has: name, menu, language, addresses of static files, filters."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from flask import Flask, request, url_for
from jinja2 import StrictUndefined
from wtforms import Field, Form

from app import labels
from app.domain.teams import speaks_for_marketing
from app.models import Person
from app.services import authorship
from app.translations import N_
from app.web import context

STATIC = Path(__file__).parent.parent / "static"


def _everybody(_: Person) -> bool:
    return True


def _admins(person: Person) -> bool:
    return person.is_admin


def _marketing(person: Person) -> bool:
    return speaks_for_marketing(person.teams, person.role)


#: Endpoint, label, who sees it.
MENU: tuple[tuple[str, str, Callable[[Person], bool]], ...] = (
    ("home.index", N_("Home"), _everybody),
    ("submissions.index", N_("Field reports"), _everybody),
    ("campaigns.index", N_("Campaigns"), _everybody),
    ("leads.index", N_("Leads"), _everybody),
    ("imports.index", N_("Imports"), _marketing),
    ("requests.index", N_("Requests"), _everybody),
    ("joint.index", N_("Together"), _everybody),
    ("themes.index", N_("Themes"), _marketing),
    ("competitors.index", N_("Rivals"), _admins),
    ("summaries.index", N_("Past mails"), _everybody),
    ("surveys.index", N_("Surveys"), _admins),
    ("people.index", N_("People"), _admins),
    ("inbound.index", N_("Received mail"), _admins),
    ("cadence.edit", N_("How we ask"), _admins),
    ("connections.index", N_("Connections"), _admins),
    ("me.edit", N_("My settings"), _everybody),
    ("sign_in.leaving", N_("Sign out"), _everybody),
)


@dataclass(frozen=True)
class Entry:
    """One line of the menu."""

    label: str
    url: str
    is_here: bool


@dataclass(frozen=True)
class Problem:
    """One line of the summary of errors, and the field that it leads to."""

    text: str
    anchor: str


class Page:
    """What the layout asks for; nothing is read before a template asks."""

    @property
    def language(self) -> str:
        return context.words().language

    @property
    def direction(self) -> str:
        return context.words().direction

    @property
    def name(self) -> str:
        place = context.workspace_or_none()
        return place.name if place else "Throughline"

    @property
    def person(self) -> Person | None:
        return context.person_or_none()

    @property
    def home(self) -> str:
        return "/"

    @property
    def menu(self) -> list[Entry]:
        person = self.person
        if person is None:
            return []
        here = (request.endpoint or "").partition(".")[0]
        return [
            Entry(
                context.gettext(label),
                url_for(endpoint),
                endpoint.partition(".")[0] == here,
            )
            for endpoint, label, is_for in MENU
            if is_for(person)
        ]

    def static(self, name: str) -> str:
        """The address of a static file in this very version, so that it caches for ever."""
        return url_for("static", filename=name, v=static_version(name))


@lru_cache
def static_version(name: str) -> str:
    """A few characters that change when the file does."""
    return hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]


def install(app: Flask) -> None:
    """Filters, texts and the page object, for every template."""
    environment = app.jinja_env
    environment.undefined = StrictUndefined
    environment.trim_blocks = True
    environment.lstrip_blocks = True
    environment.add_extension("jinja2.ext.i18n")
    environment.install_gettext_callables(  # type: ignore[attr-defined]
        context.gettext, context.ngettext, newstyle=True
    )
    environment.filters.update(
        date=lambda value: context.words().date(value),
        day=lambda value: context.words().day(value),
        moment=lambda value: context.words().moment(value),
        number=lambda value: context.words().number(value),
        percent=lambda part, whole: context.words().percent(part, whole),
        money=lambda value, currency: context.words().money(value, currency),
        # For texts that come from code or from the database: escaped like any value.
        translated=lambda text: context.gettext(str(text)) if text else "",
        # Of a request: for whoever looks, or whom the link was mailed to.
        asked_by=lambda request, reader: (
            authorship.shown_asker(request, reader)
            or context.gettext(N_("A colleague"))
        ),
        described_by=_described_by,
        problems=lambda form: list(_problems(form)),
    )
    environment.globals["labels"] = labels
    app.context_processor(lambda: {"page": Page()})


def _described_by(field: Field) -> str | bool:
    """The ids of hint and error, for screen readers; False leaves the attribute out."""
    parts = [
        f"{field.id}-{part}"
        for part, is_there in (("hint", field.description), ("error", field.errors))
        if is_there
    ]
    return " ".join(parts) or False


def _problems(form: Form) -> Iterator[Problem]:
    for field in form:
        if field.errors:
            is_group = field.type in ("RadioField", "SelectMultipleField")
            anchor = f"{field.id}-0" if is_group else field.id
            yield Problem(str(field.errors[0]), anchor)
    for text in getattr(form, "form_errors", ()):
        yield Problem(str(text), "")
