"""A pressed answer to a request counts as far as it looks like a person's."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import Trust
from app.domain.requests import RequestState
from app.models import Delivery, DeliveryItem, DeliveryState, Person, Request
from app.services import request_clicks, requests
from app.services.presses import Visitor
from app.services.request_clicks import RequestClick
from tests.builders import a_delivery, a_marketer, a_salesperson
from tests.conftest import NOW

LATER = NOW + timedelta(hours=1)
STRANGER = Visitor("stranger", is_verified=False)
KNOWN = Visitor("own", is_verified=True)


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


@pytest.fixture
def mail(session: Session, malik: Person) -> Delivery:
    """A mail that went out an hour ago."""
    return a_delivery(session, malik, state=DeliveryState.SENT, sent_at=NOW)


def asked(session: Session, text: str = "A price sheet") -> Request:
    return requests.raise_(session, a_salesperson(session), text, NOW)


def click_on(
    session: Session, request: Request, malik: Person, mail: Delivery
) -> RequestClick:
    return request_clicks.find(session, [request.id, malik.id, mail.key])


def test_a_stranger_browser_is_believed_until_somebody_known_says_otherwise(
    session: Session, malik: Person, mail: Delivery
) -> None:
    request = asked(session)
    click = click_on(session, request, malik, mail)
    said = request_clicks.record(
        session, click, RequestState.CHANGED, "It is out", STRANGER, LATER
    )
    assert (said.trust, request.state) == (Trust.UNVERIFIED, RequestState.CHANGED)
    words = "Nobody reads it"
    minute = timedelta(minutes=1)
    request_clicks.record(
        session, click, RequestState.DECLINED, words, KNOWN, LATER + minute
    )
    kept = request_clicks.record(
        session, click, RequestState.CHANGED, "It is out", STRANGER, LATER + 2 * minute
    )
    assert kept.trust is Trust.UNVERIFIED
    assert (request.state, request.answer) == (RequestState.DECLINED, words)


def test_two_answers_within_seconds_are_a_scanners_and_none_counts(
    session: Session, malik: Person, mail: Delivery
) -> None:
    request = asked(session)
    click = click_on(session, request, malik, mail)
    request_clicks.record(session, click, RequestState.SEEN, "", STRANGER, LATER)
    second = request_clicks.record(
        session,
        click,
        RequestState.CHANGED,
        "",
        STRANGER,
        LATER + timedelta(seconds=2),
    )
    assert second.trust is Trust.SUSPECT
    assert request.state is RequestState.OPEN
    assert [one.id for one in requests.owed(session, LATER)] == [request.id]


def test_three_requests_of_one_mail_within_seconds_are_a_scanners(
    session: Session, malik: Person, mail: Delivery
) -> None:
    all_asked = [asked(session, f"Sheet {number}") for number in range(3)]
    for number, request in enumerate(all_asked):
        click = click_on(session, request, malik, mail)
        at = LATER + timedelta(seconds=number)
        request_clicks.record(session, click, RequestState.SEEN, "", STRANGER, at)
    assert {request.state for request in all_asked} == {RequestState.OPEN}


def test_a_press_right_after_sending_does_not_count(
    session: Session, malik: Person, mail: Delivery
) -> None:
    request = asked(session)
    click = click_on(session, request, malik, mail)
    soon = NOW + timedelta(seconds=5)
    request_clicks.record(session, click, RequestState.SEEN, "", STRANGER, soon)
    assert request.state is RequestState.OPEN


def test_the_same_press_again_changes_nothing(
    session: Session, malik: Person, mail: Delivery
) -> None:
    request = asked(session)
    click = click_on(session, request, malik, mail)
    answers = [
        request_clicks.record(
            session,
            click,
            RequestState.SEEN,
            "",
            STRANGER,
            LATER + timedelta(seconds=number),
        )
        for number in range(2)
    ]
    assert answers[0] is answers[1]
    assert (answers[0].trust, request.state) == (Trust.UNVERIFIED, RequestState.SEEN)


def test_a_stranger_is_led_on_to_the_requests_of_the_mail_alone(
    session: Session, malik: Person, mail: Delivery
) -> None:
    first, second, third = (asked(session, f"Sheet {number}") for number in range(3))
    mail.items.append(DeliveryItem(number=1, request_id=second.id))
    click = click_on(session, first, malik, mail)
    owed = request_clicks.owed_next(session, click, STRANGER, LATER)
    assert [one.id for one in owed] == [second.id]
    owed = request_clicks.owed_next(session, click, KNOWN, LATER)
    assert [one.id for one in owed] == [second.id, third.id]
