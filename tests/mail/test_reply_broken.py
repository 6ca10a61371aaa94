"""What mail programs break on the way: attributions, links, long lines, signs."""

import pytest

from app.mail.parse import parse
from tests.mail.mails import a_mail, words

QUOTED = "> How did it go with Acme?\n> Loop"


def reply_of(text: str, sender: str = "Bob Smith <bob@corp.test>") -> str:
    return words(parse(a_mail(text, sender=sender)).reply)


@pytest.mark.parametrize(
    "attribution",
    [
        "On Wed, May 5, 2027 at 8:12 AM Loop Team\n\n<\nmailto:Loop Team <loop@in.loop.test>\n> wrote:",
        "Am Mi., 5. Mai 2027 um 08:12 Uhr schrieb Loop Team\n<\nmailto:loop@in.loop.test\n> :",
        "Le mer. 5 mai 2027 à 08:12, Loop <\nmailto:loop@in.loop.test\n> a écrit :",
    ],
)
def test_an_address_broken_out_of_its_brackets_is_no_quote(attribution: str) -> None:
    assert reply_of(f"We won it.\n\n{attribution}\nHow did it go?\n") == "We won it."


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        (
            "Won, 40k. On Wed, May 5, 2027 at 8:12 AM, loop@in.loop.test wrote:",
            "Won, 40k.",
        ),
        ("Lost to Zeta--- On Wed, May 5, 2027 at 8:12 AM, Loop wrote:", "Lost to Zeta"),
        (
            "Gewonnen! Am 05.05.2027 um 08:12 schrieb Loop <l@in.loop.test>:",
            "Gewonnen!",
        ),
        (
            "C'est signé. Le 5 mai 2027 à 08:12, Loop <l@in.loop.test> a écrit :",
            "C'est signé.",
        ),
    ],
)
def test_an_answer_on_the_line_of_the_attribution_is_kept(
    line: str, answer: str
) -> None:
    assert reply_of(f"{line}\n{QUOTED}\n") == answer


@pytest.mark.parametrize(
    "quoted",
    [
        "> See (https://loop.test/p/17?token=abc\ndef-ghi)\n> for the lead.",
        "> Open the lead\n (https://loop.test/p/17) >\n> or answer here.",
        "> The last time that you wrote about Acme you said it was all open.\nregarding price.\n> Is it?",
    ],
)
def test_a_piece_that_fell_off_a_quoted_line_is_no_answer(quoted: str) -> None:
    assert reply_of(f"We won.\n\nOn 5 May 2027, Loop wrote:\n{quoted}\n") == "We won."


def test_a_short_answer_between_quoted_lines_is_one() -> None:
    text = "On 5 May 2027, Loop wrote:\n> Did you get to talk to anybody at Acme since we asked.\nyes\n> And?\nlost\n"
    assert reply_of(text) == "yes lost"


def test_the_sign_of_a_quoted_writer_without_words_is_a_quote() -> None:
    assert reply_of("Won.\n\nJD> How did it go\nJD>\nJD> with Acme?\n") == "Won."


def test_a_wrapped_sentence_does_not_end_in_a_closing() -> None:
    text = "We lost Acme on price, and any hint about a better offer is highly\nappreciated!\n\n—Bob\n"
    assert reply_of(text).endswith("highly appreciated!")


@pytest.mark.parametrize("framed", ["Reply Message", "Antwort Nachricht"])
def test_other_names_of_the_old_mail(framed: str) -> None:
    assert reply_of(f"Won.\n\n-----{framed}-----\n\nHow did it go?\n") == "Won."


def test_a_header_block_of_a_date_and_an_address() -> None:
    text = "Won.\n\nDate: Wed, 5 May 2027 08:12:00 +0200\nTo: bob@corp.test\n\nHow did it go?\n"
    assert reply_of(text) == "Won."


def test_a_rule_and_a_name_below_thanks_sign_whatever_follows() -> None:
    text = (
        "We lost Acme to Zeta on price.\n\nThanks,\n_______________\nRob Jones\nMarket Services\n"
        "Corp Ltd\n5 High Street\n_________________________\n\n"
        "To report something that does not work please write to the service desk, which is the only place where it is seen by somebody who can mend it.\n"
        "Escalation: the management\n"
    )
    assert reply_of(text) == "We lost Acme to Zeta on price."


@pytest.mark.parametrize(
    "notice",
    [
        "Corp monitors mail. What is in this note is confidential and privileged; an unauthorised use is prohibited, please notify us.",
        "Der Inhalt ist vertraulich und nur für den Empfänger bestimmt; jede unbefugte Weitergabe ist untersagt.",
        "Ces lignes sont confidentielles et destinées au seul destinataire ; toute diffusion non autorisée est interdite.",
    ],
)
def test_a_lawyers_notice_is_known_by_its_words(notice: str) -> None:
    assert reply_of(f"Won, 40k.\n\n{notice}\n") == "Won, 40k."


def test_one_word_of_lawyers_in_a_salespersons_sentence_stays() -> None:
    text = "Acme\n\nThe recipient of our offer has left, the new one keeps the budget confidential, so it stays open.\n"
    assert reply_of(text) == words(text)


def test_a_signature_with_a_particle_after_a_dash() -> None:
    assert (
        reply_of("Verloren op prijs.\n\n-Maarten de Jong\n", "x@corp.test")
        == "Verloren op prijs."
    )


def test_notes_names_the_old_mail_above_its_headers() -> None:
    text = (
        "Won, 40k.\n\nLoop ---05.05.2027 08:12:00---How did it go with Acme?\n\n"
        "From: Loop <loop@in.loop.test>\nTo: bob@corp.test\nDate: 05.05.2027 08:12\n"
        "Subject: How did it go\n\nHow did it go with Acme?\n"
    )
    assert reply_of(text) == "Won, 40k."


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my Verizon, Samsung Galaxy smartphone",
        "Sent from a phone, please excuse typos",
        "Sent from Missive",
    ],
)
def test_a_device_line_with_a_comma(line: str) -> None:
    assert reply_of(f"Won, 40k.\n\n{line}\n") == "Won, 40k."


def test_a_sentence_that_begins_like_a_device_line_stays() -> None:
    text = "Acme is lost.\n\nSent from my desk, which is where the phone rang all morning.\n"
    assert reply_of(text) == words(text)


def test_spark_marks_the_old_mail_by_a_name() -> None:
    html = (
        '<div><div name="messageBodySection"><p>Won, 40k.</p></div>'
        '<div name="messageReplySection"><p>How did it go with Acme?</p></div></div>'
    )
    assert parse(a_mail(html=html)).reply == "Won, 40k."


def test_qq_mail_names_the_old_mail_in_one_word() -> None:
    text = 'Won, 40k.\n\n------------------ Original ------------------\nFrom:  "Loop";\nHow did it go?\n'
    assert reply_of(text) == "Won, 40k."
