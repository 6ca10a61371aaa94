"""Understanding one stored mail, step by step, and acting on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.tokens import hashed
from app.mail.authentication import Authentication
from app.mail.authentication import verdict as authentication_verdict
from app.mail.received import Automatic, Problem, ReceivedMail
from app.models import InboundMessage, InboundState, Verdict
from app.services import absences, complaints, people, replies, suppressions
from app.services.inbound import fresh_pages, senders
from app.services.inbound.senders import Held
from app.services.inbound.storing import claimed
from app.services.outbox import Letterhead
from app.services.reading import AT_ONCE, Reader
from app.services.receipts import Reply

#: What keeps a person's mail from being acted on, each with the sentence for the admin.
_UNSURE = {
    Problem.UNREADABLE: (
        Verdict.UNREADABLE,
        "It could not be read. The mail is kept as it came.",
    ),
    Problem.TEXT_HTML_DIFFER: (
        Verdict.TEXT_HTML_DIFFER,
        "Its plain text and its HTML say different things.",
    ),
}
#: As much of a stranger's words as a list shows.
_SHOWN = 300


@dataclass(frozen=True)
class _Desk:
    """One mail in hand, with everything that it is judged by."""

    session: Session
    message: InboundMessage
    mail: ReceivedMail
    letterhead: Letterhead
    reader: Reader
    now: datetime


def handle(
    session: Session,
    inbound_id: int,
    letterhead: Letterhead,
    trusted_servers: Iterable[str],
    now: datetime,
    reader: Reader = AT_ONCE,
) -> Verdict | None:
    """Understand one mail and act on it; None if another process has done so meanwhile."""
    message = claimed(session, inbound_id)
    if message is None:
        return None
    message.tries += 1
    mail = reader.parse(message.raw)
    desk = _Desk(session, message, mail, letterhead, reader, now)
    word = authentication_verdict(
        mail.header("authentication-results"), trusted_servers, mail.sender or ""
    )
    message.checks = _checks(mail, word)
    try:
        message.verdict = _judged(desk) or _answer(desk, word)
        message.reason = ""
        message.state = InboundState.DONE
        message.text_hash = text_hash(mail)
    except Held as held:
        message.verdict, message.reason = held.verdict, held.reason
        message.state = InboundState.HELD
        if word is Authentication.PASS:
            fresh_pages.offer(session, mail, held.verdict, letterhead, now)
    message.handled_at = now
    return message.verdict


def _checks(mail: ReceivedMail, word: Authentication) -> dict[str, object]:
    """What the verdict rests on, for the admin."""
    return {
        "sender": (mail.sender or "")[:_SHOWN],
        "from_problem": mail.from_problem,
        "subject": mail.subject[:_SHOWN],
        "authentication": word,
        "automatic": mail.automatic,
        "problems": list(mail.problems),
    }


def _judged(desk: _Desk) -> Verdict | None:
    """What the mail is, if it is no person's answer; Held if it may be none."""
    senders.refuse_blocked(desk.session, desk.mail)
    if _was_handled_before(desk):
        return Verdict.DUPLICATE
    is_report = desk.mail.automatic in (Automatic.BOUNCE, Automatic.FEEDBACK_REPORT)
    if not is_report and senders.is_our_own(desk.session, desk.message, desk.mail):
        return Verdict.LOOP
    if desk.mail.automatic is not None:
        return _note_automatic(desk, desk.mail.automatic)
    return None


def _was_handled_before(desk: _Desk) -> bool:
    """Whether the same mail has been acted on, in other bytes; known means handled.

    Held if a mail of this Message-ID said something else: one of the two is forged.
    """
    texts = desk.session.scalars(
        select(InboundMessage.text_hash)
        .where(
            InboundMessage.message_id == desk.message.message_id,
            InboundMessage.id != desk.message.id,
            InboundMessage.state == InboundState.DONE,
            InboundMessage.verdict != Verdict.DISCARDED,
        )
        .distinct()
    ).all()
    if not texts:
        return False
    if text_hash(desk.mail) in texts:
        return True
    raise Held(
        Verdict.ID_REUSED, "A mail with this Message-ID but other words came before it."
    )


def text_hash(mail: ReceivedMail) -> str:
    """What tells the new words of two mails of one Message-ID apart."""
    return hashed(" ".join(mail.reply.split()))


def _note_automatic(desk: _Desk, kind: Automatic) -> Verdict:
    """Automatic mail is never an answer and never answered; a person's absence is noted."""
    session, message, mail = desk.session, desk.message, desk.mail
    keys = desk.letterhead.links.keys
    if kind is Automatic.BOUNCE:
        message.delivery = suppressions.note_bounce(
            session, mail, desk.now, keys, message.recipient
        )
        return Verdict.BOUNCE
    if kind is Automatic.FEEDBACK_REPORT:
        if mail.report is not None and not mail.report.is_complaint:
            return Verdict.AUTOMATIC
        message.delivery = complaints.note(session, message, mail, desk.now)
        return Verdict.COMPLAINT
    delivery = senders.delivery_for(session, message, mail)
    if kind is Automatic.AUTO_REPLY and delivery is not None:
        message.delivery = delivery
        person = senders.owner_of(session, delivery)
        if mail.sender in people.addresses_of(person):
            message.person = person
            absences.note(session, person, mail.until, desk.now)
    return Verdict.AUTOMATIC


def _answer(desk: _Desk, word: Authentication) -> Verdict:
    """Act on a person's mail, if it is sure whose it is and what it answers."""
    session, message, mail = desk.session, desk.message, desk.mail
    for problem, (verdict, reason) in _UNSURE.items():
        if problem in mail.problems:
            raise Held(verdict, reason)
    message.delivery = senders.answered(session, message, mail, desk.now)
    owner = senders.owner_of(session, message.delivery)
    writer = senders.writer_of(session, mail)
    message.person = writer
    if word is Authentication.FAIL:
        raise Held(Verdict.AUTH_FAIL, "Our mail server says that the sender is forged.")
    reply = Reply(message, mail, owner, writer, is_proven=word is Authentication.PASS)
    return replies.act_on(session, reply, desk.letterhead, desk.now, desk.reader)
