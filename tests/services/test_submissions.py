"""What people said: stored once, under its version, linked to what it is about."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.answers import AnswersRefused, SentBefore
from app.domain.question_kinds import QuestionKind, campaign_pick, lead_pick
from app.domain.question_sets import DEFAULTS
from app.domain.questions import Asked, SurveyKind, Topic
from app.models import Answer, Competitor, Request, Submission
from app.services import requests, submissions, surveys
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_salesperson,
    a_version,
    an_intent,
)
from tests.conftest import NOW


def count(session: Session, table: type) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def test_a_report_is_stored_answer_by_answer(session: Session) -> None:
    report = a_field_report(
        session, objection=["price", "timing"], landed="The shipyard", goal="", about=""
    )
    session.commit()
    session.expire_all()
    found = submissions.get(session, SurveyKind.FIELD_REPORT, report.id)
    assert found is not None
    assert submissions.answer_by_topic(found) == {
        Topic.OBJECTION: ["price", "timing"],
        Topic.LANDED: "The shipyard",
    }


def test_the_same_form_sent_twice_is_one_report(session: Session) -> None:
    author, version = a_salesperson(session), a_version(session)
    answers = {"goal": "Ship in two days", "request": "A price list"}
    first = submissions.submit(session, author, version, answers, "key", NOW)
    second = submissions.submit(session, author, version, answers, "key", NOW)
    assert second.id == first.id
    assert count(session, Submission) == 1
    assert count(session, Request) == 1


def test_two_people_may_send_forms_with_the_same_key(session: Session) -> None:
    version = a_version(session)
    for _ in range(2):
        submissions.submit(
            session, a_salesperson(session), version, {"goal": "Ship"}, "key", NOW
        )
    assert count(session, Submission) == 2


def test_the_same_form_with_other_words_is_asked_about(session: Session) -> None:
    author, version = a_salesperson(session), a_version(session)
    first = submissions.submit(session, author, version, {"goal": "Ship"}, "key", NOW)
    with pytest.raises(SentBefore) as refusal:
        submissions.submit(session, author, version, {"goal": "Sail"}, "key", NOW)
    assert refusal.value.submission_id == first.id
    assert count(session, Submission) == 1


def test_what_cannot_be_taken_is_refused_whole(session: Session) -> None:
    author, version = a_salesperson(session), a_version(session)
    answers = {"objection": ["price", "weather"], "landed": "x" * 301, "goal": "Ship"}
    with pytest.raises(AnswersRefused) as refusal:
        submissions.submit(session, author, version, answers, "key", NOW)
    assert set(refusal.value.problems) == {"objection", "landed"}
    assert count(session, Submission) == 0
    assert count(session, Answer) == 0


def test_a_report_that_says_nothing_is_refused(session: Session) -> None:
    with pytest.raises(AnswersRefused) as refusal:
        a_field_report(session, about="Acme", request="A price list")
    assert refusal.value.problems["objection"].code == "nothing_said"


def test_a_late_report_is_stored_under_the_version_it_was_asked_in(
    session: Session,
) -> None:
    old = a_version(session)
    kind = SurveyKind.FIELD_REPORT
    renamed = [q for q in DEFAULTS[kind] if q.key != "landed"]
    surveys.publish(session, kind, renamed, NOW)
    report = submissions.submit(
        session, a_salesperson(session), old, {"landed": "The shipyard"}, "key", NOW
    )
    session.commit()
    session.expire_all()
    assert report.version_id == old.id
    assert submissions.answer_by_topic(report) == {Topic.LANDED: "The shipyard"}


def test_a_report_about_a_lead_is_linked_to_it_and_its_campaign(
    session: Session,
) -> None:
    lead = a_lead(session)
    report = a_field_report(session, about=lead_pick(lead.id), goal="Ship")
    assert report.lead is lead
    assert report.campaign_id == lead.campaign_id


def test_a_report_about_a_lead_that_is_gone_is_refused(session: Session) -> None:
    with pytest.raises(AnswersRefused) as refusal:
        a_field_report(session, about=lead_pick(4711), goal="Ship")
    assert refusal.value.problems["about"].code == "gone"
    assert count(session, Submission) == 0


def test_a_company_that_is_no_lead_stays_a_name(session: Session) -> None:
    report = a_field_report(session, about="Hafen & Co", goal="Ship")
    assert report.lead is None
    assert submissions.answer_by_topic(report)[Topic.ABOUT] == "Hafen & Co"


def test_an_answer_that_picks_a_campaign_links_it(session: Session) -> None:
    question = Asked("campaign", QuestionKind.CAMPAIGN, "Which campaign?")
    asked = (*DEFAULTS[SurveyKind.FIELD_REPORT], question)
    version = surveys.publish(session, SurveyKind.FIELD_REPORT, asked, NOW)
    campaign, author = a_campaign(session), a_salesperson(session)
    answers = {"goal": "Ship", "campaign": campaign_pick(campaign.id)}
    report = submissions.submit(session, author, version, answers, "key", NOW)
    assert report.campaign is campaign
    with pytest.raises(AnswersRefused):
        submissions.submit(
            session, author, version, answers | {"campaign": "campaign:99"}, "k2", NOW
        )


def test_rivals_are_learnt_and_spelt_alike(session: Session) -> None:
    a_field_report(session, competitor=["Acme", "doing_nothing"])
    report = a_field_report(session, competitor=["ACME", "nobody"])
    assert submissions.answer_by_topic(report)[Topic.COMPETITOR] == ["nobody", "Acme"]
    assert count(session, Competitor) == 1


def test_a_wish_becomes_a_request(session: Session) -> None:
    report = a_field_report(session, goal="Ship", request="A one-page price list")
    (request,) = requests.owed(session, NOW)
    assert request.text == "A one-page price list"
    assert request.author is report.author
    assert request.submission is report


def test_an_intent_is_no_field_report(session: Session) -> None:
    intent = an_intent(session)
    kind = SurveyKind.FIELD_REPORT
    assert submissions.get(session, kind, intent.submission_id) is None
