"""What the sign-in mail in the outbox says."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Delivery, MailKind


@dataclass(frozen=True)
class SignInMail:
    """The newest of its kind: the path of its link, and its code."""

    path: str
    code: str


def sign_in_mail(session: Session) -> SignInMail:
    """The newest sign-in mail that somebody gets."""
    delivery = session.scalar(
        select(Delivery)
        .where(Delivery.kind == MailKind.SIGN_IN, Delivery.person_id.is_not(None))
        .order_by(Delivery.id.desc())
        .limit(1)
    )
    assert delivery is not None, "no sign-in mail in the outbox"
    message = message_from_bytes(delivery.raw, policy=policy.default)
    session.commit()  # SQLite would let nobody write while this one reads.
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    path = re.search(r"https://throughline\.example(/s/\S+)", text)
    code = re.search(r"^(\d{3} \d{3})$", text, re.MULTILINE)
    assert path, text
    assert code, text
    return SignInMail(path[1], code[1])
