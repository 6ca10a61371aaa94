"""A survey is edited without a mouse: with the page's script, and without any."""

from collections.abc import Iterator
from time import monotonic

import pytest
from playwright.sync_api import Browser, Page, expect

from app.domain.questions import SurveyKind
from app.runtime import Runtime
from app.services import browser_sessions, survey_drafts, surveys
from app.web import cookies
from tests.builders import a_version, an_admin
from tests.conftest import NOW

pytestmark = [
    pytest.mark.browser,
    # All of it is about the page; what it stores is tested on both databases elsewhere.
    pytest.mark.parametrize("shared_url", ["sqlite"], indirect=True),
]
EDITOR = "/surveys/field_report"
KIND = SurveyKind.FIELD_REPORT
#: What a person needs for a key: 36 words a minute on a phone, and more on a keyboard.
SECONDS_A_KEY = 0.25


class Keyboard:
    """Hands on the keys, and how long they would take."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = 0

    def press(self, key: str, times: int = 1) -> None:
        for _ in range(times):
            self.page.keyboard.press(key)
        self.keys += times

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)
        self.keys += len(text)

    def tab_to(self, name: str) -> None:
        """Go on with the tab key until something of that name has the focus."""
        for _ in range(60):
            self.press("Tab")
            if self.page.evaluate(_FOCUSED).startswith(name):
                return
        raise AssertionError(f"The tab key never reached {name}.")


_FOCUSED = """() => {
    const at = document.activeElement;
    return (at.labels?.[0]?.textContent || at.ariaLabel || at.textContent || "").trim();
}"""


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def editor(
    request: pytest.FixtureRequest, service: Runtime, browser: Browser
) -> Iterator[Page]:
    """The list of questions, opened by an admin who is signed in."""
    with service.sessions.begin() as session:
        a_version(session)
        person = an_admin(session)
        secret = browser_sessions.start(session, person.id, "Chromium", NOW)
    base_url = service.settings.base_url
    context = browser.new_context(
        base_url=base_url,
        viewport={"width": 1280, "height": 900},
        java_script_enabled=request.param,
    )
    context.add_cookies([{"name": cookies.PERSON, "value": secret, "url": base_url}])
    page = context.new_page()
    page.goto(EDITOR)
    yield page
    context.close()


def test_a_new_question_with_four_choices_is_published_within_45_seconds(
    service: Runtime, editor: Page
) -> None:
    hands, began = Keyboard(editor), monotonic()
    hands.tab_to("Add a question")
    hands.press("Enter")
    expect(editor.get_by_label("Question", exact=True)).to_be_focused()
    hands.type("Who decides?")
    hands.tab_to("Answered by")
    hands.type("One of several")
    hands.tab_to("Choices, one per line")
    for choice in ("The owner", "The board", "A buyer", "Nobody knows"):
        hands.type(choice)
        hands.press("Enter")
    hands.tab_to("Save and publish")
    hands.press("Enter")
    expect(editor.get_by_role("heading", level=1)).to_contain_text("What changes")
    hands.tab_to("Publish version 2")
    hands.press("Enter")
    expect(
        editor.get_by_text("Version 2 is what is asked from now on.")
    ).to_be_visible()
    took = monotonic() - began + hands.keys * SECONDS_A_KEY
    assert took < 45, f"{hands.keys} keys and {took:.0f} seconds"
    with service.readings() as session:
        question = surveys.asked(surveys.current_version(session, KIND))[-1]
    assert question.wording == "Who decides?"
    assert len(question.choices) == 4


def test_questions_are_reordered_by_pressing_one_button_again_and_again(
    service: Runtime, editor: Page
) -> None:
    hands = Keyboard(editor)
    hands.tab_to("Move “Which message, story or proof landed?” up")
    for place in (4, 3, 2):
        hands.press("Enter")
        row = editor.locator(".rows > li").nth(place)
        expect(row).to_contain_text("Which message, story or proof landed?")
        expect(row.get_by_role("button").first).to_be_focused()
    with service.readings() as session:
        asked = survey_drafts.open_desk(session, KIND).sheet.asked
    assert asked[2].key == "landed"
