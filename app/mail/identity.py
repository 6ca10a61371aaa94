"""What tells a received mail from every other, without reading what it says."""

import hashlib
import re

#: Headers that servers add on the way: the same mail by two ways differs in them.
_TRACE_HEADERS = (
    b"received",
    b"return-path",
    b"delivered-to",
    b"x-",
    b"authentication-results",
    b"arc-",
    b"dkim-signature",
    b"envelope-to",
    b"delivery-date",
)
#: As much of a mail as its Message-ID is looked for in.
_MOST_HEADERS = 256 * 1024
_MESSAGE_ID = re.compile(rb"\s{0,200}(<[!-;=?-~]{1,500}>)")


def fingerprint(raw: bytes) -> str:
    """SHA-256 of a mail without the headers and line ends that its way added."""
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    kept: list[bytes] = []
    is_kept = True
    for line in head.split(b"\n"):
        if not line.startswith((b" ", b"\t")):
            is_kept = not line.lower().startswith(_TRACE_HEADERS)
        if is_kept:
            kept.append(line)
    return hashlib.sha256(b"\n".join(kept) + b"\n\n" + body.rstrip()).hexdigest()


def message_id(raw: bytes) -> str | None:
    """The Message-ID with its angle brackets; None if the mail has no clean one."""
    head, _, _ = raw[:_MOST_HEADERS].replace(b"\r\n", b"\n").partition(b"\n\n")
    at = (
        0
        if head[:11].lower() == b"message-id:"
        else head.lower().find(b"\nmessage-id:")
    )
    if at < 0:
        return None
    found = _MESSAGE_ID.match(head, head.index(b":", at) + 1)
    return found[1].decode("ascii") if found else None
