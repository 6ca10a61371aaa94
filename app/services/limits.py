"""How often something may happen: counters that hold across processes."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.models import RateCount

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def allow(
    session: Session, key: str, at_most: int, per: timedelta, now: datetime
) -> bool:
    """Count one more, unless as many as are allowed were counted in this window.

    Reading, comparing and adding are one statement, so that parallel requests cannot slip
    through between them.
    """
    statement = _insert(session).values(
        key=key, window_starts_at=_window(per, now), count=1
    )
    counted = session.scalar(
        statement.on_conflict_do_update(
            index_elements=[RateCount.key, RateCount.window_starts_at],
            set_={"count": RateCount.count + 1},
            where=RateCount.count < at_most,
        ).returning(RateCount.count)
    )
    return counted is not None


def is_used_up(
    session: Session, key: str, at_most: int, per: timedelta, now: datetime
) -> bool:
    """Whether as many as are allowed were counted in this window; counts nothing."""
    counted = session.scalar(
        select(RateCount.count).where(
            RateCount.key == key, RateCount.window_starts_at == _window(per, now)
        )
    )
    return (counted or 0) >= at_most


def _window(per: timedelta, now: datetime) -> datetime:
    return _EPOCH + (now - _EPOCH) // per * per


def _insert(session: Session) -> "sqlite.Insert | postgresql.Insert":
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(RateCount)
    return postgresql.insert(RateCount)
