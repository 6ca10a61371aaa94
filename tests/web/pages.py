"""A client that checks every page it fetches, and a small reader of HTML for the tests."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import Engine, event
from werkzeug.test import TestResponse

#: More would mean that a template or a loop asks row by row.
MOST_QUERIES = 25
#: A week's summary and a quarter tell of every noun there is.
TELLS_ALL = ("/summaries", "/people/", "/quarter", "/in-a-mail/")
MOST_OF_A_WEEK = 60
_OF_TRANSACTIONS = ("PRAGMA", "BEGIN", "SET TRANSACTION", "SAVEPOINT", "RELEASE")
VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
FIELDS = frozenset(("input", "select", "textarea"))
#: Inside these only text and inline elements may stand.
PHRASING_ONLY = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "span",
        "b",
        "a",
        "label",
        "button",
        "legend",
        "summary",
    ]
)
BLOCKS = frozenset(
    [
        "div",
        "p",
        "ul",
        "ol",
        "li",
        "dl",
        "form",
        "fieldset",
        "section",
        "h1",
        "h2",
        "h3",
        "table",
        "main",
        "header",
        "footer",
    ]
)


@dataclass
class Node:
    """One element with what it holds."""

    tag: str
    attributes: dict[str, str]
    parent: "Node | None" = None
    #: Elements and words, in order.
    content: "list[Node | str]" = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words in it, with single spaces."""
        parts = (part if isinstance(part, str) else part.text for part in self.content)
        return " ".join(" ".join(parts).split())

    @property
    def words(self) -> list[str]:
        """What stands directly in it, as it was written."""
        return [part for part in self.content if isinstance(part, str)]

    def all(self, tag: str, **attributes: str) -> "list[Node]":
        """Every element of that name and those attributes in it."""
        return [
            node
            for node in self._below()
            if node.tag == tag
            and all(
                node.attributes.get(name) == attributes[name] for name in attributes
            )
        ]

    def one(self, tag: str, **attributes: str) -> "Node":
        (found,) = self.all(tag, **attributes)
        return found

    def is_in(self, tag: str) -> bool:
        return self.parent is not None and (
            self.parent.tag == tag or self.parent.is_in(tag)
        )

    def _below(self) -> "Iterator[Node]":
        for part in self.content:
            if isinstance(part, Node):
                yield part
                yield from part._below()


class _Reader(HTMLParser):
    """Builds the tree and notes what is not properly nested."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("root", {})
        self.here = self.root
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs}, self.here)
        self.here.content.append(node)
        if tag in BLOCKS and self.here.tag in PHRASING_ONLY and self.here.tag != "a":
            self.problems.append(f"<{tag}> inside <{self.here.tag}>")
        if tag in ("a", "button", "form") and node.is_in(tag):
            self.problems.append(f"<{tag}> inside another")
        if tag not in VOID:
            self.here = node

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self.here.tag != tag or self.here.parent is None:
            self.problems.append(f"</{tag}> where <{self.here.tag}> is open")
            return
        self.here = self.here.parent

    def handle_data(self, data: str) -> None:
        self.here.content.append(data)


def read(html: str) -> Node:
    """The page as a tree; fails where it is not properly nested."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.problems, reader.problems
    assert reader.here is reader.root, f"<{reader.here.tag}> is never closed"
    return reader.root


def check(html: str) -> None:
    """What every page owes its readers."""
    page = read(html)
    assert len(page.one("title").text) > 8, "a title that says what this is"
    assert page.one("html").attributes["lang"]
    assert len(page.all("h1")) == 1, "one h1"
    assert len(page.all("main")) == 1, "one main"
    ids = Counter(node.attributes["id"] for node in _with(page, "id"))
    assert not [name for name, count in ids.items() if count > 1], "ids are unique"
    labelled = {node.attributes.get("for") for node in page.all("label")}
    for node in page._below():
        if node.tag in FIELDS and node.attributes.get("type") not in (
            "hidden",
            "submit",
        ):
            has_label = node.is_in("label") or node.attributes.get("id") in labelled
            assert has_label or "aria-label" in node.attributes, node.attributes
    for node in _with(page, "aria-describedby"):
        for name in node.attributes["aria-describedby"].split():
            assert name in ids, f"nothing has the id {name}"
    for form in page.all("form"):
        assert form.all("button"), "a form has a button"
    assert not _with(page, "style"), "no inline style: the policy would drop it"
    assert not [
        name for node in page._below() for name in node.attributes if name[:2] == "on"
    ]


def _with(page: Node, attribute: str) -> list[Node]:
    return [node for node in page._below() if attribute in node.attributes]


def _is_page(response: TestResponse) -> bool:
    """Whether it is a page of ours: no redirect, no mere header, no mail in its sandbox."""
    is_html = response.mimetype == "text/html" and response.request.method != "HEAD"
    is_mail = "sandbox" in response.headers.get("Content-Security-Policy", "")
    return is_html and not is_mail and not 300 <= response.status_code < 400


class CheckingClient(FlaskClient):
    """Checks each page that comes back, and how many questions the database was asked."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        with counted_queries() as queries:
            response = super().open(*args, **kwargs)
        if response.request.method == "GET":
            most = (
                MOST_OF_A_WEEK
                if any(part in response.request.path for part in TELLS_ALL)
                else MOST_QUERIES
            )
            assert len(queries) <= most, "\n".join(queries)
        if _is_page(response):
            check(response.text)
        return response

    def page(self, path: str) -> Node:
        """The page at the path, which must be there."""
        response = self.get(path)
        assert response.status_code == 200, response.status
        return read(response.text)

    def send(
        self, path: str, values: dict[str, Any], at: str | None = None
    ) -> TestResponse:
        """Fill in the form at `at` (or `path`) as a browser would, and send it to `path`."""
        form = self.get(at or path)
        token = read(form.text).all("input", name="csrf_token")[-1].attributes["value"]
        return self.post(path, data={"csrf_token": token, **values})


def sent_by(form: Node) -> dict[str, str]:
    """What a browser would send if the form's button were pressed now."""
    sent: dict[str, str] = {}
    for node in form.all("input"):
        is_tick = node.attributes.get("type") in {"checkbox", "radio"}
        if not is_tick or "checked" in node.attributes:
            sent[node.attributes["name"]] = node.attributes.get("value", "")
    for node in form.all("textarea"):
        sent[node.attributes["name"]] = "".join(node.words).strip()
    for node in form.all("select"):
        chosen = [one for one in node.all("option") if "selected" in one.attributes]
        sent[node.attributes["name"]] = chosen[0].attributes["value"] if chosen else ""
    return sent


@contextmanager
def counted_queries() -> Iterator[list[str]]:
    """The statements that reach the database in this block."""
    statements: list[str] = []

    def note(connection: object, cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(_OF_TRANSACTIONS):
            statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)
