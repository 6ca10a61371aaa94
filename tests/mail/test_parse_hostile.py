"""Hostile mails: never an error, never a lost mail, time that grows with size only."""

import random
import time

import pytest

from app.mail.parse import parse
from app.mail.received import Problem
from tests.mail.habits import HABITS
from tests.mail.mails import a_mail
from tests.mail.samples_html import HTML
from tests.mail.samples_plain import PLAIN

TEN_MEGABYTES = 10 * 1024 * 1024
HEAD = b"From: bob@corp.test\nSubject: x\n"
TEXT = HEAD + b"Content-Type: text/plain; charset=utf-8\n\n"
MARKUP = HEAD + b"Content-Type: text/html; charset=utf-8\n\n"
MIXED = HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n'
NESTED = HEAD + b"".join(
    b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n)
    for n in range(19)
)
AWAY = HEAD + b"Auto-Submitted: auto-replied\nDate: Wed, 05 May 2027 09:00:00 +0200\n\n"

# What stands at the beginning, and what follows ten megabytes long.
HOSTILE = [
    (TEXT, b"\n"),
    (TEXT, b">"),
    (TEXT, b"> \n"),
    (TEXT, b"On "),
    (TEXT, b"On On On\n"),
    (TEXT, b"On 2027-05-05 09:00 a@b.test wrote:\n"),
    (TEXT, b"From: a@b.test\n"),
    (TEXT, b"-- \nBest regards\n"),
    (TEXT, b"a@a@"),
    (TEXT, "写道：".encode()),
    (TEXT, b"\xff"),
    (MARKUP, b"<"),
    (MARKUP, b"<div>"),
    (MARKUP, b"<b></i>"),
    (MARKUP, b'<a href="'),
    (MARKUP, b"<!--"),
    (MARKUP, b"&#1111"),
    (MARKUP, b"<blockquote>x"),
    (MIXED, b"--b\n\nx\n"),
    (MIXED, b"--bb\n"),
    (NESTED, b"--b"),
    (AWAY, b"until 3 May back on Monday "),
    (HEAD + b"\n", b'{"Type":['),
    (b"Subject: ", b"=?utf-8?q?a?= "),
    (b"From: ", b'"a" (<'),
    (b"", b"x: y\n"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("head", "unit"), HOSTILE)
def test_ten_hostile_megabytes_are_read_in_two_seconds(head, unit):
    mail = head + unit * (TEN_MEGABYTES // len(unit))
    start = time.process_time()
    read = parse(mail)
    assert time.process_time() - start < 2
    assert Problem.UNREADABLE not in read.problems


PIECES = [
    *(b"\0", b"\r", b"\n", b"\r\n\r\n", b"--", b"=?utf-8?q?", b"?=", b"<", b">", b'"'),
    *(b"(", b"&#99999999999;", b"\xff\xfe", b"charset=utf-16", b"boundary=", b"base64"),
    *(
        b"From: ",
        b"{",
        b"=",
        b"%",
        b"multipart/mixed",
        b"text/html",
        b"> ",
        b"31.12.9999",
    ),
    *(
        b"Date: 31 Feb 99999 99:99:99 +9999\n",
        b"On 1/1/2027 x wrote:\n",
        b"<blockquote>",
    ),
]


def a_mutated_mail(chance: random.Random, mails: list[bytes]) -> bytes:
    mail = bytearray(chance.choice(mails))
    for _ in range(chance.randint(1, 12)):
        at, kind = chance.randint(0, len(mail)), chance.randint(0, 3)
        if kind == 0:
            mail[at:at] = chance.choice(PIECES)
        elif kind == 1:
            del mail[at : at + chance.randint(1, 200)]
        elif kind == 2:
            mail[at:at] = bytes([chance.randint(0, 255)])
        else:
            other = chance.choice(mails)
            start = chance.randint(0, len(other))
            mail[at:at] = other[start : start + 300]
    return bytes(mail)


def test_no_mutated_mail_is_lost():
    chance = random.Random(17)
    mails = [a_mail(text) for _, text, _ in PLAIN]
    mails += [a_mail("Won", html) for _, html, _ in HTML]
    mails += [a_mail(f"x\n\n{each.attributions[0]}\n> y") for each in HABITS.values()]
    for _ in range(2000):
        read = parse(a_mutated_mail(chance, mails))
        assert Problem.UNREADABLE not in read.problems
