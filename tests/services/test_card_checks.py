"""Is this card still right? Asked every 30 days of a live campaign."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.teams import OnlyForMarketing
from app.services import card_checks
from tests.builders import a_marketer, a_salesperson, an_intent
from tests.conftest import NOW

DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("declared", "confirmed", "is_asked"),
    [(29, None, False), (30, None, True), (90, 29, False), (90, 30, True)],
)
def test_it_is_asked_thirty_days_after_the_last_look(
    session: Session, declared: int, confirmed: int | None, is_asked: bool
) -> None:
    malik = a_marketer(session)
    campaign = an_intent(session, malik, at=NOW - declared * DAY).campaign
    if confirmed is not None:
        card_checks.confirm(session, campaign, malik, NOW - confirmed * DAY)
    due = card_checks.due(session, malik, NOW.date(), NOW)
    assert list(due) == ([campaign] if is_asked else [])


def test_it_is_asked_of_its_owner_while_it_is_live(session: Session) -> None:
    malik = a_marketer(session)
    running = an_intent(session, malik, at=NOW - 40 * DAY, name="Spring").campaign
    over = an_intent(session, malik, at=NOW - 40 * DAY, ends_on="2026-02-20").campaign
    closed = an_intent(session, malik, at=NOW - 40 * DAY).campaign
    closed.closed_at = NOW
    session.flush()
    assert list(card_checks.due(session, malik, NOW.date(), NOW)) == [running]
    other = a_marketer(session, name="Lea Marin")
    assert list(card_checks.due(session, other, NOW.date(), NOW)) == []
    assert over.ends_on is not None


def test_whoever_stays_silent_is_asked_again_every_thirty_days_once(
    session: Session,
) -> None:
    malik = a_marketer(session)
    campaign = an_intent(session, malik, at=NOW).campaign
    asked = [
        week
        for week in range(1, 14)
        if card_checks.newly_due(
            session,
            malik,
            NOW + (week - 1) * 7 * DAY,
            NOW + week * 7 * DAY,
            NOW.date(),
        )
    ]
    assert asked == [5, 9, 13]
    assert campaign.confirmed_at is None


def test_sales_does_not_say_that_it_is_right(session: Session) -> None:
    campaign = an_intent(session, at=NOW - 40 * DAY).campaign
    with pytest.raises(OnlyForMarketing):
        card_checks.confirm(session, campaign, a_salesperson(session), NOW)
