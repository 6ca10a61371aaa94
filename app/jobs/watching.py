"""Watches the mailbox: the server tells of new mail, and it is taken within a second.

The polling job goes on beside it, for servers that tell nothing and for lines that died
without a word; a mail that both of them take is stored once.
"""

import logging
import threading

from app.db import Unavailable
from app.jobs.inbound import take_all
from app.mail import imap
from app.runtime import Runtime

log = logging.getLogger(__name__)

#: How long one wait lasts: short, so that the process can end.
WAIT_SECONDS = 2.0
#: A line is renewed after so many waits, well within the 29 minutes of RFC 2177.
WAITS_EACH = 300
#: What happens while mail server or database are away.
_AWAY: tuple[type[Exception], ...] = (OSError, *imap.PROBLEMS, *Unavailable)
#: Pauses in seconds before connecting again, the last one from then on.
PAUSES = (1.0, 5.0, 30.0, 120.0, 300.0)


def start(runtime: Runtime) -> threading.Thread | None:
    """Watch in a thread until the process is asked to end; None without a mailbox."""
    if runtime.settings.imap_url is None:
        return None
    thread = threading.Thread(target=watch, args=(runtime,), name="mailbox-watcher")
    thread.start()
    return thread


def watch(runtime: Runtime) -> None:
    """Take mail as it comes, and connect again whenever the line breaks."""
    failures = 0
    while not runtime.stopping.is_set():
        try:
            if not _take_over_one_line(runtime):
                log.info("The mail server tells nothing by itself: polling alone")
                return
            failures = 0
        except _AWAY as error:
            pause = PAUSES[min(failures, len(PAUSES) - 1)]
            failures += 1
            log.warning(
                "The mailbox cannot be watched (%s); again in %s s",
                type(error).__name__,
                pause,
            )
            runtime.stopping.wait(pause)
        except Exception:
            failures += 1
            log.exception("The watcher of the mailbox failed")
            runtime.stopping.wait(PAUSES[-1])


def _take_over_one_line(runtime: Runtime) -> bool:
    """Take mail over one connection for some minutes; False if the server cannot tell."""
    url = runtime.settings.imap_url
    if url is None:
        return False
    with imap.open_inbox(url.get_secret_value()) as inbox:
        if not inbox.can_wait:
            return False
        take_all(runtime, inbox, runtime.clock())
        for _ in range(WAITS_EACH):
            if runtime.stopping.is_set():
                break
            if inbox.wait(WAIT_SECONDS):
                take_all(runtime, inbox, runtime.clock())
    return True
