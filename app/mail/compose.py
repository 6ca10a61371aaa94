"""Writes an answer to a mail as a person's mail program would, for the local mailbox."""

import email
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, getaddresses, make_msgid, parseaddr


def answer_to(raw: bytes, text: str, at: datetime) -> bytes:
    """A plain reply of the mail's recipient: the text on top, the mail quoted below."""
    original = email.message_from_bytes(raw, policy=default)
    writer = str(original["To"])
    reply = EmailMessage(policy=SMTP)
    reply["From"] = writer
    reply["To"] = str(original["Reply-To"] or original["From"])
    reply["Subject"] = f"Re: {original['Subject']}"
    reply["Date"] = format_datetime(at)
    domain = parseaddr(writer)[1].rpartition("@")[2] or "localhost"
    reply["Message-ID"] = make_msgid(domain=domain)
    reply["In-Reply-To"] = str(original["Message-ID"])
    reply["References"] = str(original["Message-ID"])
    reply.set_content(f"{text}\n\n{_quoted(original)}", cte="quoted-printable")
    return reply.as_bytes()


def reply_address(raw: bytes) -> str:
    """The bare address that an answer to the mail goes to."""
    original = email.message_from_bytes(raw, policy=default)
    values = [str(original["Reply-To"] or original["From"])]
    return getaddresses(values)[0][1]


def parts_of(raw: bytes) -> tuple[str, str]:
    """The text and the HTML of a mail of ours."""
    mail = email.message_from_bytes(raw, policy=default)
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    return (
        text.get_content() if text is not None else "",
        html.get_content() if html is not None else "",
    )


def _quoted(original: email.message.EmailMessage) -> str:
    body = original.get_body(("plain",))
    lines = body.get_content().splitlines() if body is not None else []
    when = f"{original['Date'].datetime:%a, %d %b %Y at %H:%M}"
    sender = str(original["From"])
    return "\n".join([f"On {when}, {sender} wrote:", *(f"> {line}" for line in lines)])
