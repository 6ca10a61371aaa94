"""Bad input to every kind of question: a clear message, nothing lost, nothing half stored."""

from dataclasses import dataclass

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.question_kinds import Choice, QuestionKind
from app.domain.questions import Asked, ShowIf, SurveyKind
from app.models import Answer, Competitor, Request, Submission
from app.services import surveys
from tests.builders import a_salesperson
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.pages import read
from tests.web.surveys import sent_as_is

NEW = "/field-reports/new"
CHOICES = (Choice("price", "Price"), Choice("timing", "Timing"))
QUESTIONS = [
    Asked(kind.value, kind, f"Well, {kind}?", choices=CHOICES) for kind in QuestionKind
]
HUGE = "9" * 400
#: Right to left, with marks that turn the direction.
ABROAD = "مرحبا \u202e abc \u200f שלום 🚚👩‍👩‍👧 Ａ"


@dataclass(frozen=True)
class Bad:
    """What is sent to a question, and what its field says."""

    kind: QuestionKind
    sent: list[str]
    said: str


BAD = [
    Bad(QuestionKind.SHORT_TEXT, ["x" * 301], "at most 300 characters"),
    Bad(QuestionKind.SHORT_TEXT, ["a\x00b"], "cannot be stored"),
    Bad(QuestionKind.LONG_TEXT, ["x" * 5001], "at most 5000 characters"),
    Bad(QuestionKind.LONG_TEXT, ["ש" * 200_000], "at most 5000 characters"),
    Bad(QuestionKind.ONE_OF, ["gone"], "not one of the choices"),
    Bad(QuestionKind.ONE_OF, ["price\x00"], "not one of the choices"),
    Bad(QuestionKind.SOME_OF, ["price", "gone"], "not one of the choices"),
    Bad(QuestionKind.SOME_OF, [f"c{n}" for n in range(900)], "not one of the choices"),
    Bad(QuestionKind.SCALE, ["6"], "from 1 to 5"),
    Bad(QuestionKind.SCALE, ["٣"], "from 1 to 5"),
    Bad(QuestionKind.YES_NO, ["maybe"], "not one of the choices"),
    Bad(QuestionKind.NUMBER, ["many"], "type a number"),
    Bad(QuestionKind.NUMBER, ["NaN"], "type a number"),
    Bad(QuestionKind.DATE, ["2026-02-30"], "not a date"),
    Bad(QuestionKind.LEAD, ["lead:4711"], "no longer there"),
    Bad(QuestionKind.LEAD, ["x" * 301], "at most 300 characters"),
    Bad(QuestionKind.LEAD, ["lead:1", "Acme"], "not both"),
    Bad(QuestionKind.CAMPAIGN, ["campaign:4711"], "no longer there"),
    Bad(QuestionKind.CAMPAIGN, ["1; DROP TABLE"], "not one of the choices"),
    Bad(QuestionKind.COMPETITOR, [f"R{n}" for n in range(21)], "at most 20"),
    Bad(QuestionKind.COMPETITOR, ["x" * 301], "at most 300 characters"),
]


def test_every_kind_of_question_has_bad_input() -> None:
    assert {bad.kind for bad in BAD} == set(QuestionKind)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.kind}: {bad.sent[0][:12]}")
def test_bad_input_is_said_and_nothing_is_stored(
    session: Session, signed_in: SignedIn, bad: Bad
) -> None:
    surveys.publish(session, SurveyKind.FIELD_REPORT, QUESTIONS, NOW)
    client = signed_in(a_salesperson(session))
    kept = {"q_long_text" if bad.kind != "long_text" else "q_short_text": ["Keep me"]}
    sent = sent_as_is(client.page(NEW)) | kept | {f"q_{bad.kind}": bad.sent}
    answer = client.post(NEW, data=sent)
    assert answer.status_code == 422
    page = read(answer.text)
    assert bad.said in page.one("div", **{"class": "errors"}).text
    assert "Keep me" in answer.text
    for table in (Submission, Answer, Request, Competitor):
        assert session.scalar(select(func.count()).select_from(table)) == 0


@pytest.mark.parametrize("text", [ABROAD, "\u200fעברית", "e\u0301" * 100, "<b>&amp;"])
def test_words_of_any_script_come_back_as_they_were_typed(
    session: Session, signed_in: SignedIn, text: str
) -> None:
    surveys.publish(session, SurveyKind.FIELD_REPORT, QUESTIONS, NOW)
    client = signed_in(a_salesperson(session))
    sent = sent_as_is(client.page(NEW)) | {"q_long_text": [text]}
    answer = client.post(NEW, data=sent)
    assert answer.status_code == 303
    shown = client.page(answer.location)
    assert text in [word for node in shown.all("p") for word in node.words]


@pytest.mark.parametrize(
    "tampered",
    [
        {"version_id": ["4711"]},
        {"version_id": [HUGE]},
        {"version_id": ["1 OR 1=1"]},
        {"version_id": []},
    ],
)
def test_a_version_that_is_none_shows_the_form_again_with_the_words(
    session: Session, signed_in: SignedIn, tampered: dict[str, list[str]]
) -> None:
    surveys.publish(session, SurveyKind.FIELD_REPORT, QUESTIONS, NOW)
    client = signed_in(a_salesperson(session))
    sent = sent_as_is(client.page(NEW)) | {"q_long_text": ["Keep me"]} | tampered
    answer = client.post(NEW, data=sent)
    assert answer.status_code == 422
    assert "Keep me" in answer.text
    assert session.scalar(select(func.count(Submission.id))) == 0


@pytest.mark.parametrize("key", ["", "x" * 65, "a\x00b", HUGE])
def test_a_tampered_form_key_harms_nobody(
    session: Session, signed_in: SignedIn, key: str
) -> None:
    surveys.publish(session, SurveyKind.FIELD_REPORT, QUESTIONS, NOW)
    client = signed_in(a_salesperson(session))
    sent = sent_as_is(client.page(NEW)) | {"q_long_text": ["Hm"], "form_key": [key]}
    assert client.post(NEW, data=sent).status_code in (303, 422)


def test_answers_to_questions_that_are_not_asked_are_left_alone(
    session: Session, signed_in: SignedIn
) -> None:
    hidden = Asked("why", QuestionKind.SHORT_TEXT, "Why?", required=True)
    asked = [
        *QUESTIONS[:3],
        Asked(**{**vars(hidden), "show_if": ShowIf("one_of", "price")}),
    ]
    surveys.publish(session, SurveyKind.FIELD_REPORT, asked, NOW)
    client = signed_in(a_salesperson(session))
    sent = sent_as_is(client.page(NEW))
    sent |= {"q_one_of": ["timing"], "q_why": ["Stale"], "q_invented": ["x"]}
    assert client.post(NEW, data=sent).status_code == 303
    assert session.scalars(select(Answer.value)).all() == ["timing"]
    session.commit()
    shown = sent_as_is(client.page(NEW)) | {"q_one_of": ["price"]}
    assert "Please answer: Why?" in client.post(NEW, data=shown).text
