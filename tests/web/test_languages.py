"""Every kind of mail can be written in every language, with a subject that fits."""

import pytest

from app.domain.links import Links
from app.domain.teams import ProspectNaming
from app.mail.render import EmailRenderer
from app.models import MailKind, Workspace
from app.services import outbox
from app.services.outbox import Letterhead, Mail
from app.translations import LANGUAGES, words_for
from app.web.preview_desk import Desk, reader
from app.web.preview_samples import SAMPLES
from tests.conftest import NOW

KEYS = ["a signing key for tests"]


@pytest.fixture
def letterhead(renderer: EmailRenderer) -> Letterhead:
    return Letterhead(
        renderer=renderer,
        links=Links("https://throughline.example", KEYS),
        mail_from="Throughline <throughline@mail.throughline.test>",
        reply_domain="mail.throughline.test",
        postal_address="",
        key=KEYS[0],
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_mail_is_written_in_the_language_of_its_reader(
    letterhead: Letterhead, name: str, language: str
) -> None:
    workspace = Workspace(
        name="Nordwerft",
        zone="Europe/Berlin",
        outcome_labels={},
        prospect_naming=ProspectNaming.FULL,
    )
    words = words_for(language, workspace.zone)
    person = reader(words)
    template, contents = SAMPLES[name]
    desk = Desk(letterhead, workspace, words, NOW)
    mail = Mail(MailKind.NOTICE, f"sample-{name}", template, contents(desk))
    message = outbox.rendered(letterhead, person, workspace, mail, NOW)
    assert f'lang="{language}"' in message.html
    assert 20 <= len(message.subject) <= 70
    assert words.gettext("Unsubscribe") in message.text or name == "sign_in"
