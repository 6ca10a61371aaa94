"""A connection to a mail server whose every wait has an end."""

import smtplib
import socket
import ssl
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote, urlsplit

#: In seconds, of RFC 5321 4.5.3.2, and less where a person waits behind it.
CONNECT_LIMIT = 30.0
COMMAND_LIMIT = 60.0
BLOCK_LIMIT = 180.0
#: Servers that scan a mail answer late; who does not wait sends it twice.
END_LIMIT = 600.0
QUIT_LIMIT = 5.0

_LONGEST_LINE = 8192
_MOST_LINES = 200


class Security(StrEnum):
    """How the line is kept from being read: by the URL's scheme."""

    NONE = "smtp"
    STARTTLS = "smtp+starttls"
    TLS = "smtps"


_PORTS = {Security.NONE: 25, Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True)
class Server:
    """Where mail is handed over, and as whom."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = ""


def server_at(url: str) -> Server:
    """The server of `smtp://`, `smtp+starttls://` or `smtps://user:password@host:port`.

    User and password are percent-encoded. Raises ValueError, which names no password.
    """
    parts = urlsplit(url)
    if parts.scheme not in frozenset(Security) or not parts.hostname:
        raise ValueError(
            "must be like smtp://host:25, smtp+starttls://user:password@host:587 "
            "or smtps://user:password@host:465"
        )
    security = Security(parts.scheme)
    return Server(
        host=parts.hostname,
        port=parts.port or _PORTS[security],
        security=security,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


class LineLost(smtplib.SMTPServerDisconnected):
    """The server has gone, or has not answered in time."""


class Line(smtplib.SMTP):
    """smtplib's connection, read by our own clock.

    A socket's timeout starts again at each byte, so a server that drips holds smtplib for
    as long as it likes; here each wait ends at a moment, and the whole attempt at another.
    """

    def __init__(self, server: Server, own_name: str, until: float) -> None:
        """Connect, greet, encrypt and sign in, by that moment of the monotonic clock.

        Raises OSError or SMTPException.
        """
        super().__init__(local_hostname=own_name, timeout=CONNECT_LIMIT)
        self.until = until
        self._read = b""
        self._server = server
        try:
            self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        server = self._server
        # smtplib checks the certificate against the name that it was given here.
        self._host = server.host
        code, text = self.connect(server.host, server.port)
        if code != 220:
            raise smtplib.SMTPConnectError(code, text)
        self._greet()
        if server.security is Security.STARTTLS:
            self.starttls(context=ssl.create_default_context())
            if self._read:
                raise LineLost("The server spoke before the line was encrypted.")
            self._greet()
        if server.user:
            self.login(server.user, server.password)

    def _greet(self) -> None:
        """EHLO; HELO only for a server that does not know the other."""
        code, text = self.ehlo()
        if code >= 500:
            code, text = self.helo()
        if not 200 <= code < 300:
            raise smtplib.SMTPHeloError(code, text)

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        limit = min(timeout, max(0.001, self.until - time.monotonic()))
        plain = socket.create_connection((host, port), limit)
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self._server.security is not Security.TLS:
            return plain
        tls = ssl.create_default_context()
        return tls.wrap_socket(plain, server_hostname=host)

    def say(self, data: bytes, limit: float = COMMAND_LIMIT) -> None:
        """Send all of it; LineLost if that fails."""
        if self.sock is None:
            raise LineLost("The line is closed.")
        try:
            self.sock.settimeout(self._left(time.monotonic() + limit))
            self.sock.sendall(data)
        except OSError as error:
            self.close()
            raise LineLost(str(error)) from error

    def send(self, s: str | bytes) -> None:  # type: ignore[override]
        """What smtplib's own commands go through."""
        self.say(s.encode(self.command_encoding) if isinstance(s, str) else s)

    def getreply(self, limit: float = COMMAND_LIMIT) -> tuple[int, bytes]:
        """The next reply, with its lines joined; its code is -1 if it is none."""
        until = time.monotonic() + limit
        lines = []
        for _ in range(_MOST_LINES):
            line = self._read_line(until)
            lines.append(line[4:].strip())
            code = int(line[:3]) if line[:3].isdigit() else -1
            if code < 0 or line[3:4] != b"-":
                return code, b"\n".join(lines)
        self.close()
        raise LineLost("The reply has no end.")

    def _read_line(self, until: float) -> bytes:
        while b"\n" not in self._read:
            if len(self._read) > _LONGEST_LINE:
                self.close()
                raise LineLost("The reply has no end.")
            self._read += self._receive(until)
        line, _, self._read = self._read.partition(b"\n")
        return line

    def has_replies(self, count: int, limit: float) -> bool:
        """Whether so many replies are there, or come within that time; reads none."""
        until = time.monotonic() + limit
        # Lost or not: who reads them will see.
        with suppress(OSError):
            while _whole_replies(self._read) < count:
                self._read += self._received(until)
        return _whole_replies(self._read) >= count

    def _receive(self, until: float) -> bytes:
        try:
            return self._received(until)
        except OSError as error:
            self.close()
            raise LineLost(str(error) or type(error).__name__) from error

    def _received(self, until: float) -> bytes:
        if self.sock is None:
            raise LineLost("The line is closed.")
        self.sock.settimeout(self._left(until))
        # The server's Nagle would wait for our acknowledgement, which the system
        # delays: over 20 ms on one mail in a hundred. The option lasts for one read.
        if hasattr(socket, "TCP_QUICKACK"):
            self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
        found = self.sock.recv(_LONGEST_LINE)
        if not found:
            raise LineLost("The server has closed the line.")
        return found

    def _left(self, until: float) -> float:
        left = min(until, self.until) - time.monotonic()
        if left <= 0:
            raise TimeoutError("The server has not answered in time.")
        return left

    def leave(self, limit: float = QUIT_LIMIT) -> None:
        """Say goodbye if anybody listens; what was taken stays taken either way."""
        self.until = time.monotonic() + limit
        with suppress(OSError, smtplib.SMTPException):
            self.quit()
        self.close()


def _whole_replies(read: bytes) -> int:
    """How many replies have come whole, by the last line of each."""
    return sum(line[3:4] != b"-" for line in read.split(b"\n")[:-1])
