"""A go through the outbox: senders with a connection each, and a keeper of their claims."""

import logging
import secrets
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from threading import Event, Lock, Thread

from sqlalchemy.orm import Session

from app.db import Unavailable
from app.jobs.sending.notebook import Notebook
from app.mail.transport import Envelope, Refused, Transport, Unknown
from app.runtime import Runtime
from app.services import job_runs, outbox
from app.services.outbox import Begun, Claim, ClaimLost, Gate, Sent

log = logging.getLogger(__name__)

#: So many mails are taken at once, and sent one after the other.
BATCH = 10
#: How often claims are renewed, in seconds; a lease lasts several times as long.
_KEEP_EVERY = 15
#: A mail that takes longer holds up those behind it: they are given back.
_SLOW_AFTER = 30
#: Longer than any attempt may take: what is in hand after that is given up.
_HOPELESS_AFTER = 960
#: How long to wait, in seconds, before a write that failed is tried again.
_WRITE_PAUSES = (0.1, 0.5, 2.0)


class Round:
    """The senders of one run of the job."""

    def __init__(self, runtime: Runtime, worker: str, now: datetime) -> None:
        self.runtime = runtime
        self.worker = worker
        settings = runtime.settings
        self.gate = Gate(settings.signing_keys, settings.mail_allowlist)
        self._ahead = now - runtime.clock()
        self._senders: list[Sender] = []
        self._threads: list[Thread] = []
        self._is_over = Event()

    def now(self) -> datetime:
        """The moment by which mail is due: it goes on while the round does."""
        return self.runtime.clock() + self._ahead

    def run(self, due: int) -> None:
        """Send until nothing is due; with little to send, in this thread alone."""
        with self.runtime.database.connected() as connection:
            self.notebook = Notebook(connection)
            self._run(due)

    def _run(self, due: int) -> None:
        keeper = Thread(target=self._keep, name="outbox-keeper", daemon=True)
        keeper.start()
        wanted = min(self.runtime.settings.smtp_connections, -(-due // BATCH))
        for _ in range(wanted - 1):
            self._start_sender()
        try:
            self._add(Sender(self)).run()
            while self._threads:
                self._threads.pop().join()
        finally:
            self._is_over.set()
            keeper.join()

    def others_are_busy(self, sender: "Sender") -> bool:
        """Whether another sender still has mail in hand."""
        return any(one.is_busy for one in self._senders if one is not sender)

    def _add(self, sender: "Sender") -> "Sender":
        self._senders.append(sender)
        return sender

    def _start_sender(self) -> None:
        sender = self._add(Sender(self))
        thread = Thread(target=sender.run, name="outbox-sender")
        self._threads.append(thread)
        thread.start()

    def _keep(self) -> None:
        while not self._is_over.wait(_KEEP_EVERY):
            try:
                self._renew()
            except Exception:
                log.exception("Could not renew the claims")

    def _renew(self) -> None:
        clock = self.runtime.clock()
        with self.runtime.sessions.begin() as session:
            job_runs.alive(session, "outbox", clock)
        for sender in self._senders:
            sender.keep(clock)
        is_stuck = all(sender.busy_for > _KEEP_EVERY for sender in self._senders)
        if is_stuck and len(self._senders) < self.runtime.settings.smtp_connections:
            # Every connection waits for its server: the mails behind them need another.
            self._start_sender()


class Sender:
    """Takes mails and hands them over, one after the other, over a connection of its own."""

    def __init__(self, of: Round) -> None:
        self._round = of
        self._runtime = of.runtime
        self._lock = Lock()
        self._waiting: deque[Claim] = deque()
        self._in_hand: Claim | None = None
        self._since = 0.0
        #: The one mail that the server has taken and that is not noted yet.
        self._taken: Sent | None = None

    @property
    def is_busy(self) -> bool:
        return self._in_hand is not None or bool(self._waiting)

    @property
    def busy_for(self) -> float:
        """Seconds for which the mail in hand has been so."""
        return 0.0 if self._in_hand is None else time.monotonic() - self._since

    def run(self) -> None:
        """Send until nothing is due and no other sender is at work."""
        transport = self._runtime.open_transport()
        try:
            while self._take() or self._wait_for_others():
                while claim := self._next():
                    self._send(transport, claim)
                self._note_taken()
        except Exception:
            log.exception("A sender has failed")
        finally:
            self._note_taken()
            self._in_hand = None
            self._give_back()
            transport.close()

    def keep(self, clock: datetime) -> None:
        """Renew what is in hand; give back what waits behind a slow mail."""
        busy_for = self.busy_for
        if busy_for > _SLOW_AFTER:
            self._give_back()
        with self._lock:
            held = [*self._waiting]
            if self._in_hand is not None and busy_for < _HOPELESS_AFTER:
                held.append(self._in_hand)
        for claim in held:
            # Not ours any more, most likely because it has just been sent.
            with suppress(ClaimLost), self._runtime.sessions.begin() as session:
                outbox.renew(session, claim, clock)

    def _take(self) -> bool:
        """Claim the next few mails; whether there were any."""
        while not self._runtime.stopping.is_set():
            token = f"{self._round.worker}:{secrets.token_hex(8)}"
            with self._runtime.sessions.begin() as session:
                claims = outbox.claim(
                    session,
                    self._round.gate,
                    token,
                    BATCH,
                    self._round.now(),
                    self._runtime.clock(),
                )
            if claims is None:
                return False
            if claims:
                with self._lock:
                    self._waiting.extend(claims)
                return True
        return False

    def _wait_for_others(self) -> bool:
        """Stay a moment while others are busy, since one of them may be held up."""
        for _ in range(50):
            if not self._round.others_are_busy(self):
                return False
            if self._runtime.stopping.wait(0.1):
                return False
        return True

    def _next(self) -> Claim | None:
        with self._lock:
            if self._runtime.stopping.is_set() or not self._waiting:
                self._in_hand = None
            else:
                self._in_hand = self._waiting.popleft()
                self._since = time.monotonic()
            return self._in_hand

    def _send(self, transport: Transport, claim: Claim) -> None:
        now = self._round.now
        try:
            reply = self._handed_over(transport, claim)
        except ClaimLost:
            log.warning("Mail %s was taken over before it went", claim.delivery_id)
        except Unavailable:
            log.exception("The database went away before mail %s", claim.delivery_id)
            self._write(claim, partial(outbox.release, claim=claim))
        except Refused as no:
            self._turned_down(claim, no, self._round.gate)
        except Unknown as problem:
            text = str(problem)
            self._write(claim, lambda s: outbox.unknown(s, claim, text, now()))
        except Exception as error:
            log.exception("Could not send mail %s", claim.delivery_id)
            text = type(error).__name__
            self._write(claim, lambda s: outbox.unknown(s, claim, text, now()))
        else:
            self._taken = Sent(claim, reply, now())

    def _handed_over(self, transport: Transport, claim: Claim) -> str:
        """Hand a mail over; what the server said.

        The mail before is noted together with the beginning of this one if the server
        waits for it already, and else by itself before anything is waited for.
        """
        if self._taken and not transport.is_expected(claim.envelope):
            self._note_taken()
        try:
            return transport.send(
                claim.envelope, partial(self._begin, claim), self._following()
            )
        finally:
            self._note_taken()

    def _following(self) -> Envelope | None:
        """What is to be sent after the mail in hand, as far as can be told."""
        with self._lock:
            if self._runtime.stopping.is_set() or not self._waiting:
                return None
            return self._waiting[0].envelope

    def _begin(self, claim: Claim) -> None:
        """Note that the server waits for the mail, and what became of the one before."""
        keep = self._round.notebook.keep
        begun = Begun(claim, self._round.now())
        if self._taken is not None:
            try:
                keep(self._taken, begun)
            except Exception:
                # What is wrong with one of them is not to harm the other.
                self._note_taken()
            else:
                self._taken = None
                return
        keep(begun)

    def _note_taken(self) -> None:
        """Note the mail that was taken, if that has not been done."""
        taken, self._taken = self._taken, None
        if taken is not None:
            self._persist(taken.claim, partial(self._round.notebook.keep, taken))

    def _turned_down(self, claim: Claim, no: Refused, gate: Gate) -> None:
        log.warning("Mail %s was refused: %s", claim.delivery_id, no)
        now, clock = self._round.now(), self._runtime.clock()
        self._write(claim, lambda s: outbox.turned_down(s, claim, no, gate, now, clock))
        if no.relay_away:
            self._give_back()

    def _give_back(self) -> None:
        """Let others have the mails that wait here."""
        with self._lock:
            waiting = [*self._waiting]
            self._waiting.clear()
        for claim in waiting:
            self._write(claim, partial(outbox.release, claim=claim))

    def _write(self, claim: Claim, change: Callable[[Session], None]) -> None:
        """Write down what became of a mail, in a transaction of its own."""

        def write() -> None:
            with self._runtime.sessions.begin() as session:
                change(session)

        self._persist(claim, write)

    def _persist(self, claim: Claim, write: Callable[[], None]) -> None:
        """Write, also if the database is away for a moment.

        A claim that was lost meanwhile is another's to write about.
        """
        for pause in (*_WRITE_PAUSES, None):
            try:
                write()
            except ClaimLost:
                log.warning("Lost the claim of mail %s", claim.delivery_id)
            except Unavailable:
                if pause is not None:
                    self._runtime.stopping.wait(pause)
                    continue
                log.exception("Mail %s is left to its lease", claim.delivery_id)
            return
