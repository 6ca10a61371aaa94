"""A person's past editions, and the mail that each was."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from app.mail.compose import parts_of
from app.models import Delivery, Edition, Person
from app.services import prompts
from app.services.summaries import ranking
from app.services.summaries.asked import Asked
from app.services.summaries.content import Period, Summary
from app.services.summaries.summarise import summarise

PAGE = 20


@dataclass(frozen=True)
class Page:
    """Some editions, the newest first; `older` is where the next page begins, if any."""

    editions: Sequence[Edition]
    older: int | None


def editions_of(session: Session, person: Person, before: int | None = None) -> Page:
    """A page of the person's editions, sent or skipped, from below an id on."""
    query = (
        select(Edition)
        .where(Edition.person_id == person.id)
        .options(joinedload(Edition.delivery))
        .order_by(Edition.id.desc())
        # One more than the page holds tells whether there is another.
        .limit(PAGE + 1)
    )
    if before is not None:
        query = query.where(Edition.id < before)
    found = session.scalars(query).all()
    shown = found[:PAGE]
    return Page(shown, shown[-1].id if len(found) > PAGE else None)


def edition_of(session: Session, person: Person, edition_id: int) -> Edition | None:
    """The person's own edition that became a mail; nobody else's, whoever asks."""
    return session.scalar(
        select(Edition)
        .where(
            Edition.id == edition_id,
            Edition.person_id == person.id,
            Edition.delivery_id.is_not(None),
        )
        .options(joinedload(Edition.delivery))
    )


def whole_of(session: Session, edition: Edition) -> Summary:
    """Everything that the edition's mail was about, also what did not fit into it."""
    items = edition.delivery.items if edition.delivery is not None else []
    found = prompts.by_ids(
        session, [item.prompt_id for item in items if item.prompt_id]
    )
    asked = Asked(list(found.values()))
    period = Period(edition.covers_from, edition.covers_until)
    return ranking.whole(summarise(session, edition.person, period, asked))


def html_of(session: Session, edition: Edition) -> str:
    """The mail's HTML, just as it went out."""
    delivery = session.scalars(
        select(Delivery)
        .where(Delivery.id == edition.delivery_id)
        .options(joinedload(Delivery.body))
    ).one()
    return parts_of(delivery.raw)[1]
