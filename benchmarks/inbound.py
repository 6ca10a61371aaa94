"""Received mail: parsing it and reading the reply, message by message."""

import re
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy

from app.domain.replies import PromptedLead
from app.mail.parse import parse
from app.services.reading import Written, understand
from benchmarks.measuring import Row, compare

LEADS = [
    PromptedLead(1, "Jane Doe", "Acme", "Spring webinar"),
    PromptedLead(2, "Ada King", "Globex", "Spring webinar"),
    PromptedLead(3, "Bo Ek", "Initech", "Trade fair"),
]
ON = date(2026, 3, 4)
ANSWERS = (
    "1 won 12,000, 2 call back in May, 3 went with HarbourSoft.",
    "Acme ist gewonnen, Globex meldet sich nicht, Initech hat kein Budget.",
    "Jane Doe a signé, Globex trop cher.",
    "Hard to say, they have not decided yet.",
)
_QUOTED = "".join(
    f"> {n}. Jane Doe, Acme\r\n> Won: https://x.example/a/{'x' * 60}\r\n"
    for n in range(30)
)


def a_mail(number: int) -> bytes:
    """An answer above a quoted prompt mail, as plain text and as HTML, 10 kB."""
    text = ANSWERS[number % len(ANSWERS)]
    quoted = _QUOTED.replace("> ", "").replace("\r\n", "<br>\r\n")
    return (
        "From: Nadia Sommer <nadia@nordwerft.example>\r\n"
        f"To: reply+{number:026d}@mail.throughline.test\r\n"
        f"Message-ID: <{number}@nordwerft.example>\r\nSubject: Re: Three leads\r\n"
        "Date: Wed, 04 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        f"{text}\r\n\r\nOn Wed, 4 Mar 2026 at 09:00, Throughline wrote:\r\n{_QUOTED}"
        "--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        f"<div>{text}</div><div class=gmail_quote><blockquote>{quoted}</blockquote></div>"
        "\r\n--b--\r\n"
    ).encode()


MAILS = [a_mail(number) for number in range(100)]


def parse_and_read() -> None:
    """What we do with each: parse, cut the quote, understand for three leads."""
    for raw in MAILS:
        mail = parse(raw)
        understand(
            Written(
                mail.reply, mail.passages, mail.quoted, LEADS, ON, mail.language, "EUR"
            )
        )


def parse_alone() -> None:
    for raw in MAILS:
        parse(raw)


_QUOTE = re.compile(r"^(>|On .* wrote:$)")


def parse_by_the_library() -> None:
    """The standard library's parser, and quoted lines dropped; nothing is understood."""
    for raw in MAILS:
        mail = message_from_bytes(raw, policy=policy.default)
        body = mail.get_body(("plain",))
        text = body.get_content() if body is not None else ""
        "\n".join(line for line in text.splitlines() if not _QUOTE.match(line))


def rows() -> Iterator[Row]:
    """Every comparison of received mail."""
    yield compare(
        "parse and cut: email + a regex", parse_alone, parse_by_the_library, 100
    )
    yield compare(
        "parse, cut and read for 3 leads: email + a regex",
        parse_and_read,
        parse_by_the_library,
        100,
    )


def per_second(row: Row) -> str:
    """Messages that one process reads in a second, by the wall and by the processor."""
    return (
        f"{1e6 / row.ours_wall:.0f} messages a second, {1e6 / row.ours_cpu:.0f} of CPU"
    )
