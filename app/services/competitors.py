"""The rivals that people name: one spelling each."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.models import Competitor


def known(session: Session, limit: int) -> list[Competitor]:
    """The rivals that are still offered, those named last first."""
    return list(
        session.scalars(
            select(Competitor)
            .where(Competitor.retired_at.is_(None))
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
    for competitor in found.values():
        competitor.last_named_at = now
    return list(dict.fromkeys(found[name].name for name in tidied if name))


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
