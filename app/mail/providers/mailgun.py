"""Mailgun's routes: a form, signed by a key over its time and token.

The signature does not cover the mail itself, so that each token is good for one mail.
"""

import hmac
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from hashlib import sha256

from app.mail.providers.common import (
    NoMail,
    NotProven,
    Posted,
    check_time,
    put_together,
)


def read(form: Mapping[str, str], key: str, now: datetime) -> Posted:
    """The mail in a form; NotProven or NoMail if there is none to take."""
    token, timestamp = form.get("token", ""), form.get("timestamp", "")
    signed = f"{timestamp}{token}".encode()
    wanted = hmac.new(key.encode(), signed, sha256).hexdigest()
    given = form.get("signature", "")
    if not hmac.compare_digest(wanted.encode(), given.encode("utf-8", "replace")):
        raise NotProven("The signature is wrong.")
    check_time(timestamp, now)
    raw = form.get("body-mime", "")
    if raw:
        mail = raw.encode("utf-8", "surrogateescape")
    else:
        headers = list(_headers(form))
        if not headers:
            raise NoMail("This mail has no headers.")
        mail = put_together(
            headers, form.get("body-plain", ""), form.get("body-html", "")
        )
    return Posted(
        mail,
        recipient=form.get("recipient", ""),
        envelope_from=form.get("sender", ""),
        once=f"mailgun:{token[:100]}",
    )


def _headers(form: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    try:
        found = json.loads(form.get("message-headers", ""))
    except (ValueError, RecursionError):
        return
    for pair in found if isinstance(found, list) else []:
        if isinstance(pair, list) and len(pair) == 2:
            yield str(pair[0]), str(pair[1])
