"""Amazon SES, whose mails SNS posts: JSON, signed by a certificate of Amazon's."""

import base64
import binascii
import json
import re
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from app.mail.providers.common import NoMail, NotProven, Posted

#: SNS tries again for so long with the time of the first try.
TRIED_AGAIN_FOR = timedelta(hours=1, minutes=5)
_HOST = re.compile(r"sns\.[a-z0-9-]{4,30}\.amazonaws\.com(\.cn)?")
_MOST_CERTIFICATE = 64 * 1024
_FETCH_SECONDS = 5
#: What is signed, in this order; Subject only where there is one.
_SIGNED: dict[str, tuple[str, ...]] = {
    "Notification": (
        "Message",
        "MessageId",
        "Subject",
        "Timestamp",
        "TopicArn",
        "Type",
    ),
    "SubscriptionConfirmation": (
        "Message",
        "MessageId",
        "SubscribeURL",
        "Timestamp",
        "Token",
        "TopicArn",
        "Type",
    ),
}
_SIGNED["UnsubscribeConfirmation"] = _SIGNED["SubscriptionConfirmation"]

#: Gives the certificate (PEM) that a URL of Amazon's names.
Certificates = Callable[[str], bytes]


@dataclass(frozen=True)
class Subscription:
    """Amazon asks whether we want the topic's mail; opening the address says yes.

    Nothing here opens it: the operator does, knowing what it is.
    """

    url: str


def read(
    body: bytes, topic: str, certificates: Certificates, now: datetime
) -> Posted | Subscription:
    """What a request holds; NotProven or NoMail otherwise."""
    found = _fields(body)
    if not topic or found.get("TopicArn") != topic:
        raise NotProven("It comes from another topic.")
    _check_signature(found, certificates)
    _check_time(found.get("Timestamp", ""), now)
    if found["Type"] != "Notification":
        url = found.get("SubscribeURL", "")
        if not _is_amazons(url):
            raise NotProven("Its address is not Amazon's.")
        return Subscription(url)
    return _mail(found.get("Message", ""))


def _fields(body: bytes) -> dict[str, str]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise NotProven("This is no JSON.") from error
    if not isinstance(found, dict) or found.get("Type") not in _SIGNED:
        raise NotProven("This is no message of SNS.")
    return {key: value for key, value in found.items() if isinstance(value, str)}


def _check_signature(found: Mapping[str, str], certificates: Certificates) -> None:
    signed = "".join(
        f"{key}\n{found[key]}\n" for key in _SIGNED[found["Type"]] if key in found
    )
    is_second = found.get("SignatureVersion") == "2"
    url = found.get("SigningCertURL", "")
    if not _is_amazons(url) or not urlsplit(url).path.endswith(".pem"):
        raise NotProven("Its certificate is not Amazon's.")
    try:
        certificate = x509.load_pem_x509_certificate(certificates(url))
        key = certificate.public_key()
        if not isinstance(key, rsa.RSAPublicKey):
            raise NotProven("Its certificate is of another kind.")
        key.verify(
            base64.b64decode(found.get("Signature", ""), validate=True),
            signed.encode("utf-8", "surrogatepass"),
            padding.PKCS1v15(),
            # SNS signs with SHA-1 unless the topic says SignatureVersion 2.
            hashes.SHA256() if is_second else hashes.SHA1(),  # noqa: S303
        )
    except (InvalidSignature, binascii.Error, ValueError, OSError) as error:
        raise NotProven("The signature is wrong.") from error


def _is_amazons(url: str) -> bool:
    """Whether it is an https address of SNS itself, on the usual port."""
    try:
        parts = urlsplit(url)
        is_plain = parts.port is None and parts.username is None
    except ValueError:
        return False
    host = parts.hostname or ""
    return parts.scheme == "https" and is_plain and bool(_HOST.fullmatch(host))


def _check_time(text: str, now: datetime) -> None:
    try:
        apart = now - datetime.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise NotProven("The time is no time.") from error
    if abs(apart) > TRIED_AGAIN_FOR:
        raise NotProven("The time is too far away.")


def _mail(message: str) -> Posted:
    try:
        found = json.loads(message)
    except (ValueError, RecursionError) as error:
        raise NoMail("This is no JSON.") from error
    if not isinstance(found, dict) or not isinstance(found.get("content"), str):
        raise NoMail("The topic sends no whole mails: set its encoding to Base64.")
    content, receipt = found["content"], _part(found, "receipt")
    action = _part(receipt, "action")
    raw = content.encode("utf-8", "surrogatepass")
    if str(action.get("encoding", "")).upper() == "BASE64":
        raw = base64.b64decode(content)
    recipients = receipt.get("recipients")
    first = recipients[0] if isinstance(recipients, list) and recipients else ""
    return Posted(
        raw,
        recipient=str(first),
        envelope_from=str(_part(found, "mail").get("source", "")),
    )


def _part(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = found.get(key)
    return value if isinstance(value, dict) else {}


@lru_cache(maxsize=8)
def fetched(url: str) -> bytes:
    """The certificate at an address of Amazon's, which `read` has checked."""
    if not _is_amazons(url):
        raise NotProven("Its certificate is not Amazon's.")
    opener = urllib.request.build_opener(_NoRedirects)
    with opener.open(url, timeout=_FETCH_SECONDS) as answer:
        content: bytes = answer.read(_MOST_CERTIFICATE)
        return content


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Whoever redirects us may not choose where we go."""

    def redirect_request(self, *_: object) -> None:
        return None
