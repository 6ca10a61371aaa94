"""The child process that reads received mail for `app.jobs.guarded`."""

import pickle
import resource
import sys
import time
from contextlib import suppress
from multiprocessing.connection import Connection

from app.services.reading import AT_ONCE, Written

CPU_SECONDS = 5
MEMORY_BYTES = 512 * 1024 * 1024


def main(questions: Connection, answers: Connection) -> None:
    """Answer until the other side closes, however it ends."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answers.send_bytes(b"ready")
    with suppress(EOFError, OSError):
        while True:
            asked = questions.recv_bytes()
            _limit_cpu()
            answers.send_bytes(_answer(asked))


def _limit_cpu() -> None:
    """Let this one question take so many seconds of the processor."""
    used = int(time.process_time()) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + CPU_SECONDS, hard))


def _answer(asked: bytes) -> bytes:
    """The answer, or the error that reading ended with."""
    try:
        # Our own parent wrote it.
        what, about = pickle.loads(asked)  # noqa: S301
        return pickle.dumps(_read(what, about))
    except Exception as error:
        return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"[:300]))


def _read(what: str, about: object) -> object:
    if what == "parse" and isinstance(about, bytes):
        return AT_ONCE.parse(about)
    if what == "understand" and isinstance(about, Written):
        return AT_ONCE.understand(about)
    raise ValueError(f"Nothing here can {what}.")


if __name__ == "__main__":
    main(
        Connection(int(sys.argv[1]), writable=False),
        Connection(int(sys.argv[2]), readable=False),
    )
