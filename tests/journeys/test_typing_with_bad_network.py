"""What is typed on a phone is not lost: drafts, no network, a press that comes back later."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import select

from app.models import Draft, Submission
from app.runtime import Runtime
from app.services import browser_sessions
from app.web import cookies
from tests.builders import a_salesperson, a_version
from tests.conftest import NOW

pytestmark = [
    pytest.mark.browser,
    # All of it is about the page's script, which knows nothing of the database.
    pytest.mark.parametrize("shared_url", ["sqlite"], indirect=True),
]
NEW = "/field-reports/new"
A_REPORT = re.compile(r"/field-reports/\d+$")
LANDED = "Which message, story or proof landed?"


@pytest.fixture
def form(service: Runtime, page: Page) -> Page:
    """The field report, opened by a salesperson who is signed in."""
    secret = sign_in(service)
    page.context.add_cookies(
        [{"name": cookies.PERSON, "value": secret, "url": service.settings.base_url}]
    )
    page.goto(NEW)
    return page


def sign_in(service: Runtime) -> str:
    with service.sessions.begin() as session:
        a_version(session)
        person = a_salesperson(session)
        return browser_sessions.start(session, person.id, "Chromium", NOW)


def reports(service: Runtime) -> list[Submission]:
    with service.readings() as session:
        return list(session.scalars(select(Submission)))


def drafts(service: Runtime) -> list[Draft]:
    with service.readings() as session:
        return list(session.scalars(select(Draft)))


def kept_on_the_device(page: Page) -> int:
    kept: int = page.evaluate("localStorage.length")
    return kept


def test_what_is_typed_is_kept_and_back_after_a_reload(
    service: Runtime, form: Page
) -> None:
    form.get_by_label(LANDED).fill("The calculator")
    form.get_by_label("Price").check()
    expect(form.locator("form[data-draft] output")).to_have_text("Draft kept")
    assert kept_on_the_device(form) == 0
    form.reload()
    expect(form.get_by_label(LANDED)).to_have_value("The calculator")
    expect(form.get_by_label("Price")).to_be_checked()
    form.get_by_role("button", name="Throw the draft away").click()
    expect(form.get_by_label(LANDED)).to_have_value("")
    assert drafts(service) == []


def test_a_press_without_network_is_sent_once_on_return(
    service: Runtime, form: Page
) -> None:
    form.get_by_label(LANDED).fill("The calculator")
    form.context.set_offline(offline=True)
    form.get_by_role("button", name="Send report").click()
    form.get_by_role("button", name="Send report").click()
    expect(form.locator("form[data-draft] output")).to_contain_text("No network")
    assert reports(service) == []
    form.context.set_offline(offline=False)
    expect(form).to_have_url(A_REPORT)
    assert len(reports(service)) == 1
    assert kept_on_the_device(form) == 0


def test_a_press_without_network_survives_a_closed_tab(
    service: Runtime, form: Page
) -> None:
    form.context.set_offline(offline=True)
    form.get_by_label(LANDED).fill("The calculator")
    form.get_by_label("Who was it about?").or_(form.get_by_label("A company")).fill(
        "Hafen & Co"
    )
    form.get_by_role("button", name="Send report").click()
    expect(form.locator("form[data-draft] output")).to_contain_text("No network")
    context = form.context
    form.close()
    context.set_offline(offline=False)
    later = context.new_page()
    later.goto(NEW)
    expect(later).to_have_url(A_REPORT)
    expect(later.get_by_role("heading", level=1)).to_have_text("Hafen & Co")
    assert len(reports(service)) == 1


def test_after_sending_the_next_form_is_empty(service: Runtime, form: Page) -> None:
    form.get_by_label(LANDED).fill("The calculator")
    form.get_by_role("button", name="Send report").click()
    expect(form).to_have_url(A_REPORT)
    assert kept_on_the_device(form) == 0
    assert drafts(service) == []
    form.goto(NEW)
    expect(form.get_by_label(LANDED)).to_have_value("")


def test_a_report_that_is_refused_is_not_sent_again_by_itself(
    service: Runtime, form: Page
) -> None:
    form.get_by_label("One thing marketing should make, change or stop?").fill("A list")
    form.get_by_role("button", name="Send report").click()
    summary = form.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(form).to_have_title("Error: Field report · Nordwerft")
    form.get_by_label("Price").check()
    form.get_by_role("button", name="Send report").click()
    expect(form).to_have_url(A_REPORT)
    assert len(reports(service)) == 1


def test_without_script_the_form_is_sent_as_well(
    service: Runtime, browser: Browser
) -> None:
    secret = sign_in(service)
    base_url = service.settings.base_url
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    context.add_cookies([{"name": cookies.PERSON, "value": secret, "url": base_url}])
    page = context.new_page()
    page.goto(NEW)
    page.get_by_text("In their words").first.click()
    page.get_by_label("In their words").fill("Twice what we pay")
    page.get_by_role("button", name="Send report").click()
    expect(page).to_have_url(A_REPORT)
    expect(page.get_by_text("Twice what we pay")).to_be_visible()
    context.close()
