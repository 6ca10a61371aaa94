"""Hands mail to a server by SMTP, over a connection that is kept."""

import re
import smtplib
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

from app.mail.header_values import checked_address
from app.mail.smtp_line import (
    BLOCK_LIMIT,
    END_LIMIT,
    QUIT_LIMIT,
    Line,
    LineLost,
    Server,
)
from app.mail.transport import Envelope, Refused, Unknown

#: The whole attempt, in seconds, whatever the server does.
ATTEMPT_LIMIT = 900.0
#: How long a mail that was taken waits for the next to be asked for, to be noted with it.
AHEAD_LIMIT = 0.02
#: A connection is used for so many mails, or so many seconds.
MAILS_A_LINE = 100
LINE_LASTS = 60.0

#: Shutting down, no TLS now, authentication wanted or refused: not about this mail.
_ABOUT_US = frozenset((421, 454, 530, 534, 535))
_BARE = re.compile(rb"\r\n|\r|\n")


class SmtpTransport:
    """One connection to one server; each sending thread has its own."""

    def __init__(
        self, server: Server, own_name: str, attempt_limit: float = ATTEMPT_LIMIT
    ) -> None:
        self._server = server
        self._own_name = own_name
        self._attempt_limit = attempt_limit
        self._line: Line | None = None
        self._opened_at = 0.0
        self._mails = 0
        #: Announced with the mail before; the answers to that are still to be read.
        self._expected: Envelope | None = None

    def send(
        self,
        envelope: Envelope,
        before_data: Callable[[], None],
        following: Envelope | None = None,
    ) -> str:
        """Hand one mail over, as `Transport` says.

        `before_data` is called when the server has said that it waits for the mail itself:
        up to there nothing has been handed over.
        """
        until = time.monotonic() + self._attempt_limit
        line = self._announced(envelope, until)
        try:
            before_data()
        except BaseException:
            # A server drops a mail whose end it has not seen.
            self._drop()
            raise
        try:
            line.say(_stuffed(envelope.raw), BLOCK_LIMIT)
        except LineLost as error:
            # The last bytes are the end of the mail: without them nothing was taken.
            self._drop()
            raise Refused(-1, str(error), stage="DATA") from error
        if following is not None and line.has_extn("pipelining"):
            self._announce_ahead(line, following)
        return self._answer(line)

    def is_expected(self, envelope: Envelope) -> bool:
        """Whether the server was told of that mail, and has answered."""
        return (
            self._line is not None
            and self._expected is envelope
            and self._line.has_replies(3, AHEAD_LIMIT)
        )

    def greet(self) -> None:
        """Connect, encrypt and sign in as for a mail, without one."""
        self._line = self._open(time.monotonic() + self._attempt_limit)

    def close(self) -> None:
        """Say goodbye to the server; a failure changes nothing for what it took."""
        if self._expected is not None:
            # It waits for a mail, and would take the goodbye for one.
            self._drop()
        if self._line is not None:
            self._line.leave(min(QUIT_LIMIT, self._attempt_limit))
        self._line = None

    def _announced(self, envelope: Envelope, until: float) -> Line:
        """A line on which the server waits for the mail.

        A kept connection that turns out to be dead, or is given notice, is opened once
        more: that says nothing about the server or the mail.
        """
        _checked(envelope)
        expected, self._expected = self._expected, None
        if expected is not None and expected is not envelope:
            # It waits for another mail, which does not come.
            self._drop()
        is_said = expected is envelope
        if self._line is not None and (is_said or not self._is_worn()):
            self._line.until = until
            try:
                self._announce(self._line, envelope, is_said=is_said)
            except LineLost:
                self._drop()
            except Refused as no:
                if no.code != 421:
                    raise
                self._drop()
            else:
                return self._line
        line = self._open(until)
        try:
            self._announce(line, envelope)
        except LineLost as error:
            self._drop()
            raise Refused(-1, str(error), stage="RCPT") from error
        return line

    def _announce_ahead(self, line: Line, following: Envelope) -> None:
        """Name the next mail right after the end of this one (RFC 2920, 3.1).

        One round trip a mail instead of two.
        """
        if self._is_worn(mails=1):
            return
        # Whatever is wrong with it is found out when it is its turn.
        with suppress(Refused, LineLost):
            line.say(b"".join(_commands(line, following).values()))
            self._expected = following

    def _is_worn(self, mails: int = 0) -> bool:
        """Whether the line is not to be used for more, after so many."""
        return (
            self._mails + mails >= MAILS_A_LINE
            or time.monotonic() - self._opened_at >= LINE_LASTS
        )

    def _open(self, until: float) -> Line:
        self.close()
        try:
            self._line = Line(self._server, self._own_name, until)
        except smtplib.SMTPResponseException as error:
            text = _text(error.smtp_error)
            raise Refused(
                error.smtp_code, text, relay_away=True, stage="HELO"
            ) from error
        except (OSError, smtplib.SMTPException) as error:
            text = str(error) or type(error).__name__
            raise Refused(-1, text, relay_away=True, stage="HELO") from error
        self._opened_at, self._mails = time.monotonic(), 0
        return self._line

    def _announce(
        self, line: Line, envelope: Envelope, *, is_said: bool = False
    ) -> None:
        """Name sender and recipient and ask to send; Refused or LineLost otherwise."""
        commands = _commands(line, envelope)
        if line.has_extn("pipelining"):
            if not is_said:
                # All in one go (RFC 2920): one round trip instead of three.
                line.say(b"".join(commands.values()))
            self._hear(line, commands)
            return
        for stage, command in commands.items():
            line.say(command)
            code, text = line.getreply()
            if not _is_yes(stage, code):
                self._refuse(line, stage, code, text)

    def _hear(self, line: Line, stages: Iterable[str]) -> None:
        """The answers to commands that went in one go."""
        no: tuple[str, int, bytes] | None = None
        code = -1
        for stage in stages:
            code, text = line.getreply()
            if no is None and not _is_yes(stage, code):
                no = stage, code, text
            if code < 0 or code in _ABOUT_US:
                # Nothing more is to be expected.
                break
        if no is None:
            return
        if code == 354:
            # It waits for a mail to nobody: that one is ended (RFC 2920, 3.1).
            line.say(b".\r\n")
            line.getreply()
        self._refuse(line, *no)

    def _refuse(self, line: Line, stage: str, code: int, text: bytes) -> None:
        """Clear the server's mind for the next mail, and say why this one did not go."""
        about_us = code in _ABOUT_US
        if about_us or code < 0:
            self._drop()
        else:
            try:
                line.say(b"RSET\r\n")
                line.getreply()
            except LineLost:
                self._drop()
        raise Refused(code, _text(text), relay_away=about_us, stage=stage)

    def _answer(self, line: Line) -> str:
        """What the server says once it has the whole mail."""
        try:
            code, text = line.getreply(END_LIMIT)
        except LineLost as error:
            self._drop()
            raise Unknown(str(error)) from error
        if 200 <= code < 300:
            self._mails += 1
            return _text(text)
        if code < 0:
            self._drop()
            raise Unknown("The server's answer is no reply.")
        about_us = code in _ABOUT_US
        if about_us:
            self._drop()
        raise Refused(code, _text(text), relay_away=about_us, stage="END")

    def _drop(self) -> None:
        """Let the connection go without a word."""
        if self._line is not None:
            self._line.close()
        self._line = self._expected = None


def _commands(line: Line, envelope: Envelope) -> dict[str, bytes]:
    """What announces the mail on that line."""
    sender, recipient = _checked(envelope)
    size = f" SIZE={len(envelope.raw)}" if line.has_extn("size") else ""
    return {
        "MAIL": f"MAIL FROM:<{sender}>{size}\r\n".encode(),
        "RCPT": f"RCPT TO:<{recipient}>\r\n".encode(),
        "DATA": b"DATA\r\n",
    }


def _checked(envelope: Envelope) -> tuple[str, str]:
    """Both addresses, with nothing in them that would be a command of its own."""
    try:
        # No sender at all is the null return path of a mail that answers a mail.
        sender = checked_address(envelope.sender) if envelope.sender else ""
        return sender, checked_address(envelope.recipient)
    except ValueError as error:
        raise Refused(553, f"5.1.3 {error}", stage="RCPT") from error


def _is_yes(stage: str, code: int) -> bool:
    return code == 354 if stage == "DATA" else 200 <= code < 300


def _stuffed(raw: bytes) -> bytes:
    """The mail as DATA sends it: CRLF alone ends lines, a dot alone ends the mail.

    A bare CR or LF would let one server see an end where another sees none.
    """
    ends = raw.count(b"\r\n")
    if raw.count(b"\r") != ends or raw.count(b"\n") != ends:
        raw = _BARE.sub(b"\r\n", raw)
    if raw.startswith(b"."):
        raw = b"." + raw
    if not raw.endswith(b"\r\n"):
        raw += b"\r\n"
    return raw.replace(b"\r\n.", b"\r\n..") + b".\r\n"


def _text(reply: bytes | str) -> str:
    text = reply if isinstance(reply, str) else reply.decode("utf-8", "replace")
    return " ".join(text.split())[:500]
