"""Where a stretch of new text ends and its signature, footers and device lines begin."""

import re
from dataclasses import dataclass

from app.mail.marked_lines import Mark
from app.mail.phrases.every import LANGUAGES
from app.mail.phrases.lookup import PhraseTable, plain
from app.mail.quotes import contacts, separators
from app.mail.quotes.lines import Line

MAX_SIGNATURE_LINES = 25
_SIGNATURE_RULE = re.compile(r"\s{0,3}(?:--|—|––|-- --|- -|\*--\*)\s*$")
_TRIMMED = " *_~.,!;:-)(<>[]|。、！，🙂😊👍🙏☺️"
_POSTSCRIPT = re.compile(
    r"\W{0,3}(?:p\.?\s?p?\.?\s?s\b|ps\b|n\.?b\.?\b|edit\b)[.:,\s-]", re.IGNORECASE
)
_PRODUCT = re.compile(
    r"iphon|ipad|ios|android|samsung|galaxy|blackberry|outlook|mail|phone|mobil|móvil"
    r"|handy|tablet|pixel|huawei|xiaomi|nokia|nexus|windows|yahoo|proton|tutanota|spark"
    r"|superhuman|app\b|verizon|t-mobile|at&t|zimbra|thunderbird|gmx|web\.de|celular"
    r"|telemóvel|telefon|puhelim|smartphone|device|apparaat|gerät|appareil|dispositivo"
    r"|телефон|устройств|смартфон|пристро|電話|手机|手機|핸드폰|휴대|기기|スマホ|携帯|hey|front|aol"
    r"|fairphone|oneplus|motorola|honor|oppo|watch|mac\b|macbook|icloud|desktop|boomerang"
    r"|mixmax|hubspot|aqua|em client|k-9|bluemail|nine|touchdown|boxer|הנייד|טלפון|אייפון|هاتف|جوال|آيفون"
)
_OWN = re.compile(
    r"(?<!\w)(?:my|mein\w*|mon|ma|mi|meu|minha|mio|mia|mijn|min|mit|mitt|meinem|mojeho|mojego"
    r"|mého|meu|meva|моего|мого|μου|şahsi|שלי|بي)(?!\w)|自我的|从我的|從我的|私の|내 |나의"
)

_LINK = re.compile(r"[<(]?\s?(?:https?://|www\.)[^\s>)]{1,300}[>)]?")
# What is left in plain text of the link target in a virus scanner's footer.
_ANCHOR = re.compile(r"<#[0-9a-f-]{20,60}>$")
_EXCUSE = re.compile(
    r"excuse|pardon|sorry|apolog|entschuldig|désolé|disculp|perdon|scus|typo|brevity|tippfehler"
)

_CLOSINGS = PhraseTable(language.closings for language in LANGUAGES)
_THANKS = PhraseTable(language.thanks for language in LANGUAGES)
_DEVICES = PhraseTable(language.devices for language in LANGUAGES)
_FOOTERS = PhraseTable(language.footers for language in LANGUAGES)
_BANNERS = PhraseTable(language.banners for language in LANGUAGES)
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
_MAX_CLOSING = 80
_MAX_NAME_WORDS = 4


@dataclass(frozen=True)
class Cut:
    """Places that are text, and places that are signature or boilerplate."""

    text: list[int]
    rest: list[int]


def cut(lines: list[Line], places: list[int], sender_name: str) -> Cut:
    """Divides one stretch of new lines."""
    marked = [place for place in places if lines[place].mark is Mark.SIGNATURE]
    kept = [place for place in places if lines[place].mark is not Mark.SIGNATURE]
    if not any(not lines[place].empty for place in kept):
        kept, marked = places, []
    kept = _without_banner(lines, kept)
    for find in (_rule, _footer, _closing, _name, contacts.block_start):
        start = find(lines, kept, sender_name)
        if start is not None:
            kept = [*kept[:start], *_postscript(lines, kept[start:])]
        kept = _without_devices(lines, kept)
    text = set(kept)
    return Cut(
        kept, [*marked, *(p for p in places if p not in text and p not in marked)]
    )


def _without_banner(lines: list[Line], places: list[int]) -> list[int]:
    """The places without the warning that a mail server put on top."""
    first = next((at for at, p in enumerate(places) if not lines[p].empty), None)
    if first is None or not _BANNERS.matches(lines[places[first]].plain):
        return places
    end = first
    while end < len(places) and not lines[places[end]].empty:
        end += 1
    below = places[end:]
    if not any(not lines[place].empty for place in below):
        return places if end - first == 1 else places[first + 1 :]
    return _without_banner(lines, below)


def _without_devices(lines: list[Line], places: list[int]) -> list[int]:
    return [place for place in places if not is_device(lines[place].plain)]


def is_device(line: str) -> bool:
    """Whether a mail program wrote the line: "Sent from my iPhone"."""
    if _ANCHOR.match(line):
        return True
    text = _LINK.sub("", line).replace("[", "").replace("]", "").strip(_TRIMMED)
    if not text or len(text) > 120 or not _DEVICES.matches(text):
        return False
    text, comma, rest = text.partition(",")
    if comma and not _EXCUSE.search(rest) and not _PRODUCT.search(rest):
        return False
    if text in _DEVICES.exact:
        return True
    words = len(text.split())
    return (words <= 14 and _PRODUCT.search(text) is not None) or (
        words <= 7 and _OWN.search(text) is not None
    )


def _rule(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """The line "-- " (RFC 3676), or a drawn line above what looks like a signature."""
    for at, place in enumerate(places):
        line = lines[place]
        if line.text.rstrip("\r") == "-- ":
            return at
        if _SIGNATURE_RULE.match(line.text):
            if _filled(lines, places[at + 1 :]) <= MAX_SIGNATURE_LINES:
                return at
        elif separators.is_rule(line) and _signed_below(lines, places, at, sender_name):
            return at
    return None


def _signed_below(
    lines: list[Line], places: list[int], at: int, sender_name: str
) -> bool:
    below = places[at + 1 :]
    # A line of underscores is drawn by signatures, hardly ever between two answers.
    if lines[places[at]].text.strip().startswith("_____") and at > 0:
        return _filled(lines, below) <= 8 and all(
            _may_follow(lines[place]) for place in below
        )
    return contacts.looks_like_signature(lines, below, sender_name)


def _footer(lines: list[Line], places: list[int], _: str) -> int | None:
    for at, place in enumerate(places):
        text = lines[place].plain or plain(lines[place].text[:300])
        if text.startswith("<http"):
            text = text.partition(">")[2]
        if text and _FOOTERS.matches(text.lstrip(" *_-|\"'•#([")):
            return _with_rule_above(lines, places, at)
    return None


def _with_rule_above(lines: list[Line], places: list[int], at: int) -> int:
    above = at - 1
    while above >= 0 and lines[places[above]].empty:
        above -= 1
    return above if above >= 0 and separators.is_rule(lines[places[above]]) else at


def _closing(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """The topmost closing below which there is only what follows a closing."""
    found: list[int] = []
    for at in range(len(places) - 1, -1, -1):
        line = lines[places[at]]
        if line.empty:
            continue
        below = places[at + 1 :]
        if _is_closing(lines, line, below, sender_name):
            found.append(at)
        elif not _may_follow(line) or _filled(lines, below) > MAX_SIGNATURE_LINES:
            break
    # A closing that is the whole text is what the writer wanted to say.
    if (
        found
        and found[-1] == _first_filled(lines, places)
        and not _signs(lines, places, found[-1])
    ):
        found.pop()
    return found[-1] if found else None


def _signs(lines: list[Line], places: list[int], at: int) -> bool:
    """Whether a closing without any text above it still closes something."""
    text = lines[places[at]].plain.strip(_TRIMMED)
    return _filled(lines, places[at + 1 :]) > 0 and not _THANKS.matches(text)


def _is_closing(
    lines: list[Line], line: Line, below: list[int], sender_name: str
) -> bool:
    text = line.plain.strip(_TRIMMED)
    if not text or len(text) > _MAX_CLOSING:
        return False
    if _CLOSINGS.matches(text) or _in_two_languages(text):
        return True
    if _THANKS.matches(text):
        return _name_follows(lines, below, sender_name)
    return _with_name(line, sender_name)


def _in_two_languages(text: str) -> bool:
    """ "Mit freundlichen Grüßen / Best regards"."""
    pieces = [piece.strip(_TRIMMED) for piece in text.replace("|", "/").split("/")]
    return len(pieces) > 1 and all(_CLOSINGS.matches(piece) for piece in pieces)


def _name_follows(lines: list[Line], below: list[int], sender_name: str) -> bool:
    first = next((lines[place] for place in below if not lines[place].empty), None)
    if first is None:
        return False
    if _CLOSINGS.matches(first.plain.strip(_TRIMMED)):
        return True
    return contacts.is_name(first.text, sender_name)


def _with_name(line: Line, sender_name: str) -> bool:
    """A closing and a name on one line: "Best, Bob", "LG Max"."""
    words = line.text.strip(" *_").split()
    for size in range(1, min(len(words), 7)):
        head = plain(" ".join(words[:size]))
        core = head.strip(_TRIMMED)
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


def _may_follow(line: Line) -> bool:
    """Whether a line can stand in a signature: no sentence of any length."""
    text = line.text.strip()
    if len(text) > 120:
        return False
    words = text.split()
    return not (len(words) > 9 and text.endswith((".", "?", "!"))) and "?" not in text


def _name(lines: list[Line], places: list[int], sender_name: str) -> int | None:
    """The sender's name alone as the last paragraph, or after a dash."""
    filled = [at for at, place in enumerate(places) if not lines[place].empty]
    if len(filled) < 2:
        return None
    text = lines[places[filled[-1]]].text.strip()
    bare = text.lstrip("-—–~/ ").strip()
    if contacts.is_senders(bare, sender_name):
        return filled[-1]
    return None


def _postscript(lines: list[Line], places: list[int]) -> list[int]:
    """What is added after the signature, as far as its paragraph goes."""
    for at, place in enumerate(places):
        if _POSTSCRIPT.match(lines[place].text):
            end = at
            while end < len(places) and not lines[places[end]].empty:
                end += 1
            return places[at:end]
    return []


def _filled(lines: list[Line], places: list[int]) -> int:
    return sum(1 for place in places if not lines[place].empty)


def _first_filled(lines: list[Line], places: list[int]) -> int | None:
    return next((at for at, place in enumerate(places) if not lines[place].empty), None)
