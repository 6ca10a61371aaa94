"""Where mail goes when it leaves us."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Envelope:
    """The bytes of one mail and where they go."""

    sender: str
    recipient: str
    raw: bytes


class Refused(Exception):
    """The server said no, or nothing, before it had the mail.

    `code` is the SMTP reply (-1 for none); `relay_away` says that it is the server, not
    this mail, so that no mail loses a try by it; `stage` is the command that was refused.
    """

    def __init__(
        self, code: int, text: str, *, relay_away: bool = False, stage: str = ""
    ) -> None:
        super().__init__(f"{code} {text}")
        self.code = code
        self.text = text
        self.relay_away = relay_away
        self.stage = stage


class Unknown(Exception):
    """The line broke after the mail was handed over: it may or may not have been taken."""


class Transport(Protocol):
    """Hands mails to a server, one after the other, over a kept connection."""

    def send(
        self,
        envelope: Envelope,
        before_data: Callable[[], None],
        following: Envelope | None = None,
    ) -> str:
        """Hand one mail over and return the server's words.

        `before_data` is called once the server has accepted sender and recipient, before
        the first byte of the mail goes out; when it raises, nothing is sent. `following`
        most likely comes next: it may be announced together with this one's end. Raises
        Refused or Unknown.
        """
        ...

    def is_expected(self, envelope: Envelope) -> bool:
        """Whether the server knows of that mail already; takes a moment at most."""
        ...

    def greet(self) -> None:
        """Find out whether the server would take our mail. Raises Refused."""
        ...

    def close(self) -> None:
        """Let the connection go."""
        ...


@dataclass
class MemoryTransport:
    """Keeps what is sent, for tests."""

    sent: list[Envelope] = field(default_factory=list)

    def send(
        self,
        envelope: Envelope,
        before_data: Callable[[], None],
        following: Envelope | None = None,
    ) -> str:
        before_data()
        self.sent.append(envelope)
        return "250 kept"

    def is_expected(self, _: Envelope) -> bool:
        return True

    def greet(self) -> None:
        """There is nobody to greet."""

    def close(self) -> None:
        """Nothing is held open."""


class MailboxTransport:
    """Sends nothing: the local mailbox shows the deliveries, which hold the bytes."""

    def send(
        self,
        envelope: Envelope,
        before_data: Callable[[], None],
        following: Envelope | None = None,
    ) -> str:
        before_data()
        return "250 kept in the local mailbox"

    def is_expected(self, _: Envelope) -> bool:
        return True

    def greet(self) -> None:
        """There is nobody to greet."""

    def close(self) -> None:
        """Nothing is held open."""
