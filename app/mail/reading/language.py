"""The language that a short text is most likely written in."""

import re
from collections import Counter

from app.mail.phrases.stopwords import STOPWORDS

_MAX_WORDS = 400
_MAX_TEXT = 8000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LANGUAGES: dict[str, list[str]] = {}
for _code, _words in STOPWORDS.items():
    for _word in set(_words.split()):
        _LANGUAGES.setdefault(_word, []).append(_code)
# Letters that hardly any other of our languages has.
_LETTERS = {
    "ß": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ã": "pt",
    "õ": "pt",
    "ő": "hu",
    "ű": "hu",
    "ł": "pl",
    "ą": "pl",
    "ę": "pl",
    "ż": "pl",
    "ř": "cs",
    "ě": "cs",
    "ů": "cs",
    "ț": "ro",
    "ţ": "ro",
    "ă": "ro",
    "ı": "tr",
    "ğ": "tr",
    "ş": "tr",
    "æ": "da",
}
_SCRIPTS = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x04FF, "ru"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
)
_UKRAINIAN = re.compile(
    r"[іїєґІЇЄҐ]|(?<!\w)(?:ми|що|та|це|як|або|було|буде|вони|дуже|ще|вже|дякую|угода|втратили|виграли)(?!\w)"
)
_RUSSIAN = re.compile("[ыэъёЫЭЪЁ]")


def guess(text: str) -> str | None:
    """The ISO 639-1 code of the language, or None where too little speaks for one."""
    text = text[:_MAX_TEXT].replace("’", "'")
    return _by_script(text) or _by_words(text.lower())


def _by_script(text: str) -> str | None:
    if text.isascii():
        return None
    counts: Counter[str] = Counter()
    for character in text:
        code = ord(character)
        if code >= 0x0370:
            counts.update(name for low, high, name in _SCRIPTS if low <= code <= high)
    if not counts:
        return None
    latin = sum(1 for character in text if character.isascii() and character.isalpha())
    name, count = counts.most_common(1)[0]
    if sum(counts.values()) * 2 < latin:
        return None
    if counts["ja"] and name == "zh":
        return "ja"
    if name == "ru" and _UKRAINIAN.search(text.lower()) and not _RUSSIAN.search(text):
        return "uk"
    return name if count > 1 else None


def _by_words(text: str) -> str | None:
    scores: Counter[str] = Counter()
    for _, word in zip(range(_MAX_WORDS), _WORD.finditer(text), strict=False):
        languages = _LANGUAGES.get(word.group(), ())
        for language in languages:
            scores[language] += 12 // len(languages)
    for letter in {*text} & _LETTERS.keys():
        scores[_LETTERS[letter]] += 8
    if not scores:
        return None
    ranked = scores.most_common(2)
    best, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    if score < 8 or score == second:
        return None
    return best
