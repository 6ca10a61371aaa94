"""Makes the bytes of a mail from a message and its headers."""

from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from app.mail.render import Message


def as_bytes(message: Message, headers: Mapping[str, str], at: datetime) -> bytes:
    """An RFC 5322 message with text and HTML, 7-bit clean, dated at that moment."""
    mail = EmailMessage(policy=SMTP)
    for name, value in headers.items():
        mail[name] = value
    mail["Subject"] = message.subject
    mail["Date"] = format_datetime(at)
    mail.set_content(message.text, cte="quoted-printable")
    mail.add_alternative(message.html, subtype="html", cte="quoted-printable")
    return mail.as_bytes()
