"""The doors for mail providers: proof first, stored before the yes, once however often."""

import base64
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from app import create_app
from app.mail.providers import sendgrid, ses
from app.models import Door, InboundMessage
from app.runtime import Runtime
from app.settings import Settings
from tests.conftest import NOW

#: Latin-1 without a word about it: byte for byte is the only way to keep it.
RAW = b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\n\r\nGr\xfc\xdfe\r\n"
ASCII = b"From: a@b.example\r\nMessage-ID: <2@b.example>\r\n\r\nWe won it!\r\n"
TO = f"reply+{'a' * 26}@mail.throughline.test"
LOGIN = "postmark:correct-horse"
TOPIC = "arn:aws:sns:eu-west-1:123456789012:inbound"
CERTIFICATE_URL = "https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-1.pem"
SEND_KEY = ec.generate_private_key(ec.SECP256R1())
SNS_KEY = rsa.generate_private_key(65537, 2048)


def _public(key: ec.EllipticCurvePrivateKey) -> str:
    der = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return base64.b64encode(der).decode()


def _certificate(folder: Path) -> Path:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "sns.amazonaws.com")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(SNS_KEY.public_key())
        .serial_number(1)
        .not_valid_before(datetime(2026, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2027, 1, 1, tzinfo=UTC))
        .sign(SNS_KEY, hashes.SHA256())
    )
    path = folder / "sns.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """Settings with every provider's secret."""
    ours = {
        "postmark_login": LOGIN,
        "mailgun_key": "key-mailgun",
        "sendgrid_key": _public(SEND_KEY),
        "ses_topic": TOPIC,
        "ses_certificate": _certificate(tmp_path),
    }
    return Settings(**settings.model_dump() | ours)


@dataclass(frozen=True)
class Post:
    """One request of a provider."""

    path: str
    data: bytes
    headers: dict[str, str]

    def by(self, client: FlaskClient) -> TestResponse:
        return client.post(self.path, data=self.data, headers=self.headers)


def from_postmark(login: str = LOGIN, **fields: Any) -> Post:
    body = {"RawEmail": ASCII.decode(), "OriginalRecipient": TO} | fields
    proof = base64.b64encode(login.encode()).decode()
    headers = {
        "Authorization": f"Basic {proof}",
        "Content-Type": "application/json",
    }
    return Post("/inbound/postmark", json.dumps(body).encode(), headers)


def from_mailgun(
    key: str = "key-mailgun",
    at: datetime = NOW,
    token: str = "t" * 50,
    raw: bytes = RAW,
) -> Post:
    stamp = str(int(at.timestamp()))
    signature = hmac.new(key.encode(), f"{stamp}{token}".encode(), sha256).hexdigest()
    form = {
        "recipient": TO,
        "sender": "a@b.example",
        "timestamp": stamp,
        "token": token,
        "signature": signature,
        "body-mime": raw,
    }
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return Post("/inbound/mailgun/mime", urlencode(form).encode(), headers)


def from_sendgrid(
    key: ec.EllipticCurvePrivateKey = SEND_KEY, at: datetime = NOW, raw: bytes = RAW
) -> Post:
    envelope = json.dumps({"to": [TO], "from": "a@b.example"}).encode()
    parts = {b"email": raw, b"envelope": envelope, b"SPF": b"pass"}
    body = b"".join(
        b'--xx\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % part
        for part in parts.items()
    )
    body += b"--xx--\r\n"
    stamp = str(int(at.timestamp()))
    signature = key.sign(stamp.encode() + body, ec.ECDSA(hashes.SHA256()))
    headers = {
        "Content-Type": "multipart/form-data; boundary=xx",
        sendgrid.TIMESTAMP: stamp,
        sendgrid.SIGNATURE: base64.b64encode(signature).decode(),
    }
    return Post("/inbound/sendgrid", body, headers)


def from_ses(
    key: rsa.RSAPrivateKey = SNS_KEY, at: datetime = NOW, **fields: str
) -> Post:
    message = {
        "notificationType": "Received",
        "mail": {"source": "a@b.example"},
        "receipt": {"recipients": [TO], "action": {"encoding": "BASE64"}},
        "content": base64.b64encode(RAW).decode(),
    }
    body = {
        "Type": "Notification",
        "MessageId": "1",
        "TopicArn": TOPIC,
        "Message": json.dumps(message),
        "Timestamp": at.isoformat().replace("+00:00", "Z"),
        "SignatureVersion": "2",
        "SigningCertURL": CERTIFICATE_URL,
    } | fields
    names = ses._SIGNED[body["Type"]]
    signed = "".join(f"{name}\n{body[name]}\n" for name in names if name in body)
    signature = key.sign(signed.encode(), padding.PKCS1v15(), hashes.SHA256())
    body["Signature"] = base64.b64encode(signature).decode()
    return Post("/inbound/ses", json.dumps(body).encode(), {})


MAKERS: dict[Door, Callable[..., Post]] = {
    Door.POSTMARK: from_postmark,
    Door.MAILGUN: from_mailgun,
    Door.SENDGRID: from_sendgrid,
    Door.SES: from_ses,
}


def stored(session: Session) -> list[InboundMessage]:
    session.expire_all()
    return list(session.scalars(select(InboundMessage).order_by(InboundMessage.id)))


@pytest.mark.parametrize("door", MAKERS)
def test_a_proven_mail_is_stored_as_it_came(
    client: FlaskClient, session: Session, door: Door
) -> None:
    assert MAKERS[door]().by(client).status_code == 200
    (message,) = stored(session)
    assert message.door is door
    assert message.recipient == TO
    assert message.raw == (ASCII if door is Door.POSTMARK else RAW)


@pytest.mark.parametrize("door", MAKERS)
def test_the_same_request_again_is_the_same_mail(
    client: FlaskClient, session: Session, door: Door
) -> None:
    post = MAKERS[door]()
    assert [post.by(client).status_code for _ in range(3)] == [200] * 3
    assert len(stored(session)) == 1


OTHER_EC = ec.generate_private_key(ec.SECP256R1())
OTHER_RSA = rsa.generate_private_key(65537, 2048)
LONG_AGO = NOW - timedelta(minutes=6)
FORGED = [
    from_postmark(login="postmark:wrong"),
    replace(from_postmark(), headers={"Content-Type": "application/json"}),
    replace(from_postmark(), headers={"Authorization": "Basic %%%"}),
    from_mailgun(key="another"),
    from_mailgun(at=LONG_AGO),
    from_mailgun(at=NOW + timedelta(minutes=6)),
    replace(from_mailgun(), data=b"body-mime=x"),
    from_sendgrid(key=OTHER_EC),
    from_sendgrid(at=LONG_AGO),
    replace(from_sendgrid(), data=b"--xx--\r\n"),
    from_ses(key=OTHER_RSA),
    from_ses(at=NOW - timedelta(hours=3)),
    from_ses(TopicArn=f"{TOPIC}-of-somebody-else"),
    from_ses(SigningCertURL="https://evil.example/sns.pem"),
    from_ses(SigningCertURL="https://sns.eu-west-1.amazonaws.com.evil.example/a.pem"),
    from_ses(SigningCertURL="http://sns.eu-west-1.amazonaws.com/a.pem"),
    from_ses(SigningCertURL="https://x@sns.eu-west-1.amazonaws.com:8443/a.pem"),
    replace(from_ses(), data=b"{}"),
    replace(from_ses(), data=b"[" * 100_000),
]


@pytest.mark.parametrize("post", FORGED, ids=range(len(FORGED)))
def test_what_is_not_proven_is_refused_and_not_stored(
    client: FlaskClient, session: Session, post: Post
) -> None:
    assert post.by(client).status_code == 401
    assert stored(session) == []


def test_a_used_token_of_mailguns_is_good_for_no_other_mail(
    client: FlaskClient, session: Session
) -> None:
    assert from_mailgun().by(client).status_code == 200
    assert from_mailgun(raw=ASCII).by(client).status_code == 401
    assert from_mailgun(raw=ASCII, token="u" * 50).by(client).status_code == 200
    assert len(stored(session)) == 2


def test_a_mail_that_was_taken_apart_is_put_together(
    client: FlaskClient, session: Session
) -> None:
    post = from_postmark(
        RawEmail="",
        From="Nadia <a@b.example>",
        Subject="Re: One lead",
        TextBody="We won it, größer!",
        Headers=[
            {"Name": "Message-ID", "Value": "<3@b.example>"},
            {"Name": "Authentication-Results", "Value": "mx.example; dmarc=pass"},
            {"Name": "X\r\nBcc", "Value": "c@d.example"},
        ],
    )
    assert post.by(client).status_code == 200
    (message,) = stored(session)
    assert message.message_id == "<3@b.example>"
    assert b"Authentication-Results" not in message.raw
    assert b"Bcc" not in message.raw


@pytest.mark.parametrize(
    "post",
    [from_postmark(RawEmail=""), from_ses(Message="{}"), from_mailgun(raw=b"")],
)
def test_a_request_without_a_mail_says_so(
    client: FlaskClient, session: Session, post: Post
) -> None:
    assert post.by(client).status_code == 422
    assert stored(session) == []


def test_a_subscription_is_shown_to_the_operator_and_never_opened_by_us(
    client: FlaskClient, session: Session, caplog: pytest.LogCaptureFixture
) -> None:
    url = "https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&Token=x"
    post = from_ses(Type="SubscriptionConfirmation", SubscribeURL=url, Token="x")
    assert post.by(client).status_code == 200
    assert url in caplog.text
    evil = from_ses(
        Type="SubscriptionConfirmation",
        SubscribeURL="https://evil.example/",
        Token="x",
    )
    assert evil.by(client).status_code == 401
    assert stored(session) == []


def test_a_door_without_a_secret_is_not_there(
    runtime: Runtime, settings: Settings
) -> None:
    bare = Settings(environment="test", base_url=settings.base_url)
    client = create_app(replace(runtime, settings=bare)).test_client()
    for make in MAKERS.values():
        post = make()
        answer = client.post(
            post.path, data=post.data, headers=post.headers, base_url=settings.base_url
        )
        assert answer.status_code == 404


def test_a_large_mail_is_taken(client: FlaskClient, session: Session) -> None:
    large = RAW + b"x" * (3 * 1024 * 1024)
    assert from_sendgrid(raw=large).by(client).status_code == 200
    assert stored(session)[0].size == len(large)
