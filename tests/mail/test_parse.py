"""The bytes of a mail become what it says, however broken they are."""

import base64
import datetime as dt

import pytest

from app.mail.parse import parse
from app.mail.received import Attachment, FromProblem, Passage, Problem
from tests.mail.mails import OURS, a_mail, raw, words

PLAIN = "From: bob@corp.test\nContent-Type: text/plain; charset="


def test_a_mail_says_who_wrote_what_when_and_in_answer_to_what():
    mail = parse(
        a_mail(
            "Won",
            headers={
                "Cc": "Ann <ANN@corp.test>, joe@corp.test",
                "In-Reply-To": "<prompt-7@loop.test>",
                "References": "<prompt-1@loop.test> <prompt-7@loop.test>",
                "Delivered-To": "reply+k3@in.loop.test",
                "X-Original-To": "reply@in.loop.test",
                "Return-Path": "<Bob@corp.test>",
            },
        )
    )
    assert mail.message_id == "<answer-1@corp.test>"
    assert (mail.sender, mail.sender_name) == ("bob@corp.test", "Bob Smith")
    assert mail.from_problem is None
    assert mail.recipients == (OURS, "ann@corp.test", "joe@corp.test")
    assert mail.delivered_to == ("reply+k3@in.loop.test", "reply@in.loop.test")
    assert mail.return_path == "bob@corp.test"
    assert mail.in_reply_to == ("<prompt-7@loop.test>",)
    assert mail.references == ("<prompt-1@loop.test>", "<prompt-7@loop.test>")
    assert mail.date == dt.datetime(2027, 5, 5, 7, 0, tzinfo=dt.UTC)
    assert (mail.reply, mail.problems) == ("Won", ())


SENDERS = [
    ("Bob <bob@corp.test>", "bob@corp.test", None),
    ("BOB@Corp.Test", "bob@corp.test", None),
    ('"Smith, Bob" <bob@corp.test>', "bob@corp.test", None),
    ("=?utf-8?q?Bj=C3=B6rn?= <b@corp.test>", "b@corp.test", None),
    ('"bob@corp.test" <bob@corp.test>', "bob@corp.test", None),
    ("alice@corp.test <mallory@evil.test>", "mallory@evil.test", "address_in_name"),
    ('"alice@corp.test" <mallory@evil.test>', "mallory@evil.test", "address_in_name"),
    ("=?utf-8?q?alice=40corp.test?= <m@evil.test>", "m@evil.test", "address_in_name"),
    ("alice@corp.test, mallory@evil.test", "alice@corp.test", "several_addresses"),
    ("Team: bob@corp.test;", "bob@corp.test", "group"),
    ("<alice@corp.test> <mallory@evil.test>", "mallory@evil.test", "malformed"),
    ("Bob Smith", None, "malformed"),
    ("", None, "missing"),
]


@pytest.mark.parametrize(("value", "sender", "problem"), SENDERS)
def test_the_sender_is_the_address_in_angle_brackets(value, sender, problem):
    mail = parse(raw(f"From: {value}\nSubject: x", "Won"))
    assert (mail.sender, mail.from_problem) == (sender, problem)


def test_two_from_headers_identify_nobody():
    mail = parse(raw("From: alice@corp.test\nFrom: mallory@evil.test", "Won"))
    assert mail.from_problem is FromProblem.SEVERAL_HEADERS


CHARSETS = [
    ("iso-8859-1", "Größe 5 €".encode("cp1252"), "Größe 5 €"),
    ("windows-1252", "Größe".encode("cp1252"), "Größe"),
    ("utf-8", "Größe".encode("cp1252"), "Größe"),
    ("iso-8859-1", "Größe".encode(), "Größe"),
    ("us-ascii", "Größe".encode(), "Größe"),
    ("us-ascii", "Größe".encode("latin-1"), "Größe"),
    ("x-unknown", "Größe".encode(), "Größe"),
    ("x-unknown", "Größe".encode("latin-1"), "Größe"),
    ("'utf-8'", "Größe".encode(), "Größe"),
    ("koi8-r", "Выиграли".encode("koi8-r"), "Выиграли"),
    ("windows-1251", "Выиграли".encode("cp1251"), "Выиграли"),
    ("gb2312", "赢了".encode("gb18030"), "赢了"),
    ("big5", "贏了".encode("big5"), "贏了"),
    ("shift_jis", "受注①".encode("cp932"), "受注①"),
    ("iso-2022-jp", "受注".encode("iso2022_jp"), "受注"),
    ("ks_c_5601-1987", "계약".encode("cp949"), "계약"),
    ("iso-8859-8-i", "זכינו".encode("iso-8859-8"), "זכינו"),
    ("utf-16", "Größe".encode("utf-16"), "Größe"),
]


@pytest.mark.parametrize(("label", "data", "text"), CHARSETS)
def test_a_text_is_read_whatever_its_label_says(label, data, text):
    assert parse(f"{PLAIN}{label}\n\n".encode() + data).reply == text


def test_a_text_without_a_charset_is_read():
    assert parse(b"From: bob@corp.test\n\nGr\xc3\xb6\xc3\x9fe").reply == "Größe"
    assert parse(b"From: bob@corp.test\n\nGr\xf6\xdfe").reply == "Größe"


def test_a_header_in_raw_bytes_is_read():
    assert parse("Subject: Größe\n\nx".encode()).subject == "Größe"
    assert parse("Subject: Größe\n\nx".encode("latin-1")).subject == "Größe"


ENCODED = [
    ("=?utf-8?q?Gr=C3=B6=C3=9Fe?=", "Größe"),
    ("=?iso-8859-1?Q?Gr=F6=DFe?= und mehr", "Größe und mehr"),
    ("=?utf-8?b?R3LDtsOf?=\n =?utf-8?b?ZQ==?=", "Größe"),
    ("=?utf-8?b?R3LD?= =?utf-8?b?tsOfZQ==?=", "Größe"),
    ("=?UTF-8?Q?a b c?=", "a b c"),
    ("=?x-none?q?abc?=", "abc"),
    ("=?utf-8?q?a=0A=00b?=", "a b"),
    ("=?utf-8?q?unclosed", "=?utf-8?q?unclosed"),
]


@pytest.mark.parametrize(("value", "subject"), ENCODED)
def test_encoded_words_are_decoded(value, subject):
    assert parse(raw(f"Subject: {value}", "x")).subject == subject


def test_of_twenty_thousand_encoded_words_the_first_are_decoded():
    value = " ".join(["=?utf-8?q?a?="] * 20_000)
    mail = parse(raw(f"Subject: {value}", "Won"))
    assert mail.subject.startswith("aaaa")
    assert Problem.ENCODED_WORDS_LEFT in mail.problems
    assert mail.reply == "Won"


LINE_ENDS = ["\n", "\r\n", "\r"]


@pytest.mark.parametrize("end", LINE_ENDS)
def test_every_kind_of_line_end_is_one(end):
    text = (
        "From: bob@corp.test\nSubject: x\n\nWon\n\nOn 5/5/2027 9:00, Loop wrote:\n> Hi"
    )
    mail = parse(text.replace("\n", end).encode())
    assert (mail.sender, mail.subject, mail.reply) == ("bob@corp.test", "x", "Won")


def a_multipart(parts: str, boundary: str = 'boundary="b"') -> bytes:
    kind = f"Content-Type: multipart/mixed; {boundary}".rstrip("; ")
    return raw(f"From: bob@corp.test\n{kind}", parts)


TEXT = "Content-Type: text/plain\n\nWon\n"
BROKEN_STRUCTURES = [
    (a_multipart(f"--b\n{TEXT}--b--\n"), None),
    (a_multipart(f"--b\n{TEXT}"), Problem.BOUNDARY_UNCLOSED),
    (a_multipart(f"--b\n{TEXT}--b--\n", ""), Problem.BOUNDARY_MISSING),
    (a_multipart(f"--other\n{TEXT}--other--\n"), Problem.BOUNDARY_MISSING),
    (a_multipart("Won\n"), Problem.BOUNDARY_MISSING),
    (a_multipart(f"--bb\nno\n--b\n{TEXT}--b--\n"), None),
    (a_multipart(f"preamble\n--b \n{TEXT}--b-- \nepilogue"), None),
]


@pytest.mark.parametrize(("mail", "problem"), BROKEN_STRUCTURES)
def test_a_multipart_is_read_with_or_without_its_boundaries(mail, problem):
    read = parse(mail)
    assert read.reply == "Won"
    assert problem is None or problem in read.problems


def nested(depth: int) -> bytes:
    head = "".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n'
        for n in range(depth)
    )
    return raw(f"From: bob@corp.test\n{head}Content-Type: text/plain", "Won")


def test_parts_inside_parts_are_read_to_a_depth():
    assert parse(nested(15)).reply == "Won"
    deep = parse(nested(500))
    assert deep.sender == "bob@corp.test"
    assert Problem.TOO_DEEP in deep.problems


def test_parts_are_counted():
    mail = parse(a_multipart(f"--b\n{TEXT}" * 200))
    assert Problem.TOO_MANY_PARTS in mail.problems
    assert words(mail.reply).startswith("Won Won")


def test_a_long_header_block_is_cut_and_the_text_still_read():
    mail = parse(b"From: bob@corp.test\n" + b"X-Filler: y\n" * 2000 + b"\nWon")
    assert Problem.HEADERS_TOO_LONG in mail.problems
    assert (mail.sender, mail.reply) == ("bob@corp.test", "Won")


def test_a_long_text_is_cut():
    mail = parse(a_mail("Won\n" + "and more\n" * 20_000))
    assert Problem.TEXT_CUT in mail.problems
    assert len(mail.reply) <= 64 * 1024


def test_nul_bytes_are_dropped_and_noted():
    mail = parse(b"From: bob@corp.test\n\nW\x00on")
    assert (mail.reply, mail.problems[0]) == ("Won", Problem.NUL_BYTES)


def test_transfer_encodings_are_undone():
    quoted = raw(
        f"{PLAIN}utf-8\nContent-Transfer-Encoding: quoted-printable", "Gr=C3=B6=\nße"
    )
    assert parse(quoted).reply == "Größe"
    body = base64.b64encode("Größe".encode()).decode()
    head = f"{PLAIN}utf-8\nContent-Transfer-Encoding: base64"
    assert parse(raw(head, body)).reply == "Größe"
    assert (
        parse(raw(head, body + "\n\nA gateway's footer, in plain text")).reply
        == "Größe"
    )
    assert parse(raw(head, "It is won, no base64 at all.")).reply.startswith(
        "It is won"
    )


def test_flowed_lines_become_paragraphs_again():
    head = "From: bob@corp.test\nContent-Type: text/plain; format=flowed"
    body = "They want to \nsign in May.\nYes.\n\n> How did \n> it go?\n-- \nBob"
    assert parse(raw(head, body)).reply == "They want to sign in May.\nYes."


def test_attachments_are_listed_and_never_opened():
    zipped = base64.b64encode(b"PK" + b"\0" * 98).decode()
    mail = parse(
        a_multipart(
            f"--b\n{TEXT}--b\nContent-Type: application/zip; name=offer.zip\n"
            f'Content-Disposition: attachment; filename="../../offer.zip"\n'
            f"Content-Transfer-Encoding: base64\n\n{zipped}\n"
            "--b\nContent-Type: text/plain\nContent-Disposition: attachment;\n"
            " filename*=utf-8''Gr%C3%B6%C3%9Fe.txt\n\nlost\n"
            "--b\nContent-Type: message/rfc822\n\nSubject: x\n\nlost\n--b--\n"
        )
    )
    assert mail.reply == "Won"
    assert mail.attachments == (
        Attachment("offer.zip", "application/zip", 100),
        Attachment("Größe.txt", "text/plain", 4),
        Attachment("message.eml", "message/rfc822", 16),
    )


def test_winmail_is_noted():
    part = "--b\nContent-Type: application/ms-tnef; name=winmail.dat\n\nxx\n--b--\n"
    mail = parse(a_multipart(f"--b\n{TEXT}{part}"))
    assert Problem.WINMAIL in mail.problems
    assert mail.attachments[0].name == "winmail.dat"


def test_the_answers_of_a_mixed_mail_come_from_its_plain_side():
    mail = parse(a_mail("Won, *50k*", "<p>Won, <b>50k</b></p>"))
    assert (mail.reply, mail.problems) == ("Won, *50k*", ())


def test_the_html_helps_where_the_plain_side_was_not_cut():
    plain = "Won\n\nLoop kvitt 5.5.:\n\nHi Bob,\n\nhow did it go?"
    html = "<div>Won</div><div class='yahoo_quoted'>Loop kvitt: Hi Bob, how did it go?</div>"
    assert parse(a_mail(plain, html)).reply == "Won"


def test_an_empty_plain_side_gives_way_to_the_html():
    assert parse(a_mail("\n", "<p>Won</p>")).reply == "Won"


def test_a_plain_side_that_only_points_to_the_html_is_not_read():
    excuse = "Your mail client does not support HTML. Please view this mail online."
    mail = parse(a_mail(excuse, "<p>Won</p>"))
    assert (mail.reply, mail.problems) == ("Won", ())


def test_html_in_the_place_of_plain_text_is_read_as_such():
    assert (
        parse(a_mail("<html><body><p>Won<br>50k</p></body></html>")).reply == "Won\n50k"
    )


def test_a_word_about_html_is_an_answer():
    mail = parse(
        a_mail("They want html mails, lost", "<p>They want html mails, lost</p>")
    )
    assert mail.reply == "They want html mails, lost"


def test_sides_that_say_different_things_are_noted():
    mail = parse(a_mail("We lost it", "<p>We won it</p>"))
    assert Problem.TEXT_HTML_DIFFER in mail.problems
    assert mail.reply == "We lost it"


def test_links_and_bullets_make_no_difference():
    mail = parse(
        a_mail(
            "See the offer<https://corp.test/o?id=7>.\n\n  * Won",
            '<p>See the <a href="https://corp.test/o?id=7">offer</a>.</p><ul><li>Won</ul>',
        )
    )
    assert Problem.TEXT_HTML_DIFFER not in mail.problems


def test_each_passage_knows_the_quote_above_it():
    text = "Loop wrote:\n> 1. Acme?\n\nWon\n\n> 2. Beta?\nLost\n"
    assert parse(a_mail(text)).passages == (
        Passage("Loop wrote:\n> 1. Acme?", "Won"),
        Passage("> 2. Beta?", "Lost"),
    )


DATES = [
    ("Wed, 05 May 2027 09:00:00 +0200", dt.datetime(2027, 5, 5, 7, 0, tzinfo=dt.UTC)),
    ("5 May 2027 09:00 EST", dt.datetime(2027, 5, 5, 14, 0, tzinfo=dt.UTC)),
    ("2027-05-05T09:00:00Z", dt.datetime(2027, 5, 5, 9, 0, tzinfo=dt.UTC)),
    ("31 Feb 2027 09:00 +0000", None),
    ("yesterday", None),
]


@pytest.mark.parametrize(("value", "moment"), DATES)
def test_the_date_is_read_in_any_usual_form(value, moment):
    assert parse(raw(f"Date: {value}", "x")).date == moment


def test_without_a_date_the_receiving_server_tells():
    mail = parse(raw("Received: from a by b; Wed, 05 May 2027 09:00:00 +0200", "x"))
    assert mail.date == dt.datetime(2027, 5, 5, 7, 0, tzinfo=dt.UTC)


def test_authentication_results_are_kept_from_top_to_bottom():
    mail = parse(
        raw(
            "Authentication-Results: mx.loop.test;\n dkim=pass header.d=corp.test\n"
            "Authentication-Results: forged.test; dmarc=pass",
            "x",
        )
    )
    assert mail.header("authentication-results") == [
        "mx.loop.test; dkim=pass header.d=corp.test",
        "forged.test; dmarc=pass",
    ]


NOTHING = [
    b"",
    b"\n",
    b"\n\n\n",
    b"\x00",
    b"\xff\xfe",
    b"From",
    b": x",
    b"--",
    b"\r\r\r",
]


@pytest.mark.parametrize("data", NOTHING)
def test_next_to_nothing_is_still_a_mail(data):
    assert parse(data).reply == "" or data


SHORT_ANSWERS = {
    "en": ["Still working on it", "They went with Contoso, price was the reason"],
    "de": ["Leider verloren, zu teuer", "Die wollen erst im Herbst entscheiden"],
    "fr": ["Toujours en cours, rendez-vous lundi", "Ils ont choisi un concurrent"],
    "es": ["Perdido, demasiado caro", "No tienen presupuesto este año"],
    "pt": ["Não têm orçamento este ano", "Foram para a concorrência"],
    "it": ["Non hanno budget quest'anno", "Ci sto ancora lavorando"],
    "nl": ["Helaas verloren, te duur", "Ben er nog mee bezig"],
    None: ["Acme: 50k", "...", "Contoso"],
}


@pytest.mark.parametrize(
    ("code", "text"),
    [(code, text) for code in SHORT_ANSWERS for text in SHORT_ANSWERS[code]],
)
def test_the_language_of_a_short_answer_is_told_or_left_open(code, text):
    assert parse(a_mail(text)).language == code
