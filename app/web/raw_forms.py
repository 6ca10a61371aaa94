"""Form fields byte for byte, for raw mails in them: a mail in Latin-1 must stay one."""

from urllib.parse import parse_qsl

from flask import Request
from werkzeug.exceptions import BadRequest
from werkzeug.sansio.multipart import (
    Data,
    Epilogue,
    Field,
    File,
    MultipartDecoder,
    NeedData,
)

_MOST_FIELDS = 200


def fields_of(request: Request, most_bytes: int) -> dict[str, str]:
    """The first value of every field; bytes that are no UTF-8 are kept as surrogates."""
    body = request.get_data(cache=True)
    if request.mimetype == "multipart/form-data":
        boundary = request.mimetype_params.get("boundary", "").encode("latin-1")
        raw = _multipart(body, boundary, most_bytes)
        return {name: _text(value) for name, value in raw.items()}
    try:
        pairs = parse_qsl(
            body.decode("ascii", "replace"),
            keep_blank_values=True,
            errors="surrogateescape",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError as error:
        raise BadRequest from error
    return dict(reversed(pairs))


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def _multipart(body: bytes, boundary: bytes, most_bytes: int) -> dict[str, bytes]:
    decoder = MultipartDecoder(boundary, most_bytes, max_parts=_MOST_FIELDS)
    decoder.receive_data(body)
    decoder.receive_data(None)
    found: dict[str, bytearray] = {}
    here = bytearray()
    try:
        while not isinstance(event := decoder.next_event(), Epilogue | NeedData):
            if isinstance(event, Field | File):
                here = bytearray()
                found.setdefault(event.name or "", here)
            elif isinstance(event, Data):
                here.extend(event.data)
    except ValueError as error:
        raise BadRequest from error
    return {name: bytes(value) for name, value in found.items()}
