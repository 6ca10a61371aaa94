"""A question is edited in the middle of a week: mails and drafts keep what they asked."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.questions import SurveyKind
from app.domain.weeks import Week
from app.models import Answer, Submission
from app.services import results, surveys
from tests.builders import a_marketer, a_salesperson, a_version, an_admin
from tests.conftest import NOW, Clock
from tests.web.conftest import SignedIn
from tests.web.conftest import client as client
from tests.web.conftest import signed_in as signed_in
from tests.web.pages import CheckingClient
from tests.web.surveys import draft_url, sent_as_is

KIND = SurveyKind.FIELD_REPORT
NEW = "/field-reports/new"
EDITOR = "/surveys/field_report"
THIS_WEEK = Week.containing(NOW, ZoneInfo("Europe/Berlin"))


def publish(admin: CheckingClient) -> None:
    page = admin.page(f"{EDITOR}/publish")
    revision = page.all("input", name="revision")[0].attributes["value"]
    assert admin.send(f"{EDITOR}/publish", {"revision": revision}).status_code == 303


def edit_objections(admin: CheckingClient) -> None:
    """Take "Price" out, rename and reorder the others, and stop asking what landed."""
    page = admin.page(f"{EDITOR}?open=objection")
    action = f"{EDITOR}/questions/objection"
    form = page.one("form", action=action)
    sent = {
        node.attributes["name"]: node.attributes.get("value", "")
        for node in form.all("input")
        if node.attributes.get("type") != "checkbox"
    }
    sent |= {"wording": "What did they push back on?", "kind": "some_of"}
    sent |= {"audience": "", "choice-price": "", "choice-timing": "Too early"}
    # The order on the page is the order from now on.
    sent["choice-nothing"] = sent.pop("choice-nothing")
    assert admin.send(action, sent | {"do": "up:trust"}, EDITOR).status_code == 303
    admin.send(f"{EDITOR}/questions/landed/retire", {}, EDITOR)
    publish(admin)


def said(session: Session) -> dict[int, dict[str, object]]:
    """Answers by question, of each submission by its version's number."""
    session.expire_all()
    return {
        submission.version.number: {
            answer.question.key: answer.value
            for answer in session.scalars(
                select(Answer).where(Answer.submission_id == submission.id)
            )
        }
        for submission in session.scalars(select(Submission))
    }


@pytest.fixture
def old_link(session: Session) -> str:
    """The link as a mail carries it that left before the edit."""
    return surveys.form_path(a_version(session))


def test_a_mail_that_left_before_the_edit_stores_its_own_version(
    session: Session, signed_in: SignedIn, old_link: str
) -> None:
    nadia = signed_in(a_salesperson(session))
    edit_objections(signed_in(an_admin(session)))
    page = nadia.page(old_link)
    assert "Price" in page.text
    assert "Which message, story or proof landed?" in page.text
    sent = sent_as_is(page) | {"q_objection": ["price"], "q_landed": ["The map"]}
    assert nadia.post(old_link, data=sent).status_code == 303
    fresh = nadia.page(NEW)
    assert "Too early" in fresh.text
    assert "Which message" not in fresh.text
    sent = sent_as_is(fresh) | {"q_objection": ["timing"]}
    assert nadia.post(NEW, data=sent).status_code == 303
    assert said(session) == {
        1: {"objection": ["price"], "landed": "The map"},
        2: {"objection": ["timing"]},
    }
    found = results.of(session, KIND, 4, NOW).questions
    (objections,) = [one for one in found if one.question.key == "objection"]
    totals = {one.label: one.total for one in objections.series}
    assert (totals["Price"], totals["Too early"]) == (1, 1)
    assert list(objections.breaks) == [3]
    session.commit()
    results_page = signed_in(a_marketer(session)).page(f"{EDITOR}/results").text
    assert "Which message, story or proof landed? No longer asked" in results_page


def test_a_form_that_was_open_and_a_draft_keep_their_version(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia, ben = (
        signed_in(a_salesperson(session, name=name)) for name in ("Nadia", "Ben")
    )
    opened = nadia.page(NEW)
    begun = ben.page(NEW)
    typed = sent_as_is(begun) | {"q_landed": ["The map"], "q_objection": ["price"]}
    assert ben.post(draft_url(begun), data=typed).status_code == 204
    edit_objections(signed_in(an_admin(session)))
    sent = sent_as_is(opened) | {"q_objection": ["price"]}
    assert nadia.post(NEW, data=sent).status_code == 303
    back = ben.page(NEW)
    assert ben.post(NEW, data=sent_as_is(back)).status_code == 303
    versions = session.scalars(select(Submission.version_id)).all()
    assert len(versions) == 2
    assert len(set(versions)) == 1


def test_the_mail_s_link_leads_to_what_is_asked_once_its_week_is_over(
    session: Session, signed_in: SignedIn, clock: Clock, old_link: str
) -> None:
    nadia = signed_in(a_salesperson(session))
    opened = nadia.page(old_link)
    edit_objections(signed_in(an_admin(session)))
    clock.now = THIS_WEEK.ends_at - timedelta(minutes=1)
    assert "Price" in nadia.page(old_link).text
    clock.now = THIS_WEEK.ends_at
    assert "Price" not in nadia.page(old_link).text
    # What stands open in a browser is still taken as it was asked.
    late = nadia.post(old_link, data=sent_as_is(opened) | {"q_objection": ["price"]})
    assert late.status_code == 303
    assert said(session) == {1: {"objection": ["price"]}}


def test_a_choice_that_was_taken_out_is_none_in_the_new_version(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = signed_in(a_salesperson(session))
    edit_objections(signed_in(an_admin(session)))
    fresh = nadia.page(NEW)
    answer = nadia.post(NEW, data=sent_as_is(fresh) | {"q_objection": ["price"]})
    assert answer.status_code == 422
    assert "not one of the choices" in answer.text


@pytest.mark.parametrize("version", ["0", "4711", "x", "99999999999", "-1", ""])
def test_a_link_to_no_version_leads_to_the_current_one(
    session: Session, signed_in: SignedIn, version: str
) -> None:
    current = a_version(session)
    page = signed_in(a_salesperson(session)).page(f"{NEW}?version={version}")
    shown = page.one("input", name="version_id").attributes["value"]
    assert shown == str(current.id)
