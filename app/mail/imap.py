"""Reads the mailbox that replies go to, over IMAP, and files what has been taken."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from imaplib import IMAP4
from urllib.parse import unquote, urlsplit

from imap_tools import (
    BaseMailBox,
    ImapToolsError,
    MailBox,
    MailBoxStartTls,
    MailBoxUnencrypted,
)

PROCESSED = "Processed"
TIMEOUT_SECONDS = 60
#: As much of a mail as is taken: what is larger is cut, and stays whole in the mailbox.
MOST_BYTES = 25 * 1024 * 1024
#: What reading a mailbox may raise beside OSError.
PROBLEMS = (IMAP4.error, ImapToolsError)
_KINDS: dict[str, Callable[[str, int, float], BaseMailBox]] = {
    "imap": MailBoxUnencrypted,
    "imap+starttls": MailBoxStartTls,
    "imaps": MailBox,
}
_PORTS = {"imap": 143, "imap+starttls": 143, "imaps": 993}


class Inbox:
    """One folder of a mailbox, open for reading and filing."""

    def __init__(self, box: BaseMailBox) -> None:
        self._box = box

    def messages(self) -> Iterator[tuple[str, bytes]]:
        """The UID and the bytes of every mail in the folder, seen or not.

        Peeking leaves the mail unseen: were it marked by fetching, a crash right after
        would hide it. The bytes come unparsed, since what strangers send can break parsers.
        UIDs are good for this connection alone: nothing is remembered that a change of
        UIDVALIDITY could make wrong, and a mail that is read again is known by its bytes.
        """
        for uid in self._box.uids():
            wanted = f"(BODY.PEEK[]<0.{MOST_BYTES}>)"
            _, parts = self._box.client.uid("FETCH", uid, wanted)
            for part in parts:
                if isinstance(part, tuple):
                    yield uid, part[1]

    def count(self) -> int:
        """How many mails wait in the folder."""
        return len(self._box.uids())

    def file(self, uid: str) -> None:
        """Move a mail that we hold safely to the folder of the processed ones."""
        if not self._box.folder.exists(PROCESSED):
            self._box.folder.create(PROCESSED)
        self._box.move(uid, PROCESSED)

    @property
    def can_wait(self) -> bool:
        """Whether the server tells of new mail by itself (RFC 2177)."""
        return "IDLE" in self._box.client.capabilities

    def wait(self, seconds: float) -> bool:
        """Whether the server told of something within that time; at most 29 minutes."""
        return bool(self._box.idle.wait(timeout=seconds))


@contextmanager
def open_inbox(url: str) -> Iterator[Inbox]:
    """Sign in at `imaps://user:password@host:port/FOLDER`; OSError or IMAP errors if not."""
    parts = urlsplit(url)
    kind = _KINDS[parts.scheme]
    box = kind(
        parts.hostname or "", parts.port or _PORTS[parts.scheme], TIMEOUT_SECONDS
    )
    folder = unquote(parts.path.strip("/")) or "INBOX"
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    try:
        with box.login(user, password, folder):
            yield Inbox(box)
    finally:
        # Signing out fails on a line that is dead, and would leave it open.
        with suppress(OSError):
            box.client.shutdown()
