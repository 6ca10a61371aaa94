"""A person's week: ninety seconds or ten taps, shared by all that is asked."""

import pytest

from app.domain.budget import WHOLE_WEEK, Ask


@pytest.mark.parametrize(
    ("outcomes", "fits", "room"),
    [(0, 0, 10), (3, 0, 7), (7, 0, 3), (9, 2, 0), (30, 0, 0), (0, 10, 0)],
)
def test_what_was_asked_leaves_less_room(outcomes: int, fits: int, room: int) -> None:
    left = WHOLE_WEEK.after(Ask.OUTCOME, outcomes).after(Ask.FIT, fits)
    assert left.room_for(Ask.FIT) == room


@pytest.mark.parametrize(
    ("asked", "waiting", "shares"),
    [
        (0, {Ask.FIT: 2, Ask.REQUEST: 3, Ask.CARD: 0}, (2, 3, 0)),
        (0, {Ask.FIT: 30, Ask.REQUEST: 2, Ask.CARD: 1}, (7, 2, 1)),
        (6, {Ask.FIT: 30, Ask.REQUEST: 30, Ask.CARD: 1}, (2, 1, 1)),
        (10, {Ask.FIT: 1, Ask.REQUEST: 1, Ask.CARD: 1}, (0, 0, 0)),
    ],
)
def test_each_kind_has_its_turn_while_there_is_room(
    asked: int, waiting: dict[Ask, int], shares: tuple[int, ...]
) -> None:
    found = WHOLE_WEEK.after(Ask.OUTCOME, asked).shared(waiting)
    assert tuple(found.values()) == shares


def test_a_week_never_costs_more_than_its_seconds_and_taps() -> None:
    for count in range(40):
        waiting = {Ask.FIT: count, Ask.REQUEST: 40 - count, Ask.CARD: count // 3}
        left = WHOLE_WEEK
        for ask, share in WHOLE_WEEK.shared(waiting).items():
            assert left.room_for(ask) >= share
            left = left.after(ask, share)
