"""Names, telephone numbers and the like at the end of a mail."""

import re

from app.mail.phrases.lookup import plain
from app.mail.quotes.lines import Line

_MAX_BLOCK = 15
_WHOLE_ADDRESS = re.compile(
    r"[^\s@]{1,64}@[^\s@]{1,255}|<?(?:https?://|www\.)\S{1,300}|[\w-]{1,60}\.(?:com|de|org|net|eu|io|fr|es|pt|it|nl|co\.uk|ch|at|be|pl|test|example)(?:/\S{0,200})?"
)
_LABEL = re.compile(
    r"\W{0,3}(?:t|tel|phone|ph|p|m|mob|mobile|cell|c|f|fax|e|email|e-mail|mail|w|web|www|website"
    r"|direct|office|telefon|mobil|handy|tél|téléphone|portable|móvil|teléfono|telefone|telemóvel|cel|telefono|cell\.|telefoon"
    r"|tlf|puh|skype|linkedin|тел|моб|address|adresse|internet|电话|手机|邮箱|電話|휴대폰|전화)\W{0,2}[.:|/]",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\s(]{0,3}\+?[\d\s()/.–-]{7,30}$")
_PIPES = re.compile(r"\s[|•·]\s")
_LINKED = re.compile(r"\[[^\]]{1,80}\]|<[^>]{1,300}>")
_TITLE = re.compile(
    r"(?<!\w)(?:manager|director|head of|sales|account executive|ceo|cto|cfo|coo|vp|president|founder"
    r"|consultant|engineer|representative|specialist|lead|officer|partner|associate|gmbh|ag|ltd|inc|llc|s\.?a\.?|s\.?r\.?l|b\.?v|plc"
    r"|leiter|leiterin|vertrieb|geschäftsführer\w*|key account|responsable|directeur|directrice|commercial|comercial"
    r"|gerente|responsabile|vendite|verkoop|directeur|kierownik|dyrektor|säljare|försäljning|corp|company|team)(?!\w)"
)
_NOT_NAME = re.compile(r"[\d?!:;@=%€$£#/\\]")
_PARTICLES = frozenset(
    [
        "von",
        "van",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "la",
        "le",
        "el",
        "bin",
        "ben",
        "al",
        "zu",
        "zur",
        "dos",
        "das",
        "e",
        "y",
        "und",
        "and",
        "&",
        "jr",
        "sr",
        "ter",
        "ten",
    ]
)


def is_senders(text: str, sender_name: str) -> bool:
    """Whether the text is the sender's name, first name or initials."""
    wanted = plain(text).strip(" .,-*_")
    names = _names(sender_name)
    return bool(wanted) and wanted in names


def is_initial(text: str, sender_name: str) -> bool:
    """Whether the text is the first letter of the sender's name."""
    letter = text.strip(" .-*_")
    return len(letter) == 1 and plain(sender_name).startswith(plain(letter))


def _names(sender_name: str) -> frozenset[str]:
    name = plain(sender_name).strip(" \"'")
    if "," in name:
        last, _, first = name.partition(",")
        name = f"{first.strip()} {last.strip()}"
    words = [word for word in name.replace(".", " ").split() if word]
    if not words or "@" in name:
        return frozenset()
    initials = "".join(word[0] for word in words)
    found = {" ".join(words), words[0], name}
    if len(words) > 1:
        found |= {f"{words[0]} {words[-1]}", f"{words[0]} {words[-1][0]}", initials}
        found |= {
            words[-1],
            f"{words[0][0]}. {words[-1]}",
            f"{words[0][0]} {words[-1]}",
        }
    return frozenset(found)


def is_name(text: str, sender_name: str) -> bool:
    """Whether a line reads like a name: up to four capitalised words, nothing else."""
    text = text.strip().strip("*_-–—,. ")
    if is_senders(text, sender_name):
        return True
    words = text.split()
    if not 1 <= len(words) <= 4 or len(text) > 50 or _NOT_NAME.search(text):
        return False
    return all(
        word[0].isupper() or not word[0].islower() or plain(word) in _PARTICLES
        for word in words
    )


def is_contact(line: Line) -> bool:
    """Whether a line is a telephone number, an address, a link or a job title."""
    text = _LINKED.sub(" ", line.text).strip(" *_>|")
    if len(text) > 120:
        return False
    if not text:
        return True
    return (
        _LABEL.match(text) is not None
        or _NUMBER.match(text) is not None
        or _WHOLE_ADDRESS.fullmatch(text) is not None
        or _PIPES.search(text) is not None
        or ("://" in text and len(text.split()) <= 8)
    )


def _is_title(line: Line) -> bool:
    words = line.plain.split()
    return (
        0 < len(words) <= 8
        and not line.plain.endswith((".", "?", "!"))
        and (_TITLE.search(line.plain) is not None)
    )


def looks_like_signature(
    lines: list[Line], places: list[int], sender_name: str
) -> bool:
    """Whether what stands below a drawn line is somebody's name and contact data."""
    filled = [lines[place] for place in places if not lines[place].empty]
    if not filled:
        return True
    if len(filled) > _MAX_BLOCK:
        return False
    first = filled[0].text.strip(" *_")
    if is_senders(first, sender_name):
        return True
    contact = sum(1 for line in filled if is_contact(line))
    return contact * 3 >= len(filled) and all(len(line.text) < 120 for line in filled)


def block_start(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """Where a name with contact data begins that has no closing above it."""
    filled = [at for at, place in enumerate(places) if not lines[place].empty]
    for position in range(1, len(filled)):
        at, rest = filled[position], filled[position:]
        if len(rest) > _MAX_BLOCK or not lines[places[at - 1]].empty:
            continue
        following = [lines[places[other]] for other in rest[1:]]
        if _heads_block(lines[places[at]], following, sender_name):
            return at
    return None


def _heads_block(line: Line, following: list[Line], sender_name: str) -> bool:
    text = line.text.strip(" *_")
    telling = sum(1 for other in following if is_contact(other) or _is_title(other))
    mostly = telling * 2 >= len(following)
    if _begins_with_name(text, sender_name):
        return mostly
    if not following or not mostly:
        return False
    if is_senders(text, sender_name):
        return True
    return is_name(text, sender_name) and _reachable(following)


def _begins_with_name(text: str, sender_name: str) -> bool:
    """The sender's full name and more on one line: "Bob Smith, Corp Ltd"."""
    name = plain(sender_name).strip(" \"'")
    rest = plain(text).removeprefix(name)
    if " " not in name or len(rest) == len(plain(text)) or len(rest.split()) > 10:
        return False
    return (
        rest.lstrip()[:1] in ("|", ",", "-", "/", "·", "•", "(")
        and rest[-1:] not in ".!?"
    )


def _reachable(lines: list[Line]) -> bool:
    return any(is_contact(line) for line in lines)
