"""JSON and form bodies from strangers, under limits."""

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Never
from urllib.parse import parse_qsl

from app.domain.lead_payloads.events import UnreadablePayload

Json = str | int | Decimal | bool | None | list["Json"] | dict[str, "Json"]

LARGEST = 1 << 20
_DEEPEST = 20
_MOST_KEYS = 2000
# What HubSpot and Pipedrive wrap around a single value.
_VALUE_WRAP = frozenset(
    {"value", "versions", "timestamp", "source", "sourceId", "sourceLabel", "label"}
    | {"primary", "selected", "sourceVid", "requestId", "updatedByUserId"}
)
_REMOVED = {0: None, **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}


def read_json(body: bytes) -> Json:
    """The document in a body of at most 1 MiB and 20 levels; UnreadablePayload if not."""
    if len(body) > LARGEST:
        raise UnreadablePayload("larger than 1 MiB")
    try:
        document: Json = json.loads(
            body, parse_float=Decimal, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError) as error:
        raise UnreadablePayload("not JSON") from error
    _check_depth(document)
    return document


def read_form(body: bytes) -> dict[str, Json]:
    """The fields of a URL-encoded form; the first of several with one name."""
    if len(body) > LARGEST:
        raise UnreadablePayload("larger than 1 MiB")
    try:
        pairs = parse_qsl(
            body.decode(), keep_blank_values=True, max_num_fields=_MOST_KEYS
        )
    except ValueError as error:
        raise UnreadablePayload("not a form") from error
    fields: dict[str, Json] = {}
    for key, value in pairs:
        fields.setdefault(key, value)
    return fields


def flat(record: Mapping[str, Json]) -> dict[tuple[str, ...], str]:
    """The texts of a record by their path; what says nothing is left out."""
    found: dict[tuple[str, ...], str] = {}
    for path, value in _leaves(record, ()):
        text = as_text(value)
        if text and len(found) < _MOST_KEYS:
            found.setdefault(path, text)
    return found


def as_text(value: Json) -> str:
    """One value as a cell; of a list all values, the one marked as primary first."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}" if abs(value.adjusted()) < 100 else str(value)
    if isinstance(value, list):
        return ", ".join(filter(None, map(as_text, sorted(value, key=_not_primary))))
    if isinstance(value, dict):
        inner = value.get("value")
        return "" if isinstance(inner, dict | list) else as_text(inner)
    return str(value).translate(_REMOVED)


def _leaves(
    record: Mapping[str, Json], path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Json]]:
    for key, raw in record.items():
        here = (*path, key.translate(_REMOVED))
        value = _named_values(raw) or raw
        if isinstance(value, dict) and not _is_wrapped_value(value):
            yield from _leaves(value, here)
        else:
            yield here, value


def _is_wrapped_value(value: Mapping[str, Json]) -> bool:
    return "value" in value and value.keys() <= _VALUE_WRAP


def _named_values(value: Json) -> dict[str, Json] | None:
    """Form builders send a list of `{"name": ..., "value": ...}` for their fields."""
    if not isinstance(value, list) or not value:
        return None
    named: dict[str, Json] = {}
    for item in value:
        if not isinstance(item, dict) or not {"name", "value"} <= item.keys():
            return None
        named.setdefault(as_text(item["name"]), item["value"])
    return named


def _not_primary(value: Json) -> bool:
    return not (isinstance(value, dict) and value.get("primary"))


def _refuse_constant(name: str) -> Never:
    raise UnreadablePayload(f"{name} is no JSON")


def _check_depth(document: Json) -> None:
    level: list[Json] = [document]
    for _ in range(_DEEPEST + 1):
        level = [
            inner
            for value in level
            if isinstance(value, dict | list)
            for inner in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return
    raise UnreadablePayload("nested too deeply")
