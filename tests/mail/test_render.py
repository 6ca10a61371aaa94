"""A mail is rendered from its three files, in the words of its reader."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from app.mail.render import EmailRenderer, Message
from app.translations import words_for

FRAME = {
    "workspace_name": "Nordwerft & Söhne",
    "unsubscribe_url": "https://throughline.example/u/token",
    "preferences_url": "https://throughline.example/me",
    "postal_address": "12 Harbour Road, Hamburg",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of mails with one more in it, called `note`."""
    for base in Path("emails").glob("_*"):
        (tmp_path / base.name).symlink_to(base.resolve())
    mail = tmp_path / "note"
    mail.mkdir()
    (mail / "subject.txt").write_text("3 leads wait\n")
    (mail / "body.txt").write_text(
        '{% extends "_layout/body.txt" %}{% block content %}{{ at|moment }} {{ said }}{% endblock %}'
    )
    (mail / "body.html").write_text(
        '{% extends "_layout/body.html" %}'
        '{% from "_macros.html" import row, paragraph with context %}'
        "{% block content %}{% call row() %}{{ paragraph(said) }}{{ at|moment }}{% endcall %}{% endblock %}"
    )
    return tmp_path


def a_note(folder: Path, zone: str = "Europe/Berlin", **context: object) -> Message:
    values = {"said": "Thanks", "at": datetime(2026, 3, 4, 10, 0, tzinfo=UTC)}
    return EmailRenderer(folder).render(
        "note", words_for("en", zone), **FRAME | values | context
    )


def test_the_subject_is_one_line_and_the_headline(folder: Path) -> None:
    note = a_note(folder)
    assert note.subject == "3 leads wait"
    assert note.html.count("3 leads wait</h1>") == 1


def test_text_and_html_carry_the_same_foot(folder: Path) -> None:
    note = a_note(folder)
    for part in (note.text, note.html):
        assert FRAME["unsubscribe_url"] in part
        assert FRAME["preferences_url"] in part
        assert FRAME["postal_address"] in part


def test_what_people_wrote_is_escaped_in_html_and_plain_in_text(folder: Path) -> None:
    note = a_note(folder, said="<b>R&D</b>")
    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in note.html
    assert "<b>R&D</b>" in note.text


@pytest.mark.parametrize(
    "said", ["{{ 7 * 7 }}", "{% for a in b %}", "%(said)s 100%", "{0.__class__}"]
)
def test_what_people_wrote_is_never_run(folder: Path, said: str) -> None:
    note = a_note(folder, said=said)
    assert said in note.html
    assert said in note.text


def test_moments_are_in_the_zone_of_the_reader(folder: Path) -> None:
    renderer = EmailRenderer(folder)
    values = FRAME | {"said": "", "at": datetime(2026, 3, 4, 10, 0, tzinfo=UTC)}
    in_berlin = renderer.render("note", words_for("en", "Europe/Berlin"), **values)
    in_tokyo = renderer.render("note", words_for("en", "Asia/Tokyo"), **values)
    assert "11:00" in in_berlin.text
    assert "7:00" in in_tokyo.text


def test_a_missing_value_is_an_error_and_not_a_gap(folder: Path) -> None:
    with pytest.raises(UndefinedError):
        EmailRenderer(folder).render("note", words_for("en", "UTC"), **FRAME)
