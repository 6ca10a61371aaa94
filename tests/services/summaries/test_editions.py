"""Whose weekly mail is due: by rhythm, zone and editions, and never twice in a week."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.teams import Team
from app.models import Membership, Person
from app.services import summaries
from app.services.summaries import editions
from app.services.summaries.editions import Skipped
from tests.builders import a_salesperson, a_workspace
from tests.summary_weeks import LAST_MONDAY, MONDAY, an_edition
from tests.web.pages import counted_queries

JOINED = MONDAY - timedelta(weeks=4)


def a_reader(session: Session, **fields: object) -> Person:
    return a_salesperson(session, **{"created_at": JOINED} | fields)


def is_due(session: Session, person: Person, now: datetime) -> bool:
    return person.id in summaries.due(session, now)


def test_a_mail_is_due_from_its_minute_on(session: Session) -> None:
    reader = a_reader(session)
    an_edition(session, reader, LAST_MONDAY)
    assert not is_due(session, reader, MONDAY - timedelta(minutes=1))
    assert is_due(session, reader, MONDAY)
    assert is_due(session, reader, MONDAY + timedelta(days=6))


@pytest.mark.parametrize(
    ("fields", "due"),
    [
        ({"weekly_day": 2}, MONDAY + timedelta(days=2)),
        ({"weekly_hour": 7}, MONDAY - timedelta(hours=2)),
        ({"zone": "America/New_York"}, MONDAY + timedelta(hours=5)),
        ({"zone": "Asia/Tokyo", "weekly_day": 6}, MONDAY + timedelta(days=5, hours=16)),
    ],
)
def test_everybody_has_a_day_hour_and_zone_of_their_own(
    session: Session, fields: dict[str, object], due: datetime
) -> None:
    reader = a_reader(session, **fields)
    an_edition(session, reader, due - timedelta(weeks=1))
    assert not is_due(session, reader, due - timedelta(minutes=1))
    assert is_due(session, reader, due)


def test_a_week_that_has_its_edition_is_done(session: Session) -> None:
    reader = a_reader(session)
    an_edition(session, reader, MONDAY)
    assert not is_due(session, reader, MONDAY + timedelta(days=3))


def test_another_day_or_zone_in_mid_week_gives_no_second_mail(session: Session) -> None:
    reader = a_reader(session)
    an_edition(session, reader, MONDAY)
    reader.weekly_day, reader.zone = 3, "Pacific/Auckland"
    session.flush()
    for hour in range(0, 24 * 6, 5):
        now = MONDAY + timedelta(hours=hour)
        week = now.isocalendar().week
        assert not is_due(session, reader, now) or week > MONDAY.isocalendar().week


def test_who_joined_since_gets_the_next_mail(session: Session) -> None:
    reader = a_reader(session, created_at=MONDAY + timedelta(hours=1))
    assert not is_due(session, reader, MONDAY + timedelta(days=2))
    assert is_due(session, reader, MONDAY + timedelta(weeks=1))


@pytest.mark.parametrize(
    "fields",
    [
        {"mail_off_at": MONDAY},
        {"left_on": date(2026, 3, 1)},
        {"memberships": []},
        {"away_from": date(2026, 3, 9), "away_until": date(2026, 3, 9)},
        {"away_from": date(2026, 2, 1)},
    ],
)
def test_who_is_not_to_get_mail_gets_none(
    session: Session, fields: dict[str, object]
) -> None:
    assert not is_due(session, a_reader(session, **fields), MONDAY)


def test_the_first_mail_looks_a_week_back_from_joining(session: Session) -> None:
    reader = a_reader(session)
    period = editions.period_after([], reader, MONDAY)
    assert (period.since, period.until) == (JOINED - timedelta(weeks=1), MONDAY)


def test_the_next_mail_begins_where_the_last_one_ended(session: Session) -> None:
    reader = a_reader(session)
    an_edition(session, reader, LAST_MONDAY)
    an_edition(session, reader, LAST_MONDAY - timedelta(weeks=1))
    latest = editions.latest(session, reader)
    assert editions.period_after(latest, reader, MONDAY).since == LAST_MONDAY


@pytest.mark.parametrize(
    ("reasons", "quiet"),
    [
        ([], 0),
        ([Skipped.NOTHING_NEW], 1),
        ([Skipped.NOTHING_NEW, Skipped.NOTHING_NEW, ""], 2),
        (["", Skipped.NOTHING_NEW], 0),
        ([Skipped.MISSED], 0),
    ],
)
def test_quiet_weeks_are_counted_back_from_now(
    session: Session, reasons: list[str], quiet: int
) -> None:
    reader = a_reader(session)
    for weeks, reason in enumerate(reasons):
        an_edition(session, reader, MONDAY - timedelta(weeks=weeks), reason)
    assert editions.quiet_weeks(editions.latest(session, reader)) == quiet


def test_the_number_of_questions_does_not_grow_with_people(session: Session) -> None:
    counts = []
    for _ in range(2):
        for _ in range(10):
            a_reader(session, memberships=[Membership(team=Team.MARKETING)])
        session.commit()
        session.expunge_all()
        with counted_queries() as queries:
            summaries.due(session, MONDAY)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_the_workspace_says_when_for_who_has_not(session: Session) -> None:
    a_workspace(session, weekly_day=4, weekly_hour=15)
    rhythm = editions.rhythm_of(a_reader(session), a_workspace(session))
    assert (rhythm.weekday, rhythm.at.hour) == (4, 15)
