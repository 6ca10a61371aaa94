"""What a mail server's refusal means, and how long to wait before the next try."""

import hashlib
import re
from datetime import timedelta
from enum import StrEnum

_ENHANCED = re.compile(r"\s*([245])\.(\d{1,3})\.(\d{1,3})\b")

#: After this time of trying a mail is given up.
TRIES_LAST = timedelta(hours=48)
_LONGEST_WAIT = timedelta(hours=1)
_PAUSES = (
    timedelta(seconds=15),
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=10),
)


class Refusal(StrEnum):
    """What a refusal is about, and so what follows from it."""

    #: Try again later.
    LATER = "later"
    #: There is no such address: it gets no more mail.
    ADDRESS = "address"
    #: This mailbox takes nothing now; several such refusals, and it gets no more mail.
    MAILBOX = "mailbox"
    #: They will not have it from us; says nothing about the address.
    POLICY = "policy"
    TOO_BIG = "too_big"


def judge(code: int, text: str, stage: str) -> Refusal:
    """What the reply to a command means; status codes are those of RFC 3463."""
    if not 500 <= code < 600:
        return Refusal.LATER
    found = _ENHANCED.match(text)
    subject, detail = (int(found[2]), int(found[3])) if found else (0, 0)
    if (subject, detail) in ((3, 4), (2, 3)) or (code in (523, 552) and subject != 2):
        return Refusal.TOO_BIG
    # A refused sender, by whatever code, is about us: it must not silence whoever was
    # to get the mail. 5.1.7 and 5.1.8 are the sender's address too.
    if stage == "MAIL" or subject == 7 or (subject == 1 and detail in (7, 8)):
        return Refusal.POLICY
    if subject == 1:
        return Refusal.ADDRESS
    return Refusal.POLICY if code == 554 and not found else Refusal.MAILBOX


def wait_before(attempt: int, key: str) -> timedelta:
    """How long after that attempt, counted from 1, the mail with that key is tried again.

    Spread by the key, so that mails that were refused together do not all come back
    together, and yet the same each time it is asked.
    """
    digest = hashlib.blake2b(f"{key} {attempt}".encode(), digest_size=4).digest()
    spread = 0.5 + int.from_bytes(digest, "big") / 2**32
    longest = timedelta(seconds=30 << 2 * min(attempt - 1, 8))
    return min(longest, _LONGEST_WAIT) * spread


def pause_before(tries: int) -> timedelta:
    """How long the whole outbox waits after the server was away that many times running."""
    return _PAUSES[min(tries, len(_PAUSES)) - 1]
