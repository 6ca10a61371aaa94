"""Requests: raised once, answered step by step, owed until there is an end."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from app.domain.requests import AnswerStepsBack, DeclinedNeedsWords, RequestState
from app.domain.teams import OnlyForMarketing
from app.models import Request
from app.services import requests
from tests.builders import a_field_report, a_marketer, a_salesperson, an_admin
from tests.conftest import NOW

S = RequestState


def a_request(session: Session, days_ago: int = 0) -> Request:
    at = NOW - timedelta(days=days_ago)
    author = a_salesperson(session)
    # In words of its own: else it would be one with the others.
    text = f"A price list for {author.address}"
    return requests.raise_(session, author, text, at)


def test_one_report_asks_once(session: Session) -> None:
    report = a_field_report(session)
    first = requests.raise_(session, report.author, "A list", NOW, report)
    assert requests.raise_(session, report.author, "A list", NOW, report) is first


def test_an_answer_is_on_the_request_and_in_its_history(session: Session) -> None:
    request, malik = a_request(session), a_marketer(session)
    requests.answer(session, request, malik, S.THINKING, "Next month?", NOW)
    requests.answer(session, request, malik, S.CHANGED, " It is out ", NOW)
    session.commit()
    session.expire_all()
    found = requests.get(session, request.id)
    assert found is not None
    assert (found.state, found.answer) == (S.CHANGED, "It is out")
    assert (found.answered_by, found.answered_at) == (malik, NOW)
    assert [(said.state, said.words) for said in found.answers] == [
        (S.THINKING, "Next month?"),
        (S.CHANGED, "It is out"),
    ]


def test_the_same_answer_twice_in_a_row_is_one(session: Session) -> None:
    request, malik = a_request(session), a_marketer(session)
    first = requests.answer(session, request, malik, S.SEEN, "", NOW)
    later = NOW + timedelta(hours=1)
    assert requests.answer(session, request, malik, S.SEEN, "", later) is first
    assert request.answered_at == NOW


def test_nobody_is_turned_down_without_a_word(session: Session) -> None:
    request = a_request(session)
    with pytest.raises(DeclinedNeedsWords):
        requests.answer(session, request, a_marketer(session), S.DECLINED, " ", NOW)
    assert request.state is S.OPEN


def test_a_late_seen_does_not_undo_an_answer(session: Session) -> None:
    request = a_request(session)
    requests.answer(session, request, a_marketer(session), S.CHANGED, "Out", NOW)
    with pytest.raises(AnswerStepsBack):
        requests.answer(session, request, a_marketer(session), S.SEEN, "", NOW)
    assert (request.state, request.answer) == (S.CHANGED, "Out")


def test_sales_does_not_answer_itself(session: Session) -> None:
    request = a_request(session)
    with pytest.raises(OnlyForMarketing):
        requests.answer(session, request, request.author, S.SEEN, "", NOW)
    requests.answer(session, request, an_admin(session), S.SEEN, "", NOW)
    assert request.state is S.SEEN


def test_what_nobody_looked_at_is_owed_at_once(session: Session) -> None:
    request = a_request(session)
    assert requests.owed(session, NOW) == [request]
    assert requests.owed(session, NOW - timedelta(hours=1)) == []
    assert requests.left(session, NOW) == []


@pytest.mark.parametrize(
    ("state", "words"), [(S.SEEN, ""), (S.THINKING, "Asking legal")]
)
def test_half_an_answer_is_owed_again_after_a_fortnight(
    session: Session, state: RequestState, words: str
) -> None:
    request = a_request(session, days_ago=3)
    requests.answer(session, request, a_marketer(session), state, words, NOW)
    assert requests.owed(session, NOW + timedelta(days=13)) == []
    later = NOW + timedelta(days=14)
    assert requests.owed(session, later) == [request]
    assert requests.left(session, later) == [request]
    assert requests.is_left_at(request, later)


def test_an_end_is_owed_no_more(session: Session) -> None:
    request = a_request(session, days_ago=30)
    assert requests.left(session, NOW) == [request]
    requests.answer(session, request, a_marketer(session), S.DECLINED, "Law", NOW)
    assert requests.owed(session, NOW + timedelta(days=60)) == []
    assert requests.waiting(session) == []
    assert requests.settled(session) == requests.Page([request], None)


def test_settled_requests_come_page_by_page(session: Session) -> None:
    malik, made = a_marketer(session), []
    for _ in range(requests.PAGE + 1):
        request = a_request(session)
        requests.answer(session, request, malik, S.CHANGED, "Out", NOW)
        made.append(request)
    page = requests.settled(session)
    assert page.requests == made[:0:-1]
    assert requests.settled(session, page.older) == requests.Page(made[:1], None)


def test_the_oldest_request_waits_first(session: Session) -> None:
    young, old = a_request(session), a_request(session, days_ago=5)
    assert requests.owed(session, NOW) == [old, young]
    assert requests.waiting(session) == [old, young]


def test_answers_of_a_time_are_from_its_beginning_up_to_its_end(
    session: Session,
) -> None:
    hour = timedelta(hours=1)
    made = [a_request(session) for _ in range(3)]
    for request, at in zip(made, (NOW - hour, NOW, NOW + hour), strict=True):
        requests.answer(session, request, a_marketer(session), S.SEEN, "", at)
    assert requests.answered_since(session, NOW, NOW + hour) == [made[1]]
