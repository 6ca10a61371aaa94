"""Mail servers on loopback for the tests: one that takes everything, one that follows a script."""

import asyncio
import re
import socket
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

#: What a scripted server does instead of answering.
CUT = "cut the line"
STALL = "say nothing"
DRIP = "say one character after the other, without end"


@dataclass
class Taken:
    """A mail as the server has it."""

    sender: str
    recipient: str
    raw: bytes


@dataclass
class Sink:
    """Takes every mail; aiosmtpd's handler."""

    mails: list[Taken] = field(default_factory=list)
    #: Seconds that it takes for each mail.
    delay: float = 0.0

    async def handle_EHLO(  # noqa: N802 - the name that aiosmtpd calls.
        self, _: SMTP, session: Session, __: Envelope, name: str, replies: list[str]
    ) -> list[str]:
        """Offer what aiosmtpd can do and does not say: commands in one go."""
        session.host_name = name
        return [replies[0], "250-PIPELINING", *replies[1:]]

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls.
        self, _: SMTP, __: Session, envelope: Envelope
    ) -> str:
        assert isinstance(envelope.content, bytes)
        assert envelope.mail_from is not None
        for recipient in envelope.rcpt_tos:
            mail = Taken(envelope.mail_from, recipient, envelope.content)
            self.mails.append(mail)
        await asyncio.sleep(self.delay)
        return "250 2.0.0 taken"


@contextmanager
def a_real_server(**options: Any) -> Iterator[tuple[Sink, int]]:
    """An aiosmtpd server on a free port."""
    sink = Sink()
    controller = Controller(sink, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    try:
        yield sink, controller.port
    finally:
        controller.stop()


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class _CutOff(Exception):
    """The script says that the connection ends here."""


class ScriptedServer:
    """Answers each command by the next entry of its script, and with a yes after the last.

    Commands are SMTP's, and CONNECT for the greeting, END for the answer to a whole mail.
    """

    def __init__(
        self, script: Mapping[str, list[str]], extensions: tuple[str, ...] = ()
    ) -> None:
        self._script = {command: list(entries) for command, entries in script.items()}
        self._extensions = extensions
        self.mails: list[bytes] = []
        self.commands: list[str] = []
        self.connections = 0
        self._stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept)]

    def __enter__(self) -> "ScriptedServer":
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            connection.settimeout(30)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with (
            suppress(OSError, _CutOff),
            connection,
            connection.makefile("rb") as lines,
        ):
            self._answer(connection, "CONNECT", "220 scripted ESMTP")
            for line in lines:
                command = re.split(rb"[ :\r]", line)[0].decode().upper()
                self.commands.append(command)
                reply = self._answer(connection, command, self._usual(command))
                if command == "DATA" and reply.startswith("354"):
                    self.mails.append(_mail_in(lines))
                    self._answer(connection, "END", "250 2.0.0 taken")
                if command == "QUIT":
                    return

    def _usual(self, command: str) -> str:
        if command == "EHLO":
            names = ("scripted", *self._extensions)
            last = len(names) - 1
            return "\r\n".join(
                f"250{' ' if number == last else '-'}{name}"
                for number, name in enumerate(names)
            )
        return {"DATA": "354 go on", "QUIT": "221 bye"}.get(command, "250 2.0.0 ok")

    def _answer(self, connection: socket.socket, command: str, usual: str) -> str:
        entries = self._script.get(command)
        reply = entries.pop(0) if entries else usual
        if reply == STALL:
            self._stopped.wait(30)
        while reply == DRIP and not self._stopped.wait(0.02):
            connection.sendall(b"2")
        if reply in (CUT, STALL, DRIP):
            raise _CutOff
        connection.sendall(f"{reply}\r\n".encode())
        return reply


def _mail_in(lines: Iterable[bytes]) -> bytes:
    """The mail up to its lone dot; _CutOff if that never comes."""
    mail = []
    for line in lines:
        if line == b".\r\n":
            return b"".join(mail)
        mail.append(line[1:] if line.startswith(b".") else line)
    raise _CutOff
