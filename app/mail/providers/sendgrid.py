"""SendGrid's Inbound Parse: a form with the raw mail, by login or by signature."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_der_public_key

from app.mail.providers.common import (
    NoMail,
    NotProven,
    Posted,
    check_time,
    put_together,
)

SIGNATURE = "X-Twilio-Email-Event-Webhook-Signature"
TIMESTAMP = "X-Twilio-Email-Event-Webhook-Timestamp"


def check_signature(
    key: str, signature: str, timestamp: str, body: bytes, now: datetime
) -> None:
    """NotProven unless the key signed time and body (ECDSA over SHA-256)."""
    try:
        public = load_der_public_key(base64.b64decode(key))
        given = base64.b64decode(signature, validate=True)
        if not isinstance(public, ec.EllipticCurvePublicKey):
            raise NotProven("The key is of another kind.")
        signed = timestamp.encode() + body
        public.verify(given, signed, ec.ECDSA(hashes.SHA256()))
    except (
        InvalidSignature,
        UnsupportedAlgorithm,
        binascii.Error,
        ValueError,
    ) as error:
        raise NotProven("The signature is wrong.") from error
    check_time(timestamp, now)


def read(form: Mapping[str, str]) -> Posted:
    """The mail in a form whose sender is proven; NoMail if there is none."""
    raw = form.get("email", "")
    if raw:
        mail = raw.encode("utf-8", "surrogateescape")
    else:
        headers = list(_headers(form.get("headers", "")))
        if not headers:
            raise NoMail("This mail has no headers.")
        mail = put_together(headers, form.get("text", ""), form.get("html", ""))
    recipient, sender = _envelope(form.get("envelope", ""))
    return Posted(mail, recipient=recipient, envelope_from=sender)


def _headers(block: str) -> Iterator[tuple[str, str]]:
    unfolded = block.replace("\r\n", "\n").replace("\n ", " ").replace("\n\t", " ")
    for line in unfolded.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            yield name.strip(), value.strip()


def _envelope(text: str) -> tuple[str, str]:
    """Recipient and sender of the envelope."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(found, dict):
        return "", ""
    to, sender = found.get("to"), found.get("from")
    first = to[0] if isinstance(to, list) and to else ""
    return (
        first if isinstance(first, str) else "",
        sender if isinstance(sender, str) else "",
    )
