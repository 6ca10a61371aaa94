"""New text only: mails as each program writes them, with the words that are new."""

import pytest

from app.mail.parse import parse
from tests.mail.mails import a_mail, words
from tests.mail.samples_abroad import ABROAD
from tests.mail.samples_habits import ANNAS, HABITS_OF_PEOPLE
from tests.mail.samples_html import HTML
from tests.mail.samples_plain import PLAIN
from tests.mail.samples_traps import TRAPS


@pytest.mark.parametrize(
    ("text", "new"), [pytest.param(t, n, id=i) for i, t, n in PLAIN]
)
def test_the_new_text_of_a_plain_mail(text, new):
    assert words(parse(a_mail(text)).reply) == words(new)


@pytest.mark.parametrize(
    ("html", "new"), [pytest.param(t, n, id=i) for i, t, n in HTML]
)
def test_the_new_text_of_an_html_mail(html, new):
    assert words(parse(a_mail(html=html)).reply) == words(new)


@pytest.mark.parametrize(
    ("text", "new"), [pytest.param(t, n, id=i) for i, t, n in HABITS_OF_PEOPLE]
)
def test_the_new_text_among_the_habits_of_people(text, new):
    assert words(parse(a_mail(text)).reply) == words(new)


@pytest.mark.parametrize(
    ("text", "new"), [pytest.param(t, n, id=i) for i, t, n in TRAPS]
)
def test_what_looks_like_something_else_is_still_text(text, new):
    assert words(parse(a_mail(text)).reply) == words(new)


@pytest.mark.parametrize(("text", "new"), ANNAS)
def test_a_signature_is_known_by_the_senders_name(text, new):
    quote = "On Wed, May 5, 2027 at 9:00 AM Loop <reply+k3@in.loop.test> wrote:\n> Hi\n"
    mail = parse(a_mail(f"{text}\n\n{quote}", sender="Anna Berg <anna@corp.test>"))
    assert words(mail.reply) == words(new)


@pytest.mark.parametrize(("text", "new"), ABROAD)
def test_the_new_text_of_answers_from_abroad(text, new):
    mail = parse(a_mail(text, sender="Anna Berg <anna@corp.test>"))
    assert words(mail.reply) == words(new)
