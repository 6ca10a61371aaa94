"""Takes mail by LMTP (RFC 2033) and SMTP, for mail servers on this machine or network.

Yes is said only after the commit. A fault of ours is always a "try again later": the mail
server in front keeps the mail, and nothing is lost.
"""

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope
from aiosmtpd.smtp import Session as Connection

from app.domain.tokens import bounce_token_in, reply_token_in
from app.models import Door
from app.runtime import Runtime
from app.services import inbound

log = logging.getLogger(__name__)

MOST_BYTES = 25 * 1024 * 1024
MOST_RECIPIENTS = 20
MOST_CONNECTIONS = 50
IDLE_SECONDS = 300
#: Real mails have lines longer than the 998 characters of RFC 5322.
MOST_LINE = 64 * 1024
#: Mails at most, within so many seconds.
RATES = ((50, 60.0), (600, 3600.0))
BAD_TOKENS, BAD_TOKENS_PER = 20, 3600.0

_LATER = "451 4.3.0 Something is wrong here; please try again later"
_FULL = "452 4.3.1 No room here at the moment; please try again later"
_TOO_FAST = "452 4.3.1 Too much mail at once; please try again later"


@dataclass
class Rate:
    """How often something happened lately, in seconds of the loop's own clock."""

    seconds: float
    moments: deque[float] = field(default_factory=deque)

    def count(self, now: float) -> int:
        while self.moments and self.moments[0] <= now - self.seconds:
            self.moments.popleft()
        return len(self.moments)


class Clerk:
    """Answers for one listening port; aiosmtpd calls its hooks."""

    def __init__(self, runtime: Runtime, door: Door) -> None:
        self._runtime = runtime
        self._door = door
        self._rates = [(most, Rate(seconds)) for most, seconds in RATES]
        self._bad_tokens: dict[str, Rate] = defaultdict(lambda: Rate(BAD_TOKENS_PER))
        self.connections = 0

    async def handle_MAIL(  # noqa: N802 - the name and arguments that aiosmtpd calls.
        self,
        server: SMTP,
        _: Connection,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        now = server.loop.time()
        if any(rate.count(now) >= most for most, rate in self._rates):
            return _TOO_FAST
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 ok"

    async def handle_RCPT(  # noqa: N802 - the name and arguments that aiosmtpd calls.
        self,
        server: SMTP,
        connection: Connection,
        envelope: Envelope,
        address: str,
        options: list[str],
    ) -> str:
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        refusal = self._refusal(address)
        if refusal is None and bounce_token_in(address) is None:
            refusal = await self._guessing(server, connection, address)
        if refusal is None:
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return refusal or "250 2.1.5 ok"

    def _refusal(self, address: str) -> str | None:
        """Why mail to the address is not for us at all."""
        local, _, domain = address.lower().rpartition("@")
        if domain != self._runtime.settings.reply_domain.lower():
            return "550 5.7.1 We take no mail for that domain"
        is_ours = reply_token_in(address) or bounce_token_in(address)
        if not is_ours and local != "postmaster":
            return "550 5.1.1 No such mailbox here"
        return None

    async def _guessing(
        self, server: SMTP, connection: Connection, address: str
    ) -> str | None:
        """A no to whoever tries one reply address after the other."""
        token = reply_token_in(address)
        if token is None or await asyncio.to_thread(self._knows, token):
            return None
        # A mail server in front is one peer for everybody: what it knows still comes in.
        bad = self._bad_tokens[str((connection.peer or ("",))[0])]
        now = server.loop.time()
        if bad.count(now) >= BAD_TOKENS:
            return "452 4.7.1 Too many unknown addresses; please try again later"
        bad.moments.append(now)
        return None

    def _knows(self, token: str) -> bool:
        with self._runtime.readings() as session:
            return inbound.knows(session, token)

    async def handle_DATA(  # noqa: N802 - the name that aiosmtpd calls.
        self, server: SMTP, _: Connection, envelope: Envelope
    ) -> str:
        now = server.loop.time()
        for __, rate in self._rates:
            rate.moments.append(now)
        try:
            number = await asyncio.to_thread(self._store, envelope)
        except Exception as error:
            log.exception("A mail could not be stored")
            return _FULL if "full" in str(error).lower() else _LATER
        return f"250 2.0.0 stored as {number}"

    def _store(self, envelope: Envelope) -> int:
        assert isinstance(envelope.content, bytes)  # noqa: S101 - aiosmtpd decodes nothing for us.
        sender = (envelope.mail_from or "").strip("<>")
        # RFC 5321 section 4.4: the last server notes where the mail came from and to.
        to = [f"Delivered-To: {recipient}" for recipient in envelope.rcpt_tos]
        trace = "\r\n".join([f"Return-Path: <{sender}>", *to, ""])
        with self._runtime.sessions.begin() as session:
            message = inbound.receive(
                session,
                self._door,
                trace.encode("utf-8", "surrogateescape") + envelope.content,
                self._runtime.clock(),
                recipient=envelope.rcpt_tos[0],
                envelope_from=sender,
            )
            return message.id

    async def handle_exception(self, error: Exception) -> str:
        log.error("A mail could not be taken", exc_info=error)
        return _LATER


class _Counting(SMTP):
    """A connection that knows how many others there are, and when a mail is in hand."""

    line_length_limit = MOST_LINE
    event_handler: Clerk
    #: How many answers the mail in hand is owed; 0 between mails.
    _owed = 0

    async def _handle_client(self) -> None:
        clerk = self.event_handler
        if clerk.connections >= MOST_CONNECTIONS:
            await self.push("421 4.3.2 Too many connections; please try again later")
            self._writer.close()
            return
        clerk.connections += 1
        try:
            await super()._handle_client()
        finally:
            clerk.connections -= 1

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - the name that aiosmtpd calls.
        try:
            await super().smtp_DATA(arg)
        finally:
            self._owed = 0

    async def push(self, status: str | bytes) -> None:
        text = status if isinstance(status, str) else status.decode("ascii", "replace")
        await super().push("\r\n".join([text] * max(1, self._owed)))
        if text.startswith("354") and self.envelope is not None:
            self._owed = self._answers_to(self.envelope)

    def _answers_to(self, _: Envelope) -> int:
        return 1


class SmtpConnection(_Counting):
    """One SMTP client: one answer for each mail."""


class LmtpConnection(_Counting, LMTP):
    """One LMTP client: one answer for each recipient of a mail (RFC 2033 section 4.2)."""

    def _answers_to(self, envelope: Envelope) -> int:
        # aiosmtpd answers once, and the client would wait for the others for ever.
        return len(envelope.rcpt_tos)


_CONNECTIONS: dict[Door, type[_Counting]] = {
    Door.LMTP: LmtpConnection,
    Door.SMTP: SmtpConnection,
}


async def listen(runtime: Runtime, door: Door, host: str, port: int) -> asyncio.Server:
    """Open one port; port 0 takes a free one."""
    loop = asyncio.get_running_loop()
    clerk = Clerk(runtime, door)
    name = runtime.settings.reply_domain

    def connect() -> _Counting:
        return _CONNECTIONS[door](
            clerk,
            data_size_limit=MOST_BYTES,
            enable_SMTPUTF8=True,
            hostname=name,
            ident="Throughline",
            timeout=IDLE_SECONDS,
            loop=loop,
        )

    server = await loop.create_server(connect, host, port)
    log.info("Listening for %s on %s:%s", door, *server.sockets[0].getsockname()[:2])
    return server


Waiting = Callable[[], Coroutine[Any, Any, None]]


async def serve(
    runtime: Runtime, places: dict[Door, tuple[str, int]], stopped: Waiting
) -> None:
    """Listen at each place until told to stop."""
    servers = [
        await listen(runtime, door, host, port) for door, (host, port) in places.items()
    ]
    try:
        await stopped()
    finally:
        for server in servers:
            server.close()
