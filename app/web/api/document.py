"""The API described for programs: OpenAPI 3.1, made from the operations themselves."""

import re
from functools import lru_cache
from typing import Any

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from pydantic.json_schema import models_json_schema

from app.web.access import public
from app.web.api.fields import LARGEST_ID, Model, tidy
from app.web.api.operations import Operation
from app.web.api.views import OPERATIONS
from app.web.problems import MEDIA_TYPE

bp = Blueprint("api_document", __name__, url_prefix="/api/v1")

_ARGUMENT = re.compile(r"<[^:]+:(\w+)>")
_REFERENCE = "#/components/schemas/{model}"
_PROBLEMS = {
    400: "The body is no JSON",
    401: "No token, or one that opens nothing",
    403: "The token does not allow this",
    404: "There is no such thing",
    409: "It does not go with what is here",
    413: "The body is too large",
    415: "The body is not said to be JSON",
    422: "Something in the request cannot be used",
    429: "Too many requests; try again after `Retry-After` seconds",
    503: "The database cannot be reached",
}
_REPEATING = (
    " May carry the header `Idempotency-Key` (up to 200 letters, digits, `_ . : -`): sent "
    "again with the same body, it brings the first answer once more; with another body, 422."
)
_OF_ANY = (401, 403, 422, 429, 503)
_PROBLEM = {
    "type": "object",
    "description": "Problem details (RFC 9457).",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["pointer", "detail"],
                "properties": {
                    "pointer": {"type": "string"},
                    "detail": {"type": "string"},
                },
            },
        },
    },
}


@bp.get("/openapi.json")
@public
def show() -> ResponseReturnValue:
    return jsonify(description())


@lru_cache
def description() -> dict[str, Any]:
    """The whole document."""
    paths: dict[str, dict[str, Any]] = {}
    for operation, name in OPERATIONS:
        path = "/api/v1" + _ARGUMENT.sub(r"{\1}", operation.path)
        paths.setdefault(path, {})[operation.method.lower()] = _described(
            operation, name
        )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Throughline",
            "version": "1",
            "description": "Leads in and out, outcomes out. Tokens are made by admins.",
        },
        "paths": paths,
        "components": {
            "schemas": {"Problem": _PROBLEM, **_schemas()},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _described(operation: Operation, name: str) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": name,
        "summary": operation.summary,
        "description": _text(operation),
        "security": [{"token": []}],
        "x-scope": operation.scope.value,
        "parameters": [*_in_path(operation), *_in_query(operation)],
        "responses": {
            str(status): _answer(operation, status, model)
            for status, model in operation.answers.items()
        }
        | {
            str(status): _problem(status)
            for status in sorted({*_OF_ANY, *operation.problems})
        },
    }
    if operation.body is not None:
        described["requestBody"] = {
            "required": True,
            "content": _json(operation.body),
        }
    return described


def _text(operation: Operation) -> str:
    """The header for repeating is described, not declared: no generated call may reuse it."""
    text = f"Needs the scope `{operation.scope}`."
    return text + (_REPEATING if operation.may_be_repeated else "")


def _in_path(operation: Operation) -> list[dict[str, Any]]:
    number = {"type": "integer", "minimum": 1, "maximum": LARGEST_ID}
    return [
        {"name": name, "in": "path", "required": True, "schema": number}
        for name in _ARGUMENT.findall(operation.path)
    ]


def _in_query(operation: Operation) -> list[dict[str, Any]]:
    if operation.query is None:
        return []
    schema = operation.query.model_json_schema()
    definitions = schema.get("$defs", {})
    return [
        {
            "name": name,
            "in": "query",
            "required": False,
            "schema": _bare(field, definitions),
            **({"description": text} if (text := field.get("description")) else {}),
        }
        for name, field in schema["properties"].items()
    ]


def _bare(field: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """A query's value is there or not, but never null."""
    kinds = [kind for kind in field.get("anyOf", [field]) if kind.get("type") != "null"]
    (kind,) = kinds
    name = kind.get("$ref", "").rpartition("/")[2]
    bare = dict(definitions[name] if name else kind)
    default = field.get("default")
    if default is not None:
        bare["default"] = default
    return {key: bare[key] for key in bare if key not in ("title", "description")}


def _answer(operation: Operation, status: int, model: type[Model]) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "description": (model.__doc__ or operation.summary).strip(),
        "content": _json(model),
    }
    if status == 201:
        place = {"description": "Where it is.", "schema": {"type": "string"}}
        answer["headers"] = {"Location": place}
    return answer


def _problem(status: int) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": _PROBLEMS[status],
        "content": {MEDIA_TYPE: {"schema": schema}},
    }


def _json(model: type[Model]) -> dict[str, Any]:
    reference = _REFERENCE.format(model=model.__name__)
    return {"application/json": {"schema": {"$ref": reference}}}


def _schemas() -> dict[str, Any]:
    taken = [(one.body, "validation") for one, _ in OPERATIONS if one.body is not None]
    given = [
        (model, "serialization")
        for one, _ in OPERATIONS
        for model in one.answers.values()
    ]
    models: Any = list(dict.fromkeys((*taken, *given)))
    _, found = models_json_schema(models, ref_template=_REFERENCE)
    schemas: dict[str, Any] = found["$defs"]
    for schema in schemas.values():
        tidy(schema)
    return schemas
