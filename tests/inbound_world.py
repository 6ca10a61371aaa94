"""A prompt mail and the answers to it, for whatever comes in by mail."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.mail import compose
from app.models import (
    Delivery,
    Door,
    InboundMessage,
    MailKind,
    Outcome,
    Prompt,
    Verdict,
)
from app.runtime import Runtime
from app.services import inbound, outbox
from app.services.outbox import Item, Letterhead, Mail
from tests.builders import a_lead, a_prompt, a_salesperson
from tests.conftest import NOW

LATER = NOW + timedelta(hours=2)
TRUSTED = ("mx.example",)


def a_prompt_mail(
    session: Session, letterhead: Letterhead, *prompts: Prompt
) -> Delivery:
    """A mail of ours that asks about the prompts, numbered from 1; any folder will do."""
    person = prompts[0].person
    items = [Item(number, prompt.id) for number, prompt in enumerate(prompts, 1)]
    context = {
        "written_at": NOW,
        "is_empty": True,
        "is_proven": True,
        "attachments": [],
        "note_count": 0,
        "done": [],
        "recorded": [],
        "unclear": [],
    }
    mail = Mail(
        MailKind.PROMPT,
        f"prompt-{prompts[0].id}",
        "reply_receipt",
        context,
        items=items,
    )
    return outbox.queue(session, letterhead, person, mail, NOW)


def a_mail_about(session: Session, runtime: Runtime, *names: str) -> Delivery:
    """A mail to one salesperson about leads such as `Jane Doe, Acme`, committed."""
    owner = a_salesperson(session)
    prompts = []
    for about in names or ("Jane Doe, Acme",):
        name, _, company = about.partition(", ")
        lead = a_lead(session, owner=owner, name=name, company=company)
        prompts.append(a_prompt(session, lead))
    delivery = a_prompt_mail(session, runtime.letterhead, *prompts)
    session.commit()
    return delivery


def receive(session: Session, raw: bytes, at: datetime = LATER) -> InboundMessage:
    message = inbound.receive(session, Door.PIPE, raw, at)
    session.commit()
    return message


def handle(
    session: Session,
    runtime: Runtime,
    message: InboundMessage,
    trusted: tuple[str, ...] = (),
    at: datetime = LATER,
) -> Verdict | None:
    verdict = inbound.handle(session, message.id, runtime.letterhead, trusted, at)
    session.commit()
    return verdict


def take(
    session: Session, runtime: Runtime, raw: bytes, at: datetime = LATER
) -> InboundMessage:
    """Receive a mail and handle it."""
    message = receive(session, raw, at)
    handle(session, runtime, message, at=at)
    return message


def receipts(session: Session) -> list[Delivery]:
    query = select(Delivery).where(Delivery.kind == MailKind.RECEIPT)
    return list(session.scalars(query.order_by(Delivery.id)))


def outcomes(session: Session) -> dict[str, str]:
    """What was recorded, by the lead's name."""
    rows = session.scalars(select(Outcome).order_by(Outcome.id))
    return {row.lead.name: row.kind.value for row in rows}


def a_letter(delivery: Delivery, text: str) -> bytes:
    """The person's mail to the reply address with this very text as its body."""
    lines = compose.answer_to(delivery.raw, "", LATER).split(b"\r\n\r\n", 1)[0]
    kept = [
        line
        for line in lines.split(b"\r\n")
        if not line.lower().startswith(b"content-")
    ]
    head = b"\r\n".join(kept)
    kind = b"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    return head + kind + text.replace("\n", "\r\n").encode()
