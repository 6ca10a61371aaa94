"""The parts of a mail (RFC 2046), found within fixed limits and without recursion."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.mail.reading import headers, parameters
from app.mail.reading.headers import Headers
from app.mail.received import Problem

MAX_PARTS = 100
MAX_DEPTH = 20
# Lines that begin like a boundary and are none; a hostile mail can be full of them.
MAX_NEAR_MISSES = 5000

_GUESSED_BOUNDARY = re.compile(
    rb"^--([^\s]{1,200})[ \t]*\n(?=[A-Za-z-]{1,40}:|\n)", re.MULTILINE
)
_AFTER_BOUNDARY = re.compile(rb"(--)?[ \t]*(?:\n|\Z)")


@dataclass
class Part:
    """One part: its headers, its still encoded body, and the parts inside it."""

    headers: Headers
    body: bytes
    depth: int = 0
    parent: "Part | None" = None
    children: list["Part"] = field(default_factory=list)
    content_type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    disposition: str = ""
    name: str = ""

    def walk(self) -> Iterator["Part"]:
        """This part and all inside it, in the order in which they stand in the mail."""
        waiting = [self]
        while waiting:
            part = waiting.pop()
            yield part
            waiting.extend(reversed(part.children))


def read(raw: bytes) -> tuple[Part, list[Problem]]:
    """The mail as a tree of parts, with what was odd about it."""
    problems: list[Problem] = []
    data = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n").lstrip(b"\n")
    if b"\x00" in data[:MAX_TEXT_SCANNED]:
        problems.append(Problem.NUL_BYTES)
    block, body = headers.split(data)
    top = _part(block, body, None)
    _Walk(problems).fill(top)
    return top, problems


MAX_TEXT_SCANNED = 1024 * 1024


def _part(block: Headers, body: bytes, parent: Part | None) -> Part:
    default = "text/plain"
    if parent is not None and parent.content_type == "multipart/digest":
        default = "message/rfc822"
    kind, params = parameters.read(block.first("content-type", default))
    disposition, more = parameters.read(block.first("content-disposition"))
    return Part(
        headers=block,
        body=body,
        depth=parent.depth + 1 if parent else 0,
        parent=parent,
        content_type=kind if "/" in kind else default,
        parameters=params,
        disposition=disposition,
        name=parameters.file_name(more, params),
    )


class _Walk:
    """Fills a tree of parts, counting what it has met."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self.parts = 1
        self.near_misses = 0

    def fill(self, top: Part) -> None:
        waiting = [top]
        while waiting:
            part = waiting.pop(0)
            self.problems.extend(part.headers.problems)
            if not part.content_type.startswith("multipart/"):
                continue
            if part.depth >= MAX_DEPTH:
                self.problems.append(Problem.TOO_DEEP)
                continue
            part.children = self._children(part)
            waiting.extend(part.children)

    def _children(self, part: Part) -> list[Part]:
        boundary = self._boundary(part)
        if not boundary:
            # Without a boundary the whole is one text, so that nothing is lost.
            self.problems.append(Problem.BOUNDARY_MISSING)
            part.content_type = "text/plain"
            return []
        children = []
        for piece in self._pieces(part.body, boundary):
            if self.parts >= MAX_PARTS:
                self.problems.append(Problem.TOO_MANY_PARTS)
                break
            self.parts += 1
            children.append(_part(*headers.split(piece), part))
        return children

    def _boundary(self, part: Part) -> bytes:
        named = part.parameters.get("boundary", "").encode("utf-8", "replace").rstrip()
        if named and self._next(part.body, named, 0):
            return named
        guessed = _GUESSED_BOUNDARY.search(part.body[:MAX_TEXT_SCANNED])
        if guessed is None:
            return b""
        self.problems.append(Problem.BOUNDARY_MISSING)
        return guessed[1]

    def _pieces(self, body: bytes, boundary: bytes) -> Iterator[bytes]:
        here = self._next(body, boundary, 0)
        while here is not None:
            _, after, closing = here
            if closing:
                return
            following = self._next(body, boundary, after)
            if following is None:
                self.problems.append(Problem.BOUNDARY_UNCLOSED)
                yield body[after:]
                return
            yield body[after : max(after, following[0] - 1)]
            here = following

    def _next(
        self, body: bytes, boundary: bytes, start: int
    ) -> tuple[int, int, bool] | None:
        """Where the next delimiter line begins and ends, and whether it closes."""
        delimiter = b"--" + boundary
        while self.near_misses < MAX_NEAR_MISSES:
            at = body.find(delimiter, start)
            if at < 0:
                return None
            after = _AFTER_BOUNDARY.match(body, at + len(delimiter))
            if after and (at == 0 or body[at - 1] == 10):
                return at, after.end(), after[1] is not None
            self.near_misses += 1
            start = at + len(delimiter)
        return None
