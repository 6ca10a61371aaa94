"""Lines that stand between an answer and the old mail."""

import re

from app.mail.phrases.every import LANGUAGES
from app.mail.phrases.lookup import PhraseTable
from app.mail.quotes.lines import Line

_ORIGINAL = PhraseTable(language.original for language in LANGUAGES)
_AROUND = "-_=*~#<>+. |:[]()"
_RULE = re.compile(r"[\s>]{0,8}(?:[-_=*~#+.ᐧ─━—–‐]\s?){3,200}$|[\s>]{0,8}__\s*$")


def is_separator(line: Line) -> bool:
    """Whether a line names the old mail: "----- Original Message -----"."""
    text = line.plain.replace("&nbsp;", " ")
    core = text.strip(_AROUND)
    return 0 < len(core) <= 120 and _ORIGINAL.matches(core)


def is_framed(line: Line) -> bool:
    """Whether a separator stands between dashes or before a colon."""
    text = line.plain.strip("*> ")
    return text[:2] in ("--", "__", "==", "**", "~~", "##") or text.endswith(":")


def is_rule(line: Line) -> bool:
    """Whether a line is drawn: at least three dashes, underscores or the like."""
    return len(line.text) <= 400 and _RULE.match(line.text) is not None
