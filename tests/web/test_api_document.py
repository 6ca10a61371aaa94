"""The description of the API is true: each operation asks and answers as it says."""

from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from app.domain.scopes import Scope
from app.services import api_clients
from app.web.api.document import description
from tests.builders import a_lead, an_admin
from tests.conftest import NOW

DOCUMENT = description()


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in DOCUMENT["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


EACH = pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        pytest.param(method, path, operation, id=operation["operationId"])
        for method, path, operation in operations()
    ],
)


def call(app: Flask, method: str, path: str, token: str, **options: Any) -> Any:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    filled = path.replace("{lead_id}", "1").replace("{outcome_id}", "1")
    return FlaskClient(app).open(filled, method=method, headers=headers, **options)


def a_token(session: Session, *scopes: Scope) -> str:
    made = api_clients.let_in(session, "CRM", scopes, an_admin(session), NOW)
    session.commit()
    return made.token


def is_told_as_described(answer: Any, operation: dict[str, Any]) -> None:
    """The status is one that is described, and the body has the shape of a problem."""
    assert str(answer.status_code) in operation["responses"]
    assert answer.mimetype == "application/problem+json"
    told = answer.get_json()
    shape = DOCUMENT["components"]["schemas"]["Problem"]
    assert set(shape["required"]) <= set(told) <= set(shape["properties"])
    assert told["status"] == answer.status_code


def test_it_is_served_to_everybody(app: Flask) -> None:
    served = FlaskClient(app).get("/api/v1/openapi.json")
    assert served.get_json() == DOCUMENT


@EACH
def test_no_operation_opens_without_a_token(
    app: Flask, method: str, path: str, operation: dict[str, Any]
) -> None:
    answer = call(app, method, path, "")
    assert answer.status_code == 401
    is_told_as_described(answer, operation)


@EACH
def test_no_operation_opens_with_the_other_scopes(
    app: Flask, session: Session, method: str, path: str, operation: dict[str, Any]
) -> None:
    others = set(Scope) - {Scope(operation["x-scope"])}
    answer = call(app, method, path, a_token(session, *others))
    assert answer.status_code == 403
    is_told_as_described(answer, operation)


@EACH
def test_unknown_names_are_refused(
    app: Flask, session: Session, method: str, path: str, operation: dict[str, Any]
) -> None:
    a_lead(session)
    token = a_token(session, *Scope)
    if "requestBody" in operation:
        answer = call(app, method, path, token, json={"unheard_of": 1})
    elif "{" in path:
        return
    else:
        answer = call(app, method, f"{path}?unheard_of=1", token)
    assert answer.status_code == 422
    is_told_as_described(answer, operation)


@EACH
def test_every_shape_that_is_named_is_there(
    method: str, path: str, operation: dict[str, Any]
) -> None:
    named = str(operation).split("#/components/schemas/")[1:]
    names = {text.partition("'")[0] for text in named}
    assert names <= set(DOCUMENT["components"]["schemas"]), (method, path)


@EACH
def test_a_body_is_explicit_about_its_fields(
    method: str, path: str, operation: dict[str, Any]
) -> None:
    if "requestBody" not in operation:
        return
    content = operation["requestBody"]["content"]["application/json"]
    name = content["schema"]["$ref"].rpartition("/")[2]
    schema = DOCUMENT["components"]["schemas"][name]
    assert schema["additionalProperties"] is False, (method, path)
    assert not {"id", "stage", "owner_id", "created_at"} & set(schema["properties"])
