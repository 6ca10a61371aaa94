"""The bytes of a mail: what any reader of RFC 5322 makes of them, and what no value can do."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail import mime
from app.mail.header_values import Mailbox, checked_address, clean
from app.mail.render import Message

AT = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)
HEADERS: dict[str, str | Mailbox] = {
    "From": Mailbox("Throughline", "throughline@mail.nordwerft.example"),
    "To": Mailbox("Nadia Sömmer", "nadia@nordwerft.example"),
    "Message-ID": "<weekly.0123@mail.nordwerft.example>",
    "List-Unsubscribe": f"<https://throughline.example/u/{'x' * 120}>, <mailto:a@b.example>",
    "X-Throughline-Key": "edition-12",
}


def a_mail(
    subject: str = "Three things the field said",
    text: str = "Hello\n",
    html: str = "<p>Hello</p>\n",
    **headers: str | Mailbox,
) -> bytes:
    return mime.as_bytes(Message(subject, text, html), HEADERS | headers, AT)


def parsed(raw: bytes) -> EmailMessage:
    mail = message_from_bytes(raw, policy=SMTP)
    assert isinstance(mail, EmailMessage)
    assert not mail.defects
    return mail


def body_of(mail: EmailMessage, subtype: str) -> str:
    part = mail.get_body((subtype,))
    assert part is not None
    content: str = part.get_content()
    return content.replace("\r\n", "\n")


def as_the_library_makes_it(message: Message) -> EmailMessage:
    mail = EmailMessage(policy=SMTP)
    for name, value in HEADERS.items():
        if isinstance(value, Mailbox):
            mail[name] = f"{value.name} <{value.address}>"
        else:
            mail[name] = value
    mail["Subject"] = message.subject
    mail["Date"] = AT
    mail.set_content(message.text, cte="quoted-printable")
    mail.add_alternative(message.html, subtype="html", cte="quoted-printable")
    return parsed(mail.as_bytes())


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Plain", "Plain.\n"),
        ("Größe, Maß und Straße: was draußen gesagt wurde", "Grüße\n\nvon uns\n"),
        ("価格が高すぎると言われました、今週三回", "日本語の本文\n"),
        ("Dots", "From here\n.\n..\n. dot\n"),
        ("A very long subject " * 7, "x" * 5000 + "\n"),
        ("Tabs\tand  blanks", "ends in blanks   \n\ttab\t\n"),
        ("🙂" * 40, "=3D is no equals sign\n🙂\n"),
    ],
)
def test_a_reader_sees_what_the_library_would_have_sent(
    subject: str, text: str
) -> None:
    message = Message(clean(subject), text, f"<p>{text}</p>\n")
    ours = parsed(mime.as_bytes(message, HEADERS, AT))
    theirs = as_the_library_makes_it(message)
    for name in (*HEADERS, "Subject", "Date", "MIME-Version"):
        assert str(ours[name]).strip() == str(theirs[name]).strip(), name
    for subtype in ("plain", "html"):
        assert body_of(ours, subtype).rstrip("\n") == body_of(theirs, subtype).rstrip(
            "\n"
        )


@given(subject=st.text(max_size=200), name=st.text(max_size=80), text=st.text())
def test_no_value_makes_a_line_too_long_or_a_byte_above_seven_bits(
    subject: str, name: str, text: str
) -> None:
    raw = a_mail(subject, text, text, To=Mailbox(name, "nadia@nordwerft.example"))
    assert raw.isascii()
    assert b"\0" not in raw
    assert raw.count(b"\n") == raw.count(b"\r") == raw.count(b"\r\n")
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    mail = parsed(raw)
    assert mail["To"].addresses[0].addr_spec == "nadia@nordwerft.example"
    assert len(mail["To"].addresses) == 1
    assert set(mail.keys()) == {
        *HEADERS,
        "Subject",
        "Date",
        "MIME-Version",
        "Content-Type",
    }


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200))
def test_a_subject_comes_back_as_it_was_cleaned(subject: str) -> None:
    assert " ".join(str(parsed(a_mail(subject))["Subject"]).split()) == clean(subject)


@pytest.mark.parametrize(
    "name",
    [
        "Jane\r\nBcc: everybody@nordwerft.example",
        "Jane\u2028Bcc: everybody@nordwerft.example",
        "Jane\x85Bcc: x@nordwerft.example",
        "Jane\x0bBcc: x@nordwerft.example",
        "Jane\0Doe",
        'Jane" <evil@attacker.example>, "',
        "\u202eenaJ\u202c",
    ],
)
def test_a_name_cannot_add_a_header_or_a_recipient(name: str) -> None:
    mail = parsed(a_mail(subject=name, To=Mailbox(name, "nadia@nordwerft.example")))
    assert mail["Bcc"] is None
    assert [one.addr_spec for one in mail["To"].addresses] == [
        "nadia@nordwerft.example"
    ]
    assert "\u202e" not in mail["Subject"]


@pytest.mark.parametrize(
    "address",
    [
        "nobody",
        "a b@nordwerft.example",
        "a@nordwerft.example\r\nRCPT TO:<x@y.example>",
        "a@b@nordwerft.example",
        "<a@nordwerft.example>",
        "ü@nordwerft.example",
        "a@",
        "@nordwerft.example",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"no address|idna|label"):
        a_mail(To=Mailbox("Nadia", address))


def test_a_domain_may_be_written_in_its_own_letters() -> None:
    assert checked_address("nadia@münchen.example") == "nadia@xn--mnchen-3ya.example"


def test_the_same_mail_has_the_same_bytes() -> None:
    assert a_mail() == a_mail()
    assert a_mail() != a_mail(**{"Message-ID": "<weekly.4567@mail.nordwerft.example>"})


def test_a_subject_that_looks_encoded_is_shown_as_it_was_written() -> None:
    written = "=?utf-8?q?not_encoded?= by us"
    assert str(parsed(a_mail(written))["Subject"]) == written
