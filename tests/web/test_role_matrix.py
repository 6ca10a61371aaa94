"""Each route for each role: strangers are asked in, members stay out of admins' pages."""

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.routing import AnyConverter, BaseConverter, IntegerConverter, Rule

from app.services import surveys
from app.web.access import Access, access_of
from tests.builders import a_marketer, a_prompt, a_salesperson, an_admin
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

#: Beyond the mark these ask for a team, or whose lead it is.
ASK_MORE = frozenset(
    (
        "/campaigns/new",
        "/campaigns/1/close",
        "/campaigns/1/revise",
        "/leads/1/outcomes/forged",
        "/leads/1/pulse",
        "/imports",
        "/imports/new",
        "/imports/1",
        "/imports/1/columns",
        "/imports/1/result.csv",
        "/imports/1/undo",
        "/themes",
    )
)
#: Says that no job process is there, which is true.
MAY_BE_AWAY = frozenset(("/healthz",))
Visit = tuple[str, str, Access]


def visits(app: Flask) -> Iterator[Visit]:
    """Method, path and mark of every route, with something in place of its arguments."""
    for rule in app.url_map.iter_rules():
        mark = access_of(app.view_functions[rule.endpoint])
        assert mark is not None
        if rule.endpoint != "static":
            for method in sorted({"GET", "POST"} & (rule.methods or set())):
                yield method, path_of(rule), mark


def _value(converter: BaseConverter) -> int | str:
    if isinstance(converter, IntegerConverter):
        return 1
    if isinstance(converter, AnyConverter):
        return min(converter.items)
    return "forged"


def path_of(rule: Rule) -> str:
    values = {name: _value(converter) for name, converter in rule._converters.items()}
    built = rule.build(values, append_unknown=False)
    assert built is not None
    return built[1]


def fill(session: Session) -> None:
    """Something behind the number 1 of most nouns."""
    a_prompt(session)
    surveys.publish_defaults(session, NOW)


def status(client: CheckingClient, method: str, path: str) -> int:
    """The answer to a bare request: a POST carries no form token."""
    return FlaskClient.open(client, path, method=method).status_code


def test_a_stranger_is_asked_to_sign_in(
    app: Flask, client: CheckingClient, session: Session
) -> None:
    fill(session)
    session.commit()
    for method, path, mark in visits(app):
        answer = FlaskClient.open(client, path, method=method)
        if mark in (Access.SIGNED_IN, Access.ADMIN_ONLY):
            assert answer.status_code == 303, path
            assert answer.location.startswith("/sign-in"), path
        else:
            assert answer.status_code < 500 or path in MAY_BE_AWAY, path


@pytest.mark.parametrize("make", [a_salesperson, a_marketer])
def test_a_member_enters_all_but_admins_pages(
    app: Flask, session: Session, signed_in: SignedIn, make: type
) -> None:
    fill(session)
    client = signed_in(make(session))
    for method, path, mark in visits(app):
        if path == "/sign-out":
            continue
        found = status(client, method, path)
        if mark is Access.ADMIN_ONLY:
            assert found == 403, path
        elif mark is Access.SIGNED_IN and method == "POST":
            assert found == 400, path
        elif mark is Access.SIGNED_IN:
            allowed = (200, 302, 303, 404, *((403,) if path in ASK_MORE else ()))
            assert found in allowed, path
        else:
            assert found < 500 or path in MAY_BE_AWAY, path


def test_an_admin_enters_everywhere(
    app: Flask, session: Session, signed_in: SignedIn
) -> None:
    fill(session)
    client = signed_in(an_admin(session))
    for method, path, mark in visits(app):
        if mark in (Access.SIGNED_IN, Access.ADMIN_ONLY):
            found = status(client, method, path)
            assert found in ((400,) if method == "POST" else (200, 302, 303, 404)), path
