"""Requests on their pages: listed, answered by marketing, read by whoever asked."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.questions import Naming, SurveyKind
from app.domain.requests import RequestState
from app.domain.survey_sheets import Sheet
from app.labels import REQUEST_ANSWERS, REQUEST_STATES
from app.models import Request
from app.services import requests, surveys
from tests.builders import a_field_report, a_marketer, a_salesperson, a_version
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import read

S = RequestState


def a_request(session: Session, days_ago: int = 0, text: str = "A list") -> Request:
    at = NOW - timedelta(days=days_ago)
    return requests.raise_(session, a_salesperson(session), text, at)


def test_every_state_has_its_words() -> None:
    assert set(REQUEST_STATES) == set(RequestState)
    assert set(REQUEST_ANSWERS) == set(RequestState) - {S.OPEN}


def test_the_oldest_request_stands_first_and_says_that_it_is_owed(
    session: Session, signed_in: SignedIn
) -> None:
    a_request(session, text="Young")
    a_request(session, days_ago=20, text="Old")
    done = a_request(session, days_ago=30, text="Done")
    requests.answer(session, done, a_marketer(session), S.CHANGED, "It is out", NOW)
    page = signed_in(a_salesperson(session)).page("/requests")
    assert page.one("h1").text == "2 requests wait for an answer"
    old, young, settled = page.all("li", **{"class": "card"})
    assert ("Old" in old.text, "Owed for two weeks" in old.text) == (True, True)
    assert ("Young" in young.text, "Owed" in young.text) == (True, False)
    assert "It is out" in settled.text
    assert not page.one("main").all("form"), "sales reads, marketing answers"


def test_seen_is_one_tap(session: Session, signed_in: SignedIn) -> None:
    request = a_request(session)
    client = signed_in(a_marketer(session))
    answer = client.send(f"/requests/{request.id}", {"state": "seen"}, at="/requests")
    assert answer.status_code == 303
    session.expire_all()
    assert request.state is S.SEEN
    assert "Seen" in client.page("/requests").one("main").text


def test_an_answer_reaches_whoever_asked(session: Session, signed_in: SignedIn) -> None:
    report = a_field_report(session, goal="Ship", request="A price list")
    (request,) = requests.waiting(session)
    path = f"/requests/{request.id}"
    client = signed_in(a_marketer(session))
    client.send(path, {"state": "thinking", "words": "Next\r\nmonth?"})
    client.send(path, {"state": "changed", "words": "It is <out>"})
    page = signed_in(report.author).page(path)
    text = page.one("main").text
    assert "A price list" in page.one("h1").text
    assert text.index("month?") < text.index("It is <out>")
    assert page.all("a", href=f"/field-reports/{report.id}")
    assert not page.one("main").all("form")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"state": "declined", "words": "  "}, "say why not"),
        ({"state": "changed", "words": "x" * 5001}, "at most 5000"),
        ({"state": "changed", "words": "a\x00b"}, "cannot be stored"),
        ({"state": "bogus", "words": "Hm"}, "choose an answer"),
        ({"state": "open", "words": "Hm"}, "Somebody else has answered"),
        ({"words": "Hm"}, "choose an answer"),
    ],
)
def test_an_answer_that_cannot_be_taken_is_explained(
    session: Session, signed_in: SignedIn, values: dict[str, str], said: str
) -> None:
    request = a_request(session)
    client = signed_in(a_marketer(session))
    answer = client.send(f"/requests/{request.id}", values)
    assert answer.status_code == 422
    page = read(answer.text)
    assert said in page.one("main").text
    kept = "".join(page.one("textarea").words).strip()
    assert kept == values["words"].replace("\x00", "").strip()
    session.expire_all()
    assert request.state is S.OPEN


def test_a_seen_that_comes_too_late_changes_nothing(
    session: Session, signed_in: SignedIn
) -> None:
    request = a_request(session)
    requests.answer(session, request, a_marketer(session), S.CHANGED, "Out", NOW)
    client = signed_in(a_marketer(session))
    answer = client.send(f"/requests/{request.id}", {"state": "seen"})
    assert answer.status_code == 422
    assert "Somebody else has answered" in answer.text
    session.expire_all()
    assert request.state is S.CHANGED


def test_sales_does_not_answer_itself(session: Session, signed_in: SignedIn) -> None:
    request = a_request(session)
    marketer = signed_in(a_marketer(session))
    token = marketer.page(f"/requests/{request.id}").all("input", name="csrf_token")
    client = signed_in(request.author)
    client.get("/field-reports")
    answer = client.post(
        f"/requests/{request.id}",
        data={"csrf_token": token[-1].attributes["value"], "state": "seen"},
    )
    assert answer.status_code in (400, 403)
    session.expire_all()
    assert request.state is S.OPEN


def test_answered_requests_come_page_by_page(
    session: Session, signed_in: SignedIn
) -> None:
    malik = a_marketer(session)
    for number in range(requests.PAGE + 1):
        request = a_request(session, text=f"Wish {number}.")
        requests.answer(session, request, malik, S.CHANGED, "Out", NOW)
    client = signed_in(malik)
    page = client.page("/requests")
    (older,) = [a for a in page.all("a") if a.text == "Older ones"]
    assert "Wish 0." not in page.one("main").text
    assert "Wish 0." in client.page(older.attributes["href"]).one("main").text


def test_without_requests_the_page_says_what_they_are(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(a_marketer(session))
    assert "salespeople ask marketing" in client.page("/requests").one("main").text
    assert client.get("/requests/4711").status_code == 404


def test_a_button_of_a_mail_opens_its_page_with_that_answer_chosen(
    session: Session, signed_in: SignedIn
) -> None:
    request = a_request(session)
    client = signed_in(a_marketer(session))
    page = client.page(f"/requests/{request.id}?state=thinking")
    chosen = [
        radio.attributes["value"]
        for radio in page.all("input", type="radio")
        if "checked" in radio.attributes
    ]
    assert chosen == ["thinking"]
    session.expire_all()
    assert request.state is S.OPEN


def test_two_that_say_the_same_are_put_together_and_taken_apart(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session)
    first = requests.raise_(session, nadia, "A price sheet", NOW)
    second = requests.raise_(session, nadia, "Prices on one page", NOW)
    client = signed_in(a_marketer(session))
    page = f"/requests/{second.id}"
    sent = client.send(f"{page}/same", {"into": str(first.id)}, at=page)
    assert sent.location == f"/requests/{first.id}"
    assert client.get(page).location == f"/requests/{first.id}"
    assert "1 more said the same" in client.page(f"/requests/{first.id}").text
    client.send(f"{page}/apart", {}, at=f"/requests/{first.id}")
    assert "Prices on one page" in client.page(page).one("h1").text


def test_who_asked_in_an_unnamed_survey_is_not_told_to_marketing(
    session: Session, signed_in: SignedIn
) -> None:
    asked = surveys.asked(a_version(session))
    sheet = Sheet(asked, Naming.UNNAMED)
    surveys.publish_sheet(session, SurveyKind.FIELD_REPORT, sheet, NOW)
    zora = a_salesperson(session, name="Zora Quist")
    a_field_report(session, zora, objection=["price"], request="A list")
    request = session.scalars(select(Request)).one()
    session.commit()
    for path in ("/", "/requests", f"/requests/{request.id}"):
        text = signed_in(a_marketer(session)).page(path).text
        assert "A colleague" in text, path
        assert "Zora" not in text, path
    assert "Zora" in signed_in(zora).page("/requests").text
