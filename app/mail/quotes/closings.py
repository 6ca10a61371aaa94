"""Closings: "Best regards" and a name, in any language, and what may follow them."""

from collections.abc import Iterator

from app.mail.phrases.every import LANGUAGES
from app.mail.phrases.lookup import PhraseTable, plain
from app.mail.quotes import contacts, separators
from app.mail.quotes.boilerplate import TRIMMED
from app.mail.quotes.lines import Line, filled, first_filled

MAX_SIGNATURE_LINES = 25
_MAX_CLOSING = 80
_FULL_LINE = 60
_MAX_NAME_WORDS = 4
_CLOSINGS = PhraseTable(language.closings for language in LANGUAGES)
_THANKS = PhraseTable(language.thanks for language in LANGUAGES)
# Also ordinary words: with a name on the same line they need a comma between.
_ORDINARY = frozenset(
    plain(word)
    for word in [
        "best",
        "love",
        "yours",
        "truly",
        "regards",
        "br",
        "kr",
        "gr",
        "t",
        "til",
        "dein",
        "deine",
        "ihr",
        "ihre",
        "att",
        "abs",
        "ciao",
        "bye",
        "salut",
        "ahoj",
        "cześć",
        "szia",
        "пока",
        "zdravím",
        "saludos",
        "hei",
        "terv",
        "ваш",
        "ваша",
        "váš",
        "yt",
        "bat",
        "sg",
        "fg",
        "bg",
        "vg",
        "hg",
        "cs",
        "sds",
        "dank",
        "hi",
        "gruß",
    ]
)


def closing_start(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """The topmost closing below which there is only what follows a closing."""
    found: list[int] = []
    for at in range(len(places) - 1, -1, -1):
        line = lines[places[at]]
        if line.empty:
            continue
        below = places[at + 1 :]
        if _is_closing(lines, line, below, sender_name):
            found.append(at)
        elif not may_follow(line) or filled(lines, below) > MAX_SIGNATURE_LINES:
            break
    found.extend(_named_closings(lines, places, sender_name))
    first = first_filled(lines, places)
    # A closing that is the whole text is what the writer wanted to say, and a word at
    # the very top may as well be a greeting.
    real = [
        at
        for at in found
        if (at != first or _signs(lines, places, at, sender_name))
        and not _goes_on(lines, places[at])
    ]
    return min(real, default=None)


def _goes_on(lines: list[Line], place: int) -> bool:
    """Whether a line ends a sentence of the full line right above it."""
    above = lines[place - 1].text.rstrip() if place else ""
    return (
        len(above) >= _FULL_LINE
        and above[-1] not in ".!?:;,)"
        and lines[place].text[:1].islower()
    )


def _named_closings(
    lines: list[Line], places: list[int], sender_name: str
) -> Iterator[int]:
    """Closings with the sender's name, or a rule and a name, right below.

    No matter what follows them.
    """
    for at, place in enumerate(places):
        text = lines[place].plain.strip(TRIMMED)
        if not text or len(text) > _MAX_CLOSING:
            continue
        if _CLOSINGS.matches(text) or _THANKS.matches(text):
            name = _next_text(lines, places[at + 1 :])
            if name is not None and (
                contacts.is_senders(name, sender_name)
                or (_rule_follows(lines, place) and contacts.is_name(name, ""))
            ):
                yield at


def _rule_follows(lines: list[Line], place: int) -> bool:
    return place + 1 < len(lines) and separators.is_rule(lines[place + 1])


def _next_text(lines: list[Line], places: list[int]) -> str | None:
    """The next line that says something, past drawn lines."""
    following = (lines[place] for place in places[:6])
    telling = (
        line.text
        for line in following
        if not line.empty and not separators.is_rule(line)
    )
    return next(telling, None)


def _signs(lines: list[Line], places: list[int], at: int, sender_name: str) -> bool:
    """Whether a closing without any text above it still closes something."""
    text = lines[places[at]].plain.strip(TRIMMED)
    below = places[at + 1 :]
    name = _next_text(lines, below)
    return (
        name is not None
        and not _THANKS.matches(text)
        and contacts.is_name(name, sender_name)
        and contacts.looks_like_signature(lines, below, sender_name)
    )


def _is_closing(
    lines: list[Line], line: Line, below: list[int], sender_name: str
) -> bool:
    text = line.plain.strip(TRIMMED)
    if not text or len(text) > _MAX_CLOSING:
        return False
    if _CLOSINGS.matches(text) or _in_two_languages(text) or _from_a_place(text):
        return True
    if _THANKS.matches(text):
        return _name_follows(lines, below, sender_name)
    return _with_name(line, sender_name)


def _from_a_place(text: str) -> bool:
    """ "Schöne Grüße aus Hamburg"."""
    for preposition in (
        " aus ",
        " from ",
        " uit ",
        " vom ",
        " depuis ",
        " desde ",
        " fra ",
    ):
        head, found, place = text.partition(preposition)
        if found and head not in _ORDINARY and len(place.split()) <= 3:
            return _CLOSINGS.matches(head)
    return False


def _in_two_languages(text: str) -> bool:
    """ "Mit freundlichen Grüßen / Best regards"."""
    pieces = [piece.strip(TRIMMED) for piece in text.replace("|", "/").split("/")]
    return len(pieces) > 1 and all(_CLOSINGS.matches(piece) for piece in pieces)


def _name_follows(lines: list[Line], below: list[int], sender_name: str) -> bool:
    name = _next_text(lines, below)
    if name is None:
        return False
    closes = _CLOSINGS.matches(plain(name[:_MAX_CLOSING]).strip(TRIMMED))
    return closes or contacts.is_name(name, sender_name)


def signs_with_name(text: str, sender_name: str) -> bool:
    """Whether the words are a closing with the sender's own name: "Cheers, Bob"."""
    words = text.strip(" *_").split()
    for size in range(1, min(len(words), 7)):
        core = plain(" ".join(words[:size])).strip(TRIMMED)
        if _THANKS.matches(core) or _CLOSINGS.matches(core):
            return contacts.is_senders(" ".join(words[size:]), sender_name)
    return False


def _with_name(line: Line, sender_name: str) -> bool:
    """A closing and a name on one line: "Best, Bob", "LG Max"."""
    words = line.text.strip(" *_").split()
    for size in range(1, min(len(words), 7)):
        head = plain(" ".join(words[:size]))
        core = head.strip(TRIMMED)
        weak = _THANKS.matches(core)
        if not weak and not _CLOSINGS.matches(core):
            continue
        rest = " ".join(words[size:])
        if contacts.is_senders(rest, sender_name):
            return True
        comma = head[-1:] in ",-!." or "," in head
        if weak or (core in _ORDINARY and not comma):
            continue
        if len(words) - size <= _MAX_NAME_WORDS and contacts.is_name(rest, sender_name):
            return True
    return False


def may_follow(line: Line) -> bool:
    """Whether a line can stand in a signature: no sentence of any length."""
    text = line.text.strip()
    if len(text) > 120:
        return False
    words = text.split()
    return not (len(words) > 9 and text.endswith((".", "?", "!"))) and "?" not in text
