"""Drafts on the pages: kept while typing, back on the next visit."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.question_sets import DEFAULTS
from app.domain.questions import SurveyKind
from app.models import Draft
from app.services import surveys
from tests.builders import (
    a_lead,
    a_marketer,
    a_salesperson,
    a_version,
    an_intent,
)
from tests.conftest import NOW
from tests.web.conftest import SignedIn
from tests.web.surveys import draft_url, hidden_of, sent_as_is

NEW = "/field-reports/new"


def drafts(session: Session) -> list[Draft]:
    session.expire_all()
    found = list(session.scalars(select(Draft).order_by(Draft.id)))
    session.commit()  # SQLite lets nobody else write while this session reads.
    return found


def test_what_was_typed_is_back_on_the_next_visit(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = a_salesperson(session)
    lead = a_lead(session, nadia)
    client = signed_in(nadia)
    filled = {
        "q_about[]": [f"lead:{lead.id}", ""],
        "q_objection[]": ["price", "happy"],
        "q_objection_note": "Twice what we pay",
        "q_competitor[]": ["nobody", "Bolt"],
        "q_landed": "The sh",
    }
    page = client.page(NEW)
    hidden = hidden_of(client, NEW)
    answer = client.post(draft_url(page), data={**hidden, **filled})
    assert answer.status_code == 204
    back = client.page(NEW)
    assert sent_as_is(back) | {"csrf_token": []} == {
        **{name.removesuffix("[]"): value for name, value in filled.items()},
        "q_about": [f"lead:{lead.id}"],
        "q_objection_note": ["Twice what we pay"],
        "q_landed": ["The sh"],
        "version_id": hidden["version_id"],
        "form_key": hidden["form_key"],
        "csrf_token": [],
    }
    assert "This is your draft" in back.one("main").text
    assert all(
        "open" in fold.attributes for fold in back.all("details", **{"class": "more"})
    )


def test_a_report_that_was_sent_leaves_no_draft(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {**hidden_of(client, NEW), "q_goal": "Ship"}
    client.post("/drafts/field_report?subject=", data=filled)
    assert client.post(NEW, data=filled).status_code == 303
    assert drafts(session) == []
    # A copy that was under way arrives after the form.
    late = client.post("/drafts/field_report?subject=", data=filled)
    assert late.status_code == 409
    assert drafts(session) == []


def test_a_draft_keeps_its_version_while_the_survey_goes_on(
    session: Session, signed_in: SignedIn
) -> None:
    old = a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {**hidden_of(client, NEW), "q_landed": "The ship"}
    client.post("/drafts/field_report", data=filled)
    kind = SurveyKind.FIELD_REPORT
    fewer = [question for question in DEFAULTS[kind] if question.key != "landed"]
    surveys.publish(session, kind, fewer, NOW)
    session.commit()
    sent = sent_as_is(client.page(NEW))
    assert sent["version_id"] == [str(old.id)]
    assert sent["q_landed"] == ["The ship"]


def test_a_draft_need_not_be_right_yet(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {
        **hidden_of(client, NEW),
        "version_id": "x",
        "q_landed": "x" * 400 + "\x00",
        "q_objection[]": ["weather"],
        "q_made_up": "gone",
        "surprise": "gone",
    }
    assert client.post("/drafts/field_report", data=filled).status_code == 204
    (draft,) = drafts(session)
    assert draft.values == {"q_landed": ["x" * 400], "q_objection": ["weather"]}
    assert sent_as_is(client.page(NEW))["q_landed"] == ["x" * 400]


def test_a_report_on_a_lead_s_page_has_a_draft_of_its_own(
    session: Session, signed_in: SignedIn
) -> None:
    a_version(session)
    nadia = a_salesperson(session)
    lead = a_lead(session, nadia)
    client = signed_in(nadia)
    page = client.page(f"{NEW}?lead={lead.id}")
    client.post(draft_url(page), data={**sent_as_is(page), "q_goal": "Ship"})
    assert "q_goal" not in sent_as_is(client.page(NEW))
    assert sent_as_is(client.page(f"{NEW}?lead={lead.id}"))["q_goal"] == ["Ship"]
    listed = client.page("/field-reports")
    (link,) = [a for a in listed.all("a") if "Continue the draft" in a.text]
    assert link.attributes["href"] == f"{NEW}?lead={lead.id}"


def test_a_draft_can_be_thrown_away(session: Session, signed_in: SignedIn) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    filled = {**hidden_of(client, NEW), "q_goal": "Ship"}
    client.post("/drafts/field_report", data=filled)
    page = client.page(NEW)
    (form,) = [one for one in page.all("form") if "data-drop" in one.attributes]
    answer = client.post(
        form.attributes["action"], data={"csrf_token": filled["csrf_token"]}
    )
    assert answer.location == NEW
    assert drafts(session) == []


def test_the_draft_of_a_revision_leads_back_to_its_campaign(
    session: Session, signed_in: SignedIn
) -> None:
    campaign = an_intent(session).campaign
    client = signed_in(a_marketer(session))
    path = f"/campaigns/{campaign.id}/revise"
    page = client.page(path)
    client.post(draft_url(page), data={**sent_as_is(page), "q_goal": "Ship overni"})
    assert sent_as_is(client.page(path))["q_goal"] == ["Ship overni"]
    assert "q_goal" not in sent_as_is(client.page("/campaigns/new"))
    token = hidden_of(client, path)["csrf_token"]
    discard = draft_url(page).replace("?", "/discard?")
    assert client.post(discard, data={"csrf_token": token}).location == path
    new = client.post("/drafts/campaign_intent/discard", data={"csrf_token": token})
    assert new.location == "/campaigns/new"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/drafts/buyer_pulse", 404),
        ("/drafts/anything", 404),
        ("/drafts/field_report?subject=anything", 400),
        ("/drafts/field_report?subject=lead-99999999999999", 400),
    ],
)
def test_only_our_forms_have_drafts(
    session: Session, signed_in: SignedIn, path: str, status: int
) -> None:
    a_version(session)
    client = signed_in(a_salesperson(session))
    assert client.post(path, data=hidden_of(client, NEW)).status_code == status
