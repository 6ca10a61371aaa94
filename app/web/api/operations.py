"""Operations of the API: each is declared once, for the route and for its description."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, TypeVar

from flask import Blueprint, Response, request
from pydantic import ValidationError

from app.domain.lead_payloads import UnreadablePayload
from app.domain.lead_payloads.documents import read_json
from app.domain.scopes import Scope
from app.web import problems
from app.web.access import machine
from app.web.api import callers
from app.web.api.fields import Model
from app.web.problems import Problem

ModelT = TypeVar("ModelT", bound=Model)


@dataclass(frozen=True)
class Answer:
    """What an operation answers."""

    content: Model
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Operation:
    """What the description says of an operation."""

    method: str
    path: str
    summary: str
    scope: Scope
    #: By status.
    answers: Mapping[int, type[Model]]
    query: type[Model] | None = None
    body: type[Model] | None = None
    #: Further problems than those that any operation may have.
    problems: Sequence[int] = ()
    may_be_repeated: bool = False
    name: str = ""


View = Callable[..., Answer | Response]
Operations = list[tuple[Operation, str]]


def add(
    bp: Blueprint, known: Operations, operation: Operation
) -> Callable[[View], View]:
    """Serve the operation by a function of the caller and the path's values."""

    def mark(view: View) -> View:
        @machine
        @wraps(view)
        def run(**values: int) -> Response:
            try:
                answer = view(callers.enter(operation.scope), **values)
            except Problem as problem:
                return problems.told(problem)
            return answer if isinstance(answer, Response) else as_response(answer)

        name = view.__name__
        bp.add_url_rule(operation.path, name, run, methods=[operation.method])
        known.append((operation, name))
        return view

    return mark


def as_response(answer: Answer) -> Response:
    response = Response(
        answer.content.model_dump_json(), answer.status, mimetype="application/json"
    )
    response.headers.extend(dict(answer.headers))
    return response


def query_as(model: type[ModelT]) -> ModelT:
    """The query of the request; Problem if it is another."""
    sent = request.args.to_dict(flat=False)
    repeated = [name for name, values in sent.items() if len(values) > 1]
    if repeated:
        raise _refused([{"pointer": repeated[0], "detail": "is given twice"}])
    try:
        return model.model_validate({name: values[0] for name, values in sent.items()})
    except ValidationError as error:
        raise _refused(_errors(error)) from error


def body_as(model: type[ModelT]) -> ModelT:
    """The JSON of the request; Problem if it is none, too deep, or not what is asked."""
    if request.mimetype != "application/json":
        raise Problem(415, "Send JSON, with `Content-Type: application/json`.")
    body = request.get_data()
    try:
        read_json(body)
    except UnreadablePayload as error:
        raise Problem(400, f"The body cannot be read: {error}.") from error
    try:
        return model.model_validate_json(body, strict=True)
    except ValidationError as error:
        raise _refused(_errors(error)) from error


def refused(pointer: str, detail: str) -> Problem:
    """That one value cannot be used."""
    return _refused([{"pointer": pointer, "detail": detail}])


def _refused(errors: Sequence[Mapping[str, str]]) -> Problem:
    return Problem(422, "Something in the request cannot be used.", errors=errors)


def _errors(error: ValidationError) -> list[dict[str, str]]:
    found = error.errors(include_url=False, include_context=False, include_input=False)
    return [
        {"pointer": _pointer(one["loc"]), "detail": one["msg"]} for one in found[:20]
    ]


def _pointer(places: Sequence[Any]) -> str:
    """Where it stands, as a JSON pointer (RFC 6901)."""
    parts = (str(part).replace("~", "~0").replace("/", "~1") for part in places)
    return "".join(f"/{part[:100]}" for part in parts)
