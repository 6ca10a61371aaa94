"""Which webhooks are genuine, and how ours are signed."""

import base64
import hashlib
import hmac
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.lead_payloads import (
    SignedRequest,
    is_from_hubspot,
    is_standard_signed,
    standard_headers,
)

NOW = datetime(2026, 3, 5, 9, 12, tzinfo=UTC)
BODY = '[{"eventId":1,"note":"ü"}]'.encode()
URL = "https://loop.example.com/hooks/hubspot?source=a%2Fb"
APP_SECRET = "app-secret"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def hubspot_request(
    *, sent_at: datetime = NOW, secret: str = APP_SECRET, body: bytes = BODY
) -> SignedRequest:
    timestamp = str(int(sent_at.timestamp() * 1000))
    signed = b"POST" + URL.replace("%2F", "/").encode() + body + timestamp.encode()
    digest = hmac.new(secret.encode(), signed, hashlib.sha256).digest()
    signature = base64.b64encode(digest).decode()
    return SignedRequest("POST", URL, BODY, timestamp, signature)


def test_a_request_of_hubspot_is_known_by_its_signature() -> None:
    assert is_from_hubspot(hubspot_request(), APP_SECRET, NOW)


@pytest.mark.parametrize(
    "request_",
    [
        hubspot_request(secret="another"),
        hubspot_request(body=b"[]"),
        hubspot_request(sent_at=NOW - timedelta(minutes=6)),
        hubspot_request(sent_at=NOW + timedelta(minutes=6)),
        SignedRequest("POST", URL, BODY, "", ""),
        SignedRequest("POST", URL, BODY, "soon", "ü"),
        SignedRequest("POST", URL, BODY, "9" * 400, "x"),
        SignedRequest("POST", URL, BODY, "²", "x"),
    ],
)
def test_a_forged_or_old_request_is_not_hubspot_s(request_: SignedRequest) -> None:
    assert not is_from_hubspot(request_, APP_SECRET, NOW)


def test_our_signature_is_that_of_the_standard() -> None:
    # The example of standardwebhooks.com.
    sent_at = datetime.fromtimestamp(1614265330, tz=UTC)
    headers = standard_headers(
        SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', sent_at
    )
    assert headers == {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }


def test_what_we_sign_is_known_also_with_an_old_secret_and_in_any_case() -> None:
    headers = standard_headers(SECRET, "m1", BODY, NOW)
    upper = {name.title(): value for name, value in headers.items()}
    assert is_standard_signed(upper, BODY, ["whsec_b2xk", SECRET], NOW)
    several = {
        **headers,
        "webhook-signature": f"v1,AAAA {headers['webhook-signature']}",
    }
    assert is_standard_signed(several, BODY, [SECRET], NOW + timedelta(minutes=4))
    plain = standard_headers("plain secret", "m1", BODY, NOW)
    assert is_standard_signed(plain, BODY, ["plain secret"], NOW)


@pytest.mark.parametrize(
    ("changed", "body", "later"),
    [
        ({"webhook-id": "m2"}, BODY, 0),
        ({"webhook-id": ""}, BODY, 0),
        ({"webhook-timestamp": "1"}, BODY, 0),
        ({"webhook-signature": "v1,"}, BODY, 0),
        ({"webhook-signature": ""}, BODY, 0),
        ({"webhook-signature": "v1a,AAAA"}, BODY, 0),
        ({}, b"{}", 0),
        ({}, BODY, 6),
        ({}, BODY, -6),
    ],
)
def test_what_was_altered_or_is_old_is_not_genuine(
    changed: dict[str, str], body: bytes, later: int
) -> None:
    headers = {**standard_headers(SECRET, "m1", BODY, NOW), **changed}
    now = NOW + timedelta(minutes=later)
    assert not is_standard_signed(headers, body, [SECRET], now)


def test_a_secret_that_is_not_in_base_64_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="base 64"):
        standard_headers("whsec_***", "m1", BODY, NOW)
