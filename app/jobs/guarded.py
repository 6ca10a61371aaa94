"""Reads received mail in a process of its own, with limits of time and memory.

A mail that would end or hold up its reader ends that process alone; the next mail gets a
fresh one.
"""

import hashlib
import logging
import os
import pickle
import subprocess
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from app.mail.received import ReceivedMail
from app.services.reading import ReadingFailed, Understood, Written

log = logging.getLogger(__name__)

WALL_SECONDS = 10.0
#: Starting is slow on a busy machine, and no fault of the mail.
START_SECONDS = 120.0
#: So many mails one process reads: what leaks ends with it.
MAILS_EACH = 500


class TookTooLong(ReadingFailed):
    """The mail took more time than any real one."""


class CannotStart(Exception):
    """There is no process to read with: no fault of any mail."""


class GuardedReader:
    """A reader whose work is done by a child process, started when first needed."""

    def __init__(self, wall_seconds: float = WALL_SECONDS) -> None:
        self._wall_seconds = wall_seconds
        self._child: subprocess.Popen[bytes] | None = None
        self._questions: Connection
        self._answers: Connection
        self._asked = 0
        #: The last mail that was read, by the hash of its bytes.
        self._last: tuple[bytes, ReceivedMail] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def parse(self, raw: bytes) -> ReceivedMail:
        """The mail as `mail.parse` reads it; TookTooLong or ReadingFailed otherwise."""
        digest = hashlib.sha256(raw).digest()
        if self._last is None or self._last[0] != digest:
            mail = self._ask("parse", raw)
            if not isinstance(mail, ReceivedMail):
                raise ReadingFailed(f"Its reader answered {type(mail).__name__}.")
            self._last = (digest, mail)
        return self._last[1]

    def understand(self, written: Written) -> Understood:
        """What the reply says; TookTooLong or ReadingFailed otherwise."""
        understood = self._ask("understand", written)
        if not isinstance(understood, Understood):
            raise ReadingFailed(f"Its reader answered {type(understood).__name__}.")
        return understood

    def _ask(self, what: str, about: object) -> object:
        if self._child is None or self._asked >= MAILS_EACH:
            self._start()
        self._asked += 1
        answer = self._answered(what, about)
        if isinstance(answer, Exception):
            raise ReadingFailed(f"{type(answer).__name__}: {answer}") from answer
        return answer

    def _answered(self, what: str, about: object) -> object:
        try:
            self._questions.send_bytes(pickle.dumps((what, about)))
            if not self._answers.poll(self._wall_seconds):
                self._end()
                raise TookTooLong(
                    f"Reading it took more than {self._wall_seconds:g} seconds."
                )
            # Our own child wrote it: nobody else holds the other end.
            return pickle.loads(self._answers.recv_bytes())  # noqa: S301
        except (EOFError, OSError) as error:
            code = self._end()
            raise _died_of(code) from error

    def _start(self) -> None:
        self._end()
        ask_read, ask_write = os.pipe()
        tell_read, tell_write = os.pipe()
        self._child = subprocess.Popen(  # noqa: S603 - our own module.
            [sys.executable, "-m", "app.jobs.reader", str(ask_read), str(tell_write)],
            pass_fds=(ask_read, tell_write),
            stdin=subprocess.DEVNULL,
            # A group of its own: Ctrl-C reaches us alone, and we end it.
            start_new_session=True,
        )
        os.close(ask_read)
        os.close(tell_write)
        self._questions = Connection(ask_write, readable=False)
        self._answers = Connection(tell_read, writable=False)
        self._asked = 0
        if not self._answers.poll(START_SECONDS) or not _says_ready(self._answers):
            self._end()
            raise CannotStart("The process that reads mail could not be started.")

    def _end(self) -> int:
        """End the child, if there is one; how it ended."""
        child, self._child = self._child, None
        if child is None:
            return 0
        self._questions.close()
        self._answers.close()
        with suppress(subprocess.TimeoutExpired):
            child.wait(0.2)
        child.kill()
        return child.wait()


def _says_ready(answers: Connection) -> bool:
    try:
        return answers.recv_bytes() == b"ready"
    except (EOFError, OSError):
        return False


def _died_of(code: int) -> ReadingFailed:
    # 24: SIGXCPU, which ends what has used up its seconds of the processor.
    if code == -24:
        return TookTooLong(
            "Reading it took more seconds of the processor than allowed."
        )
    return ReadingFailed(f"Its reader died (code {code}).")
