"""Values of mail headers: cleaned, encoded and folded, so that none can end its line early."""

import re
from base64 import b64encode
from dataclasses import dataclass

#: RFC 5322 wants lines of at most 78 characters; RFC 2047 encoded words of at most 75.
LINE = 78
WORD = 75
_LONGEST_ASCII_WORD = 900
_WORD_FRAME = len("=?utf-8?q??=")

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
#: They make a name look like another one, or turn what follows it around.
_DIRECTIONS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-][A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{0,63}"
    r"@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?"
)
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_PLAIN_IN_Q = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!*+-/"
)
#: Every byte in the Q encoding of RFC 2047.
_IN_Q = tuple(
    chr(byte) if byte in _PLAIN_IN_Q else "_" if byte == 32 else f"={byte:02X}"
    for byte in range(256)
)


@dataclass(frozen=True)
class Mailbox:
    """A name and an address, as From, To and Reply-To carry them."""

    name: str
    address: str


def clean(text: str) -> str:
    """The text on one line, without control characters and turns of direction."""
    return " ".join(_CONTROLS.sub(" ", _DIRECTIONS.sub("", text)).split())


def checked_address(address: str) -> str:
    """The address with its domain in ASCII; ValueError if it is none that mail can go to."""
    local, _, domain = address.rpartition("@")
    ascii_domain = domain
    if not domain.isascii():
        # UnicodeError is a ValueError.
        ascii_domain = domain.encode("idna").decode("ascii")
    checked = f"{local}@{ascii_domain}"
    if not _ADDRESS.fullmatch(checked):
        raise ValueError("This is no address that mail can be sent to.")
    return checked


def header(name: str, value: str | Mailbox) -> str:
    """The whole header with its line end, encoded where it is not plain ASCII."""
    room = LINE - len(name) - 2
    body = (
        _mailbox(value, room)
        if isinstance(value, Mailbox)
        else _text(clean(value), room)
    )
    return f"{name}: {body}\r\n"


def _text(text: str, room: int) -> str:
    return _folded(text, room) if _is_plain(text) else _encoded_words(text, room)


def _is_plain(text: str) -> bool:
    return (
        text.isascii()
        # What looks like an encoded word would be decoded by the reader.
        and "=?" not in text
        and all(len(word) <= _LONGEST_ASCII_WORD for word in text.split(" "))
    )


def _folded(text: str, room: int) -> str:
    first, *rest = text.split(" ")
    lines = [first]
    for word in rest:
        if len(lines[-1]) + 1 + len(word) > room:
            lines.append(f" {word}")
            room = LINE
        else:
            lines[-1] += f" {word}"
    return "\r\n".join(lines)


def _mailbox(mailbox: Mailbox, room: int) -> str:
    address = f"<{checked_address(mailbox.address)}>"
    name = clean(mailbox.name)
    if not name:
        return address
    if not name.isascii() or "=?" in name or len(name) > room - 2:
        phrase = _encoded_words(name, room)
    elif _ATOMS.fullmatch(name):
        phrase = name
    else:
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        phrase = f'"{escaped}"'
    last_line = phrase.rpartition("\n")[2]
    separator = " " if len(last_line) + len(address) < room else "\r\n "
    return phrase + separator + address


def _encoded_words(text: str, room: int) -> str:
    """The text as encoded words of RFC 2047, in the shorter of its two encodings."""
    raw = text.encode("utf-8", "replace")
    in_q = len(_q(raw))
    in_b = (len(raw) + 2) // 3 * 4
    letter, encode = ("q", _q) if in_q <= in_b else ("b", _b)
    words, held = [], b""
    limit = min(room, WORD) - _WORD_FRAME
    for char in text:
        piece = char.encode("utf-8", "replace")
        if held and len(encode(held + piece)) > limit:
            words.append(held)
            held, limit = b"", WORD - _WORD_FRAME
        held += piece
    words.append(held)
    return "\r\n ".join(f"=?utf-8?{letter}?{encode(word)}?=" for word in words)


def _q(raw: bytes) -> str:
    return "".join(map(_IN_Q.__getitem__, raw))


def _b(raw: bytes) -> str:
    return b64encode(raw).decode("ascii")
