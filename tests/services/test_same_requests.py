"""Who said the same hears the same, once."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.requests import RequestState
from app.domain.teams import OnlyForMarketing
from app.models import Person, Request
from app.services import requests, same_requests, summaries
from app.services.same_requests import NotTheSame
from app.services.summaries import Period
from tests.builders import a_marketer, a_salesperson
from tests.conftest import NOW

LATER = NOW + timedelta(days=1)
WEEK = Period(NOW - timedelta(days=2), NOW + timedelta(days=5))


@pytest.fixture
def malik(session: Session) -> Person:
    return a_marketer(session)


def ask(session: Session, text: str, author: Person | None = None) -> Request:
    return requests.raise_(session, author or a_salesperson(session), text, NOW)


def told(session: Session, request: Request) -> list[tuple[RequestState, str]]:
    """What the request's author reads in the week's mail."""
    session.flush()
    session.expire_all()
    changes = summaries.summarise(session, request.author, WEEK).changes
    return [(change.state, change.answer) for change in changes]


def test_the_same_words_in_another_spelling_are_one_request_of_two(
    session: Session, malik: Person
) -> None:
    first = ask(session, "A price sheet, please!")
    second = ask(session, "a PRICE sheet please")
    assert second.same_as is first
    assert [one.id for one in requests.owed(session, LATER)] == [first.id]
    requests.answer(session, first, malik, RequestState.CHANGED, "Page 3", LATER)
    for request in (first, second):
        assert told(session, request) == [(RequestState.CHANGED, "Page 3")]


def test_what_was_settled_is_asked_anew(session: Session, malik: Person) -> None:
    first = ask(session, "A price sheet")
    requests.answer(session, first, malik, RequestState.DECLINED, "No time", LATER)
    assert ask(session, "A price sheet").same_as is None


def test_who_says_it_twice_is_told_once(session: Session, malik: Person) -> None:
    first = ask(session, "A price sheet")
    ask(session, "A price sheet.", first.author)
    requests.answer(session, first, malik, RequestState.SEEN, "", LATER)
    assert told(session, first) == [(RequestState.SEEN, "")]


def test_put_together_by_hand_one_hears_what_the_other_had_heard(
    session: Session, malik: Person
) -> None:
    first, second = ask(session, "A price sheet"), ask(session, "Prices on one page")
    requests.answer(session, first, malik, RequestState.THINKING, "In May", NOW)
    same_requests.put_together(session, second, first, malik, LATER)
    assert told(session, second) == [(RequestState.THINKING, "In May")]
    assert first.voices == 2
    requests.answer(session, second, malik, RequestState.CHANGED, "Out", LATER)
    assert told(session, first) == [(RequestState.CHANGED, "Out")]


def test_taken_apart_it_stands_for_itself_again(
    session: Session, malik: Person
) -> None:
    first, second = ask(session, "A price sheet"), ask(session, "A map")
    requests.answer(session, first, malik, RequestState.CHANGED, "Page 3", NOW)
    same_requests.put_together(session, second, first, malik, LATER)
    same_requests.take_apart(session, second, malik, LATER)
    assert (second.state, second.answer) == (RequestState.OPEN, "")


def test_a_request_is_not_put_under_itself_nor_into_a_chain(
    session: Session, malik: Person
) -> None:
    first, second, third = (ask(session, text) for text in ("A", "B", "C"))
    same_requests.put_together(session, second, first, malik, LATER)
    for into in (third, second):
        with pytest.raises(NotTheSame):
            same_requests.put_together(session, third, into, malik, LATER)


def test_only_marketing_puts_together(session: Session) -> None:
    first, second = ask(session, "A"), ask(session, "B")
    with pytest.raises(OnlyForMarketing):
        same_requests.put_together(session, second, first, first.author, LATER)
    with pytest.raises(OnlyForMarketing):
        same_requests.take_apart(session, second, first.author, LATER)
