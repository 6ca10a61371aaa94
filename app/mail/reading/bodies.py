"""The text of a mail: which parts hold it, and what they say once decoded."""

import binascii
from dataclasses import dataclass, field

from app.mail.reading.charsets import decode
from app.mail.reading.headers import decode_base64
from app.mail.reading.structure import Part
from app.mail.received import Attachment, Problem

MAX_TEXT = 64 * 1024
MAX_LINES = 2000
# HTML is mostly markup: this much of it holds as much text as may be used.
MAX_HTML = 512 * 1024

_TEXT_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext"})
_NOT_LISTED = frozenset({"text/plain", "text/html"})


@dataclass
class Bodies:
    """The plain and the HTML side of a mail's text, and the parts that are no text."""

    plain: str = ""
    html: str = ""
    flowed: bool = False
    delete_spaces: bool = False
    attachments: list[Attachment] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def collect(top: Part) -> Bodies:
    """Text and list of attachments of a mail; the attachments stay unopened."""
    bodies = Bodies()
    for part in top.walk():
        if part.children or part.content_type.startswith("multipart/"):
            continue
        if _is_text(part):
            _add_text(bodies, part)
        elif _is_listed(part):
            bodies.attachments.append(_attachment(part))
    return bodies


def _is_text(part: Part) -> bool:
    if part.content_type not in _TEXT_TYPES:
        return part.parent is None and part.content_type.startswith("text/")
    return part.disposition != "attachment" and not part.name


def _is_listed(part: Part) -> bool:
    if part.content_type in _NOT_LISTED:
        return True
    return bool(part.name) or part.disposition == "attachment" or bool(part.body)


def _attachment(part: Part) -> Attachment:
    name = part.name
    if not name and part.content_type == "message/rfc822":
        name = "message.eml"
    return Attachment(name, part.content_type, _size(part))


def _size(part: Part) -> int:
    encoding = _encoding(part)
    if encoding == "base64":
        length = len(part.body) - part.body.count(b"\n")
        return max(0, length * 3 // 4 - part.body[-4:].count(b"="))
    if encoding == "quoted-printable":
        return max(0, len(part.body) - 2 * part.body.count(b"="))
    return len(part.body)


def _encoding(part: Part) -> str:
    value = part.headers.first("content-transfer-encoding")
    return value.partition(";")[0].strip().strip("\"'").lower()


def _add_text(bodies: Bodies, part: Part) -> None:
    html = part.content_type == "text/html"
    if html and bodies.html and not _follows_in_mixed(part):
        return
    text = text_of(part, MAX_HTML if html else 4 * MAX_TEXT, bodies.problems)
    if html:
        bodies.html = f"{bodies.html}\n{text}" if bodies.html else text
        return
    if not bodies.plain:
        bodies.flowed = part.parameters.get("format", "").lower() == "flowed"
        bodies.delete_spaces = part.parameters.get("delsp", "").lower() == "yes"
    bodies.plain = f"{bodies.plain}\n{text}" if bodies.plain else text


def _follows_in_mixed(part: Part) -> bool:
    # Apple Mail cuts a text at each attachment into several parts of one mixed mail.
    return part.parent is not None and part.parent.content_type == "multipart/mixed"


def text_of(part: Part, limit: int, problems: list[Problem]) -> str:
    """The decoded text of a part, no more than `limit` bytes of it."""
    raw = part.body[: limit * 2]
    encoding = _encoding(part)
    packed = _base64_in(raw) if encoding == "base64" else b""
    if packed:
        data = decode_base64(packed)
    elif encoding == "quoted-printable":
        data = binascii.a2b_qp(raw)
    else:
        if encoding == "base64":
            problems.append(Problem.ENCODING_BROKEN)
        data = raw
    if len(part.body) > limit * 2 or len(data) > limit:
        problems.append(Problem.TEXT_CUT)
    text, problem = decode(data[:limit], part.parameters.get("charset"))
    if problem:
        problems.append(problem)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _base64_in(raw: bytes) -> bytes:
    """The base64 in a body: gateways append plain footers, or never encoded at all."""
    data = raw.strip()
    if b" " in data:
        data = data.partition(b"\n\n")[0]
    return b"" if b" " in data.partition(b"\n")[0].strip() else data
