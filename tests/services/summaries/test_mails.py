"""The mail of every kind of week: complete in both parts, short, light, and discreet."""

import re
from collections.abc import Callable
from datetime import timedelta
from html.parser import HTMLParser

import pytest
from sqlalchemy.orm import Session

from app.mail import mime
from app.models import Delivery
from app.runtime import Runtime
from app.services import summaries
from app.translations import LANGUAGES
from tests.builders import an_intent
from tests.mail_parts import html_of, text_of
from tests.summary_weeks import MONDAY, PEOPLE, WEEKS, Cast, a_quiet_week

ADDRESS = re.compile(r"https?://[^\s\"<>]+")
WORD = re.compile(r"[^\W_]+")


class Visible(HTMLParser):
    """The words that are seen, and the pages that links lead to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: set[str] = set()
        self.hidden = 0
        self.feed(html[html.index("<body") :])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a" and str(values["href"]).startswith("http"):
            self.links.add(str(values["href"]))
        if self.hidden or (tag == "div" and "display:none" in str(values.get("style"))):
            self.hidden += tag == "div"

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= bool(self.hidden and tag == "div")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.words += WORD.findall(data)


def mails(
    session: Session, runtime: Runtime, cast: Cast, language: str
) -> list[Delivery]:
    found = []
    for person in (cast.sales, cast.marketing, cast.both):
        person.language = language
        edition = summaries.publish(session, person.id, runtime.letterhead, MONDAY)
        assert edition is not None
        assert edition.delivery is not None, edition.reason
        assert edition.delivery.last_error == ""
        found.append(edition.delivery)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("week", WEEKS.values(), ids=WEEKS)
# What a mail looks like does not depend on where its facts are kept.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_mail_of_a_week_is_complete_short_light_and_discreet(
    session: Session, runtime: Runtime, week: Callable[[Session], Cast], language: str
) -> None:
    for mail in mails(session, runtime, week(session), language):
        text, html = text_of(mail), html_of(mail)
        seen = Visible(html)
        written = set(WORD.findall(text))
        assert seen.links <= set(ADDRESS.findall(text))
        assert len([w for w in seen.words if w in written]) >= 0.95 * len(seen.words)
        assert len(seen.words) <= 450
        assert mime.weight(html) < 40_000
        assert len(mail.raw) < 60_000
        assert max(len(line) for line in text.splitlines() if "://" not in line) <= 78
        assert 20 <= len(mail.subject) <= 70
        assert mail.subject[0].isdigit()
        names = {part for name in PEOPLE for part in name.split()}
        assert not names & set(mail.subject.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("week", ["full", "after_absence", "long", "right_to_left"])
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_what_ones_words_changed_opens_the_mail_however_much_there_is(
    session: Session, runtime: Runtime, week: str, language: str
) -> None:
    for mail in mails(session, runtime, WEEKS[week](session), language)[::2]:
        first = min(mail.items, key=lambda item: item.number)
        assert first.request_id is not None


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_card_is_confirmed_or_revised_by_one_tap(
    session: Session, runtime: Runtime
) -> None:
    cast = a_quiet_week(session)
    an_intent(session, cast.marketing, at=MONDAY - timedelta(days=31), name="Fair")
    edition = summaries.publish(session, cast.marketing.id, runtime.letterhead, MONDAY)
    assert edition is not None
    assert edition.delivery is not None
    for part in (text_of(edition.delivery), html_of(edition.delivery)):
        assert "Is this card still right?" in part
        assert "https://throughline.example/k/" in part
        assert "/revise" in part
    assert edition.delivery.subject.startswith("1 campaign card to look at")
