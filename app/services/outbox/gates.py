"""Who gets no mail, whatever is queued: looked at when a mail is taken to be sent."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, case, func, select
from sqlalchemy.orm import Session

from app.models import DeliveryItem, MailKind, Prompt, PromptState
from app.services import suppressions

_ASKING = (MailKind.PROMPT, MailKind.REMINDER)

_ANSWERED = (
    select(DeliveryItem.delivery_id)
    .join(Prompt, Prompt.id == DeliveryItem.prompt_id)
    .where(DeliveryItem.delivery_id.in_(bindparam("ids", expanding=True)))
    .group_by(DeliveryItem.delivery_id)
    .having(func.max(case((Prompt.state == PromptState.OPEN, 1), else_=0)) == 0)
)


@dataclass(frozen=True)
class Gate:
    """The keys of the suppressed addresses' hashes, and the only addresses to mail, if any."""

    #: Oldest to newest.
    keys: Sequence[str]
    #: Addresses and domains; none: everybody.
    allowlist: Sequence[str] = ()

    def lets(self, address: str) -> bool:
        """Whether the list allows the address."""
        allowed = {entry.lower().removeprefix("@") for entry in self.allowlist}
        address = address.lower()
        return not allowed or bool({address, address.rpartition("@")[2]} & allowed)


def turned_away(
    session: Session, gate: Gate, rows: Sequence[Row[*tuple[Any, ...]]], now: datetime
) -> dict[int, str]:
    """Those of the mails that are not to be sent any more, each with the reason.

    The rows are mails with what is known of their readers.
    """
    addresses = [row.recipient for row in rows]
    suppressed = suppressions.suppressed_among(session, addresses, now, gate.keys)
    answered = _answered(session, [row.id for row in rows if row.kind in _ASKING])
    found = {}
    for row in rows:
        reason = next(_reasons(row, gate, now.date()), None)
        if row.recipient in suppressed:
            reason = "The address gets no more mail."
        elif row.id in answered:
            reason = "Everything in it has been answered."
        if reason is not None:
            found[row.id] = reason
    return found


def _reasons(row: Row[*tuple[Any, ...]], gate: Gate, day: date) -> Iterator[str]:
    if row.person_id is None:
        yield "It is for nobody."
    if row.left_on is not None and row.left_on <= day:
        yield "The person has left."
    if row.mail_off_at is not None and row.kind is not MailKind.SIGN_IN:
        yield "The person has turned mail off."
    if not gate.lets(row.recipient):
        yield "The address is not on the list of allowed ones."


def _answered(session: Session, ids: Collection[int]) -> Collection[int]:
    """Those of the asking mails that ask nothing that is still open."""
    return set(session.scalars(_ANSWERED, {"ids": ids})) if ids else ()
