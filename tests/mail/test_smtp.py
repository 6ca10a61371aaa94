"""Handing mail over by SMTP: to a real server, and to one that fails at every command."""

import ssl
import subprocess
import time
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from app.mail.smtp import SmtpTransport
from app.mail.smtp_line import Security, Server, server_at
from app.mail.transport import Envelope, Refused, Unknown
from tests.mail.mail_servers import (
    CUT,
    DRIP,
    STALL,
    ScriptedServer,
    a_real_server,
)

RAW = b"Subject: Hello\r\n\r\n.\r\n..\r\n.dots\r\nEnd\r\n"
PLAIN = ()
PIPELINING = ("PIPELINING", "SIZE 100000")


def an_envelope(
    raw: bytes = RAW, recipient: str = "nadia@nordwerft.example"
) -> Envelope:
    return Envelope("bounce+1@mail.throughline.test", recipient, raw)


def transport_to(port: int, attempt_limit: float = 5.0) -> SmtpTransport:
    server = Server("127.0.0.1", port, Security.NONE)
    return SmtpTransport(server, "mail.throughline.test", attempt_limit)


class Calls:
    """Counts how often it is called."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def nothing() -> None:
    """There is nothing to note before the data."""


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtp://relay", Server("relay", 25, Security.NONE)),
        ("smtp://127.0.0.1:2525", Server("127.0.0.1", 2525, Security.NONE)),
        ("smtp://[::1]:25", Server("::1", 25, Security.NONE)),
        (
            "smtp+starttls://us%40nordwerft:p%3Ass%2F@relay",
            Server("relay", 587, Security.STARTTLS, "us@nordwerft", "p:ss/"),
        ),
        ("smtps://u:p@relay", Server("relay", 465, Security.TLS, "u", "p")),
    ],
)
def test_the_server_is_read_from_its_url(url: str, server: Server) -> None:
    assert server_at(url) == server


@pytest.mark.parametrize("url", ["relay:25", "http://relay", "smtp://", "smtp://:25"])
def test_what_is_no_server_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="must be like"):
        server_at(url)


def test_mails_arrive_byte_for_byte_over_one_connection() -> None:
    raws = [RAW, b".first line\r\n", b"no line end", (b"x" * 70 + b"\r\n") * 5000]
    with a_real_server() as (sink, port):
        transport = transport_to(port)
        for raw in raws:
            assert transport.send(an_envelope(raw), nothing).startswith("2.0.0")
        transport.close()
    assert [mail.raw.removesuffix(b"\r\n") for mail in sink.mails] == [
        raw.removesuffix(b"\r\n") for raw in raws
    ]
    assert sink.mails[0].sender == "bounce+1@mail.throughline.test"
    assert sink.mails[0].recipient == "nadia@nordwerft.example"


@pytest.mark.parametrize("extensions", [PLAIN, PIPELINING])
def test_the_connection_is_kept_for_a_hundred_mails(
    extensions: tuple[str, ...],
) -> None:
    with ScriptedServer({}, extensions) as server:
        transport = transport_to(server.port)
        for _ in range(101):
            transport.send(an_envelope(), nothing)
        transport.close()
    assert server.mails == [RAW] * 101
    assert server.connections == 2


@pytest.mark.parametrize(
    "raw",
    [b"a\r\n.\rMAIL FROM:<x@y>\r\n", b"a\n.\nb\r\n", b"a\n.\r\nb\r\n", b"a\r.\r\n"],
)
def test_no_byte_in_a_mail_ends_it_early(raw: bytes) -> None:
    with ScriptedServer({}) as server:
        transport = transport_to(server.port)
        transport.send(an_envelope(raw), nothing)
        transport.close()
    assert server.mails == [
        raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", b"\r\n")
    ]
    assert server.commands.count("MAIL") == 1


def test_an_address_cannot_carry_a_command() -> None:
    with ScriptedServer({}) as server, pytest.raises(Refused) as no:
        transport_to(server.port).send(
            an_envelope(recipient="a@b.example>\r\nRCPT TO:<c@d.example"), nothing
        )
    assert no.value.stage == "RCPT"
    assert server.connections == 0


@pytest.mark.parametrize("extensions", [PLAIN, PIPELINING])
@pytest.mark.parametrize(
    ("command", "reply", "relay_away", "noted"),
    [
        ("MAIL", "553 5.1.8 unknown sender", False, 0),
        ("RCPT", "550 5.1.1 no such user", False, 0),
        ("RCPT", "450 4.2.0 greylisted", False, 0),
        ("DATA", "451 4.3.0 later", False, 0),
        ("END", "554 5.7.1 spam", False, 1),
        ("END", "452 4.3.1 disk full", False, 1),
        ("MAIL", "421 4.3.2 going down", True, 0),
        ("RCPT", "421 4.3.2 going down", True, 0),
        ("END", "421 4.3.2 going down", True, 1),
        ("MAIL", "530 5.7.0 authenticate first", True, 0),
        ("MAIL", "454 4.7.0 not now", True, 0),
        ("RCPT", "hello", False, 0),
        ("RCPT", CUT, False, 0),
        ("DATA", CUT, False, 0),
        ("RCPT", STALL, False, 0),
        ("RCPT", DRIP, False, 0),
    ],
)
def test_a_no_says_whom_it_is_about_and_the_next_mail_goes(
    command: str, reply: str, relay_away: bool, noted: int, extensions: tuple[str, ...]
) -> None:
    before_data = Calls()
    with ScriptedServer({command: [reply]}, extensions) as server:
        transport = transport_to(server.port, attempt_limit=0.5)
        with pytest.raises(Refused) as no:
            transport.send(an_envelope(), before_data)
        assert no.value.relay_away is relay_away
        assert no.value.code == int(reply[:3] if reply[:3].isdigit() else -1)
        assert before_data.count == noted
        assert transport.send(an_envelope(), before_data)
        transport.close()
    assert server.mails[-1] == RAW
    taken = [mail for mail in server.mails if mail]
    assert len(taken) == 1 + noted


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        ("CONNECT", "554 no service"),
        ("CONNECT", "421 too busy"),
        ("CONNECT", CUT),
        ("CONNECT", STALL),
        ("CONNECT", DRIP),
        ("EHLO", CUT),
        ("EHLO", "421 going down"),
    ],
)
def test_a_server_that_does_not_greet_us_is_away(command: str, reply: str) -> None:
    with ScriptedServer({command: [reply]}) as server:
        transport = transport_to(server.port, attempt_limit=0.5)
        with pytest.raises(Refused) as no:
            transport.send(an_envelope(), nothing)
        assert no.value.relay_away
        assert transport.send(an_envelope(), nothing)
        transport.close()


def test_nobody_listening_means_away() -> None:
    with ScriptedServer({}) as server:
        port = server.port
    with pytest.raises(Refused) as no:
        transport_to(port).send(an_envelope(), nothing)
    assert no.value.relay_away


@pytest.mark.parametrize("reply", [CUT, STALL, DRIP, "what?"])
def test_without_an_answer_to_the_whole_mail_nobody_knows(reply: str) -> None:
    with ScriptedServer({"END": [reply]}) as server:
        transport = transport_to(server.port, attempt_limit=0.5)
        with pytest.raises(Unknown):
            transport.send(an_envelope(), nothing)
        assert transport.send(an_envelope(), nothing)
        transport.close()
    assert server.mails == [RAW, RAW]


@pytest.mark.parametrize("extensions", [PLAIN, PIPELINING])
def test_when_the_note_before_the_data_fails_nothing_is_sent(
    extensions: tuple[str, ...],
) -> None:
    def lost() -> None:
        raise LookupError

    with ScriptedServer({}, extensions) as server:
        transport = transport_to(server.port)
        with pytest.raises(LookupError):
            transport.send(an_envelope(), lost)
        transport.send(an_envelope(), nothing)
        transport.close()
    assert server.mails == [RAW]


# The next mail, announced with the end of the one before


OTHER = b"Subject: Another\r\n\r\nOne\r\n"


def test_the_next_mail_is_announced_with_the_end_of_the_one_before() -> None:
    mails = [an_envelope(), an_envelope(OTHER), an_envelope()]
    with ScriptedServer({}, PIPELINING) as server:
        transport = transport_to(server.port)
        transport.send(mails[0], nothing, mails[1])
        assert transport.is_expected(mails[1])
        assert not transport.is_expected(mails[2])
        assert server.commands[-3:] == ["MAIL", "RCPT", "DATA"]
        transport.send(mails[1], nothing, mails[2])
        transport.send(mails[2], nothing)
        transport.close()
    assert server.mails == [RAW, OTHER, RAW]
    assert server.commands == ["EHLO", *["MAIL", "RCPT", "DATA"] * 3, "QUIT"]


def test_a_server_that_does_not_offer_it_hears_of_one_mail_at_a_time() -> None:
    mails = [an_envelope(), an_envelope(OTHER)]
    with ScriptedServer({}) as server:
        transport = transport_to(server.port)
        transport.send(mails[0], nothing, mails[1])
        assert not transport.is_expected(mails[1])
        transport.send(mails[1], nothing)
        transport.close()
    assert server.mails == [RAW, OTHER]


def test_a_server_that_waits_for_a_mail_which_does_not_come_gets_nothing() -> None:
    with ScriptedServer({}, PIPELINING) as server:
        transport = transport_to(server.port)
        transport.send(an_envelope(), nothing, an_envelope(OTHER))
        transport.close()
    assert server.mails == [RAW]
    assert "QUIT" not in server.commands


def test_a_mail_that_comes_instead_of_the_announced_one_arrives_whole() -> None:
    with ScriptedServer({}, PIPELINING) as server:
        transport = transport_to(server.port)
        transport.send(an_envelope(), nothing, an_envelope(OTHER))
        transport.send(an_envelope(), nothing)
        transport.close()
    assert server.mails == [RAW, RAW]
    assert server.connections == 2


@pytest.mark.parametrize(
    "second", ["550 5.1.1 no such user", "450 4.2.0 greylisted", "hello", CUT]
)
def test_a_no_to_the_announced_mail_is_told_when_it_is_its_turn(second: str) -> None:
    mails = [an_envelope(), an_envelope(OTHER), an_envelope()]
    script = {"RCPT": ["250 ok", second]}
    with ScriptedServer(script, PIPELINING) as server:
        transport = transport_to(server.port, attempt_limit=0.5)
        assert transport.send(mails[0], nothing, mails[1])
        if second == CUT:
            # A kept line that has died says nothing about the mail.
            assert transport.send(mails[1], nothing, mails[2])
        else:
            with pytest.raises(Refused) as no:
                transport.send(mails[1], nothing, mails[2])
            assert no.value.stage == "RCPT"
        assert transport.send(mails[2], nothing)
        transport.close()
    taken = [RAW, OTHER, RAW] if second == CUT else [RAW, RAW]
    assert [mail for mail in server.mails if mail] == taken


@pytest.mark.parametrize("end", ["554 5.7.1 spam", "421 4.3.2 going down"])
def test_a_no_to_a_whole_mail_does_not_touch_the_announced_one(end: str) -> None:
    mails = [an_envelope(), an_envelope(OTHER)]
    with ScriptedServer({"END": [end]}, PIPELINING) as server:
        transport = transport_to(server.port)
        with pytest.raises(Refused) as no:
            transport.send(mails[0], nothing, mails[1])
        assert no.value.stage == "END"
        assert transport.send(mails[1], nothing)
        transport.close()
    assert server.mails == [RAW, OTHER]


def test_a_server_that_is_slow_to_ask_for_the_next_mail_is_not_waited_for() -> None:
    mails = [an_envelope(), an_envelope(OTHER)]
    with ScriptedServer({"RCPT": ["250 ok", STALL]}, PIPELINING) as server:
        transport = transport_to(server.port)
        transport.send(mails[0], nothing, mails[1])
        began = time.monotonic()
        assert not transport.is_expected(mails[1])
        assert time.monotonic() - began < 0.5
        transport.close()


@pytest.mark.parametrize("reply", [CUT, STALL, "500 what?"])
def test_a_failing_goodbye_changes_nothing(reply: str) -> None:
    with ScriptedServer({"QUIT": [reply]}) as server:
        transport = transport_to(server.port, attempt_limit=0.5)
        assert transport.send(an_envelope(), nothing)
        transport.close()
    assert server.mails == [RAW]


@pytest.mark.parametrize("extensions", [PLAIN, PIPELINING])
@pytest.mark.parametrize("death", [CUT, "421 4.4.2 you were idle"])
def test_a_kept_connection_that_has_died_is_opened_again(
    death: str, extensions: tuple[str, ...]
) -> None:
    script = {"MAIL": ["250 ok", death, "250 ok"]}
    with ScriptedServer(script, extensions) as server:
        transport = transport_to(server.port)
        transport.send(an_envelope(), nothing)
        transport.send(an_envelope(), nothing)
        transport.close()
    assert server.mails == [RAW, RAW]
    assert server.connections == 2


def test_a_dripping_server_is_left_at_the_deadline() -> None:
    began = time.monotonic()
    with ScriptedServer({"RCPT": [DRIP]}) as server, pytest.raises(Refused):
        transport_to(server.port, attempt_limit=0.4).send(an_envelope(), nothing)
    assert time.monotonic() - began < 2


# Encryption and authentication


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for localhost and its key."""
    folder = tmp_path_factory.mktemp("tls")
    found, key = folder / "cert.pem", folder / "key.pem"
    command = (
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "
        f"-days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost "
        f"-keyout {key} -out {found}"
    )
    try:
        subprocess.run(command.split(), check=True, capture_output=True)  # noqa: S603 - our own words.
    except FileNotFoundError:
        pytest.skip("openssl is missing, so there is no certificate to try TLS with")
    return found, key


@pytest.fixture
def tls(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)
    return context


@pytest.fixture
def trusted(certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine trusts the certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))


def knows_us(
    _: object, __: object, ___: object, ____: object, data: object
) -> AuthResult:
    is_right = isinstance(data, LoginPassword) and data.password == b"p:ss"
    return AuthResult(success=is_right, handled=False)


@pytest.mark.usefixtures("trusted")
@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_mail_goes_encrypted_and_signed_in(
    tls: ssl.SSLContext, security: Security
) -> None:
    options = {"ssl_context" if security is Security.TLS else "tls_context": tls}
    with a_real_server(
        authenticator=knows_us,
        auth_required=True,
        auth_require_tls=security is Security.STARTTLS,
        **options,
    ) as (sink, port):
        server = Server("localhost", port, security, "us", "p:ss")
        transport = SmtpTransport(server, "mail.throughline.test", 5)
        transport.send(an_envelope(), nothing)
        transport.send(an_envelope(), nothing)
        transport.close()
        wrong = Server("localhost", port, security, "us", "wrong")
        with pytest.raises(Refused) as no:
            SmtpTransport(wrong, "mail.throughline.test", 5).send(
                an_envelope(), nothing
            )
    assert len(sink.mails) == 2
    assert (no.value.code, no.value.relay_away) == (535, True)


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
def test_a_certificate_that_nobody_vouches_for_ends_it(
    tls: ssl.SSLContext, security: Security
) -> None:
    options = {"ssl_context" if security is Security.TLS else "tls_context": tls}
    with a_real_server(**options) as (sink, port):
        server = Server("localhost", port, security, "us", "p:ss")
        with pytest.raises(Refused) as no:
            SmtpTransport(server, "mail.throughline.test", 5).send(
                an_envelope(), nothing
            )
    assert no.value.relay_away
    assert "certificate" in no.value.text
    assert sink.mails == []


def test_a_server_without_starttls_never_sees_mail_or_password() -> None:
    with ScriptedServer({}) as server:
        target = Server("127.0.0.1", server.port, Security.STARTTLS, "us", "p:ss")
        with pytest.raises(Refused) as no:
            SmtpTransport(target, "mail.throughline.test", 5).send(
                an_envelope(), nothing
            )
    assert no.value.relay_away
    assert set(server.commands) <= {"EHLO", "QUIT"}
