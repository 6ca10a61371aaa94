"""Counters that hold across processes."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy.orm import Session

from app.db import Database, open_engine
from app.services import limits
from tests.conftest import NOW

HOUR = timedelta(hours=1)


def test_as_many_as_allowed_pass_then_none_until_the_next_window(
    session: Session,
) -> None:
    said = [limits.allow(session, "door", 3, HOUR, NOW) for _ in range(5)]
    assert said == [True, True, True, False, False]
    assert limits.allow(session, "door", 3, HOUR, NOW + HOUR)


def test_each_key_is_counted_by_itself(session: Session) -> None:
    assert limits.allow(session, "front", 1, HOUR, NOW)
    assert limits.allow(session, "back", 1, HOUR, NOW)
    assert not limits.allow(session, "front", 1, HOUR, NOW)


def test_of_200_at_once_ten_pass(shared_url: str) -> None:
    engine = open_engine(shared_url)
    sessions = Database.on(engine).sessions

    def knock(_: int) -> bool:
        with sessions.begin() as session:
            return limits.allow(session, "door", 10, HOUR, NOW)

    with ThreadPoolExecutor(16) as pool:
        passed = sum(pool.map(knock, range(200)))
    engine.dispose()
    assert passed == 10
