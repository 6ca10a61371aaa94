"""Signed values that do one thing each: click, unsubscribe, edition, and addresses for replies."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum

from itsdangerous import BadData, URLSafeSerializer

REPLY_PREFIX = "reply+"
BOUNCE_PREFIX = "bounce+"
_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


class Purpose(StrEnum):
    """What a token allows; a token for one purpose is noise for any other."""

    CLICK = "click"
    UNSUBSCRIBE = "unsubscribe"
    NOTHING_NEW = "nothing-new"
    REQUEST = "request"
    HAND_OVER = "hand-over"
    BROWSER = "browser"
    UNDO = "undo"
    PULSE = "pulse"
    STAGE = "stage"
    FIT = "fit"
    CARD = "card"
    TRIAL = "trial"


class TokenRefused(Exception):
    """The token was altered, is of another purpose, or is not ours."""


class TokenExpired(TokenRefused):
    """The token was ours once; its values tell whom to send a fresh one."""

    def __init__(self, values: list[int | str]) -> None:
        super().__init__("The link is too old.")
        self.values = values


def sign(
    keys: Sequence[str],
    purpose: Purpose,
    values: Sequence[int | str],
    expires_at: datetime,
) -> str:
    """A URL-safe token for the values; the newest key signs, so keys run oldest to newest."""
    payload = [int(expires_at.timestamp()) // 60, *values]
    return _serializer(keys, purpose).dumps(payload)


def unsign(
    keys: Sequence[str], purpose: Purpose, token: str, now: datetime
) -> list[int | str]:
    """The values of a token; TokenRefused or TokenExpired otherwise."""
    try:
        payload = _serializer(keys, purpose).loads(token)
    except BadData as error:
        raise TokenRefused("The link is not one of ours.") from error
    minutes: int = payload[0]
    values: list[int | str] = payload[1:]
    if datetime.fromtimestamp(minutes * 60, UTC) < now:
        raise TokenExpired(values)
    return values


def _serializer(keys: Sequence[str], purpose: Purpose) -> URLSafeSerializer:
    # SHA-256 instead of the default SHA-1: links must carry 120 bits or more.
    return URLSafeSerializer(
        list(keys),
        salt=f"throughline.{purpose}",
        signer_kwargs={"digest_method": hashlib.sha256, "key_derivation": "hmac"},
    )


def new_secret() -> str:
    """A fresh random token of 256 bits for a URL or a cookie."""
    return secrets.token_urlsafe(32)


def new_code() -> str:
    """A fresh random code of six digits, for people to type."""
    return f"{secrets.randbelow(1_000_000):06}"


def derived_reply_token(key: str, delivery_key: str) -> str:
    """The 128-bit token in a mail's reply address: base32, lower case, 26 characters.

    Derived from the delivery's key, so that a mail rendered again keeps its address.
    """
    return _derived(key, delivery_key, b"reply")


def derived_bounce_token(key: str, delivery_key: str) -> str:
    """The same for a mail's return path: who knows one of the two cannot tell the other."""
    return _derived(key, delivery_key, b"bounce")


def _derived(key: str, delivery_key: str, purpose: bytes) -> str:
    digest = hashlib.blake2b(
        delivery_key.encode(), key=key.encode()[:64], digest_size=16, person=purpose
    ).digest()
    number = int.from_bytes(digest, "big") << 2
    return "".join(_ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))


def hashed(secret: str) -> str:
    """What is stored of a token: enough to find it, too little to use it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def reply_token_in(address: str) -> str | None:
    """The token of an address like `reply+<token>@domain`, or None; case does not matter."""
    return _token_after(REPLY_PREFIX, address)


def bounce_token_in(address: str) -> str | None:
    """The token of a return path like `bounce+<token>@domain`, or None."""
    return _token_after(BOUNCE_PREFIX, address)


def _token_after(prefix: str, address: str) -> str | None:
    local = address.rpartition("@")[0].lower()
    token = local.removeprefix(prefix)
    is_token = (
        token != local and len(token) == 26 and all(c in _ALPHABET for c in token)
    )
    return token if is_token else None


def keyed_hash(key: str, *parts: str) -> str:
    """What tells the same parts from others without saying what they are: 32 characters."""
    text = "\0".join(parts)
    return hashlib.blake2b(
        text.encode(), key=key.encode()[:64], digest_size=16, person=b"parts"
    ).hexdigest()
