"""Only people's presses count: mails are scanned, opened and pressed by machines every day."""

import os
from collections import Counter
from datetime import timedelta

import pytest
from playwright.sync_api import Page
from sqlalchemy import select

from app.domain.outcomes import OutcomeKind, Trust
from app.mail import compose
from app.models import (
    Campaign,
    Delivery,
    Lead,
    Note,
    Outcome,
    Person,
    Prompt,
    Request,
    StageChange,
    Submission,
)
from app.runtime import Runtime
from app.services import browser_sessions
from app.web import cookies
from tests.conftest import Clock
from tests.journeys.clicking import (
    ASKED,
    Answer,
    Browser,
    ask,
    button,
    everything,
    fetch_all,
    links,
    mails,
    press_everything,
    prompt_mails,
)
from tests.journeys.weeks import a_week, by_kind
from tests.web.pages import read

SECOND = timedelta(seconds=1)
#: `make test-robots` asks for a thousand.
MAILS = int(os.environ.get("TEST_MAILS", "50"))


def record(browser: Browser, mail: Delivery, answer: str) -> Answer:
    """Open a button's page and press Record, as a person does."""
    page = browser.open(button(mail, answer))
    form = read(page.text).all("form")[0]
    return browser.press(page, form, form.all("button")[-1])


def said(service: Runtime) -> list[tuple[OutcomeKind, Trust]]:
    with service.readings() as session:
        found = session.scalars(select(Outcome).order_by(Outcome.id))
        return [(one.kind, one.trust) for one in found]


def the_lead(service: Runtime) -> Lead:
    with service.readings() as session:
        return session.scalars(select(Lead)).one()


def owners_browser(service: Runtime, clock: Clock) -> Browser:
    """The browser in which the lead's owner is signed in."""
    with service.sessions.begin() as session:
        lead = session.scalars(select(Lead)).one()
        assert lead.owner_id is not None
        secret = browser_sessions.start(session, lead.owner_id, "Firefox", clock.now)
    browser = Browser()
    browser.hold(cookies.PERSON, secret, service.settings.base_url)
    return browser


def tell(figures: str) -> None:
    """For whoever runs it with many mails, and `-s`."""
    print(f"\n{figures}")  # noqa: T201


# Looking


@pytest.mark.slow
def test_every_link_of_many_mails_fetched_at_once_changes_nothing(
    service: Runtime, clock: Clock
) -> None:
    sent = a_week(service, clock, MAILS)
    before = everything(service)
    urls = [url for mail in sent for url in links(mail)]
    assert len(urls) > 9 * MAILS
    statuses = fetch_all(urls)
    tell(f"{len(sent)} mails, {len(urls)} links, {statuses.total()} requests")
    assert max(statuses) < 500
    assert everything(service) == before


@pytest.mark.browser
def test_a_browser_that_runs_scripts_and_presses_nothing_changes_nothing(
    service: Runtime, clock: Clock, page: Page
) -> None:
    kinds = by_kind(a_week(service, clock, MAILS))
    before = everything(service)
    methods: Counter[str] = Counter()
    page.on("request", lambda request: methods.update([request.method]))
    each = max(1, MAILS // 10)
    urls = [url for same in kinds.values() for url in same[:each]]
    for url in urls:
        page.goto(url, wait_until="load")
        page.mouse.move(100, 200)
        page.mouse.wheel(0, 600)
    page.wait_for_timeout(1000)
    tell(f"{len(urls)} links of {len(kinds)} kinds: {dict(methods)}")
    assert set(methods) == {"GET"}
    assert everything(service) == before


# Pressing


def what_counts(service: Runtime) -> list[object]:
    """How everything stands by what has been said and believed."""
    columns = (
        (Lead.stage, Lead.outcome_kind, Lead.owner_id, Lead.accepted_at),
        (Lead.fit_sales, Lead.fit_marketing),
        (Prompt.state, Prompt.ask_again_on),
        (Person.mail_off_at,),
        (Campaign.confirmed_at,),
        (Request.state, Request.answer),
        (StageChange.seen_at,),
        (Submission.form_key,),
        (Note.text,),
    )
    with service.readings() as session:
        return [
            session.execute(select(*some).order_by(some[0].class_.id)).all()
            for some in columns
        ]


@pytest.mark.parametrize("seconds", [0, 4, 9])
def test_a_robot_that_presses_every_button_of_a_weeks_mails_counts_for_nothing(
    service: Runtime, clock: Clock, seconds: int
) -> None:
    sent = a_week(service, clock, 1)
    before = what_counts(service)
    for mail in sent:
        robot = Browser("Mozilla/5.0 (compatible; Detonate/2.0)")
        pressed = 0
        for url in links(mail):
            pressed += press_everything(url, robot)
            clock.advance(seconds * SECOND)
        assert pressed
        clock.advance(60 * SECOND)
    assert what_counts(service) == before


@pytest.mark.parametrize(
    ("leads", "seconds"),
    [(1, 0), (1, 9), (3, 0), (3, 9)],
    ids=["one at once", "one slowly", "three at once", "three slowly"],
)
def test_a_robot_that_presses_every_button_of_a_mail_counts_for_nothing(
    service: Runtime, clock: Clock, leads: int, seconds: int
) -> None:
    (mail,) = mails(service, clock, people=1, leads_each=leads)
    before = what_counts(service)
    robot = Browser("Mozilla/5.0 (compatible; Detonate/2.0)")
    pressed = 0
    for url in links(mail):
        pressed += press_everything(url, robot)
        clock.advance(seconds * SECOND)
    assert pressed > 9 * leads
    assert said(service)
    assert {trust for _, trust in said(service)} == {Trust.SUSPECT}
    assert what_counts(service) == before


def test_after_a_robot_the_next_mail_asks_was_this_you(
    service: Runtime, clock: Clock
) -> None:
    (mail,) = mails(service, clock, people=1, leads_each=1)
    for answer in ("won", "lost", "later"):
        record(Browser(), mail, answer)
    clock.now = ASKED + timedelta(days=3)
    ask(service, clock)
    again = prompt_mails(service)[-1]
    assert again.id != mail.id
    text, _ = compose.parts_of(again.raw)
    assert "Was this you?" in " ".join(text.split())


# Contradicting


def test_a_verified_answer_stands_against_the_same_form_from_elsewhere(
    service: Runtime, clock: Clock
) -> None:
    (mail,) = mails(service, clock, people=1, leads_each=1)
    owner = owners_browser(service, clock)
    record(owner, mail, "opportunity")
    clock.advance(35 * SECOND)
    stranger = Browser("Mozilla/5.0 (compatible; Detonate/2.0)")
    answer = record(stranger, mail, "lost")
    assert said(service) == [
        (OutcomeKind.OPPORTUNITY, Trust.VERIFIED),
        (OutcomeKind.LOST, Trust.UNVERIFIED),
    ]
    assert the_lead(service).outcome_kind is OutcomeKind.OPPORTUNITY
    assert "still counts" in answer.text
    base = service.settings.base_url
    assert "Answers differ" in owner.open(f"{base}/leads/{the_lead(service).id}").text
    assert "Answers differ" in owner.open(f"{base}/").text


def test_of_two_answers_that_nobody_is_sure_of_the_person_is_shown_both(
    service: Runtime, clock: Clock
) -> None:
    (mail,) = mails(service, clock, people=1, leads_each=1)
    person = Browser()
    first = record(person, mail, "opportunity")
    clock.advance(35 * SECOND)
    record(Browser("Mozilla/5.0 (compatible; Detonate/2.0)"), mail, "lost")
    assert [trust for _, trust in said(service)] == [Trust.UNVERIFIED] * 2
    assert "came later from another browser" in person.open(first.url).text
    owner = owners_browser(service, clock)
    base = service.settings.base_url
    assert "which one is it" in owner.open(f"{base}/").text
    clock.advance(35 * SECOND)
    record(owner, mail, "opportunity")
    assert the_lead(service).outcome_kind is OutcomeKind.OPPORTUNITY
    assert "which one is it" not in owner.open(f"{base}/").text


def test_a_person_who_thinks_again_contradicts_nobody(
    service: Runtime, clock: Clock
) -> None:
    (mail,) = mails(service, clock, people=1, leads_each=1)
    person = Browser()
    record(person, mail, "opportunity")
    clock.advance(35 * SECOND)
    record(person, mail, "lost")
    assert the_lead(service).outcome_kind is OutcomeKind.LOST
    owner = owners_browser(service, clock)
    assert "which one is it" not in owner.open(service.settings.base_url + "/").text
