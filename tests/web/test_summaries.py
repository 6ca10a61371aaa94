"""Past weekly mails as they were, the next one as it would be, and *nothing new this week*."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.tokens import Purpose
from app.models import Delivery, Edition, Outcome, Person, Prompt, Submission
from app.runtime import Runtime
from app.services import summaries
from app.services.summaries import Skipped
from tests.builders import (
    a_lead,
    a_marketer,
    a_prompt,
    a_salesperson,
    a_version,
    an_admin,
    an_intent,
)
from tests.conftest import NOW
from tests.mail_parts import html_of
from tests.summary_weeks import a_full_week, an_edition
from tests.web.conftest import SignedIn
from tests.web.pages import CheckingClient

JOINED = NOW - timedelta(weeks=9)


@pytest.fixture
def nadia(session: Session) -> Person:
    return a_salesperson(session, created_at=JOINED)


@pytest.fixture
def edition(session: Session, runtime: Runtime, nadia: Person) -> Edition:
    """Nadia's mail of this week, with news of a campaign."""
    an_intent(session, at=NOW - timedelta(days=4))
    edition = summaries.publish(session, nadia.id, runtime.letterhead, NOW)
    assert edition is not None
    assert edition.delivery is not None
    session.commit()
    return edition


def test_past_mails_are_listed_and_skipped_weeks_say_why(
    session: Session, signed_in: SignedIn, nadia: Person, edition: Edition
) -> None:
    an_edition(session, nadia, NOW - timedelta(weeks=2), Skipped.NOTHING_NEW)
    page = signed_in(nadia).page("/summaries")
    assert edition.delivery is not None
    assert page.all("a", href=f"/summaries/{edition.id}")
    assert edition.delivery.subject in page.text
    assert "nothing new, so no mail" in page.text


def test_before_the_first_mail_the_list_says_so(
    signed_in: SignedIn, nadia: Person
) -> None:
    assert "No weekly mail yet" in signed_in(nadia).page("/summaries").text


def test_the_page_of_a_mail_is_the_mail_as_it_went_out(
    signed_in: SignedIn, nadia: Person, edition: Edition
) -> None:
    client = signed_in(nadia)
    page = client.page(f"/summaries/{edition.id}")
    frame = page.one("iframe").attributes["src"]
    assert edition.delivery is not None
    mail = client.get(frame)
    without_base = mail.text.replace('<base target="_top">', "")
    assert without_base == html_of(edition.delivery)


def test_a_shown_mail_may_style_itself_and_nothing_else(
    signed_in: SignedIn, nadia: Person, edition: Edition
) -> None:
    client = signed_in(nadia)
    policy = client.get(f"/summaries/{edition.id}/mail").headers
    assert "default-src 'none'" in policy["Content-Security-Policy"]
    assert "sandbox" in policy["Content-Security-Policy"]
    assert "script-src 'none'" in policy["Content-Security-Policy"]
    assert "allow-same-origin" not in policy["Content-Security-Policy"]
    assert policy["X-Frame-Options"] == "SAMEORIGIN"
    around = client.get(f"/summaries/{edition.id}").headers["Content-Security-Policy"]
    assert "frame-src 'self'" in around
    assert "'unsafe-inline'" not in around


@pytest.mark.parametrize("path", ["", "/mail"])
def test_a_mail_is_its_readers_alone(
    session: Session, signed_in: SignedIn, edition: Edition, path: str
) -> None:
    admin = signed_in(an_admin(session))
    assert admin.get(f"/summaries/{edition.id}{path}").status_code == 404


def test_a_week_without_a_mail_has_no_page(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    skipped = an_edition(session, nadia, NOW, Skipped.NOTHING_NEW)
    assert signed_in(nadia).get(f"/summaries/{skipped.id}").status_code == 404


def test_everything_of_a_week_stands_on_a_page_word_for_word(
    session: Session, signed_in: SignedIn, runtime: Runtime
) -> None:
    monday = NOW.replace(day=9)
    team = a_full_week(session)
    texts = []
    for person in (team.sales, team.marketing, team.both):
        edition = summaries.publish(session, person.id, runtime.letterhead, monday)
        assert edition is not None
        client = signed_in(person)
        page = client.page(f"/summaries/{edition.id}/whole")
        texts.append(page.text)
        assert "Everything" in client.page("/summaries/next/whole").one("h1").text
    assert "We left the list out" in texts[0]
    assert "They said it 0 times, and meant it too" in texts[1]


def test_an_admin_sends_a_test_to_none_but_oneself(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    admin = an_admin(session)
    client = signed_in(admin)
    address = f"/people/{nadia.id}/summary"
    client.send(f"{address}/test", {}, at=address)
    assert session.scalars(select(Delivery)).one().recipient == admin.address


def test_whatever_is_pressed_in_a_mail_only_looked_at_answers_nothing(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    a_prompt(session, a_lead(session, nadia))
    mail = signed_in(an_admin(session)).get(f"/people/{nadia.id}/summary/mail").text
    links = set(re.findall(r"https://throughline\.example(/trial/[^\"]+)", mail))
    assert len(links) >= 7
    assert "throughline.example/a/" not in mail
    for link in sorted(links):
        assert "nothing was kept" in signed_in(nadia).page(link).text
    assert session.scalars(select(Outcome)).all() == []


def test_the_next_mail_is_shown_as_it_would_be_now(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    an_intent(session, at=NOW - timedelta(days=1), name="Trade fair")
    a_lead(session, nadia, handed_over_at=NOW - timedelta(days=10))
    client = signed_in(nadia)
    frame = client.page("/summaries/next").one("iframe").attributes["src"]
    assert "New: Trade fair" in client.get(frame).text
    assert session.scalars(select(Prompt)).all() == []
    assert session.scalars(select(Edition)).all() == []


def test_an_admin_sees_anybodys_next_mail_and_others_do_not(
    session: Session, signed_in: SignedIn, nadia: Person
) -> None:
    an_intent(session, at=NOW - timedelta(days=1), name="Trade fair")
    malik, ada = a_marketer(session), an_admin(session)
    address = f"/people/{nadia.id}/summary"
    admin = signed_in(ada)
    assert nadia.name in admin.page(address).text
    assert "New: Trade fair" in admin.get(f"{address}/mail").text
    for path in (address, f"{address}/mail"):
        assert signed_in(malik).get(path).status_code == 403


@pytest.fixture
def link(session: Session, runtime: Runtime, nadia: Person) -> str:
    """Where *nothing new this week* in Nadia's mail leads."""
    a_version(session)
    session.commit()
    url = runtime.letterhead.links.with_purpose(
        "/n", Purpose.NOTHING_NEW, [nadia.id, "2026-W10"], NOW
    )
    return url.removeprefix(runtime.settings.base_url)


def reports(session: Session) -> list[Submission]:
    session.expire_all()
    return list(session.scalars(select(Submission)))


def test_nothing_new_is_asked_again_before_it_is_said(
    session: Session, client: CheckingClient, link: str
) -> None:
    for _ in range(3):
        assert "Nothing new this week?" in client.page(link).text
        client.head(link)
    assert reports(session) == []


def test_nothing_new_is_an_answer_and_said_once(
    session: Session, client: CheckingClient, nadia: Person, link: str
) -> None:
    for _ in range(2):
        said = client.post(link).location
        assert "That is an answer too" in client.page(said).text
    (report,) = reports(session)
    assert (report.author_id, report.answers) == (nadia.id, [])
    assert "Noted: nothing new" in client.page(link).text


@pytest.mark.parametrize("change", [str.swapcase, lambda path: path[:-3]])
def test_an_altered_link_does_nothing(
    session: Session, client: CheckingClient, link: str, change: object
) -> None:
    assert callable(change)
    token = link.removeprefix("/n/")
    answer = client.post(f"/n/{change(token)}")
    assert answer.status_code == 404
    assert "This link does not work" in answer.text
    assert reports(session) == []
