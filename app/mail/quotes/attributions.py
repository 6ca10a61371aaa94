"""Attributions: the line "On ... somebody wrote:" above a quotation, in any language."""

import re
from dataclasses import dataclass

from app.mail.marked_lines import Mark
from app.mail.phrases.every import LANGUAGES
from app.mail.phrases.lookup import plain, split
from app.mail.quotes.lines import MAX_TELLING, Line, next_filled

_MAX_WRAPPED = 5


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_WROTE = split(language.wrote for language in LANGUAGES)
_UNSPACED = [word for word in _WROTE if not word.isascii() and ord(word[0]) > 0x2E7F]
_SPACED = [word for word in _WROTE if word not in _UNSPACED]
_VERB = re.compile(
    rf"(?<!\w)(?:{_alternatives(_SPACED)})(?!\w)|(?:{_alternatives(_UNSPACED)})"
)
_LEADS = frozenset(
    word.partition(" ")[0] for word in split(language.leads for language in LANGUAGES)
)
_DATE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d\d(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d[月년]"
)
_FIRST_DATE = re.compile(r"[^\d<@+]{0,13}\d")
_ADDRESS = re.compile(r"[^\s<>@\"(]{1,64}@[^\s<>@]{1,255}")
_ADDRESS_LAST = re.compile(
    r"@[^\s<>@()]{1,255}(?:<mailto:[^\s<>]{1,255}>)?[>)\]\"']{1,4}$"
)
# In a story, not above a quotation: "on Monday I wrote to them:".
_TOLD = re.compile(
    r"(?<!\w)(?:i|we|he|she|they|ich|wir|er|sie|ik|wij|hij|zij|jag|vi|han|hon|jeg) "
    r"(?:also |just |then )?(?:wrote|writes|schrieb|schreef|skrev)(?!\w)"
    r"|(?:wrote|writes|schrieb|schreef|skrev|a écrit|escribió|escreveu|ha scritto) (?:that|it|to|about"
    r"|back|again|me|us|him|her|them|dass|mir|uns|zurück|que|qu'|che|a|dat|att|at|mig|oss)(?!\w)"
    r"|(?:schrieb|schreef|skrev) (?:ich|wir|er|sie|ik|wij|hij|zij|jag|vi|han|hon|jeg)(?!\w)"
)
_DATE_LAST = re.compile(
    r"\d\S{0,8}(?: (?:am|pm|a\.m\.|p\.m\.|uhr|h|cest|cet|gmt|utc|edt|est|pdt|pst)){0,2}\)?$"
)
# "at 10:18, John wrote:" is the second line of one.
_TIME_FIRST = re.compile(
    r"(?:at|um|à|a|alle|om|kl\.?|о|в|o|às|klo|la) ?\d"
    r"|(?:上午|下午|晚上|凌晨|오전 ?|오후 ?|午前|午後)?\d{1,2}:\d\d"
)
# A date and a name on a line of their own, as some programs write them.
_BARE = re.compile(
    r"(?:19|20)\d\d-\d\d-\d\d \d\d:\d\d (?:gmt|utc)[+-]\d\d:?\d\d [^.!?]{1,60}$"
    r"|(?:19|20)\d\d/\d{1,2}/\d{1,2} [^.!?<>]{1,60}<[^\s<>]{3,200}>$"
)
# Notes, above the headers of the old mail: "Bob Smith ---26.11.2026 08:12:00---Subject".
_NOTES = re.compile(r"[^\n]{2,80} ---\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}[:.]\d\d")
_GROUPWISE = re.compile(r">>> [^\n]{3,200} >>>\s*$")
_GAP = re.compile(r":[ \t\xa0]{2,9}\S")
_DASHES = " -_=*~>|"
_CAPITALISED = re.compile(
    r"(?<=[\s-])(?=[^\W\d_])[^\u2E80-\uFFFFa-z][^\W\d_]{0,8}(?=[ ,])"
)


@dataclass(frozen=True)
class Attribution:
    """Lines from `start` up to, not including, `end`; `sure` without a quote below it."""

    start: int
    end: int
    sure: bool


def find(lines: list[Line], at: int) -> Attribution | None:
    """The attribution that ends on line `at`, if there is one."""
    line = lines[at]
    if line.mark is Mark.ATTRIBUTION and not line.empty:
        return Attribution(at, at + 1, sure=True)
    text = line.plain.strip(_DASHES)
    if not text or len(text) > MAX_TELLING:
        return None
    if _stands_alone(line):
        return Attribution(at, at + 1, sure=True)
    above_quote = _quote_follows(lines, at + 1)
    if not (text.endswith(":") or _ends_alike(text, above_quote=above_quote)):
        return None
    joined, start = _with_lines_above(lines, at)
    evidence = _Evidence(joined)
    if evidence.sure or (evidence.likely and above_quote):
        return Attribution(start, at + 1, sure=evidence.sure)
    return _short(lines, at, evidence) if len(text) <= 120 else None


def split_shared(lines: list[Line]) -> None:
    """Puts an attribution that begins in the middle of a line on a line of its own."""
    for at in range(len(lines) - 1, -1, -1):
        line = lines[at]
        if line.quoted or not line.plain.endswith(":") or _leads(line.plain):
            continue
        if _quote_follows(lines, at + 1):
            start = _start_inside(line.text)
            if start:
                head = line.text[:start].rstrip(" -")
                lines[at : at + 1] = [Line(head, line.mark), Line(line.text[start:])]


def _start_inside(text: str) -> int:
    """Where an attribution begins behind other words; 0 if none does."""
    for word in _CAPITALISED.finditer(text):
        start = word.start()
        if plain(word[0]) in _LEADS and _FIRST_DATE.match(text, word.end()):
            evidence = _Evidence(plain(text[start:]))
            alone = evidence.verb and evidence.sure and "@" not in text[:start]
            return start if alone else 0
    return 0


def _short(lines: list[Line], at: int, evidence: "_Evidence") -> Attribution | None:
    """ "Loop wrote:" is one only where an old mail can be seen to follow."""
    if (evidence.verb or evidence.addressed) and _quote_follows(lines, at + 1):
        return Attribution(at, at + 1, sure=False)
    if evidence.verb and _is_indented(lines, at + 1):
        return Attribution(at, at + 1, sure=True)
    return None


def _stands_alone(line: Line) -> bool:
    if any(form.match(line.plain) for form in (_BARE, _NOTES)):
        return True
    if _GROUPWISE.match(line.text):
        return True
    return _goes_on_with_text(line)


def _goes_on_with_text(line: Line) -> bool:
    """Whether the old mail begins on the line of its attribution, as Yahoo writes it."""
    gap = _GAP.search(line.text[:MAX_TELLING])
    if gap is None:
        return False
    head = plain(line.text[: gap.start() + 1])
    return "@" in head and _begins(head) and _Evidence(head).sure


def _ends_alike(text: str, *, above_quote: bool) -> bool:
    tail = text[-24:]
    verb = _VERB.search(tail)
    if verb is not None and not tail[verb.end() :].strip(" .:)-"):
        return True
    return above_quote and (
        _ADDRESS.search(text) is not None or _VERB.search(text) is not None
    )


class _Evidence:
    """What speaks for a stretch of text being an attribution."""

    def __init__(self, text: str) -> None:
        text = text.strip(_DASHES)
        core = text.rstrip(": ")
        self.verb = _VERB.search(text) is not None
        address = _ADDRESS.search(text) is not None
        dated = _DATE.search(text) is not None
        begins = _begins(text)
        told = not address and _TOLD.search(text) is not None
        named = dated and _ADDRESS_LAST.search(core[-300:]) is not None
        self.addressed = address and dated
        self.likely = (self.verb and (address or dated)) or named
        if told:
            self.sure = False
        elif self.verb:
            early = _VERB.search(" ".join(text.split(" ")[:4])) and _DATE_LAST.search(
                core
            )
            self.sure = (address and (dated or text.endswith(":"))) or (
                dated and (begins or early is not None)
            )
        else:
            self.sure = named and begins and text.endswith(":")


def _begins(text: str) -> bool:
    text = text.lstrip(_DASHES)
    if _leads(text) or _FIRST_DATE.match(text) is not None:
        return True
    return ord(text[:1] or " ") > 0x2E7F


def _leads(text: str) -> bool:
    return text.partition(" ")[0].strip(".,\"'(") in _LEADS


def _with_lines_above(lines: list[Line], at: int) -> tuple[str, int]:
    """The text joined with the lines that it was wrapped from, and where they begin."""
    alone = joined = lines[at].plain.strip(" ")
    best = alone, at
    if _begins(alone) and _Evidence(alone).sure and not _TIME_FIRST.match(alone):
        return best
    for start in range(at - 1, max(-1, at - _MAX_WRAPPED - 1), -1):
        line = lines[start]
        if line.empty and joined.startswith(("<", "mailto:")):
            continue
        if line.empty or line.quoted or line.mark is Mark.SIGNATURE:
            break
        glue = "" if line.plain.endswith("<") else " "
        joined = f"{line.plain}{glue}{joined}"
        if len(joined) > MAX_TELLING:
            break
        if _opens(line.plain) and _Evidence(joined).likely:
            best = joined, start
    return best


def _opens(line: str) -> bool:
    """Whether an attribution that goes on below may begin with this line."""
    verb = _VERB.search(line) is not None
    address = _ADDRESS.search(line) is not None
    if _DATE.search(line) and (_begins(line) or address or verb):
        return True
    if line.partition(" ")[0] in _LEADS:
        return re.search(r"\d", line) is not None
    return verb and (address or len(line) <= 60)


def _is_indented(lines: list[Line], at: int) -> bool:
    """Whether an old mail follows that is set off by blanks instead of signs."""
    following = next_filled(lines, at)
    return following is not None and lines[following].text.startswith(("    ", "\t"))


def _quote_follows(lines: list[Line], at: int) -> bool:
    following = next_filled(lines, at)
    if following is None or following > at + 3:
        return False
    line = lines[following]
    return line.quoted or line.mark is Mark.CONTAINED
