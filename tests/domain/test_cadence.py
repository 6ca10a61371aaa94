"""The rule for when to ask about a lead, by tables and by random histories."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.cadence import (
    Cadence,
    Calendar,
    History,
    Rest,
    SaidBefore,
    next_due,
)
from app.domain.local_time import at_local, local_day
from app.domain.outcomes import OutcomeKind

BERLIN = ZoneInfo("Europe/Berlin")
CADENCE = Cadence()
#: A Wednesday.
HANDED_OVER = datetime(2026, 3, 4, 10, tzinfo=UTC)
HISTORY = History(owned_since=HANDED_OVER, handed_over_at=HANDED_OVER)
WORKDAYS = Calendar(BERLIN)


def due_on(history: History, calendar: Calendar = WORKDAYS) -> date | Rest:
    due = next_due(history, CADENCE, calendar)
    return due if isinstance(due, Rest) else local_day(due, calendar.zone)


def said(
    kind: OutcomeKind, on: str = "2026-03-09", step: str | None = None
) -> SaidBefore:
    return SaidBefore(
        kind,
        at_local(date.fromisoformat(on), 15, BERLIN),
        date.fromisoformat(step) if step else None,
    )


@pytest.mark.parametrize(
    ("handed_over", "first"),
    [
        ("2026-03-02", "2026-03-05"),  # Monday: Thursday
        ("2026-03-04", "2026-03-09"),  # Wednesday: Monday
        ("2026-03-05", "2026-03-10"),
        ("2026-03-06", "2026-03-11"),
        ("2026-03-07", "2026-03-11"),  # Saturday: Wednesday
        ("2026-03-08", "2026-03-11"),
    ],
)
def test_the_first_question_comes_three_working_days_after_the_hand_over(
    handed_over: str, first: str
) -> None:
    at = at_local(date.fromisoformat(handed_over), 15, BERLIN)
    history = History(owned_since=at, handed_over_at=at)
    assert due_on(history) == date.fromisoformat(first)


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ([said(OutcomeKind.WORKING)], "2026-03-16"),
        ([said(OutcomeKind.WORKING, "2026-03-07")], "2026-03-16"),  # a Saturday
        ([said(OutcomeKind.NO_CONTACT)], "2026-03-23"),
        (
            [said(OutcomeKind.NO_CONTACT), said(OutcomeKind.NO_CONTACT, "2026-03-23")],
            Rest.OUT_OF_REACH,
        ),
        (
            [
                said(OutcomeKind.NO_CONTACT),
                said(OutcomeKind.WORKING, "2026-03-23"),
                said(OutcomeKind.NO_CONTACT, "2026-03-30"),
            ],
            "2026-04-13",
        ),
        ([said(OutcomeKind.OPPORTUNITY, step="2026-03-19")], "2026-03-20"),
        ([said(OutcomeKind.OPPORTUNITY, step="2026-03-20")], "2026-03-23"),
        ([said(OutcomeKind.OPPORTUNITY, step="2026-03-01")], "2026-03-10"),
        ([said(OutcomeKind.OPPORTUNITY)], "2026-03-23"),
        (
            [
                said(OutcomeKind.OPPORTUNITY),
                said(OutcomeKind.OPPORTUNITY, "2026-03-23"),
            ],
            "2026-04-22",
        ),
        (
            [
                said(OutcomeKind.OPPORTUNITY, step="2026-03-19"),
                said(OutcomeKind.OPPORTUNITY, "2026-03-20"),
            ],
            "2026-04-03",
        ),
        ([said(OutcomeKind.LATER)], "2026-06-08"),  # day 90 is a Sunday
        ([said(OutcomeKind.LATER, step="2026-05-04")], "2026-05-04"),
        ([said(OutcomeKind.LATER, step="2026-05-02")], "2026-05-04"),
        ([said(OutcomeKind.LATER, step="2026-03-09")], "2026-03-10"),
        # A day that the buyer named is kept, also beyond the cycle.
        ([said(OutcomeKind.LATER, step="2027-03-01")], "2027-03-01"),
        # A day beyond two years is a slip: the lead is not lost from sight by it.
        ([said(OutcomeKind.LATER, step="9999-12-31")], "2028-03-10"),
        ([said(OutcomeKind.OPPORTUNITY, step="9999-12-31")], Rest.STALE),
        ([said(OutcomeKind.WORKING, "2026-08-27")], Rest.STALE),
        ([said(OutcomeKind.WON)], Rest.CLOSED),
        ([said(OutcomeKind.LOST)], Rest.CLOSED),
        ([said(OutcomeKind.BAD_FIT)], Rest.CLOSED),
        # Lost, then won after all, then open again.
        (
            [said(OutcomeKind.LOST), said(OutcomeKind.WORKING, "2026-03-10")],
            "2026-03-17",
        ),
    ],
)
def test_what_was_said_last_says_when_to_ask_again(
    outcomes: list[SaidBefore], expected: str | Rest
) -> None:
    due = due_on(replace(HISTORY, outcomes=outcomes))
    assert due == (
        expected if isinstance(expected, Rest) else date.fromisoformat(expected)
    )


@pytest.mark.parametrize(
    ("in_vain", "expected"),
    [
        (1, date(2026, 3, 12)),
        (2, date(2026, 3, 16)),
        (3, Rest.UNANSWERED),
        (4, Rest.UNANSWERED),
    ],
)
def test_silence_is_asked_again_after_3_and_5_working_days_and_then_left(
    in_vain: int, expected: date | Rest
) -> None:
    history = replace(
        HISTORY,
        opened_at=at_local(date(2026, 3, 5), 8, BERLIN),
        questions=1,
        asked_in_vain=in_vain,
        last_asked_at=at_local(date(2026, 3, 9), 8, BERLIN),
    )
    assert due_on(history) == expected


def test_a_lead_that_was_put_off_is_asked_about_on_that_day() -> None:
    history = replace(
        HISTORY,
        opened_at=at_local(date(2026, 3, 9), 8, BERLIN),
        questions=1,
        asked_in_vain=2,
        last_asked_at=at_local(date(2026, 3, 9), 8, BERLIN),
        ask_again_on=date(2026, 3, 21),
    )
    assert due_on(history) == date(2026, 3, 23)


def test_a_new_owner_gets_three_working_days_whatever_the_former_one_said() -> None:
    moved = replace(HISTORY, owned_since=datetime(2026, 4, 1, 10, tzinfo=UTC))
    for outcomes in (
        [said(OutcomeKind.WORKING)],
        [said(OutcomeKind.NO_CONTACT), said(OutcomeKind.NO_CONTACT, "2026-03-23")],
    ):
        assert due_on(replace(moved, outcomes=outcomes)) == date(2026, 4, 6)
    dated = [said(OutcomeKind.LATER, step="2026-05-04")]
    assert due_on(replace(moved, outcomes=dated)) == date(2026, 5, 4)


def test_a_question_that_nobody_answered_is_not_opened_again() -> None:
    silent = replace(HISTORY, questions=1, given_up_at=HANDED_OVER + timedelta(days=5))
    assert due_on(silent) == Rest.UNANSWERED
    spoke_up = replace(silent, outcomes=[said(OutcomeKind.WORKING, "2026-04-01")])
    assert due_on(spoke_up) == date(2026, 4, 8)
    moved = replace(silent, owned_since=datetime(2026, 4, 1, 10, tzinfo=UTC))
    assert due_on(moved) == date(2026, 4, 6)


def test_after_eight_questions_a_lead_is_left_alone() -> None:
    outcomes = [said(OutcomeKind.WORKING)]
    assert due_on(replace(HISTORY, outcomes=outcomes, questions=7)) != Rest.STALE
    assert due_on(replace(HISTORY, outcomes=outcomes, questions=8)) == Rest.STALE


def test_a_closed_campaign_is_followed_up_for_90_days() -> None:
    closed = replace(HISTORY, campaign_closed_at=HANDED_OVER)
    later = replace(closed, outcomes=[said(OutcomeKind.WORKING, "2026-05-26")])
    too_late = replace(closed, outcomes=[said(OutcomeKind.WORKING, "2026-05-27")])
    assert due_on(later) == date(2026, 6, 2)
    assert due_on(too_late) == Rest.STALE


HOLIDAYS = frozenset((date(2026, 4, 3), date(2026, 4, 6)))


@pytest.mark.parametrize(
    ("calendar", "handed_over", "expected"),
    [
        (Calendar(BERLIN, holidays=HOLIDAYS), "2026-04-01", date(2026, 4, 8)),
        (
            Calendar(BERLIN, away_from=date(2026, 3, 5), away_until=date(2026, 3, 13)),
            "2026-03-04",
            date(2026, 3, 18),
        ),
        # Two days of the clock had run before the absence.
        (
            Calendar(BERLIN, away_from=date(2026, 3, 9), away_until=date(2026, 3, 20)),
            "2026-03-04",
            date(2026, 3, 23),
        ),
        (Calendar(BERLIN, away_from=date(2026, 3, 5)), "2026-03-04", Rest.AWAY),
        (Calendar(BERLIN, away_from=date(2026, 6, 1)), "2026-03-04", date(2026, 3, 9)),
    ],
)
def test_holidays_and_days_away_do_not_count(
    calendar: Calendar, handed_over: str, expected: date | Rest
) -> None:
    at = at_local(date.fromisoformat(handed_over), 15, BERLIN)
    assert due_on(History(owned_since=at, handed_over_at=at), calendar) == expected


@pytest.mark.parametrize(
    ("zone", "handed_over", "moment"),
    [
        ("Europe/Berlin", "2026-03-26T10:00:00+00:00", "2026-03-31T06:00:00+00:00"),
        ("America/New_York", "2026-03-04T23:30:00+00:00", "2026-03-09T12:00:00+00:00"),
        # Already Thursday there.
        ("Pacific/Auckland", "2026-03-04T20:00:00+00:00", "2026-03-09T19:00:00+00:00"),
        (
            "America/Los_Angeles",
            "2026-03-05T05:00:00+00:00",
            "2026-03-09T15:00:00+00:00",
        ),
        ("Asia/Kolkata", "2026-03-04T10:00:00+00:00", "2026-03-09T02:30:00+00:00"),
    ],
)
def test_mornings_are_those_of_the_person(
    zone: str, handed_over: str, moment: str
) -> None:
    at = datetime.fromisoformat(handed_over)
    history = History(owned_since=at, handed_over_at=at)
    due = next_due(history, CADENCE, Calendar(ZoneInfo(zone)))
    assert due == datetime.fromisoformat(moment)


def test_an_hour_that_does_not_exist_is_the_next_valid_minute() -> None:
    # Cairo's clocks jump at midnight into a Friday.
    at = datetime(2026, 4, 21, 10, tzinfo=UTC)
    calendar = Calendar(ZoneInfo("Africa/Cairo"), hour=0)
    due = next_due(History(owned_since=at, handed_over_at=at), CADENCE, calendar)
    assert due == datetime(2026, 4, 23, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "is_open"),
    [
        ("2026-03-04T07:59", False),
        ("2026-03-04T08:00", True),
        ("2026-03-04T11:59", True),
        ("2026-03-04T12:00", False),
        ("2026-03-07T09:00", False),  # Saturday
        ("2026-04-03T09:00", False),  # Good Friday
        ("2026-03-17T09:00", False),  # away
    ],
)
def test_mail_leaves_on_mornings_of_working_days(local: str, is_open: bool) -> None:
    calendar = Calendar(
        BERLIN,
        holidays=HOLIDAYS,
        away_from=date(2026, 3, 16),
        away_until=date(2026, 3, 18),
    )
    now = datetime.fromisoformat(local).replace(tzinfo=BERLIN).astimezone(UTC)
    assert calendar.is_open(now) is is_open


def test_an_admins_numbers_replace_ours() -> None:
    cadence = Cadence.with_changes({"first": 1, "again": [2], "unknown": 9})
    assert cadence == Cadence(first=1, again=(2,))


#: What a person does after a mail: answers, puts it off, or nothing.
REACTIONS = st.sampled_from([*OutcomeKind, "put off", None, None])
REACTION_LISTS = st.lists(st.tuples(REACTIONS, st.integers(0, 4)), max_size=60)


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    zone = draw(
        st.sampled_from(
            ["Europe/Berlin", "America/St_Johns", "Africa/Cairo", "Pacific/Apia"]
        )
    )
    start = draw(st.integers(0, 200))
    away_from = date(2026, 1, 1) + timedelta(days=start)
    return Calendar(
        ZoneInfo(zone),
        draw(st.integers(0, 12)),
        frozenset(
            date(2026, 1, 1) + timedelta(days=day)
            for day in draw(st.sets(st.integers(0, 400), max_size=20))
        ),
        away_from if draw(st.booleans()) else None,
        away_from + timedelta(days=draw(st.integers(0, 40))),
    )


def live(
    history: History, reactions: list[tuple[object, int]], calendar: Calendar
) -> tuple[list[datetime], Rest]:
    """Play a lead's life: each mail that is due goes out, and the person reacts."""
    mails: list[datetime] = []
    reactions = list(reactions)
    while not isinstance(due := next_due(history, CADENCE, calendar), Rest):
        mails.append(due)
        history = replace(
            history,
            questions=history.questions + (not history.is_open),
            opened_at=history.opened_at or due,
            asked_in_vain=1 if history.ask_again_on else history.asked_in_vain + 1,
            last_asked_at=due,
            ask_again_on=None,
        )
        reaction, days = reactions.pop(0) if reactions else (None, 0)
        at = due + timedelta(days=days, minutes=5)
        following = next_due(history, CADENCE, calendar)
        if not isinstance(following, Rest):
            at = min(at, following - timedelta(minutes=1))
        if reaction == "put off":
            put_off_until = local_day(at, calendar.zone) + timedelta(days=14)
            history = replace(history, ask_again_on=put_off_until)
        elif isinstance(reaction, OutcomeKind):
            outcomes = [*history.outcomes, SaidBefore(reaction, at)]
            history = replace(
                history, outcomes=outcomes, opened_at=None, asked_in_vain=0
            )
    return mails, due


@given(REACTION_LISTS, calendars(), st.integers(0, 100))
@settings(max_examples=300, deadline=None)
def test_no_life_of_a_lead_breaks_a_promise(
    reactions: list[tuple[object, int]], calendar: Calendar, start: int
) -> None:
    handed_over_at = HANDED_OVER + timedelta(days=start)
    history = History(owned_since=handed_over_at, handed_over_at=handed_over_at)
    mails, end = live(history, reactions, calendar)
    days = [local_day(mail, calendar.zone) for mail in mails]
    assert len(set(days)) == len(days), "two mails about one lead in a period"
    assert all(calendar.is_working(day) for day in days)
    assert all(calendar.is_open(mail) for mail in mails)
    assert days == sorted(days)
    assert len(mails) <= 8 * 3 + 13
    assert end is not Rest.AWAY
    if mails:
        assert mails[-1] <= handed_over_at + timedelta(days=181)


@given(calendars(), st.integers(0, 100))
@settings(max_examples=100, deadline=None)
def test_nothing_is_due_earlier_than_without_an_absence(
    calendar: Calendar, start: int
) -> None:
    at = HANDED_OVER + timedelta(days=start)
    history = History(owned_since=at, handed_over_at=at)
    there = next_due(history, CADENCE, calendar.without_absence())
    due = next_due(history, CADENCE, calendar)
    assert isinstance(due, datetime)
    assert isinstance(there, datetime)
    assert there <= due
