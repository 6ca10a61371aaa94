"""Who gets no mail, whatever is queued: looked at when a mail is taken to be sent."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Row, case, func, select
from sqlalchemy.orm import Session

from app.models import (
    Delivery,
    DeliveryItem,
    MailKind,
    Person,
    Prompt,
    PromptState,
)
from app.services import suppressions

_ASKING = (MailKind.PROMPT, MailKind.REMINDER)


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
    session: Session, gate: Gate, ids: Collection[int], now: datetime
) -> dict[int, str]:
    """Those of the mails that are not to be sent any more, each with the reason."""
    rows = session.execute(
        select(
            Delivery.id,
            Delivery.kind,
            Delivery.recipient,
            Delivery.person_id,
            Person.left_on,
            Person.mail_off_at,
        )
        .outerjoin(Person, Person.id == Delivery.person_id)
        .where(Delivery.id.in_(ids))
    ).all()
    addresses = [row.recipient for row in rows]
    suppressed = suppressions.suppressed_among(session, addresses, now, gate.keys)
    answered = _answered(session, ids)
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


def _reasons(row: Row[*tuple[object, ...]], gate: Gate, day: date) -> Iterator[str]:
    if row.person_id is None:
        yield "It is for nobody."
    if row.left_on is not None and row.left_on <= day:
        yield "The person has left."
    if row.mail_off_at is not None and row.kind is not MailKind.SIGN_IN:
        yield "The person has turned mail off."
    if not gate.lets(row.recipient):
        yield "The address is not on the list of allowed ones."


def _answered(session: Session, ids: Collection[int]) -> set[int]:
    """Mails that only ask, and ask nothing that is still open."""
    is_open = case((Prompt.state == PromptState.OPEN, 1), else_=0)
    return set(
        session.scalars(
            select(DeliveryItem.delivery_id)
            .join(Delivery, Delivery.id == DeliveryItem.delivery_id)
            .join(Prompt, Prompt.id == DeliveryItem.prompt_id)
            .where(Delivery.id.in_(ids), Delivery.kind.in_(_ASKING))
            .group_by(DeliveryItem.delivery_id)
            .having(func.max(is_open) == 0)
        )
    )
