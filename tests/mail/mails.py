"""Mails as bytes, built the way that mail programs build them."""

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

BOB = "Bob Smith <bob@corp.test>"
OURS = "reply+k3v9m2xq7t5w4y6z8a1b2c3d4e@in.loop.test"


def a_mail(
    text: str | None = None,
    html: str | None = None,
    *,
    sender: str = BOB,
    subject: str = "Re: How did it go with Acme?",
    headers: Mapping[str, str] | None = None,
) -> bytes:
    """A person's answer, plain or HTML or both, with more headers or other ones."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = OURS
    message["Subject"] = subject
    message["Date"] = "Wed, 05 May 2027 09:00:00 +0200"
    message["Message-ID"] = "<answer-1@corp.test>"
    for name, value in (headers or {}).items():
        del message[name]
        message[name] = value
    if text is not None:
        message.set_content(text, cte="8bit" if text.isascii() else "base64")
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
    elif html is not None:
        message.set_content(html, subtype="html", cte="quoted-printable")
    return message.as_bytes()


def raw(headers: str, body: str = "", charset: str = "utf-8") -> bytes:
    """A mail written by hand, header lines first, with the line ends of mail."""
    return f"{headers.strip()}\n\n{body}".replace("\n", "\r\n").encode(charset)


def words(text: str) -> str:
    """A text in which only the words count, not the spaces between them."""
    return " ".join(text.split())
