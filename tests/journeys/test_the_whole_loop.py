"""The whole loop once, as people live it: from the set-up page to the second weekly mail.

A salesperson's field report and a marketer's intent go in by form; each side's weekly mail
carries the other's; one lead is answered by click and one by reply; the next weekly mail of
the other side says so.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import select

from app.jobs import schedule
from app.mail import compose
from app.models import Delivery, MailKind, Outcome
from app.runtime import Runtime
from app.services import set_up
from tests.conftest import Clock

pytestmark = pytest.mark.browser

ADMIN, SELLER, MARKETER = (
    f"{name}@nordwerft.example" for name in ("ada", "nadia", "malik")
)


class Cast:
    """The people of the story, each with a browser of their own."""

    def __init__(self, service: Runtime, clock: Clock, browser: Browser) -> None:
        self.service = service
        self.clock = clock
        self._browser = browser
        self._contexts: list[BrowserContext] = []

    def browser(self) -> Page:
        context = self._browser.new_context(
            base_url=self.service.settings.base_url,
            viewport={"width": 375, "height": 780},
        )
        context.set_default_timeout(10_000)
        self._contexts.append(context)
        return context.new_page()

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def run(self, *jobs: str) -> None:
        for job in jobs:
            schedule.run(job, self.service, self.clock.now)

    def mails(self, address: str, kind: MailKind) -> list[Delivery]:
        """What somebody got, oldest first."""
        with self.service.readings() as session:
            return list(
                session.scalars(
                    select(Delivery)
                    .where(Delivery.recipient == address, Delivery.kind == kind)
                    .order_by(Delivery.id)
                )
            )

    def text(self, address: str, kind: MailKind) -> str:
        """The plain text of somebody's newest mail of a kind, on one line."""
        newest = self.mails(address, kind)[-1]
        with self.service.readings() as session:
            raw = session.get_one(Delivery, newest.id).raw
        return " ".join(compose.parts_of(raw)[0].split())

    def sign_in(self, address: str) -> Page:
        """By the code in the mail, read where all mail of a trial ends: the local mailbox."""
        page = self.browser()
        page.goto("/sign-in")
        page.fill("[name=address]", address)
        page.get_by_role("button", name="Mail me a link and a code").click()
        self.run("outbox")
        code = re.search(r"\b\d{3} ?\d{3}\b", self.text(address, MailKind.SIGN_IN))
        assert code is not None
        page.fill("[name=code]", code[0])
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(re.compile(r"/$"))
        return page


@pytest.fixture
def cast(service: Runtime, clock: Clock, browser: Browser) -> Iterator[Cast]:
    found = Cast(service, clock, browser)
    yield found
    found.close()


def is_accessible(page: Page) -> None:
    """Nothing that axe finds wrong, at the size of a phone."""
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def set_the_service_up(cast: Cast) -> Page:
    page = cast.browser()
    page.goto("/")
    is_accessible(page)
    page.fill("[name=code]", set_up.code(cast.service.settings.keys[0]))
    page.fill("[name=workspace_name]", "Nordwerft")
    page.fill("[name=name]", "Ada Lind")
    page.fill("[name=address]", ADMIN)
    page.check("input[name^=teams][value=marketing]")
    page.select_option("[name=zone]", "Europe/Berlin")
    page.get_by_role("button", name="Begin").click()
    page.wait_for_url(re.compile(r"/$"))
    return page


def add_somebody(page: Page, name: str, address: str, team: str) -> None:
    page.goto("/people/new")
    page.fill("[name=name]", name)
    page.fill("[name=address]", address)
    page.check(f"input[name^=teams][value={team}]")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text(name).first).to_be_visible()


def declare_a_campaign(page: Page) -> None:
    page.goto("/campaigns/new")
    answers = {
        "What is the campaign called": "Spring webinar",
        "Who is it for, and who not": "Heads of maintenance",
        "What are they trying to get done": "Have every part on the quay",
        "What is the one message": "No docking waits for a part",
        "What did they get or do": "A webinar of 40 minutes",
        "What does a lead from it look like": "Plans dockings\nTen a year",
        "What should the salesperson open with": "Ask what they waited for last",
        "What makes it a success": "12 opportunities",
        "The one question to sales": "Who decides about the parts list?",
    }
    for label, answer in answers.items():
        page.get_by_label(label).first.fill(answer)
    page.get_by_text("Showed strong interest").click()
    is_accessible(page)
    page.locator("main form button[type=submit]").last.click()
    expect(page.get_by_role("heading", name="Spring webinar")).to_be_visible()


def hand_over(page: Page, name: str, company: str) -> None:
    page.goto("/leads/new")
    page.fill("[name=name]", name)
    page.fill("[name=company]", company)
    page.fill("[name=goal]", f"Stop waiting for parts at {company}")
    page.select_option("[name=campaign_id]", label="Spring webinar")
    page.select_option("[name=owner_id]", label="Nadia Sommer")
    page.locator("main form button[type=submit]").last.click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def report_from_the_field(page: Page) -> None:
    page.goto("/field-reports/new")
    page.get_by_text("Trust or risk").click()
    page.get_by_label("Which message, story or proof landed?").fill(
        "The picture of the empty dock"
    )
    page.get_by_label("One thing marketing should make, change or stop?").fill(
        "A slide on where the data is stored"
    )
    is_accessible(page)
    page.get_by_role("button", name="Send report").click()
    page.wait_for_url(re.compile(r"/field-reports/\d+$"))


def answer_by_click(cast: Cast, number: int) -> None:
    """One press in the mail, one on the page: recorded, and the next lead is right there."""
    page = cast.browser()
    text = cast.text(SELLER, MailKind.WEEKLY)
    won = re.findall(r"Won: (https?://\S+)", text)[number - 1]
    page.goto(won)
    is_accessible(page)
    page.get_by_role("button", name="Record").click()
    expect(page.get_by_text("Recorded").first).to_be_visible()
    is_accessible(page)


def answer_by_reply(cast: Cast, words: str) -> None:
    """Typed into the mailbox's answer box, read by the same parser as any mail."""
    page = cast.browser()
    page.goto(f"/mailbox/{cast.mails(SELLER, MailKind.WEEKLY)[-1].id}")
    page.fill("[name=text]", words)
    page.get_by_role("button", name="Send this answer").click()
    cast.run("inbound", "outbox")


def the_company_begins(cast: Cast) -> None:
    """Tuesday, 3 March: set-up, two people, an intent, two leads, a report."""
    cast.clock.now = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
    admin = set_the_service_up(cast)
    add_somebody(admin, "Nadia Sommer", SELLER, "sales")
    add_somebody(admin, "Malik Brandt", MARKETER, "marketing")
    marketer, seller = cast.sign_in(MARKETER), cast.sign_in(SELLER)
    declare_a_campaign(marketer)
    hand_over(marketer, "Jane Doe", "Acme")
    hand_over(marketer, "Henrik Aas", "Baltic Yard")
    report_from_the_field(seller)


def the_first_mails_carry_the_other_side(cast: Cast) -> None:
    """Monday, 9 March, nine o'clock in Berlin; the job runs twice, as two processes may."""
    cast.clock.now = datetime(2026, 3, 9, 8, 1, tzinfo=UTC)
    cast.run("summaries", "summaries", "outbox")
    to_seller = cast.text(SELLER, MailKind.WEEKLY)
    for words in (
        "No docking waits for a part",
        "Ask what they waited for last",
        "Jane Doe",
        "Henrik Aas",
    ):
        assert words in to_seller
    to_marketer = cast.text(MARKETER, MailKind.WEEKLY)
    assert "The picture of the empty dock" in to_marketer
    assert "A slide on where the data is stored" in to_marketer


def both_leads_are_answered(cast: Cast) -> None:
    """The same day: one by click, the other by reply."""
    cast.clock.now = datetime(2026, 3, 9, 13, 0, tzinfo=UTC)
    answer_by_click(cast, 1)
    answer_by_reply(cast, "2: they went with HarbourSoft, too expensive for them")
    with cast.service.readings() as session:
        said = session.execute(
            select(Outcome.kind, Outcome.way).order_by(Outcome.id)
        ).all()
    assert [tuple(row) for row in said] == [("won", "click"), ("lost", "reply")]
    assert "Lost" in cast.text(SELLER, MailKind.RECEIPT)


def the_next_mail_says_so(cast: Cast) -> None:
    """A week later the marketer reads what became of both; one mail a week."""
    cast.clock.now = datetime(2026, 3, 16, 8, 1, tzinfo=UTC)
    cast.run("summaries", "outbox", "summaries", "outbox")
    to_marketer = cast.text(MARKETER, MailKind.WEEKLY)
    assert "1 Won" in to_marketer
    assert "1 Lost" in to_marketer
    assert len(cast.mails(MARKETER, MailKind.WEEKLY)) == 2


def test_what_one_side_says_reaches_the_other(cast: Cast) -> None:
    the_company_begins(cast)
    the_first_mails_carry_the_other_side(cast)
    both_leads_are_answered(cast)
    the_next_mail_says_so(cast)
