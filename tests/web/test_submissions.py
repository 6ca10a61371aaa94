"""Field reports on their pages."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.question_sets import DEFAULTS
from app.domain.questions import SurveyKind, Topic
from app.models import Request, Submission
from app.services import submissions, surveys
from tests.builders import (
    a_field_report,
    a_lead,
    a_marketer,
    a_salesperson,
    a_version,
)
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import read
from tests.web.surveys import hidden_of, sent_as_is

NEW = "/field-reports/new"


def reports(session: Session) -> list[Submission]:
    session.expire_all()
    found = list(session.scalars(select(Submission).order_by(Submission.id)))
    session.commit()  # SQLite lets nobody else write while this session reads.
    return found


def test_a_report_of_two_taps_is_stored(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    hidden = hidden_of(client, NEW)
    answer = client.post(NEW, data={**hidden, "q_objection[]": ["price"]})
    assert answer.status_code == 303
    (report,) = reports(session)
    assert submissions.answer_by_topic(report) == {Topic.OBJECTION: ["price"]}
    page = client.page(answer.location)
    assert "Price" in page.one("main").text
    assert "Thank you" in page.one("main").text


def test_a_full_report_reads_as_it_was_written(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = a_salesperson(session)
    lead = a_lead(session, nadia, name="Jane Doe", company="Acme")
    client = signed_in(nadia)
    filled = {
        "q_about[]": [f"lead:{lead.id}", ""],
        "q_objection[]": ["price", "trust"],
        "q_objection_note": "Zu teuer 😀 قال",
        "q_competitor[]": ["nobody", "Bolt & Söhne"],
        "q_competitor_note": "Faster",
        "q_landed": "<b>The ship</b>",
        "q_goal": "Ship in two days",
        "q_request": "A price list",
    }
    answer = client.post(NEW, data={**hidden_of(client, NEW), **filled})
    page = client.page(answer.location)
    assert page.one("h1").text == "Jane Doe, Acme"
    text = page.one("main").text
    for part in ("Trust or risk", "Zu teuer 😀 قال", "Bolt & Söhne", "<b>The ship</b>"):
        assert part in text
    (report,) = reports(session)
    assert report.lead_id == lead.id
    assert session.scalars(select(Request.text)).all() == ["A price list"]


def test_a_double_press_is_one_report(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {**hidden_of(client, NEW), "q_goal": "Ship", "q_request": "A list"}
    first = client.post(NEW, data=filled)
    second = client.post(NEW, data=filled)
    assert second.status_code == 303
    assert second.location == first.location
    assert len(reports(session)) == 1
    assert session.scalar(select(func.count(Request.id))) == 1


def test_a_form_sent_again_with_other_words_is_asked_about_first(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    hidden = hidden_of(client, NEW)
    client.post(NEW, data={**hidden, "q_goal": "Ship"})
    answer = client.post(NEW, data={**hidden, "q_goal": "Sail"})
    assert answer.status_code == 422
    page = read(answer.text)
    assert "with other words" in page.one("main").text
    assert len(reports(session)) == 1
    again = client.post(NEW, data=sent_as_is(page))
    assert again.status_code == 303
    assert len(reports(session)) == 2


def test_a_report_that_says_nothing_comes_back_with_what_it_has(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {"q_about[]": ["", "Hafen & Co"], "q_request": "A price list"}
    answer = client.post(NEW, data={**hidden_of(client, NEW), **filled})
    assert answer.status_code == 422
    page = read(answer.text)
    assert page.one("title").text.startswith("Error:")
    (summary,) = page.all("div", role="alert")
    (link,) = summary.all("a")
    assert page.all("input", id=link.attributes["href"].removeprefix("#"))
    assert link.text == page.one("p", id="q_objection-error").text
    sent = sent_as_is(page)
    assert sent["q_about"] == ["Hafen & Co"]
    assert sent["q_request"] == ["A price list"]
    assert reports(session) == []


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("q_landed", "x" * 301, "at most 300 characters"),
        ("q_landed", "The\x00ship", "cannot be stored"),
        ("q_objection[]", ["price", "weather"], "not one of the choices"),
        ("q_about[]", ["lead:4711", ""], "no longer there"),
        ("q_about[]", ["lead:1", "Acme"], "not both"),
        ("q_competitor[]", ["\n".join(map(str, range(30)))], "at most 20"),
    ],
)
def test_a_bad_answer_is_explained_and_the_good_ones_stay(
    session: Session, signed_in: SignedIn, field: str, value: object, said: str
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {"q_goal": "Ship in two days 🚢", field: value}
    answer = client.post(NEW, data={**hidden_of(client, NEW), **filled})
    assert answer.status_code == 422
    page = read(answer.text)
    assert said in page.one("main").text
    assert sent_as_is(page)["q_goal"] == ["Ship in two days 🚢"]
    assert "\x00" not in answer.text
    assert reports(session) == []


def test_an_old_version_sent_late_is_stored_under_that_version(
    session: Session, signed_in: SignedIn
) -> None:
    old = a_version(session)
    client = signed_in(a_salesperson(session))
    hidden = hidden_of(client, NEW)
    kind = SurveyKind.FIELD_REPORT
    fewer = [question for question in DEFAULTS[kind] if question.key != "landed"]
    surveys.publish(session, kind, fewer, NOW)
    session.commit()
    answer = client.post(NEW, data={**hidden, "q_landed": "The ship"})
    assert answer.status_code == 303
    (report,) = reports(session)
    assert report.version_id == old.id
    assert "The ship" in client.page(answer.location).one("main").text


@pytest.mark.parametrize("number", ["4711", "", "x", "-1", "9" * 40, "²"])
def test_a_version_that_is_none_of_ours_loses_nothing(
    session: Session, signed_in: SignedIn, number: str
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    hidden = {**hidden_of(client, NEW), "version_id": number}
    answer = client.post(NEW, data={**hidden, "q_goal": "Ship"})
    assert answer.status_code == 422
    page = read(answer.text)
    assert "questions have changed" in page.one("main").text
    sent = sent_as_is(page)
    assert sent["q_goal"] == ["Ship"]
    assert client.post(NEW, data=sent).status_code == 303


def test_a_version_of_another_survey_is_none_of_ours(
    session: Session, signed_in: SignedIn
) -> None:
    intent = a_version(session, SurveyKind.CAMPAIGN_INTENT)
    client = signed_in(a_salesperson(session))
    hidden = {**hidden_of(client, NEW), "version_id": str(intent.id)}
    assert client.post(NEW, data={**hidden, "q_goal": "Ship"}).status_code == 422


@pytest.mark.parametrize("key", ["", "k" * 5000])
def test_a_form_key_that_is_none_of_ours_is_replaced(
    session: Session, signed_in: SignedIn, key: str
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    hidden = {**hidden_of(client, NEW), "form_key": key}
    assert client.post(NEW, data={**hidden, "q_goal": "Ship"}).status_code == 303
    (report,) = reports(session)
    assert 0 < len(report.form_key) <= 64


def test_a_lead_s_page_leads_to_a_report_about_it(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = a_salesperson(session)
    lead = a_lead(session, a_salesperson(session))
    client = signed_in(nadia)
    sent = sent_as_is(client.page(f"{NEW}?lead={lead.id}"))
    assert sent["q_about"] == [f"lead:{lead.id}"]
    assert client.get(f"{NEW}?lead=x").status_code == 200
    assert client.get(f"{NEW}?lead={'9' * 30}").status_code == 200


def test_my_leads_and_the_rivals_named_last_are_offered(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session)
    a_lead(session, nadia, name="Jane Doe", company="Acme")
    a_lead(session, name="Not Mine", company="Else")
    a_field_report(session, competitor=["Kielfracht"])
    page = signed_in(nadia).page(NEW)
    assert [option.text for option in page.all("option")] == [
        "My leads",
        "Jane Doe, Acme",
    ]
    assert page.all("input", value="Kielfracht")
    assert page.all("input", value="doing_nothing")


def test_everybody_sees_what_was_reported(
    session: Session, signed_in: SignedIn
) -> None:
    nadia = a_salesperson(session, name="Nadia Sommer")
    a_field_report(session, nadia, about="Hafen & Co", landed="The ship")
    a_field_report(session, a_salesperson(session, name="Omar Reyes"), goal="Sail")
    client = signed_in(a_marketer(session))
    page = client.page("/field-reports").one("main").text
    assert "Hafen & Co" in page
    assert "Omar Reyes" in page
    mine = signed_in(nadia).page(f"/field-reports?by={nadia.id}").one("main").text
    assert "The ship" in mine
    assert "Sail" not in mine


def test_reports_come_page_by_page(session: Session, signed_in: SignedIn) -> None:
    nadia = a_salesperson(session)
    for number in range(submissions.PAGE + 1):
        at = NOW + timedelta(minutes=number)
        a_field_report(session, nadia, at=at, landed=f"Story {number}.")
    client = signed_in(nadia)
    page = client.page("/field-reports?days=7")
    (older,) = [a for a in page.all("a") if a.text == "Older reports"]
    assert "Story 0." not in page.one("main").text
    rest = client.page(older.attributes["href"]).one("main").text
    assert "Story 0." in rest
    assert "Story 1." not in rest
    assert client.get("/field-reports?before=x").status_code == 200


def test_a_report_that_is_not_there_is_not_found(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(a_salesperson(session))
    assert client.get("/field-reports/4711").status_code == 404
    assert client.get(f"/field-reports/{9**30}").status_code == 404


def test_an_empty_list_says_what_will_stand_there(
    session: Session, signed_in: SignedIn
) -> None:
    client = signed_in(a_salesperson(session))
    for path, said in (
        ("/field-reports", "reported anything yet"),
        ("/field-reports?q=tracker&by=x&days=-1&endpoint=x", "No report fits."),
    ):
        assert said in client.page(path).one("main").text


def test_the_form_is_light_and_answered_within_a_minute(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = a_salesperson(session)
    for _ in range(12):
        a_lead(session, nadia)
    page = signed_in(nadia).page(NEW)
    listed = sum(len(option.text.split()) for option in page.all("option"))
    words = len(page.one("main").text.split()) - listed
    # Two seconds to load, a quarter a word, two taps, one sentence on a phone.
    assert 2 + words / 4 + 2 * 1.5 + 25 <= 60
