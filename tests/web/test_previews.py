"""Every kind of mail has a sample to look at, in development only."""

import pytest
from sqlalchemy.orm import Session

from app.mail.render import EMAILS
from app.web.preview_samples import SAMPLES
from tests.builders import a_marketer
from tests.web.conftest import SignedIn


def test_every_folder_of_mails_has_a_sample() -> None:
    folders = {
        path.name
        for path in EMAILS.iterdir()
        if path.is_dir() and not path.name.startswith("_")
    }
    assert folders == {folder for folder, _ in SAMPLES.values()}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_shown_as_html_and_as_text(
    session: Session, signed_in: SignedIn, name: str
) -> None:
    client = signed_in(a_marketer(session))
    assert client.page("/previews/").all("a", href=f"/previews/{name}")
    page = client.page(f"/previews/{name}")
    subject = page.one("h1").text
    assert subject
    assert page.one("pre").text
    assert subject in client.get(page.one("iframe").attributes["src"]).text


def test_there_is_no_sample_of_what_is_no_mail(
    session: Session, signed_in: SignedIn
) -> None:
    assert signed_in(a_marketer(session)).get("/previews/spam").status_code == 404


def test_a_sample_names_the_day_in_its_readers_language(
    session: Session, signed_in: SignedIn
) -> None:
    page = signed_in(a_marketer(session, language="de")).page("/previews/weekly_quiet")
    assert "Du bekommst diese Mail am Mittwoch um 11:00" in page.one("pre").text
