"""What is left of a person's week, once the leads asked about since Monday are counted."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.budget import WHOLE_WEEK, Ask, Budget
from app.domain.local_time import at_local, local_day
from app.models import Delivery, DeliveryItem, FitAsk, MailKind, Person, Prompt
from app.services import people, workspaces

_THAT_ASK = (MailKind.PROMPT, MailKind.WEEKLY, MailKind.REMINDER)


def monday(session: Session, person: Person, now: datetime) -> datetime:
    """When the person's week began, by the person's own clock."""
    zone = people.zone_of(person, workspaces.current(session))
    today = local_day(now, zone)
    return at_local(today - timedelta(days=today.weekday()), 0, zone)


def left(
    session: Session, person: Person, now: datetime, asking: Iterable[Prompt] = ()
) -> Budget:
    """The person's budget after all mails since Monday and the prompts that are just asked."""
    since = monday(session, person, now)
    mailed = session.scalars(
        select(DeliveryItem.prompt_id)
        .join(Delivery, Delivery.id == DeliveryItem.delivery_id)
        .where(
            Delivery.person_id == person.id,
            Delivery.created_at >= since,
            Delivery.kind.in_(_THAT_ASK),
            DeliveryItem.prompt_id.is_not(None),
        )
    )
    outcomes = {*mailed, *(prompt.id for prompt in asking)}
    fits = session.scalar(
        select(func.count(FitAsk.id)).where(
            FitAsk.person_id == person.id, FitAsk.asked_at >= since
        )
    )
    return WHOLE_WEEK.after(Ask.OUTCOME, len(outcomes)).after(Ask.FIT, fits or 0)
