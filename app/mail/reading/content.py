"""The text that a person wrote, chosen from the plain and the HTML side of a mail."""

import re
from dataclasses import dataclass

from app.mail.marked_lines import MarkedLine
from app.mail.quotes.trim import Trimmed, trim
from app.mail.reading.bodies import MAX_LINES, MAX_TEXT, Bodies
from app.mail.reading.flowed import unflow
from app.mail.reading.html_text import to_lines
from app.mail.received import Problem

_WORD = re.compile(r"[^\W_]+")
_LINK = re.compile(r"<?(?:https?://|mailto:|www\.)[^\s>]{1,500}>?|\[[^\]\n]{1,100}\]")
_EXCUSE = re.compile(
    r"support|view|client|display|enable|anzeig|darst|programm|affich|lire|visuali|format"
    r"|weerg|tonen|表示|显示|顯示|표시",
    re.IGNORECASE,
)
_NOTHING = Trimmed("", "", "", ())


@dataclass(frozen=True)
class Content:
    """The trimmed text, and the whole text with quotes, for rules that need it."""

    trimmed: Trimmed
    whole: str


def choose(bodies: Bodies, sender_name: str, problems: list[Problem]) -> Content:
    """The plain text where it says something, else the HTML.

    The HTML also helps out where its markup shows that the plain text was cut too late.
    """
    if _is_markup(bodies.plain) and not bodies.html:
        bodies.plain, bodies.html = "", bodies.plain
    if bodies.html and _is_excuse(bodies.plain):
        bodies.plain = ""
    plain_lines = _plain_lines(bodies, problems)
    html_lines = _html_lines(bodies, problems)
    plain = trim(plain_lines, sender_name) if plain_lines else _NOTHING
    html = trim(html_lines, sender_name) if html_lines else _NOTHING
    if not _said(plain_lines):
        if not _said(html_lines):
            problems.append(Problem.NO_TEXT)
        return Content(html, _joined(html_lines))
    whole = _joined(plain_lines)
    if not html_lines:
        return Content(plain, whole)
    return Content(_better(plain, html, problems), whole)


def _is_markup(text: str) -> bool:
    """Whether a program has put HTML where plain text belongs."""
    beginning = text[:200].lstrip().lower()
    return beginning.startswith(
        ("<!doctype html", "<html", "<body", "<div", "<p>", "<p ")
    )


def _is_excuse(text: str) -> bool:
    """Whether the plain side only says that there is an HTML side."""
    return (
        len(text) < 400 and "html" in text.lower() and _EXCUSE.search(text) is not None
    )


def _better(plain: Trimmed, html: Trimmed, problems: list[Problem]) -> Trimmed:
    words, marked = _words(plain.reply), _words(html.reply)
    if words == marked:
        return plain
    if html.quoted and marked and _is_within(marked, words):
        return html
    if not _says_the_same(words, marked):
        problems.append(Problem.TEXT_HTML_DIFFER)
    if not words and marked and html.quoted:
        return html
    return plain


def _says_the_same(words: list[str], marked: list[str]) -> bool:
    """Whether one side's words are the other's, or some of them in their order."""
    if _is_within(marked, words) or _is_within(words, marked):
        return True
    # Some programs lose the line breaks of one side, and with them spaces.
    return "".join(words) == "".join(marked)


def _words(text: str) -> list[str]:
    return _WORD.findall(_LINK.sub(" ", text).casefold())


def _is_within(few: list[str], many: list[str]) -> bool:
    """Whether the words stand in this order among the others."""
    rest = iter(many)
    return all(word in rest for word in few)


def _plain_lines(bodies: Bodies, problems: list[Problem]) -> list[MarkedLine]:
    text = bodies.plain
    if not text.strip():
        return []
    if bodies.flowed:
        text = unflow(text, delete_spaces=bodies.delete_spaces)
    lines = text.replace("\u2028", "\n").split("\n")
    kept = lines[:MAX_LINES]
    size, cut = 0, len(lines) > MAX_LINES
    for at, line in enumerate(kept):
        size += len(line) + 1
        if size > MAX_TEXT:
            kept = [*kept[:at], line[: MAX_TEXT - size + len(line) + 1]]
            cut = True
            break
    if cut:
        problems.append(Problem.TEXT_CUT)
    return [MarkedLine(line) for line in kept]


def _html_lines(bodies: Bodies, problems: list[Problem]) -> list[MarkedLine]:
    if not bodies.html.strip():
        return []
    lines, cut = to_lines(bodies.html, MAX_LINES, MAX_TEXT)
    if cut:
        problems.append(Problem.TEXT_CUT)
    return lines


def _said(lines: list[MarkedLine]) -> bool:
    return any(line.text.strip() for line in lines)


def _joined(lines: list[MarkedLine]) -> str:
    return "\n".join(line.text for line in lines)
