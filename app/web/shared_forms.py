"""Forms over what others change too: whoever saves second is told, and loses nothing."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from wtforms import Field, HiddenField

from app.translations import N_
from app.web.context import gettext
from app.web.fields import Form

NOTHING = N_("nothing")


@dataclass(frozen=True)
class Theirs:
    """A field that somebody else changed: its label, and what it says by now."""

    label: str
    value: str


class SharedForm(Form):
    """A form that carries, for each field, a mark of what stood there when it was opened."""

    opened = HiddenField()
    #: What others changed since it was opened, and who did so last.
    theirs: Sequence[Theirs] = ()
    theirs_by = ""

    def remember(self) -> None:
        """Keep in the form what it shows."""
        self.opened.data = json.dumps(_marks(self), separators=(",", ":"))

    def is_overtaken(self, standing: Self, by: str) -> bool:
        """Whether others changed what this form was opened on; `standing` shows what is by now.

        Fields in which nothing was typed then say what stands, so that saving once more
        lets both changes stand. A form that says nothing of its opening is taken as it is.
        """
        before, now, typed = _read(self.opened.data), _marks(standing), _marks(self)
        changed = [name for name in now if before.get(name, now[name]) != now[name]]
        if all(typed[name] == now[name] for name in changed):
            return False
        self.theirs = [_theirs(standing[name]) for name in changed]
        self.theirs_by = by
        for name in changed:
            if typed[name] == before[name]:
                self[name].data = standing[name].data
        self.opened.data = json.dumps(now, separators=(",", ":"))
        return True


def _fields(form: Form) -> list[Field]:
    return [field for field in form if not isinstance(field, HiddenField)]


def _marks(form: Form) -> dict[str, str]:
    return {field.name: _mark(field.data) for field in _fields(form)}


def _mark(data: Any) -> str:
    """Some characters that change with what is filled in, and not with how it is spaced."""
    several = data if isinstance(data, list) else [data]
    texts = sorted(" ".join(str(one).split()) for one in several if one is not None)
    text = "\n".join(filter(None, texts))
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:12]


def _read(text: str | None) -> dict[str, str]:
    try:
        marks = json.loads(text or "{}")
    except ValueError:
        return {}
    return marks if isinstance(marks, dict) else {}


def _theirs(field: Field) -> Theirs:
    return Theirs(field.label.text, _shown(field) or gettext(NOTHING))


def _shown(field: Field) -> str:
    """What is filled in, in the words that the page has for it."""
    if hasattr(field, "iter_choices"):
        chosen = (str(label) for _, label, is_on, *_ in field.iter_choices() if is_on)
        return ", ".join(gettext(label) for label in chosen)
    data = field.data
    if isinstance(data, bool):
        return gettext(N_("Yes")) if data else gettext(N_("No"))
    return ", ".join(data) if isinstance(data, list) else str(data or "")
