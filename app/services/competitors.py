"""The rivals that people name: one spelling each."""

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased, selectinload

from app.domain.question_kinds import SHORT_TEXT_MAX, can_be_kept
from app.models import Competitor, Person
from app.services import audit


class NotAName(Exception):
    """A rival needs a name, and one that is not already another name of somebody."""


def known(session: Session, limit: int) -> list[Competitor]:
    """The rivals that are still offered, those named last first."""
    return list(
        session.scalars(
            select(Competitor)
            .where(Competitor.retired_at.is_(None), Competitor.same_as_id.is_(None))
            .order_by(
                # NULLS LAST in words that both databases understand.
                Competitor.last_named_at.is_(None),
                Competitor.last_named_at.desc(),
                Competitor.name,
            )
            .limit(limit)
        )
    )


def recognise(session: Session, names: Iterable[str], now: datetime) -> list[str]:
    """The names in the spelling that we know, each once; a new one is learnt."""
    tidied = [" ".join(unicodedata.normalize("NFC", name).split()) for name in names]
    found: dict[str, Competitor] = {}
    # In one order for everybody: two reports that name the same rivals the other way round
    # would wait for each other.
    for name in sorted(set(filter(None, tidied))):
        found[name] = _of_name(session, name) or _learn(session, name, now)
    meant = {name: rival.same_as or rival for name, rival in found.items()}
    for rival in meant.values():
        rival.last_named_at = now
    return list(dict.fromkeys(meant[name].name for name in tidied if name))


def every(session: Session) -> Sequence[Competitor]:
    """All rivals with their other names, by name."""
    return session.scalars(
        select(Competitor)
        .where(Competitor.same_as_id.is_(None))
        .options(selectinload(Competitor.other_names))
        .order_by(func.lower(Competitor.name))
    ).all()


def get(session: Session, competitor_id: int) -> Competitor | None:
    return session.get(Competitor, competitor_id)


def spellings(session: Session) -> dict[str, str]:
    """Other names of rivals, and the name that each is told under."""
    other = aliased(Competitor)
    rows = session.execute(
        select(other.name, Competitor.name).join(
            Competitor, Competitor.id == other.same_as_id
        )
    )
    return {other_name: name for other_name, name in rows}  # noqa: C416 - rows are typed.


def rename(
    session: Session, competitor: Competitor, name: str, person: Person, now: datetime
) -> Competitor:
    """Call the rival something else; what was said under the old name counts to the new one."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if not name or len(name) > SHORT_TEXT_MAX or not can_be_kept(name):
        raise NotAName
    if name == competitor.name:
        return competitor
    known = _of_name(session, name)
    if known is competitor:
        known = (
            None  # Only its capitals change: the old spelling stays as another name.
        )
    renamed = known or _learn(session, name, now)
    renamed.last_named_at = competitor.last_named_at
    put_together(session, competitor, renamed, person, now)
    return renamed


def put_together(
    session: Session,
    competitor: Competitor,
    into: Competitor,
    person: Person,
    now: datetime,
) -> None:
    """Take the rival, and its other names, for other names of another one."""
    if competitor is into or into.same_as is not None:
        raise NotAName
    for one in (competitor, *competitor.other_names):
        one.same_as = into
    session.flush()  # Lists are asked for by the columns.
    audit.note(
        session,
        person,
        "put together",
        f"competitor-{competitor.id}",
        {"into": into.id},
        now,
    )


def retire(
    session: Session, competitor: Competitor, person: Person, now: datetime
) -> None:
    """Offer the rival no more in forms; what was said stays."""
    competitor.retired_at = competitor.retired_at or now
    audit.note(session, person, "retired", f"competitor-{competitor.id}", {}, now)


def _of_name(session: Session, name: str) -> Competitor | None:
    """The rival of that name; how it is capitalised makes no difference."""
    return session.scalar(
        select(Competitor)
        .where(func.lower(Competitor.name).in_({name.lower(), name.casefold()}))
        .order_by(Competitor.id)
        .limit(1)
    )


def _learn(session: Session, name: str, now: datetime) -> Competitor:
    competitor = Competitor(name=name, created_at=now)
    try:
        with session.begin_nested():
            session.add(competitor)
    except IntegrityError:
        # Somebody else named it in the same moment.
        return session.scalars(select(Competitor).where(Competitor.name == name)).one()
    return competitor
