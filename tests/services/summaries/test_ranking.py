"""What fits into one mail, and by which number it is called."""

from datetime import timedelta

import pytest

from app.domain.requests import RequestState
from app.domain.strands import Strand
from app.domain.teams import Team
from app.services.joint import Counts, Numbers
from app.services.summaries.content import (
    AnsweredRequest,
    Heard,
    OwedLead,
    Period,
    Summary,
)
from app.services.summaries.ranking import allot, fitted
from tests.conftest import NOW


@pytest.mark.parametrize(
    ("sizes", "most", "shares"),
    [
        ([1, 2, 3], 12, [1, 2, 3]),
        ([9, 1, 9], 5, [2, 1, 2]),
        ([0, 20], 12, [0, 12]),
        ([5, 5, 5], 4, [2, 1, 1]),
        ([3], 0, [0]),
        ([], 12, []),
    ],
)
def test_room_is_given_in_turn(sizes: list[int], most: int, shares: list[int]) -> None:
    assert allot(sizes, most) == shares


def a_summary(**sections: tuple[object, ...]) -> Summary:
    period = Period(NOW - timedelta(weeks=1), NOW)
    numbers = Numbers(period.since, NOW, Counts(), ())
    teams = frozenset((Team.SALES,))
    return Summary(1, teams, period, False, numbers, **sections)  # type: ignore[arg-type]


def leads(count: int) -> tuple[OwedLead, ...]:
    return tuple(
        OwedLead(number, number, "J. D.", "Webinar", "", None, 1, "")
        for number in range(count)
    )


def answers(count: int) -> tuple[AnsweredRequest, ...]:
    return tuple(
        AnsweredRequest(number, "A list", RequestState.CHANGED, "Done", "Malik")
        for number in range(count)
    )


def things(*themes: Strand) -> tuple[Heard, ...]:
    return tuple(Heard(theme, "", "…", "Nadia", 1, 1, 1, NOW) for theme in themes)


def test_twelve_items_at_most_and_the_rest_is_counted() -> None:
    summary = fitted(a_summary(owed_leads=leads(3), answered=answers(30)))
    assert len(summary.owed_leads) + len(summary.answered) == 12
    assert summary.left_out == 21


def test_leads_owed_are_never_cut() -> None:
    summary = fitted(a_summary(owed_leads=leads(7), answered=answers(9)))
    assert (len(summary.owed_leads), len(summary.answered)) == (7, 5)


def test_fewer_fit_where_there_is_much_to_read() -> None:
    summary = fitted(a_summary(owed_leads=leads(3), answered=answers(9)), 5)
    assert (len(summary.answered), summary.left_out) == (2, 7)


def test_numbers_run_through_the_mail_in_its_order() -> None:
    summary = fitted(
        a_summary(owed_leads=leads(2), answered=answers(2), heard=things(Strand.GOAL))
    )
    assert [lead.number for lead in summary.owed_leads] == [1, 2]
    assert [answer.number for answer in summary.answered] == [3, 4]
    assert [thing.number for thing in summary.heard] == [5]


def test_what_the_field_said_is_told_by_theme() -> None:
    ranked = things(Strand.GOAL, Strand.OBJECTION, Strand.RIVAL, Strand.OBJECTION)
    told = fitted(a_summary(heard=ranked)).heard
    assert [thing.strand for thing in told] == [
        Strand.OBJECTION,
        Strand.OBJECTION,
        Strand.RIVAL,
        Strand.GOAL,
    ]
