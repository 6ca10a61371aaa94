"""The header block of a mail or of one of its parts: split, unfolded, decoded."""

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.mail.reading.charsets import decode
from app.mail.received import Problem

MAX_BLOCK = 256 * 1024
MAX_LINES = 1000
MAX_VALUE = 16 * 1024
MAX_ENCODED_WORDS = 200

_NAME = re.compile(rb"[!-9;-~]{1,100}")
# RFC 2047 forbids spaces in the text of an encoded word; mailers write them all the same.
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\n]{0,2000})\?=")
_CONTROL = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]+")


@dataclass
class Headers:
    """Names in lower case with their unfolded values, topmost first."""

    fields: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.fields if key == name]

    def first(self, name: str, default: str = "") -> str:
        return next((value for key, value in self.fields if key == name), default)

    def has(self, *names: str) -> bool:
        return any(key in names for key, _ in self.fields)

    def names(self) -> frozenset[str]:
        return frozenset(key for key, _ in self.fields)


def split(data: bytes) -> tuple[Headers, bytes]:
    """The headers at the beginning of `data` (line ends are LF) and what follows them."""
    if data.startswith(b"\n"):
        return Headers(), data[1:]
    end = data.find(b"\n\n")
    block, body = (data, b"") if end < 0 else (data[:end], data[end + 2 :])
    return read_block(block), body


def read_block(block: bytes) -> Headers:
    """The headers in a block of lines, the first 256 KiB and 1,000 lines of it."""
    headers = Headers()
    lines = block[:MAX_BLOCK].split(b"\n", MAX_LINES)
    if len(block) > MAX_BLOCK or len(lines) > MAX_LINES:
        headers.problems.append(Problem.HEADERS_TOO_LONG)
        del lines[MAX_LINES:]
    for line in _unfold(lines):
        name = _NAME.match(line)
        rest = line[name.end() :].lstrip(b" \t") if name else b""
        if name is None or not rest.startswith(b":"):
            if not line.startswith((b"From ", b">From ")):
                headers.problems.append(Problem.HEADER_MALFORMED)
            continue
        value, _ = decode(rest[1 : MAX_VALUE + 1], None)
        headers.fields.append((name.group().decode("ascii").lower(), value.strip()))
    return headers


def _unfold(lines: list[bytes]) -> Iterator[bytes]:
    pending: list[bytes] = []
    for line in lines:
        if line[:1] in (b" ", b"\t") and pending:
            pending.append(b" " + line.strip())
            continue
        if pending:
            yield b"".join(pending)
        pending = [line.rstrip()] if line.strip() else []
    if pending:
        yield b"".join(pending)


def decode_words(value: str, problems: list[Problem] | None = None) -> str:
    """A header's value with its RFC 2047 words decoded, the first 200 of them."""
    if "=?" not in value:
        return _CONTROL.sub(" ", value).strip()
    out: list[str] = []
    waiting: list[tuple[str, bytes]] = []
    at = 0
    for count, word in enumerate(_WORD.finditer(value)):
        if count == MAX_ENCODED_WORDS:
            if problems is not None:
                problems.append(Problem.ENCODED_WORDS_LEFT)
            break
        between = value[at : word.start()]
        charset = word[1].partition("*")[0].lower()
        if between.strip() or (waiting and waiting[-1][0] != charset):
            _flush(waiting, out)
        if between.strip() or not at:
            out.append(between)
        waiting.append((charset, _word_bytes(word[2], word[3])))
        at = word.end()
    _flush(waiting, out)
    out.append(value[at:])
    return _CONTROL.sub(" ", "".join(out)).strip()


def _flush(waiting: list[tuple[str, bytes]], out: list[str]) -> None:
    # Neighbouring words of one charset are joined first: mailers split characters.
    if waiting:
        text, _ = decode(b"".join(data for _, data in waiting), waiting[0][0])
        out.append(text)
        waiting.clear()


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return decode_base64(raw)


def decode_base64(raw: bytes) -> bytes:
    """Base64 read leniently: foreign bytes skipped, a cut end made good."""
    clean = raw.translate(None, delete=_NOT_BASE64)
    clean = clean[: len(clean) - (len(clean) % 4 == 1)]
    return base64.b64decode(clean + b"=" * (-len(clean) % 4))


_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_ALPHABET))
