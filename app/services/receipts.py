"""The receipt for a reply: what was recorded, what could not be read, how to undo it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app import labels
from app.domain.outcomes import OutcomeKind
from app.domain.tokens import Purpose
from app.mail.received import ReceivedMail
from app.models import (
    InboundMessage,
    MailKind,
    Note,
    Outcome,
    Person,
    Prompt,
    Workspace,
)
from app.services import choices, limits, outbox, people, workspaces
from app.services.outbox import Item, Letterhead, Mail
from app.translations import Words

#: Offered where a reply is unclear; the page behind each shows all the others.
OFFERED = (OutcomeKind.OPPORTUNITY, OutcomeKind.WORKING, OutcomeKind.LOST)
RECEIPTS_A_DAY = 20
EMPTY_RECEIPTS_A_DAY = 1


@dataclass(frozen=True)
class Reply:
    """A person's reply to one of our mails, and how sure we are whose it is."""

    message: InboundMessage
    mail: ReceivedMail
    #: Whom the mail went to, and who wrote back.
    owner: Person
    writer: Person
    is_proven: bool

    @property
    def text(self) -> str:
        return self.mail.reply.strip()


@dataclass(frozen=True)
class Recorded:
    """An outcome that a reply told, and the words it rests on."""

    prompt: Prompt
    outcome: Outcome
    why: str


@dataclass
class Result:
    """What became of a reply."""

    recorded: list[Recorded] = field(default_factory=list)
    unclear: list[Prompt] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    #: What was done beside, in the reader's words; prompts whose leads went elsewhere.
    done: list[str] = field(default_factory=list)
    moved: set[int] = field(default_factory=set)


def queue(
    session: Session,
    reply: Reply,
    result: Result,
    letterhead: Letterhead,
    now: datetime,
) -> None:
    """One receipt for one reply; its key is the received mail, so it cannot repeat.

    A person gets so many a day and no more, whatever writes in their name: two machines
    that answer each other would else never end.
    """
    at_most = RECEIPTS_A_DAY if reply.text else EMPTY_RECEIPTS_A_DAY
    limit = f"receipts:{reply.owner.id}:{'words' if reply.text else 'empty'}"
    if not limits.allow(session, limit, at_most, timedelta(days=1), now):
        return
    key = f"receipt-{reply.message.id}"
    workspace = workspaces.current(session)
    page = _Page(letterhead, workspace, people.words_of(reply.owner, workspace), now)
    recorded = [page.recorded(n, one) for n, one in enumerate(result.recorded, 1)]
    unclear = [
        page.unclear(n, prompt, key)
        for n, prompt in enumerate(result.unclear, 1 + len(recorded))
    ]
    context = {
        "written_at": reply.mail.date or now,
        "is_empty": not reply.text,
        "is_proven": reply.is_proven,
        "attachments": [attachment.name for attachment in reply.mail.attachments],
        "note_count": len(result.notes),
        "done": result.done,
        "recorded": recorded,
        "unclear": unclear,
    }
    prompts = [one.prompt for one in result.recorded] + result.unclear
    items = [Item(number, prompt.id) for number, prompt in enumerate(prompts, 1)]
    mail = Mail(
        MailKind.RECEIPT, key, "reply_receipt", context, priority=1, items=items
    )
    outbox.queue(session, letterhead, reply.owner, mail, now)


@dataclass(frozen=True)
class _Page:
    """What all entries of one receipt are written with."""

    letterhead: Letterhead
    workspace: Workspace
    words: Words
    now: datetime

    def recorded(self, number: int, one: Recorded) -> dict[str, Any]:
        undo_url = self.letterhead.links.with_purpose(
            "/undo", Purpose.UNDO, [one.outcome.id], self.now
        )
        return {
            "number": number,
            "lead": choices.name_of(one.prompt, self.workspace),
            "label": choices.label(one.outcome.kind, self.workspace, self.words),
            "details": list(self._details(one.outcome)),
            "why": one.why,
            "undo_url": undo_url,
        }

    def unclear(self, number: int, prompt: Prompt, key: str) -> dict[str, Any]:
        offered = choices.choices(
            self.letterhead, prompt, key, self.words, self.workspace, self.now, number
        )
        by_kind = dict(zip(OutcomeKind, offered, strict=True))
        return {
            "number": number,
            "lead": choices.name_of(prompt, self.workspace),
            "choices": [by_kind[kind] for kind in OFFERED],
        }

    def _details(self, outcome: Outcome) -> Iterator[str]:
        """What else was read, a line each, so that a misreading is seen."""
        words = self.words
        if outcome.reason is not None:
            yield words.gettext(labels.REASONS[outcome.reason])
        if outcome.competitor:
            yield outcome.competitor
        if outcome.amount is not None:
            currency = outcome.currency or self.workspace.currency
            yield words.money(outcome.amount, currency)
        if outcome.next_step_on is not None:
            day = words.date(outcome.next_step_on)
            yield words.gettext("Next step: %(day)s", day=day)
