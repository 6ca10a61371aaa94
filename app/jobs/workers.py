"""Who is at work on this machine: each worker holds a lock that ends with its process.

A lease in the database says that somebody has a mail in hand, not that he still lives. The
lock of a file does: the system lets it go however the process ends, also within containers,
where process numbers say nothing.
"""

import fcntl
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = "worker-"


@contextmanager
def at_work(data_dir: Path) -> Iterator[str]:
    """A name for this worker, known to be alive until the block or its process ends."""
    folder = data_dir / "workers"
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{socket.gethostname()[:40]}-{secrets.token_hex(6)}"
    path = folder / f"{_PREFIX}{name}"
    with path.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        try:
            yield name
        finally:
            path.unlink(missing_ok=True)


def dead(data_dir: Path) -> Iterator[str]:
    """Names of workers whose process ended before their work; each is told of once."""
    for path in (data_dir / "workers").glob(f"{_PREFIX}*"):
        with suppress(OSError), path.open() as left:
            # Refused while its holder lives.
            fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield path.name.removeprefix(_PREFIX)
            path.unlink(missing_ok=True)
