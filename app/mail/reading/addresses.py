"""Addresses in From, To and other headers, read strictly (RFC 5322 section 3.4)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import getaddresses

from app.mail.reading.headers import decode_words
from app.mail.received import FromProblem

MAX_LENGTH = 16 * 1024
MAX_ADDRESSES = 200

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}@[^\s@<>()\[\],;:\"\\]{1,255}")
_ANYWHERE = re.compile(r"[\w.+=-]{1,64}@[\w.-]{1,255}")


@dataclass(frozen=True)
class Mailbox:
    """One entry of an address list; `problem` says what is not as it should be."""

    address: str
    name: str
    problem: FromProblem | None = None


def read_list(value: str) -> list[Mailbox]:
    """The mailboxes of a header's value, at most 200, in order."""
    boxes: list[Mailbox] = []
    for entry, in_group in _entries(value[:MAX_LENGTH]):
        box = _mailbox(entry, in_group=in_group)
        if box is not None:
            boxes.append(box)
        if len(boxes) == MAX_ADDRESSES:
            break
    return boxes


def addresses(values: list[str]) -> tuple[str, ...]:
    """The addresses of several headers, each once, in lower case."""
    found = (box.address for value in values for box in read_list(value))
    return tuple(dict.fromkeys(address for address in found if address))


def read_sender(values: list[str]) -> tuple[Mailbox, FromProblem | None]:
    """The mailbox in From, and why it does not identify one person cleanly, if so."""
    boxes = [box for value in values for box in read_list(value) if box.address]
    if not boxes:
        stray = read_list(values[0]) if values else []
        problem = FromProblem.MALFORMED if stray else FromProblem.MISSING
        return Mailbox("", stray[0].name if stray else ""), problem
    if len(values) > 1:
        return boxes[0], FromProblem.SEVERAL_HEADERS
    if len(boxes) > 1:
        return boxes[0], FromProblem.SEVERAL_ADDRESSES
    return boxes[0], boxes[0].problem or _second_opinion(values[0], boxes[0].address)


def _second_opinion(value: str, address: str) -> FromProblem | None:
    found = [each.lower() for _, each in getaddresses([value[:1000]]) if each]
    return None if found == [address] else FromProblem.READERS_DISAGREE


def _scan(text: str) -> Iterator[tuple[int, str, str]]:
    """Each character with its place and where it stands: "", "quote" or "comment"."""
    depth, quoted, escaped = 0, False, False
    for at, character in enumerate(text):
        if escaped or character == "\\":
            escaped = not escaped
        elif character == '"' and not depth:
            quoted = not quoted
        elif character in "()" and not quoted:
            depth = max(0, depth + (1 if character == "(" else -1))
            yield at, character, "comment"
            continue
        yield at, character, "comment" if depth else "quote" if quoted else ""


def _entries(value: str) -> Iterator[tuple[str, bool]]:
    """The list split at its commas, each entry with whether it stood in a group."""
    start, in_group, angle = 0, False, False
    for at, character, place in _scan(value):
        if place or character not in "<>,;:":
            continue
        if character in "<>":
            angle = character == "<"
        elif not angle:
            if character != ":":
                yield value[start:at], in_group
            in_group = character == ":" or (in_group and character == ",")
            start = at + 1
    yield value[start:], in_group


def _mailbox(entry: str, *, in_group: bool) -> Mailbox | None:
    text, comment = _without_comments(entry.strip())
    if not text:
        return None
    problem = FromProblem.GROUP if in_group else None
    # The address is what stands in the last angle brackets, outside any quoted string.
    opening = _last_unquoted(text, "<")
    if opening < 0:
        address, name, rest = text, comment, ""
    else:
        address, _, rest = text[opening + 1 :].partition(">")
        name = text[:opening]
    name = decode_words(_plain(name)).strip()
    address = address.strip()
    if address.startswith("@") and ":" in address:
        address = address.rpartition(":")[2]
    if not _ADDRESS.fullmatch(address):
        found = _ANYWHERE.search(address)
        address = found.group() if found else ""
        problem = problem or FromProblem.MALFORMED
    if rest.strip() or "<" in _outside_quotes(text[:opening]):
        problem = problem or FromProblem.MALFORMED
    return Mailbox(address.lower(), name, problem or _misleading(name, address))


def _misleading(name: str, address: str) -> FromProblem | None:
    shown = {found.lower().rstrip(".") for found in _ANYWHERE.findall(name)}
    return FromProblem.ADDRESS_IN_NAME if shown - {address.lower()} else None


def _without_comments(text: str) -> tuple[str, str]:
    if "(" not in text:
        return text, ""
    kept: list[str] = []
    comment: list[str] = []
    for _, character, place in _scan(text):
        (comment if place == "comment" else kept).append(character)
    return "".join(kept).strip(), "".join(comment).strip("() ")


def _last_unquoted(text: str, wanted: str) -> int:
    places = [
        at for at, character, place in _scan(text) if character == wanted and not place
    ]
    return places[-1] if places else -1


def _outside_quotes(text: str) -> str:
    return "".join(text.split('"')[::2])


def _plain(name: str) -> str:
    return name.replace('\\"', "'").replace('"', "").replace("\\", "").strip()
