"""Signatures of webhooks: HubSpot's version 3, and Standard Webhooks both ways."""

import binascii
import hmac
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from app.domain.lead_payloads.events import moment

# A message that is older (or newer) may be a replay.
TOLERANCE = timedelta(minutes=5)

_PREFIX = "whsec_"
# What HubSpot decodes in the address before it signs.
_DECODED = {
    "%3A": ":",
    "%2F": "/",
    "%3F": "?",
    "%40": "@",
    "%21": "!",
    "%24": "$",
    "%27": "'",
    "%28": "(",
    "%29": ")",
    "%2A": "*",
    "%2C": ",",
    "%3B": ";",
}


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request as HubSpot signed it: the whole address, and its two headers."""

    method: str
    url: str
    body: bytes
    timestamp: str
    signature: str


def is_from_hubspot(request: SignedRequest, secret: str, now: datetime) -> bool:
    """Whether `X-HubSpot-Signature-v3` fits and `X-HubSpot-Request-Timestamp` is fresh."""
    if not _is_fresh(request.timestamp, now):
        return False
    url = request.url
    for code, sign in _DECODED.items():
        url = url.replace(code, sign).replace(code.lower(), sign)
    signed = b"".join(
        (
            request.method.encode(),
            url.encode(),
            request.body,
            request.timestamp.encode(),
        )
    )
    return _same(_hmac(secret.encode(), signed), request.signature)


def standard_headers(
    secret: str, message_id: str, body: bytes, now: datetime
) -> dict[str, str]:
    """The headers that sign a message by standardwebhooks.com, at this moment."""
    timestamp = str(int(now.timestamp()))
    signature = _hmac(_key(secret), _content(message_id, timestamp, body))
    return {
        "webhook-id": message_id,
        "webhook-timestamp": timestamp,
        "webhook-signature": f"v1,{signature}",
    }


def is_standard_signed(
    headers: Mapping[str, str], body: bytes, secrets: Iterable[str], now: datetime
) -> bool:
    """Whether one signature fits one of the secrets (old ones too) and is fresh."""
    lower = {name.lower(): value for name, value in headers.items()}
    message_id = lower.get("webhook-id", "")
    timestamp = lower.get("webhook-timestamp", "")
    if not message_id or not _is_fresh(timestamp, now):
        return False
    content = _content(message_id, timestamp, body)
    expected = [_hmac(_key(secret), content) for secret in secrets]
    given = [
        signature
        for version, _, signature in (
            part.partition(",") for part in lower.get("webhook-signature", "").split()
        )
        if version == "v1"
    ]
    return any(_same(ours, theirs) for ours in expected for theirs in given[:10])


def _is_fresh(timestamp: str, now: datetime) -> bool:
    sent_at = moment(timestamp) if timestamp.isdigit() else None
    return sent_at is not None and abs(now - sent_at) <= TOLERANCE


def _content(message_id: str, timestamp: str, body: bytes) -> bytes:
    return f"{message_id}.{timestamp}.".encode() + body


def _key(secret: str) -> bytes:
    """The bytes of a secret; the prefix says that it is written in base 64."""
    if secret.startswith(_PREFIX):
        try:
            return b64decode(secret.removeprefix(_PREFIX), validate=True)
        except binascii.Error as error:
            raise ValueError("the secret is not in base 64") from error
    return secret.encode()


def _hmac(key: bytes, content: bytes) -> str:
    return b64encode(hmac.new(key, content, sha256).digest()).decode()


def _same(ours: str, theirs: str) -> bool:
    return hmac.compare_digest(ours.encode(), theirs.encode())
