"""Header blocks of an old mail inside a text: From, Sent, To, Subject."""

import re
from enum import StrEnum

from app.mail.phrases.every import LANGUAGES
from app.mail.phrases.lookup import split
from app.mail.quotes.lines import Line, next_filled

MAX_BLOCK = 40
_MAX_NAME = 40


class Role(StrEnum):
    """What a line of a header block tells."""

    SENDER = "sender"
    SENT = "sent"
    TO = "to"
    CC = "cc"
    SUBJECT = "subject"


def _roles() -> dict[str, Role]:
    table: dict[str, Role] = {}
    for role in Role:
        for language in LANGUAGES:
            for name in split([getattr(language, role.value)]):
                table.setdefault(name, role)
    return table


_ROLES = _roles()
_DIGIT = re.compile(r"\d")
_AROUND = " *_>\t•-[]"


def role_of(line: Line) -> Role | None:
    """The role of a line such as "Sent: Monday", or None."""
    text = line.plain
    colon = text.find(":", 0, _MAX_NAME)
    if colon <= 0:
        return None
    return _ROLES.get(text[:colon].strip(_AROUND))


def block_end(lines: list[Line], start: int) -> int | None:
    """The place after the header block that begins at `start`, if one does."""
    if _on_one_line(lines[start]):
        return start + 1
    if role_of(lines[start]) is None:
        return _spread_end(lines, start)
    roles: dict[Role, Line] = {}
    at, last = start, start
    while at < min(len(lines), start + MAX_BLOCK):
        role = role_of(lines[at])
        if role is not None:
            roles.setdefault(role, lines[at])
            last = at
        elif not _goes_on(lines, last, at):
            break
        at += 1
    if not _convincing(roles):
        return None
    return _after_values(lines, last)


def _convincing(roles: dict[Role, Line]) -> bool:
    if Role.SENDER not in roles:
        to = roles.get(Role.TO)
        addressed = to is not None and (Role.SUBJECT in roles or "@" in to.text)
        return addressed and _dated(roles)
    if len(roles) >= 3:
        return True
    if len(roles) < 2:
        return False
    return "@" in roles[Role.SENDER].text or _dated(roles)


def _dated(roles: dict[Role, Line]) -> bool:
    return Role.SENT in roles and _DIGIT.search(roles[Role.SENT].text) is not None


def _goes_on(lines: list[Line], last: int, at: int) -> bool:
    """Whether a line that is no header may stand between two of a block."""
    line = lines[at]
    following = next_filled(lines, at + 1)
    if line.empty or line.quoted:
        return (
            not line.quoted
            and at - last <= 2
            and following is not None
            and role_of(lines[following]) is not None
        )
    if at - last > 8:
        return False
    value = lines[last].plain.partition(":")[2].strip(" *")
    folded = line.text[:1] in " \t" or "@" in line.text or not value
    listed = role_of(lines[last]) in (Role.TO, Role.CC) and ";" in line.text
    known_after = following is not None and role_of(lines[following]) is not None
    return folded or listed or (known_after and at - last <= 2)


def _after_values(lines: list[Line], last: int) -> int:
    """Past the last header, and past its value where that stands on the next line."""
    if lines[last].plain.partition(":")[2].strip(" *"):
        return last + 1
    following = next_filled(lines, last + 1)
    return last + 1 if following is None or following > last + 2 else following + 1


def _on_one_line(line: Line) -> bool:
    """Whether one line holds the block: Yahoo forwards so, after a few dashes."""
    words = line.plain.split(":")
    if len(words) < 4 or not (role_of(line) or line.plain.startswith("--")):
        return False
    names = (_last_name(piece) for piece in words[:-1])
    found = {role for role in names if role is not None}
    return Role.SENDER in found and len(found) >= 3


def _last_name(piece: str) -> Role | None:
    """The header name at the end of what stands before a colon, one or two words."""
    words = piece.replace("*", " ").replace(">", " ").split()[-2:]
    role = _ROLES.get(" ".join(words)) if words else None
    return role or (_ROLES.get(words[-1]) if words else None)


def sender_above(lines: list[Line], start: int) -> int:
    """Where the old mail begins: Notes puts sender and date above a spread block."""
    if role_of(lines[start]) is not None:
        return start
    begin, filled = start, 0
    for at in range(start - 1, max(-1, start - 8), -1):
        line = lines[at]
        if line.empty:
            continue
        if filled == 3 or not (_DIGIT.search(line.text) or "@" in line.text):
            break
        begin, filled = at, filled + 1
    return begin


def _spread_end(lines: list[Line], start: int) -> int | None:
    """The end of a block of Lotus Notes: "To", "cc", "Subject" each on its own line."""
    if _ROLES.get(lines[start].plain.strip(_AROUND)) is not Role.TO:
        return None
    for at in range(start + 1, min(len(lines), start + 12)):
        if _ROLES.get(lines[at].plain.strip(_AROUND)) is Role.SUBJECT:
            following = next_filled(lines, at + 1)
            return at + 1 if following is None else following + 1
    return None
