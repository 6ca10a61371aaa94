"""The rules of the house that a machine can check."""

import ast
import inspect
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path

import pytest
from flask import Flask

from app import labels, schema
from app.settings import PREFIX, Settings
from app.web.access import access_of
from app.web.failures import PAGES

ROOT = Path(__file__).parent.parent
APP = ROOT / "app"
TEMPLATES = ROOT / "templates"
EMAILS = ROOT / "emails"
VERSIONS = ROOT / "migrations" / "versions"

FILE_LINES = 300
FUNCTION_LINES = 40
FOLDER_FILES = 20
PAGE_LINES = 120
MAIL_LINES = 80

#: What may be over a budget, and why.
OVER: dict[str, str] = {
    "app/domain": "One rule a file, each with its table of examples.",
    "app/models": "One noun a file, as everywhere.",
    "app/services": "One noun a file; a package for a few would hide the others.",
    "app/web": "One noun a file, and what all of them share.",
    "app/cli/demo/world.py": "One story, told in order.",
    "app/cli/seed.py": "One pass over all tables, in bulk.",
    "app/cli/seed.py: plant_campaigns": "Rows of four tables that refer to one another.",
    "app/domain/replies": "One step of reading a file; `read.py` runs them in order.",
    "app/domain/replies/dates.py": "The grammar of dates in seven languages.",
    "app/mail/parse.py: _read": "One field a line of what a mail is.",
    "templates/_macros/questions.html": "Every kind of question, in one place.",
    "emails/_layout/body.html": "The base of every mail, with its styles.",
    "emails/_macros.html": "The parts of every mail, in one place.",
}

_REFERENCE = re.compile(r"""{%-?\s*(?:extends|include|from|import)\s+["']([^"']+)""")
_CHOSEN = re.compile(r"""f["']([a-z_]+)/\{""")
_RENDERED = re.compile(r"""["']([a-z_]+/[a-z_0-9]+\.html)["']""")


def names(root: Path, pattern: str) -> list[str]:
    """Files below a folder, as their path from it."""
    return sorted(
        str(path.relative_to(root))
        for path in root.rglob(pattern)
        if "__pycache__" not in path.parts
    )


def lines(path: Path) -> int:
    return sum(1 for line in path.read_text().splitlines() if line.strip())


def is_data(tree: ast.Module) -> bool:
    """Whether a module holds nothing but values: no function, no class."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return not any(isinstance(node, kinds) for node in ast.walk(tree))


# Views and services


def test_every_endpoint_says_who_may_enter(app: Flask) -> None:
    unmarked = [
        name for name, view in app.view_functions.items() if access_of(view) is None
    ]
    assert unmarked == []


def test_a_view_that_is_only_looked_at_commits_nothing(app: Flask) -> None:
    methods: dict[str, set[str]] = {}
    for rule in app.url_map.iter_rules():
        methods.setdefault(rule.endpoint, set()).update(rule.methods or ())
    committing = [
        name
        for name, allowed in methods.items()
        if not {"POST", "PATCH"} & allowed
        and ".commit(" in inspect.getsource(app.view_functions[name])
    ]
    assert committing == []


@pytest.mark.parametrize("folder", ["services", "models", "mail", "domain"])
def test_who_is_asked_does_not_commit(folder: str) -> None:
    committing = [
        name
        for name in names(APP / folder, "*.py")
        if ".commit(" in (APP / folder / name).read_text()
    ]
    assert committing == []


# Pages


def test_every_template_compiles(app: Flask) -> None:
    for name in names(TEMPLATES, "*.html"):
        app.jinja_env.get_template(name)


def test_every_template_is_used() -> None:
    used = {f"errors/{code}.html" for code in PAGES}
    for path in (APP / "web").rglob("*.py"):
        used.update(_RENDERED.findall(text := path.read_text()))
        for folder in _CHOSEN.findall(text):
            used.update(f"{folder}/{name}" for name in names(TEMPLATES / folder, "*"))
    for name in names(TEMPLATES, "*.html"):
        used.update(_REFERENCE.findall((TEMPLATES / name).read_text()))
    assert [name for name in names(TEMPLATES, "*.html") if name not in used] == []


def test_every_page_has_a_title() -> None:
    untitled = [
        name
        for name in names(TEMPLATES, "*.html")
        if '{% extends "_layout.html" %}' in (text := (TEMPLATES / name).read_text())
        and "{% block title %}" not in text
    ]
    assert untitled == []


def test_no_template_switches_escaping_off() -> None:
    loose = [
        f"{root.name}/{name}"
        for root in (TEMPLATES, EMAILS)
        for name in names(root, "*.html")
        if re.search(r"\|\s*safe\b|autoescape\s+false", (root / name).read_text())
    ]
    assert loose == []


# Mails


def mail_folders() -> list[Path]:
    return sorted(
        path for path in EMAILS.iterdir() if path.is_dir() and path.name[0] != "_"
    )


@pytest.mark.parametrize("folder", mail_folders(), ids=lambda path: path.name)
def test_every_mail_has_its_three_files(folder: Path) -> None:
    assert {"subject.txt", "body.txt", "body.html"} <= {
        path.name for path in folder.iterdir()
    }
    for kind in ("html", "txt"):
        assert (
            f'{{% extends "_layout/body.{kind}" %}}'
            in (folder / f"body.{kind}").read_text().splitlines()
        )


# Words


def word_lists() -> Iterator[tuple[str, Mapping[StrEnum, str]]]:
    for name, value in vars(labels).items():
        if isinstance(value, dict) and isinstance(next(iter(value)), StrEnum):
            yield name, value


#: A request is open until somebody answers: nobody says so.
PARTIAL = frozenset(("REQUEST_ANSWERS", "TOPICS"))


@pytest.mark.parametrize(("name", "words"), list(word_lists()))
def test_every_member_has_its_words(name: str, words: Mapping[StrEnum, str]) -> None:
    kind = type(next(iter(words)))
    missing = set(kind) - set(words)
    assert name in PARTIAL or not missing


# Migrations and settings


def test_migrations_are_one_line_of_numbers() -> None:
    numbers = [int(name[:4]) for name in names(VERSIONS, "*.py")]
    assert numbers == list(range(1, len(numbers) + 1))
    texts = [(VERSIONS / name).read_text() for name in names(VERSIONS, "*.py")]
    downs = re.findall(r'^down_revision.*= "(\d{4})"', "\n".join(texts), re.MULTILINE)
    assert [int(down) for down in downs] == numbers[:-1]


def test_models_and_migrations_agree_and_migrations_go_both_ways(
    shared_url: str,
) -> None:
    schema.check(shared_url)
    schema.downgrade(shared_url, "base")
    schema.upgrade(shared_url)
    schema.check(shared_url)


def test_every_setting_is_in_the_readme_and_the_other_way_round() -> None:
    table = re.findall(
        rf"^\| `{PREFIX}([A-Z_]+)`", (ROOT / "README.md").read_text(), re.MULTILINE
    )
    assert Counter(table) == Counter(name.upper() for name in Settings.model_fields)


# Sizes


def test_files_stay_short() -> None:
    long = {
        f"app/{name}": count
        for name in names(APP, "*.py")
        if (count := lines(APP / name)) > FILE_LINES
        and not is_data(ast.parse((APP / name).read_text()))
    }
    assert [name for name in long if name not in OVER] == []


def test_functions_stay_short() -> None:
    long = {
        f"app/{name}: {node.name}": length
        for name in names(APP, "*.py")
        for node in ast.walk(ast.parse((APP / name).read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := body_lines(node)) > FUNCTION_LINES
    }
    assert {name for name in long if name not in OVER} == set()


def body_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of what a function does, without its head and its docstring."""
    first = node.body[1] if ast.get_docstring(node) and node.body[1:] else node.body[0]
    return (node.end_lineno or first.lineno) - first.lineno + 1


def test_folders_stay_small() -> None:
    counts = Counter(
        str(path.parent.relative_to(ROOT))
        for path in APP.rglob("*.py")
        if path.name != "__init__.py"
    )
    full = [name for name, count in counts.items() if count > FOLDER_FILES]
    assert [name for name in full if name not in OVER] == []


@pytest.mark.parametrize(
    ("root", "most"), [(TEMPLATES, PAGE_LINES), (EMAILS, MAIL_LINES)]
)
def test_templates_stay_short(root: Path, most: int) -> None:
    long = [
        f"{root.name}/{name}"
        for pattern in ("*.html", "*.txt")
        for name in names(root, pattern)
        if lines(root / name) > most
    ]
    assert [name for name in long if name not in OVER] == []


def test_nothing_is_excused_that_needs_no_excuse() -> None:
    paths = {name.partition(":")[0] for name in OVER}
    assert [path for path in paths if not (ROOT / path).exists()] == []
