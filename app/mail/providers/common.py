"""What the webhooks of all providers have in common."""

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from hmac import compare_digest

#: How far the clocks of a provider and ours may be apart.
CLOCKS_APART = timedelta(minutes=5)
_LONGEST_HEADER = 900
#: Written anew with the body, or a server's word that nobody here has checked.
_NOT_COPIED = frozenset(
    (
        "content-type",
        "content-transfer-encoding",
        "mime-version",
        "authentication-results",
    )
)


class NotProven(Exception):
    """The request carries no valid proof that the provider sent it."""


class NoMail(Exception):
    """The request is the provider's, but holds no mail that can be taken."""


@dataclass(frozen=True)
class Posted:
    """A mail as a provider hands it over; `once` names the request, if it may not repeat."""

    raw: bytes
    recipient: str = ""
    envelope_from: str = ""
    once: str = ""


def check_login(wanted: str, authorization: str) -> None:
    """NotProven unless the Authorization header holds `user:password` (RFC 7617)."""
    kind, _, value = authorization.partition(" ")
    try:
        given = base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        given = b""
    if kind.lower() != "basic" or not compare_digest(given, wanted.encode()):
        raise NotProven("The login is wrong.")


def check_time(seconds: str, now: datetime) -> None:
    """NotProven unless the Unix time is about now."""
    try:
        at = datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise NotProven("The time is no time.") from error
    if abs(now - at) > CLOCKS_APART:
        raise NotProven("The time is too far away.")


def put_together(headers: Iterable[tuple[str, str]], text: str, html: str) -> bytes:
    """A mail made of what a provider has taken apart, where it sends no raw one.

    What the provider says of the sender's authentication is left out: only a mail server
    of ours is believed.
    """
    mail = EmailMessage(policy=SMTP)
    if text or not html:
        mail.set_content(_sound(text), cte="base64")
        if html:
            mail.add_alternative(_sound(html), subtype="html", cte="base64")
    else:
        mail.set_content(_sound(html), subtype="html", cte="base64")
    lines = [
        f"{name}: {' '.join(value.split())[:_LONGEST_HEADER]}\r\n"
        for name, value in headers
        if _is_name(name) and name.lower() not in _NOT_COPIED
    ]
    return "".join(lines).encode("utf-8", "replace") + mail.as_bytes()


def _is_name(name: str) -> bool:
    return name.replace("-", "").isalnum() and name.isascii()


def _sound(text: str) -> str:
    """The text without lone surrogates, which JSON can hold and no mail can."""
    return text.encode("utf-8", "replace").decode()
