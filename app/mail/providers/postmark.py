"""Postmark's inbound webhook: JSON, with the raw mail if that is switched on there."""

import json
from collections.abc import Iterator
from typing import Any

from app.mail.providers.common import NoMail, Posted, check_login, put_together


def read(body: bytes, authorization: str, login: str) -> Posted:
    """The mail in a request; NotProven or NoMail if there is none to take."""
    check_login(login, authorization)
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NoMail("This is no JSON.") from error
    if not isinstance(found, dict):
        raise NoMail("This is no mail.")
    raw = found.get("RawEmail")
    if isinstance(raw, str) and raw:
        mail = raw.encode("utf-8", "surrogatepass")
    else:
        headers = list(_headers(found))
        if not headers:
            raise NoMail("This mail has no headers.")
        mail = put_together(headers, _text(found, "TextBody"), _text(found, "HtmlBody"))
    return Posted(mail, recipient=_text(found, "OriginalRecipient"))


def _headers(found: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, key in (("From", "From"), ("To", "To"), ("Cc", "Cc"), ("Date", "Date")):
        if value := _text(found, key):
            yield name, value
    if subject := _text(found, "Subject"):
        yield "Subject", subject
    given = found.get("Headers")
    for header in given if isinstance(given, list) else []:
        if isinstance(header, dict):
            yield _text(header, "Name"), _text(header, "Value")


def _text(found: dict[str, Any], key: str) -> str:
    value = found.get(key)
    return value if isinstance(value, str) else ""
