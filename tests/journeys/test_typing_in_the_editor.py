"""What is typed in the editor is kept in the draft and shown on the phone beside it."""

import pytest
from playwright.sync_api import Page, expect

from app.domain.questions import SurveyKind
from app.runtime import Runtime
from app.services import browser_sessions, survey_drafts, surveys
from app.web import cookies
from tests.builders import a_version, an_admin
from tests.conftest import NOW

pytestmark = [
    pytest.mark.browser,
    pytest.mark.parametrize("shared_url", ["sqlite"], indirect=True),
]
EDITOR = "/surveys/field_report"


@pytest.fixture
def editor(service: Runtime, page: Page) -> Page:
    with service.sessions.begin() as session:
        a_version(session)
        person = an_admin(session)
        secret = browser_sessions.start(session, person.id, "Chromium", NOW)
    page.context.add_cookies(
        [{"name": cookies.PERSON, "value": secret, "url": service.settings.base_url}]
    )
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{EDITOR}?open=landed")
    return page


def test_typing_shows_on_the_phone_and_leaving_keeps_the_draft(
    service: Runtime, editor: Page
) -> None:
    editor.get_by_label("Question", exact=True).fill("What convinced them?")
    phone = editor.frame_locator("iframe.phone")
    expect(phone.get_by_label("What convinced them?")).to_be_visible(timeout=3000)
    editor.get_by_label("Help below the question").fill("Best told as a story")
    expect(phone.get_by_text("Best told as a story")).to_be_visible(timeout=3000)
    editor.goto("/")
    with service.readings() as session:
        kind = SurveyKind.FIELD_REPORT
        draft = survey_drafts.open_desk(session, kind).sheet.question("landed")
        version = surveys.current_version(session, kind)
    assert (draft.wording, draft.help) == (
        "What convinced them?",
        "Best told as a story",
    )
    assert version.number == 1


def test_choices_show_only_where_the_kind_has_some(editor: Page) -> None:
    choices = editor.get_by_label("Choices, one per line")
    expect(choices).to_be_hidden()
    editor.get_by_label("Answered by").select_option("one_of")
    expect(choices).to_be_visible()
