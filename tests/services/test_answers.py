"""Answers as a person reads them, and what a form offers to pick from."""

import pytest
from sqlalchemy.orm import Session

from app.domain.outcomes import Stage
from app.domain.question_kinds import (
    AnswerValue,
    Choice,
    QuestionKind,
    campaign_pick,
    lead_pick,
)
from app.domain.questions import Asked, SurveyKind
from app.services import answers, picks, submissions, surveys
from app.translations import words_for
from tests.builders import (
    a_campaign,
    a_field_report,
    a_lead,
    a_salesperson,
    a_workspace,
)
from tests.conftest import NOW

WORDS = words_for("en", "Europe/Berlin")
CHOICES = (Choice("price", "Price"), Choice("timing", "Timing"))


@pytest.mark.parametrize(
    ("kind", "value", "texts"),
    [
        (QuestionKind.SHORT_TEXT, "Ship", ["Ship"]),
        (QuestionKind.LONG_TEXT, "2026-03-04", ["2026-03-04"]),
        (QuestionKind.ONE_OF, "price", ["Price"]),
        (QuestionKind.SOME_OF, ["timing", "price"], ["Timing", "Price"]),
        (QuestionKind.SCALE, 4, ["4"]),
        (QuestionKind.YES_NO, True, ["Yes"]),
        (QuestionKind.YES_NO, False, ["No"]),
        (QuestionKind.NUMBER, 1200.5, ["1,200.5"]),
        (QuestionKind.DATE, "2026-03-04", ["Mar 4, 2026"]),
        (QuestionKind.COMPETITOR, ["price", "Acme"], ["Price", "Acme"]),
    ],
)
def test_an_answer_reads_as_a_person_would_say_it(
    session: Session, kind: QuestionKind, value: AnswerValue, texts: list[str]
) -> None:
    question = Asked("well", kind, "Well?", choices=CHOICES)
    version = surveys.publish(session, SurveyKind.BUYER_PULSE, [question], NOW)
    author = a_salesperson(session)
    said = submissions.submit(session, author, version, {"well": value}, "key", NOW)
    (told,) = answers.told(said, WORDS)
    assert (told.question, told.texts) == ("Well?", texts)


def test_a_picked_campaign_reads_as_its_name(session: Session) -> None:
    question = Asked("which", QuestionKind.CAMPAIGN, "Which?")
    version = surveys.publish(session, SurveyKind.BUYER_PULSE, [question], NOW)
    picked = {"which": campaign_pick(a_campaign(session, name="Spring").id)}
    author = a_salesperson(session)
    said = submissions.submit(session, author, version, picked, "key", NOW)
    (told,) = answers.told(said, WORDS)
    assert told.texts == ["Spring"]


def test_what_a_report_is_about_stands_apart(session: Session) -> None:
    lead = a_lead(session, name="Jane Doe", company="Acme")
    of_lead = a_field_report(session, about=lead_pick(lead.id), goal="Ship")
    of_company = a_field_report(session, about="Hafen & Co", goal="Ship")
    of_nobody = a_field_report(session, goal="Ship")
    read = [
        answers.reading(report, WORDS, None)
        for report in (of_lead, of_company, of_nobody)
    ]
    assert [one.about for one in read] == ["Jane Doe, Acme", "Hafen & Co", ""]
    assert [[told.key for told in one.told] for one in read] == [["goal"]] * 3


def test_my_open_leads_are_offered_and_those_named_already(session: Session) -> None:
    a_workspace(session)
    nadia = a_salesperson(session)
    mine = a_lead(session, nadia, name="Mine", company="")
    a_lead(session, nadia, name="Won", stage=Stage.WON, outcome_at=NOW)
    named = a_lead(session, name="Named", company="Acme")
    a_lead(session, name="Somebody else's")
    offered = picks.offered(session, nadia, NOW.date(), {named.id, 4711})
    assert offered.leads == (
        (lead_pick(named.id), "Named, Acme"),
        (lead_pick(mine.id), "Mine"),
    )


def test_not_more_is_offered_than_a_phone_can_show(session: Session) -> None:
    nadia, campaign = a_salesperson(session), a_campaign(session)
    for number in range(picks.LEADS_OFFERED + 1):
        a_lead(session, nadia, campaign)
        a_field_report(session, nadia, competitor=[f"Rival {number}"])
    offered = picks.offered(session, nadia, NOW.date())
    assert len(offered.leads) == picks.LEADS_OFFERED
    assert len(offered.rivals) == picks.RIVALS_OFFERED
    assert [name for _, name in offered.campaigns] == ["Spring webinar"]
