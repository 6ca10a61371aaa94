"""New text only: every language with every shape that mail programs give an answer."""

import pytest

from app.mail.parse import parse
from tests.mail.habits import HABITS, PROMPT, QUOTED
from tests.mail.mails import OURS, a_mail, words

LANGUAGES = sorted(HABITS)
ATTRIBUTIONS = [
    pytest.param(code, line, id=f"{code}-{number}")
    for code in LANGUAGES
    for number, line in enumerate(HABITS[code].attributions)
]


def reply_of(text: str | None = None, html: str | None = None) -> str:
    return words(parse(a_mail(text, html)).reply)


def header_block(code: str) -> str:
    sender, sent, to, subject = HABITS[code].block
    colon = " :" if code == "fr" else "："[:1] if code in ("zh", "ja") else ":"
    return (
        f"{sender}{colon} Loop <{OURS}>\n{sent}{colon} 05.05.2027 09:00\n"
        f"{to}{colon} Bob Smith <bob@corp.test>\n{subject}{colon} How did it go?"
    )


def html_block(code: str) -> str:
    lines = header_block(code).split("\n")
    bold = (line.replace("<", "&lt;").split(" ", 1) for line in lines)
    return "<br>".join(f"<b>{name}</b> {rest}" for name, rest in bold)


@pytest.mark.parametrize(("code", "line"), ATTRIBUTIONS)
def test_the_answer_above_an_attributed_quote(code, line):
    answer = HABITS[code].answer
    assert reply_of(f"{answer}\n\n{line}\n\n{QUOTED}\n") == words(answer)


@pytest.mark.parametrize(("code", "line"), ATTRIBUTIONS)
def test_the_answer_below_an_attributed_quote(code, line):
    answer = HABITS[code].answer
    assert reply_of(f"{line}\n{QUOTED}\n\n{answer}\n") == words(answer)


@pytest.mark.parametrize(("code", "line"), ATTRIBUTIONS)
def test_the_answer_above_an_old_mail_without_quote_signs(code, line):
    answer = HABITS[code].answer
    assert reply_of(f"{answer}\n\n{line}\n\n{PROMPT}\n") == words(answer)


@pytest.mark.parametrize(("code", "line"), ATTRIBUTIONS)
def test_an_attribution_broken_over_two_lines(code, line):
    answer = HABITS[code].answer
    at = line.rfind(" ", 0, 50 if " " in line[10:50] else len(line))
    broken = f"{line[:at]}\n{line[at + 1 :]}"
    assert reply_of(f"{answer}\n\n{broken}\n\n{QUOTED}\n") == words(answer)


@pytest.mark.parametrize(("code", "line"), ATTRIBUTIONS)
def test_answers_between_the_quoted_lines(code, line):
    answer = HABITS[code].answer
    text = f"{line}\n> Hi Bob,\n> 1. Acme Ltd?\n\n{answer}\n\n> 2. Beta GmbH?\n\nNo. 2: 17\n"
    assert reply_of(text) == words(f"{answer} No. 2: 17")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_answer_above_a_header_block(code):
    answer = HABITS[code].answer
    text = f"{answer}\n\n{header_block(code)}\n\n{PROMPT}\n"
    assert reply_of(text) == words(answer)
    ruled = f"{answer}\n\n{'_' * 32}\n{header_block(code)}\n\n{PROMPT}\n"
    assert reply_of(ruled) == words(answer)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_answer_above_a_named_original(code):
    habits = HABITS[code]
    text = f"{habits.answer}\n\n{habits.original}\n{header_block(code)}\n\n{PROMPT}\n"
    assert reply_of(text) == words(habits.answer)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_device_line_is_no_text(code):
    habits = HABITS[code]
    text = f"{habits.answer}\n\n{habits.device}\n\n{habits.attributions[0]}\n{QUOTED}\n"
    mail = parse(a_mail(text))
    assert words(mail.reply) == words(habits.answer)
    assert habits.device in mail.signature


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_closing_and_a_name_are_signature(code):
    habits = HABITS[code]
    text = (
        f"{habits.answer}\n\n{habits.closing}\nBob Smith\nSales | Corp\n+49 30 1234567\n"
        f"\n{habits.attributions[0]}\n{QUOTED}\n"
    )
    mail = parse(a_mail(text))
    assert words(mail.reply) == words(habits.answer)
    assert "Bob Smith" in mail.signature


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_html_of_gmail(code):
    habits = HABITS[code]
    line = habits.attributions[0].replace("<", "&lt;").replace(">", "&gt;")
    html = (
        f'<div dir="ltr">{habits.answer}</div><br><div class="gmail_quote">'
        f'<div dir="ltr" class="gmail_attr">{line}<br></div><blockquote '
        f'class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc">'
        f"<p>{PROMPT}</p></blockquote></div>"
    )
    assert reply_of(html=html) == words(habits.answer)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_html_of_outlook(code):
    habits = HABITS[code]
    html = (
        f'<div class="WordSection1"><p class="MsoNormal">{habits.answer}<o:p></o:p></p>'
        f'<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;'
        f'border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">'
        f"{html_block(code)}</p></div></div><p>{PROMPT}</p></div>"
    )
    assert reply_of(html=html) == words(habits.answer)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_language_of_an_answer_is_recognised(code):
    longer = {
        "no": "Vi vant ikke denne, de valgte noe annet. Jeg tar kontakt etter ferien.",
        "da": "Vi vandt den ikke, de valgte noget andet. Jeg kontakter dem efter ferien.",
    }
    text = longer.get(code, HABITS[code].answer)
    assert parse(a_mail(text)).language in (code, None)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_mixed_mail_says_the_same_on_both_sides(code):
    habits = HABITS[code]
    line = habits.attributions[0]
    html = (
        f'<div dir="auto">{habits.answer}</div><br><div class="gmail_quote"><div dir="ltr" '
        f'class="gmail_attr">{line.replace("<", "&lt;")}<br></div><blockquote class='
        f'"gmail_quote"><p>{PROMPT}</p></blockquote></div>'
    )
    mail = parse(a_mail(f"{habits.answer}\n\n{line}\n\n{QUOTED}\n", html))
    assert words(mail.reply) == words(habits.answer)
    assert mail.problems == ()
